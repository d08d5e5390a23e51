/** Plays of the play files, as the page would have kept them. */
import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import type { SavedPlay } from '../../src/pages/saved-plays.ts'
import { actionOf, playFileSchema } from '../../src/scenario/checker/play-file.ts'
import { replay } from '../../src/scenario/play.ts'
import { bundleOf } from './visit.ts'

/** A play file of `home`, played to its end on the story the page serves. */
export async function savedPlay(page: Page, name: string): Promise<SavedPlay> {
  const file = playFileSchema.parse(JSON.parse(readFileSync(`scenes/home/plays/${name}.json`, 'utf8')))
  const bundle = await bundleOf(page)
  const { id, scene, version, log, moment } = replay(bundle, file.actions.map(actionOf), name)
  return {
    format: 1,
    id,
    scene,
    version,
    log,
    phase: moment.phase,
    ending: moment.ending,
    began: 1_700_000_000_000,
    saved: 1_700_000_600_000,
  }
}
