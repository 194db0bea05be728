import { AMOUNT, SHARE } from '@heqi/clauses'
import { type Analysis, type Saying, saying } from '../../analysis.ts'
import { anyOf } from '../../checks-of-words.ts'
import { binds } from '../../reading/parts.ts'
import { atWords, firstOnly, type Offence, type Rule } from '../../rule.ts'
import { rangesOpen } from './open-figures.ts'

const ADVANCE = '(?:预付|预存|预缴|预收|首(?:付|期|月)[^。;,]{0,8}付)'
const AS_DEPOSIT = new RegExp(
  `${ADVANCE}[^。;]{0,30}?(?:作为|充作|用作|转作|即为|视为|兼作?|当作)[^。;,]{0,6}(?:押金|保证金|质保金)`,
)
const COUNTED = /抵[扣作充减]|冲抵|冲[减销]|不(?:计入|抵)|另(?:付|行支付)|多退少补|转为[^。;,]{0,8}费/

/** The same sum is paid as an advance and is to be given back as a deposit. */
const advanceAsDeposit = (analysis: Analysis): Offence[] =>
  saying(analysis, AS_DEPOSIT, binds).flatMap(({ sentence, match }) => {
    const around = analysis.sentencesIn(sentence.node).slice(sentence.index, sentence.index + 2)
    return around.some(({ text }) => COUNTED.test(text)) ? [] : [atWords(sentence, match)]
  })

const PART = '(?:绩效|浮动|考核|激励)'
const BESIDE = new RegExp(
  `(?:费用?|报酬|价款|酬金)[^。;]{0,8}(?:由|包括|包含|分为|=|为)[^。;]{2,60}?(?<part>${PART})[^。;,=]{0,6}(?:构成|组成|[两三四]部分|之和|$|(?=[。;]))`,
)
const INSIDE = new RegExp(
  `(?:以|从|将|取|按|扣留|提取|预留|把)?[^。;,]{0,20}(?:固定|基础|基本|席位|人员|月)[^。;,]{0,10}费[^。;]{0,6}(?:中的?|其中)?[^。;,]{0,4}(?:${SHARE})[^。;,\\d]{0,4}(?:作为|列为|计为|用作|转为|为)[^。;,]{0,4}(?<part>${PART})`,
)

/** Pay by results stands beside the fixed fee in one place, and is a share of it in another. */
const partTwice = (analysis: Analysis): Offence[] => {
  const beside = saying(analysis, BESIDE, binds)
  if (beside.length === 0) return []
  const partOf = ({ match }: Saying): string => match.groups?.['part'] ?? ''
  return firstOnly(
    saying(analysis, INSIDE, binds).flatMap((inside) => {
      const other = beside.find((each) => each.sentence !== inside.sentence && partOf(each) === partOf(inside))
      return other
        ? [
            atWords(inside.sentence, inside.match, {
              words: other.match[0].trim(),
              article: other.sentence.node.article.number,
            }),
          ]
        : []
    }),
  )
}

const HOPED =
  /(?:一般|原则上|通常|大致|预计|尽量|力争)(?:应|会)?(?:不低于|不少于|达到?|保持在?|维持在?|占)[^。;,]{0,14}?\d+(?:\.\d+)?\s*(?:%|通|单|件|席|人)/
const NOT_PROMISED =
  /不(?:作|做|予|构成|提供|承诺|保证)[^。;,]{0,10}(?:保底|保证|承诺|最低|保量|担保|业务量)|(?:无|没有|不设)[^。;,]{0,4}保底/

/** Generally not below a third, and nothing is promised: is the third owed or not? */
const floorUnpromised = (analysis: Analysis): Offence[] =>
  saying(analysis, HOPED, binds).flatMap(({ sentence, match }) => {
    const around = analysis.sentencesIn(sentence.node).slice(sentence.index, sentence.index + 2)
    const denial = around.map(({ text }) => NOT_PROMISED.exec(text)?.[0]).find((words) => words !== undefined)
    return denial === undefined || /参考|不作为|预估/.test(sentence.text) ? [] : [atWords(sentence, match, { denial })]
  })

const VOLUME = '(?:业务|服务|话务|来电|工作|会话|接待|订单|工单|咨询|进线|呼入)'
const CHANGES = new RegExp(
  `${VOLUME}量[^。;,]{0,6}(?:增减|增加|减少|变动|波动|变化|上升|下降|增长|浮动|[上下]浮|下滑|萎缩)(?:幅度)?(?:超[过出]|达到?|不低于|在)?[^。;,\\d]{0,4}(?:${SHARE})`,
)
const COMPARED =
  /较|比(?!例)|基[准数础]|预[测计估]|上(?:一个?)?[月季年周]|前[一二三两\d]|平均|均值|约定|计划|以[^。;,]{1,16}为|原|附件|保底|_|年度?初|同期/

/** 业务量增减超过20%: of what? */
const changeOfNothing = (analysis: Analysis): Offence[] =>
  saying(analysis, CHANGES, binds).flatMap(({ sentence, match }) => {
    const isBased = analysis
      .sentencesIn(sentence.node)
      .slice(Math.max(0, sentence.index - 1), sentence.index + 2)
      .some(({ text }) => COMPARED.test(text))
    return isBased ? [] : [atWords(sentence, match)]
  })

const COUNT =
  '(?:(?:到岗|出勤|上岗|在岗|上线|在线|值班|排班)(?:天数|日数|时长|工时|次数|班次)|(?:接听|通话|会话|外呼|接待|回访|工单|成交)(?:数量|量|次数|通数))'
const ENOUGH = new RegExp(
  `(?:满足|达到|完成|符合|未满|达不到|不满足)(?:规定|要求|相应|最低|一定|基本)?的?(?<count>${COUNT})(?:的|者|要求)?(?=[,。;)]|$|方|才|即)`,
)
const MONEY = new RegExp(`补贴|奖|津贴|扣|结算|支付|${AMOUNT}`)

/** A bonus for those who come on enough days, and nobody says how many. */
const countUnstated = (analysis: Analysis): Offence[] =>
  saying(analysis, ENOUGH, binds).flatMap(({ sentence, match }) => {
    const count = match.groups?.['count'] ?? ''
    const stated = new RegExp(`${count}[^。;,，；|]{0,10}[\\d_]|${count}[^。;,，；]{0,6}(?:见|按|以|由|详|是?指)`)
    return MONEY.test(sentence.text) && !stated.test(analysis.text) ? [atWords(sentence, match, { count })] : []
  })

const RANGE =
  /(?:扣[减除罚]?|罚款?|处罚|违约金|赔偿|支付)[^。;,\d]{0,14}\d[\d,.]*\s*万?元?\s*(?:至|到|-|~|—|–)\s*(?:人民币)?\d[\d,.]*\s*万?元(?!\s*\/)/

/** Who or what decides on the sum between the two. */
const DECIDES =
  /由[^。;,]{1,12}(?:决定|认定|确定|核定|评定)|分别|每[低高超少]|按(?:照)?[^。;,]{1,12}(?:等级|程度|次数|金额|标准|情节|附件)|第[一二三\d]次|附件|轻微|一般|较重|严重[^。;,]{0,8}\d/

/** 扣2000元至5000元: for the same fault, and nobody says which. */
const rangeOpen = (analysis: Analysis): Offence[] =>
  saying(analysis, RANGE, binds).flatMap(({ sentence, match }) =>
    DECIDES.test(sentence.text) ? [] : [atWords(sentence, match)],
  )

export const LEFT_OPEN_RULES: readonly Rule[] = [
  { code: 'advance-as-deposit', severity: 'warning', check: advanceAsDeposit },
  { code: 'part-beside-and-inside', severity: 'warning', check: partTwice },
  { code: 'floor-unpromised', severity: 'warning', check: floorUnpromised },
  { code: 'change-base-undefined', severity: 'warning', check: changeOfNothing },
  { code: 'penalty-range-open', severity: 'note', check: anyOf(rangeOpen, rangesOpen) },
  { code: 'count-unstated', severity: 'warning', check: countUnstated },
]
