import { CHINA } from '@heqi/calendar'
import { amountText, causeText, fill, formulaText, lineTitle, localeOf, metricValueText } from '@heqi/documents/wording'
import {
  reconcile as compareClaim,
  type LineDifference,
  type MetricDifference,
  type Reconciliation,
  settle,
} from '@heqi/engine'
import { type ContractTerms, termsInForce } from '@heqi/terms'
import { accept } from '@heqi/vocabulary'
import { reconcileAnswer } from '../../answers/reconcile-answer.ts'
import { readSettlementFiles, type SettlementFiles } from '../../input/settlement-input.ts'
import { messagesOf } from '../../messages.ts'
import { coloursFor } from '../../terminal/colour.ts'
import { table } from '../../terminal/table.ts'
import type { Call, Outcome, Verb } from '../../verb.ts'
import { AS_OF_OPTION, CONTRACT_OPTION, FACTS_OPTION, PERIOD_OPTION, RECORDS_OPTIONS } from '../shared-options.ts'
import { readClaimed } from './claimed-file.ts'

export const reconcile: Verb = {
  name: 'reconcile',
  schema: 'reconcile',
  summary: {
    'zh-CN': '把对方的账单或报告与合同、记录核对，逐项说明差异',
    en: "check the other side's invoice or report against contract and records, each difference explained",
  },
  options: [
    CONTRACT_OPTION,
    ...RECORDS_OPTIONS,
    PERIOD_OPTION,
    FACTS_OPTION,
    AS_OF_OPTION,
    {
      name: 'claimed',
      value: 'FILE',
      required: true,
      text: {
        'zh-CN':
          '对方的账单或报告：CSV 或 XLSX（列：项目、金额；指标、结果；岗位、人数），或 JSON（heqi schema claimed）',
        en: 'the claim: CSV or XLSX (columns item, amount; metric, value; component, seats), or JSON (heqi schema claimed)',
      },
    },
    {
      name: 'carry',
      value: 'FILE',
      text: { 'zh-CN': '上月结算的结转文件', en: 'what the month before handed on' },
    },
  ],
  run,
}

async function run(call: Call): Promise<Outcome> {
  const claimed = await readClaimed(call.text('claimed') ?? '', call.io)
  if (!claimed.ok) return claimed
  const files = await readSettlementFiles(call)
  if (!files.ok) return files
  const month = files.value.months.at(-1) ?? files.value.months[0]
  const carry = carryBefore(files.value)
  const { months: _, carry: _given, ...inputs } = files.value
  const reconciliation = compareClaim(
    { ...inputs, month, calendar: CHINA, ...(carry === undefined ? {} : { carry }) },
    claimed.value,
  )
  const terms = termsInForce(inputs.contract, `${month}-01`)
  return accept({
    json: reconcileAnswer(reconciliation, terms, call.language),
    text: reconciliationText(call, reconciliation, terms),
    hasFindings: reconciliation.differenceFen !== 0n || reconciliation.metrics.some(({ agrees }) => !agrees),
  })
}

/** The months before the last one of the period are settled for what they hand on. */
function carryBefore({ months, carry, ...inputs }: SettlementFiles) {
  let before = carry
  for (const month of months.slice(0, -1))
    before = settle({ ...inputs, month, calendar: CHINA, ...(before === undefined ? {} : { carry: before }) }).carry
  return before
}

function reconciliationText(
  call: Call,
  { lines, metrics, headcount, ...sums }: Reconciliation,
  terms: ContractTerms,
): string {
  const { comparison } = messagesOf(call.language)
  const { labels } = localeOf(call.language).statement
  const { strong, quiet } = coloursFor(call.io)
  const columns = [
    { head: labels.line },
    { head: comparison.claimed, align: 'right' as const },
    { head: comparison.ours, align: 'right' as const },
    { head: comparison.difference, align: 'right' as const },
  ]
  const rows = lines.map((entry) => [
    differenceTitle(entry, terms, call),
    amountText(entry.claimedFen),
    amountText(entry.oursFen),
    entry.differenceFen === 0n ? comparison.agrees : amountText(entry.differenceFen),
  ])
  const total = [
    labels.totalPayable,
    amountText(sums.claimedFen),
    amountText(sums.oursFen),
    amountText(sums.differenceFen),
  ]
  const [head = '', rule = '', ...shown] = table(columns, [...rows, total]).split('\n')
  const explained = lines.flatMap((entry, index) => [
    shown[index] ?? '',
    ...explanations(entry, call).map((line) => `    ${quiet(line)}`),
  ])
  const seats = headcount.map(({ component, claimed, atStart, atEnd }) =>
    fill(comparison.claimedSeats, { component, claimed: `${claimed}`, atStart: `${atStart}`, atEnd: `${atEnd}` }),
  )
  const figures = metrics.flatMap((metric) => metricLines(metric, call))
  return [head, rule, ...explained, strong(shown.at(-1) ?? ''), ...figures, ...seats].join('\n')
}

function differenceTitle({ line, claim }: LineDifference, terms: ContractTerms, { language }: Call): string {
  return line ? lineTitle(line, terms, language) : (claim?.description ?? claim?.code ?? '?')
}

/** How ours came about, then what may have led to theirs. */
function explanations({ line, causes, differenceFen }: LineDifference, { language }: Call): readonly string[] {
  if (differenceFen === 0n) return []
  const { comparison } = messagesOf(language)
  const calculation =
    line && line.formula.key !== 'sum' ? [`${comparison.ours}: ${formulaText(line.formula, language)}`] : []
  return [...calculation, ...causes.map((cause) => `→ ${causeText(cause, language)}`)]
}

function metricLines(
  { metric, claimed, ours, agrees, causes }: MetricDifference,
  { language }: Call,
): readonly string[] {
  if (agrees) return []
  const { comparison } = messagesOf(language)
  const { labels } = localeOf(language).statement
  const result = ours?.adjusted
  const shown = {
    metric,
    claimed: metricValueText(claimed, result?.unit ?? 'share', language),
    ours: result?.value === undefined ? labels.noData : metricValueText(result.value, result.unit, language),
  }
  return [fill(comparison.claimedMetric, shown), ...causes.map((cause) => `    → ${causeText(cause, language)}`)]
}
