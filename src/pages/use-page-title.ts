/** Names the page in the window, the tab and the screen reader, and moves the focus to it when one comes from another page. */
import { useEffect } from 'react'

let shown: string | null = null

/** `title`: what is special about this page; '' for the front page. `address`: changes when it is another page. */
export function usePageTitle(title: string, address: string): void {
  useEffect(() => {
    document.title = title ? `${title} – Mestring` : 'Mestring'
  }, [title])
  useEffect(() => {
    // not on the very first page: there the browser has put the focus where it belongs
    if (shown !== null && shown !== address) {
      window.scrollTo(0, 0)
      document.getElementById('content')?.focus({ preventScroll: true })
    }
    shown = address
  }, [address])
}
