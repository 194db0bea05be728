import type { Saying } from '../../../analysis.ts'
import type { Topic } from '../stances.ts'

const VOLUME =
  '(?:(?:业务|服务|接待|通话|话务|咨询|来电|呼入|进线|订单|工单|单|会话|工作|数)量|(?:通|单|户|件|条|次|会话|工单|订单|通话|来电)数|多少|工单|来电|咨询|订单|数量)'
const FEE = '(?:服务费|月费|托管费|运营费|外包费|客服费|费用|价款|报酬|总价|收费|计费|本项目|包干价)'
/** 固定月费,不论工单多少; 实行包干,不因话务量变化而调整. */
const FIXED = new RegExp(
  [
    `${FEE}[^。;]{0,16}(?:包干(?!区)|总包价|固定(?:总价|月费|价|收费|收取|支付|为|费用)|包月|包年|一口价)`,
    `(?:固定|包干|包月|总包)(?:制)?(?:的)?(?:总价|月费|价|服务费|托管费|费用)`,
    `${FEE}[^。;]{0,30}(?:不(?:因|随|与|按)[^。;,]{0,10}${VOLUME}|与[^。;,]{0,8}${VOLUME}[^。;,]{0,4}无关|(?:无论|不论|不管)[^。;,]{0,8}${VOLUME})`,
  ].join('|'),
)
const A_PIECE = '(?:通|件|单|次|条|户|张|票|笔|个(?:会话|咨询|订单|工单|有效))'
/** 每通3元据实结算, 按有效咨询量计收, 服务费=通话数量×单价. */
const COUNTED = new RegExp(
  [
    `(?:按|以|根据)(?:照)?(?:当月|每月|实际|有效|完成|成交|接通|接听|的)*[^。;,]{0,8}${VOLUME}[^。;,]{0,10}(?:据实)?(?:结算|计[费收算价]|核算|乘以|[X×*]|收取|支付)`,
    `按(?:每)?${A_PIECE}[^。;,]{0,10}\\d[\\d.]*\\s*元[^。;]{0,10}(?:结算|计|收取|支付|核算)`,
    `(?<!扣|罚)每${A_PIECE}[^。;,\\d]{0,8}\\d[\\d.]*\\s*元[^。;]{0,12}(?:结算|计[费收算]|收取|支付|据实)`,
    `(?:向[^。;,]{1,6}支付|计收|收取)[^。;,]{0,6}每${A_PIECE}[^。;,\\d]{0,4}\\d[\\d.]*\\s*元`,
    `(?:费|款)[^。;,]{0,4}=[^。;]{0,14}${VOLUME}\\s*[X×*]`,
    `按每${A_PIECE}[^。;,\\d]{0,6}\\d[\\d.]*\\s*元`,
  ].join('|'),
)
/** What comes on top of a fee, or is part of it, is counted for itself. */
const ON_TOP =
  /超[出过]|超额|除|提成|佣金|部分|如|若|另[行外付计]|额外|增值|选配|新增|增加|临时|加班|短信|快递|话费|通信费|奖|扣|罚|违约|赔|保底|基础|基本|绩效|浮动|补贴|损失|税|试运行|首月|押金|保证金|工资/
/** 由固定月费和计件费两部分组成. */
const OF_TWO_PARTS =
  /(?:由|包括|分为|含|=)[^。;\n]{0,14}(?:固定|基础|基本|保底)[^。;\n]{0,14}(?:和|与|及|、|加|\+|＋)[^。;\n]{0,24}(?:计件|按量|浮动|变动|超|工单|件费|提成|单量|业务量|绩效|回访|外呼)/
const CHANNEL = /热线|电话|来电|呼入|通话|外呼|在线|会话|咨询|工单|邮件|回访|短信|订单/g

const channelsIn = ({ sentence }: Saying): readonly string[] => sentence.text.match(CHANNEL) ?? []

/** A fee that stays what it is whatever the volume, and a price for each piece of it. */
export const DOUBTFUL_TOPICS_OF_FIXED_FEES: readonly Topic[] = [
  {
    one: { said: FIXED, not: ON_TOP },
    other: { said: COUNTED, not: ON_TOP },
    isApart: true,
    unless: (one, other, { text }) => {
      const [here, there] = [channelsIn(one), channelsIn(other)]
      const areOfOther = here.length > 0 && there.length > 0 && !here.some((each) => there.includes(each))
      return (areOfOther && !/量|多少/.test(one.match[0])) || OF_TWO_PARTS.test(text)
    },
  },
]
