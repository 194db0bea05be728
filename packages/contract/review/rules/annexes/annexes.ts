import { ordinalOf } from '../../../import/structure/ordinals.ts'
import type { Analysis, Match, Node } from '../../analysis.ts'
import { anyOf, firstOf } from '../../checks-of-words.ts'
import { inArticles, inBody, outsideNotes } from '../../reading/parts.ts'
import { atHead, atMatch, doubtful, type Offence, type Rule } from '../../rule.ts'
import { behindSignatures, kindsAbsent, optionalClauses } from './annexes-behind.ts'
import { annexesExchanged } from './annexes-exchanged.ts'
import { unlistedLetters } from './attachments.ts'
import { gapInNumbers, titlesUnlisted } from './list-behind.ts'
import { allNamed, inList, namedAnnexes, referredTo } from './named-annexes.ts'

/** The article of the contract that lists its annexes. */
const annexArticle = ({ nodes }: Analysis): Node | undefined =>
  nodes.findLast(
    (node) =>
      node.part === 'body' &&
      (node.article.kind === 'article'
        ? /附件/.test(node.article.heading.text) && !/效力/.test(node.article.heading.text)
        : /^(?:本?合同|本?协议)?附件$/.test(node.article.heading.text)),
  )

/** 附件列表 is the list itself, also where it was taken for an article. */
const isListHead = ({ article }: Node): boolean => /附件(?:列表|清单|目录)/.test(article.heading.text)

/** What an annex list holds, numbered or not: the entries that stand directly below it. */
function entryCount(node: Node | undefined): number {
  if (!node) return 0
  const { children, body, heading } = node.article
  const own = [heading.text, ...children.map((child) => child.heading.text + child.body.text), body.text].join(' ')
  const inside = own.match(/附件[一二三四五六七八九十\d]{1,3}/g)
  return inside ? new Set(inside).size : children.length
}

const AN_ANNEX = /^附件[一二三四五六七八九十\d]{1,3}/

/** 附件四之一 and the tables of an annex are no annexes of their own. */
function listedCount({ article: { children } }: Node): number {
  const numbered = children.flatMap(({ label }) => AN_ANNEX.exec(label) ?? [])
  return numbered.length > 0 ? new Set(numbered).size : children.length
}

/** The body names so many annexes, the list behind it another number of them. */
function mismatch(analysis: Analysis): Offence[] {
  const named = annexArticle(analysis)
  const list = analysis.nodes.find(
    ({ part, article }) => part === 'annexes' && article.children.length > 0 && !AN_ANNEX.test(article.label),
  )
  if (!named || !list) return []
  const [inside, listed] = [entryCount(named), listedCount(list)]
  if (inside === 0 || inside === listed) return []
  const { start, end, number } = named.article
  return [{ article: number, start, end, data: { named: inside, listed } }]
}

/** A contract with more annexes than this is no contract. */
const MAXIMUM_ANNEXES = 300

/** One document under two numbers, or one number for two documents. */
function conflicts(analysis: Analysis): Offence[] {
  const annexes = [...referredTo(analysis), ...namedAnnexes(analysis, inBody), ...namedAnnexes(analysis, inList)]
    .slice(0, MAXIMUM_ANNEXES)
    .filter(({ name }) => name.length >= 2)
  const offences: Offence[] = []
  for (const [index, annex] of annexes.entries()) {
    const before = annexes
      .slice(0, index)
      .find((other) => sameDocument(other.name, annex.name) && other.number !== annex.number)
    if (before)
      offences.push({ ...annex.place, data: { name: annex.name, first: before.number, second: annex.number } })
  }
  return offences.slice(0, 1)
}

const sameDocument = (a: string, b: string): boolean =>
  a === b || (a.length >= 4 && b.startsWith(a)) || (b.length >= 4 && a.startsWith(b))

/** 详见附件, without a number, where annexes are not numbered or not listed. */
function openReferences(analysis: Analysis): Offence[] {
  if (allNamed(analysis).length > 0) return []
  return analysis
    .search(/(?:详见|见|参见|列于|载于|按照)(?:本合同)?附件(?![一二三四五六七八九十\dA-Za-z甲乙丙丁])/g)
    .map((match) => atMatch(match))
}

/** 附件一至附件四 lists four. */
const rangesOf = ({ search }: Analysis): number[] =>
  search(
    /附件(?<from>[一二三四五六七八九十\d]{1,3})(?:至|到|[-—~])(?:附件)?(?<to>[一二三四五六七八九十\d]{1,3})/g,
  ).flatMap(({ groups }) => {
    const [from, to] = [ordinalOf(groups['from'] ?? '') ?? 1, ordinalOf(groups['to'] ?? '') ?? 0]
    return Array.from({ length: Math.max(0, Math.min(to - from + 1, MAXIMUM_ANNEXES)) }, (_, index) => from + index)
  })

/** A numbered annex that no list of the contract holds. */
function unlisted(analysis: Analysis): Offence[] {
  const listed = new Set([...allNamed(analysis).map(({ number }) => number), ...rangesOf(analysis)])
  const unknown = analysis
    .search(
      /(?<!《[^》]{0,20})(?:(?:详见|参[见照]|见|如|[依遵比对]照?|根据|按照?|符合|适用|套用|执行|查阅|[载列][于在入]|写在|[从由在以](?=附件[^。；，,]{1,8}[中内里为]))(?:本合同|本协议|本契约)?附件(?<number>[一二三四五六七八九十\d]{1,3})|(?:[作列]?为|即)(?:本合同|本协议)?附件(?<as>[一二三四五六七八九十\d]{1,3})(?=[。；;，,]|$)|附件(?<bare>[一二三四五六七八九十\d]{1,3})(?:中|内|里|上)?(?:第[^。；，,]{1,6}[条项款]|所?[列载附述示]|[的之中]|规定|约定|载明|列明|确定|要求|为准|执行|标准|表[格中]))/g,
    )
    .filter((match) => !listed.has(citedNumber(match)))
  if (listed.size > 0) return unknown.map((match) => atMatch(match, { reference: match.text }))
  // A contract without any annex may have been copied without them.
  return unknown
    .filter((match, at) => unknown.findIndex((other) => citedNumber(other) === citedNumber(match)) === at)
    .map((match) => doubtful(atMatch(match, { reference: match.text })))
}
const citedNumber = ({ groups }: Match): number =>
  ordinalOf(groups['number'] ?? groups['as'] ?? groups['bare'] ?? '') ?? 0

const TABLE = /附[表录](?<number>[一二三四五六七八九十\d]{1,3})(?!\d)/g
const USED = /(?:详见|参见|[见按依照据如]|根据|填写|签[署订]|提交|列于|载于|执行)[^。;,]{0,4}$/

/** 按附表一的价格, where the only table behind the contract is the second. */
function tablesAbsent(analysis: Analysis): Offence[] {
  const numberOf = (words: string): number => ordinalOf(words.replace(/^附[表录]/, '')) ?? 0
  const there = analysis.nodes.flatMap(({ article }) =>
    /^附[表录][一二三四五六七八九十\d]{1,3}/.test(article.label) ? numberOf(article.label) : [],
  )
  const isCopiedWhole = there.length > 0
  return analysis
    .search(TABLE, (node) => outsideNotes(node) && !inList(node))
    .filter(
      ({ groups, sentence, text }) =>
        USED.test(sentence.slice(0, sentence.indexOf(text))) && !there.includes(numberOf(groups['number'] ?? '')),
    )
    .map((match) => atMatch(match, { reference: match.text }))
    .map((offence) => (isCopiedWhole ? offence : doubtful(offence)))
}

/** 另行签署附件六《保密书》, where the list of annexes ends with the fifth. */
function behindTheList(analysis: Analysis): Offence[] {
  const listed = new Set(namedAnnexes(analysis, inList).map(({ number }) => number))
  if (listed.size < 2) return []
  return analysis
    .search(/(?:填写|签[署订]|提交|出具|递交)附件(?<number>[一二三四五六七八九十\d]{1,3})\s*《/g, inArticles)
    .filter(({ groups }) => !listed.has(ordinalOf(groups['number'] ?? '') ?? 0))
    .map((match) => atMatch(match, { reference: match.text.replace(/^(?:填写|签[署订]|提交|出具|递交)|\s*《$/g, '') }))
}

/** Annex one is "the signed original of this contract". */
const ofItself = ({ search }: Analysis): Offence[] =>
  search(
    /(?:附件[一二三四五六七八九十\d]{1,3}[:：])?[^。；;]{0,16}(?:签署|签订)的(?:本)?合同(?:正本|原件)/g,
    ({ matter, article }) => /附件/.test(matter + article.body.text),
  )
    .slice(0, 1)
    .map((match) => atMatch(match))

/** An article that only says that annexes are part of the contract names none. */
const namesAnnexes = (node: Node | undefined): boolean =>
  node !== undefined && (entryCount(node) > 0 || /[:：《、]/.test(node.article.body.text))

/** Annexes described behind the contract, without numbers, in a contract whose articles name none. */
function unnumbered(analysis: Analysis): Offence[] {
  const list =
    analysis.nodes.find(({ part }) => part === 'annexes') ??
    analysis.nodes.find((node) => node.part === 'body' && isListHead(node))
  if (
    analysis.nodes.some(
      ({ article }) =>
        /^(?:annex \d|schedule [a-z]|附[件表录]\s?[A-Z一二三四五六七八九十\d])/i.test(
          article.label || article.heading.text,
        ) || /^附[件表录][一二三四五六七八九十\d]/.test(article.heading.text),
    )
  )
    return []
  // 附件：1.价目表；2.排班表 counts them all the same.
  if (list?.article.label === '附件' && list.article.children.length > 0) return []
  const named = annexArticle(analysis)
  return list && (named === list || !namesAnnexes(named)) && allNamed(analysis).length === 0 ? [atHead(list)] : []
}

/** Clauses that stand behind the signatures and that nothing in the contract takes up. */
function outsideContract({ nodes, text }: Analysis): Offence[] {
  const rider = nodes.find((node) => node.part === 'riders')
  const signed = nodes.some((node) => node.part === 'signature')
  if (!rider || rider.article.label === '' || !signed || /补充条款(?:与|是|为|构成|作为)本合同/.test(text)) return []
  const place = atHead(rider, { label: rider.article.label })
  // 说明四 explains, whatever else it does.
  return [rider.article.label.startsWith('说明') ? doubtful(place) : place]
}

/** 附件一、二、四: the third is named somewhere else, or nowhere. */
function gapInList(analysis: Analysis): Offence[] {
  const annexes = namedAnnexes(analysis, ({ part }) => part === 'body' || part === 'annexes' || part === 'signature')
  const attached = namedAnnexes(analysis, inList)
  const listed = attached.length >= 2 ? attached : annexes
  const numbers = [...new Set(listed.map(({ number }) => number))].sort((a, b) => a - b)
  const last = numbers.at(-1) ?? 0
  const gap = Array.from({ length: last }, (_, index) => index + 1).find((number) => !numbers.includes(number))
  if (gap === undefined || numbers.length < 2 || numbers.length + 2 < last || numbers[0] !== 1) return []
  // Where the missing one is named all the same, that is the place; else the next one in the list.
  const home = annexes.find(({ number }) => number === gap)?.place ?? listed.find(({ number }) => number > gap)?.place
  return home ? [{ ...home, data: { gap } }] : []
}

const conflictsOf = (analysis: Analysis): Offence[] => {
  const found = conflicts(analysis)
  return found.length > 0 ? found : annexesExchanged(analysis)
}

export const ANNEX_RULES: readonly Rule[] = [
  { code: 'annex-list-differs', severity: 'warning', check: mismatch },
  { code: 'annex-number-conflict', severity: 'error', check: conflictsOf },
  {
    code: 'annex-reference-open',
    severity: 'warning',
    check: (analysis) => [...openReferences(analysis), ...kindsAbsent(analysis)],
  },
  { code: 'annex-gap', severity: 'warning', check: firstOf(gapInList, gapInNumbers) },
  {
    code: 'annex-unlisted',
    severity: 'error',
    check: (analysis) => [
      ...unlisted(analysis),
      ...unlistedLetters(analysis),
      ...tablesAbsent(analysis),
      ...behindTheList(analysis),
      ...titlesUnlisted(analysis),
    ],
  },
  { code: 'annex-list-unnumbered', severity: 'warning', check: unnumbered },
  { code: 'annex-is-contract', severity: 'warning', check: ofItself },
  {
    code: 'rider-not-incorporated',
    severity: 'warning',
    check: anyOf(outsideContract, behindSignatures, optionalClauses),
  },
]
