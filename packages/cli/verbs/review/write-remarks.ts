import { type ReviewFinding, reviewComments } from '@heqi/contract/import'
import { fill } from '@heqi/documents/wording'
import { accept, type Result, refuse } from '@heqi/vocabulary'
import type { ContractText } from '../../input/contract-text.ts'
import { messagesOf } from '../../messages.ts'
import { writeTo } from '../../output-file.ts'
import type { Call } from '../../verb.ts'

/** Writes the findings as remarks in a Word file where `--to docx --out FILE` asks for it; answers what was done, for people. */
export async function writeRemarks(
  { io, language, text }: Call,
  { source, imported, bytes }: ContractText,
  open: readonly ReviewFinding[],
): Promise<Result<string>> {
  const [to, out] = [text('to'), text('out')]
  if (to === undefined && out === undefined) return accept('')
  if (to === undefined) return refuse({ code: 'option-required', data: { value: '--to', expected: '--to docx' } })
  if (out === undefined) return refuse({ code: 'option-required', data: { value: '--out', expected: '--out FILE' } })
  const asked = new Set<unknown>(open)
  const contracts = imported.contracts.map((contract) => ({
    ...contract,
    findings: contract.findings.filter((finding) => asked.has(finding)),
  }))
  const { reviewWord } = await import('@heqi/documents')
  const remarks = reviewWord(source, bytes, reviewComments({ ...imported, contracts }, source, language))
  if (!remarks.ok) return remarks
  const written = await writeTo(out, remarks.value, io)
  if (!written.ok) return written
  return accept(fill(messagesOf(language).importing.remarks, { count: String(open.length), file: out }))
}
