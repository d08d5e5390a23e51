/** Where on the picture one looks at a desk: where the mouse is; in the middle without one. −1…1 across and up. */
export const deskGaze = { x: 0, y: 0 }

/** Follows the mouse over the picture. A finger drags the view about: there the middle is what one looks at. Returns what stops it. */
export function followGaze(canvas: HTMLCanvasElement): () => void {
  const move = (event: PointerEvent) => {
    const mouse = event.pointerType === 'mouse'
    deskGaze.x = mouse ? (event.offsetX / Math.max(1, canvas.clientWidth)) * 2 - 1 : 0
    deskGaze.y = mouse ? 1 - (event.offsetY / Math.max(1, canvas.clientHeight)) * 2 : 0
  }
  canvas.addEventListener('pointermove', move)
  return () => {
    canvas.removeEventListener('pointermove', move)
    deskGaze.x = 0
    deskGaze.y = 0
  }
}
