import { clauseById } from '@heqi/clauses'
import { type ContractRefusalCode, expectedText, refusalText } from '@heqi/terms'
import type { Finding, Language } from '@heqi/vocabulary'
import { findingMessage } from '../review/finding-message.ts'
import type { ReviewMessage } from '../review/finding-texts.ts'

export type DraftMessageCode =
  | 'clause-missing'
  | 'clause-not-there'
  | 'term-blank'
  | 'text-in-one-language'
  | 'terms-incoherent'

const MESSAGES: Readonly<Record<DraftMessageCode, Readonly<Record<Language, ReviewMessage>>>> = {
  'clause-missing': {
    'zh-CN': { problem: '缺少“{title}”条款。', reason: '{purpose}', repair: '加入该条款。' },
    en: { problem: 'The clause “{title}” is missing.', reason: '{purpose}', repair: 'Add the clause.' },
  },
  'clause-not-there': {
    'zh-CN': {
      problem: '本条引用“{title}”条款，而草稿中没有该条款。',
      reason: '所引用的约定会落空。',
      repair: '加入该条款，或者改掉引用它的内容。',
    },
    en: {
      problem: 'This article refers to the clause “{title}”, which the draft does not have.',
      reason: 'What it refers to would not be agreed.',
      repair: 'Add the clause, or change what refers to it.',
    },
  },
  'term-blank': {
    'zh-CN': {
      problem: '“{label}”尚未填写。',
      reason: '空白处无法执行，也不能签署。',
      repair: '填写该项（{expected}）。',
    },
    en: {
      problem: '“{label}” is not filled in.',
      reason: 'A blank cannot be performed, and must not be signed.',
      repair: 'Fill it in ({expected}).',
    },
  },
  'text-in-one-language': {
    'zh-CN': {
      problem: '双语合同的英文文本中有 {count} 处当事人自己的用语没有译文：{words}。',
      reason: '英文文本会照样印出中文，两种文本无法对照。',
      repair: '在“译文”中为这些用语填写英文。',
    },
    en: {
      problem: '{count} of the parties’ own words have no translation: {words}.',
      reason: 'The English text prints them in Chinese, so the two texts cannot be compared.',
      repair: 'Give the English of these words under “Translations”.',
    },
  },
  'terms-incoherent': {
    'zh-CN': { problem: '{text}', reason: '条款之间不一致，合同无法执行。', repair: '请改正。' },
    en: {
      problem: '{text}',
      reason: 'The terms do not fit each other, so the contract cannot run.',
      repair: 'Correct it.',
    },
  },
}

const isDraftCode = (code: string): code is DraftMessageCode => code in MESSAGES

/** A finding of a draft in words: what is wrong, why it matters, what to do. */
export function draftFindingMessage(finding: Finding, language: Language): ReviewMessage {
  if (!isDraftCode(finding.code)) return findingMessage(finding, language)
  const data = { ...finding.data, ...namesFor(finding, language) }
  const fill = (text: string): string =>
    text.replace(/\{(\w+)\}/g, (_, name: string) => String(Reflect.get(data, name) ?? '')).replace(/（）|\s*\(\)/, '')
  const { problem, reason, repair } = MESSAGES[finding.code][language]
  return { problem: fill(problem), reason: fill(reason), repair: fill(repair) }
}

/** Titles and labels in the reader's language. */
function namesFor({ code, place, data }: Finding, language: Language): Readonly<Record<string, string>> {
  const path = place.path ?? ''
  const [id = ''] = path.split('.')
  const text = clauseById(String(data.clause ?? id))?.text[language]
  if (code === 'terms-incoherent')
    // The finding says its place itself.
    return { text: refusalText({ code: data.code as ContractRefusalCode, data }, language) }
  const label = text?.labels[path.slice(id.length + 1).replaceAll(/\[[^\]]*\]/g, '')]
  return {
    title: text?.title ?? id,
    purpose: text?.help.purpose ?? '',
    label: label ?? text?.title ?? path,
    ...(data.expected === undefined ? {} : { expected: expectedText(String(data.expected), language) }),
  }
}
