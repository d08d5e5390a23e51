/** The line being said, below the middle of the picture: who and what, in three sizes. */
import { useStore } from 'zustand'
import type { Facts } from '../scenario/scene-schema.ts'
import { settings } from '../scenario/settings.ts'
import './captions.css'
import type { Heard } from './heard.ts'
import { heard } from './heard.ts'
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

/** A sound that matters, as long as its caption stands. Announced too: unlike a line, it stands nowhere else in words at this moment. */
export function HeardOnPage({ wordsOf }: { wordsOf: (what: Heard) => { name: string; text: string } }) {
  const now = useStore(heard, (state) => state.now)
  const on = useStore(settings, (state) => state.captions)
  const words = now && on ? wordsOf(now) : null
  return (
    // the live region stays, so that what comes into it is announced
    <div role="status" className="heard">
      {words && (
        <p className="caption" data-heard>
          {words.name && <strong>{words.name}</strong>} {words.text}
        </p>
      )}
    </div>
  )
}
