/** The front page: which visits there are, what one left unfinished, how calm the headset should be. */

import { cards } from 'virtual:scenes'
import { BookOpen, Play as PlayIcon, Trash2, TriangleAlert } from 'lucide-react'
import type { ReactNode } from 'react'
import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import { useStore } from 'zustand'
import type { SceneCard } from '../scenario/bundle.ts'
import { comfortPresets, settings } from '../scenario/settings.ts'
import { Header } from './Header.tsx'
import './lobby.css'
import type { Kept, SavedPlay } from './saved-plays.ts'
import { listPlays, removePlay } from './saved-plays.ts'
import { usePageTitle } from './use-page-title.ts'

/** As many earlier visits as one looks through at a glance; the others come when asked for. */
const shownVisits = 4

export function Lobby() {
  const { t } = useTranslation('pages')
  usePageTitle('', '/')
  const [kept, setKept] = useState<Kept | null>(null)
  useEffect(() => {
    let here = true
    void listPlays().then((found) => here && setKept(found))
    return () => {
      here = false
    }
  }, [])
  const remove = (id: string) => {
    void removePlay(id).then(listPlays).then(setKept)
  }
  const plays = (kept?.plays ?? []).filter((play) => cards.some((card) => card.id === play.scene))
  const open = plays.find((play) => play.ending === null && play.log.length > 0 && isCurrent(play))
  const visits = plays.filter((play) => play !== open && play.log.length > 0)
  return (
    <>
      <Header />
      <main id="content" tabIndex={-1} className="lobby">
        <div className="lobby-intro">
          <h1>{t('app.tagline')}</h1>
          <p>{t('lobby.intro')}</p>
        </div>
        {kept && kept.damaged > 0 && <p className="note">{t('lobby.damaged', { count: kept.damaged })}</p>}
        {kept && !kept.storage && <p className="note">{t('lobby.noStorage')}</p>}
        {open && <Continue play={open} />}
        <section aria-labelledby="visits">
          <h2 id="visits" className={cards.length > 1 ? undefined : 'hidden'}>
            {t('lobby.title')}
          </h2>
          {cards.length === 0 && <p>{t('lobby.none')}</p>}
          <ul className="scene-cards" data-single={cards.length === 1}>
            {cards.map((card) => (
              <li key={card.id}>
                <SceneCardView card={card} />
              </li>
            ))}
          </ul>
        </section>
        <Comfort />
        {visits.length > 0 && <Visits plays={visits} onRemove={remove} />}
      </main>
      <footer className="lobby-foot quiet-text">
        <p>{t('lobby.private')}</p>
      </footer>
    </>
  )
}

function isCurrent(play: SavedPlay): boolean {
  return cards.find((card) => card.id === play.scene)?.version === play.version
}

function SceneCardView({ card }: { card: SceneCard }) {
  const { t } = useTranslation('pages')
  const language = useStore(settings, (state) => state.language)
  const title = card.title[language]
  if (card.broken) {
    return (
      <article className="card scene-card broken">
        <div className="scene-card-words">
          <h3>{title}</h3>
          <p className="with-icon">
            <TriangleAlert aria-hidden="true" className="icon" />
            {t('lobby.broken')}
          </p>
          <code>{card.broken}</code>
        </div>
      </article>
    )
  }
  return (
    <article className="card scene-card">
      {card.picture ? (
        <img src={card.picture} alt={t('lobby.picture', { title })} className="scene-card-picture" />
      ) : (
        <div className="scene-card-picture" aria-hidden="true" />
      )}
      <div className="scene-card-words">
        <p className="quiet-text">{t('lobby.minutes', { count: card.minutes })}</p>
        <h3>{title}</h3>
        <p className="scene-card-summary">{card.summary[language]}</p>
        <dl>
          <Fact name={t('lobby.trains')}>{card.trains[language]}</Fact>
          <Fact name={t('lobby.whoFor')}>{card.whoFor[language]}</Fact>
        </dl>
        <Link href={`/play/${card.id}`} className="button main" aria-label={`${t('lobby.open')}: ${title}`}>
          {t('lobby.open')}
        </Link>
      </div>
    </article>
  )
}

function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  )
}

function useWhen(): (time: number) => string {
  const language = useStore(settings, (state) => state.language)
  const format = new Intl.DateTimeFormat(language, { day: 'numeric', month: 'long', hour: '2-digit', minute: '2-digit' })
  return (time) => format.format(time)
}

function titleOf(play: SavedPlay, language: keyof SceneCard['title']): string {
  return cards.find((card) => card.id === play.scene)?.title[language] ?? play.scene
}

function Continue({ play }: { play: SavedPlay }) {
  const { t } = useTranslation('pages')
  const language = useStore(settings, (state) => state.language)
  const when = useWhen()
  return (
    <section className="card continue" aria-labelledby="continue">
      <div>
        <h2 id="continue">{titleOf(play, language)}</h2>
        <p className="quiet-text">{when(play.saved)}</p>
      </div>
      <Link href={`/play/${play.scene}`} className="button main">
        <PlayIcon aria-hidden="true" />
        {t('lobby.continue')}
      </Link>
    </section>
  )
}

function Visits({ plays, onRemove }: { plays: readonly SavedPlay[]; onRemove: (id: string) => void }) {
  const { t } = useTranslation('pages')
  const language = useStore(settings, (state) => state.language)
  const when = useWhen()
  const [all, setAll] = useState(false)
  const shown = all ? plays : plays.slice(0, shownVisits)
  return (
    <section aria-labelledby="earlier">
      <h2 id="earlier">{t('lobby.finished')}</h2>
      <ul className="visits">
        {shown.map((play) => {
          const what = `${titleOf(play, language)}, ${when(play.saved)}`
          return (
            <li key={play.id}>
              <div>
                <p>{what}</p>
                {!isCurrent(play) && <p className="quiet-text">{t('lobby.older')}</p>}
              </div>
              <Link href={`/debrief/${play.scene}/${play.id}`} className="button quiet">
                <BookOpen aria-hidden="true" />
                {t('lobby.seeDebrief')}
              </Link>
              <button type="button" className="button quiet" aria-label={`${t('lobby.remove')}: ${what}`} onClick={() => onRemove(play.id)}>
                <Trash2 aria-hidden="true" />
                {t('lobby.remove')}
              </button>
            </li>
          )
        })}
      </ul>
      {shown.length < plays.length && (
        <button type="button" className="button quiet" onClick={() => setAll(true)}>
          {t('lobby.allVisits', { count: plays.length })}
        </button>
      )}
    </section>
  )
}

function Comfort() {
  const { t } = useTranslation('pages')
  const comfort = useStore(settings, (state) => state.comfort)
  const presets = ['gentle', 'standard', 'free'] as const
  return (
    <fieldset className="comfort">
      <legend>{t('lobby.comfort')}</legend>
      <div className="comfort-row">
        {presets.map((preset) => (
          <label key={preset} className="comfort-option">
            <input
              type="radio"
              name="comfort"
              checked={preset === comfort}
              onChange={() => settings.getState().change(comfortPresets[preset])}
            />
            <span className="comfort-box">
              <strong>{t(`lobby.${preset}`)}</strong>
              <span>{t(`lobby.${preset}How`)}</span>
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  )
}
