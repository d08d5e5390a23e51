/** The small stage on the page: the device in 3D, sliders that turn it, and what to do when it will not come. */
import { RotateCw } from 'lucide-react'
import { useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useStore } from 'zustand'

/** What the stage's code brings once it has come: how one looks at the thing. */
type Sight = typeof import('../../world/device-alone.tsx')['sight']

export function SmallStage({ name, called }: { name: string; called: string }) {
  const { t } = useTranslation('devices_page')
  const holder = useRef<HTMLDivElement>(null)
  const [sight, setSight] = useState<Sight | null>(null)
  const [ready, setReady] = useState(false)
  const [trouble, setTrouble] = useState<string | null>(null)
  const [attempt, setAttempt] = useState(0)
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new attempt is made by pressing "try again"
  useEffect(() => {
    let here = true
    let takeDown: () => void = () => undefined
    setReady(false)
    setTrouble(null)
    import('../../world/device-alone.tsx').then(
      (come) => {
        if (!here || !holder.current) return
        setSight(come.sight)
        takeDown = come.mountAlone(holder.current, name, { onReady: () => setReady(true), onTrouble: setTrouble })
      },
      (cause: unknown) => here && setTrouble(cause instanceof Error ? cause.message : String(cause)),
    )
    return () => {
      here = false
      takeDown()
    }
  }, [name, attempt])
  return (
    <div className="small-stage">
      <div className="small-stage-frame" aria-busy={!ready && trouble === null}>
        <div ref={holder} className="small-stage-picture" role="img" aria-label={t('stage', { name: called })} />
        {!ready && trouble === null && (
          <p className="small-stage-words" role="status">
            {t('loading', { name: called })} …
          </p>
        )}
        {trouble !== null && (
          <div className="small-stage-words" role="alert">
            <p>{t('stageTrouble', { what: trouble })}</p>
            <button type="button" className="button" onClick={() => setAttempt(attempt + 1)}>
              <RotateCw aria-hidden="true" />
              {t('retry')}
            </button>
          </div>
        )}
      </div>
      {ready && sight && trouble === null && <Sliders sight={sight} />}
    </div>
  )
}

/** The same as a drag, for keys and screen readers: arrows move a slider as they do everywhere. */
function Sliders({ sight }: { sight: Sight }) {
  const { t } = useTranslation('devices_page')
  const { turn, tilt, far } = useStore(sight.view)
  const seen = (radians: number) => t('degrees', { value: degrees(radians) })
  return (
    <div className="small-stage-ways">
      <p className="quiet-text">{t('drag')}</p>
      <Slider label={t('turn')} value={turn} from={-Math.PI} to={Math.PI} say={seen} onChange={(to) => sight.look({ turn: to })} />
      <Slider
        label={t('tilt')}
        value={tilt}
        from={sight.tilts.least}
        to={sight.tilts.most}
        say={seen}
        onChange={(to) => sight.look({ tilt: to })}
      />
      <Slider
        label={t('near')}
        // further to the right is nearer
        value={sight.fars.most - far}
        from={0}
        to={sight.fars.most - sight.fars.least}
        say={() => t('percent', { value: Math.round(100 / far) })}
        onChange={(to) => sight.look({ far: sight.fars.most - to })}
      />
    </div>
  )
}

const degrees = (radians: number) => Math.round((radians * 180) / Math.PI)

type SliderProps = {
  label: string
  value: number
  from: number
  to: number
  say: (value: number) => string
  onChange: (to: number) => void
}

function Slider({ label, value, from, to, say, onChange }: SliderProps) {
  return (
    <label className="slide">
      <span>{label}</span>
      <input
        type="range"
        min={from}
        max={to}
        step={(to - from) / 36}
        value={value}
        aria-valuetext={say(value)}
        onChange={(event) => onChange(Number(event.target.value))}
      />
      <output>{say(value)}</output>
    </label>
  )
}
