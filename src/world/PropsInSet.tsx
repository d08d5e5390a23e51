/** What a fact shows: nodes of the set that are seen only while the facts of the scene hold. Mounted once, shown and hidden. */
import { useEffect } from 'react'
import type { Facts, Scene } from '../scenario/scene-schema.ts'
import { holds } from '../scenario/when.ts'
import type { StageSet } from './stage-set.ts'
import { staged } from './staged.ts'

export function PropsInSet({ scene, set }: { scene: Scene; set: StageSet }) {
  useEffect(() => {
    const show = (facts: Facts) => {
      // a node may be named more than once: it shows while any of its conditions holds
      const shown = new Map<string, boolean>()
      for (const prop of scene.props) shown.set(prop.node, (shown.get(prop.node) ?? false) || holds(prop.when, facts))
      for (const [node, visible] of shown) {
        const object = set.root.getObjectByName(node)
        if (object) object.visible = visible
      }
      set.aim.refresh()
    }
    const { moment } = staged.getState()
    if (moment) show(moment.facts)
    return staged.subscribe((state, before) => {
      if (state.moment && state.moment.facts !== before.moment?.facts) show(state.moment.facts)
    })
  }, [scene, set])
  return null
}
