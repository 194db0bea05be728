/** `npm run bench` runs all benches, `npm run bench -- NAME [ARGUMENT]` one of them. A bench is a file here with `title` and `run`. */
// As the command starts, so that the first call of a process costs what it costs users.
import '../packages/cli/quick-start.mjs'
import { readdirSync } from 'node:fs'

type Bench = { readonly title: string; readonly run: (argument?: string) => void | Promise<void> }

const names = readdirSync(import.meta.dirname)
  .filter((file) => file.endsWith('.ts') && file !== 'run.ts')
  .map((file) => file.slice(0, -'.ts'.length))

const [asked, argument] = process.argv.slice(2)
const chosen = asked === undefined ? names : names.filter((name) => name === asked)
if (chosen.length === 0) {
  console.error(`no bench ${asked}; there are: ${names.join(', ')}`)
  process.exit(2)
}
for (const name of chosen) {
  const bench = (await import(`./${name}.ts`)) as Bench
  console.log(`\n${bench.title}`)
  await bench.run(argument)
}
