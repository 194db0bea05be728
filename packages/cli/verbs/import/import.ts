import { clauseById } from '@heqi/clauses'
import type { ImportedContract } from '@heqi/contract'
import { fill } from '@heqi/documents/wording'
import { accept, type Language } from '@heqi/vocabulary'
import { importAnswer } from '../../answers/import-answer.ts'
import { readContractText } from '../../input/contract-text.ts'
import { messagesOf } from '../../messages.ts'
import { table } from '../../terminal/table.ts'
import type { Call, Outcome, Verb } from '../../verb.ts'

export const importVerb: Verb = {
  name: 'import',
  schema: 'import',
  summary: {
    'zh-CN': '把现成的合同读成条款、取值与审查意见，原文一字不丢',
    en: 'read an existing contract into clauses, terms and findings; nothing of the text is lost',
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
  const { imported } = read.value
  return accept({
    json: importAnswer(imported, language),
    text: imported.contracts.map((contract) => contractText(contract, language)).join('\n\n'),
    hasFindings: imported.contracts.some(({ findings }) => findings.some(({ severity }) => severity === 'error')),
  })
}

function contractText(contract: ImportedContract, language: Language): string {
  const { importing } = messagesOf(language)
  const rows = contract.clauses.map(({ type, article, confidence, terms }) => [
    article,
    clauseById(type)?.text[language].title ?? type,
    `${Math.round(confidence * 100)}%`,
    JSON.stringify(terms).slice(0, 80),
  ])
  const head = fill(importing.head, {
    ...contract.parties,
    clauses: String(rows.length),
    findings: String(contract.findings.length),
  })
  const columns = [
    { head: importing.article },
    { head: importing.clause },
    { head: importing.confidence, align: 'right' as const },
    { head: importing.terms },
  ]
  return `${head}\n${table(columns, rows)}`
}
