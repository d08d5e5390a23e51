/** Every binding there is, shown. */
import { useTranslation } from 'react-i18next'
import { Dialog } from '../Dialog.tsx'
import './keys.css'

export function KeysHelp({ onClose, stage }: { onClose: () => void; stage: boolean }) {
  const { t } = useTranslation('visit')
  return (
    <Dialog title={t('keys.title')} onClose={onClose}>
      <h3>{t('keys.anywhere')}</h3>
      <dl className="keys">
        <Row keys={['1', '–', '9']} does={t('keys.choose')} />
        <Row keys={[t('keys.space')]} does={t('keys.next')} />
        <Row keys={['H']} does={t('keys.hint')} />
        <Row keys={['⌫']} does={t('keys.back')} />
        <Row keys={['L']} does={t('keys.list')} />
        <Row keys={['P', 'Esc']} does={t('keys.pause')} />
        <Row keys={['?']} does={t('keys.help')} />
      </dl>
      {stage && (
        <>
          <h3>{t('keys.stage')}</h3>
          <dl className="keys">
            <Row keys={['W', 'A', 'S', 'D']} does={t('keys.walk')} />
            <Row keys={[t('keys.arrows')]} does={t('keys.walkTurn')} />
            <Row keys={['Shift']} does={t('keys.hurry')} />
            <Row keys={['Q', 'E']} does={t('keys.turn')} />
            <Row keys={[t('keys.mouseDrag')]} does={t('keys.look')} />
            <Row keys={[t('keys.click')]} does={t('keys.press')} />
          </dl>
          <p className="quiet-text">{t('keys.touchLook')}</p>
        </>
      )}
    </Dialog>
  )
}

function Row({ keys, does }: { keys: string[]; does: string }) {
  return (
    <div>
      <dt>{keys.map((key) => (key === '–' ? <span key={key}>–</span> : <kbd key={key}>{key}</kbd>))}</dt>
      <dd>{does}</dd>
    </div>
  )
}
