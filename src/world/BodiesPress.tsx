/** From beside a device to the bodies one may borrow to try it with. */
import { useTranslation } from 'react-i18next'
import { lazily, useMayBorrow } from './BodyRows.tsx'
import { openBodies } from './MenuInSpace.tsx'
import { Press } from './Press.tsx'

export function BodiesPress() {
  const { t } = useTranslation('body', lazily)
  return useMayBorrow() ? <Press id="device-bodies" label={t('open')} press={openBodies} /> : null
}
