// How build.mjs makes the flat, and what check.mjs expects of it.
import { copyFileSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { toKtx2 } from '../../kit/ktx.mjs'
import { pack } from '../../kit/pack.mjs'

const SPOTS = [
  'rug',
  'phone_lead',
  'plants',
  'threshold',
  'choir',
  'cups',
  'tablet',
  'hall_light',
  'post',
  'rollator',
  'pots',
  'milk',
  'pills',
  'recipes',
  'drawing',
  'bath_edge',
  'towel_rail',
  'toilet',
  'garden_chair',
]
const LATER = [
  'flour',
  'tray',
  'rollator_door',
  'neighbour_cup',
  'calendar',
  'dust',
  'lamp_hall',
  'plants',
  'songbook',
  'tablet',
  'door_closed',
  'robot',
  'pots_low',
  'chairs',
]

/** Final bake (halve: baked at twice the side that is kept); `npm run assets -- --draft` takes the small one. */
const FINAL = { side: 3072, samples: 16, halve: 1 }
const DRAFT = { side: 512, samples: 20, halve: 0 }

/** Lightmap, textures and geometry from the work folder into the asset's folder. */
export async function finish({ work, out }) {
  const packed = await pack(join(work, 'flat.raw.glb'), join(out, 'flat.glb'), { maxSide: 1024 })
  const light = await toKtx2(readFileSync(join(work, 'lightmap.png')), { srgb: true, uastc: true, mipmaps: false })
  writeFileSync(join(out, 'flat-light.ktx2'), light)
  copyFileSync(join(work, 'probe.hdr'), join(out, 'flat-probe.hdr'))
  copyFileSync(join(work, 'flat.json'), join(out, 'flat.json'))
  return { ...packed, lightmap: light.byteLength }
}

export default {
  built: ['flat.glb', 'flat-light.ktx2', 'flat-probe.hdr', 'flat.json'],
  glb: {
    'flat.glb': {
      nodes: ['front_door', 'collider', 'walk', ...SPOTS.map((s) => `spot_${s}`), ...LATER.map((s) => `later_${s}`)],
      secondUv: { except: ['outside', 'sky', 'glass', 'mirror', 'collider', 'walk'] },
      triangles: 150_000,
      drawCalls: 45,
    },
  },
  plan: 'flat.json',
  bytes: 5_000_000,
  gpuBytes: 40_000_000,
  /** work: an empty folder; out: this folder; run(command, args): run a program here; draft: small and quick. */
  async build({ work, out, run, draft }) {
    const textures = join(work, 'tex')
    run('python3', ['../../kit/textures.py', textures])
    run('python3', ['pictures.py', textures])
    const { side, samples, halve } = draft ? DRAFT : FINAL
    run('blender', [
      '-b',
      '--factory-startup',
      '--python-exit-code',
      '1',
      '-P',
      'build.py',
      '--',
      work,
      `side=${side}`,
      `samples=${samples}`,
      `halve=${halve}`,
    ])
    return finish({ work, out })
  },
}
