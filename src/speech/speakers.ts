/** How high somebody speaks. The same speaker sounds the same on every machine and every day. */

export type Register = 'woman' | 'man' | 'child'

/** `pitch`: of the voice, Hz. `tract`: formants of the mouth, as a multiple of a grown man's. */
export type Speaker = { pitch: number; tract: number }

const registers: Record<Register, { from: number; to: number; tract: number }> = {
  man: { from: 92, to: 128, tract: 1 },
  woman: { from: 172, to: 218, tract: 1.16 },
  child: { from: 264, to: 310, tract: 1.34 },
}

/** Without a register the id chooses between woman and man. */
export function speakerOf(id: string, register?: Register): Speaker {
  const seed = hash(id)
  const { from, to, tract } = registers[register ?? (seed & 1 ? 'woman' : 'man')]
  const share = (seed >>> 1) / 0x7fffffff
  return { pitch: from + (to - from) * share, tract: tract * (0.97 + 0.06 * (((seed >>> 9) & 255) / 255)) }
}

/** FNV-1a, mixed once more: ids of one letter apart come out far apart. */
function hash(text: string): number {
  let value = 0x811c9dc5
  for (let at = 0; at < text.length; at += 1) value = Math.imul(value ^ text.charCodeAt(at), 0x01000193)
  value = Math.imul(value ^ (value >>> 16), 0x7feb352d)
  return (value ^ (value >>> 15)) >>> 0
}
