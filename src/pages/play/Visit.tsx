/** The visit itself: the stage or the pictures, the panel, the list of everything here, captions, pause. */
import { lazy, Suspense, useCallback, useEffect, useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useLocation } from 'wouter'
import { useStore } from 'zustand'
import { useDeviceTexts } from '../../devices/use-device-texts.ts'
import { headset } from '../../input/headset.ts'
import { lineOf } from '../../panels/describe.ts'
import { Announcer } from '../../panels/page/Announcer.tsx'
import { Mirror } from '../../panels/page/Mirror.tsx'
import { PanelOnPage } from '../../panels/page/PanelOnPage.tsx'
import { usePanel } from '../../panels/use-panel.ts'
import { anotherBody, isOwn, mayBorrow } from '../../scenario/another-body.ts'
import type { SceneBundle } from '../../scenario/bundle.ts'
import type { Moment } from '../../scenario/moment.ts'
import { playStore } from '../../scenario/play-store.ts'
import { settings } from '../../scenario/settings.ts'
import { textOf, textStore } from '../../scenario/text-store.ts'
import { CaptionsOnPage, HeardOnPage } from '../../speech/CaptionsOnPage.tsx'
import { heardWords } from '../../speech/heard.ts'
import { speaking } from '../../speech/speaking.ts'
import SettingsDialog from '../SettingsDialog.tsx'
import { usePageTitle } from '../use-page-title.ts'
import { useKeptWheels, useScoring } from '../wheel/use-scoring.ts'
import { canDraw3d } from './can-draw.ts'
import type { Way } from './Doorway.tsx'
import { KeysHelp } from './KeysHelp.tsx'
import { useKeys } from './keys.ts'
import { useMirrorDevices } from './mirror-devices.ts'
import { PauseDialog } from './PauseDialog.tsx'
import './visit.css'
import { ReadView } from './ReadView.tsx'
import { StageFrame } from './StageFrame.tsx'
import { useBorrowedBody } from './use-borrowed-body.ts'
import { useRunningPlay } from './use-running-play.ts'
import { useVoices } from './use-voices.ts'
import { VisitBar } from './VisitBar.tsx'

const WheelDialog = lazy(() => import('../wheel/WheelDialog.tsx'))
/** Fetched when there is something to try. */
const BodySwitch = lazy(() => import('./BodySwitch.tsx'))

type Props = { bundle: SceneBundle; began: number; firstWay: Way; storyChanged: boolean; again: (way: Way) => void }
type Open = 'pause' | 'settings' | 'keys' | null

export function Visit(props: Props) {
  const moment = useStore(playStore, (state) => state.moment)
  return moment ? <RunningVisit {...props} moment={moment} /> : null
}

function RunningVisit({ bundle, began, firstWay, storyChanged, again, moment }: Props & { moment: Moment }) {
  const { t } = useTranslation(['visit', 'panels'])
  const ofDevice = useDeviceTexts()
  const [, navigate] = useLocation()
  const [way, setWay] = useState(firstWay)
  const [ready, setReady] = useState(firstWay === 'read')
  const { kept } = useRunningPlay(bundle, began, ready)
  const [open, setOpen] = useState<Open>(null)
  /** id of the device one is saying what one thinks of */
  const [scored, setScored] = useState<string | null>(null)
  const [list, setList] = useState(false)
  const catalogue = useStore(textStore, (state) => state.catalogue)
  const language = useStore(settings, (state) => state.language)
  const captions = useStore(settings, (state) => state.captions)
  const panel = usePanel()
  useBorrowedBody()
  const sight = useStore(anotherBody, (state) => state.sight)
  const borrowed = useStore(anotherBody, (state) => !isOwn(state))
  const log = useStore(playStore, (state) => state.play?.log)
  const begun = useStore(speaking, (state) => state.begun)
  const devices = useScoring(useMirrorDevices(moment), log, setScored)
  useKeptWheels(bundle, began)
  const seen = useMemo(() => new Set(log?.flatMap((action) => (action.do === 'examine' ? [action.spot] : []))), [log])
  const { act } = playStore.getState()

  // nothing goes on behind a dialog or before the room is there
  const still = open !== null || scored !== null || !ready
  useEffect(() => playStore.getState().pause(still), [still])
  usePauseWhenHidden(setOpen)

  // whoever reads is not talked over, and a screen reader least of all
  useVoices(bundle, way === 'stage' && ready)

  const changeWay = useCallback((to: Way) => {
    setWay(to)
    setReady(to === 'read')
    setOpen(null)
  }, [])
  const onReady = useCallback(() => setReady(true), [])
  const onGone = useCallback(() => setReady(false), [])
  const shown = way === 'read' ? (panel?.lines.length ?? 0) : begun
  const commands = useMemo(
    () => ({
      choose: (digit: number) => {
        const lines = playStore.getState().moment?.lines.length ?? 0
        // an answer one has not been shown yet is not chosen: the first press lets everything be said
        if (way === 'stage' && speaking.getState().begun < lines) return sayAll()
        const choice = playStore.getState().moment?.choices[digit - 1]
        if (choice) playStore.getState().act({ do: 'choose', id: choice.id })
      },
      next: () => speaking.getState().skip(),
      hint: () => void (playStore.getState().moment?.open.ask && playStore.getState().act({ do: 'ask' })),
      back: () => void ((playStore.getState().moment?.choices.length ?? 0) > 0 && playStore.getState().act({ do: 'leave' })),
      list: () => setList((before) => !before),
      pause: () => setOpen('pause'),
      // what is borrowed is given back first: nobody need see the way to a button
      escape: () => (isOwn(anotherBody.getState()) ? setOpen('pause') : anotherBody.getState().own()),
      help: () => setOpen('keys'),
    }),
    [way],
  )
  useKeys(commands)
  usePageTitle(`${textOf(catalogue, `phase.${moment.phase}`)}, ${textOf(catalogue, 'scene.title')}`, 'visit')
  if (!panel) return null

  const toDebrief = () => navigate(`/debrief/${bundle.scene.id}/${playStore.getState().play?.id ?? ''}`)
  const notes = [!kept && t('play.unsaved'), storyChanged && moment.step === 0 && t('play.storyChanged')].filter((note) => note !== false)
  return (
    <div className="visit" data-way={way} data-list={list} data-sight={sight} lang={language}>
      <VisitBar
        task={panel.task}
        phase={textOf(catalogue, `phase.${moment.phase}`)}
        list={list}
        way={way}
        onList={commands.list}
        onKeys={commands.help}
        onPause={commands.pause}
      >
        {ready && (borrowed || mayBorrow(bundle.scene, moment)) && (
          <Suspense fallback={null}>
            <BodySwitch bundle={bundle} catalogue={catalogue} />
          </Suspense>
        )}
      </VisitBar>
      <main id="content" tabIndex={-1} className="visit-main">
        <h1 className="hidden">{textOf(catalogue, 'scene.title')}</h1>
        {way === 'stage' ? (
          <StageFrame bundle={bundle} onReady={onReady} onGone={onGone} onRead={() => changeWay('read')} />
        ) : (
          <ReadView bundle={bundle} moment={moment} catalogue={catalogue} />
        )}
        {ready && (
          <div className="visit-panel card" data-empty={panel.lines.length + panel.choices.length === 0}>
            {notes.map((note) => (
              <p key={note} className="note">
                {note}
              </p>
            ))}
            <PanelOnPage panel={panel} begun={shown} act={act} {...(way === 'stage' && { next: sayAll, quiet: captions })} />
            {moment.ending !== null && shown >= panel.lines.length && (
              <>
                <p>{t('play.over')}</p>
                <button type="button" className="button main" onClick={toDebrief}>
                  {t('play.toDebrief')}
                </button>
              </>
            )}
          </div>
        )}
        {ready && (
          <div className="visit-list card">
            <Mirror
              bundle={bundle}
              moment={moment}
              catalogue={catalogue}
              task={panel.task}
              seen={seen}
              devices={devices}
              act={act}
              pause={commands.pause}
            />
          </div>
        )}
        {ready && (
          <div className="visit-captions">
            <HeardOnPage wordsOf={(what) => heardWords(what, catalogue, (key, values) => ofDevice(key, { ...values }))} />
            {way === 'stage' && (
              <CaptionsOnPage
                nameOf={(speaker) =>
                  lineOf(bundle, { id: '', speaker, mood: '', look: '', facts: {} }, catalogue, { you: t('panels:you') }).name
                }
                textOf={(id, facts) => textOf(catalogue, id, facts)}
              />
            )}
          </div>
        )}
      </main>
      <Announcer panel={panel} />
      {open === 'pause' && (
        <PauseDialog
          kept={kept}
          way={way}
          canStage={canDraw3d()}
          onCarryOn={() => setOpen((now) => (now === 'pause' ? null : now))}
          onSettings={() => setOpen('settings')}
          onKeys={() => setOpen('keys')}
          onWay={changeWay}
          onAgain={() => again(way)}
          onLeave={() => navigate('/')}
        />
      )}
      {open === 'settings' && <SettingsDialog onClose={() => setOpen(null)} />}
      <Suspense>
        {scored !== null && (
          <WheelDialog
            placed={scored}
            device={bundle.scene.devices.find(({ id }) => id === scored)?.device ?? scored}
            name={textOf(catalogue, `device.${scored}`)}
            play={playStore.getState().play?.id ?? ''}
            onClose={() => setScored(null)}
          />
        )}
      </Suspense>
      {open === 'keys' && <KeysHelp stage={way === 'stage'} onClose={() => setOpen(null)} />}
    </div>
  )
}

/** Lets everything of the moment be said at once. */
function sayAll(): void {
  const lines = playStore.getState().moment?.lines.length ?? 0
  while (speaking.getState().begun < lines) speaking.getState().skip()
}

/** A page put away waits: nothing is said to nobody. */
function usePauseWhenHidden(setOpen: (open: Open) => void): void {
  useEffect(() => {
    const hidden = () => document.hidden && setOpen('pause')
    document.addEventListener('visibilitychange', hidden)
    // a headset taken off leaves the visit waiting here
    const stop = headset.subscribe((now, before) => {
      if (before.worn && !now.worn) setOpen('pause')
    })
    return () => {
      document.removeEventListener('visibilitychange', hidden)
      stop()
    }
  }, [setOpen])
}
