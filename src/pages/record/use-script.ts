/** What is read from: the lines of a scene, their words in a language, and which already have a voice. */
import { useCallback, useEffect, useState } from 'react'
import type { Catalogue, Language, SceneBundle, ScriptLine } from '../../scenario/bundle.ts'
import { FileTrouble, fetchBundle, fetchScript, fetchText } from '../scene-files.ts'

type Script = { lines: readonly ScriptLine[]; catalogue: Catalogue; bundle: SceneBundle }

/** `trouble`: the file that would not come. */
export function useScript(scene: string, language: Language): { script: Script | null; trouble: string | null; retry: () => void } {
  const [script, setScript] = useState<Script | null>(null)
  const [trouble, setTrouble] = useState<string | null>(null)
  const [attempt, setAttempt] = useState(0)
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new attempt is made by pressing "try again"
  useEffect(() => {
    let wanted = true
    Promise.all([fetchScript(scene), fetchText(scene, language), fetchBundle(scene)]).then(
      ([lines, catalogue, bundle]) => {
        if (wanted) setScript({ lines, catalogue, bundle })
      },
      (cause: unknown) => {
        if (wanted) setTrouble(cause instanceof FileTrouble ? cause.file : String(cause))
      },
    )
    return () => {
      wanted = false
    }
  }, [scene, language, attempt])
  const retry = useCallback(() => {
    setTrouble(null)
    setAttempt((before) => before + 1)
  }, [])
  return { script, trouble, retry }
}
