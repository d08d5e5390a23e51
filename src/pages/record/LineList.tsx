/** All lines by speaker and part; pressing one turns to it. */
import { memo, useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import type { Catalogue, Language } from '../../scenario/bundle.ts'
import { useWho } from './names.ts'
import type { Row } from './rows.ts'
import { grouped } from './rows.ts'

type Props = { rows: readonly Row[]; now: string; catalogue: Catalogue; language: Language; onTurn: (row: Row) => void }

export const LineList = memo(function LineList({ rows, now, catalogue, language, onTurn }: Props) {
  const { t } = useTranslation('record')
  const who = useWho(catalogue)
  const list = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const box = list.current
    const line = box?.querySelector<HTMLElement>(`[data-line="${CSS.escape(now)}"]`)
    // only the list is moved, never the page
    if (box && line && box.scrollHeight > box.clientHeight) box.scrollTop = line.offsetTop - box.clientHeight / 3
  }, [now])
  if (rows.length === 0) return <p>{t('nothing')}</p>
  return (
    <div ref={list} className="line-list">
      {grouped(rows).map(({ speaker, parts }) => (
        <section key={speaker} aria-label={who.speaker(speaker)}>
          <h3>{who.speaker(speaker)}</h3>
          {parts.map(({ part, rows: some }) => (
            <section key={part}>
              <h4>{who.part(part)}</h4>
              <ul>
                {some.map((row) => (
                  <li key={row.line.id}>
                    <button
                      type="button"
                      className="line"
                      data-line={row.line.id}
                      data-state={row.state}
                      aria-current={row.line.id === now}
                      onClick={() => onTurn(row)}
                    >
                      <span lang={language}>{row.text}</span> <em>{t(`state.${row.state}`)}</em>
                    </button>
                  </li>
                ))}
              </ul>
            </section>
          ))}
        </section>
      ))}
    </div>
  )
})
