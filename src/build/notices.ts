import license from 'rollup-plugin-license'
import type { Plugin } from 'vite'

const free = new Set([
  'MIT',
  'Apache-2.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'ISC',
  '0BSD',
  'OFL-1.1',
  'Zlib',
  'Unlicense',
  'CC0-1.0',
  'MPL-2.0',
])
/** how the MIT licence begins; some packages say only "see LICENSE" and carry its text */
const mit = /^\s*(?:.*\n)?\s*Permission is hereby granted, free of charge, to any person obtaining a copy/m

/** Writes the licences of everything shipped to `third-party-notices.txt`; a package under a licence we may not ship stops the build. */
export function notices(): Plugin {
  return license({
    sourcemap: false,
    thirdParty: {
      allow: {
        test: (dependency) =>
          free.has(dependency.license ?? '') ||
          (dependency.license?.startsWith('SEE LICENSE') === true && mit.test(dependency.licenseText ?? '')),
        failOnUnlicensed: true,
        failOnViolation: true,
      },
      output: 'dist/third-party-notices.txt',
    },
  }) as Plugin
}
