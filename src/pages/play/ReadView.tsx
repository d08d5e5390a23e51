/** Where one is, as a picture: the read-and-choose mode's stage. */
import { useState } from 'react'
import type { Catalogue, SceneBundle } from '../../scenario/bundle.ts'
import type { Moment } from '../../scenario/moment.ts'
import { textOf } from '../../scenario/text-store.ts'

export function ReadView({ bundle, moment, catalogue }: { bundle: SceneBundle; moment: Moment; catalogue: Catalogue }) {
  const place = bundle.scene.places.find((each) => each.id === moment.place)
  const name = textOf(catalogue, `place.${moment.place}`)
  const file = place?.picture
  const [missing, setMissing] = useState<string | null>(null)
  return (
    <figure className="read-view">
      {file && file !== missing ? (
        <img key={file} src={`scenes/${bundle.scene.id}/${file}`} alt="" onError={() => setMissing(file)} />
      ) : (
        <div className="read-view-empty" />
      )}
      <figcaption>{name}</figcaption>
    </figure>
  )
}
