/** Movement of a device's parts: short, easing out, without bouncing; at once for those who want less motion. */
import { useFrame } from '@react-three/fiber'
import { useMemo } from 'react'
import { settings } from '../scenario/settings.ts'
import type { Device, DeviceInput, DeviceState } from './device.ts'
import { deviceStore } from './device-store.ts'

/** A number on its way to where it should be. */
export class Ease {
  value: number
  private from: number
  private to: number
  private gone = 1
  private readonly lasting: number

  /** `lasting`: seconds of a whole move */
  constructor(value: number, lasting = 0.22) {
    this.value = value
    this.from = value
    this.to = value
    this.lasting = lasting
  }

  /** Steers to `to` and goes on by `seconds`. True when the value has changed. */
  toward(to: number, seconds: number): boolean {
    if (to !== this.to) {
      this.from = this.value
      this.to = to
      this.gone = settings.getState().reducedMotion ? 1 : 0
    } else if (this.gone >= 1) {
      return false
    }
    this.gone = Math.min(1, this.gone + seconds / this.lasting)
    const before = this.value
    this.value = this.from + (this.to - this.from) * (1 - (1 - this.gone) ** 3)
    if (this.gone >= 1) this.value = this.to
    return this.value !== before || this.gone >= 1
  }
}

/** Calls `move` in every frame with the device's state and the seconds gone by. Nothing in it may allocate or set React state. */
export function useDeviceFrame<State extends DeviceState, Input extends DeviceInput>(
  device: Device<State, Input>,
  id: string,
  move: (state: State, seconds: number) => void,
): void {
  const fresh = useMemo(() => device.start(), [device])
  useFrame((_, seconds) => {
    const store = deviceStore.getState()
    const there = store.devices[id]?.id === device.id
    move(there ? (store.states[id] as State) : fresh, Math.min(seconds, 0.25))
  })
}
