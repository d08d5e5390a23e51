// What a person must hold to: bones that are led by code, shapes of the face, clips, height.
import { basename } from 'node:path'
import { finding, meant, readable } from './codes.mjs'
import { allNumbers } from './geometry.mjs'
import { nodesOf } from './model.mjs'

/** Shapes of the face that are moved by code (src/world/people/face.ts). */
const faceShapes = ['jawOpen', 'mouthSmile', 'mouthRound', 'mouthFrown', 'blink', 'browUp', 'browDown']
/** Bearings everyone has, so that any scene can cast them. */
const bearings = ['sit', 'stand', 'walk']

/**
 * @param described the person's description; document: the model
 * @param file, model names of both in findings
 * @param scenes descriptions of all scenes
 */
export function checkPerson({ described, document, file, model, id, scenes }) {
  const findings = []
  const clips = described ? Object.keys(described.clips) : []
  if (described) {
    if (described.id !== id) findings.push(finding('A302', file, `id is "${described.id}", its folder is called "${id}"`))
    else if (basename(file) !== `${id}.json`) findings.push(finding('A301', file, `is not what it is looked for by: call it "${id}.json"`))
    findings.push(...checkClips(described, document, file, model), ...clipsOfScenes(id, clips, scenes, file))
  }
  if (described && document) {
    findings.push(...checkBones(described, document, model), ...checkShapes(described, document, file, model))
  }
  return findings
}

function checkClips(described, document, file, model) {
  const findings = []
  const clips = Object.keys(described.clips)
  for (const name of bearings) {
    if (!clips.includes(name)) findings.push(finding('A308', file, `has no clip "${name}", which everyone needs`))
    else if (!described.clips[name].loop)
      findings.push(finding('A310', file, `clip "${name}" does not loop here: one holds it for as long as nothing else happens`))
  }
  for (const [name, clip] of Object.entries(described.clips)) {
    for (const kind of ['after', 'talk', 'listen']) {
      const other = clip[kind]
      if (other !== undefined && !clips.includes(other))
        findings.push(finding('A308', file, `clip "${name}" names "${other}" as "${kind}", which is not there${meant(other, clips)}`))
    }
  }
  if (!document) return findings
  const animations = new Map(
    document
      .getRoot()
      .listAnimations()
      .map((each) => [each.getName(), each]),
  )
  for (const [name, { seconds, loop }] of Object.entries(described.clips)) {
    const animation = animations.get(name)
    if (!animation) {
      findings.push(finding('A308', model, `has no clip "${name}", which its description tells of${meant(name, [...animations.keys()])}`))
      continue
    }
    const last = Math.max(0, ...animation.listSamplers().map((sampler) => sampler.getInput()?.getMaxNormalized([])[0] ?? 0))
    if (Math.abs(last - seconds) > 0.15)
      findings.push(finding('A308', file, `clip "${name}" takes ${seconds} s here and ${last.toFixed(2)} s in the model`))
    findings.push(...brokenChannels(animation, model))
    if (loop) findings.push(...openEnds(animation, model))
  }
  return findings
}

function brokenChannels(animation, model) {
  const broken = animation.listSamplers().some((sampler) => !sampler.getOutput() || !allNumbers(sampler.getOutput()))
  return broken ? [finding('A110', model, `clip "${animation.getName()}" moves something by what is no number`)] : []
}

/** How far the end of a clip that loops may lie from its beginning: half of each is rounding. Radians, metres, shares. */
const openings = { rotation: 0.06, translation: 0.02, scale: 0.02, weights: 0.05 }

/** The worst of what jumps when a clip begins again. */
function openEnds(animation, model) {
  let worst = null
  for (const channel of animation.listChannels()) {
    const path = channel.getTargetPath()
    const far = opening(channel.getSampler(), path)
    if (far > openings[path] && far / openings[path] > (worst?.times ?? 0))
      worst = { times: far / openings[path], far, path, node: channel.getTargetNode()?.getName() ?? 'nothing' }
  }
  if (!worst) return []
  const { far, path, node } = worst
  const told =
    path === 'rotation' ? `${Math.round((far * 180) / Math.PI)}°` : path === 'translation' ? `${far.toFixed(2)} m` : far.toFixed(2)
  return [finding('A310', model, `clip "${animation.getName()}" ends elsewhere than it begins: "${node}" jumps by ${told}`)]
}

/** How far the last key of a sampler lies from its first. */
function opening(sampler, path) {
  const output = sampler.getOutput()
  const keys = sampler.getInput()?.getCount() ?? 0
  if (!output || keys < 2 || sampler.getInterpolation() === 'CUBICSPLINE') return 0
  const each = output.getCount() / keys
  let far = 0
  for (let at = 0; at < each; at += 1) {
    const from = output.getElement(at, [])
    const to = output.getElement((keys - 1) * each + at, [])
    if (path === 'rotation')
      far = Math.max(far, 2 * Math.acos(Math.min(1, Math.abs(from.reduce((sum, value, k) => sum + value * to[k], 0)))))
    else far = Math.max(far, Math.hypot(...from.map((value, k) => value - to[k])))
  }
  return far
}

function clipsOfScenes(id, clips, scenes, file) {
  const findings = []
  for (const scene of scenes) {
    const bearingsOfScene = (scene.cast ?? []).filter(({ person }) => person === id).flatMap(({ at }) => at ?? [])
    for (const name of new Set(bearingsOfScene.map(({ clip }) => clip))) {
      if (typeof name === 'string' && !clips.includes(name))
        findings.push(
          finding('A304', file, `scene "${scene.id}" names the clip "${name}", which this person does not have${meant(name, clips)}`),
        )
    }
  }
  return findings
}

function checkBones(described, document, model) {
  const findings = []
  const nodes = nodesOf(document)
  const joints = new Set(
    document
      .getRoot()
      .listSkins()
      .flatMap((skin) => skin.listJoints()),
  )
  const bound = document
    .getRoot()
    .listNodes()
    .some((node) => node.getMesh() && node.getSkin())
  if (joints.size === 0) findings.push(finding('A306', model, 'has no skeleton'))
  else if (!bound) findings.push(finding('A306', model, 'has a skeleton, but no mesh is bound to it'))
  for (const [part, name] of Object.entries(described.bones)) {
    const bone = nodes.get(name)
    if (!bone) findings.push(finding('A306', model, `has no bone "${name}" for ${part}${meant(name, [...nodes.keys()])}`))
    else if (joints.size > 0 && !joints.has(bone))
      findings.push(finding('A306', model, `"${name}" is there for ${part}, but no mesh is bound to it`))
  }
  const eyes = nodes.get(described.bones.eyeL)?.getWorldTranslation()[1]
  if (eyes !== undefined && Math.abs(eyes - described.eyeHeightStanding) > 0.4) {
    const words = `the eyes are ${eyes.toFixed(2)} m up, and ${described.eyeHeightStanding} m in its description: is the unit metres, and is y up?`
    findings.push(finding('A106', model, words))
  }
  return findings
}

/** The shapes are moved by their number: description and model must have them in the same order. */
function checkShapes(described, document, file, model) {
  const findings = []
  for (const name of faceShapes) {
    if (!described.morphs.includes(name)) findings.push(finding('A307', file, `has no shape "${name}"${meant(name, described.morphs)}`))
  }
  const faces = document
    .getRoot()
    .listMeshes()
    .filter((mesh) => mesh.listPrimitives().some((each) => each.listTargets().length > 0))
  if (faces.length === 0) findings.push(finding('A307', model, 'no mesh has shapes'))
  for (const mesh of faces) {
    const names = mesh.getExtras().targetNames
    const counts = mesh.listPrimitives().map((primitive) => primitive.listTargets().length)
    const count = counts.find((each) => each !== described.morphs.length) ?? counts[0]
    if (!Array.isArray(names) || names.every((name) => name === ''))
      findings.push(finding('A307', model, `mesh "${mesh.getName()}" does not name its shapes ("targetNames" in its extras)`))
    else if (names.join() !== described.morphs.join())
      findings.push(
        finding('A307', model, `mesh "${mesh.getName()}" has the shapes ${names.join(' ')}; described are ${described.morphs.join(' ')}`),
      )
    else if (count !== described.morphs.length)
      findings.push(
        finding('A307', model, `mesh "${mesh.getName()}" has ${readable(count)} shapes; described are ${described.morphs.length}`),
      )
  }
  return findings
}
