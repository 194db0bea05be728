import { clauseById } from '@heqi/clauses'
import { CUSTOM_CLAUSE, excerptsOf, type ImportedClause, type ImportedContract } from '@heqi/contract/import'
import { fill, quantityText, termDurationText } from '@heqi/documents/wording'
import type { DurationUnit, Language } from '@heqi/vocabulary'
import { messagesOf } from '../../messages.ts'
import { table } from '../../terminal/table.ts'
import { cutTo, textWidth } from '../../terminal/text-width.ts'

const BLANK = '____'

type Fields = Readonly<Record<string, unknown>>

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** Names of a closed list are for programs; the words of the contract beside them say the same. */
const isCode = (value: unknown): boolean => typeof value === 'string' && /^[a-z]+(?:-[a-z\d]+)*$/.test(value)

/** A length of time or a target's value, a blank as a line to fill in. */
function measureText(value: unknown, unit: string, language: Language): string {
  if (typeof value !== 'number' && typeof value !== 'string') return BLANK
  if (unit !== 'percent' && unit !== 'point')
    return termDurationText({ value: Number(value), unit: unit as DurationUnit }, language)
  return quantityText({ value: String(value), unit }, language)
}

/** A value that is no record of several terms, in words; `undefined` where it holds others. */
function plainValue(value: unknown, language: Language): string | undefined {
  if (value === null) return BLANK
  if (isFields(value)) {
    if (typeof value['unit'] === 'string' && 'value' in value)
      return measureText(value['value'], value['unit'], language)
    const words = value[language] ?? value['zh-CN']
    return typeof words === 'string' ? words : undefined
  }
  return typeof value === 'string' || typeof value === 'number' ? String(value) : undefined
}

/** `宽限期 5 个工作日`: each term that was read, by the name that its clause gives it. */
function termTexts(type: string, value: unknown, path: string, language: Language): string[] {
  if (value === undefined || isCode(value)) return []
  const plain = plainValue(value, language)
  if (plain !== undefined) {
    const label = clauseById(type)?.text[language].labels[path]
    return [label === undefined ? plain : `${label} ${plain}`]
  }
  if (Array.isArray(value)) {
    const plains = value.map((entry) => (isCode(entry) ? undefined : plainValue(entry, language)))
    return plains.every((entry) => entry !== undefined) && plains.length > 0
      ? termTexts(type, plains.join(messagesOf(language).importing.and), path, language)
      : value.flatMap((entry) => termTexts(type, entry, path, language))
  }
  return isFields(value)
    ? Object.entries(value).flatMap(([name, inner]) =>
        termTexts(type, inner, path === '' ? name : `${path}.${name}`, language),
      )
    : []
}

/** Columns that the name of a clause may take of the words beside it. */
const WIDEST_TITLE = 28

/** One contract of a file for people: each clause beside its words, and below it what was read, within the terminal's width. */
export function contractText(
  contract: ImportedContract,
  { text, language, columns }: { readonly text: string; readonly language: Language; readonly columns: number },
): string {
  const { importing } = messagesOf(language)
  const titleOf = (type: string): string => clauseById(type)?.text[language].title ?? type
  const front = contract.clauses.map((clause) => [
    clause.article,
    cutTo(titleOf(clause.type), WIDEST_TITLE),
    clause.type === CUSTOM_CLAUSE ? '' : `${Math.round(clause.confidence * 100)}%`,
  ])
  const heads = [importing.article, importing.clause, importing.confidence]
  const width = (column: number): number =>
    [heads, ...front].reduce((most, row) => Math.max(most, textWidth(row[column] ?? '')), 0)
  const indent = width(0) + 2
  const room = Math.max(20, columns - indent - width(1) - width(2) - 4)
  const excerpt = excerptsOf(text, contract.waste)
  const wordsOf = (clause: ImportedClause): string => cutTo(excerpt(clause, 2 * room), room)
  const rows = contract.clauses.map((clause, index) => [...(front[index] ?? []), wordsOf(clause)])
  const [head = '', rule = '', ...lines] = table(
    [
      { head: importing.article },
      { head: importing.clause },
      { head: importing.confidence, align: 'right' },
      { head: importing.words },
    ],
    rows,
  ).split('\n')
  const body = contract.clauses.flatMap(({ type, terms, further = [], elsewhere = [] }, index) => {
    const read = type === CUSTOM_CLAUSE ? [] : termTexts(type, terms, '', language)
    const below = [
      ...(read.length === 0 ? [] : [read.join(importing.semicolon)]),
      ...further.map(({ words }) => fill(importing.further, { words: words.replaceAll(/\s+/g, ' ') })),
      ...elsewhere.map((one) =>
        fill(importing.elsewhere, { clauses: one.clauses.map(titleOf).join(importing.semicolon) }),
      ),
    ]
    return [lines[index] ?? '', ...below.map((line) => ' '.repeat(indent) + cutTo(line, columns - indent))]
  })
  const summary = fill(importing.head, {
    client: contract.parties.client,
    provider: contract.parties.provider,
    clauses: String(contract.clauses.length),
    findings: String(contract.findings.length),
  })
  return [summary, head, rule, ...body].join('\n')
}
