import { describe, expect, it } from 'vitest'
import { wrongArrows } from '../../src/build/arrows.ts'

const house = (files: Record<string, string>) => wrongArrows(new Map(Object.entries(files)), new Set(['react', 'three', 'zustand']))

describe('the arrows of the house', () => {
  it('lets imports go down', () => {
    expect(
      house({
        'src/pages/a.tsx': `import { b } from '../panels/b.ts'\nimport React from 'react'`,
        'src/panels/b.ts': `import { c } from '../scenario/c.ts'`,
        'src/scenario/c.ts': `import { createStore } from 'zustand/vanilla'`,
      }),
    ).toEqual([])
  })
  it.each([
    ['up', { 'src/panels/b.ts': `import { a } from '../pages/a.tsx'` }, 'only downwards'],
    ['up, lazily', { 'src/panels/b.ts': `const a = () => import('../pages/a.tsx')` }, 'only downwards'],
    ['up, passed on', { 'src/scenario/b.ts': `export { a } from '../world/a.ts'` }, 'only downwards'],
    ['sideways', { 'src/panels/b.ts': `import { a } from '../speech/a.ts'` }, 'neighbours'],
    ['from the ground to the page', { 'src/scenario/b.ts': `import { useState } from 'react'` }, 'the ground knows no page'],
    ['from the product to Node', { 'src/input/b.ts': `import { join } from 'node:path'` }, 'only the build knows Node'],
    ['from the product to the build', { 'src/app/b.ts': `import { a } from '../build/a.ts'` }, 'nothing shipped knows the build'],
    ['to a package nobody declared', { 'src/app/b.ts': `import x from 'left-pad'` }, 'package.json'],
    ['in a circle', { 'src/app/a.ts': `import './b.ts'`, 'src/app/b.ts': `import './a.ts'` }, 'a circle'],
  ])('stops an import %s', (_, files, words) => {
    expect(house(files as unknown as Record<string, string>).join('\n')).toContain(words)
  })
})
