/** Takes saved as a ZIP or straight into the scene's folder, and forgotten again on this machine. */
import { Download, FolderDown, Trash2 } from 'lucide-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Dialog } from '../Dialog.tsx'
import { askForFolder, canWriteFolders, download, isSceneFolder, saveInFolder, zipOfTakes } from './save.ts'
import type { Take } from './takes.ts'

type Props = { scene: string; title: string; takes: readonly Take[]; onForget: () => void }

export function SaveBox({ scene, title, takes, onForget }: Props) {
  const { t } = useTranslation('record')
  const [told, setTold] = useState('')
  const [asking, setAsking] = useState(false)
  const count = takes.length
  const zip = () => {
    const name = `voice-${scene}.zip`
    try {
      download(zipOfTakes(takes), name)
      setTold(t('told.saved', { count, folder: name }))
    } catch (cause) {
      console.warn('the voices could not be saved', cause)
      setTold(t('told.notSaved'))
    }
  }
  const folder = async () => {
    try {
      const chosen = await askForFolder()
      if (!chosen) return
      if (!(await isSceneFolder(chosen))) {
        setTold(t('told.wrongFolder', { folder: chosen.name, scene }))
        return
      }
      await saveInFolder(chosen, takes)
      setTold(t('told.saved', { count, folder: `${chosen.name}/voice` }))
    } catch (cause) {
      console.warn('the voices could not be saved', cause)
      setTold(t('told.notSaved'))
    }
  }
  return (
    <section className="save-box card" aria-labelledby="save-title">
      <h2 id="save-title">{t('save.title')}</h2>
      {count === 0 ? (
        <p>{t('save.none')}</p>
      ) : (
        <>
          <div className="reader-buttons">
            <button type="button" className="button" onClick={zip}>
              <Download aria-hidden="true" />
              {t('save.zip', { count })}
            </button>
            {canWriteFolders() && (
              <button type="button" className="button" onClick={() => void folder()}>
                <FolderDown aria-hidden="true" />
                {t('save.folder')}
              </button>
            )}
            <button type="button" className="button quiet" onClick={() => setAsking(true)}>
              <Trash2 aria-hidden="true" />
              {t('save.forget')}
            </button>
          </div>
          <p className="quiet-text">{t('save.how', { scene })}</p>
        </>
      )}
      <p role="status">{told}</p>
      {asking && (
        <Dialog title={t('save.forget')} onClose={() => setAsking(false)}>
          <p>{t('save.sure', { count, title })}</p>
          <div className="reader-buttons">
            <button
              type="button"
              className="button"
              onClick={() => {
                setAsking(false)
                setTold('')
                onForget()
              }}
            >
              {t('save.yes')}
            </button>
            <button type="button" className="button main" onClick={() => setAsking(false)}>
              {t('save.no')}
            </button>
          </div>
        </Dialog>
      )}
    </section>
  )
}
