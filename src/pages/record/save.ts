/** Takes become files beside scene.json: as a ZIP, or straight into the scene's folder where the browser may write there. */
import { voiceEndings } from '../../scenario/bundle.ts'
import type { Take } from './takes.ts'
import { zipOf } from './zip.ts'

declare global {
  interface Window {
    /** not in every browser, and not yet in TypeScript's own list */
    showDirectoryPicker?: (options: { id?: string; mode?: 'read' | 'readwrite' }) => Promise<FileSystemDirectoryHandle>
  }
}

export const canWriteFolders = (): boolean => typeof window.showDirectoryPicker === 'function'

/** Asks for the scene's folder; null when the person thinks better of it. */
export async function askForFolder(): Promise<FileSystemDirectoryHandle | null> {
  try {
    return (await window.showDirectoryPicker?.({ id: 'mestring-scene', mode: 'readwrite' })) ?? null
  } catch (cause) {
    if (cause instanceof DOMException && cause.name === 'AbortError') return null
    throw cause
  }
}

/** Whether this is a scene's folder: what is saved beside no scene.json is never found. */
export async function isSceneFolder(folder: FileSystemDirectoryHandle): Promise<boolean> {
  return folder.getFileHandle('scene.json').then(
    () => true,
    () => false,
  )
}

/** Writes every take into the folder; a file of the same line in another form makes way for it. */
export async function saveInFolder(folder: FileSystemDirectoryHandle, takes: readonly Take[]): Promise<void> {
  const voice = await folder.getDirectoryHandle('voice', { create: true })
  for (const take of takes) {
    const shelf = await voice.getDirectoryHandle(take.language, { create: true })
    const file = await (await shelf.getFileHandle(`${take.id}.${take.ending}`, { create: true })).createWritable()
    await file.write(take.bytes)
    await file.close()
    const others = voiceEndings.filter((ending) => ending !== take.ending)
    await Promise.all(others.map((ending) => shelf.removeEntry(`${take.id}.${ending}`).catch(() => undefined)))
  }
}

/** A ZIP that unpacks beside scene.json. @throws RangeError when it would be too large. */
export function zipOfTakes(takes: readonly Take[]): Blob {
  const files = takes.map(({ language, id, ending, bytes, at }) => ({
    path: `voice/${language}/${id}.${ending}`,
    bytes: new Uint8Array(bytes),
    at: new Date(at),
  }))
  return new Blob(zipOf(files), { type: 'application/zip' })
}

/** Hands a file to the person. */
export function download(blob: Blob, name: string): void {
  const address = URL.createObjectURL(blob)
  const link = document.createElement('a')
  link.href = address
  link.download = name
  link.click()
  // some browsers begin to read it only after this turn
  setTimeout(() => URL.revokeObjectURL(address), 60_000)
}
