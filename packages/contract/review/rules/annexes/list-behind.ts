import { allMatches } from '@heqi/clauses'
import { ordinalOf } from '../../../import/structure/ordinals.ts'
import type { Analysis, Match } from '../../analysis.ts'
import { oncePerAnalysis } from '../../reading/once-per-analysis.ts'
import { atMatch, doubtful, type Offence } from '../../rule.ts'
import { areTwoPapers } from './two-papers.ts'

/** One entry of a list of annexes that counts them without the word: `3. 安全承诺书：由客服签署。` */
export type Entry = { readonly number: number; readonly name: string; readonly place: Offence; readonly at: number }

const HEAD = /附件(?:(?:列表|清单|目录|一览表?)(?:及(?:其)?说明)?[ \t]*[:：]?|[ \t]*[:：])\s*(?=[(（]?[1一][)）.、．])/g
const ENTRY =
  /(?<=^|[\n。；;，,、]\s*)[(（]?(?<number>\d{1,2}|[一二三四五六七八九十]{1,3})[)）.、．]\s*《?(?<name>[\u4e00-\u9fff（）()A-Za-z]{2,20}?)》?(?=[:：（(。；;，,\n]|$)/g
/** More characters than that between two entries are other text. */
const FAR = 240
const FEWEST = 2

/** The list of annexes behind the contract, where its entries have numbers alone. */
export const listBehind = oncePerAnalysis(({ contract: { working } }: Analysis): readonly Entry[] => {
  const { text, starts, ends } = working
  const head = allMatches(HEAD, text).at(-1)
  if (!head) return []
  const from = head.index + head[0].length
  const entries: Entry[] = []
  let reached = from
  for (const match of allMatches(ENTRY, text.slice(from))) {
    const at = from + match.index
    const number = ordinalOf(match.groups?.['number'] ?? '') ?? 0
    const last = entries.at(-1)?.number ?? 0
    if (at - reached > FAR || number <= last || (last === 0 && number !== 1)) break
    reached = at + match[0].length
    entries.push({
      number,
      name: match.groups?.['name'] ?? '',
      at,
      place: { article: '', start: starts[at] ?? 0, end: ends[reached - 1] ?? 0 },
    })
  }
  return entries.length < FEWEST ? [] : entries
})

const NUMBER = /(?<=^|[\s。；;])[(（]?(\d{1,2}|[一二三四五六七八九十]{1,3})[)）.、．]/g

/** 1、2、3、5: a number of the list is gone, and does not stand there before a name that is none. */
export const gapInNumbers = (analysis: Analysis): Offence[] => {
  const entries = listBehind(analysis)
  return entries
    .flatMap(({ number, place, at }, index) => {
      const before = entries[index - 1]
      if (!before || number !== before.number + 2) return []
      const between = allMatches(NUMBER, analysis.contract.working.text.slice(before.at, at))
      const isThere = between.some(([, numeral = '']) => ordinalOf(numeral) === number - 1)
      return isThere ? [] : [{ ...place, data: { gap: number - 1 } }]
    })
    .slice(0, 1)
}

const TITLED =
  /(?:(?<!》(?:的|之|中)?)附件|附件(?=[^《]{1,4}[:：]))\s?(?<number>[A-Z]|[一二三四五六七八九十\d]{1,3})\s*[:：]?\s*《(?<title>[^》\n]{2,24})》/g
const keyOf = ({ groups: { number = '' } }: Match): string =>
  /[A-Z]/.test(number) ? number : String(ordinalOf(number))
const titleOf = ({ groups }: Match): string => groups['title'] ?? ''

/** 附件A《术语表》 here and 附件A《人员名单》 there. */
export const titledTwice = ({ search }: Analysis): Offence[] => {
  const titled = search(TITLED)
  return [...Map.groupBy(titled, keyOf)].flatMap(([number, [first, ...others]]) => {
    const rest = titled.filter((match) => keyOf(match) !== number).map(titleOf)
    const other = first && others.find((match) => areTwoPapers(titleOf(first), titleOf(match), rest))
    return first && other ? [atMatch(other, { number, first: titleOf(first), second: titleOf(other) })] : []
  })
}

/** 附件B《账单格式》, and the list behind knows no such paper. */
export const titlesUnlisted = (analysis: Analysis): Offence[] => {
  const entries = listBehind(analysis)
  if (entries.length === 0) return []
  return analysis
    .search(TITLED, ({ part }) => part === 'body')
    .filter((match) =>
      entries.every(({ name, number }) => areTwoPapers(name, titleOf(match)) && String(number) !== keyOf(match)),
    )
    .map((match) => doubtful(atMatch(match, { reference: match.text })))
}

const LINE =
  /(?<=^|\n)[ \t\u3000]*附件(?<number>[一二三四五六七八九十\d]{1,3})[ \t]*[:：][ \t\u3000]*(?<name>[^\n]*)(?=\n|$)/g

/** 附件一：清单 / 附件二：考核表 / 附件三：, and nothing behind the last. */
export const linesWithoutName = ({ contract: { working } }: Analysis): Offence[] => {
  const lines = allMatches(LINE, working.text).map(({ 0: words, index, groups }) => ({
    number: ordinalOf(groups?.['number'] ?? '') ?? 0,
    name: (groups?.['name'] ?? '').trim(),
    label: words.trim(),
    from: index + words.length - words.trimStart().length,
    to: index + words.trimEnd().length,
  }))
  return lines.flatMap(({ number, name, label, from, to }, at) => {
    const [before, behind] = [lines[at - 1], lines[at + 1]]
    const isInList = [before, behind].some(
      (other) => other !== undefined && other.name !== '' && Math.abs(other.number - number) === 1,
    )
    const isNear = [before && from - before.to, behind && behind.from - to].some(
      (distance) => distance !== undefined && distance <= 2,
    )
    return name === '' && isInList && isNear
      ? [
          {
            article: '',
            start: working.starts[from] ?? 0,
            end: working.ends[to - 1] ?? 0,
            data: { heading: label.replace(/[:：]$/, '') },
          },
        ]
      : []
  })
}
