/** What can be done with a device and what it says, as plain data: the page's panel, the panel in space and the DOM mirror draw this. */
import type { Control, Device, DeviceFacts, DeviceInput, DeviceState, Said } from './device.ts'

export type DeviceDescription = {
  /** keys in the `devices` texts: what it is called, and one sentence on what it is */
  readonly name: string
  readonly about: string
  /** every control in its fixed order; show the available ones, or all with the others disabled */
  readonly controls: readonly Control[]
  /** most important first; those with `heard` are captions */
  readonly says: readonly Said[]
  readonly facts: DeviceFacts
}

/** In the order in which they are told. */
export const factKinds = ['can', 'cannot', 'for', 'against'] as const satisfies readonly (keyof DeviceFacts)[]

/** Key of a device in the texts: its id with underscores. */
export function textKey(device: Pick<Device, 'id'>): string {
  return device.id.replaceAll('-', '_')
}

/** Describes a device in a state. `told`: what the hands did to the last press, said before all else. */
export function controlsOf<State extends DeviceState, Input extends DeviceInput>(
  device: Device<State, Input>,
  state: State,
  told?: Said,
): DeviceDescription {
  const key = textKey(device)
  return {
    name: `${key}.name`,
    about: `${key}.about`,
    controls: device.controls(state),
    says: told ? [told, ...device.says(state)] : device.says(state),
    facts: device.facts,
  }
}

/**
 * The input that a click on a part of the model raises now; null when nothing is done with that part.
 * With `refused`, also what the device will refuse: it then says why (a lid that is locked).
 */
export function inputOfPart(controls: readonly Control[], part: string, refused = false): DeviceInput | null {
  return controls.find((control) => (control.available || refused) && control.part === part)?.input ?? null
}
