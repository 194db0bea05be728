import { inTenant } from '../database/database.ts'
import { Problem } from '../http/problem.ts'
import { JobCancelled, type JobRun } from '../jobs/job-run.ts'
import { READING_STEPS, readContractFile } from './read-file.ts'
import { rolesByContract, rolesOf } from './roles-sql.ts'
import * as sql from './sql.ts'

/** Reads an uploaded contract and keeps what was found in it. */
export async function runImport(run: JobRun): Promise<sql.ImportSummary> {
  const { importId } = run.row.input as { importId: string }
  const [file, roles] = await inTenant(run.database, run.tenant, async (tx) => [
    await sql.importBytes(tx, importId),
    rolesByContract(await rolesOf(tx, importId)),
  ])
  if (!file) throw new Problem('not-found')
  const { result, summary } = await readContractFile({ bytes: file.bytes, fileName: file.name, roles }, (share) =>
    run.report(Math.floor(share * READING_STEPS), READING_STEPS),
  )
  await run.settled()
  await inTenant(run.database, run.tenant, async (tx) => {
    await sql.storeResult(tx, importId, result, summary)
    if (!(await run.advance(tx, { done: READING_STEPS, total: READING_STEPS }))) throw new JobCancelled()
  })
  return summary
}
