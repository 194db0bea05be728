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
