// Puts the schema library's seven hundred files into a few: to find and open them takes longer than to settle a month.
// The command takes those where they are (packages/cli/quick-start.ts) and the library as published where they are not.
import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
const library = `${root}node_modules/typebox/`
const { version, exports } = JSON.parse(readFileSync(`${library}package.json`, 'utf8'))
const bundled = `${root}node_modules/.heqi/typebox-${version}/`

if (!existsSync(bundled)) {
  const { build } = await import('rolldown')
  const entries = Object.entries(exports).map(([path, { import: file }]) => [
    path === '.' ? 'index' : path.slice('./'.length),
    library + file,
  ])
  await build({
    input: Object.fromEntries(entries),
    platform: 'node',
    output: { dir: bundled, format: 'esm', entryFileNames: '[name].mjs', chunkFileNames: 'shared/[name].mjs' },
  })
}
