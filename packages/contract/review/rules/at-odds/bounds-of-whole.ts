import { allMatches, NUMERAL, parseNumeral } from '@heqi/clauses'
import { type Analysis, saying } from '../../analysis.ts'
import { atWords, type Offence } from '../../rule.ts'

const PEOPLE = '(?:名|人|个?[坐座]?席|个)'
/** 坐席合计20名,其中热线不少于15名,在线不少于8名. */
const WHOLE = new RegExp(
  `(?:合计|共计|总计|总数|编制|人数|共|配备|派驻|坐席|座席)[^。;,\\d]{0,4}(?<count>${NUMERAL})\\s*${PEOPLE}(?:[,:(]其中:?|其中:?|[,:(])(?<list>[^。;]*(?:不少于|不低于|至少|最少|最多|至多|不超过|不多于)[^。;]*)`,
)
const PART = new RegExp(
  `(?<name>[\\u4e00-\\u9fff]{1,8}?)(?:坐席|座席|人员)?(?:应|须)?(?:(?<least>不少于|不低于|至少|最少)|(?<most>最多|至多|不超过|不多于))?\\s*(?<count>${NUMERAL})\\s*${PEOPLE}`,
  'g',
)
/** What some of all can do as well is no part of the whole, nor is another whole. */
const QUALITY = /总|合计|共|英语|日语|双语|证|学历|党员|女|男|经验|持|会|能|以上学|本科|大专/
/** Who is there at one time; the parts follow each other. */
const IN_TURN = /班|轮|时段|高峰|旺季|夜|周末|节/

const numberOf = (text: string | undefined): number => parseNumeral(text ?? '') ?? 0

/** Parts whose least together are more than the whole, or whose most are fewer. */
export const boundsOffWhole = (analysis: Analysis): Offence[] =>
  saying(analysis, WHOLE).flatMap(({ sentence, match }) => {
    const list = match.groups?.['list'] ?? ''
    const parts = [...list.matchAll(PART)].map(({ groups = {} }) => groups)
    if (parts.length < 2 || QUALITY.test(list) || IN_TURN.test(list)) return []
    const total = numberOf(match.groups?.['count'])
    const least = parts.reduce((sum, { most, count }) => sum + (most ? 0 : numberOf(count)), 0)
    const most = parts.reduce((sum, { least: open, count }) => sum + (open ? Infinity : numberOf(count)), 0)
    if (least > total) return [atWords(sentence, match, { total, sum: least })]
    const isBounded = parts.some((part) => part['most'])
    return isBounded && most < total ? [atWords(sentence, match, { total, sum: most })] : []
  })

const COUNT = new RegExp(`(?<count>${NUMERAL})\\s*(?:名|人|个?[坐座]?席)(?!次|工|天|月|\\s*\\/)`, 'g')
const FIRST_LEAST = new RegExp(
  `(?:不少于|不低于|至少|最少)\\s*(?<least>${NUMERAL})\\s*${PEOPLE}(?<list>[^。;]*?)(?:合计|共计|总计|总共|一共|共)(?:安排|配备)?\\s*(?<total>${NUMERAL})\\s*(?:名|人|席)(?![^。;,]{0,6}\\d\\s*元)`,
)
const SOME_OF_THEM = /其中[^,。;]*/
/** Some of them work in several posts, or others are not counted. */
const SHARED = /轮|兼|共用|交替|错峰|以上|机动|备用|左右/
/** Parts that nearly make the first number are parts of it. */
const NEARLY = 0.8

const sumOf = (text: string): number =>
  allMatches(COUNT, text).reduce((sum, { groups }) => sum + numberOf(groups?.['count']), 0)

/** 坐席不少于30名，班长3名，合计31名; 不少于60人，其中…合计57人: the whole is less than what must at least be there. */
export const wholeBelowLeast = (analysis: Analysis): Offence[] =>
  saying(analysis, FIRST_LEAST).flatMap(({ sentence, match }) => {
    const { list = '' } = match.groups ?? {}
    const [least, total] = [numberOf(match.groups?.['least']), numberOf(match.groups?.['total'])]
    const [all, beside] = [sumOf(list), sumOf(list.replace(SOME_OF_THEM, ''))]
    const isWhole = [least + all, least + beside, all].includes(total)
    const isPart = list.includes('其中') && all >= NEARLY * least
    if (SHARED.test(match[0]) || least === 0) return []
    if (least > total) return [atWords(sentence, match, { total, sum: least })]
    return !isWhole && !isPart && least + beside > total
      ? [atWords(sentence, match, { total, sum: least + beside })]
      : []
  })
