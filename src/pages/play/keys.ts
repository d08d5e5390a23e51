/** The play page's own keys. One feature is one row: its key, what it does, and the words the help shows for it. */
import { useEffect } from 'react'
import { settings } from '../../scenario/settings.ts'

export type KeyCommands = {
  choose: (digit: number) => void
  next: () => void
  hint: () => void
  back: () => void
  list: () => void
  pause: () => void
  help: () => void
  escape: () => void
}

const commandOf: Readonly<Record<string, Exclude<keyof KeyCommands, 'choose'>>> = {
  ' ': 'next',
  h: 'hint',
  backspace: 'back',
  l: 'list',
  p: 'pause',
  escape: 'escape',
  '?': 'help',
}
/** These also work while single-letter keys are switched off in the settings. */
const always = new Set(['escape'])

/** Listens while the page is there. Typing, dialogs and keys with Ctrl, Alt or Cmd are left alone. */
export function useKeys(commands: KeyCommands): void {
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.altKey || event.metaKey || event.defaultPrevented) return
      if (document.querySelector('dialog[open]')) return
      const target = event.target instanceof HTMLElement ? event.target : null
      if (target?.closest('input, select, textarea')) return
      const key = event.key.toLowerCase()
      if (!settings.getState().shortcuts && !always.has(key)) return
      // space presses the button that has the focus; it is only "next" elsewhere
      if (key === ' ' && target?.closest('button, a, summary')) return
      if (/^[1-9]$/.test(key)) commands.choose(Number(key))
      else if (commandOf[key]) commands[commandOf[key]]()
      else return
      event.preventDefault()
    }
    window.addEventListener('keydown', press)
    return () => window.removeEventListener('keydown', press)
  }, [commands])
}
