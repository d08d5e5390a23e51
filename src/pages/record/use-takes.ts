/** The takes of a scene, as they are kept on this machine. */
import { useCallback, useEffect, useState } from 'react'
import type { Take } from './takes.ts'
import { forgetTakes, keepTake, listTakes } from './takes.ts'

export type Takes = {
  /** null until they have been looked up */
  takes: readonly Take[] | null
  /** the browser would not keep one; it is here while the page is open */
  full: boolean
  /** Resolves to whether the browser keeps it. */
  keep(take: Take): Promise<boolean>
  forget(takes: readonly Pick<Take, 'scene' | 'language' | 'id'>[]): Promise<void>
}

export function useTakes(scene: string): Takes {
  const [takes, setTakes] = useState<readonly Take[] | null>(null)
  const [full, setFull] = useState(false)
  useEffect(() => {
    let here = true
    void listTakes(scene).then((found) => here && setTakes(found))
    return () => {
      here = false
    }
  }, [scene])
  const keep = useCallback(
    async (take: Take) => {
      const kept = await keepTake(take)
      setFull(!kept)
      setTakes(await listTakes(scene))
      return kept
    },
    [scene],
  )
  const forget = useCallback(
    async (some: readonly Pick<Take, 'scene' | 'language' | 'id'>[]) => {
      await forgetTakes(some)
      setFull(false)
      setTakes(await listTakes(scene))
    },
    [scene],
  )
  return { takes, full, keep, forget }
}
