/** One device and all there is to know of it: what it says, what one can do, its states, its events, what is known for and against. */
import { ChevronRight, Hand } from 'lucide-react'
import type { ReactNode } from 'react'
import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useStore } from 'zustand'
import type { DeviceDescription } from '../../devices/DeviceControls.ts'
import { controlsOf, factKinds } from '../../devices/DeviceControls.ts'
import type { Device, DeviceState } from '../../devices/device.ts'
import { deviceStore, openDevices, send, show } from '../../devices/device-store.ts'
import type { NamedState, Walked } from '../../devices/walk.ts'
import { walk } from '../../devices/walk.ts'
import '../../panels/page/panel.css'
import { canDraw3d } from '../play/can-draw.ts'
import { Options } from '../SettingsDialog.tsx'
import { SmallStage } from './SmallStage.tsx'

/** How many seconds of the device's life pass in one of ours. */
const speeds = { paused: 0, x1: 1, x10: 10, x100: 100 } as const
type Speed = keyof typeof speeds

/** As many events as one looks back on. */
const shownEvents = 30

export function Bench({ device, called }: { device: Device; called: string }) {
  const { t } = useTranslation(['devices_page', 'devices'])
  const { speed, setSpeed, events, clear } = useRunningDevice(device)
  const state = useStore(deviceStore, (store) => store.states[device.id])
  if (!state) return <p role="status">{t('loading', { name: called })} …</p>
  const about = controlsOf(device, state)
  const hum = device.hum?.(state) ?? null
  return (
    <div className="bench">
      <div className="bench-stage">
        <p>{t(`devices:${about.about}`)}</p>
        {canDraw3d() ? <SmallStage name={device.id} called={called} /> : <p className="note">{t('noStage')}</p>}
      </div>
      <div className="bench-use">
        <Part title={t('says')}>
          <div role="status">
            {about.says.map((said, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: a log says the same of several moments, and words keep nothing
              <p key={`${said.key}-${index}`}>{t(`devices:${said.key}`, said.values ?? {})}</p>
            ))}
          </div>
          {hum !== null && <p className="quiet-text">{t('hum', { sound: hum })}</p>}
        </Part>
        <Part title={t('controls')}>
          <Controls device={device.id} controls={about.controls} />
        </Part>
        <Options
          label={t('time')}
          value={speed}
          options={{ paused: t('paused'), x1: t('x1'), x10: t('x10'), x100: t('x100') }}
          onPick={setSpeed}
        />
        <Part title={t('events')}>
          <div role="log" aria-label={t('events')}>
            {events.length === 0 && <p className="quiet-text">{t('noEvents')}</p>}
            <ol className="bench-events">
              {events.slice(-shownEvents).map(({ event, count }) => (
                <li key={count}>
                  <code>{event}</code>
                </li>
              ))}
            </ol>
          </div>
          <button type="button" className="button quiet" onClick={clear}>
            {t('clear')}
          </button>
        </Part>
        <States device={device} state={state} />
        <Facts facts={about.facts} />
      </div>
    </div>
  )
}

type Happened = { event: string; count: number }

/** Puts the device out alone and lets it live, at the speed that is asked for. */
function useRunningDevice(device: Device) {
  const [speed, setSpeed] = useState<Speed>('x1')
  const [now] = useState<{ speed: Speed }>({ speed })
  const [events, setEvents] = useState<readonly Happened[]>([])
  useEffect(
    () =>
      openDevices({
        devices: [{ id: device.id, device }],
        onEvent: ({ event }) => setEvents((before) => [...before, { event, count: (before.at(-1)?.count ?? 0) + 1 }]),
        paused: () => false,
        speed: () => speeds[now.speed],
      }),
    [device, now],
  )
  const change = (to: Speed) => {
    now.speed = to
    setSpeed(to)
  }
  return { speed, setSpeed: change, events, clear: () => setEvents([]) }
}

/** All controls stay where they are, those without effect now marked so: focus is never pulled away. */
function Controls({ device, controls }: { device: string; controls: DeviceDescription['controls'] }) {
  const { t } = useTranslation('devices')
  return (
    <ul className="bench-controls">
      {controls.map((control) => (
        <li key={control.id}>
          <button
            type="button"
            className="mirror-button"
            data-control={control.id}
            aria-disabled={!control.available}
            aria-pressed={control.held || undefined}
            onClick={() => control.available && send(device, control.input)}
          >
            <span className="icon" aria-hidden="true">
              {control.available ? <Hand /> : <ChevronRight />}
            </span>
            {t(control.label, control.values)}
          </button>
        </li>
      ))}
    </ul>
  )
}

/** Every state worth a look, to go to at one press; found once the page has been drawn. */
function States({ device, state }: { device: Device; state: DeviceState }) {
  const { t } = useTranslation(['devices_page', 'devices'])
  const [walked, setWalked] = useState<Walked | null>(null)
  useEffect(() => {
    const later = setTimeout(() => setWalked(walk(device)), 0)
    return () => clearTimeout(later)
  }, [device])
  const named = (kind: NamedState['kind'][]) => walked?.states.filter((each) => kind.includes(each.kind)) ?? []
  const nameOf = ({ kind, path, name, state: there }: NamedState) => {
    if (kind === 'start') return t('start')
    if (kind === 'event') return t('after', { path: path.join(' → ') })
    return t(`devices:${name}`, device.says(there).find(({ key }) => key === name)?.values ?? {})
  }
  const row = (states: readonly NamedState[]) => (
    <ul className="bench-states">
      {states.map((each) => (
        <li key={each.name}>
          <button
            type="button"
            className="button"
            data-state={each.name}
            aria-pressed={each.state === state}
            onClick={() => show(device.id, each.state)}
          >
            {nameOf(each)}
          </button>
        </li>
      ))}
    </ul>
  )
  const further = named(['says'])
  return (
    <section>
      <h2>{t('states')}</h2>
      {row(named(['start', 'event']))}
      {further.length > 0 && (
        <details>
          <summary>{t('saysStates')}</summary>
          {row(further)}
        </details>
      )}
      {walked && walked.unreached.length > 0 && <p className="note">{t('unreached', { events: walked.unreached.join(', ') })}</p>}
      <details>
        <summary>{t('data')}</summary>
        <pre>{JSON.stringify(state, null, 1)}</pre>
      </details>
    </section>
  )
}

function Facts({ facts }: { facts: DeviceDescription['facts'] }) {
  const { t } = useTranslation(['devices_page', 'devices'])
  return (
    <div className="bench-facts">
      {factKinds.map(
        (kind) =>
          facts[kind].length > 0 && (
            <Part key={kind} title={t(kind)}>
              <ul>
                {facts[kind].map((key) => (
                  <li key={key}>{t(`devices:${key}`)}</li>
                ))}
              </ul>
            </Part>
          ),
      )}
    </div>
  )
}

function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section>
      <h2>{title}</h2>
      {children}
    </section>
  )
}
