/** Puts files of words together: `./da/grab-rail.json` becomes `grab_rail`, as the devices' keys begin. */
export function byDevice(files: Readonly<Record<string, object>>): Record<string, object> {
  return Object.fromEntries(Object.entries(files).map(([path, words]) => [nameIn(path).replaceAll('-', '_'), words]))
}

const nameIn = (path: string) => path.slice(path.lastIndexOf('/') + 1, -'.json'.length)
