import { CHINA } from '@heqi/calendar'
import { statementDocument } from '@heqi/documents/statement'
import { fill } from '@heqi/documents/wording'
import { type Carry, type Settled, settle as settleMonth } from '@heqi/engine'
import { type ContractFile, termsInForce } from '@heqi/terms'
import { accept, type IsoMonth } from '@heqi/vocabulary'
import { settleAnswer } from '../../answers/settle-answer.ts'
import { carryText } from '../../input/carry-file.ts'
import type { SettlementFiles } from '../../input/settlement-input.ts'
import { columnsOf } from '../../io.ts'
import { messagesOf } from '../../messages.ts'
import { writeTo } from '../../output-file.ts'
import { coloursFor } from '../../terminal/colour.ts'
import { statementTree } from '../../terminal/statement-tree.ts'
import type { Call, Outcome } from '../../verb.ts'
import { type OutputPlan, writeOutputs } from './output-files.ts'

/** Settles the months of a call, writes what it asks for, and answers the last month. */
export const settledMonths = (call: Call, plan: OutputPlan, files: SettlementFiles): Promise<Outcome> =>
  answer(call, plan, files.contract, settleInOrder(call, files))

/** Settles the months in order, each with what the one before handed on; the last one is the answer. */
function settleInOrder(
  call: Call,
  { months, carry, contract, facts, batch, asOf, monthCounts }: SettlementFiles,
): Settled {
  const settleOne = (month: IsoMonth, before: Carry | undefined): Settled => {
    const label = fill(messagesOf(call.language).progress.settling, { month })
    const index = months.indexOf(month)
    call.progress.report(label, index, months.length)
    return settleMonth({
      contract,
      facts,
      batch,
      asOf,
      month,
      calendar: CHINA,
      ...(before === undefined ? {} : { carry: before }),
      ...(monthCounts?.[index] ? { counts: monthCounts[index] } : {}),
    })
  }
  let settled = settleOne(months[0], carry)
  for (const month of months.slice(1)) settled = settleOne(month, settled.carry)
  return settled
}

async function answer(call: Call, plan: OutputPlan, contract: ContractFile, settled: Settled): Promise<Outcome> {
  const { statement, carry } = settled
  const issuedOn = call.text('issued-on')
  const issued = issuedOn === undefined ? {} : { issuedOn }
  const document = statementDocument({ statement, contract, language: call.language, ...issued })
  const binding = termsInForce(contract, document.period.to)['quality/assessment']?.reading ?? 'adjusted'
  const json = settleAnswer(statement, document, binding)
  const written = await writeOutputs(call.io, plan, document, json)
  if (!written.ok) return written
  const carryOut = call.text('carry-out')
  if (carryOut !== undefined) {
    const carried = await writeTo(carryOut, carryText(carry), call.io)
    if (!carried.ok) return carried
  }
  const width = columnsOf(call.io)
  const tree = statementTree(document, { colours: coloursFor(call.io), width, explain: call.isSet('explain') })
  return accept({ json, text: [tree, ...written.value.map((file) => `→ ${file}`)].join('\n') })
}
