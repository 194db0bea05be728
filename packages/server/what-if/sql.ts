import type { TermChange } from '@heqi/terms'
import type { Actor } from '../access/actor.ts'
import type { Transaction } from '../database/database.ts'

export type ScenarioRow = {
  readonly scenario_id: string
  readonly name: string
  readonly months: readonly string[]
  readonly changes: readonly TermChange[]
  readonly created_at: string
  readonly created_by_name: string
}

export async function insertScenario(
  tx: Transaction,
  actor: Actor,
  scenario: {
    contractId: string
    id: string
    name: string
    months: readonly string[]
    changes: readonly TermChange[]
    result: string
  },
): Promise<void> {
  await tx.query(
    `INSERT INTO heqi.scenario (contract_id, organisation_id, scenario_id, name, months, changes, result, created_by_name)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8)`,
    [
      scenario.contractId,
      actor.organisationId,
      scenario.id,
      scenario.name,
      JSON.stringify(scenario.months),
      JSON.stringify(scenario.changes),
      scenario.result,
      actor.personName,
    ],
  )
}

export async function scenariosOf(tx: Transaction, contractId: string): Promise<readonly ScenarioRow[]> {
  const { rows } = await tx.query<ScenarioRow>(
    `SELECT scenario_id, name, months, changes, created_at, created_by_name FROM heqi.scenario
     WHERE contract_id = $1 ORDER BY scenario_id DESC`,
    [contractId],
  )
  return rows
}

export async function scenarioById(tx: Transaction, contractId: string, scenarioId: string) {
  const { rows } = await tx.query<ScenarioRow & { result: string }>(
    `SELECT scenario_id, name, months, changes, result, created_at, created_by_name FROM heqi.scenario
     WHERE contract_id = $1 AND scenario_id = $2`,
    [contractId, scenarioId],
  )
  return rows[0]
}
