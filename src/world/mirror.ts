/**
 * A mirror shows its room as one sees it from where one stands, without drawing the room again: what a ray from the eye meets after
 * the mirror is sought on the walls of the room's box, and from there in a panorama of the room. Right for walls, door and window;
 * things that stand in the room lie flat on the wall behind them.
 */
import type { Mesh, WebGLProgramParametersWithUniforms } from 'three'
import { MeshBasicMaterial, Vector2, Vector3 } from 'three'
import type { Mirror } from './set-description.ts'

const declared = `
varying vec3 vMirrorAt;
uniform vec3 mirrorLow;
uniform vec3 mirrorHigh;
uniform vec3 mirrorFrom;
uniform vec2 mirrorAhead;
uniform float mirrorRange;
`

const shown = `
vec3 mirrorFace = normalize( cross( dFdx( vMirrorAt ), dFdy( vMirrorAt ) ) );
vec3 mirrorWay = reflect( normalize( vMirrorAt - cameraPosition ), mirrorFace );
vec3 mirrorEnds = max( ( mirrorLow - vMirrorAt ) / mirrorWay, ( mirrorHigh - vMirrorAt ) / mirrorWay );
vec3 mirrorTo = normalize( vMirrorAt + mirrorWay * min( mirrorEnds.x, min( mirrorEnds.y, mirrorEnds.z ) ) - mirrorFrom );
vec2 mirrorRight = vec2( - mirrorAhead.y, mirrorAhead.x );
float mirrorTurn = atan( dot( mirrorTo.xz, mirrorRight ), dot( mirrorTo.xz, mirrorAhead ) );
vec2 mirrorUv = vec2( mirrorTurn / 6.2831853, - asin( clamp( mirrorTo.y, -1.0, 1.0 ) ) / 3.1415927 ) + 0.5;
diffuseColor.rgb *= texture2D( map, mirrorUv ).rgb * mirrorRange;
`

/** Makes a mesh with an unlit picture (the panorama) a mirror. Call once, before the first frame. */
export function showRoom(mesh: Mesh, mirror: Mirror): void {
  const { material } = mesh
  if (!(material instanceof MeshBasicMaterial) || !material.map) return
  const [low, high] = mirror.room
  const uniforms = {
    mirrorLow: { value: new Vector3(...low) },
    mirrorHigh: { value: new Vector3(...high) },
    mirrorFrom: { value: new Vector3(...mirror.from) },
    mirrorAhead: { value: new Vector2(-Math.sin(mirror.yaw), -Math.cos(mirror.yaw)) },
    mirrorRange: { value: mirror.range },
  }
  material.onBeforeCompile = (shader: WebGLProgramParametersWithUniforms) => {
    Object.assign(shader.uniforms, uniforms)
    shader.vertexShader = shader.vertexShader
      .replace('#include <common>', '#include <common>\nvarying vec3 vMirrorAt;')
      .replace('#include <begin_vertex>', '#include <begin_vertex>\nvMirrorAt = ( modelMatrix * vec4( transformed, 1.0 ) ).xyz;')
    shader.fragmentShader = shader.fragmentShader
      .replace('#include <common>', `#include <common>\n${declared}`)
      .replace('#include <map_fragment>', shown)
  }
  material.customProgramCacheKey = () => 'mirror'
}
