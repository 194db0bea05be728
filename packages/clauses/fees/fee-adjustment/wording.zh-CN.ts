import type { ClauseText } from '../../clause.ts'
import { date, duration, itemName, month, phrase, share } from '../../say/index.ts'
import { choose, commas, items, lead, list, p, s, term, when } from '../../wording/build.ts'

export const text: ClauseText = {
  title: '费用调整',
  body: [
    lead(
      p`服务费用只在下列情形下调整，未按本条调整的，任何一方不得单方变更费用：`,
      items(
        '',
        choose('kind', {
          indexation: p`“${term('id', itemName)}”，指数调价：自每一合同年度起，计费项目${list('components', s`“${term('', itemName)}”`, commas)}的单价随指数“${term('index', itemName)}”调整，以${term('baseMonth', month)}为基期，按指数变动幅度的${term('share', share)}计算；指数变动未超过${term('threshold', share)}的，不作调整${when('floor', s`；单次下调不超过${term('floor', share)}`)}${when('cap', s`；单次上调不超过${term('cap', share)}`)}。`,
          benchmark: p`“${term('id', itemName)}”，对标调价：独立第三方的对标报告显示计费项目${list('components', s`“${term('', itemName)}”`, commas)}的市场价格低于合同价格的幅度超过${term('tolerance', share)}的，自报告载明的月份起，上述计费项目的单价按该幅度的${term('share', share)}下调${when('floor', s`；下调合计不超过${term('floor', share)}`)}。`,
          yearly: p`“${term('id', itemName)}”，年度调价：${choose('from', { absent: s`自首个合同年度之后的每一合同年度起` }, s`自${term('from', date)}以及以后各年的同日起`)}，${choose('components', { absent: s`全部计费项目` }, s`计费项目${list('components', s`“${term('', itemName)}”`, commas)}`)}的单价${choose('growth', { compound: s`以上一年度的单价为基数`, simple: s`以最初约定的单价为基数`, absent: s`比上一年度` })}${choose('direction', { rise: s`上调`, fall: s`下调` })}${term('rate', share)}，无需另行确认；一次性费用不作调整，调价日在月中的，当月费用按日历日分段计算。`,
          negotiation: p`“${term('id', itemName)}”，协商调价：发生“${term('trigger', phrase)}”的，任何一方可以提前${term('notice', duration)}书面提出调整，由双方协商确定；协商未成的，继续适用原费用。`,
        }),
      ),
    ),
    p`每次调整由提出的一方列明计算依据，经双方书面确认后，自本条约定或者确认文件载明的日期起适用；计算结果符合本条约定的，另一方不得拒绝确认。调整不影响此前已经结算的费用。`,
  ],
  labels: {
    id: '编号',
    kind: '调整方式',
    components: '计费项目',
    index: '指数',
    baseMonth: '基期',
    share: '联动比例',
    threshold: '触发幅度',
    floor: '下调上限',
    cap: '上调上限',
    tolerance: '容许幅度',
    direction: '调价方向',
    rate: '每年幅度',
    from: '首次调价日',
    growth: '计算基数',
    trigger: '协商情形',
    notice: '提前期',
  },
  help: {
    purpose: '约定服务费用在什么情况下、按什么方法、经过什么程序调整。',
    legalBasis: '《中华人民共和国民法典》第五百三十三条（情势变更）、第五百四十三条（协商一致变更合同）。',
    forClient: '指数调价应有上调上限和触发幅度，并与下调对等；协商不成继续适用原费用。',
    forProvider: '多年期合同应约定与人工成本相关的指数；写明最低工资、政策变化等协商情形。',
  },
  findings: {
    'floor-above-cap': {
      problem: '允许下调的幅度{floor}大于允许上调的幅度{cap}，请确认。',
      reason: '跌多涨少会使服务方单方面承担指数风险，报价可能因此抬高。',
      repair: '使上下限对等，或者确认这是双方的本意。',
    },
    'threshold-at-cap': {
      problem: '触发幅度{threshold}不小于上调上限{cap}，指数一旦触发就已封顶。',
      reason: '中间没有可以调整的幅度，指数公式形同虚设。',
      repair: '降低触发幅度，或者提高上调上限。',
    },
    'no-cap': {
      problem: '指数调价没有上调上限。',
      reason: '指数大幅上涨时费用没有封顶，预算不可控。',
      repair: '约定单次上调上限，例如百分之五。',
    },
    'step-outside-term': {
      problem: '首次调价日{from}不在服务期限开始之后、届满之前。',
      reason: '调价日早于服务期限的，第一天起就不是约定的单价；晚于服务期限的，调价不会发生。',
      repair: '把首次调价日改到服务期限之内，或者删去日期，按合同年度调价。',
    },
    'no-notice': {
      problem: '协商调价的提前期为零，另一方没有准备时间。',
      reason: '对方来不及核对成本和内部审批，协商容易破裂。',
      repair: '填写提前期，例如三十日。',
    },
  },
}
