/**
 * `npm test`: everything that must hold, in one run: types, lint, arrows between folders, dead code, scenes, assets, unit and property tests,
 * the build, the browser (keyboard alone, touch, what goes wrong, no network), the stage (desk and emulated headset) and the budgets.
 * Ends with `N passed, N failed`.
 * `npm test -- unit` runs only the steps whose name begins so.
 */
import { spawnSync } from 'node:child_process'
import { mkdirSync, readFileSync, rmSync } from 'node:fs'
import { findBrowser } from './browser.ts'

/** `named`: what failed, or passed only at a second try, in words. */
type Count = { passed: number; failed: number; named?: string[] }
type Step = { name: string; run: () => Count | Promise<Count> }

const reports = '.cache/reports'
rmSync(reports, { recursive: true, force: true })
mkdirSync(reports, { recursive: true })

const node = (script: string, ...args: string[]) => spawnSync(process.execPath, [script, ...args], { stdio: 'inherit' }).status === 0
const one = (held: boolean): Count => (held ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 })

const steps: Step[] = [
  { name: 'types', run: () => one(node('node_modules/typescript/bin/tsc', '--noEmit')) },
  { name: 'lint', run: () => one(node('node_modules/@biomejs/biome/bin/biome', 'ci', '--error-on-warnings', '.')) },
  { name: 'arrows', run: () => one(node('src/build/arrows.ts')) },
  { name: 'dead code', run: () => one(node('node_modules/knip/bin/knip.js')) },
  { name: 'scenes', run: () => one(node('src/build/check.ts')) },
  { name: 'assets', run: () => one(node('assets/kit/check.mjs')) },
  { name: 'unit', run: vitest },
  { name: 'build', run: () => one(node('src/build/build.ts', '--quiet')) },
  { name: 'browser', run: () => browser('keyboard', 'robust', 'touch') },
  { name: 'stage', run: () => browser('desk', 'headset') },
  { name: 'bench', run: bench },
]

function vitest(): Count {
  const report = `${reports}/vitest.json`
  const held = node('node_modules/vitest/vitest.mjs', 'run', '--reporter=dot', '--reporter=json', `--outputFile.json=${report}`)
  type Suite = { name: string; status: string; assertionResults: { fullName: string; status: string }[] }
  type Report = { numPassedTests: number; numFailedTests: number; testResults: Suite[] }
  const { numPassedTests, numFailedTests, testResults } = readJson<Report>(report, {
    numPassedTests: 0,
    numFailedTests: 1,
    testResults: [],
  })
  const named = testResults.flatMap((suite) => {
    const broken = suite.assertionResults.filter((test) => test.status === 'failed').map((test) => `${suite.name}: ${test.fullName}`)
    return broken.length === 0 && suite.status === 'failed' ? [suite.name] : broken
  })
  // a suite that breaks before its first test counts no test, and is a failure all the same
  return { passed: numPassedTests, failed: held ? numFailedTests : Math.max(1, numFailedTests), named }
}

/** @param projects of playwright.config.ts */
async function browser(...projects: string[]): Promise<Count> {
  const chromium = await chromiumOrWords()
  if (!chromium) return one(false)
  const report = `${reports}/playwright.json`
  const run = spawnSync(
    process.execPath,
    ['node_modules/@playwright/test/cli.js', 'test', '--reporter=list,json', ...projects.map((name) => `--project=${name}`)],
    {
      stdio: 'inherit',
      env: { ...process.env, CHROMIUM: chromium, PLAYWRIGHT_JSON_OUTPUT_NAME: report },
    },
  )
  const { stats, suites } = readJson<{ stats: { expected: number; unexpected: number; flaky: number }; suites: Suite[] }>(report, {
    stats: { expected: 0, unexpected: 1, flaky: 0 },
    suites: [],
  })
  const failed = run.status === 0 ? stats.unexpected : Math.max(1, stats.unexpected)
  return { passed: stats.expected + stats.flaky, failed, named: suites.flatMap(troubled) }
}

type Suite = { suites?: Suite[]; specs?: { title: string; file: string; tests: { status: string }[] }[] }

/** Browser tests that failed, or passed only at a second try. */
function troubled({ suites = [], specs = [] }: Suite): string[] {
  const own = specs.flatMap(({ title, file, tests }) => {
    const words = { unexpected: 'failed', flaky: 'passed at its second try' }
    return tests.flatMap(({ status }) => (status in words ? [`${file}: ${title}: ${words[status as keyof typeof words]}`] : []))
  })
  return [...own, ...suites.flatMap(troubled)]
}

async function bench(): Promise<Count> {
  const chromium = await chromiumOrWords()
  if (!chromium) return one(false)
  return one(
    spawnSync(process.execPath, ['test/bench/bench.ts', '--hold'], { stdio: 'inherit', env: { ...process.env, CHROMIUM: chromium } })
      .status === 0,
  )
}

async function chromiumOrWords(): Promise<string | null> {
  try {
    return await findBrowser()
  } catch (cause) {
    console.error((cause as Error).message)
    return null
  }
}

function readJson<T>(path: string, otherwise: T): T {
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as T
  } catch {
    return otherwise
  }
}

const wanted = process.argv[2]
const total: Count = { passed: 0, failed: 0 }
const results: string[] = []
for (const step of steps.filter((each) => !wanted || each.name.startsWith(wanted))) {
  console.log(`\n── ${step.name}`)
  const since = performance.now()
  const { passed, failed, named = [] } = await step.run()
  total.passed += passed
  total.failed += failed
  results.push(
    `${failed === 0 ? '✓' : '✗'} ${step.name.padEnd(10)} ${passed} passed, ${failed} failed (${((performance.now() - since) / 1000).toFixed(0)} s)`,
    ...named.map((words) => `    ${words}`),
  )
}
console.log(`\n${results.join('\n')}\n\n${total.passed} passed, ${total.failed} failed`)
process.exitCode = total.failed === 0 && total.passed > 0 ? 0 : 1
