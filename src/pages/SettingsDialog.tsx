/** The settings, in a dialog: each takes hold at once and is kept on this machine. */

import type { ReactNode } from 'react'
import { lazy, Suspense, useId } from 'react'
import { useTranslation } from 'react-i18next'
import { Link, useLocation } from 'wouter'
import { useStore } from 'zustand'
import { settings } from '../scenario/settings.ts'
import { audioStore } from '../speech/audio.ts'
import { Dialog } from './Dialog.tsx'
import './settings.css'

const KeptWheels = lazy(() => import('./wheel/KeptWheels.tsx'))

export default function SettingsDialog({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation('visit')
  const now = useStore(settings)
  const [page] = useLocation()
  const silent = useStore(audioStore, (state) => state.silent)
  const sizes = { small: t('settings.small'), medium: t('settings.medium'), large: t('settings.large') }
  return (
    <Dialog title={t('settings.title')} onClose={onClose}>
      <form className="settings" onSubmit={(event) => event.preventDefault()}>
        <Group title={t('settings.reading')}>
          <Options label={t('settings.textSize')} value={now.textSize} options={sizes} onPick={(textSize) => now.change({ textSize })} />
          <Options
            label={t('settings.theme')}
            value={now.theme}
            options={{ calm: t('settings.calm'), contrast: t('settings.contrast') }}
            onPick={(theme) => now.change({ theme })}
          />
          <Options
            label={t('settings.captionSize')}
            value={now.captionSize}
            options={sizes}
            onPick={(captionSize) => now.change({ captionSize })}
          />
          <Tick label={t('settings.captions')} on={now.captions} onChange={(captions) => now.change({ captions })} />
          <Tick label={t('settings.silences')} on={now.silences} onChange={(silences) => now.change({ silences })} />
          <Tick label={t('settings.shortcuts')} on={now.shortcuts} onChange={(shortcuts) => now.change({ shortcuts })} />
          <Tick label={t('settings.reducedMotion')} on={now.reducedMotion} onChange={(reducedMotion) => now.change({ reducedMotion })} />
        </Group>
        <Group title={t('settings.hearing')}>
          <Slide label={t('settings.volumeVoice')} value={now.volumeVoice} onChange={(volumeVoice) => now.change({ volumeVoice })} />
          <Slide label={t('settings.volumeSound')} value={now.volumeSound} onChange={(volumeSound) => now.change({ volumeSound })} />
          <Slide label={t('settings.volumeRoom')} value={now.volumeRoom} onChange={(volumeRoom) => now.change({ volumeRoom })} />
          <Tick label={t('settings.mono')} on={now.mono} onChange={(mono) => now.change({ mono })} />
          {/* a visit is not left for it */}
          {!page.startsWith('/play') && (
            <Link className="settings-link" href="/record">
              {t('settings.record')}
            </Link>
          )}
          {silent && <p className="note">{t('settings.silent')}</p>}
        </Group>
        <Group title={t('settings.headset')}>
          <Options
            label={t('settings.hand')}
            value={now.hand}
            options={{ left: t('settings.left'), right: t('settings.right') }}
            onPick={(hand) => now.change({ hand })}
          />
          <Options
            label={t('settings.turn')}
            value={now.turn}
            options={{ snap30: t('settings.snap30'), snap45: t('settings.snap45'), smooth: t('settings.smooth') }}
            onPick={(turn) => now.change({ turn })}
          />
          <Tick label={t('settings.smoothWalk')} on={now.smoothWalk} onChange={(smoothWalk) => now.change({ smoothWalk })} />
          <Slide label={t('settings.vignette')} value={now.vignette} onChange={(vignette) => now.change({ vignette })} />
          <Slide
            label={t('settings.seatedHeight')}
            value={now.seatedHeight}
            max={0.6}
            say={(value) => t('settings.centimetres', { value: Math.round(value * 100) })}
            onChange={(seatedHeight) => now.change({ seatedHeight })}
          />
        </Group>
        <Suspense>
          <KeptWheels />
        </Suspense>
      </form>
    </Dialog>
  )
}

function Group({ title, children }: { title: string; children: ReactNode }) {
  return (
    <fieldset>
      <legend>{title}</legend>
      {children}
    </fieldset>
  )
}

/** One of a few, all of them in sight. */
export function Options<Value extends string>(props: {
  label: string
  value: Value
  options: Record<Value, string>
  onPick: (value: Value) => void
}) {
  const name = useId()
  return (
    <div className="options" role="radiogroup" aria-labelledby={`${name}-label`}>
      <span id={`${name}-label`}>{props.label}</span>
      <div className="option-row">
        {(Object.entries(props.options) as [Value, string][]).map(([value, label]) => (
          <label key={value} className="option">
            <input type="radio" name={name} value={value} checked={value === props.value} onChange={() => props.onPick(value)} />
            <span>{label}</span>
          </label>
        ))}
      </div>
    </div>
  )
}

function Tick({ label, on, onChange }: { label: string; on: boolean; onChange: (on: boolean) => void }) {
  return (
    <label className="tick">
      <input type="checkbox" checked={on} onChange={(event) => onChange(event.target.checked)} />
      <span>{label}</span>
    </label>
  )
}

type SlideProps = { label: string; value: number; max?: number; say?: (value: number) => string; onChange: (value: number) => void }

function Slide({ label, value, max = 1, say, onChange }: SlideProps) {
  const { t } = useTranslation('visit')
  const said = say ? say(value) : t('settings.percent', { value: Math.round(value * 100) })
  return (
    <label className="slide">
      <span>{label}</span>
      <input
        type="range"
        min={0}
        max={max}
        step={0.05}
        value={value}
        aria-valuetext={said}
        onChange={(event) => onChange(Number(event.target.value))}
      />
      <output>{said}</output>
    </label>
  )
}
