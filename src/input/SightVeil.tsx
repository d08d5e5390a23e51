/**
 * Sees as through a clouded lens or a worn macula: one triangle over the whole view of each eye, drawn over all but the comfort veil,
 * none while the sight is one's own. No picture is drawn twice: what can be done by blending is done, in one draw call.
 */
import { useFrame, useThree } from '@react-three/fiber'
import { useEffect, useMemo } from 'react'
import {
  AddEquation,
  BufferAttribute,
  BufferGeometry,
  CustomBlending,
  Mesh,
  OneFactor,
  OneMinusSrcAlphaFactor,
  ShaderMaterial,
  SrcAlphaFactor,
  SrcColorFactor,
  Vector3,
  ZeroFactor,
} from 'three'
import { anotherBody } from '../scenario/another-body.ts'
import { body } from './body.ts'
import { deskGaze } from './desk-gaze.ts'
import { drawCloud } from './sight-picture.ts'

const vertexShader = `
varying vec3 vView;
void main() {
  vec4 view = inverse( projectionMatrix ) * vec4( position.xy, 1.0, 1.0 );
  vView = view.xyz / view.w;
  gl_Position = vec4( position.xy, 0.0, 1.0 );
}`
/**
 * Directions, not pixels: the same for both eyes, so that the cloud lies at no distance. In colours as they are shown.
 * cataract: shown = colour × alpha + seen × colour. The seen loses contrast and blue, milk is laid over it, more where light comes from above.
 * macular: shown = colour + seen × ( 1 − alpha ). Grey as of what one cannot make out, ragged, and never quite shut.
 */
const fragmentShader = `
uniform float macular;
uniform vec3 gaze;
uniform float up;
uniform float worn;
uniform sampler2D cloud;
varying vec3 vView;
void main() {
  vec3 way = normalize( vView );
  vec2 at = way.xy / ( 1.0 - way.z );
  // a worn macula has its own shape, wherever it looks
  if ( macular > 0.5 ) at -= gaze.xy / ( 1.0 - gaze.z );
  float coarse = texture2D( cloud, at * 0.9 + 0.5 ).r - 0.5;
  float fine = texture2D( cloud, at * 4.3 + 0.37 ).r - 0.5;
  if ( macular > 0.5 ) {
    float away = degrees( acos( clamp( dot( way, gaze ), -1.0, 1.0 ) ) );
    float ragged = away * ( 1.0 + 1.4 * coarse + 0.5 * fine );
    float shut = 0.93 * ( 1.0 - smoothstep( 3.0, 14.0, ragged ) );
    float frayed = 0.3 * ( 1.0 - smoothstep( 9.0, 20.0, ragged ) );
    float alpha = max( shut, frayed );
    if ( alpha <= 0.003 ) discard;
    vec3 grey = vec3( 0.58, 0.55, 0.51 ) + 0.5 * coarse + 0.2 * fine;
    gl_FragColor = vec4( grey * alpha, alpha );
    return;
  }
  // more milk above, where windows and lamps are, and in flecks
  float glare = smoothstep( -0.35, 0.75, way.y + up );
  // a page blurs its picture besides; a headset cannot, and gets more grain and milk instead
  float grain = texture2D( cloud, at * 13.0 + 0.11 ).r - 0.5;
  float cloudy = clamp( 0.8 * coarse + 0.5 * fine + 0.3 * worn * grain, -0.2, 0.2 );
  float milk = 0.53 + 0.2 * glare + 0.07 * worn + cloudy;
  vec3 through = vec3( 0.59, 0.54, 0.42 ) * ( 1.0 - 0.12 * worn ) * ( 1.0 - 0.5 * cloudy );
  gl_FragColor = vec4( through, milk );
}`

/** The veil's mesh and what it is told each frame. */
export function createSightVeil() {
  const geometry = new BufferGeometry().setAttribute('position', new BufferAttribute(new Float32Array([-1, -1, 0, 3, -1, 0, -1, 3, 0]), 3))
  const cloud = drawCloud()
  const uniforms = {
    macular: { value: 0 },
    gaze: { value: new Vector3(0, 0, -1) },
    up: { value: 0 },
    worn: { value: 0 },
    cloud: { value: cloud },
  }
  const material = new ShaderMaterial({
    vertexShader,
    fragmentShader,
    uniforms,
    transparent: true,
    depthTest: false,
    depthWrite: false,
    blending: CustomBlending,
    blendEquation: AddEquation,
    // the picture stays as solid as it was
    blendSrcAlpha: ZeroFactor,
    blendDstAlpha: OneFactor,
  })
  const mesh = new Mesh(geometry, material)
  mesh.frustumCulled = false
  mesh.visible = false
  // the fade of a jump comes over it
  mesh.renderOrder = 9_999
  mesh.name = 'sight-veil'
  /** Which sight is borrowed. Only how it blends changes: one program for both. */
  const show = (sight: 'clear' | 'cataract' | 'macular') => {
    mesh.visible = sight !== 'clear'
    const macular = sight === 'macular'
    uniforms.macular.value = Number(macular)
    material.blendSrc = macular ? OneFactor : SrcAlphaFactor
    material.blendDst = macular ? OneMinusSrcAlphaFactor : SrcColorFactor
  }
  show('clear')
  return { mesh, uniforms, cloud, show }
}

const ahead = new Vector3()

export function SightVeil() {
  const gl = useThree((state) => state.gl)
  const get = useThree((state) => state.get)
  const veil = useMemo(createSightVeil, [])
  useEffect(() => {
    // the door opens on a picture that is on the card already
    gl.initTexture(veil.cloud)
    veil.show(anotherBody.getState().sight)
    const stop = anotherBody.subscribe(({ sight }) => veil.show(sight))
    return () => {
      stop()
      veil.cloud.dispose()
      veil.mesh.geometry.dispose()
      veil.mesh.material.dispose()
    }
  }, [gl, veil])
  useFrame(() => {
    if (!veil.mesh.visible) return
    const { camera } = get()
    veil.uniforms.worn.value = Number(body.worn)
    // a head looks where it is turned, at a desk the eye is where the mouse is
    if (body.worn) veil.uniforms.gaze.value.set(0, 0, -1)
    else veil.uniforms.gaze.value.set(deskGaze.x, deskGaze.y, -1).applyMatrix4(camera.projectionMatrixInverse).normalize()
    veil.uniforms.up.value = camera.getWorldDirection(ahead).y
  })
  return <primitive object={veil.mesh} />
}
