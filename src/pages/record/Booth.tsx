/** Where lines are read in, one after another: the line now, all lines with what there is of them, and the way into the scene's folder. */
import { useCallback, useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Language } from '../../scenario/bundle.ts'
import { useRecordKeys } from './keys.ts'
import { LineList } from './LineList.tsx'
import { Reader } from './Reader.tsx'
import type { Row } from './rows.ts'
import { isMissing, rowsOf } from './rows.ts'
import { SaveBox } from './SaveBox.tsx'
import { useHearing } from './use-hearing.ts'
import { useRecorder } from './use-recorder.ts'
import { useScript } from './use-script.ts'
import { useTakes } from './use-takes.ts'

type Props = { scene: string; title: string; language: Language }

export function Booth({ scene, title, language }: Props) {
  const { t } = useTranslation(['record', 'visit'])
  const { script, trouble, retry } = useScript(scene, language)
  const { takes, full, keep, forget } = useTakes(scene)
  const recorder = useRecorder()
  const { fresh, stage, toggle, discard } = recorder
  const hearing = useHearing()
  const [chosen, setChosen] = useState<string | null>(null)
  const [onlyMissing, setOnlyMissing] = useState(false)
  const [told, setTold] = useState('')

  const rows = useMemo(
    () => (script && takes ? rowsOf(script.lines, script.catalogue, script.bundle.voices, language, takes) : []),
    [script, takes, language],
  )
  const now = rows.find(({ line }) => line.id === chosen) ?? rows.find(isMissing) ?? rows[0]
  const shown = useMemo(() => (onlyMissing ? rows.filter((row) => isMissing(row) || row === now) : rows), [rows, onlyMissing, now])
  const busy = stage !== 'idle'

  const turnTo = useCallback(
    (row: Row | undefined) => {
      if (!row || busy) return
      hearing.stop()
      discard()
      setTold('')
      setChosen(row.line.id)
    },
    [busy, discard, hearing],
  )
  const step = useCallback((by: number) => turnTo(now && shown[shown.indexOf(now) + by]), [turnTo, shown, now])
  const keepFresh = useCallback(() => {
    if (!fresh || !now || busy) return false
    const next = shown[shown.indexOf(now) + 1]
    const { blob, ending, seconds } = fresh
    const { text, line } = now
    void blob
      .arrayBuffer()
      .then((bytes) => keep({ scene, language, id: line.id, text, ending, bytes, seconds, at: Date.now() }))
      .then((kept) => {
        turnTo(next)
        // without a next line the take is kept all the same, and this one stays
        if (!next) discard()
        if (!next) setChosen(line.id)
        setTold(kept ? t('record:told.kept') : '')
      })
    return true
  }, [fresh, now, busy, shown, keep, scene, language, turnTo, discard, t])
  const hear = useCallback(() => {
    if (!now || busy) return
    const ending = script?.bundle.voices[language]?.[now.line.id]
    const sound =
      fresh?.blob ?? (now.take ? new Blob([now.take.bytes]) : ending ? `scenes/${scene}/voice/${language}/${now.line.id}.${ending}` : null)
    if (sound !== null) hearing.play(sound, () => setTold(t('record:told.notHeard')))
  }, [now, busy, fresh, script, scene, language, hearing, t])
  const commands = useMemo(
    () => ({
      toggle: () => {
        hearing.stop()
        setTold('')
        toggle()
      },
      keep: keepFresh,
      previous: () => step(-1),
      next: () => step(1),
      hear,
    }),
    [hearing, toggle, keepFresh, step, hear],
  )
  useRecordKeys(commands)

  if (trouble)
    return (
      <div className="note" role="alert">
        <p>{t('visit:play.troubleText', { file: trouble })}</p>
        <button type="button" className="button" onClick={retry}>
          {t('visit:play.retry')}
        </button>
      </div>
    )
  if (!script || !takes || !now) return <p aria-busy="true">{t('record:loading')}</p>
  const missing = rows.filter(isMissing).length
  const changing = script.lines.filter((line) => line.changes).length
  return (
    <>
      <p className="recording-progress">{t('record:progress', { done: rows.length - missing, all: rows.length, missing })}</p>
      {full && <p className="note">{t('record:told.unkept')}</p>}
      <div className="booth">
        <Reader
          row={now}
          catalogue={script.catalogue}
          language={language}
          recorder={recorder}
          told={told}
          commands={commands}
          canHear={fresh !== null || now.take !== null || now.state === 'shipped'}
          {...(now.take && {
            onRemove: () => {
              void forget([{ scene, language, id: now.line.id }])
              setTold(t('record:told.removed'))
            },
          })}
        />
        <section className="booth-lines" aria-labelledby="booth-lines">
          <div className="booth-lines-head">
            <h2 id="booth-lines">{t('record:lines')}</h2>
            <label className="tick">
              <input type="checkbox" checked={onlyMissing} onChange={(event) => setOnlyMissing(event.target.checked)} />
              <span>{t('record:onlyMissing')}</span>
            </label>
          </div>
          {changing > 0 && <p className="quiet-text">{t('record:changing', { count: changing })}</p>}
          <LineList rows={shown} now={now.line.id} catalogue={script.catalogue} language={language} onTurn={turnTo} />
        </section>
      </div>
      <SaveBox scene={scene} title={title} takes={takes} onForget={() => void forget(takes)} />
    </>
  )
}
