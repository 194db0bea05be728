import type { ClauseText } from '../../clause.ts'
import { duration, itemName, timeOfDay, times } from '../../say/index.ts'
import { choose, client, commas, items, lead, list, p, s, term, when } from '../../wording/build.ts'

export const text: ClauseText = {
  title: '时段费率',
  body: [
    lead(
      p`计费项目${list('components', s`“${term('', itemName)}”`, commas)}在下列时段适用下列倍率，同一时刻符合多项的，以列在前面的一项为准，其余时段不加价：`,
      items(
        'bands',
        p`“${term('id', itemName)}”：${choose('days', {
          'every-day': s`每日`,
          'working-day': s`工作日`,
          'day-off': s`休息日`,
          'statutory-holiday': s`法定节假日`,
        })}${when('windows', s`的${list('windows', s`${term('from', timeOfDay)}至${term('to', timeOfDay)}`, commas)}`)}，按${term('multiplier', times)}计费。`,
      ),
    ),
    when(
      'billingIncrement',
      p`按时间计费的，以${term('billingIncrement.increment', duration)}为计费单位，不足一计费单位的按一计费单位计算${when('billingIncrement.minimum', s`；每次联系的最低计费时长为${term('billingIncrement.minimum', duration)}`)}。`,
    ),
    p`时段按照联系发生的时间确定；工作日、休息日和法定节假日以国家公布的放假安排为准。除上述倍率外，${client}不再支付加班费或者其他时段补贴。`,
  ],
  labels: {
    components: '适用的计费项目',
    bands: '时段',
    'bands.id': '时段编号',
    'bands.days': '日期种类',
    'bands.windows': '起止时间',
    'bands.windows.from': '从',
    'bands.windows.to': '至',
    'bands.multiplier': '倍率',
    billingIncrement: '计费单位',
    'billingIncrement.increment': '单位时长',
    'billingIncrement.minimum': '最低计费时长',
  },
  help: {
    purpose: '约定夜间、周末、节假日的费率倍数和计时的最小单位。',
    legalBasis:
      '《中华人民共和国劳动法》第四十四条（加班工资）是服务方的用工成本来源，但倍率由双方协商，不适用该条的法定倍数。',
    forClient: '倍率只适用于实际需要加班的计费项目；计费单位越小越准确。',
    forProvider: '倍率应覆盖法定加班工资和夜班津贴；约定最低计费时长以覆盖极短联系的固定成本。',
  },
  findings: {
    'band-unreachable': {
      problem: '时段“{id}”列在一个涵盖全天的时段之后，永远不会适用。',
      reason: '列在后面的时段永远不适用，双方却可能都以为加价。',
      repair: '把“{id}”移到前面，或者删去。',
    },
    'multiplier-zero': {
      problem: '时段“{id}”的倍率为零，该时段等于免费。',
      reason: '该时段免费服务，可能是填写错误。',
      repair: '改正倍率；不加价的填一。',
    },
    'multiplier-high': {
      problem: '时段“{id}”的倍率超过法定节假日加班工资的倍数，请确认。',
      reason: '法定节假日加班工资为三倍，更高的倍率缺少成本依据。',
      repair: '核对成本后下调，一般不超过三倍。',
    },
  },
}
