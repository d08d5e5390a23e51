/** Everything stands still: carry on, change a setting, another way of going, or out. */
import { BookOpenText, Box, DoorClosed, Keyboard, Play, RotateCcw, Settings } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { Dialog } from '../Dialog.tsx'
import { LanguageSwitch } from '../Header.tsx'
import type { Way } from './Doorway.tsx'

type Props = {
  kept: boolean
  way: Way
  canStage: boolean
  onCarryOn: () => void
  onSettings: () => void
  onKeys: () => void
  onWay: (way: Way) => void
  onAgain: () => void
  onLeave: () => void
}

export function PauseDialog({ kept, way, canStage, onCarryOn, onSettings, onKeys, onWay, onAgain, onLeave }: Props) {
  const { t } = useTranslation(['visit', 'pages'])
  return (
    <Dialog title={t('play.paused')} onClose={onCarryOn}>
      <div className="pause">
        <p>{kept ? t('play.pausedText') : t('play.pausedUnsaved')}</p>
        <button type="button" className="button main" onClick={onCarryOn}>
          <Play aria-hidden="true" />
          {t('play.carryOn')}
        </button>
        <LanguageSwitch />
        <div className="pause-ways">
          <button type="button" className="button" onClick={onSettings}>
            <Settings aria-hidden="true" />
            {t('pages:app.settings')}
          </button>
          <button type="button" className="button" onClick={onKeys}>
            <Keyboard aria-hidden="true" />
            {t('play.help')}
          </button>
          {way === 'stage' && (
            <button type="button" className="button" onClick={() => onWay('read')}>
              <BookOpenText aria-hidden="true" />
              {t('play.switchToRead')}
            </button>
          )}
          {way === 'read' && canStage && (
            <button type="button" className="button" onClick={() => onWay('stage')}>
              <Box aria-hidden="true" />
              {t('play.switchToStage')}
            </button>
          )}
          <button type="button" className="button" onClick={onAgain}>
            <RotateCcw aria-hidden="true" />
            {t('play.fresh')}
          </button>
          <button type="button" className="button" onClick={onLeave}>
            <DoorClosed aria-hidden="true" />
            {t('play.leave')}
          </button>
        </div>
      </div>
    </Dialog>
  )
}
