import { type DraftFile, emptyDraft } from '@heqi/contract'
import type { Page } from 'playwright-core'
import { CONTRACT_TEXT, completeDraft, withTerm } from '../packages/server/testing/drafts.ts'

/** A short draft of both languages: everything that the studio shows, with little to look through. */
export function shortDraft(): DraftFile {
  const whole = completeDraft()
  const { style } = emptyDraft()
  const kept = new Set(['identity/contract-particulars', 'identity/parties', 'term/duration', 'people/staffing'])
  return {
    ...whole,
    style: { ...style, languages: ['zh-CN', 'en'] },
    clauses: whole.clauses.filter(({ id }) => kept.has(id)),
  }
}

type Request = Page['request']

const keyed = () => ({ 'idempotency-key': crypto.randomUUID() })

/** A draft of the signed-in person, as the API makes it; gives its id. */
export async function makeDraft(request: Request, from: object): Promise<string> {
  const answer = await request.post('/api/drafts', { headers: keyed(), data: { from } })
  return ((await answer.json()) as { draftId: string }).draftId
}

/** Sets terms of a draft, each by clause and path. */
export async function changeDraft(
  request: Request,
  draftId: string,
  changes: readonly (readonly [string, string, unknown])[],
): Promise<void> {
  const at = `/api/drafts/${draftId}`
  const { file, draft } = (await (await request.get(at)).json()) as { file: DraftFile; draft: { revision: number } }
  const changed = changes.reduce((whole, [clause, path, value]) => withTerm(whole, clause, path, value), file)
  await request.put(at, { headers: keyed(), data: { file: changed, from: draft.revision } })
}

/** An import that has been read; gives its id. */
export async function makeImport(request: Request, text: string = CONTRACT_TEXT): Promise<string> {
  const sent = await request.post(`/api/imports?name=${encodeURIComponent('客服外包合同.txt')}`, {
    headers: { ...keyed(), 'content-type': 'application/octet-stream' },
    data: Buffer.from(text),
  })
  const { importId } = (await sent.json()) as { importId: string }
  for (let state = 'queued'; state !== 'done'; ) {
    const answer = await request.get(`/api/imports/${importId}`)
    state = ((await answer.json()) as { state: string }).state
    if (state === 'failed') throw new Error('the import failed')
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
  return importId
}
