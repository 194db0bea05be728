import {
  contractFileOf,
  type DraftFile,
  type DraftFinding,
  draftFindingMessage,
  draftRefusalText,
  reviewDraft,
} from '@heqi/contract'
import type { ContractFile } from '@heqi/terms'
import { Type } from 'typebox'
import { Counterparty, counterpartyOf } from '../contracts/counterparty.ts'
import { newContract } from '../contracts/new-contract.ts'
import { insertDocument } from '../contracts/sql.ts'
import type { Transaction } from '../database/database.ts'
import { writing } from '../http/acting.ts'
import { hashOf, newId } from '../http/identifier.ts'
import { Problem, type ProblemEntry } from '../http/problem.ts'
import { closed, Id, Party } from '../http/schemas.ts'
import type { TypedServer } from '../http/typed-fastify.ts'
import type { Services } from '../services.ts'
import { draftOf, refuseSave } from './draft.ts'
import { DRAFT_MEDIA_TYPE } from './draft-from-contract.ts'
import { renderDraft } from './render-draft.ts'
import { DraftParams, Revision } from './schemas.ts'
import * as sql from './sql.ts'

/** A finished draft becomes a contract that the system runs. */
export function addInForceRoute(server: TypedServer, { database }: Services): void {
  server.post(
    '/drafts/:draftId/contract',
    {
      schema: {
        tags: ['drafts'],
        summary: 'Put a draft in force: its executable terms become a contract, its documents are filed with it',
        params: DraftParams,
        body: closed({
          revision: Revision,
          party: Party,
          counterparty: Counterparty,
        }),
        response: { 201: Type.Object({ contractId: Id }) },
      },
      config: { permission: 'contracts.write', action: 'draft.put-in-force' },
    },
    async (request, reply) =>
      writing(database, request, reply, async (tx, actor) => {
        const { draftId } = request.params
        const { revision, party, counterparty } = request.body
        const draft = await draftOf(tx, draftId)
        if (draft.revision !== revision || draft.in_force_contract !== null) return refuseSave(tx, draftId)
        const file = finished(draft.file)
        const other = await counterpartyOf(tx, counterparty)
        const contract = await newContract(tx, actor, {
          file,
          party,
          counterpartyOrganisationId: other.organisation_id,
        })
        const contractId = contract.contract_id
        await fileDocuments(tx, contractId, draft.file, actor.personName)
        if (!(await sql.markInForce(tx, draftId, revision, contractId))) return refuseSave(tx, draftId)
        return {
          status: 201,
          body: { contractId },
          audit: { contractId, subject: contract.number, data: { draftId, revision } },
        }
      }),
  )
}

/** @throws Problem `not-valid` with every error that is neither mended nor let stand with a reason. */
function finished(draft: DraftFile): ContractFile {
  const errors = reviewDraft(draft).filter(({ severity }) => severity === 'error')
  if (errors.length > 0) throw new Problem('not-valid', {}, errors.map(entryOf))
  const file = contractFileOf(draft)
  if (file.ok) return file.value
  throw new Problem(
    'not-valid',
    {},
    file.problems.map((refusal) => ({
      ...refusal,
      text: { 'zh-CN': draftRefusalText(refusal, 'zh-CN'), en: draftRefusalText(refusal, 'en') },
    })),
  )
}

const entryOf = (finding: DraftFinding): ProblemEntry => ({
  code: finding.code,
  place: finding.place,
  data: finding.data,
  text: {
    'zh-CN': draftFindingMessage(finding, 'zh-CN').problem,
    en: draftFindingMessage(finding, 'en').problem,
  },
})

/** The draft itself, from which a later draft begins, and the contract as Word and PDF. */
async function fileDocuments(tx: Transaction, contractId: string, draft: DraftFile, byName: string): Promise<void> {
  const file = async (name: string, mediaType: string, bytes: Buffer) =>
    insertDocument(tx, { contractId, id: newId(), name, mediaType, sha256: hashOf(bytes), bytes, byName })
  const { notes: _notes, suppressed: _suppressed, ...own } = draft
  await file('draft.json', DRAFT_MEDIA_TYPE, Buffer.from(JSON.stringify(own)))
  for (const format of ['docx', 'pdf'] as const) {
    const { name, mediaType, bytes } = renderDraft(draft, format)
    await file(name, mediaType, Buffer.from(bytes))
  }
}
