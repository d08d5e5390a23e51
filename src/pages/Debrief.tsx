/** The debrief: one's own way, drawn, to stand around and talk about. Nothing here calls an answer wrong. */

import { cards } from 'virtual:scenes'
import { RotateCcw } from 'lucide-react'
import type { ReactNode } from 'react'
import { lazy, Suspense, useEffect, useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import { useStore } from 'zustand'
import type { SceneBundle } from '../scenario/bundle.ts'
import { textOf, textStore } from '../scenario/text-store.ts'
import { Attempts } from './debrief/Attempts.tsx'
import { Band } from './debrief/Band.tsx'
import { Compass } from './debrief/Compass.tsx'
import './debrief/debrief.css'
import './debrief/told.css'
import { Evidence } from './debrief/Evidence.tsx'
import { OlderPlay } from './debrief/OlderPlay.tsx'
import type { Reading } from './debrief/read-play.ts'
import { readPlay } from './debrief/read-play.ts'
import { Measures, Score } from './debrief/Score.tsx'
import { Spots } from './debrief/Spots.tsx'
import { Walk } from './debrief/Walk.tsx'
import { Header } from './Header.tsx'
import type { SavedPlay } from './saved-plays.ts'
import { listPlays } from './saved-plays.ts'
import { Trouble } from './Trouble.tsx'
import { Unknown } from './Unknown.tsx'
import { usePageTitle } from './use-page-title.ts'
import { useScene } from './use-scene.ts'

const WheelsOfPlay = lazy(() => import('./wheel/WheelsOfPlay.tsx'))

/** `play`: which saved play; the last one when absent. */
export default function Debrief({ id, play }: { id: string; play?: string }) {
  const card = cards.find((each) => each.id === id && !each.broken)
  if (!card) return <Unknown what="scenario" id={id} />
  return <DebriefOf scene={id} play={play} />
}

function DebriefOf({ scene, play }: { scene: string; play: string | undefined }) {
  const { t } = useTranslation(['visit', 'pages'])
  const { bundle, trouble, retry } = useScene(scene)
  const [plays, setPlays] = useState<readonly SavedPlay[] | null>(null)
  useEffect(() => {
    let here = true
    void listPlays().then((kept) => here && setPlays(kept.plays.filter((each) => each.scene === scene && each.log.length > 0)))
    return () => {
      here = false
    }
  }, [scene])
  if (trouble) return <Trouble file={trouble} retry={retry} />
  if (!bundle || !plays) {
    return (
      <>
        <Header />
        <main id="content" className="debrief" aria-busy="true">
          <p>{t('debrief.loading')} …</p>
        </main>
      </>
    )
  }
  const saved = play === undefined ? plays[0] : plays.find((each) => each.id === play)
  if (!saved) return <Unknown what="play" id={play ?? ''} />
  return <Told bundle={bundle} saved={saved} plays={plays} />
}

function Told({ bundle, saved, plays }: { bundle: SceneBundle; saved: SavedPlay; plays: readonly SavedPlay[] }) {
  const catalogue = useStore(textStore, (state) => state.catalogue)
  const words = (id: string) => textOf(catalogue, id)
  const reading = useMemo(() => readPlay(bundle, saved), [bundle, saved])
  const before = useMemo(() => {
    const earlier = plays.find((each) => each.ending !== null && each.id !== saved.id && each.saved < saved.saved)
    return earlier ? readPlay(bundle, earlier) : null
  }, [bundle, plays, saved])
  if (!reading) return <OlderPlay bundle={bundle} saved={saved} words={words} />
  return <Board bundle={bundle} reading={reading} before={before} />
}

function Board({ bundle, reading, before }: { bundle: SceneBundle; reading: Reading; before: Reading | null }) {
  const { t } = useTranslation(['visit', 'pages'])
  const catalogue = useStore(textStore, (state) => state.catalogue)
  const { scene } = bundle
  const { debrief } = reading
  const words = (id: string) => textOf(catalogue, id)
  const seen = debrief.spots.filter((spot) => spot.seen)
  usePageTitle(`${t('debrief.title')} ${words('scene.title')}`, `debrief ${reading.saved.id}`)
  const touched = new Set([...seen.map((spot) => spot.id), ...debrief.devices.map((device) => device.id)])
  return (
    <>
      <Header />
      <main id="content" tabIndex={-1} className="debrief">
        <header className="debrief-head">
          <p className="quiet-text">{words('scene.title')}</p>
          <h1>{debrief.ending ? words(`end.${debrief.ending}`) : t('debrief.title')}</h1>
          <p className="debrief-end">{debrief.ending ? words(`end.${debrief.ending}.text`) : t('debrief.unfinished')}</p>
          {reading.saved.version !== bundle.version && <p className="note">{t('debrief.older')}</p>}
          <p className="debrief-wish">
            <strong>{t('debrief.wish')}</strong> {debrief.wish ? words(`wish.${debrief.wish}`) : t('debrief.noWish')}
          </p>
        </header>
        <div className="board">
          <Part title={t('debrief.compass')} how={t('debrief.compassHow')}>
            <Compass shares={debrief.landmarks} {...(before && { before: before.debrief.landmarks })} />
          </Part>
          <Part title={t('debrief.walk')}>
            <Walk set={scene.set} walk={debrief.walk} nameOf={(place) => words(`place.${place}`)} />
          </Part>
          <Part title={t('debrief.band')} how={t('debrief.bandHow')} wide>
            <Band order={reading.order} />
          </Part>
          <Part title={t('debrief.score')} how={t('debrief.scoreHow')}>
            <Score score={debrief.score} />
          </Part>
          <Part title={t('debrief.figures')}>
            <Measures measures={debrief.measures} />
          </Part>
        </div>
        {reading.account.length > 0 && (
          <Part title={t('debrief.account')} wide>
            <ul className="account">
              {reading.account.map((line, index) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: the account of a finished play never changes
                <li key={`${line.id}-${index}`}>{textOf(catalogue, line.id, line.facts)}</li>
              ))}
            </ul>
          </Part>
        )}
        <Part title={t('debrief.seen')} wide>
          <Spots spots={seen} words={words} />
        </Part>
        <Part title={t('debrief.unseen')} wide>
          {debrief.unseen.length === 0 ? (
            <p>{t('debrief.allSeen')}</p>
          ) : (
            <ul className="unseen">
              {debrief.unseen.map((id) => (
                <li key={id}>{words(`spot.${id}`)}</li>
              ))}
            </ul>
          )}
        </Part>
        <Part title={t('debrief.ends')} wide>
          <ul className="ends">
            {debrief.otherEnds.map((end) => (
              <li key={end}>
                <details>
                  <summary>{words(`end.${end}`)}</summary>
                  <p>{words(`end.${end}.text`)}</p>
                </details>
              </li>
            ))}
          </ul>
        </Part>
        <Part title={t('debrief.evidence')} wide>
          <Evidence evidence={scene.evidence} touched={touched} words={words} />
        </Part>
        <Suspense>
          <WheelsOfPlay play={reading.saved.id} nameOf={(placed) => words(`device.${placed}`)} />
        </Suspense>
        {before && (
          <Part title={t('debrief.attempts')} wide>
            <Attempts now={reading} before={before} nameOf={words} />
          </Part>
        )}
        <Part title={t('debrief.talk')} wide>
          <ol className="talk">
            <li>{t('debrief.talk1')}</li>
            <li>{t('debrief.talk2')}</li>
            <li>{t('debrief.talk3')}</li>
          </ol>
        </Part>
        <div className="debrief-again">
          <Link href={`/play/${scene.id}`} className="button main">
            <RotateCcw aria-hidden="true" />
            {t('debrief.again')}
          </Link>
          <Link href="/" className="button">
            {t('pages:app.home')}
          </Link>
        </div>
      </main>
    </>
  )
}

function Part({ title, how, wide = false, children }: { title: string; how?: string; wide?: boolean; children: ReactNode }) {
  return (
    <section className="part" data-wide={wide}>
      <h2>{title}</h2>
      {how && <p className="quiet-text">{how}</p>}
      {children}
    </section>
  )
}
