/** Where the stage stands on the page: how much of it has come, and what to do when it will not come or goes away. */
import { BookOpenText, RotateCw } from 'lucide-react'
import type { ReactNode } from 'react'
import { Component, lazy, Suspense, useCallback, useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { SceneBundle } from '../../scenario/bundle.ts'
import './stage.css'

const loadStage = () => import('../../world/Stage.tsx')

type Progress = { loaded: number; total: number }
type Trouble = { file: string | null; retry: () => void }
/** `onGone`: the room is not there any more, or will not come; the visit waits until `onReady`, or goes on in pictures. */
type Props = { bundle: SceneBundle; onReady: () => void; onGone: () => void; onRead: () => void }

export function StageFrame({ bundle, onReady, onGone, onRead }: Props) {
  const { t } = useTranslation('visit')
  const frame = useRef<HTMLDivElement>(null)
  const [attempt, setAttempt] = useState(0)
  const [Stage, setStage] = useState(() => lazy(loadStage))
  const [progress, setProgress] = useState<Progress | null>(null)
  const [ready, setReady] = useState(false)
  const [trouble, setTrouble] = useState<Trouble | null>(null)
  const [lost, setLost] = useState(false)

  const again = useCallback(() => {
    setTrouble(null)
    setLost(false)
    setReady(false)
    setProgress(null)
    setStage(() => lazy(loadStage))
    setAttempt((before) => before + 1)
  }, [])
  useEffect(() => {
    const element = frame.current
    const onLost = (event: Event) => {
      event.preventDefault()
      setLost(true)
    }
    // the event does not bubble, but it can be caught on its way down
    element?.addEventListener('webglcontextlost', onLost, true)
    return () => element?.removeEventListener('webglcontextlost', onLost, true)
  }, [])
  const gone = lost || trouble !== null
  useEffect(() => {
    if (gone) onGone()
  }, [gone, onGone])
  const onStageReady = useCallback(() => {
    setReady(true)
    onReady()
  }, [onReady])

  return (
    <div className="stage-frame" ref={frame}>
      {!lost && (
        <StageBoundary key={attempt} onBroken={(file) => setTrouble({ file, retry: again })}>
          <Suspense fallback={null}>
            <Stage bundle={bundle} onProgress={setProgress} onReady={onStageReady} onTrouble={setTrouble} />
          </Suspense>
        </StageBoundary>
      )}
      {!ready && !trouble && !lost && <Loading progress={progress} onRead={onRead} />}
      {gone && (
        <div className="stage-card card" role="alertdialog" aria-labelledby="stage-trouble">
          <h2 id="stage-trouble">{lost ? t('play.lost3d') : t('play.trouble')}</h2>
          <p>{lost || !trouble?.file ? t('play.lost3dText') : t('play.troubleText', { file: trouble.file })}</p>
          <div className="stage-card-ways">
            <button
              type="button"
              className="button main"
              onClick={() => {
                if (lost || !trouble) return again()
                setTrouble(null)
                trouble.retry()
              }}
            >
              <RotateCw aria-hidden="true" />
              {t('play.retry')}
            </button>
            <button type="button" className="button" onClick={onRead}>
              <BookOpenText aria-hidden="true" />
              {t('play.switchToRead')}
            </button>
          </div>
        </div>
      )}
    </div>
  )
}

/** A bar that says what has come, in megabytes; without a figure until the first one is known. */
function Loading({ progress, onRead }: { progress: Progress | null; onRead: () => void }) {
  const { t, i18n } = useTranslation('visit')
  const megabytes = new Intl.NumberFormat(i18n.language, {
    style: 'unit',
    unit: 'megabyte',
    maximumFractionDigits: 1,
    minimumFractionDigits: 1,
  })
  const say = (bytes: number) => megabytes.format(bytes / 1e6)
  const all = progress !== null && progress.loaded >= progress.total
  return (
    <div className="stage-card card" role="status">
      <h2>{all ? t('play.loadingEngine') : t('play.loadingRoom')}</h2>
      <progress {...(progress && { value: progress.loaded, max: progress.total })} aria-label={t('play.loadingRoom')} />
      <p className="quiet-text">
        {progress ? t('play.loaded', { loaded: say(Math.min(progress.loaded, progress.total)), total: say(progress.total) }) : ' '}
      </p>
      <button type="button" className="button quiet" onClick={onRead}>
        <BookOpenText aria-hidden="true" />
        {t('play.switchToRead')}
      </button>
    </div>
  )
}

/** The stage's code that would not come, or a machine that cannot draw: the visit goes on without it. */
class StageBoundary extends Component<{ children: ReactNode; onBroken: (file: string | null) => void }, { broken: boolean }> {
  override state = { broken: false }
  static getDerivedStateFromError() {
    return { broken: true }
  }
  override componentDidCatch(error: Error) {
    console.error(error)
    this.props.onBroken(/module|import|fetch/i.test(error.message) ? 'Stage' : null)
  }
  override render() {
    return this.state.broken ? null : this.props.children
  }
}
