import type { ClauseText } from '../../clause.ts'
import { amount, count, date, decimal, itemName, phrase, price, share } from '../../say/index.ts'
import { itemNaming } from '../../shared/name-words.ts'
import { volumeLabels, volumeUnitWords, volumeWords } from '../../shared/volume-words.ts'
import { choose, client, items, law, lead, list, p, provider, s, semicolons, term, when } from '../../wording/build.ts'

const id = itemNaming['zh-CN']
const assessable = choose('assessable', { true: s`；本项参与考核调整`, false: s`；本项不参与考核调整`, absent: s`` })
const proration = choose('proration', {
  'calendar-days': s`；不足整月的，按当月实际天数折算`,
  'thirty-days': s`；不足整月的，按照${law('30/360')}的日数计算惯例折算`,
  'whole-month': s`；不足整月的，按整月计费`,
  absent: s``,
})
const step = s`${choose('upTo', { absent: s`其余数量` }, s`不超过${term('upTo', decimal)}的数量`)}，单价${term('unitPriceYuan', price)}`

export const text: ClauseText = {
  title: '服务费用',
  body: [
    p`${client}按照本条的计费项目向${provider}支付服务费用。`,
    lead(
      p`计费项目如下：`,
      items(
        'components',
        choose('kind', {
          'fixed-monthly': p`${id}，固定月费：每月${term('amountYuan', amount)}${proration}${assessable}。`,
          'fixed-yearly': p`${id}，固定年费：每年${term('amountYuan', amount)}，按月结算十二分之一${proration}${assessable}。`,
          'one-time': p`${id}，一次性费用：${term('amountYuan', amount)}，计入${term('on', date)}所在的结算期${assessable}。`,
          'per-seat': p`${id}，坐席费：岗位为“${term('role', phrase)}”，合同席位${term('seats', count)}席，每席每月${term('unitPriceYuan', price)}${proration}${assessable}。`,
          'per-hour': p`${id}，工时费：计费时长为${volumeWords('hours')['zh-CN']}，每小时${term('unitPriceYuan', price)}${assessable}。`,
          'per-item': p`${id}，计件费：计费数量为${volumeWords('volume')['zh-CN']}${volumeUnitWords['zh-CN']}，${choose(
            'tiers.kind',
            {
              graduated: s`分段计价，各段数量适用各段单价：`,
              volume: s`按档计价，全部数量适用所达到档次的单价：`,
            },
          )}${list('tiers.steps', step, semicolons)}${assessable}。`,
          'cost-plus': p`${id}，成本加成费：以${client}确认的成本“${term('costs', itemName)}”为基数，加计${term('margin', share)}${when('capYuan', s`，每月合计不超过${term('capYuan', amount)}`)}${assessable}。`,
        }),
      ),
    ),
    p`上述价格${choose('taxMode', { inclusive: s`包含增值税`, exclusive: s`不包含增值税，增值税由${client}另行承担` })}，适用的增值税税率为${term('vatRate', share)}。`,
    p`除本合同另有约定外，上述费用已经涵盖${provider}提供服务所需的人员、场地、设备和管理成本，${provider}不得另行收取其他费用。`,
  ],
  labels: {
    taxMode: '价格是否含税',
    vatRate: '增值税税率',
    components: '计费项目',
    'components.id': '项目编号',
    'components.title': '项目名称',
    'components.assessable': '是否参与考核',
    'components.kind': '计费方式',
    'components.amountYuan': '金额',
    'components.proration': '不足整月的折算',
    'components.on': '计入日期',
    'components.role': '岗位',
    'components.seats': '席位数',
    'components.unitPriceYuan': '单价',
    ...volumeLabels('components.hours')['zh-CN'],
    ...volumeLabels('components.volume')['zh-CN'],
    'components.per': '计量单位',
    'components.tiers': '阶梯价',
    'components.tiers.kind': '阶梯计价方式',
    'components.tiers.steps': '价格档次',
    'components.tiers.steps.upTo': '数量上限',
    'components.tiers.steps.unitPriceYuan': '单价',
    'components.costs': '成本项目',
    'components.margin': '加成比例',
    'components.capYuan': '每月上限',
  },
  help: {
    purpose: '约定服务费用由哪些项目构成、怎样计算、价格是否含税。',
    legalBasis:
      '《中华人民共和国民法典》第五百一十条、第五百一十一条（价款约定不明）；《中华人民共和国增值税法》（价外税）。',
    forClient: '写明价格已含的成本，堵住另行收费；按量计费时写明口径和数据来源；哪些费用参与考核要逐项确定。',
    forProvider: '固定成本用月费或者坐席费锁定，波动部分按量计费；不足整月的折算方式应写明；确认价格是否含税。',
  },
  findings: {
    'component-named-twice': {
      problem: '计费项目“{id}”出现多次，其他条款引用时无法区分。',
      reason: '倍率、调价等条款按编号引用计费项目，重复时无法计算。',
      repair: '为其中一个换用新的编号。',
    },
    'tiers-not-rising': {
      problem: '阶梯价的数量上限没有依次递增，部分档次永远不会适用。',
      reason: '上限不递增的档次没有数量落入，价格无法适用。',
      repair: '按数量上限由小到大排列。',
    },
    'tiers-without-end': {
      problem: '最后一档规定了数量上限，超出部分没有价格。',
      reason: '业务量超出最后一档时没有约定价格，结算会停滞。',
      repair: '删去最后一档的上限，使其适用于其余数量。',
    },
    'vat-rate-unusual': {
      problem: '增值税税率{rate}不是现行税率或者征收率。',
      reason: '现行税率为百分之十三、九、六和零，征收率为百分之三（减征另有规定）；税率有误会影响开票和抵扣。',
      repair: '改为适用的税率；外包服务一般为百分之六，小规模纳税人适用征收率。',
    },
    'cost-without-cap': {
      problem: '成本加成费没有每月上限，费用总额不可控。',
      reason: '成本由服务方发生而由委托方承担，没有上限就没有节约的动力。',
      repair: '约定每月上限，或者约定成本须事先确认。',
    },
  },
}
