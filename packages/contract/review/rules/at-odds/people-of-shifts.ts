import { allMatches, NUMERAL, parseNumeral } from '@heqi/clauses'
import { type Analysis } from '../../analysis.ts'
import { binds } from '../../reading/parts.ts'
import { atSentence, type Offence } from '../../rule.ts'

const ONE = '(?:人|名|席|个)'
const SHIFT = new RegExp(`(?:[早中晚夜白日]班|白天|夜间|[A-D]班)[^。;,、\\d]{0,4}(?<count>${NUMERAL})\\s*${ONE}`, 'g')
const ALL = new RegExp(
  `(?:一共|共计|合计|总共|总计|共)(?:安排|配备|需|需要|设|配)?[^。;,、\\d]{0,4}(?<count>${NUMERAL})\\s*${ONE}`,
)
/** Others are there besides, or the same people work more than one of them. */
const BESIDE = /轮[休班换]|机动|替班|备[用班]|另|组长|班长|主管|质检|培训|以上|至少|不少于|每[日天周]轮|高峰|平时/

const countOf = (text = ''): number => parseNumeral(text) ?? Number.NaN

/** 早班4人、晚班3人，共8人. */
export const shiftsDoNotAddUp = ({ sentencesFor }: Analysis): Offence[] =>
  sentencesFor(ALL).flatMap((sentence) => {
    const { text, node } = sentence
    const all = binds(node) && !BESIDE.test(text) ? ALL.exec(text) : null
    const shifts = all ? allMatches(SHIFT, text) : []
    const [first] = shifts
    if (!all || !first || shifts.length < 2) return []
    const sum = shifts.reduce((total, { groups }) => total + countOf(groups?.['count']), 0)
    const stated = countOf(all.groups?.['count'])
    const from = Math.min(first.index, all.index)
    const to = Math.max(all.index + all[0].length, ...shifts.map((each) => each.index + each[0].length))
    return sum === stated || Number.isNaN(sum - stated) ? [] : [atSentence(sentence, from, to, { total: stated, sum })]
  })

const PER_SHIFT = new RegExp(
  `(?:分|分为|实行|共|设)[^。;]{0,8}?(?:(?<shifts>[两二三2-4])班|早、?[中]?、?晚两班|早、中、晚三班)[^。;]{0,10}每班(?:在岗|当班|配备|安排)?[^。;,\\d]{0,4}(?<each>${NUMERAL})\\s*${ONE}`,
)
const STAFF = new RegExp(
  `(?:安排|配备|提供|派驻|投入|设)[^。;\\d]{0,8}(?<count>${NUMERAL})\\s*${ONE}[^。;,]{0,6}(?:客服|坐席|座席|人员)?`,
)

/** 不少于8名,分两班,每班不少于5人: the shifts need more people than there are. */
export const shiftsNeedMore = ({ sentencesFor }: Analysis): Offence[] =>
  sentencesFor(PER_SHIFT).flatMap((sentence) => {
    const { text, node } = sentence
    const perShift = binds(node) ? PER_SHIFT.exec(text) : null
    const staff = perShift ? STAFF.exec(text.slice(0, perShift.index)) : null
    if (!perShift || !staff || /轮|兼|加班/.test(text)) return []
    const shifts = perShift.groups?.['shifts'] ?? (perShift[0].includes('三班') ? '三' : '两')
    const sum = countOf(shifts) * countOf(perShift.groups?.['each'])
    const total = countOf(staff.groups?.['count'])
    return sum > total ? [atSentence(sentence, staff.index, perShift.index + perShift[0].length, { total, sum })] : []
  })
