import { type Comparison, compareContracts, hasDifferences } from '@heqi/contract'
import { redlineWord } from '@heqi/documents'
import { accept, type Result, refuse } from '@heqi/vocabulary'
import { compareAnswer } from '../../answers/compare-answer.ts'
import { readVersion, type Version } from '../../input/version.ts'
import { messagesOf } from '../../messages.ts'
import { writeTo } from '../../output-file.ts'
import type { Call, Outcome, Verb } from '../../verb.ts'
import { comparisonText } from './comparison-text.ts'

const FILE = {
  'zh-CN': '草稿、合同文件（JSON），或合同文本：docx、pdf、txt、md、html',
  en: 'a draft, a contract file (JSON), or the contract as docx, pdf, txt, md or html',
}

export const compare: Verb = {
  name: 'compare',
  schema: 'compare',
  summary: {
    'zh-CN': '比较两个版本：取值与文字各有何不同；可出修订版 Word',
    en: 'compare two versions by term and by word; as a redline in Word if asked',
  },
  operand: { name: 'BEFORE', required: true, text: FILE },
  secondOperand: { name: 'AFTER', required: true, text: FILE },
  options: [
    {
      name: 'to',
      value: 'FORMAT',
      choices: ['docx'],
      text: { 'zh-CN': '写出带修订痕迹的文件', en: 'write a file with tracked changes' },
    },
    { name: 'out', value: 'FILE', isOutput: true, text: { 'zh-CN': '写到此文件', en: 'the file to write' } },
    {
      name: 'author',
      value: 'NAME',
      text: { 'zh-CN': '修订的作者；默认“合契”', en: 'author of the changes; default: Heqi' },
    },
    {
      name: 'date',
      value: 'INSTANT',
      text: {
        'zh-CN': '修订的时刻，如 2026-11-28T09:00:00Z；不给则不写',
        en: 'when they were made, such as 2026-11-28T09:00:00Z; not written by default',
      },
    },
  ],
  run,
}

type Target = { readonly file: string; readonly author: string; readonly date?: string }

/** Where the redline goes and in whose name; nothing without `--to`. */
function targetOf(call: Call): Result<Target | undefined> {
  const out = call.text('out')
  const isAsked = call.text('to') !== undefined
  if (!isAsked && out === undefined) return accept(undefined)
  if (!isAsked) return refuse({ code: 'option-required', data: { value: '--to', expected: '--to docx' } })
  if (out === undefined) return refuse({ code: 'option-required', data: { value: '--out', expected: '--out FILE' } })
  const author = call.text('author') ?? messagesOf(call.language).comparing.author
  const given = call.text('date')
  if (given === undefined) return accept({ file: out, author })
  try {
    return accept({ file: out, author, date: Temporal.Instant.from(given).round('second').toString() })
  } catch {
    return refuse({ code: 'instant-malformed', data: { value: given } })
  }
}

async function run(call: Call): Promise<Outcome> {
  const { io, operand = '', secondOperand = '' } = call
  const target = targetOf(call)
  if (!target.ok) return { ...target, isUsage: true }
  const before = await readVersion(operand, io)
  if (!before.ok) return before
  const after = await readVersion(secondOperand, io)
  if (!after.ok) return after
  const comparison = compareContracts(before.value.contract, after.value.contract)
  if (target.value !== undefined) {
    const written = await writeRedline(before.value, after.value, target.value, [operand, secondOperand], call)
    if (!written.ok) return written
  }
  return accept({
    json: compareAnswer(comparison, target.value?.file),
    text: textOf(comparison, target.value?.file, call),
    hasFindings: hasDifferences(comparison),
  })
}

async function writeRedline(
  before: Version,
  after: Version,
  { file, ...reviser }: Target,
  files: readonly [string, string],
  { io }: Call,
): Promise<Result<string>> {
  const wordless = before.word === undefined ? files[0] : after.word === undefined ? files[1] : undefined
  if (before.word === undefined || after.word === undefined)
    return refuse({ code: 'version-without-text', place: { file: wordless ?? '' } })
  const redline = redlineWord(before.word(), after.word(), reviser)
  if (!redline.ok) return refuse(...redline.problems.map((problem) => ({ ...problem, place: { file: files[0] } })))
  return writeTo(file, redline.value, io)
}

function textOf(comparison: Comparison, file: string | undefined, { language }: Call): string {
  const { comparing } = messagesOf(language)
  const text = hasDifferences(comparison) ? comparisonText(comparison, language) : comparing.same
  return file === undefined ? text : `${text}\n\n${comparing.written.replace('{file}', () => file)}`
}
