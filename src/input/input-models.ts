/** Hands and controllers as we draw them: no file to fetch, two or three draw calls, the same linen-and-slate as the rest of the product. */
import {
  CapsuleGeometry,
  Color,
  CylinderGeometry,
  DynamicDrawUsage,
  Group,
  InstancedMesh,
  LatheGeometry,
  Matrix4,
  Mesh,
  MeshStandardMaterial,
  Quaternion,
  SphereGeometry,
  TorusGeometry,
  Vector2,
  Vector3,
} from 'three'

const shell = () => new MeshStandardMaterial({ color: new Color('#e9e3d6'), roughness: 0.55 })
const dark = () => new MeshStandardMaterial({ color: new Color('#2b3a3d'), roughness: 0.6 })

/** A held controller: a slim grip, a round head with a ring, a trigger that moves. Origin and axes are those of the grip. */
export function createControllerModel() {
  const root = new Group()
  const profile = [
    [0, -0.075],
    [0.012, -0.073],
    [0.0155, -0.06],
    [0.0145, -0.02],
    [0.017, 0.012],
    [0.022, 0.03],
    [0.02, 0.042],
    [0, 0.046],
  ]
  const grip = new Mesh(
    new LatheGeometry(
      profile.map(([x = 0, y = 0]) => new Vector2(x, y)),
      28,
    ),
    shell(),
  )
  // along the grip's own axis, head forwards
  grip.rotation.x = -Math.PI / 2
  grip.position.set(0, 0, 0.005)
  const ring = new Mesh(new TorusGeometry(0.0225, 0.0028, 10, 40), dark())
  ring.position.set(0, 0, -0.028)
  const trigger = new Mesh(new CapsuleGeometry(0.0062, 0.012, 4, 12), dark())
  trigger.position.set(0, -0.019, -0.018)
  trigger.rotation.x = 0
  root.add(grip, ring, trigger)
  root.name = 'controller-model'
  return { root, trigger }
}

/** Parent of each joint in WebXR's order (wrist, thumb 4, four fingers of 5). */
const parents = [-1, 0, 1, 2, 3, 0, 5, 6, 7, 8, 0, 10, 11, 12, 13, 0, 15, 16, 17, 18, 0, 20, 21, 22, 23] as const
/** Joints drawn thicker than they are, so that the palm closes. */
const palm = new Set([0, 1, 5, 6, 10, 11, 15, 16, 20, 21])
const across = [
  [6, 11],
  [11, 16],
  [16, 21],
  [5, 10],
  [10, 15],
  [15, 20],
  [1, 5],
] as const
const bones: readonly (readonly [number, number])[] = [
  ...parents.flatMap((parent, joint) => (parent < 0 ? [] : [[parent, joint] as const])),
  ...across,
]

/** A hand that follows the tracked joints. `follow` allocates nothing of its own. */
export function createHandModel() {
  const material = shell()
  material.color.set('#d9cdbd')
  const joints = new InstancedMesh(new SphereGeometry(1, 14, 10), material, parents.length)
  const links = new InstancedMesh(new CylinderGeometry(1, 1, 1, 12, 1, true), material, bones.length)
  for (const mesh of [joints, links]) {
    mesh.frustumCulled = false
    mesh.instanceMatrix.setUsage(DynamicDrawUsage)
  }
  const root = new Group()
  root.name = 'hand-model'
  root.add(joints, links)
  root.visible = false
  const poses = new Float32Array(parents.length * 16)
  const radii = new Float32Array(parents.length)
  return {
    root,
    follow(frame: XRFrame, hand: XRHand, space: XRSpace) {
      const posed = frame.fillPoses?.(hand.values(), space, poses) ?? false
      root.visible = posed
      if (!posed) return
      if (!(frame as FrameWithRadii).fillJointRadii?.(hand.values(), radii)) radii.fill(0.008)
      place(joints, links, poses, radii)
    },
  }
}

/** The part of WebXR hand input that the type library lacks. */
type FrameWithRadii = XRFrame & { fillJointRadii?(spaces: Iterable<XRJointSpace>, radii: Float32Array): boolean }

const matrix = new Matrix4()
const from = new Vector3()
const to = new Vector3()
const middle = new Vector3()
const scale = new Vector3()
const turn = new Quaternion()
const upright = new Vector3(0, 1, 0)
const along = new Vector3()

function place(joints: InstancedMesh, links: InstancedMesh, poses: Float32Array, radii: Float32Array) {
  const radius = (joint: number) => Math.max(radii[joint] ?? 0.008, 0.005) * (palm.has(joint) ? 1.15 : 1)
  turn.identity()
  for (let joint = 0; joint < parents.length; joint++) {
    matrix.compose(from.fromArray(poses, joint * 16 + 12), turn, scale.setScalar(radius(joint)))
    joints.setMatrixAt(joint, matrix)
  }
  bones.forEach(([a, b], at) => {
    from.fromArray(poses, a * 16 + 12)
    to.fromArray(poses, b * 16 + 12)
    along.subVectors(to, from)
    const length = Math.max(along.length(), 1e-5)
    turn.setFromUnitVectors(upright, along.divideScalar(length))
    const thick = Math.min(radius(a), radius(b))
    matrix.compose(middle.addVectors(from, to).multiplyScalar(0.5), turn, scale.set(thick, length, thick))
    links.setMatrixAt(at, matrix)
  })
  joints.instanceMatrix.needsUpdate = true
  links.instanceMatrix.needsUpdate = true
}
