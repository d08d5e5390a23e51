/** A page that breaks, most likely because its code does not come on a Wi-Fi that comes and goes: tries again when asked, or when there is a connection. */
import { RotateCw } from 'lucide-react'
import type { ReactNode } from 'react'
import { Component, useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import { Header } from '../pages/Header.tsx'
import '../pages/unknown.css'

type Props = { children: ReactNode; again: () => void }

export class PageBoundary extends Component<Props, { broken: boolean }> {
  override state = { broken: false }
  static getDerivedStateFromError() {
    return { broken: true }
  }
  override componentDidCatch(error: Error) {
    console.error(error)
  }
  override render() {
    if (!this.state.broken) return this.props.children
    const again = () => {
      this.props.again()
      this.setState({ broken: false })
    }
    return <Lost again={again} />
  }
}

function Lost({ again }: { again: () => void }) {
  const { t } = useTranslation('pages')
  useEffect(() => {
    window.addEventListener('online', again)
    return () => window.removeEventListener('online', again)
  }, [again])
  return (
    <>
      <Header />
      <main id="content" tabIndex={-1} className="unknown">
        <h1>{t('unknown.lost')}</h1>
        <p>{t('unknown.lostText')}</p>
        <button type="button" className="button main" onClick={again}>
          <RotateCw aria-hidden="true" />
          {t('unknown.retry')}
        </button>
      </main>
    </>
  )
}
