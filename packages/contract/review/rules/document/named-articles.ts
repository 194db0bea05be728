import { oneOf } from '@heqi/clauses'
import { ordinalOf } from '../../../import/structure/ordinals.ts'
import type { Analysis, Match, Node } from '../../analysis.ts'
import { oncePerAnalysis } from '../../reading/once-per-analysis.ts'
import { binds, inBody } from '../../reading/parts.ts'

/** Behind these words 节 and 部分 are those of this contract; 7.1项 and a bare 5.3 are articles. */
const SENDS = '(?:详见|参[见照]|见|按照?|依照?|依据|根据|违反|适用|遵守|遵照|执行)'
const OWN = '(?:(?:本|上述|前述)(?:合同|协议)?(?:的|之|中)?)'
const NUMERALS = '[一二三四五六七八九十百壹贰叁肆伍陆柒捌玖拾\\d]{1,5}'
const DECIMAL = '\\d{1,2}(?:\\.\\d{1,2})+'

/** 第一条消息 is no article. */
const COUNTED = '(?:非?自动|人工|有效)?(?:回复)?(?:消息|短信|留言|私信|弹幕|评论|差评)'

/** What a reference begins with: at all other places one look spares the many ways. */
const REFERENCE_AHEAD = `(?=${oneOf('法条规办解》第一二三四五六七八九十百壹贰叁肆伍陆柒捌玖拾\\d')})`

const REFERENCE = new RegExp(
  `${REFERENCE_AHEAD}(?<outside>法》?|条例》?|规定》?|办法》?|解释》?|》)?第?(?<number>${[
    `(?<=第)${NUMERALS}(?=条(?!${COUNTED}))`,
    `(?<=第|按照?|依照?|依据|根据|以|违反|参照|见|本合同|本协议)${DECIMAL}(?=[条款项]|(?:的|所)?(?:约定|规定|要求|标准))`,
    `(?<![\\d.])${DECIMAL}(?=条(?!件|款)|款(?!项))`,
    `(?<=${SENDS}${OWN}?|${OWN})${DECIMAL}(?=项|目(?!标|的))`,
    `(?<=(?:见|参照|违反|依据|根据)${OWN}?|${OWN})${DECIMAL}(?=\\s*(?:[。;,；，)）]|$))`,
    `(?<=按照?|依照?)${DECIMAL}(?=执行|办理|处理|确定)`,
    '(?<=第)[一二三四五六七八九十]{1,3}(?=章)',
    `(?<=(?:${SENDS}${OWN}?|${OWN})第)${NUMERALS}(?=节(?![课点目假])|部分)`,
  ].join('|')})(?<kind>[条款项章节目]|部分)?`,
  'g',
)

/** 原协议第九条: an article of the contract that this one changes. */
const OF_ANOTHER =
  /(?:原|主|总|框架|基础)(?:服务|外包)?(?:合同|协议)(?:书)?(?:的|中|之)?(?:第[^，,。；;]{1,8}[、和及与])?$/

const isOfAnother = ({ sentence, text }: Match): boolean => OF_ANOTHER.test(sentence.slice(0, sentence.indexOf(text)))

/** 《服务规范》第三条: an article of the document that is named right before it. */
const OF_A_TITLE = /《[^》]*》第?[^，,]{0,4}$/

export type Reference = { readonly match: Match; readonly number: string }

/** 第十二章 is a chapter, where the contract has chapters, and no article of that number. */
const OF_A_DIVISION = /[章节]$|部分$/

/** Where two places bear a number: 第七条, or 七、, beside 第七章, and, said outside the articles, the one within them. */
function nearestOf(targets: readonly Node[], kind: string, from: Node): readonly Node[] {
  if (targets.length < 2) return targets
  const alike = kind === '条' ? targets.filter(({ article }) => !/[章节编]$|部分$/.test(article.label)) : []
  const within = inBody(from) || !binds(from) || from.part === 'annexes' ? targets.filter(inBody) : []
  return [alike, within].find(({ length }) => length === 1) ?? targets
}

export const targetsOf = (analysis: Analysis, { match, number }: Reference): readonly Node[] => {
  const kind = match.groups['kind'] ?? ''
  const divisions = OF_A_DIVISION.test(kind)
    ? analysis.nodes.filter(({ article }) => article.label.startsWith('第') && article.label.endsWith(kind))
    : []
  return divisions.length > 0
    ? divisions.filter(({ numbers }) => numbers.join('.') === number)
    : nearestOf(analysis.articlesAt(number), kind, match.node)
}

/** References to articles of this contract; articles of laws are not ours to check. */
export const referencesIn = oncePerAnalysis(({ search }: Analysis): readonly Reference[] =>
  search(REFERENCE)
    .filter(
      (match) =>
        match.groups['outside'] === undefined &&
        !OF_A_TITLE.test(match.sentence.slice(0, match.sentence.indexOf(match.text))) &&
        !isOfAnother(match),
    )
    .map((match) => ({
      match,
      number: String(ordinalOf(match.groups['number'] ?? '') ?? match.groups['number'] ?? ''),
    })),
)

const SEE = new RegExp(`(?:见|参照)(?:本合同|本协议)?第(?<number>${NUMERALS})条`, 'g')

type Cited = { readonly number: string; readonly reference: string; readonly start: number; readonly end: number }

/** What notes on a model contract, which are no part of it, send to. */
export const referencesInNotes = ({ contract: { source, waste } }: Analysis): Cited[] =>
  waste.flatMap(({ kind, start, end }) =>
    kind === 'commentary'
      ? [...source.text.slice(start, end).matchAll(SEE)].map(({ 0: reference, index, groups }) => ({
          number: String(ordinalOf(groups?.['number'] ?? '') ?? ''),
          reference,
          start: start + index,
          end: start + index + reference.length,
        }))
      : [],
  )
