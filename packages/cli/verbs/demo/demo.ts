import { mkdir } from 'node:fs/promises'
import { join, relative, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { CHINA } from '@heqi/calendar'
import { type StatementDocument, statementDocument, statementPdf, statementWorkbook } from '@heqi/documents'
import { amountText, countText, fill, monthText } from '@heqi/documents/wording'
import { type Facts, type Settled, settle, simulate } from '@heqi/engine'
import { jsonLinesOf, type RecordBatch } from '@heqi/records'
import { type ContractFile, termsInForce } from '@heqi/terms'
import { accept, type IsoDate, type IsoMonth, yuanText } from '@heqi/vocabulary'
import { settleAnswer } from '../../answers/settle-answer.ts'
import { readContract, readFacts } from '../../input/contract-input.ts'
import { columnsOf } from '../../io.ts'
import { messagesOf } from '../../messages.ts'
import { type FileContent, writeWhole } from '../../output-file.ts'
import { coloursFor } from '../../terminal/colour.ts'
import { statementTree } from '../../terminal/statement-tree.ts'
import type { Call, Outcome, Verb } from '../../verb.ts'

const ROOT = fileURLToPath(new URL('../../../..', import.meta.url))
const EXAMPLE = join(ROOT, 'examples/demo')
const FIRST_DAY = '2026-08-01'
const DAYS = 92
const SEED = 20_260_801

/** When each statement is drawn up, and when the client pays it: August late, after the National Day holiday. */
const MONTHS: readonly { readonly month: IsoMonth; readonly issuedOn: IsoDate; readonly paidOn?: IsoDate }[] = [
  { month: '2026-08', issuedOn: '2026-09-03', paidOn: '2026-10-09' },
  { month: '2026-09', issuedOn: '2026-10-08', paidOn: '2026-10-23' },
  { month: '2026-10', issuedOn: '2026-11-03' },
]

export const demo: Verb = {
  name: 'demo',
  schema: 'settle',
  summary: {
    'zh-CN': '演示：模拟三个月服务，逐月结算，出具结算单',
    en: 'demonstration: simulate three months of service, settle them, issue the statement',
  },
  options: [
    {
      name: 'out',
      value: 'FOLDER',
      text: {
        'zh-CN': '写到此目录；默认项目下的 out/demo',
        en: 'folder to write to; default: out/demo in the project',
      },
    },
  ],
  run,
}

async function run(call: Call): Promise<Outcome> {
  const contract = await readContract(join(EXAMPLE, 'contract.json'), call.io)
  if (!contract.ok) return contract
  const facts = await readFacts([join(EXAMPLE, 'facts.json')], call.io)
  if (!facts.ok) return facts
  const { progress } = messagesOf(call.language)
  call.progress.report(progress.simulating, 0, MONTHS.length)
  const service = simulate({ contract: contract.value, calendar: CHINA, from: FIRST_DAY, days: DAYS, seed: SEED })
  const stated: Facts = { ...service.facts, ...facts.value }
  const settled = settleMonths(call, contract.value, service.batch, stated)
  const last = settled.at(-1)
  if (!last) throw new Error('the demonstration has months')
  const { statement } = last.settled
  const document = statementDocument({
    statement,
    contract: contract.value,
    language: call.language,
    issuedOn: last.issuedOn,
  })
  const files = await writeFiles(call, document, service.batch, last.facts)
  const terms = termsInForce(contract.value, document.period.to)
  return accept({
    json: settleAnswer(statement, document, terms['quality/assessment']?.reading ?? 'adjusted'),
    text: demoText(call, document, settled, service.batch.length, files),
  })
}

type DemoMonth = { readonly settled: Settled; readonly issuedOn: IsoDate; readonly facts: Facts }

/** Month by month, each with what was known when its statement was drawn up. */
function settleMonths(call: Call, contract: ContractFile, batch: RecordBatch, stated: Facts): readonly DemoMonth[] {
  const { progress } = messagesOf(call.language)
  const payments: NonNullable<Facts['payments']> = []
  const done: DemoMonth[] = []
  for (const [index, { month, issuedOn, paidOn }] of MONTHS.entries()) {
    call.progress.report(fill(progress.settling, { month }), index, MONTHS.length)
    const asOf = Temporal.Instant.from(`${issuedOn}T09:00:00+08:00`).epochMilliseconds
    const facts: Facts = { ...stated, payments: [...payments] }
    const before = done.at(-1)?.settled.carry
    const carry = before === undefined ? {} : { carry: before }
    const settled = settle({ contract, month, batch, facts, calendar: CHINA, asOf, ...carry })
    done.push({ settled, issuedOn, facts })
    const amountYuan = yuanText(settled.statement.totalFen)
    if (paidOn !== undefined) payments.push({ id: `pay-${month}`, on: paidOn, statement: month, amountYuan })
  }
  return done
}

async function writeFiles(
  call: Call,
  document: StatementDocument,
  batch: RecordBatch,
  facts: Facts,
): Promise<readonly string[]> {
  const given = call.text('out')
  const folder = given === undefined ? join(ROOT, 'out/demo') : resolve(call.io.cwd, given)
  await mkdir(folder, { recursive: true })
  const contents: readonly (readonly [string, FileContent])[] = [
    [`statement-${document.month}.pdf`, statementPdf(document)],
    [`statement-${document.month}.xlsx`, await statementWorkbook(document)],
    ['records.jsonl', jsonLinesOf(batch)],
    ['facts.json', `${JSON.stringify(facts, null, 2)}\n`],
  ]
  for (const [name, content] of contents) await writeWhole(join(folder, name), content)
  return contents.map(([name]) => relative(call.io.cwd, join(folder, name)))
}

function demoText(
  call: Call,
  document: StatementDocument,
  months: readonly DemoMonth[],
  records: number,
  files: readonly string[],
): string {
  const { demonstration } = messagesOf(call.language)
  const colours = coloursFor(call.io)
  const [pdf = '', workbook = '', recordFile = '', factFile = ''] = files
  const contract = relative(call.io.cwd, join(EXAMPLE, 'contract.json'))
  return [
    fill(demonstration.simulated, { records: countText(records), from: FIRST_DAY, days: String(DAYS) }),
    ...months.map(({ settled: { statement } }) =>
      fill(demonstration.month, {
        month: monthText(statement.month, call.language),
        amount: amountText(statement.totalFen),
      }),
    ),
    '',
    statementTree(document, { colours, width: columnsOf(call.io), explain: true }),
    '',
    fill(demonstration.written, { pdf, workbook }),
    fill(demonstration.next, { contract, records: recordFile, facts: factFile }),
  ].join('\n')
}
