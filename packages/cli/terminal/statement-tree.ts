import { clauseReferenceText, type DocumentLine, type StatementDocument } from '@heqi/documents/statement'
import { countText, localeOf } from '@heqi/documents/wording'
import type { Colours } from './colour.ts'
import { table } from './table.ts'
import { cutTo, padEnd, padStart, textWidth } from './text-width.ts'

export type TreeOptions = {
  readonly colours: Colours
  /** Columns at hand. */
  readonly width: number
  /** Unfolds every line to its formula and its sources. */
  readonly explain: boolean
}

const AMOUNT_WIDTH = 16
const LEAST_WIDTH = 60
const MOST_WIDTH = 110
/** Without `explain`, lines from here on stay folded. */
const FOLDED_DEPTH = 2

/** The statement as a tree for a terminal: amounts in one column, whatever the script of the words before them. */
export function statementTree(document: StatementDocument, options: TreeOptions): string {
  const width = Math.max(LEAST_WIDTH, Math.min(options.width, MOST_WIDTH))
  const rule = '─'.repeat(width)
  return [
    ...headLines(document, width, options.colours),
    rule,
    ...treeLines(document, width, options),
    rule,
    ...totalLines(document, width, options.colours),
    ...(options.explain ? metricLines(document) : []),
    ...closingLines(document, options.colours),
  ].join('\n')
}

/** `left` and `right` at the two edges. */
function spread(left: string, right: string, width: number): string {
  const room = width - textWidth(right) - 1
  return `${padEnd(cutTo(left, room), room)} ${right}`
}

function headLines(document: StatementDocument, width: number, { strong, quiet }: Colours): readonly string[] {
  const { labels } = localeOf(document.language).statement
  return [
    strong(`${document.title}  ${document.statementNumber}`),
    spread(document.contractTitle, document.period.text, width),
    ...document.parties.map((party) => `${quiet(party.caption)} ${party.name}`),
    spread(`${quiet(labels.issuedOn)} ${document.issuedText}`, quiet(document.currencyText), width),
  ]
}

function treeLines(document: StatementDocument, width: number, { colours, explain }: TreeOptions): readonly string[] {
  const lines = explain
    ? document.lines
    : document.lines.filter((line) => line.depth < FOLDED_DEPTH && !line.informative)
  return lines.flatMap((line, index) => {
    const { branch, trunk } = branches(lines, index)
    const title = line.depth === 0 ? colours.strong(line.title) : line.title
    const basis = line.clause.article === undefined ? '' : `  ${colours.quiet(line.clause.article)}`
    const amount = padStart(line.informative && line.amountFen === 0n ? '' : line.amount, AMOUNT_WIDTH)
    const shown = spread(`${branch}${title}${basis}`, line.informative ? colours.quiet(amount) : amount, width)
    return [shown.trimEnd()].concat(explain ? detailLines(line, trunk, width, colours) : [])
  })
}

function detailLines(line: DocumentLine, trunk: string, width: number, { quiet }: Colours): readonly string[] {
  const details = [line.formula, ...line.sources.map((source) => `← ${source}`)].filter((detail) => detail !== '')
  return details.map((detail) => `${trunk}  ${quiet(cutTo(detail, width - textWidth(trunk) - 2))}`)
}

/** The strokes before a line, and those before its details. */
function branches(lines: readonly DocumentLine[], index: number): { readonly branch: string; readonly trunk: string } {
  const depth = lines[index]?.depth ?? 0
  const continues = (level: number): boolean => {
    for (const next of lines.slice(index + 1)) {
      if (next.depth < level) return false
      if (next.depth === level) return true
    }
    return false
  }
  let stem = ''
  for (let level = 1; level < depth; level++) stem += continues(level) ? '│ ' : '  '
  if (depth > 0) stem += continues(depth) ? '├ ' : '└ '
  const trunk = stem.replace(/├ $/, '│ ').replace(/└ $/, '  ')
  const hasChildren = (lines[index + 1]?.depth ?? 0) > depth
  return { branch: stem, trunk: `${trunk}${hasChildren ? '│ ' : '  '}` }
}

function totalLines(document: StatementDocument, width: number, { strong, quiet }: Colours): readonly string[] {
  const { labels } = localeOf(document.language).statement
  const { net, tax, total } = document
  return [
    spread(quiet(labels.net), net.text, width),
    spread(quiet(labels.tax), tax.text, width),
    spread(`${strong(total.caption)}  ${quiet(document.payer)}`, strong(total.text), width),
    `${quiet(labels.inWords)} ${total.inWords}`,
    `${quiet(labels.dueOn)} ${document.dueText}`,
  ]
}

function metricLines(document: StatementDocument): readonly string[] {
  if (document.metrics.length === 0) return []
  const { labels } = localeOf(document.language).statement
  const figures = table(
    [
      { head: labels.metric },
      { head: labels.target, align: 'right' },
      { head: labels.raw, align: 'right' },
      { head: labels.adjusted, align: 'right' },
      { head: labels.sample, align: 'right' },
      { head: labels.pending, align: 'right' },
      { head: labels.verdict },
    ],
    document.metrics.map((metric) => [
      metric.name,
      metric.target ?? '',
      metric.raw.value,
      metric.adjusted.value,
      metric[metric.binding].n,
      countText(metric.pending),
      metric.verdict?.text ?? '',
    ]),
  )
  return ['', figures]
}

function closingLines(document: StatementDocument, { cinnabar, quiet }: Colours): readonly string[] {
  const { labels } = localeOf(document.language).statement
  const rights = document.consequences.map(
    (entry) =>
      `${cinnabar('!')} ${entry.text}  ${quiet(`${clauseReferenceText(entry.clause)}  ${labels.dueBy} ${entry.dueText}`)}`,
  )
  const reservations = document.reservations.map((reservation) => `${cinnabar('?')} ${reservation}`)
  return [
    ...(rights.length === 0 ? [] : ['', labels.consequences, ...rights]),
    ...(reservations.length === 0 ? [] : ['', labels.reservations, ...reservations]),
  ]
}
