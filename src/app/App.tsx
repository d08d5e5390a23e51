/** Which page stands at which address. The play and the debrief come with their own code when they are opened. */
import { lazy, Suspense, useState } from 'react'
import { Route, Router, Switch } from 'wouter'
import { Lobby } from '../pages/Lobby.tsx'
import { Unknown } from '../pages/Unknown.tsx'
import { usePath } from './address.ts'
import { PageBoundary } from './PageBoundary.tsx'

/** What did not come is only asked for again by a component made anew. */
const latePages = () => ({
  Play: lazy(() => import('../pages/Play.tsx')),
  Debrief: lazy(() => import('../pages/Debrief.tsx')),
  DevicesPage: lazy(() => import('../pages/devices/DevicesPage.tsx')),
  Record: lazy(() => import('../pages/Record.tsx')),
})

export function App({ unknownLanguage }: { unknownLanguage: string | null }) {
  const [unknown, setUnknown] = useState(unknownLanguage)
  const [{ Play, Debrief, DevicesPage, Record }, setPages] = useState(latePages)
  if (unknown !== null) return <Unknown what="language" id={unknown} onHome={() => setUnknown(null)} />
  return (
    <Router hook={usePath}>
      <PageBoundary again={() => setPages(latePages())}>
        <Suspense fallback={<div className="waiting" aria-busy="true" />}>
          <Switch>
            <Route path="/">
              <Lobby />
            </Route>
            <Route path="/play/:scene">{({ scene }) => <Play key={scene} id={scene} />}</Route>
            <Route path="/play/:scene/read">{({ scene }) => <Play key={scene} id={scene} read />}</Route>
            <Route path="/debrief/:scene">{({ scene }) => <Debrief key={scene} id={scene} />}</Route>
            <Route path="/debrief/:scene/:play">{({ scene, play }) => <Debrief key={play} id={scene} play={play} />}</Route>
            <Route path="/devices/:name?">{({ name }) => <DevicesPage {...(name !== undefined && { name })} />}</Route>
            <Route path="/record">
              <Record />
            </Route>
            <Route>
              <Unknown what="page" id="" />
            </Route>
          </Switch>
        </Suspense>
      </PageBoundary>
    </Router>
  )
}
