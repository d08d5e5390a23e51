/**
 * An XR scene on the product's own libraries with nothing of ours in it: what a scene's script time and allocation are measured
 * against, in the same run. `?meshes=50`: it draws so many meshes as a scene draws its own (own material, two textures, reflections),
 * because what three does for each mesh is not ours to save; without, it is empty.
 */
import { Canvas, useThree } from '@react-three/fiber'
import { createXRStore, noEvents, PointerEvents, XR, XROrigin } from '@react-three/xr'
import { createRoot } from 'react-dom/client'
import { BoxGeometry, DataTexture, Mesh, MeshStandardMaterial } from 'three'

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

const textures = [new DataTexture(new Uint8Array([200, 190, 180, 255]), 1, 1), new DataTexture(new Uint8Array([90, 90, 90, 255]), 1, 1)]
for (const texture of textures) texture.needsUpdate = true
const count = Number(new URLSearchParams(window.location.search).get('meshes') ?? 0)
const meshes = Array.from({ length: count }, (_, at) => {
  const [map, lightMap] = textures
  const mesh = new Mesh(new BoxGeometry(0.1, 0.1, 0.1), new MeshStandardMaterial({ map: map ?? null, lightMap: lightMap ?? null }))
  // wherever one looks: what lies behind would not be drawn
  mesh.frustumCulled = false
  mesh.position.set((at % 8) * 0.2 - 0.8, 1 + Math.floor(at / 8) * 0.2, -2)
  mesh.matrixAutoUpdate = false
  mesh.updateMatrix()
  return mesh
})

const root = document.getElementById('root')
if (root) {
  createRoot(root).render(
    <Canvas events={noEvents} style={{ position: 'fixed', inset: 0 }} camera={{ rotation: [0, 0, 0] }}>
      <PointerEvents />
      <XR store={store}>
        <XROrigin />
        {meshes.map((mesh) => (
          <primitive key={mesh.id} object={mesh} />
        ))}
        <Probe />
      </XR>
    </Canvas>,
  )
}
