import type { ClauseText } from '../../clause.ts'
import { decimal, itemName, month, price, share } from '../../say/index.ts'
import { volumeLabels, volumeWords } from '../../shared/volume-words.ts'
import { choose, client, commas, items, lead, list, p, s, term, when } from '../../wording/build.ts'

export const text: ClauseText = {
  title: '业务量基线',
  body: [
    lead(
      p`双方以下列业务量基线作为服务费用的计价基础。当月业务量在浮动不计区间以内的，服务费用不作调整；超出区间的，${client}支付增量费用；低于区间的，从服务费用中扣减减量费用：`,
      items(
        '',
        p`“${term('id', itemName)}”：${volumeWords('volume')['zh-CN']}，每月基线为${term('baseline', decimal)}${when(
          'baselineByMonth',
          s`，其中${list('baselineByMonth', s`${term('month', month)}为${term('baseline', decimal)}`, commas)}`,
        )}；浮动不计区间为基线上下各${term('deadBand', share)}，${choose('from', {
          edge: s`增量和减量自区间边界起算`,
          baseline: s`超出区间后增量和减量自基线起算`,
          absent: s`增量和减量按超出区间的部分计算`,
        })}；增量费用的单价为${term('additionalUnitPriceYuan', price)}，减量费用的单价为${term('reducedUnitPriceYuan', price)}${when(
          'renegotiationBand',
          s`；当月业务量偏离基线超过${term('renegotiationBand', share)}的，任何一方均可以要求重新协商价格`,
        )}。`,
      ),
    ),
  ],
  labels: {
    id: '项目编号',
    ...volumeLabels('volume')['zh-CN'],
    baseline: '每月基线',
    baselineByMonth: '个别月份的基线',
    'baselineByMonth.month': '月份',
    'baselineByMonth.baseline': '基线',
    deadBand: '浮动不计区间',
    from: '起算点',
    additionalUnitPriceYuan: '增量单价',
    reducedUnitPriceYuan: '减量单价',
    renegotiationBand: '重新议价的偏离幅度',
  },
  help: {
    purpose: '约定业务量基线，以及实际业务量高于或者低于基线时费用怎样增减。',
    legalBasis: '《中华人民共和国民法典》第五百三十三条（情势变更时的重新协商）。',
    forClient: '减量单价不应明显低于增量单价；基线按月设定以反映淡旺季；偏离过大时应有重新议价的权利。',
    forProvider: '减量单价只应反映可以节省的变动成本；不计区间应覆盖正常波动；起算点自区间边界起算更有利于稳定。',
  },
  findings: {
    'reduction-dearer-than-addition': {
      problem: '减量单价高于增量单价：业务量减少时扣得比增加时付得多。',
      reason: '业务量先减后增，服务方反而亏损，基线容易被操纵。',
      repair: '使减量单价不高于增量单价。',
    },
    'renegotiation-inside-dead-band': {
      problem: '重新议价的偏离幅度不大于浮动不计区间，区间因此失去意义。',
      reason: '区间内本不调价，却可以要求重新议价。',
      repair: '使重新议价的幅度大于浮动不计区间。',
    },
    'baseline-zero': {
      problem: '基线为零，浮动区间和偏离幅度都无从计算。',
      reason: '百分比以基线为基数，零基线不能计算。',
      repair: '填写基线业务量，例如上年月均值。',
    },
  },
}
