import { CHINA } from '@heqi/calendar'
import { amountText, fill, lineTitle, localeOf, metricTitle, metricValueText, monthText } from '@heqi/documents/wording'
import {
  whatIf as compareTerms,
  type LineComparison,
  type MetricResult,
  type MonthComparison,
  type WhatIf,
} from '@heqi/engine'
import { ContractTerms, refusalsOf, TermChange, termsInForce } from '@heqi/terms'
import { accept, type Language, type Refusal, type Result, refuse } from '@heqi/vocabulary'
import { Type } from 'typebox'
import { whatIfAnswer } from '../../answers/whatif-answer.ts'
import { placed } from '../../input/contract-input.ts'
import { readJson } from '../../input/read-file.ts'
import { settingsOf } from '../../input/settings.ts'
import { readSettlementFiles } from '../../input/settlement-input.ts'
import { messagesOf } from '../../messages.ts'
import { coloursFor } from '../../terminal/colour.ts'
import { table } from '../../terminal/table.ts'
import type { Call, Outcome, Verb } from '../../verb.ts'
import { AS_OF_OPTION, CONTRACT_OPTION, FACTS_OPTION, PERIOD_OPTION, RECORDS_OPTIONS } from '../shared-options.ts'

export const whatif: Verb = {
  name: 'whatif',
  schema: 'whatif',
  summary: {
    'zh-CN': '同样的月份换一套条款，逐项并列',
    en: 'the same months under other terms, side by side',
  },
  options: [
    CONTRACT_OPTION,
    ...RECORDS_OPTIONS,
    PERIOD_OPTION,
    FACTS_OPTION,
    AS_OF_OPTION,
    {
      name: 'with',
      value: 'FILE',
      text: { 'zh-CN': '变更文件（格式见 heqi schema changes）', en: 'file of changes (see heqi schema changes)' },
    },
    {
      name: 'set',
      value: 'PATH=VALUE',
      repeatable: true,
      text: {
        'zh-CN': '一项变更，例如 quality/assessment.atStake=30%',
        en: 'one change, such as quality/assessment.atStake=30%',
      },
    },
    {
      name: 'carry',
      value: 'FILE',
      text: { 'zh-CN': '首月之前的结转文件', en: 'what the month before the first handed on' },
    },
  ],
  run,
}

async function run(call: Call): Promise<Outcome> {
  const settings = settingsOf(call.texts('set'), (clause) => Reflect.get(ContractTerms.properties, clause))
  if (!settings.ok) return { ...settings, isUsage: true }
  const listed = await readChanges(call)
  if (!listed.ok) return listed
  const changes = [...listed.value, ...settings.value.map((setting) => ({ op: 'set' as const, ...setting }))]
  if (changes.length === 0)
    return {
      ...refuse({ code: 'option-required', data: { value: '--with / --set', expected: '--set PATH=VALUE' } }),
      isUsage: true,
    }
  const files = await readSettlementFiles(call)
  if (!files.ok) return files
  const { months, carry, contract, ...inputs } = files.value
  const outcome = compareTerms({
    contract,
    changes,
    months: months.map((month) => ({ ...inputs, month, calendar: CHINA })),
    ...(carry === undefined ? {} : { carry }),
  })
  if (!outcome.ok) return outcome
  const terms = termsInForce(contract, `${months.at(-1) ?? months[0]}-01`)
  const titles: Titles = {
    line: (line) => {
      const shown = line.after ?? line.before
      return shown === undefined ? line.id : lineTitle(shown, terms, call.language)
    },
    metric: (metric) => metricTitle(metric, terms, call.language),
  }
  return accept({ json: whatIfAnswer(outcome.value, titles.line), text: whatIfText(call, outcome.value, titles) })
}

/** What the contract calls its lines and metrics. */
type Titles = {
  readonly line: (line: LineComparison) => string
  readonly metric: (metric: MetricResult) => string
}

async function readChanges(call: Call): Promise<Result<readonly TermChange[]>> {
  const file = call.text('with')
  if (file === undefined) return accept([])
  const read = await readJson(file, call.io)
  if (!read.ok) return read
  const misfits: readonly Refusal[] = refusalsOf(Type.Array(TermChange), read.value.value)
  return misfits.length > 0
    ? refuse(...misfits.map((problem) => placed(problem, read.value)))
    : accept(read.value.value as TermChange[])
}

function whatIfText(call: Call, { months, differenceFen }: WhatIf, titles: Titles): string {
  const { comparison } = messagesOf(call.language)
  const { strong } = coloursFor(call.io)
  const blocks = months.map((month) => monthBlock(month, call.language, titles, strong))
  const total = `${strong(comparison.total)}  ${signed(differenceFen)}`
  return months.length > 1 ? [...blocks, total].join('\n\n') : blocks.join('')
}

const signed = (fen: bigint): string => (fen > 0n ? `+${amountText(fen)}` : amountText(fen))

const row = (title: string, before: bigint, after: bigint): readonly string[] => [
  title,
  amountText(before),
  amountText(after),
  before === after ? '' : signed(after - before),
]

function monthBlock(
  month: MonthComparison,
  language: Language,
  titles: Titles,
  strong: (text: string) => string,
): string {
  const { comparison } = messagesOf(language)
  const { labels } = localeOf(language).statement
  const columns = [
    { head: strong(monthText(month.month, language)) },
    { head: comparison.before, align: 'right' as const },
    { head: comparison.after, align: 'right' as const },
    { head: comparison.difference, align: 'right' as const },
  ]
  const rows = month.lines.flatMap((line) => [
    row(titles.line(line), line.before?.amountFen ?? 0n, line.after?.amountFen ?? 0n),
    ...line.children
      .filter(({ differenceFen }) => differenceFen !== 0n)
      .map((child) => row(`  ${titles.line(child)}`, child.before?.amountFen ?? 0n, child.after?.amountFen ?? 0n)),
  ])
  const totals = row(labels.totalPayable, month.before.totalFen, month.after.totalFen)
  return [table(columns, [...rows, totals]), ...metricChanges(month, language, titles)].join('\n')
}

/** Metrics whose value differs, since their formula or the records that count have changed. */
function metricChanges({ metrics }: MonthComparison, language: Language, titles: Titles): readonly string[] {
  const { comparison } = messagesOf(language)
  const { labels } = localeOf(language).statement
  const shown = (result: MetricResult | undefined): string =>
    result?.value === undefined ? labels.noData : metricValueText(result.value, result.unit, language)
  return metrics.flatMap(({ before, after }) => {
    const [one, other] = [shown(before?.adjusted), shown(after?.adjusted)]
    const metric = after?.adjusted ?? before?.adjusted
    if (one === other || metric === undefined) return []
    return [fill(comparison.metric, { metric: titles.metric(metric), before: one, after: other })]
  })
}
