import { basename } from 'node:path'
import { type ReviewFinding, type Suppression, suppressFindings } from '@heqi/contract/import'
import { reviewSarif } from '@heqi/documents/review'
import { fill } from '@heqi/documents/wording'
import { accept, type Language, type Result, refuse } from '@heqi/vocabulary'
import { type FindingAnswer, findingAnswers } from '../../answers/import-answer.ts'
import { reviewAnswer } from '../../answers/review-answer.ts'
import { type ContractText, readContractText } from '../../input/contract-text.ts'
import { STANDARD_INPUT } from '../../input/read-file.ts'
import { messagesOf } from '../../messages.ts'
import { writeTo } from '../../output-file.ts'
import type { Answer, Call, Outcome, Verb } from '../../verb.ts'
import { answerOfFiles, eachFile, type FileOutcome } from '../each-file.ts'
import { CLIENT_OPTION, givenRoles } from '../shared-options.ts'
import { readSuppressions } from './suppressions.ts'
import { writeRemarks } from './write-remarks.ts'

export const review: Verb = {
  name: 'review',
  schema: 'review',
  summary: {
    'zh-CN': '审查合同：哪里错、为什么要紧、怎样改',
    en: 'review a contract: what is wrong, why it matters, how to mend it',
  },
  operand: {
    name: 'FILE',
    required: true,
    repeatable: true,
    text: {
      'zh-CN': '合同文件：docx、pdf（有文字层）、rtf、txt、md、html；可给多个',
      en: 'the contract: docx, pdf with text, rtf, txt, md, html; several can be given',
    },
  },
  options: [
    CLIENT_OPTION,
    {
      name: 'suppress',
      value: 'FILE',
      text: {
        'zh-CN': '已确认保留的意见及理由；默认读取合同旁的 heqi.review.json',
        en: 'findings to let be, each with a reason; default: heqi.review.json beside the contract',
      },
    },
    { name: 'sarif', text: { 'zh-CN': '以 SARIF 2.1.0 输出', en: 'print SARIF 2.1.0' } },
    {
      name: 'fix',
      value: 'OUT',
      isOutput: true,
      text: {
        'zh-CN': '把可以直接改正的意见改好，按原格式写入另一个文件；Word 中为修订，可接受或拒绝',
        en: 'make the repairs that are mechanical and write the file in its own format; in Word as tracked changes',
      },
    },
    {
      name: 'to',
      value: 'FORMAT',
      choices: ['docx'],
      text: {
        'zh-CN': '把意见作为批注写进 Word（原文件的副本，或按原文排成的文件）',
        en: 'write the findings as remarks into Word: a copy of the file, or its text as a page',
      },
    },
    { name: 'out', value: 'FILE', isOutput: true, text: { 'zh-CN': '写到此文件', en: 'the file to write' } },
  ],
  run,
}

type Reviewed = Answer & { readonly sarif: () => ReturnType<typeof reviewSarif> }

async function run(call: Call): Promise<Outcome> {
  const written = ['fix', 'out'].find((option) => call.text(option) !== undefined)
  if (written !== undefined && call.operands.length > 1) {
    const problems = [{ code: 'option-for-one-file', data: { value: `--${written}` } }]
    return { ok: false, isUsage: true, problems }
  }
  const outcomes = await eachFile(call.operands, (file) => reviewOne(call, file))
  const answer = await answerOfFiles(outcomes, call)
  if (!call.isSet('sarif') || !answer.ok) return answer
  return accept({ ...answer.value, text: sarifText(outcomes) })
}

/** One log for all files that were read: a run for each. */
function sarifText(outcomes: readonly FileOutcome<Reviewed>[]): string {
  const logs = outcomes.flatMap(({ outcome }) => (outcome.ok ? [outcome.value.sarif()] : []))
  const [first] = logs
  return first ? JSON.stringify({ ...first, runs: logs.flatMap(({ runs }) => runs) }, null, 2) : ''
}

async function reviewOne(call: Call, operand: string): Promise<FileOutcome<Reviewed>['outcome']> {
  const { io, language } = call
  const read = await readContractText(operand, io, givenRoles(call))
  if (!read.ok) return read
  const suppressions = await readSuppressions(call.text('suppress'), operand, io)
  if (!suppressions.ok) return suppressions
  const findings = read.value.imported.contracts.flatMap((contract) => contract.findings)
  const parted = suppressFindings(findings, suppressions.value)
  const fixed = await writeFixed(call, read.value, parted.open)
  if (!fixed.ok) return fixed
  const remarks = await writeRemarks(call, read.value, parted.open)
  if (!remarks.ok) return remarks
  const file = operand === STANDARD_INPUT ? 'stdin' : basename(operand)
  return accept({
    sarif: () => reviewSarif({ file, source: read.value.source, ...parted, language }),
    json: reviewAnswer(read.value.imported, suppressions.value, language),
    text: reviewText(parted, read.value.source.text, [fixed.value, remarks.value], language),
    hasFindings: parted.open.some(({ severity }) => severity !== 'note'),
  })
}

/** Writes the mended file where `--fix` says; answers what was done, for people. */
async function writeFixed(
  { io, language, text }: Call,
  { source, bytes }: ContractText,
  findings: readonly ReviewFinding[],
): Promise<Result<string>> {
  const out = text('fix')
  if (out === undefined) return accept('')
  const { importing } = messagesOf(language)
  const { mendedFile } = await import('@heqi/documents')
  const mended = mendedFile(source, bytes, findings, { author: importing.reviser })
  if (!mended.ok) return refuse(...mended.problems.map((problem) => ({ ...problem, place: { file: out } })))
  const written = await writeTo(out, mended.value.bytes, io)
  if (!written.ok) return written
  const { applied, left } = mended.value
  const done = fill(importing.fixed, { count: String(applied), file: out })
  return accept(left === 0 ? done : `${done}\n${fill(importing.unfixed, { count: String(left) })}`)
}

function reviewText(
  {
    open,
    suppressed,
    unused,
  }: {
    readonly open: readonly ReviewFinding[]
    readonly suppressed: readonly { readonly reason: string }[]
    readonly unused: readonly Suppression[]
  },
  text: string,
  done: readonly string[],
  language: Language,
): string {
  const { importing } = messagesOf(language)
  const found = findingAnswers(open, language).map((finding) => findingText(finding, text, language))
  return [
    found.length === 0 ? importing.clean : found.join('\n\n'),
    suppressed.length === 0 ? '' : fill(importing.suppressed, { count: String(suppressed.length) }),
    ...unused.map(({ code, article = '' }) => fill(importing.unused, { code, article })),
    ...done,
  ]
    .filter((part) => part !== '')
    .join('\n\n')
}

const QUOTE = 60

function findingText(finding: FindingAnswer, text: string, language: Language): string {
  const { importing, severities } = messagesOf(language)
  const { start, end } = finding
  const quote =
    start === undefined || end === undefined
      ? ''
      : text.slice(start, Math.min(end, start + QUOTE)).replaceAll(/\s+/g, ' ')
  const head = fill(importing.finding, {
    severity: severities[finding.severity],
    article: finding.article ?? '',
    message: finding.message,
  })
  const lines = [
    head.replace('  ', ' '),
    quote === '' ? '' : `    ${quote}`,
    `    ${finding.reason}`,
    `    ${finding.repair}`,
    finding.legalBasis === undefined ? '' : `    ${finding.legalBasis}`,
    `    ${finding.code}`,
  ]
  return lines.filter((line) => line.trim() !== '').join('\n')
}
