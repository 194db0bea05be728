import { CHINA } from '@heqi/calendar'
import { type Carry, EMPTY_CARRY, statementJson, whatIf } from '@heqi/engine'
import type { TermChange } from '@heqi/terms'
import type { IsoMonth } from '@heqi/vocabulary'
import { asOfMonth } from '../compute/as-of.ts'
import { inScene, type MonthScene, monthScene, type TaskScene, type Workplace } from '../compute/scene.ts'
import { notValid } from '../http/not-valid.ts'
import { Problem } from '../http/problem.ts'
import * as statements from '../statements/sql.ts'

export type WhatIfTask = { readonly months: readonly IsoMonth[]; readonly changes: readonly TermChange[] }

type Known = { readonly months: readonly MonthScene[]; readonly carry: Carry; readonly file: MonthScene['file'] }

/** The same months under other terms, side by side, starting from what the statement before them handed on. */
export async function runWhatIf(place: Workplace, scene: TaskScene, { months, changes }: WhatIfTask): Promise<string> {
  const sorted = [...months].sort()
  const known = await inScene(place, scene, async (tx): Promise<Known> => {
    const scenes: MonthScene[] = []
    for (const month of sorted) scenes.push(await monthScene(tx, place, scene, month))
    const issued = (await statements.issuedStatements(tx, scene.contractId)).filter(
      ({ month }) => month < (sorted[0] ?? ''),
    )
    const last = issued.at(-1)
    const body = last && (await statements.statementBody(tx, scene.contractId, last.month, last.version))
    const [first] = scenes
    if (!first) throw new Problem('bad-request', { reason: 'months' })
    return { months: scenes, carry: body ? (JSON.parse(body.carry) as Carry) : EMPTY_CARRY, file: first.file }
  })
  const result = whatIf({
    contract: known.file,
    changes,
    carry: known.carry,
    months: known.months.map(({ contract, batch, facts }, i) => {
      const month = sorted[i] ?? ''
      return { month, batch, facts, calendar: CHINA, asOf: asOfMonth(month, contract.time_zone, scene.asOf) }
    }),
  })
  if (!result.ok) throw notValid(result.problems)
  return plainJson({
    differenceFen: result.value.differenceFen,
    months: result.value.months.map(({ before, after, ...month }) => ({
      ...month,
      before: statementJson(before),
      after: statementJson(after),
    })),
  })
}

/** Whole numbers beyond JSON become decimal texts. */
export const plainJson = (value: unknown): string =>
  JSON.stringify(value, (_key, inner: unknown) => (typeof inner === 'bigint' ? inner.toString() : inner))
