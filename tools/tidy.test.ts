import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import exceptions from './tidy-exceptions.json' with { type: 'json' }

/**
 * The house rules that no linter knows. Each exception in `tidy-exceptions.json` is a debt: the list may shrink, and a line
 * that is no longer needed fails here too.
 */
const root = fileURLToPath(new URL('..', import.meta.url))
const tracked = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard', '-z'], {
  cwd: root,
  encoding: 'utf8',
})
  .split('\0')
  .filter((file) => file !== '' && existsSync(`${root}${file}`))
const text = (file: string): string => readFileSync(`${root}${file}`, 'utf8')

/** From the ground up; a package imports only from floors below its own. */
const FLOORS = [
  'vocabulary',
  'calendar',
  'terms',
  'records',
  'engine',
  'clauses',
  'contract',
  'documents',
  'server',
  'web',
  'cli',
]

const code = tracked.filter((file) => /\.(ts|tsx|mjs)$/.test(file) && !file.includes('/generated/'))
const MOST_LINES = 300

describe('tidy', () => {
  it('keeps files at three hundred lines, but for a shrinking list', () => {
    const long = code.filter((file) => text(file).split('\n').length > MOST_LINES + 1)
    expect(long.toSorted((a, b) => a.localeCompare(b))).toEqual(exceptions.longFiles)
  })

  it('names files in kebab-case after what is inside', () => {
    const named = code.filter(
      (file) =>
        !/^[a-z0-9]+([.-][a-z0-9]+)*\.(ts|tsx|mjs)$/.test(file.split('/').at(-1)?.replace(/zh-CN/, 'zh-cn') ?? ''),
    )
    expect(named).toEqual([])
    const vague = tracked.filter((file) => /(^|\/)(utils?|common|helpers?|core|manager|misc)(\/|\.)/.test(file))
    expect(vague).toEqual([])
  })

  it('builds each floor on those below it', () => {
    for (const [height, floor] of FLOORS.entries()) {
      const manifest = JSON.parse(text(`packages/${floor}/package.json`)) as {
        dependencies?: Record<string, string>
        description?: string
      }
      const inner = Object.keys(manifest.dependencies ?? {}).filter((name) => name.startsWith('@heqi/'))
      const above = inner.filter((name) => FLOORS.indexOf(name.slice('@heqi/'.length)) >= height)
      expect(above, `${floor} imports from above`).toEqual([])
      expect(manifest.description, `${floor} says what it is`).toBeTruthy()
    }
  })

  it('pins every dependency exactly', () => {
    const loose = tracked
      .filter((file) => /(^|\/)package\.json$/.test(file))
      .flatMap((file) => {
        const { dependencies = {}, devDependencies = {} } = JSON.parse(text(file)) as Record<
          string,
          Record<string, string> | undefined
        >
        return Object.entries({ ...dependencies, ...devDependencies })
          .filter(([, version]) => !/^\d/.test(version))
          .map(([name, version]) => `${file}: ${name}@${version}`)
      })
    expect(loose).toEqual([])
    expect(text('package-lock.json')).not.toContain('"resolved": "http')
  })

  it('has the same keys and placeholders in both languages', () => {
    const pairs = tracked.filter((file) => /zh-CN[^/]*\.json$/.test(file) || /\/zh-CN\/[^/]+\.json$/.test(file))
    for (const file of pairs) {
      const english = file.replace('zh-CN', 'en')
      expect(placeholders(JSON.parse(text(english))), english).toEqual(placeholders(JSON.parse(text(file))))
    }
  })
})

/** Every message key with the placeholders of its text, sorted. */
function placeholders(messages: unknown, path = ''): readonly string[] {
  if (typeof messages === 'string') return [`${path}: ${(messages.match(/\{\{?[^}]+\}\}?/g) ?? []).sort().join(' ')}`]
  return Object.entries(messages as Record<string, unknown>)
    .flatMap(([key, value]) => placeholders(value, `${path}/${key}`))
    .sort()
}
