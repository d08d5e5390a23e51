/** The bench: every device of the catalogue, and one of them alone in all its states. For those who build and write. */
import { RotateCw } from 'lucide-react'
import { useCallback, useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import { textKey } from '../../devices/DeviceControls.ts'
import type { Device } from '../../devices/device.ts'
import { deviceNames, entryOf, loadDevices } from '../../devices/index.ts'
import { Header } from '../Header.tsx'
import { usePageTitle } from '../use-page-title.ts'
import { Bench } from './Bench.tsx'
import './devices.css'

/** `name`: of the device that is shown; none for the list alone. */
export default function DevicesPage({ name }: { name?: string }) {
  const { t } = useTranslation(['devices_page', 'devices', 'visit'])
  const known = name === undefined || deviceNames.includes(name)
  const called = (id: string) => t(`devices:${textKey({ id })}.name`)
  const title = name === undefined ? t('title') : known ? called(name) : t('unknown', { name })
  usePageTitle(title, `devices ${name ?? ''}`)
  return (
    <>
      <Header />
      <main id="content" tabIndex={-1} className="devices">
        <h1>{title}</h1>
        {name === undefined && <p>{t('intro')}</p>}
        {!known && <p>{t('unknownText')}</p>}
        <nav aria-label={t('list')} className="devices-list" data-aside={name !== undefined && known}>
          <ul>
            {deviceNames.map((each) => (
              <li key={each}>
                <Link href={`/devices/${each}`} aria-current={each === name ? 'page' : undefined}>
                  {called(each)}
                </Link>
              </li>
            ))}
          </ul>
        </nav>
        {name !== undefined && known && <Loaded key={name} name={name} called={called(name)} />}
      </main>
    </>
  )
}

/** The device once its code has come. */
function Loaded({ name, called }: { name: string; called: string }) {
  const { t } = useTranslation(['devices_page', 'visit'])
  const [device, setDevice] = useState<Device | null>(() => entryOf(name)?.device ?? null)
  const [lost, setLost] = useState(false)
  const load = useCallback(() => {
    setLost(false)
    loadDevices([name]).then(
      () => setDevice(entryOf(name)?.device ?? null),
      (cause: unknown) => {
        console.warn(cause)
        setLost(true)
      },
    )
  }, [name])
  useEffect(load, [load])
  if (device) return <Bench device={device} called={called} />
  if (!lost) return <p role="status">{t('loading', { name: called })} …</p>
  return (
    <div role="alert">
      <p>{t('visit:play.trouble')}</p>
      <button type="button" className="button" onClick={load}>
        <RotateCw aria-hidden="true" />
        {t('retry')}
      </button>
    </div>
  )
}
