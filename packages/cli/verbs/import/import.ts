import { accept } from '@heqi/vocabulary'
import { importAnswer } from '../../answers/import-answer.ts'
import { readContractText } from '../../input/contract-text.ts'
import type { Call, Outcome, Verb } from '../../verb.ts'
import { answerOfFiles, eachFile } from '../each-file.ts'
import { CLIENT_OPTION, givenRoles } from '../shared-options.ts'
import { contractText } from './import-text.ts'

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
    repeatable: true,
    text: {
      'zh-CN': '合同文件：docx、pdf（有文字层）、rtf、txt、md、html；可给多个',
      en: 'the contract: docx, pdf with text, rtf, txt, md, html; several can be given',
    },
  },
  options: [CLIENT_OPTION],
  run,
}

async function run(call: Call): Promise<Outcome> {
  return answerOfFiles(await eachFile(call.operands, (file) => importOne(call, file)), call)
}

async function importOne(call: Call, file: string): Promise<Outcome> {
  const { io, language } = call
  const read = await readContractText(file, io, givenRoles(call))
  if (!read.ok) return read
  const { imported, source } = read.value
  const page = { text: source.text, language, columns: io.stdout.columns ?? 80 }
  return accept({
    json: importAnswer(imported, language),
    text: imported.contracts.map((contract) => contractText(contract, page)).join('\n\n'),
    hasFindings: imported.contracts.some(({ findings }) => findings.some(({ severity }) => severity === 'error')),
  })
}
