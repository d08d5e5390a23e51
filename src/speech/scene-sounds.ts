/** The sounds a scene hangs on lines of its story: each is heard when its line begins, and those that matter are read too. */
import type { Scene } from '../scenario/scene-schema.ts'
import { showHeard } from './heard.ts'
import { soundPlace } from './sound-places.ts'
import { loadSounds, playOnce } from './sounds.ts'
import { speaking } from './speaking.ts'

/** Id of a sound's caption in the scene's catalogue. */
export const captionOf = (line: string) => `sound.${line}`

/** Plays them as lines are said. Returns what stops it. */
export function startSceneSounds(sounds: Scene['sounds']): () => void {
  void loadSounds(sounds.map(({ sound }) => sound))
  const tell = (line: string) => {
    for (const each of sounds) {
      if (each.line !== line) continue
      playOnce(each.sound, soundPlace(each.node), { gain: each.gain })
      if (each.caption !== undefined)
        showHeard({ from: 'scene', text: captionOf(line), ...(each.node !== undefined && { node: each.node }) })
    }
  }
  const first = speaking.getState().line
  if (first) tell(first.id)
  return speaking.subscribe((now, before) => {
    if (now.line && now.line !== before.line) tell(now.line.id)
  })
}
