/** The bundle of a scenario and its words; the words follow the language, also in the middle of a play. */
import { useCallback, useEffect, useRef, useState } from 'react'
import { useStore } from 'zustand'
import type { SceneBundle } from '../scenario/bundle.ts'
import { settings } from '../scenario/settings.ts'
import { textStore } from '../scenario/text-store.ts'
import { FileTrouble, fetchBundle, fetchText } from './scene-files.ts'

export type SceneLoad = { bundle: SceneBundle | null; trouble: string | null; retry: () => void }

/** `bundle` is there once the first words are too. `trouble`: the file that would not come; the language before it then stays. */
export function useScene(scene: string): SceneLoad {
  const language = useStore(settings, (state) => state.language)
  const known = useRef<SceneBundle | null>(null)
  const [bundle, setBundle] = useState<SceneBundle | null>(null)
  const [trouble, setTrouble] = useState<string | null>(null)
  const [attempt, setAttempt] = useState(0)
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new attempt is made by pressing "try again"
  useEffect(() => {
    let wanted = true
    const load = async () => {
      try {
        const [found, words] = await Promise.all([known.current ?? fetchBundle(scene), fetchText(scene, language)])
        if (!wanted) return
        textStore.getState().set(language, words)
        // fetched once: the story's own state hangs on the bundle's identity, and a change of language keeps it
        known.current = found
        setBundle(found)
        setTrouble(null)
      } catch (error) {
        if (wanted) setTrouble(error instanceof FileTrouble ? error.file : String(error))
      }
    }
    void load()
    return () => {
      wanted = false
    }
  }, [scene, language, attempt])
  const retry = useCallback(() => {
    setTrouble(null)
    setAttempt((before) => before + 1)
  }, [])
  return { bundle, trouble, retry }
}
