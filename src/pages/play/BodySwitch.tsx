/** Borrows another body while one tries devices: a button in the bar, what can be borrowed, and the way back, always at hand. */
import { PersonStanding, Undo2, X } from 'lucide-react'
import { useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useStore } from 'zustand'
import { deviceStore } from '../../devices/device-store.ts'
import type { Loan, SomeBody } from '../../scenario/another-body.ts'
import { anotherBody, isOwn, isWorn, loanNames, loans, toggle } from '../../scenario/another-body.ts'
import type { Catalogue, SceneBundle } from '../../scenario/bundle.ts'
import { textOf } from '../../scenario/text-store.ts'
import './body.css'
import { SightSpot } from './SightSpot.tsx'

const groups: Record<'hands' | 'sight' | 'more', readonly Loan[]> = {
  hands: ['one_hand', 'tremor', 'weak_grip'],
  sight: ['cataract', 'macular'],
  more: ['hearing', 'wheelchair', 'armchair', 'slow_steps'],
}

export default function BodySwitch({ bundle, catalogue }: { bundle: SceneBundle; catalogue: Catalogue }) {
  const { t } = useTranslation('body')
  const [open, setOpen] = useState(false)
  const opener = useRef<HTMLButtonElement>(null)
  const body = useStore(anotherBody)
  const own = isOwn(body)
  const worn = loanNames.filter((name) => isWorn(body, loans[name])).map((name) => t(`loan.${name}`))
  const close = () => {
    setOpen(false)
    opener.current?.focus()
  }
  return (
    <div className="body-switch">
      <button
        ref={opener}
        type="button"
        className="button quiet"
        aria-pressed={!own}
        aria-expanded={open}
        aria-controls="body-panel"
        onClick={() => setOpen(!open)}
      >
        <PersonStanding aria-hidden="true" />
        <span>{t('open')}</span>
      </button>
      {!own && <OwnButton />}
      <p className="hidden" role="status">
        {own ? t('none') : t('now', { what: worn.join(', ') })}
      </p>
      <Told />
      <section id="body-panel" className="body-panel card" aria-labelledby="body-title" hidden={!open}>
        <h2 id="body-title">{t('title')}</h2>
        <p className="quiet-text">
          {t('about')} {t('escape')}
        </p>
        {bundle.scene.cast.flatMap(({ id, body: theirs }) =>
          theirs
            ? [
                <Loaned
                  key={id}
                  name={t('asHas', { name: textOf(catalogue, `cast.${id}`) })}
                  how={t('asHasHow')}
                  loan={theirs}
                  worn={isWorn(body, theirs)}
                />,
              ]
            : [],
        )}
        {(Object.keys(groups) as (keyof typeof groups)[]).map((group) => (
          <fieldset key={group}>
            <legend>{t(`group.${group}`)}</legend>
            {groups[group].map((name) => (
              <Loaned key={name} name={t(`loan.${name}`)} how={t(`how.${name}`)} loan={loans[name]} worn={isWorn(body, loans[name])} />
            ))}
          </fieldset>
        ))}
        <div className="body-ends">
          {!own && <OwnButton />}
          <button type="button" className="button quiet" onClick={close}>
            <X aria-hidden="true" />
            <span>{t('close')}</span>
          </button>
        </div>
      </section>
      <SightSpot />
    </div>
  )
}

function OwnButton() {
  const { t } = useTranslation('body')
  return (
    <button type="button" className="button main" onClick={() => anotherBody.getState().own()}>
      <Undo2 aria-hidden="true" />
      <span>{t('own')}</span>
    </button>
  )
}

/** One thing that can be borrowed: what it is called, and what it does to one. */
function Loaned({ name, how, loan, worn }: { name: string; how: string; loan: SomeBody; worn: boolean }) {
  return (
    <button type="button" className="body-loan" aria-pressed={worn} onClick={() => toggle(loan)}>
      <strong>{name}</strong>
      <small>{how}</small>
    </button>
  )
}

/** What the borrowed hands did to a press in the room: the list says it too, but need not be open. */
function Told() {
  const { t } = useTranslation('devices')
  const told = useStore(deviceStore, (state) => state.told)
  const said = [...new Set(Object.values(told).map(({ key }) => key))]
  return (
    <p className="body-told" role="status">
      {said.map((key) => t(key)).join(' ')}
    </p>
  )
}
