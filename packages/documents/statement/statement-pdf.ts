import { readFileSync } from 'node:fs'
import { MARK_SVG } from '../mark.ts'
import { CINNABAR, FAINT_LINE, INK, PAPER, QUIET_INK } from '../tokens.ts'
import { compilePdf } from '../typst.ts'
import { localeOf } from '../wording/locale.ts'
import { countText } from '../wording/number-text.ts'
import { fill } from '../wording/template.ts'
import type { DocumentMetric } from './document-metrics.ts'
import type { StatementDocument } from './statement-document.ts'

const TEMPLATE = new URL('./statement.typ', import.meta.url)
const CHINESE_ORDINALS = ['一', '二', '三', '四'] as const

/** The statement as a PDF/A-2a. Deterministic: the same document gives the same bytes. */
export function statementPdf(document: StatementDocument): Uint8Array {
  return compilePdf(readFileSync(TEMPLATE, 'utf8'), JSON.stringify(templateData(document), forTypst))
}

/** Typst reads JSON: `undefined` must be an explicit null, and fen stay exact as text. */
function forTypst(_key: string, value: unknown): unknown {
  if (typeof value === 'bigint') return value.toString()
  return value === undefined ? null : value
}

function templateData(document: StatementDocument) {
  const { statement: messages } = localeOf(document.language)
  const { labels } = messages
  return {
    ...document,
    labels: { ...labels, excludedAndPending: `${labels.sample} / ${labels.excluded} / ${labels.pending}` },
    tokens: { ink: INK, quietInk: QUIET_INK, faintLine: FAINT_LINE, cinnabar: CINNABAR, paper: PAPER },
    mark: MARK_SVG,
    date: (document.issuedOn ?? document.period.to).split('-').map(Number),
    heads: [
      [labels.statementNumber, document.statementNumber],
      [labels.contractNumber, document.contractNumber],
      [labels.period, document.period.text],
      [labels.issuedOn, document.issuedText],
    ],
    amountUnit: fill(labels.amountUnit, { currency: document.currencyText }),
    bindingNote: fill(labels.bindingNote, { reading: document.bindingReading }),
    sections: sectionTitles(document),
    // A score or a state that moves no money has no amount to show.
    lines: document.lines.map((line) => ({ ...line, shown: !(line.informative && line.amountFen === 0n) })),
    metrics: document.metrics.map((metric) => ({ ...metric, ...metricNotes(metric, document) })),
  }
}

/** Numbered headings of the parts that this statement has. */
function sectionTitles(document: StatementDocument): Readonly<Record<string, string>> {
  const { labels } = localeOf(document.language).statement
  const present = [
    { part: 'lines', title: labels.lines, isPresent: true },
    { part: 'metrics', title: labels.metrics, isPresent: document.metrics.length > 0 },
    { part: 'consequences', title: labels.consequences, isPresent: document.consequences.length > 0 },
    { part: 'reservations', title: labels.reservations, isPresent: document.reservations.length > 0 },
  ].filter(({ isPresent }) => isPresent)
  return Object.fromEntries(
    present.map(({ part, title }, index) => [
      part,
      document.language === 'zh-CN' ? `${CHINESE_ORDINALS[index]}、${title}` : `${index + 1}  ${title}`,
    ]),
  )
}

/** Sample, exclusions by reason and what is still open, as one running note. */
function metricNotes(metric: DocumentMetric, document: StatementDocument): { readonly countsText: string } {
  const { labels } = localeOf(document.language).statement
  const counts = [
    `${labels.sample} ${metric[metric.binding].n}`,
    ...metric.excluded,
    ...(metric.pending > 0 ? [`${labels.pending} ${countText(metric.pending)}`] : []),
  ]
  return { countsText: counts.join(document.language === 'zh-CN' ? '；' : '; ') }
}
