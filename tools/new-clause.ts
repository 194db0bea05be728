import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { argv, exit, stderr, stdout } from 'node:process'
import { CLAUSE_ORDER } from './clause-order.ts'

/** Makes the folder of a new clause with all its files; the catalogue test says what is still to be filled in. */
const id = argv[2] ?? ''
if (!/^[a-z]+(-[a-z]+)*\/[a-z]+(-[a-z]+)*$/.test(id)) {
  stderr.write('usage: npm run clause:new -- family/clause (kebab-case)\n')
  exit(2)
}
const [family = '', name = ''] = id.split('/')
if (CLAUSE_ORDER[family] === undefined) {
  stderr.write(
    `no family ${family}; there are: ${Object.keys(CLAUSE_ORDER).join(', ')}. A new one goes into tools/clause-order.ts and\nthe chapters of packages/contract/draft/chapters.ts.\n`,
  )
  exit(2)
}
const folder = join(import.meta.dirname, '../packages/clauses', id)
if (existsSync(folder)) {
  stderr.write(`${id} exists already\n`)
  exit(1)
}

const camel = name.replaceAll(/-(.)/g, (_, letter: string) => letter.toUpperCase())
const Terms = `${camel.charAt(0).toUpperCase()}${camel.slice(1)}Terms`

const SENTENCE = {
  'zh-CN': "${provider}应当在${term('within', duration)}内履行。",
  en: "${provider} shall perform within ${term('within', duration)}.",
} as const

const wording = (language: 'zh-CN' | 'en'): string => `import type { ClauseText } from '../../clause.ts'
import { duration } from '../../say/index.ts'
import { p, provider, term } from '../../wording/build.ts'

export const text: ClauseText = {
  title: '',
  body: [p\`${SENTENCE[language]}\`],
  labels: { within: '' },
  help: { purpose: '', legalBasis: '', forClient: '', forProvider: '' },
  findings: { 'no-time': { problem: '', reason: '', repair: '' } },
}
`

const FILES: Readonly<Record<string, string>> = {
  'terms.ts': `import { Duration, record } from '@heqi/terms'
import type { Static } from 'typebox'

export const ${Terms} = record({ within: Duration })
export type ${Terms} = Static<typeof ${Terms}>
`,
  'clause.ts': `import { defineClause } from '../../clause.ts'
import { meaning } from './meaning.ts'
import { sight } from './recognise.ts'
import { review } from './review.ts'
import { ${Terms} } from './terms.ts'
import { text as en } from './wording.en.ts'
import { text as zhCN } from './wording.zh-CN.ts'

export const ${camel} = defineClause({
  id: '${id}',
  terms: ${Terms},
  defaults: { within: { value: 3, unit: 'working-day' } },
  need: 'optional',
  text: { 'zh-CN': zhCN, en },
  sight,
  review,
  meaning,
})
`,
  'wording.zh-CN.ts': wording('zh-CN'),
  'wording.en.ts': wording('en'),
  'recognise.ts': `import { cue } from '../../recognise/cue.ts'
import type { Sight } from '../../recognise/sight.ts'

export const sight: Sight = {
  headings: [cue\`^$\`],
  sentences: [cue\`^$\`],
  read: ({ first, put }) => put('within', first(cue\`{within:duration}内\`), 'within'),
}
`,
  'review.ts': `import type { ReviewRule } from '../../clause.ts'
import type { ${Terms} } from './terms.ts'

export const review: readonly ReviewRule<${Terms}>[] = [
  { code: 'no-time', severity: 'warning', check: ({ within }) => (within.value === 0 ? [{ path: 'within' }] : []) },
]
`,
  'meaning.ts': `import type { Meaning } from '../../clause.ts'
import type { ${Terms} } from './terms.ts'

const clause = '${id}'

export const meaning = (terms: ${Terms}): Meaning => ({ settings: { [clause]: terms } })
`,
  'cases/cases.json': `${JSON.stringify({ wording: [], foreign: [], review: [] }, null, 2)}\n`,
  'README.md': `# ${id}\n\nWhat the clause says.\n\n- **Reads**:\n- **Does**:\n- **Reviews**:\n`,
}

mkdirSync(join(folder, 'cases'), { recursive: true })
for (const [file, content] of Object.entries(FILES)) writeFileSync(join(folder, file), content)
stdout.write(
  [
    `${id}: ${Object.keys(FILES).length} files in packages/clauses/${id}`,
    'next: fill them in; until then these say what is missing:',
    '  npm run clause:generate',
    `  HEQI_CLAUSES=${id} npx vitest run --project house packages/clauses/catalogue.test.ts`,
    `its place in the contract: tools/clause-order.ts. To remove it, delete the folder and run clause:generate.`,
    '',
  ].join('\n'),
)
