import { CHINA } from '@heqi/calendar'
import { countText, fill } from '@heqi/documents/wording'
import { type SimulationInput, simulate as simulateService } from '@heqi/engine'
import { accept, type Refusal, type Result, refuse } from '@heqi/vocabulary'
import { simulateAnswer } from '../../answers/simulate-answer.ts'
import { readContract } from '../../input/contract-input.ts'
import { dateOption, integerOption, positiveOption } from '../../input/option-values.ts'
import { messagesOf } from '../../messages.ts'
import { writeTo } from '../../output-file.ts'
import type { Call, Outcome, Verb } from '../../verb.ts'
import { writeRecords } from '../read/write-records.ts'
import { CONTRACT_OPTION } from '../shared-options.ts'

/** Ten years: a longer service is a slip of the finger, and would fill the memory. */
const MOST_DAYS = 3660
const DEFAULT_DAYS = 31
const DEFAULT_SEED = 1

export const simulate: Verb = {
  name: 'simulate',
  schema: 'simulate',
  summary: {
    'zh-CN': '按合同模拟真实的服务月份，同一种子结果相同',
    en: 'realistic months of service under a contract; one seed, one result',
  },
  options: [
    CONTRACT_OPTION,
    {
      name: 'from',
      value: 'DATE',
      text: { 'zh-CN': '首日；默认合同起始日', en: 'first day; default: the start of the term' },
    },
    {
      name: 'days',
      value: 'N',
      text: { 'zh-CN': `天数，默认 ${DEFAULT_DAYS}`, en: `number of days, default ${DEFAULT_DAYS}` },
    },
    { name: 'seed', value: 'N', text: { 'zh-CN': `种子，默认 ${DEFAULT_SEED}`, en: `seed, default ${DEFAULT_SEED}` } },
    {
      name: 'per-day',
      value: 'N',
      text: {
        'zh-CN': '平常工作日的联系量；默认按人数推算',
        en: 'contacts of an ordinary working day; default: what the agents can handle',
      },
    },
    {
      name: 'out',
      value: 'FILE',
      isOutput: true,
      required: true,
      text: {
        'zh-CN': '记录写到此文件（.csv 或 JSON 行，“-”为标准输出）',
        en: 'file for the records (.csv or JSON lines, “-” is standard output)',
      },
    },
    {
      name: 'facts-out',
      value: 'FILE',
      isOutput: true,
      text: { 'zh-CN': '把排班等事实写到此文件', en: 'file for the facts: shifts, reports and so on' },
    },
    {
      name: 'truth-out',
      value: 'FILE',
      isOutput: true,
      text: {
        'zh-CN': '把模拟自知的结果写到此文件，供检验',
        en: 'file for what the simulation knows to be true, to test against',
      },
    },
  ],
  run,
}

async function run(call: Call): Promise<Outcome> {
  const start = dateOption(call, 'from')
  if (!start.ok) return { ...start, isUsage: true }
  const numbers = numbersOf(call)
  if (!numbers.ok) return { ...numbers, isUsage: true }
  const contract = await readContract(call.text('contract') ?? '', call.io)
  if (!contract.ok) return contract
  const { days, seed, perDay } = numbers.value
  const from = start.value ?? contract.value.terms['term/duration'].start
  call.progress.report(messagesOf(call.language).progress.simulating, 0, days)
  const input: SimulationInput = { contract: contract.value, calendar: CHINA, from, days, seed }
  const simulation = simulateService(perDay === undefined ? input : { ...input, volumes: { perDay } })
  const out = call.text('out') ?? ''
  const files = await writeAll(call, out, simulation)
  if (!files.ok) return files
  const summary = fill(messagesOf(call.language).simulated, {
    records: countText(simulation.batch.length),
    from,
    days: String(days),
    seed: String(seed),
  })
  return accept({
    json: simulateAnswer(simulation, { from, days, seed }, files.value),
    text: out === '-' ? '' : [summary, ...files.value.map((file) => `→ ${file}`)].join('\n'),
  })
}

function numbersOf(
  call: Call,
): Result<{ readonly days: number; readonly seed: number; readonly perDay: number | undefined }> {
  const days = integerOption(call, 'days', 1, MOST_DAYS)
  const seed = integerOption(call, 'seed', 0)
  const perDay = positiveOption(call, 'per-day')
  const problems: readonly Refusal[] = [days, seed, perDay].flatMap((option) => (option.ok ? [] : option.problems))
  if (!days.ok || !seed.ok || !perDay.ok) return refuse(...problems)
  return accept({ days: days.value ?? DEFAULT_DAYS, seed: seed.value ?? DEFAULT_SEED, perDay: perDay.value })
}

type Simulated = ReturnType<typeof simulateService>

async function writeAll(
  call: Call,
  out: string,
  { batch, facts, truth }: Simulated,
): Promise<Result<readonly string[]>> {
  const records = await writeRecords(batch, out.endsWith('.csv') ? 'csv' : 'json-lines', out, 'UTC', call.io)
  if (!records.ok) return records
  const files = [...records.value]
  for (const [option, content] of [
    ['facts-out', facts],
    ['truth-out', truth],
  ] as const) {
    const file = call.text(option)
    if (file === undefined) continue
    const written = await writeTo(file, `${JSON.stringify(content, null, 2)}\n`, call.io)
    if (!written.ok) return written
    files.push(written.value)
  }
  return accept(files)
}
