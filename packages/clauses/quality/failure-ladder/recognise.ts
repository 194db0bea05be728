import { cue } from '../../recognise/cue.ts'
import type { Match } from '../../recognise/match.ts'
import type { Sight } from '../../recognise/sight.ts'

const MISSED = '(?:不达标|未达标|不合格|未(?:能)?达到[^。;,]{0,12}|低于[^。;,]{0,10})'
const TIMES = cue`(?<how>连续|累计)\s*{periods:count}\s*(?:个)?(?:次|期|(?:服务|自然|结算|考核)?月|季度|考核周期|考核期|周期)(?=[^。;]{0,14}?${MISSED})|${MISSED}[^。;]{0,8}?(?<other>连续|累计)[^。;]{0,6}?{also:count}\s*(?:个)?(?:次|期|月|季度)|(?<span>[一1]个?(?:合同)?年|年度|半年|季度|{months:count}个月)(?:之?内|中)[^。;,\d]{0,6}?{total:count}\s*次(?=[^。;]{0,10}?${MISSED})`
const WINDOW = cue`(?:一年内|年度内|{months:count}\s*个月内)[^。;]{0,12}累计`

const MENDED = cue`{within:duration}(?:之?内|以内)[^。;]{0,20}(?:整改|改正|改进)`

const ACTIONS = [
  ['early-termination-right', /解除(?:本)?合同|终止(?:本)?合同|提前(?:解除|终止)/],
  ['rectification', /整改|改正|改进/],
  ['warning', /警告|约谈|通报/],
] as const

export const sight: Sight = {
  headings: [cue`(?:连续|持续)(?:不达标|未达标)`],
  sentences: [
    TIMES,
    cue`连续[^。;,]{0,4}(?:考核期|评价期|[月季年]度?|[次期])[^。;,]{0,6}(?:评为|被评|列为|评定为|为)[^。;,]{0,4}(?:[C-E丙丁差]|不合格|末位)[^。;]{0,10}(?:约谈|警告|整改|缩减|终止|解除|减量)`,
    cue`(?:连续|持续|累计|多次|屡次)[^。;]{0,12}${MISSED}[^。;]{0,40}(?:警告|整改|解除|终止|扣|处理)`,
  ],
  not: [
    cue`(?:业务|会话|话务|咨询|来电|工单|接待|订单|呼入|外呼|服务)量[^。;]{0,8}连续[^。;]{0,24}(?:单价|价格|费)`,
    cue`(?:员工|客服人员|坐席)[^。;,]{0,10}(?:连续|累计)`,
  ],
  read: ({ all, first, put, set }) => {
    const score = first(
      cue`(?:连续|累计|[年月度]内[^。;,]{0,6}次)[^。;]{0,24}?(?:低于|不足|未达(?:到)?|不到)\s*{score:decimal}\s*(?:分|(?=[的者,、。;]))`,
    )
    set('failure.kind', 'score-below', score)
    put('failure.score', score, 'score')
    let index = 0
    for (const match of all(TIMES)) {
      const action = ACTIONS.find(([, words]) => words.test(after(match)))?.[0]
      const at = `steps[${index}]`
      set(`${at}.id`, `step-${index + 1}`, match)
      const span = match.words('span')
      const isCumulative = span !== undefined || (match.words('how') ?? match.words('other')) === '累计'
      set(`${at}.after.kind`, isCumulative ? 'cumulative' : 'consecutive', match)
      put(`${at}.after.periods`, match, 'periods')
      for (const name of ['also', 'total']) put(`${at}.after.periods`, match, name)
      if (span !== undefined) set(`${at}.after.withinMonths`, match.value('months') ?? monthsIn(span), match)
      const window = all(WINDOW).find(({ passage }) => passage === match.passage)
      if (isCumulative && window) set(`${at}.after.withinMonths`, window.value('months') ?? MONTHS_OF_A_YEAR, window)
      set(`${at}.action`, action, match)
      const mend = action === 'rectification' && all(MENDED).find(({ passage }) => passage === match.passage)
      if (mend) put(`${at}.within`, mend, 'within')
      index += 1
    }
  },
}

const MONTHS_OF_A_YEAR = 12
/** How many months a stretch has. */
const monthsIn = (span: string): number => (/季/.test(span) ? 3 : /半/.test(span) ? 6 : MONTHS_OF_A_YEAR)

/** The words of the sentence from the match on. */
const after = (match: Match): string => match.passage.text.slice(match.passage.text.indexOf(match.text))
