/** Whether this machine can draw in 3D at all. Asked once: a context costs something. */
let answer: boolean | null = null

export function canDraw3d(): boolean {
  if (answer !== null) return answer
  try {
    const context = document.createElement('canvas').getContext('webgl2')
    context?.getExtension('WEBGL_lose_context')?.loseContext()
    answer = context !== null
  } catch {
    answer = false
  }
  return answer
}
