/** In the settings: how many wheels this machine keeps, and a button that forgets them all. */
import { Trash2 } from 'lucide-react'
import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { forgetWheels, listWheels } from '../saved-wheels.ts'

export default function KeptWheels() {
  const { t } = useTranslation('wheel')
  const [found, setFound] = useState<{ count: number; storage: boolean } | null>(null)
  const [forgotten, setForgotten] = useState<boolean | null>(null)
  useEffect(() => {
    let here = true
    void listWheels().then(({ wheels, storage }) => here && setFound({ count: wheels.length, storage }))
    return () => {
      here = false
    }
  }, [])
  if (!found) return null
  const forget = async () => {
    const done = await forgetWheels()
    setForgotten(done)
    if (done) setFound({ ...found, count: 0 })
  }
  const count = found.count > 0 ? t('keptCount', { count: found.count }) : found.storage ? t('keptNone') : t('keptUnknown')
  return (
    <fieldset>
      <legend>{t('kept')}</legend>
      <p role="status">{forgotten === null ? count : t(forgotten ? 'forgotten' : 'notForgotten')}</p>
      <div>
        <button type="button" className="button" aria-disabled={found.count === 0} onClick={() => found.count > 0 && void forget()}>
          <Trash2 aria-hidden="true" />
          {t('forget')}
        </button>
      </div>
    </fieldset>
  )
}
