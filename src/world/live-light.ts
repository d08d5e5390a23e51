/**
 * Materials of people and things that are lit live: by what stands in the air where they are (air.ts), six colours by which way a
 * surface looks. The probe only gives reflections, as bright as the place is; lamps are for what no air is known of.
 */
import type { Material } from 'three'
import { MeshStandardMaterial, ShaderChunk, Vector3 } from 'three'
import type { Air } from './air.ts'
import type { Lift } from './baked-light.ts'
import { lamps, liftable } from './baked-light.ts'

/** What falls on somebody from +x −x +y −y +z −z just now: the uniform of all their materials. */
export type Sides = readonly Vector3[]
export const newSides = (): Sides => [0, 1, 2, 3, 4, 5].map(() => new Vector3())

const pars = `#include <common>
uniform vec3 roomSides[ 6 ];
vec3 roomLight( const in vec3 n ) {
  vec3 share = n * n;
  return share.x * ( n.x < 0.0 ? roomSides[ 1 ] : roomSides[ 0 ] )
    + share.y * ( n.y < 0.0 ? roomSides[ 3 ] : roomSides[ 2 ] )
    + share.z * ( n.z < 0.0 ? roomSides[ 5 ] : roomSides[ 4 ] );
}`

/** Lights a material by `sides`. Call once per material, before the first frame; it can be lifted like any other. */
export function lightLive(material: Material, sides: Sides, lift: Lift): void {
  liftable(material, lift)
  if (!(material instanceof MeshStandardMaterial)) return
  const raise = material.onBeforeCompile
  const begin = `${ShaderChunk.lights_fragment_begin.replace(lamps, '0 > 1')}
    irradiance += PI * roomLight( transformNormalByInverseViewMatrix( geometryNormal, viewMatrix ) );`
  const maps = ShaderChunk.lights_fragment_maps
    .replace('iblIrradiance += getIBLIrradiance( geometryNormal );', '')
    .replace(
      'radiance += iblRadiance;',
      'radiance += iblRadiance * smoothstep( 0.0, 0.7, dot( irradiance, vec3( RECIPROCAL_PI / 3.0 ) ) );',
    )
  material.onBeforeCompile = (shader, gl) => {
    raise.call(material, shader, gl)
    shader.uniforms.roomSides = { value: sides }
    shader.fragmentShader = shader.fragmentShader
      .replace('#include <common>', pars)
      .replace('#include <lights_fragment_begin>', begin)
      .replace('#include <lights_fragment_maps>', maps)
  }
  material.customProgramCacheKey = () => 'live'
}

/** Metres one moves before the light is asked anew. */
const notable = 0.03
/** … and from where on one was put there and did not walk */
const jump = 0.5

/** Follows somebody about: their light comes after them, softly, so that nobody flickers in a doorway. */
export class LightAbout {
  readonly sides = newSides()
  private readonly wanted = newSides()
  private readonly air: Air
  private x = Number.NaN
  private z = Number.NaN
  private version = -1

  constructor(air: Air) {
    this.air = air
  }

  /** Where they are now, metres; `share` of the way to their light to go in this frame, 1 for at once. */
  follow(x: number, z: number, share: number): void {
    const { air, wanted, sides } = this
    const far = Math.hypot(x - this.x, z - this.z)
    const anew = this.version !== air.version || !(far < jump)
    if (anew || far > notable) {
      this.x = x
      this.z = z
      this.version = air.version
      air.at(x, z, wanted)
    }
    for (let k = 0; k < 6; k++) sides[k]?.lerp(wanted[k] as Vector3, anew ? 1 : share)
  }
}
