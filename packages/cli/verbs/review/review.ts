import { fill } from '@heqi/documents/wording'
import { accept, type Language } from '@heqi/vocabulary'
import { type FindingAnswer, findingAnswers } from '../../answers/import-answer.ts'
import { reviewAnswer } from '../../answers/review-answer.ts'
import { readContractText } from '../../input/contract-text.ts'
import { messagesOf } from '../../messages.ts'
import type { Call, Outcome, Verb } from '../../verb.ts'

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
    text: {
      'zh-CN': '合同文件：docx、pdf（有文字层）、txt、md、html',
      en: 'the contract: docx, pdf with text, txt, md, html',
    },
  },
  options: [],
  run,
}

async function run({ io, language, operand = '' }: Call): Promise<Outcome> {
  const read = await readContractText(operand, io)
  if (!read.ok) return read
  const { source, imported } = read.value
  const findings = imported.contracts.flatMap((contract) => findingAnswers(contract, language))
  return accept({
    json: reviewAnswer(imported, language),
    text:
      findings.length === 0
        ? messagesOf(language).importing.clean
        : findings.map((finding) => findingText(finding, source.text, language)).join('\n\n'),
    hasFindings: findings.some(({ severity }) => severity !== 'note'),
  })
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
    head,
    quote === '' ? '' : `    ${quote}`,
    `    ${finding.reason}`,
    `    ${finding.repair}`,
    finding.legalBasis === undefined ? '' : `    ${finding.legalBasis}`,
  ]
  return lines.filter((line) => line.trim() !== '').join('\n')
}
