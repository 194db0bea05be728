import '../../packages/cli/quick-start.mjs'

const { main } = await import('../../packages/cli/main.ts')

/** The command itself, in a process of its own, with its answer shortened to what DuckDB answers too. */
const [file = ''] = process.argv.slice(2)
const beside = (name) => new URL(`../../packages/cli/testing/calls-of-a-month/${name}`, import.meta.url).pathname
let output = ''
await main(
  [
    'settle',
    '--json',
    '--contract',
    beside('contract.json'),
    '--mapping',
    beside('mapping.json'),
    '--records',
    file,
    '--period',
    '2026-10',
  ],
  {
    env: {},
    cwd: process.cwd(),
    stdin: process.stdin,
    stdout: { write: (text) => (output += text) },
    stderr: process.stderr,
  },
)
const answer = JSON.parse(output)
const metric = (id) => {
  const found = answer.metrics.find((candidate) => candidate.id === id)
  if (!found) throw new Error(`no metric ${id}: ${output.slice(0, 300)}`)
  return found
}
const [level, speed, handling] = [metric('service-level'), metric('speed'), metric('handle-time')]
console.log(
  JSON.stringify({
    offered: level.denominator,
    answered: speed.denominator,
    within: level.numerator,
    waited: speed.numerator,
    handled: handling.numerator,
    total: answer.totalFen,
    peakKb: process.resourceUsage().maxRSS,
  }),
)
