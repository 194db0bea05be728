import type { ClauseText } from '../../clause.ts'
import { count, decimal, duration, metricName, quantity, share, times } from '../../say/index.ts'
import { choose, client, items, lead, p, provider, s, term, when } from '../../wording/build.ts'
import type { Part } from '../../wording/part.ts'

const reallocationBy = (by: Part, other: Part) =>
  p`${by}可以在各项指标之间重新分配比例，每一合同年度不超过${term('reallocation.timesPerYear', count)}次，并应当提前${term('reallocation.notice', duration)}书面通知${other}。`

export const text: ClauseText = {
  title: '服务抵扣',
  body: [
    p`每月的风险金额为当月服务费用的${term('atRisk', share)}。各项指标的分配比例之和不超过${term('pool', share)}；任一月份的服务抵扣合计不超过当月的风险金额。`,
    lead(
      p`指标未达到下列水平的，按风险金额与分配比例的乘积计算服务抵扣，从当月服务费用中扣减：`,
      items(
        'items',
        p`指标“${term('metric', metricName)}”：期望水平为${choose('direction', { 'at-least': s`不低于`, 'at-most': s`不高于` })}${term('expected', quantity)}，最低水平为${term('minimum', quantity)}，分配比例为${term('allocation', share)}。`,
      ),
    ),
    p`未达到最低水平的，当月即产生服务抵扣${when('expectedMisses', s`；虽达到最低水平但未达到期望水平的，在连续${term('expectedMisses.windowMonths', count)}个月内累计达到${term('expectedMisses.times', count)}次时产生服务抵扣`)}。`,
    when(
      'multiplier',
      p`同一指标连续产生服务抵扣的，自连续第${term('multiplier.fromConsecutive', count)}个月起，该指标的服务抵扣按${term('multiplier.factor', times)}计算。`,
    ),
    when(
      'earnBack',
      choose('earnBack.kind', {
        'next-months': p`产生服务抵扣后的${term('earnBack.months', count)}个月内，该指标的平均值达到期望水平的，返还该次服务抵扣。`,
        'contract-year': p`该指标在合同年度内的平均值达到期望水平的，返还该合同年度内的服务抵扣。`,
      }),
    ),
    when(
      'yearlyReset',
      p`每一合同年度届满时，指标的年度平均值优于期望水平的，期望水平向该平均值调整二者差额的${term('yearlyReset.share', share)}${when('yearlyReset.mostPoints', s`，但每次调整不超过该指标的${term('yearlyReset.mostPoints', decimal)}个计量单位`)}。`,
    ),
    when(
      'reallocation',
      choose('reallocation.by', {
        client: reallocationBy(client, provider),
        provider: reallocationBy(provider, client),
        both: p`双方协商一致可以在各项指标之间重新分配比例，每一合同年度不超过${term('reallocation.timesPerYear', count)}次，由提出的一方提前${term('reallocation.notice', duration)}书面通知另一方。`,
      }),
    ),
    p`服务抵扣是服务质量未达约定水平时对价款的减少，不影响因同一事实造成的损失超过服务抵扣部分的赔偿。`,
  ],
  labels: {
    atRisk: '风险金额比例',
    pool: '分配总额',
    items: '指标',
    'items.metric': '指标',
    'items.direction': '方向',
    'items.expected': '期望水平',
    'items.minimum': '最低水平',
    'items.allocation': '分配比例',
    expectedMisses: '期望水平累计未达',
    'expectedMisses.times': '次数',
    'expectedMisses.windowMonths': '月数',
    multiplier: '连续未达的倍数',
    'multiplier.fromConsecutive': '自连续第几个月',
    'multiplier.factor': '倍数',
    earnBack: '抵扣返还',
    'earnBack.kind': '返还方式',
    'earnBack.months': '月数',
    yearlyReset: '年度重设',
    'yearlyReset.share': '调整幅度',
    'yearlyReset.mostPoints': '最多调整',
    reallocation: '重新分配',
    'reallocation.by': '由谁提出',
    'reallocation.timesPerYear': '每年次数',
    'reallocation.notice': '提前期',
  },
  help: {
    purpose: '大型外包合同的服务抵扣机制：风险金额、期望与最低水平、返还和年度重设。',
    legalBasis: '《中华人民共和国民法典》第五百八十二条（减少价款）、第五百八十五条。',
    forClient: '分配总额可以超过百分之百，让更多指标有分量；保留重新分配的权利；服务抵扣不应成为唯一救济。',
    forProvider: '风险金额一般不超过月费的百分之十五；争取返还机制；年度重设应有上限。',
  },
  findings: {
    'allocation-above-pool': {
      problem: '各项指标的分配比例合计{total}，超过分配总额{pool}。',
      reason: '超出总额的分配没有对应的风险金额，抵扣无法计算。',
      repair: '下调部分指标的分配比例，或者提高分配总额。',
    },
    'minimum-beyond-expected': {
      problem: '指标“{metric}”的最低水平比期望水平更严。',
      reason: '最低水平应当比期望水平宽松；倒置后两级制度失去意义。',
      repair: '对调或者改正两个水平。',
    },
    'units-differ': {
      problem: '指标“{metric}”的期望水平和最低水平的单位不同。',
      reason: '单位不同无法比较，是否未达标无从判断。',
      repair: '使两个水平使用指标的同一单位。',
    },
    'at-risk-high': {
      problem: '风险金额达到月费的{share}，可能被认定为过高。',
      reason: '抵扣超过损失百分之三十的，法院一般可以认定过分高于损失并予以调减。',
      repair: '把风险金额降到月费的百分之三十以内，常用百分之五至二十。',
    },
    'assessed-twice': {
      problem: '考核条款已经扣减同一服务费用，同一次不达标可能被扣两次。',
      reason: '同一事实两次减少价款，容易被认定为重复扣减而不获支持。',
      repair: '删去考核或者服务抵扣中的一项，或者写明同一指标只适用其一。',
    },
  },
}
