/** A certificate for this machine's addresses, made once and kept, so that a headset has to accept it only once. */
import { X509Certificate } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { isIP } from 'node:net'
import { generate } from 'selfsigned'

const folder = '.cache/certificate'
const days = 365

/**
 * @param names host names and IP addresses the certificate must hold for
 * @returns key and certificate, PEM
 */
export async function certificateFor(names: readonly string[]): Promise<{ key: string; cert: string }> {
  const kept = readKept(names)
  if (kept) return kept
  const now = Date.now()
  const made = await generate([{ name: 'commonName', value: 'Mestring on this machine' }], {
    keySize: 2048,
    algorithm: 'sha256',
    notBeforeDate: new Date(now),
    notAfterDate: new Date(now + days * 86_400_000),
    extensions: [
      { name: 'basicConstraints', cA: false },
      { name: 'keyUsage', digitalSignature: true, keyEncipherment: true },
      { name: 'extKeyUsage', serverAuth: true },
      {
        name: 'subjectAltName',
        altNames: names.map((name) => (isIP(name) ? { type: 7 as const, ip: name } : { type: 2 as const, value: name })),
      },
    ],
  })
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  writeFileSync(`${folder}/key.pem`, made.private, { mode: 0o600 })
  writeFileSync(`${folder}/cert.pem`, made.cert)
  return { key: made.private, cert: made.cert }
}

/** The kept certificate, if it holds for every name and another day at least. */
function readKept(names: readonly string[]): { key: string; cert: string } | null {
  if (!existsSync(`${folder}/key.pem`) || !existsSync(`${folder}/cert.pem`)) return null
  try {
    const [key, cert] = [readFileSync(`${folder}/key.pem`, 'utf8'), readFileSync(`${folder}/cert.pem`, 'utf8')]
    const read = new X509Certificate(cert)
    const covers = (name: string) => (isIP(name) ? read.checkIP(name) : read.checkHost(name)) !== undefined
    const lasts = new Date(read.validTo).getTime() > Date.now() + 86_400_000
    return lasts && names.every(covers) ? { key, cert } : null
  } catch {
    return null
  }
}
