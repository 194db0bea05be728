import { type DraftFile, draftOfMustHaves, newDraft } from '@heqi/contract'
import type { Instant, Language } from '@heqi/vocabulary'
import type { Actor } from '../access/actor.ts'
import type { Transaction } from '../database/database.ts'
import { Problem } from '../http/problem.ts'
import { draftFromImport } from '../imports/draft-from-import.ts'
import { readImport } from '../imports/import.ts'
import { asOwn } from './begin-draft.ts'
import { draftFromContract } from './draft-from-contract.ts'
import { checkedDraft } from './draft-head.ts'
import type { Origin } from './schemas.ts'
import { roundOf, shareById } from './share-sql.ts'

/**
 * The text that a new draft begins with.
 * @throws Problem `not-found`, `not-valid`, `template-unknown` or `import-not-read`.
 */
export async function fileFrom(tx: Transaction, actor: Actor, from: Origin, now: Instant): Promise<DraftFile> {
  switch (from.kind) {
    case 'template':
      return asOwn(tx, actor, fromTemplate(from.template, from.languages), now)
    case 'must-haves':
      return asOwn(tx, actor, mustHaves(from.languages), now)
    case 'file':
      return checkedDraft(from.file)
    case 'contract':
      return (await draftFromContract(tx, from.contractId, now)).file
    case 'import':
      return draftFromImport(await readImport(tx, from.importId), from.contractIndex)
    case 'round': {
      const share = await shareById(tx, from.shareId)
      const round = share && (await roundOf(tx, share.share_id, from.round))
      if (!round) throw new Problem('not-found')
      return round.file
    }
  }
}

const mustHaves = ([first = 'zh-CN', ...others]: readonly Language[] = []): DraftFile =>
  draftOfMustHaves(first, ...others)

function fromTemplate(id: string, [first = 'zh-CN', ...others]: readonly Language[] = []): DraftFile {
  const file = newDraft(id, first, ...others)
  if (!file) throw new Problem('template-unknown', { template: id })
  return file
}
