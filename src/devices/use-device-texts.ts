/** Words of devices for whoever draws their lists: without asking for them. They are fetched with the devices, after the door. */
import type { TFunction } from 'i18next'
import { useTranslation } from 'react-i18next'

export function useDeviceTexts(): TFunction<'devices'> {
  // texts that are there already, so that another language draws anew
  const { i18n } = useTranslation('pages')
  return i18n.getFixedT(null, 'devices')
}
