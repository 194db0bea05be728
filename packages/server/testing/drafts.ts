import { CATALOGUE } from '@heqi/clauses'
import { applyDraftChange, type DraftFile, emptyDraft } from '@heqi/contract'
import type { Api } from './api.ts'
import { ended } from './world.ts'

/** A complete draft of all clauses that every contract must have, with their defaults and the two parties of the tests. */
export function completeDraft(): DraftFile {
  const musts = CATALOGUE.filter(({ need }) => need === 'must')
  const clauses = musts.map(({ id, defaults }) => ({ id, clause: id, terms: defaults }))
  return { ...emptyDraft(), clauses }
}

/** The draft with a term of a clause set. @throws Error when the draft does not allow it. */
export function withTerm(draft: DraftFile, clause: string, path: string, value: unknown): DraftFile {
  const changed = applyDraftChange(draft, { op: 'set', clause, path, value })
  if (!changed.ok) throw new Error(JSON.stringify(changed.problems))
  return changed.value
}

/** A contract as somebody would send it, of our own making. */
export const CONTRACT_TEXT = `客户服务外包合同

甲方：云岭家居有限公司
乙方：江畔客户服务有限公司

第一条 服务费用
甲方每月向乙方支付服务费。甲方逾期付款的，每逾期一日，按照逾期金额的万分之五支付违约金。

第二条 保密
双方对履行合同中知悉的对方商业秘密负有保密义务，保密义务在合同终止后三年内继续有效。

第四条 不可抗力
因不可抗力不能履行合同的一方，应当在3日内通知对方，并在15日内提供证明。

第五条 本地条款
双方同意每季度在甲方办公楼举行一次茶话会。
`

/** A draft on the table with the other party, and an import that was corrected. */
export async function fillDrafts(client: Api, provider: Api): Promise<void> {
  const from = { kind: 'file', file: completeDraft() }
  const { draftId } = await client.expect(201, client.post('/drafts', { from }))
  const to = { organisationId: provider.person.organisationId }
  await client.expect(201, client.post(`/drafts/${draftId}/shares`, { to, access: 'propose' }))
  const octets = { type: 'application/octet-stream' }
  const { importId, jobId } = await client.expect(202, client.post('/imports?name=c.txt', CONTRACT_TEXT, octets))
  await ended(client, jobId)
  const key = { contractIndex: 0, start: 0, end: 1, readType: 'free/custom' }
  const corrections = [{ ...key, type: 'free/custom', terms: {} }]
  await client.expect(200, client.put(`/imports/${importId}/corrections`, { corrections }))
  await client.expect(200, client.put(`/imports/${importId}/roles`, { contractIndex: 0, client: '乙方' }))
  const finding = { contractIndex: 0, code: 'numbering-gap', start: 0, reason: 'known' }
  await client.expect(200, client.put(`/imports/${importId}/suppressions`, finding))
}
