import { type DraftFile, emptyDraft } from '@heqi/contract'
import type { Page } from 'playwright-core'
import { CONTRACT_TEXT, completeDraft } from '../packages/server/testing/drafts.ts'

/** A short draft of both languages: everything that the studio shows, with little to look through. */
export function shortDraft(): DraftFile {
  const whole = completeDraft()
  const { style } = emptyDraft()
  const kept = ['identity/contract-particulars', 'identity/parties', 'term/duration', 'people/staffing']
  return {
    ...whole,
    style: { ...style, languages: ['zh-CN', 'en'] },
    clauses: whole.clauses.filter(({ id }) => kept.includes(id)),
  }
}

/** A draft and an import of the signed-in person, as the API makes them; gives their ids. */
export async function makeDraftAndImport({ request }: Page): Promise<{ draftId: string; importId: string }> {
  const key = () => ({ 'idempotency-key': crypto.randomUUID() })
  const drafted = await request.post('/api/drafts', {
    headers: key(),
    data: { from: { kind: 'file', file: shortDraft() } },
  })
  const { draftId } = (await drafted.json()) as { draftId: string }
  const sent = await request.post('/api/imports?name=c.txt', {
    headers: { ...key(), 'content-type': 'application/octet-stream' },
    data: Buffer.from(CONTRACT_TEXT),
  })
  const { importId } = (await sent.json()) as { importId: string }
  for (let state = 'queued'; state !== 'done'; ) {
    const answer = await request.get(`/api/imports/${importId}`)
    state = ((await answer.json()) as { state: string }).state
    if (state === 'failed') throw new Error('the import failed')
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
  return { draftId, importId }
}
