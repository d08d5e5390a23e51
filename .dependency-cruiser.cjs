/** The arrows of the house: only downwards. app → pages → world → devices → input, panels, speech, session, lms → scenario. */
const floors = [['app'], ['pages'], ['world'], ['devices'], ['input', 'panels', 'speech', 'session', 'lms'], ['scenario']]
const room = (names) => `^src/(${names.join('|')})/`

const arrows = floors.flatMap((floor, height) => {
  const above = floors.slice(0, height).flat()
  const rules = floor.map((name) => ({
    name: `${name}-does-not-know-its-neighbours`, severity: 'error',
    from: { path: room([name]) }, to: { path: room(floor), pathNot: room([name]) },
  }))
  if (above.length === 0) return rules
  return [...rules, { name: `${floor.join('-')}-only-downwards`, severity: 'error', from: { path: room(floor) }, to: { path: room(above) } }]
})

module.exports = {
  forbidden: [
    ...arrows,
    { name: 'no-circles', severity: 'error', from: { path: '^src/' }, to: { circular: true } },
    {
      name: 'the-ground-is-plain', comment: 'scenario knows no React, no three, no page and no Node', severity: 'error',
      from: { path: '^src/scenario/' }, to: { path: 'node_modules/(react|react-dom|three|@react-three|idb|i18next|react-i18next|wouter)/' },
    },
    { name: 'the-ground-knows-no-node', severity: 'error', from: { path: '^src/scenario/' }, to: { dependencyTypes: ['core'] } },
    { name: 'the-build-knows-only-the-ground', severity: 'error', from: { path: '^src/build/' }, to: { path: '^src/(?!build|scenario)' } },
    { name: 'nothing-shipped-knows-the-build', severity: 'error', from: { path: '^src/(?!build)' }, to: { path: '^src/build/', pathNot: '\\.d\\.ts$' } },
    { name: 'no-test-in-the-product', severity: 'error', from: { path: '^src/' }, to: { path: '^test/' } },
    { name: 'only-what-is-declared', severity: 'error', from: { path: '^src/' }, to: { dependencyTypes: ['npm-no-pkg', 'npm-unknown'] } },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'module', 'default', 'types'], extensions: ['.ts', '.tsx', '.mjs', '.js', '.json'] },
  },
}
