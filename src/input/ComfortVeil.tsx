/** Draws the fade, the black of a wall and the vignette: one triangle over the whole view of each eye, none while all are clear. */
import { useFrame } from '@react-three/fiber'
import { useMemo } from 'react'
import { BufferAttribute, BufferGeometry, Mesh, ShaderMaterial } from 'three'
import { comfort } from './comfort.ts'

const vertexShader = `
varying vec3 vView;
void main() {
  vec4 view = inverse( projectionMatrix ) * vec4( position.xy, 1.0, 1.0 );
  vView = view.xyz / view.w;
  gl_Position = vec4( position.xy, 0.0, 1.0 );
}`
const fragmentShader = `
uniform float fade;
uniform float tunnel;
varying vec3 vView;
void main() {
  float ahead = dot( normalize( vView ), vec3( 0.0, 0.0, -1.0 ) );
  float open = mix( 0.2, 0.86, tunnel );
  float edge = tunnel <= 0.0 ? 0.0 : 1.0 - smoothstep( open - 0.12, open + 0.08, ahead );
  float alpha = max( fade, edge );
  if ( alpha <= 0.001 ) discard;
  gl_FragColor = vec4( 0.0, 0.0, 0.0, alpha );
}`

/** The veil's mesh; also compiled beforehand with everything else. */
export function createVeil() {
  const geometry = new BufferGeometry().setAttribute('position', new BufferAttribute(new Float32Array([-1, -1, 0, 3, -1, 0, -1, 3, 0]), 3))
  const uniforms = { fade: { value: 0 }, tunnel: { value: 0 } }
  const material = new ShaderMaterial({ vertexShader, fragmentShader, uniforms, transparent: true, depthTest: false, depthWrite: false })
  const mesh = new Mesh(geometry, material)
  mesh.frustumCulled = false
  mesh.renderOrder = 10_000
  mesh.name = 'comfort-veil'
  return { mesh, uniforms }
}

export function ComfortVeil() {
  const veil = useMemo(createVeil, [])
  useFrame(() => {
    veil.uniforms.fade.value = Math.max(comfort.fade, comfort.wall)
    veil.uniforms.tunnel.value = comfort.tunnel
    veil.mesh.visible = veil.uniforms.fade.value > 0.001 || comfort.tunnel > 0.001
  })
  return <primitive object={veil.mesh} />
}
