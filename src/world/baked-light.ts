/**
 * Materials of a set whose diffuse light is baked. The lightmap carries all of it, so the shader takes no diffuse light from
 * the environment and none from lamps (those are for people and things put in afterwards); the probe only gives reflections,
 * and fewer of them where the lightmap is dark. One uniform lifts a thing that is attended to: no other program is ever needed.
 */

import type { Euler, IUniform, Material, Texture, WebGLProgramParametersWithUniforms } from 'three'
import { Color, MeshStandardMaterial, ShaderChunk } from 'three'
import type { Air } from './air.ts'

/** The light of a room for whatever stands in it. */
export type RoomLight = {
  /** prefiltered probe, and how it is turned */
  probe: Texture
  probeRotation: Euler
  /** what falls on whoever stands in it; null where the set does not say */
  air: Air | null
}
export type BakedLight = RoomLight & {
  lightmap: Texture
  /** what white in the lightmap stands for */
  range: number
}

/** How far a thing is lifted out of its surroundings, 0–1. Shared by all materials of that thing. */
export type Lift = IUniform<number>

const warm = new Color('#ffe2b0')
/** Where a shader goes through the lamps. */
export const lamps = /NUM_(DIR|POINT|SPOT|RECT_AREA|HEMI)_LIGHTS > 0/g

/** Gives a material of the set its baked light. Call once per material, before the first frame. */
export function lightByBake(material: MeshStandardMaterial, light: BakedLight, lift: Lift): void {
  putInLight(material, light, light)
  material.envMapIntensity = material.metalness > 0.5 ? 1.1 : 0.9
  material.onBeforeCompile = (shader) => bake(shader, lift)
  material.customProgramCacheKey = () => 'baked'
}

/** Puts a material into a light, or into another one than it was in: its program stays. */
export function putInLight(material: MeshStandardMaterial, light: RoomLight, baked?: BakedLight): void {
  if (baked) {
    material.lightMap = baked.lightmap
    material.lightMapIntensity = Math.PI * baked.range
  }
  material.envMap = light.probe
  material.envMapRotation.copy(light.probeRotation)
}

function bake(shader: WebGLProgramParametersWithUniforms, lift: Lift) {
  const maps = ShaderChunk.lights_fragment_maps.replace('iblIrradiance += getIBLIrradiance( geometryNormal );', '').replace(
    'radiance += iblRadiance;',
    `#ifdef USE_LIGHTMAP
        iblRadiance *= smoothstep( 0.0, 0.9, dot( lightMapTexel.rgb, vec3( 0.168 ) ) * lightMapIntensity );
      #endif
      radiance += iblRadiance;`,
  )
  shader.uniforms.lift = lift
  shader.uniforms.liftColor = { value: warm }
  shader.fragmentShader = shader.fragmentShader
    .replace('#include <common>', '#include <common>\nuniform float lift;\nuniform vec3 liftColor;')
    .replace('#include <lights_fragment_begin>', ShaderChunk.lights_fragment_begin.replace(lamps, '0 > 1'))
    .replace('#include <lights_fragment_maps>', maps)
    .replace(
      '#include <opaque_fragment>',
      `float liftRim = 1.0 - saturate( dot( normal, normalize( vViewPosition ) ) );
      outgoingLight += lift * liftColor * ( diffuseColor.rgb * 0.28 + 0.03 + 0.22 * liftRim * liftRim );
      #include <opaque_fragment>`,
    )
}

/** The lift alone, for what is lit by lamps and probe. */
export function liftable(material: Material, lift: Lift): void {
  if (!(material instanceof MeshStandardMaterial)) return
  material.onBeforeCompile = (shader) => {
    shader.uniforms.lift = lift
    shader.uniforms.liftColor = { value: warm }
    shader.fragmentShader = shader.fragmentShader
      .replace('#include <common>', '#include <common>\nuniform float lift;\nuniform vec3 liftColor;')
      .replace(
        '#include <opaque_fragment>',
        `float liftRim = 1.0 - saturate( dot( normal, normalize( vViewPosition ) ) );
        outgoingLight += lift * liftColor * ( diffuseColor.rgb * 0.28 + 0.03 + 0.22 * liftRim * liftRim );
        #include <opaque_fragment>`,
      )
  }
  material.customProgramCacheKey = () => 'liftable'
}
