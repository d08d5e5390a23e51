// The two pictures that hold a set's light: the lightmap (KTX2) and the probe for reflections (Radiance HDR).
import { readFileSync } from 'node:fs'
import { ktxSize } from '../ktx-size.mjs'
import { lightmapSide, probeWidth } from './budgets.mjs'
import { finding } from './codes.mjs'

const UASTC = 166
const SRGB = 2
/** A bake holds at least so many bytes a texel once packed; one plain colour takes next to none. */
const leastBytes = 0.004

/**
 * @param path on disk; file: its name in findings
 * @returns {{findings: object[], side: number, gpuBytes: number}} side 0 when it cannot be read
 */
export function checkLightmap(path, file) {
  const none = (message) => ({ findings: [finding('A205', file, message)], side: 0, gpuBytes: 0 })
  const bytes = readFileSync(path)
  let size
  try {
    size = ktxSize(bytes)
  } catch (error) {
    return none(`cannot be read: ${error.message}; a lightmap is KTX2`)
  }
  const { width, height, levels, gpuBytes } = size
  const told = ktxDetails(bytes)
  if (told === null) return none('is cut short')
  const findings = []
  const tell = (message) => findings.push(finding('A205', file, message))
  if (width !== height) tell(`is ${width} × ${height}, not square`)
  else if (width < lightmapSide.least || width > lightmapSide.most)
    tell(`is ${width} × ${height}; a side is ${lightmapSide.least} to ${lightmapSide.most}`)
  else if (width % 4 > 0) tell(`is ${width} × ${height}; sides must be multiples of 4`)
  if (told.model !== UASTC) tell('is packed as ETC1S or raw; blocks show on plain walls, pack it as UASTC')
  if (told.transfer !== SRGB) tell('is not marked as sRGB')
  if (levels > 1) tell(`has ${levels} mipmap levels; they bleed over the charts' edges, leave them out`)
  if (told.bytes < width * height * leastBytes || told.plain)
    findings.push(finding('A204', file, 'holds next to nothing: was the light baked into it?'))
  return { findings, side: width, gpuBytes }
}

/** Colour model, transfer function and bytes of the first level of a KTX2 file, and whether it is one plain colour; null when it is cut short. */
function ktxDetails(bytes) {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const describedAt = view.getUint32(48, true)
  if (bytes.byteLength < 104 || describedAt + 16 > bytes.byteLength) return null
  const from = Number(view.getBigUint64(80, true))
  const length = Number(view.getBigUint64(88, true))
  if (from + length > bytes.byteLength) return null
  const plain = view.getUint32(44, true) === 0 && isPlain(bytes.subarray(from, from + length))
  return { model: view.getUint8(describedAt + 12), transfer: view.getUint8(describedAt + 14), bytes: length, plain }
}

/** Whether all blocks of a picture (16 bytes each, not packed any further) are the same. */
function isPlain(bytes) {
  for (let at = 16; at < bytes.length; at += 1) if (bytes[at] !== bytes[at - 16]) return false
  return true
}

/** Findings on a probe: an equirectangular panorama as Radiance HDR, twice as wide as high. */
export function checkProbe(path, file) {
  const bytes = readFileSync(path)
  const head = bytes.subarray(0, 2000).toString('latin1')
  const size = /\n-Y (\d+) \+X (\d+)\n/.exec(head)
  if (!/^#\?(RADIANCE|RGBE)/.test(head) || !size) return [finding('A207', file, 'is no Radiance HDR picture (.hdr)')]
  const [height, width] = [Number(size[1]), Number(size[2])]
  const findings = []
  const tell = (message) => findings.push(finding('A207', file, message))
  if (width !== height * 2) tell(`is ${width} × ${height}; a panorama is twice as wide as high`)
  else if (width < probeWidth.least || width > probeWidth.most) tell(`is ${width} wide; ${probeWidth.least} to ${probeWidth.most} will do`)
  const brightest = brightness(bytes.subarray(size.index + size[0].length), width, height)
  if (brightest === null) tell('is cut short')
  else if (brightest === 0) tell('is black')
  return findings
}

/** Largest exponent of a picture's pixels, 0 when all is black; null when rows are missing. */
function brightness(bytes, width, height) {
  const packed = bytes[0] === 2 && bytes[1] === 2 && bytes[2] === width >> 8 && bytes[3] === (width & 255)
  if (!packed) {
    if (bytes.length < width * height * 4) return null
    let most = 0
    for (let at = 3; at < width * height * 4; at += 4) most = Math.max(most, bytes[at])
    return most
  }
  let at = 0
  let most = 0
  for (let row = 0; row < height; row++) {
    at += 4
    for (let channel = 0; channel < 4; channel++) {
      for (let x = 0; x < width; ) {
        if (at + 1 >= bytes.length) return null
        const count = bytes[at] > 128 ? bytes[at] - 128 : bytes[at]
        if (count === 0) return null
        const values = bytes[at] > 128 ? bytes.subarray(at + 1, at + 2) : bytes.subarray(at + 1, at + 1 + count)
        if (channel === 3) for (const value of values) most = Math.max(most, value)
        at += 1 + values.length
        x += count
      }
    }
  }
  return at > bytes.length ? null : most
}
