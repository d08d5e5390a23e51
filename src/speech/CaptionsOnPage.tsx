/** The line being said, below the middle of the picture: who and what, in three sizes. */
import { useStore } from 'zustand'
import type { Facts } from '../scenario/scene-schema.ts'
import { settings } from '../scenario/settings.ts'
import './captions.css'
import { speaking } from './speaking.ts'

/** `nameOf`: a speaker's name, '' for what one sees or notices. `textOf`: a line's words in the language now in use. */
export function CaptionsOnPage(props: { nameOf: (speaker: string) => string; textOf: (id: string, facts: Facts) => string }) {
  const line = useStore(speaking, (state) => state.line)
  const on = useStore(settings, (state) => state.captions)
  if (!line || !on) return null
  const name = props.nameOf(line.speaker)
  return (
    // the panel and the live region carry the same words for a screen reader
    <p className="caption" data-speaker={line.speaker} aria-hidden="true">
      {name && <strong>{name}</strong>} {props.textOf(line.id, line.facts)}
    </p>
  )
}
