import type { IsoMonth } from '@heqi/vocabulary'
import type { Actor } from '../access/actor.ts'
import { hashOf } from '../http/identifier.ts'
import { type MonthResult, monthResult } from '../metrics/cached.ts'
import type { Services } from '../services.ts'
import type { Draft } from './tasks.ts'

/** The statement of a month as it stands; rests on everything since the contract began. */
export const draftWanted = (contractId: string, month: IsoMonth): MonthResult<'statement.draft'> => ({
  contractId,
  month,
  name: 'statement.draft',
  input: { month },
  subject: month,
  restsOn: 'all-before',
})

export async function draftOf(services: Services, actor: Actor, contractId: string, month: IsoMonth): Promise<Draft> {
  return JSON.parse(await monthResult(services, actor, draftWanted(contractId, month))) as Draft
}

export const sha256Of = (draft: Draft): Buffer => hashOf(draft.body)
