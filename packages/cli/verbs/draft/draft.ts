import { clauseById } from '@heqi/clauses'
import { applyDraftChange, type DraftFile, emptyDraft, newDraft, reviewDraft, TEMPLATES } from '@heqi/contract'
import { fill } from '@heqi/documents/wording'
import { accept, LANGUAGES, type Language, type Result, refuse } from '@heqi/vocabulary'
import { draftAnswer, draftFindingAnswers } from '../../answers/draft-answer.ts'
import { readDraft } from '../../input/draft-input.ts'
import { type Setting, settingsOf } from '../../input/settings.ts'
import { messagesOf } from '../../messages.ts'
import { writeTo } from '../../output-file.ts'
import { table } from '../../terminal/table.ts'
import type { Call, Outcome, Verb } from '../../verb.ts'
import { draftFindingText } from '../draft-finding-text.ts'

const EMPTY = 'empty'

export const draft: Verb = {
  name: 'draft',
  schema: 'draft-answer',
  summary: {
    'zh-CN': '起草合同：从模板开始，逐项改动，随时审查',
    en: 'draft a contract: begin with a template, change terms, see what is still wrong',
  },
  operand: {
    name: 'FILE',
    required: false,
    text: { 'zh-CN': '接着写的草稿；不给则用 --from', en: 'a draft to go on with; without it, --from' },
  },
  options: [
    {
      name: 'from',
      value: 'TEMPLATE',
      choices: [...TEMPLATES.map(({ id }) => id), EMPTY],
      text: {
        'zh-CN': '从哪个模板开始；默认 general-service',
        en: 'the template to begin with; default general-service',
      },
    },
    {
      name: 'language',
      value: 'LANGUAGES',
      text: {
        'zh-CN': '合同的语言：zh-CN、en，或两种对照 zh-CN,en；默认 zh-CN',
        en: 'languages of the contract: zh-CN, en, or both as zh-CN,en; default zh-CN',
      },
    },
    {
      name: 'set',
      value: 'PATH=VALUE',
      repeatable: true,
      text: {
        'zh-CN': '改一项，例如 term/duration.end=2027-12-31',
        en: 'change a term, such as term/duration.end=2027-12-31',
      },
    },
    {
      name: 'add',
      value: 'CLAUSE',
      repeatable: true,
      text: { 'zh-CN': '加入条款（带默认值）', en: 'add a clause with its defaults' },
    },
    { name: 'remove', value: 'CLAUSE', repeatable: true, text: { 'zh-CN': '删去条款', en: 'remove a clause' } },
    {
      name: 'out',
      value: 'FILE',
      text: { 'zh-CN': '写到文件；默认标准输出', en: 'write to a file; default: standard output' },
    },
    { name: 'list', text: { 'zh-CN': '列出模板', en: 'list the templates' } },
  ],
  run,
}

async function run(call: Call): Promise<Outcome> {
  const { language } = call
  if (call.isSet('list')) return accept(templateList(language))
  const drafted = await draftOf(call)
  if (!drafted.ok) return drafted
  const findings = draftFindingAnswers(reviewDraft(drafted.value), language)
  const hasFindings = findings.some(({ severity }) => severity !== 'note')
  const text = `${JSON.stringify(drafted.value, null, 2)}\n`
  const out = call.text('out')
  if (out === undefined)
    return accept({ json: draftAnswer(drafted.value, findings), text: text.trimEnd(), hasFindings })
  const written = await writeTo(out, text, call.io)
  if (!written.ok) return written
  const said = [
    fill(messagesOf(language).drafting.written, { file: out, clauses: String(drafted.value.clauses.length) }),
    ...findings.map((finding) => draftFindingText(finding, language)),
  ]
  return accept({ json: draftAnswer(drafted.value, findings, out), text: said.join('\n\n'), hasFindings })
}

function templateList(language: Language) {
  const templates = TEMPLATES.map(({ id, version, title, description }) => ({
    id,
    version,
    title: title[language],
    description: description[language],
  }))
  const rows = templates.map(({ id, title, description }) => [id, title, description])
  return { json: { templates }, text: table([{ head: 'TEMPLATE' }, { head: '' }, { head: '' }], rows) }
}

async function draftOf(call: Call): Promise<Result<DraftFile>> {
  const settings = settingsOf(call.texts('set'), (clause) => clauseById(clause)?.terms)
  if (!settings.ok) return settings
  const begun = await begin(call)
  if (!begun.ok) return begun
  const steps = [
    ...call.texts('remove').map((clause) => ({ op: 'remove-clause' as const, clause })),
    ...call.texts('add').map((clause) => ({ op: 'add-clause' as const, clause })),
  ]
  let current = begun.value
  for (const step of steps) {
    const changed = applyDraftChange(current, step)
    if (!changed.ok) return changed
    current = changed.value
  }
  return withSettings(current, settings.value)
}

async function begin(call: Call): Promise<Result<DraftFile>> {
  const languages = languagesOf(call.text('language') ?? 'zh-CN')
  if (languages === undefined)
    return refuse({
      code: 'choice-unknown',
      data: { option: '--language', value: call.text('language') ?? '', expected: 'zh-CN, en, zh-CN,en, en,zh-CN' },
    })
  if (call.operand !== undefined) {
    if (call.text('from') !== undefined)
      return refuse({ code: 'option-conflict', data: { value: '--from', expected: 'FILE' } })
    return await readDraft(call.operand, call.io)
  }
  const from = call.text('from') ?? 'general-service'
  const empty = emptyDraft()
  return accept(newDraft(from, ...languages) ?? { ...empty, style: { ...empty.style, languages: [...languages] } })
}

function languagesOf(text: string): readonly [Language, ...Language[]] | undefined {
  const asked = text.split(',')
  const known = LANGUAGES.filter((language) => asked.includes(language))
  if (known.length !== asked.length) return undefined
  const [first, ...rest] = asked as Language[]
  return first && [first, ...rest]
}

/** A number that a term wants as such may be written plainly: `scope/channels.count=3`. */
function withSettings(draft: DraftFile, settings: readonly Setting[]): Result<DraftFile> {
  let current = draft
  for (const { path, value } of settings) {
    const id = path.split('.')[0] ?? ''
    const step = { op: 'set' as const, clause: id, path: path.slice(id.length + 1) }
    const asText = applyDraftChange(current, { ...step, value })
    const isNumber = typeof value === 'string' && /^-?\d+$/.test(value)
    const changed = asText.ok || !isNumber ? asText : applyDraftChange(current, { ...step, value: Number(value) })
    // Of the two readings, the one that has the right type says what is wrong with the value.
    if (!changed.ok) return changed.problems.some(({ code }) => code === 'term-type') ? asText : changed
    current = changed.value
  }
  return accept(current)
}
