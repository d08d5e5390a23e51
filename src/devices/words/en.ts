/** The words of all devices in this language: a file a device, under its name with underscores. */
import { byDevice } from './by-device.ts'

export default byDevice(import.meta.glob<object>('./en/*.json', { import: 'default', eager: true }))
