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

/** Final bake (halve: baked at twice the side that is kept, so four times the samples for a texel of it); `npm run assets -- --draft` takes the small one. */
const FINAL = { side: 3072, samples: { morning: 64, afternoon: 64 }, halve: 1 }
const DRAFT = { side: 512, samples: { morning: 20, afternoon: 20 }, halve: 0 }

/** The light that flat.json, the view and the probe of the set itself show; lights.py knows the others. */
const DEFAULT_LIGHT = 'morning'
const UNLIT = ['outside', 'outside_leaf', 'sky', 'mirror']

/** What is unlit needs no normals. */
function leaveOutNormals(document) {
  for (const mesh of document.getRoot().listMeshes()) {
    for (const primitive of mesh.listPrimitives()) {
      if (UNLIT.includes(primitive.getMaterial()?.getName())) primitive.setAttribute('NORMAL', null)
    }
  }
}

/** Leaves are cut out of their picture, and no leaf has a back. */
function cutOutLeaves(document, textures) {
  const leaves = document
    .getRoot()
    .listMaterials()
    .find((material) => material.getName() === 'outside_leaf')
  leaves.setAlphaMode('MASK').setAlphaCutoff(0.4).setDoubleSided(true)
  leaves
    .getBaseColorTexture()
    .setImage(readFileSync(join(textures, 'leaf_c.png')))
    .setMimeType('image/png')
}

const lightmapOf = (work) => toKtx2(readFileSync(join(work, 'lightmap.png')), { srgb: true, uastc: true, mipmaps: false })

/** Lightmap, textures and geometry from the work folder into the asset's folder. */
export async function finish({ work, out }) {
  const edit = (document) => {
    leaveOutNormals(document)
    cutOutLeaves(document, join(work, 'tex'))
  }
  const packed = await pack(join(work, 'flat.raw.glb'), join(out, 'flat.glb'), { maxSide: 1536, edit })
  const light = await lightmapOf(work)
  writeFileSync(join(out, 'flat-light.ktx2'), light)
  copyFileSync(join(work, 'probe.hdr'), join(out, 'flat-probe.hdr'))
  copyFileSync(join(work, 'irradiance.json'), join(out, 'flat-irradiance.json'))
  copyFileSync(join(work, 'flat.json'), join(out, 'flat.json'))
  return { ...packed, lightmap: light.byteLength }
}

/** Only what a light changes: pictures of grass and leaves are those of the model. */
function leaveOutPictures(document) {
  leaveOutNormals(document)
  for (const material of document.getRoot().listMaterials()) {
    if (material.getName() === 'mirror') continue
    // told apart by this alone, or packing makes one of them and of their pictures' places
    material.setBaseColorTexture(null).setExtras({ picture: material.getName() })
  }
}

/** A second light for the same geometry: its lightmap, probe and view, and what flat.json says of them under `lights`. */
export async function finishLight({ work, out, light }) {
  const lightmap = `flat-${light}-light.ktx2`
  const probe = `flat-${light}-probe.hdr`
  const irradiance = `flat-${light}-irradiance.json`
  const view = `flat-${light}-view.glb`
  await pack(join(work, 'view.raw.glb'), join(out, view), { edit: leaveOutPictures })
  writeFileSync(join(out, lightmap), await lightmapOf(work))
  copyFileSync(join(work, 'probe.hdr'), join(out, probe))
  copyFileSync(join(work, 'irradiance.json'), join(out, irradiance))
  const plan = JSON.parse(readFileSync(join(work, 'flat.json'), 'utf8'))
  const described = JSON.parse(readFileSync(join(out, 'flat.json'), 'utf8'))
  described.lights = {
    ...described.lights,
    [light]: {
      lightmap: { file: lightmap, range: plan.lightmap.range },
      probe: { file: probe, rotationY: plan.probe.rotationY },
      irradiance,
      exposure: plan.exposure,
      view,
    },
  }
  writeFileSync(join(out, 'flat.json'), `${JSON.stringify(described, null, 2)}\n`)
}

export default {
  built: ['flat.glb', 'flat-light.ktx2', 'flat-probe.hdr', 'flat-irradiance.json', 'flat.json'],
  glb: {
    'flat.glb': {
      nodes: ['front_door', 'collider', 'walk', ...SPOTS.map((s) => `spot_${s}`), ...LATER.map((s) => `later_${s}`)],
      secondUv: { except: ['outside', 'outside_leaf', 'sky', 'glass', 'mirror', 'collider', 'walk'] },
      triangles: 210_000,
      drawCalls: 42,
    },
  },
  plan: 'flat.json',
  lights: ['afternoon'],
  bytes: 6_000_000,
  lightBytes: 2_400_000,
  lightView: { part: true, triangles: 40_000, drawCalls: 4 },
  gpuBytes: 40_000_000,
  /** work: an empty folder; shelf: one that stays, for pieces of a bake; out: this folder; run(command, args): run a program here; draft: small and quick; light: see lights.py. */
  async build({ work, shelf, out, run, draft, light = DEFAULT_LIGHT }) {
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
      `samples=${samples[light]}`,
      `halve=${halve}`,
      `light=${light}`,
      `shelf=${shelf}`,
    ])
    return light === DEFAULT_LIGHT ? finish({ work, out }) : finishLight({ work, out, light })
  },
}
