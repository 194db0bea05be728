import { clauseById, type FindingText } from '@heqi/clauses'
import { type ContractRefusalCode, expectedText, refusalText } from '@heqi/terms'
import { type Finding, LANGUAGES, type Language, type LocalText } from '@heqi/vocabulary'
import { findingMessage } from '../review/finding-message.ts'

export type DraftMessageCode =
  | 'annex-not-listed'
  | 'clause-missing'
  | 'clause-not-there'
  | 'reference-open'
  | 'term-blank'
  | 'term-unfit'
  | 'text-in-one-language'
  | 'terms-incoherent'

const MESSAGES: Readonly<Record<DraftMessageCode, Readonly<Record<Language, FindingText>>>> = {
  'annex-not-listed': {
    'zh-CN': {
      problem: '合同条款涉及的附件没有列入附件清单：{names}。',
      reason: '条款提到的清单、格式或者协议没有附上，签署后没有约定可依。',
      repair: '把这些附件加入附件清单，内容由条款自动生成；不需要的，改去提到它的条款。',
    },
    en: {
      problem: 'Annexes that the clauses speak of are not listed: {names}.',
      reason: 'A list, form or agreement that a clause names and nobody attaches agrees nothing.',
      repair:
        'Add them to the annex clause; their content is made from the terms. Where one is not wanted, change the clause that names it.',
    },
  },
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
  'reference-open': {
    'zh-CN': {
      problem: '本条保留的原文引用“{words}”，草稿重新编号后无法确定所指。',
      reason: '条号已经变动，照原文引用会指向别的约定，或者指向并不存在的约定。',
      repair: '改为草稿中的条号，或者写明所指的约定。',
    },
    en: {
      problem: 'Words kept from the text refer to “{words}”; the draft counts anew and cannot tell what is meant.',
      reason: 'The numbers have changed, so the reference leads to another provision, or to none.',
      repair: 'Write the number that the draft has, or say which provision is meant.',
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
  'term-unfit': {
    'zh-CN': {
      problem: '“{label}”填写的 {value} 不合要求。',
      reason: '不合要求的内容在合同中仍是空白，无法执行，也不能签署。',
      repair: '按要求填写（{expected}）。',
    },
    en: {
      problem: '“{label}” does not take {value}.',
      reason: 'What does not fit stays a blank in the contract, which cannot be performed and must not be signed.',
      repair: 'Fill it in as asked ({expected}).',
    },
  },
  'text-in-one-language': {
    'zh-CN': {
      problem: '双语合同的{language}文本中有 {count} 处当事人自己的用语没有译文：{words}。',
      reason: '{language}文本会照样印出另一种语言，两种文本无法对照。',
      repair: '在“译文”中为这些用语填写{language}。',
    },
    en: {
      problem: 'Own words of the parties without {language} ({count}): {words}.',
      reason: 'The {language} text prints them in the other language, so the two texts cannot be compared.',
      repair: 'Give the {language} of these words under “Translations”.',
    },
  },
  'terms-incoherent': {
    'zh-CN': {
      problem: '{text}',
      reason: '条款之间不一致，结算和时限无法计算，合同不能执行。',
      repair: '按照上述说明改正所指的条款，使两处一致。',
    },
    en: {
      problem: '{text}',
      reason: 'The terms do not fit each other, so fees and clocks cannot be computed and the contract cannot run.',
      repair: 'Correct the clause named above so that both places agree.',
    },
  },
}

const isDraftCode = (code: string): code is DraftMessageCode => code in MESSAGES

/** A finding of a draft in words: what is wrong, why it matters, what to do. */
export function draftFindingMessage(finding: Finding, language: Language): FindingText {
  if (!isDraftCode(finding.code)) return findingMessage(finding, language)
  const data = { ...finding.data, ...namesFor(finding, language) }
  const fill = (text: string): string =>
    text
      .replace(/\{(\w+)\}/g, (_, name: string) =>
        String(Reflect.get(data, name) ?? Reflect.get(data, `${name}:${language}`) ?? ''),
      )
      .replace(/（）|\s*\(\)/, '')
  const { problem, reason, repair } = MESSAGES[finding.code][language]
  return { problem: fill(problem), reason: fill(reason), repair: fill(repair) }
}

/** What the term that a finding is about is called. */
export const draftTermLabel = (finding: Finding, language: Language): string =>
  namesFor(finding, language)['label'] ?? ''

/** Titles and labels in the reader's language. */
function namesFor({ code, place, data }: Finding, language: Language): Readonly<Record<string, string>> {
  const path = place.path ?? ''
  const [id = ''] = path.split('.')
  const text = clauseById(String(data.clause ?? id))?.text[language]
  if (code === 'terms-incoherent')
    // The finding says its place itself.
    return { text: refusalText({ code: data.code as ContractRefusalCode, data }, language) }
  const label = nearestLabel(text?.labels ?? {}, path.slice(id.length + 1).replaceAll(/\[[^\]]*\]/g, ''), language)
  return {
    title: text?.title ?? id,
    purpose: text?.help.purpose ?? '',
    label: label ?? text?.title ?? path,
    ...(data.expected === undefined ? {} : { expected: expectedText(String(data.expected), language) }),
  }
}

/**
 * A term by the names that a reader knows: title of the clause and label of the field, 关键绩效指标·目标值.
 * @param path with or without places in lists: `quality/kpi.kpis[0].target`
 * @returns `undefined` for a path that lies in no clause
 */
export function termName(path: string, language: Language): string | undefined {
  const bare = path.replaceAll(/\[[^\]]*\]/g, '')
  const [id = ''] = bare.split('.')
  const text = clauseById(id)?.text[language]
  if (text === undefined) return undefined
  const label = nearestLabel(text.labels, bare.slice(id.length + 1), language)
  return label === undefined ? text.title : `${text.title}${language === 'en' ? ', ' : '·'}${label}`
}

const LANGUAGE_NAMES: Readonly<Record<Language, LocalText>> = {
  'zh-CN': { 'zh-CN': '中文', en: 'Chinese' },
  en: { 'zh-CN': '英文', en: 'English' },
}

/** The name of a term or, where it has none of its own, of what it is a part of; a text in one language names the language too. */
function nearestLabel(labels: Readonly<Record<string, string>>, path: string, language: Language): string | undefined {
  const label = labels[path]
  if (label !== undefined || !path.includes('.')) return label
  const end = path.lastIndexOf('.')
  const around = nearestLabel(labels, path.slice(0, end), language)
  const spoken = LANGUAGES.find((name) => name === path.slice(end + 1))
  if (around === undefined || spoken === undefined) return around
  const name = LANGUAGE_NAMES[spoken][language]
  return language === 'zh-CN' ? `${around}（${name}）` : `${around} (${name})`
}
