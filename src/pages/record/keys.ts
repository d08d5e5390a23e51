/** Reading in by keyboard: Space records and stops, Enter keeps and goes on, arrows change the line and hear it. */
import { useLayoutEffect } from 'react'

export type RecordCommands = { toggle(): void; keep(): boolean; previous(): void; next(): void; hear(): void }

/** Fields, dialogs and keys with Ctrl, Alt or Cmd are left alone; so is a button that has the focus, but for what Enter means while a take waits. */
export function useRecordKeys(commands: RecordCommands): void {
  // before the picture: a key pressed as soon as one sees that a take is there must find it
  useLayoutEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.altKey || event.metaKey || event.shiftKey || event.defaultPrevented || event.repeat) return
      if (document.querySelector('dialog[open]')) return
      const target = event.target instanceof HTMLElement ? event.target : null
      if (target?.closest('input, select, textarea, summary')) return
      const pressable = target?.closest('button, a')
      switch (event.key) {
        case ' ':
          if (pressable) return
          commands.toggle()
          break
        case 'Enter':
          if (pressable && !target?.closest('[data-enter="keep"]')) return
          if (!commands.keep()) return
          break
        case 'ArrowUp':
          commands.previous()
          break
        case 'ArrowDown':
          commands.next()
          break
        case 'ArrowRight':
          commands.hear()
          break
        default:
          return
      }
      event.preventDefault()
    }
    window.addEventListener('keydown', press)
    return () => window.removeEventListener('keydown', press)
  }, [commands])
}
