import path from 'node:path'
import { assembleDocument, type ContractDocument, type DraftFile, reviewDraft } from '@heqi/contract'
import {
  renderContractHtml,
  renderContractMarkdown,
  renderContractPdf,
  renderContractText,
  renderWord,
} from '@heqi/documents'
import { fill } from '@heqi/documents/wording'
import { accept, LANGUAGES, type Language, type Result, refuse } from '@heqi/vocabulary'
import { draftFindingAnswers, type RenderAnswer } from '../../answers/draft-answer.ts'
import { readDraft } from '../../input/draft-input.ts'
import { messagesOf } from '../../messages.ts'
import { writeTo } from '../../output-file.ts'
import type { Call, Outcome, Verb } from '../../verb.ts'
import { draftFindingText } from '../draft-finding-text.ts'

const FORMATS = ['docx', 'pdf', 'md', 'html', 'txt'] as const
type Format = (typeof FORMATS)[number]

/** One language, or two side by side. */
type Documents = readonly [ContractDocument, ContractDocument?]

const BOTH = 'both'

export const render: Verb = {
  name: 'render',
  schema: 'render',
  summary: {
    'zh-CN': '把合同草稿排成文书：Word、PDF、网页、Markdown',
    en: 'set a draft as a document: Word, PDF, web page, Markdown',
  },
  operand: {
    name: 'CONTRACT',
    required: true,
    text: { 'zh-CN': '合同草稿（heqi draft 写出的文件）', en: 'the draft, as heqi draft writes it' },
  },
  options: [
    {
      name: 'to',
      value: 'FORMATS',
      required: true,
      text: { 'zh-CN': '格式，逗号分隔：docx,pdf,md,html,txt', en: 'formats, by comma: docx,pdf,md,html,txt' },
    },
    {
      name: 'language',
      value: 'LANGUAGE',
      choices: [...LANGUAGES, BOTH],
      text: {
        'zh-CN': '文书语言；both 为双语对照；默认依草稿',
        en: 'language of the document; both: side by side; default: as the draft says',
      },
    },
    {
      name: 'out',
      value: 'FILE',
      isOutput: true,
      text: {
        'zh-CN': '文件名或者以 / 结尾的目录；多种格式时各换扩展名；默认与草稿同名',
        en: 'file name, or a folder that ends in /; with several formats each gets its extension; default: as the draft',
      },
    },
  ],
  run,
}

async function run(call: Call): Promise<Outcome> {
  const { io, language, operand = '' } = call
  const formats = formatsOf(call.text('to') ?? '')
  if (!formats.ok) return formats
  const read = await readDraft(operand, io)
  if (!read.ok) return read
  const documents = documentsOf(read.value, call.text('language'))
  const files: RenderAnswer['files'] = []
  for (const format of formats.value) {
    const content = contentOf(format, documents)
    const file = fileFor(format, formats.value.length, call.text('out'), operand)
    const written = await writeTo(file, content, io)
    if (!written.ok) return written
    files.push({ format, file, bytes: Buffer.byteLength(content) })
  }
  const findings = draftFindingAnswers(reviewDraft(read.value), language)
  const articles = documents[0].chapters.flatMap((chapter) => chapter.articles).length
  const { drafting } = messagesOf(language)
  const lines = files.map(({ file, bytes }) =>
    fill(drafting.rendered, { file, size: (bytes / 1000).toFixed(0), articles: String(articles) }),
  )
  return accept({
    json: { articles, files, findings } satisfies RenderAnswer,
    text: [lines.join('\n'), ...findings.map((finding) => draftFindingText(finding, language))].join('\n\n'),
    hasFindings: findings.some(({ severity }) => severity !== 'note'),
  })
}

function formatsOf(text: string): Result<readonly Format[]> {
  const asked = text.split(',')
  const unknown = asked.find((format) => !isFormat(format))
  if (unknown !== undefined)
    return refuse({ code: 'choice-unknown', data: { option: '--to', value: unknown, expected: FORMATS.join(', ') } })
  return accept(asked.filter(isFormat))
}

const isFormat = (text: string): text is Format => (FORMATS as readonly string[]).includes(text)

function documentsOf(draft: DraftFile, asked: string | undefined): Documents {
  const [leading = 'zh-CN', second] = draft.style.languages
  const isBoth = asked === BOTH || (asked === undefined && second !== undefined)
  const first = isBoth ? leading : (LANGUAGES.find((language) => language === asked) ?? leading)
  const other: Language = first === 'en' ? 'zh-CN' : 'en'
  return isBoth ? [assembleDocument(draft, first), assembleDocument(draft, other)] : [assembleDocument(draft, first)]
}

function contentOf(format: Format, [first, beside]: Documents): string | Uint8Array {
  switch (format) {
    case 'pdf':
      return renderContractPdf(first, beside)
    case 'docx':
      return renderWord(beside === undefined ? first : [first, beside])
    case 'html':
      return renderContractHtml(first, beside)
    case 'md':
      return [first, ...(beside === undefined ? [] : [beside])].map(renderContractMarkdown).join('\n---\n\n')
    case 'txt':
      return [first, ...(beside === undefined ? [] : [beside])].map(renderContractText).join('\n')
  }
}

/** The name asked for, or the draft's in the folder asked for; with several formats the extension tells them apart. */
function fileFor(format: Format, count: number, out: string | undefined, draft: string): string {
  const isFolder = out !== undefined && /[/\\]$/.test(out)
  if (out !== undefined && count === 1 && !isFolder) return out
  const own = draft === '-' ? 'contract' : draft
  const name = isFolder ? path.join(out, path.basename(own)) : (out ?? own)
  return `${name.replace(/(?:\.draft)?\.(?:json|docx|pdf|md|html|txt)$/, '')}.${format}`
}
