/** Whether the door has opened: what one meets later is fetched and mounted after it, and nobody waits for it outside. */
import { createStore } from 'zustand/vanilla'

export const door = createStore<{ open: boolean }>(() => ({ open: false }))

/** Opens the door, or shuts it when a stage is taken down. What was asked for before is told by the mark `door` (test/bench reads it). */
export function openDoor(open: boolean): void {
  if (open) performance.mark('door')
  door.setState({ open })
}
