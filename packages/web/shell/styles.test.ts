import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'

const WEB = path.join(import.meta.dirname, '..')
const read = (file: string): string => readFileSync(path.join(WEB, file), 'utf8')

/** Handles for tests and for what encloses them; they look like nothing. */
const UNSTYLED = new Set(['clause-rail', 'drawer-rail', 'field-row__name', 'number-input', 'shared', 'term-list'])
UNSTYLED.add('why-slot').add('wording__pages')

const matches = (file: string, pattern: RegExp): readonly string[] =>
  [...read(file).matchAll(pattern)].flatMap(([, text]) => text ?? [])

/** What comes with a module: itself and everything that it imports at once, style sheets included. */
function closureOf(file: string, found: Set<string> = new Set()): Set<string> {
  if (found.has(file) || !existsSync(path.join(WEB, file))) return found
  found.add(file)
  if (file.endsWith('.css')) return found
  for (const imported of matches(file, /^(?:import|} from|.* from) '(\.[^']+)'$/gm))
    closureOf(path.join(path.dirname(file), imported), found)
  return found
}

const pages = matches('router.tsx', /import\('\.\/(features\/[^']+)'\)/g)
const everywhere = closureOf('main.tsx')

// A page that lives from the style sheet of another one looks right only after that other one was opened.
describe('a class is styled by what comes with its page', () => {
  it.each([...new Set(pages)])('%s', (page) => {
    const files = [...closureOf(page)].filter((file) => !everywhere.has(file))
    const sheets = [...everywhere, ...files].filter((file) => file.endsWith('.css'))
    const styled = new Set(sheets.flatMap((sheet) => matches(sheet, /\.([a-zA-Z][\w-]*)/g)))
    const used = files
      .filter((file) => file.endsWith('.tsx'))
      .flatMap((file) => matches(file, /className="([^"]+)"/g).flatMap((names) => names.split(' ')))
    expect(used.length).toBeGreaterThan(0)
    expect(used.filter((name) => !styled.has(name) && !UNSTYLED.has(name))).toEqual([])
  })
})
