/** An empty XR scene on the product's own libraries: what a scene's script time and allocation are measured against, in the same run. */
import { Canvas, useThree } from '@react-three/fiber'
import { createXRStore, noEvents, PointerEvents, XR, XROrigin } from '@react-three/xr'
import { createRoot } from 'react-dom/client'

const store = createXRStore({
  emulate: false,
  offerSession: false,
  baseAssetPath: new URL('../xr-profiles/', window.location.href).href,
  controller: { model: false },
  hand: { model: false },
})

function Probe() {
  const { gl, scene } = useThree()
  const get = useThree((state) => state.get)
  Object.assign(window, { __mestring: { gl, scene, get, xr: store } })
  return null
}

const root = document.getElementById('root')
if (root) {
  createRoot(root).render(
    <Canvas events={noEvents} style={{ position: 'fixed', inset: 0 }} camera={{ rotation: [0, 0, 0] }}>
      <PointerEvents />
      <XR store={store}>
        <XROrigin />
        <Probe />
      </XR>
    </Canvas>,
  )
}
