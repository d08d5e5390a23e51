/**
 * Everything that can be done now, as real buttons in reading order: where one is, who is here, what can be looked at,
 * the devices and their controls, places to go. It is the keyboard path and the screen reader's, and tests find their way by it.
 */
import { ChevronRight, CircleGauge, Eye, Footprints, Hand, MessageCircle, Pause } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { attention } from '../../scenario/attention.ts'
import type { Catalogue, SceneBundle } from '../../scenario/bundle.ts'
import type { Action, Moment } from '../../scenario/moment.ts'
import { textOf } from '../../scenario/text-store.ts'

/** A device with its words ready; `press` does what the control does. */
export type MirrorDevice = {
  id: string
  about: string
  says: readonly string[]
  controls: readonly { id: string; label: string; available: boolean; held: boolean; press: () => void }[]
  /** what it can and cannot do, and what is known for and against it, with sources */
  known: readonly { kind: 'can' | 'cannot' | 'for' | 'against'; lines: readonly string[] }[]
  /** says what one thinks of it; once it was tried */
  score?: { label: string; press: () => void }
}

type Props = {
  bundle: SceneBundle
  moment: Moment
  catalogue: Catalogue
  /** what the person is to do now */
  task: string
  /** spots looked at before */
  seen: ReadonlySet<string>
  devices: readonly MirrorDevice[]
  act: (action: Action) => void
  pause: () => void
}

export function Mirror({ bundle, moment, catalogue, task, seen, devices, act, pause }: Props) {
  const { t } = useTranslation('panels')
  const { scene } = bundle
  const { open } = moment
  const named = (kind: string, id: string) => textOf(catalogue, `${kind}.${id}`)
  const people = scene.cast.filter((person) => open.examine.includes(person.id))
  const spots = scene.spots.filter((spot) => open.examine.includes(spot.id))
  const here = spots.filter((spot) => spot.place === moment.place)
  const elsewhere = scene.places
    .map((place) => ({ place, spots: spots.filter((spot) => spot.place === place.id && place.id !== moment.place) }))
    .filter((room) => room.spots.length > 0)
  const spotButton = (id: string) => (
    <MirrorButton
      key={id}
      about={id}
      icon={<Eye />}
      note={seen.has(id) ? t('mirror.seen') : ''}
      onPress={() => act({ do: 'examine', spot: id })}
    >
      {named('spot', id)}
    </MirrorButton>
  )
  const nothing = people.length + spots.length + open.go.length + open.use.length === 0
  return (
    <nav className="mirror" aria-labelledby="mirror-title">
      <h2 id="mirror-title">{t('mirror.title')}</h2>
      <div>
        <h3>{t('mirror.where')}</h3>
        <p>
          <strong>{named('place', moment.place)}</strong>. {task}
        </p>
        {nothing && moment.choices.length === 0 && <p className="quiet-text">{t('mirror.nothing')}</p>}
      </div>
      {people.length > 0 && (
        <Group title={t('mirror.people')}>
          {people.map((person) => (
            <MirrorButton
              key={person.id}
              about={person.id}
              icon={<MessageCircle />}
              onPress={() => act({ do: 'examine', spot: person.id })}
            >
              {t('mirror.talkTo', { name: named('cast', person.id) })}
            </MirrorButton>
          ))}
        </Group>
      )}
      {here.length > 0 && <Group title={t('mirror.here')}>{here.map((spot) => spotButton(spot.id))}</Group>}
      {devices.length > 0 && (
        <section>
          <h3>{t('mirror.devices')}</h3>
          {devices.map((device) => (
            <DeviceInMirror key={device.id} device={device} name={named('device', device.id)} />
          ))}
        </section>
      )}
      {open.go.length > 0 && (
        <Group title={t('mirror.go')}>
          {open.go.map((place) => (
            <MirrorButton
              key={place}
              icon={<Footprints />}
              label={t('mirror.goTo', { name: named('place', place) })}
              onPress={() => act({ do: 'go', place })}
            >
              {named('place', place)}
            </MirrorButton>
          ))}
        </Group>
      )}
      {elsewhere.map((room) => (
        <Group key={room.place.id} title={named('place', room.place.id)}>
          {room.spots.map((spot) => spotButton(spot.id))}
        </Group>
      ))}
      <ul>
        <MirrorButton icon={<Pause />} onPress={pause}>
          {t('mirror.pause')}
        </MirrorButton>
      </ul>
    </nav>
  )
}

function Group({ title, children }: { title: string; children: React.ReactNode }) {
  return (
    <section>
      <h3>{title}</h3>
      <ul>{children}</ul>
    </section>
  )
}

type ButtonProps = {
  icon: React.ReactNode
  children: string
  onPress: () => void
  /** spoken name when it is not the words shown */
  label?: string
  /** id of the thing it is about: lit up in the room while the button has the focus or the pointer */
  about?: string
  note?: string
}

function MirrorButton({ icon, children, onPress, label, about, note }: ButtonProps) {
  const light = () => about && attention.getState().light(about)
  const dim = () => about && attention.getState().light(null)
  return (
    <li>
      <button
        type="button"
        className="mirror-button"
        aria-label={label}
        data-about={about}
        onClick={onPress}
        onFocus={light}
        onBlur={dim}
        onPointerEnter={light}
        onPointerLeave={dim}
      >
        <span className="icon" aria-hidden="true">
          {icon}
        </span>
        {children}
        {note && <small>{note}</small>}
      </button>
    </li>
  )
}

/** All controls stay where they are, those without effect now marked so: keyboard focus is never pulled away. */
function DeviceInMirror({ device, name }: { device: MirrorDevice; name: string }) {
  const { t } = useTranslation('panels')
  return (
    // focus within lights the device in the room
    <fieldset
      aria-labelledby={`device-${device.id}`}
      className="mirror-device"
      onFocus={() => attention.getState().light(device.id)}
      onBlur={() => attention.getState().light(null)}
    >
      <h4 id={`device-${device.id}`}>{name}</h4>
      <p className="quiet-text">{device.about}</p>
      {device.says.length > 0 && (
        <p className="says" role="status">
          {device.says.join(' ')}
        </p>
      )}
      <ul>
        {device.controls.map((control) => (
          <li key={control.id}>
            <button
              type="button"
              className="mirror-button"
              data-control={`${device.id}.${control.id}`}
              aria-disabled={!control.available}
              aria-pressed={control.held || undefined}
              onClick={() => control.available && control.press()}
            >
              <span className="icon" aria-hidden="true">
                {control.available ? <Hand /> : <ChevronRight />}
              </span>
              {control.label}
            </button>
          </li>
        ))}
        {device.score && (
          <li>
            <button type="button" className="mirror-button" data-score={device.id} onClick={device.score.press}>
              <span className="icon" aria-hidden="true">
                <CircleGauge />
              </span>
              {device.score.label}
            </button>
          </li>
        )}
      </ul>
      <details className="known">
        <summary>{t('mirror.known')}</summary>
        {device.known.map(({ kind, lines }) => (
          <section key={kind}>
            <h5>{t(`known.${kind}`)}</h5>
            <ul>
              {lines.map((line) => (
                <li key={line}>{line}</li>
              ))}
            </ul>
          </section>
        ))}
      </details>
    </fieldset>
  )
}
