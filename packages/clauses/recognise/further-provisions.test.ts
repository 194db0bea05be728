import { expect, test } from 'vitest'
import { CATALOGUE } from '../catalogue.ts'
import { analysedText } from '../testing/analysed.ts'
import { furtherProvisions, readProvisions, sharedProvisions } from './further-provisions.ts'
import { recogniseClauses } from './recognise-contract.ts'

const further = (text: string) => {
  const { contract } = analysedText(text, { client: ['甲方'], provider: ['乙方'] })
  return furtherProvisions(contract, recogniseClauses(CATALOGUE, contract)).map(({ words, values }) => [words, values])
}

const CASES: readonly (readonly [what: string, text: string, expected: readonly unknown[]])[] = [
  [
    'values of every kind, beside a term that was read',
    '# 逾期付款\n甲方逾期付款的，每日按欠款的万分之五支付违约金。\n# 其他\n主管每周巡场3次，留档20条，完好率97%，奖2万元，2026年3月1日起行，留存十个工作日。',
    [
      [
        '主管每周巡场3次，留档20条，完好率97%，奖2万元，2026年3月1日起行，留存十个工作日。',
        [
          { count: 3, of: '次' },
          { count: 20, of: '条' },
          { share: '97%' },
          { yuan: '20000' },
          { date: '2026-03-01' },
          { value: 10, unit: 'working-day' },
        ],
      ],
    ],
  ],
  [
    'scores, times of day and sums with a sign alone',
    '# 其他\n主管评分低于70分的停岗，最晚21:30交班，工具折价（¥1,200.00）。',
    [
      [
        '主管评分低于70分的停岗，最晚21:30交班，工具折价（¥1,200.00）。',
        [{ count: 70, of: '分' }, { time: '21:30' }, { yuan: '1200' }],
      ],
    ],
  ],
  [
    'days of every year, hours, and scores and factors without a mark',
    '# 其他\n旺季名单5月20日前报齐，次日9点半前销账，三期未结或者得分低于60的停岗，系数最高1.1，最低0.9。',
    [
      [
        '旺季名单5月20日前报齐，次日9点半前销账，三期未结或者得分低于60的停岗，系数最高1.1，最低0.9。',
        [
          { date: '05-20' },
          { time: '09:30' },
          { count: 3, of: '期' },
          { count: 60, of: '分' },
          { count: 1.1, of: '倍' },
          { count: 0.9, of: '倍' },
        ],
      ],
    ],
  ],
  [
    'scores with a decimal, whole multiples, other moneys, areas and hours of the morning',
    '# 其他\n口碑分低于4.7的停岗，通宵值守按三倍记，备件不超过20美元，仓库约350平方米，末班车凌晨2点。',
    [
      [
        '口碑分低于4.7的停岗，通宵值守按三倍记，备件不超过20美元，仓库约350平方米，末班车凌晨2点。',
        [
          { count: 4.7, of: '分' },
          { count: 3, of: '倍' },
          { count: 20, of: '美元' },
          { count: 350, of: '平方米' },
          { time: '02:00' },
        ],
      ],
    ],
  ],
  [
    'hours by the part of the day, and from when on',
    '# 其他\n晚9点半前锁柜，20时以后不得外拨，夜里2点巡场，下午3点盘库，最晚8点前开柜。',
    [
      [
        '晚9点半前锁柜，20时以后不得外拨，夜里2点巡场，下午3点盘库，最晚8点前开柜。',
        [{ time: '21:30' }, { time: '20:00' }, { time: '02:00' }, { time: '15:00' }, { time: '08:00' }],
      ],
    ],
  ],
  [
    'weights of a formula, steps, and more things that are counted',
    '# 其他\n总分=甲项×0.4+0.6×乙项，口碑分每掉0.2扣三成，仓库6间，叉车3辆，童装适合6岁。',
    [
      [
        '总分=甲项×0.4+0.6×乙项，口碑分每掉0.2扣三成，仓库6间，叉车3辆，童装适合6岁。',
        [
          { count: 0.4, of: '倍' },
          { count: 0.6, of: '倍' },
          { count: 0.2, of: '' },
          { share: '30%' },
          { count: 6, of: '间' },
          { count: 3, of: '辆' },
          { count: 6, of: '岁' },
        ],
      ],
    ],
  ],
  [
    'areas, lines and decimals of a time, and what is added for each',
    '# 其他\n仓库380㎡，梯高不超过3层，专线50Mbps，检修不长于1.5小时，值守22点交班，雨天每班加40。',
    [
      [
        '仓库380㎡，梯高不超过3层，专线50Mbps，检修不长于1.5小时，值守22点交班，雨天每班加40。',
        [
          { count: 380, of: '㎡' },
          { count: 3, of: '层' },
          { count: 50, of: 'Mbps' },
          { count: 1.5, of: '小时' },
          { time: '22:00' },
          { yuan: '40' },
        ],
      ],
    ],
  ],
  ['points, seasons and shops of one', '# 其他\n第一点，三点建议，一间门店，一家公司，三时段轮值，限时办理。', []],
  ['what counts nothing', '# 其他\n双方按第十条办理，一次性处理，6月至8月为旺季，拨打400号码，全年7×24小时。', []],
  [
    'both ends of a range, and one for so many',
    '# 其他\n主管每周巡场2-3次，路程1至2小时，备用金5000-8000元，培训师1:45。',
    [
      [
        '主管每周巡场2-3次，路程1至2小时，备用金5000-8000元，培训师1:45。',
        [
          { count: 2, of: '次' },
          { count: 3, of: '次' },
          { value: 1, unit: 'hour' },
          { value: 2, unit: 'hour' },
          { yuan: '5000' },
          { yuan: '8000' },
          { count: 45, of: '人' },
        ],
      ],
    ],
  ],
  [
    'numbers listed with one unit, a share of two and a day that counts from another',
    '# 其他\n主管巡场分别不少于5/15/40分钟，损耗按8:2分担，自第16日起另算。',
    [
      [
        '主管巡场分别不少于5/15/40分钟，损耗按8:2分担，自第16日起另算。',
        [
          { value: 5, unit: 'minute' },
          { value: 15, unit: 'minute' },
          { value: 40, unit: 'minute' },
          { count: 8, of: '份' },
          { value: 16, unit: 'day' },
        ],
      ],
    ],
  ],
  [
    'marks of tests and factors by how much was reached',
    '# 其他\n门卫笔试低于65的补考，两样合格0.92，三样以上1.05。',
    [
      [
        '门卫笔试低于65的补考，两样合格0.92，三样以上1.05。',
        [
          { count: 65, of: '分' },
          { count: 0.92, of: '倍' },
          { count: 1.05, of: '倍' },
        ],
      ],
    ],
  ],
  [
    'a working day counted from the beginning of a month',
    '# 其他\n管家于每月第六个工作日前交钥匙清单。',
    [['管家于每月第六个工作日前交钥匙清单。', [{ value: 6, unit: 'working-day' }]]],
  ],
  ['two numbers with a stroke, and hours of every day', '# 其他\n仓库7/24小时开放，坐标3:2。', []],
  [
    'an age, a number of lines and a level are no lengths and shares',
    '# 其他\n门卫年满18周岁，拨打400/95号码，P2 单个故障。',
    [],
  ],
  ['blanks', '# 其他\n主管每周巡场____次，为期[天数]天。', []],
]

test.each(CASES)('%s', (_, text, expected) => {
  expect(further(text)).toEqual(expected)
})

const shared = (text: string) => {
  const { contract } = analysedText(text, { client: ['甲方'], provider: ['乙方'] })
  return [...sharedProvisions(contract, recogniseClauses(CATALOGUE, contract))].map(([{ type }, provisions]) => [
    type,
    provisions.map(({ words, values, clauses }) => ({ words, values, clauses })),
  ])
}

test('a sentence that states two clauses shows its figures with the one whose terms do not take them', () => {
  const words = '乙方擅自停止接听的，每次支付违约金700元，甲方可以解除合同。'
  expect(shared(`# 其他\n${words}`)).toEqual([
    ['change/rescission', [{ words, values: [{ yuan: '700' }], clauses: ['remedies/penalty'] }]],
  ])
})

test('a sentence below a heading shows its figures with the clause that the nearest heading names', () => {
  const words = '通话录音应当保存9个月。'
  const other = '# 费用\n## 付款\n甲方应于每月12日前付款。'
  expect(shared(`# 考核\n甲方按季评分，满分100分。\n${words}\n${other}`)).toEqual([
    [
      'quality/assessment',
      [{ words, values: [{ value: 9, unit: 'month' }], clauses: ['care/provider-duties', 'care/data-protection'] }],
    ],
  ])
})

test('what a clause of the same kind takes is shown with the clause that covers the matter', () => {
  const words = '甲方每周抽听录音60通。'
  expect(shared(`# 其他\n甲方每月对服务质量进行考核。\n${words}`)).toEqual([
    ['quality/assessment', [{ words, values: [{ count: 60, of: '通' }], clauses: ['quality/inspection'] }]],
  ])
})

test('below a heading that names no clause stand rules of the work, which the services show as well', () => {
  const words = '押金单每单不超过80元，乙方先行赔付。'
  const services = '# 服务内容\n乙方提供订单咨询服务。'
  const shows = (heading: string) =>
    shared(`${services}\n# ${heading}\n${words}`).filter(([type]) => type === 'scope/services').length
  expect([shows('押金单'), shows('其他约定'), shows('违约责任')]).toEqual([1, 0, 0])
})

test.each([
  [
    'spaces, and a sum that fills fewer columns',
    '岗位 人数 单价 小计\n领班 2 6,100 12,200\n合计 2 12,200',
    [
      ['领班 2 6,100 12,200', [{ count: 2, of: '人' }, { yuan: '6100' }, { yuan: '12200' }]],
      ['合计 2 12,200', [{ count: 2, of: '人' }, { yuan: '12200' }]],
    ],
  ],
  ['wide spaces', '项目　权重　分值\n礼貌　15　30', [['礼貌　15　30', [{ share: '15%' }, { count: 30, of: '分' }]]]],
  ['a column that says no kind of value', '批次 备注 路线\n甲 12 34', []],
])('bare numbers of a table with %s', (_, text, expected) => {
  const { contract } = analysedText(`# 备查\n${text}`, { client: ['甲方'], provider: ['乙方'] })
  expect(furtherProvisions(contract, []).map(({ words, values }) => [words, values])).toEqual(expected)
})

test('a heading with the points of a part of the score', () => {
  const { contract } = analysedText('# 备查\n## 录入质量（35分）\n字迹清楚。', { client: ['甲方'], provider: ['乙方'] })
  expect(furtherProvisions(contract, []).map(({ values }) => values)).toEqual([[{ count: 35, of: '分' }]])
})

test('a sentence whose clause takes its figures itself shares nothing', () => {
  expect(shared('# 其他\n甲方应于每月15日前付款。')).toEqual([])
})

test('words that prove a term do not hide a figure that it does not hold', () => {
  const words = '甲方应在收到发票后15日内付款。'
  expect(shared(`# 其他\n${words}`)).toEqual([
    ['fees/invoicing', [{ words, values: [{ value: 15, unit: 'day' }], clauses: ['fees/payment-day'] }]],
  ])
})

test('what terms hold is told with the clauses that hold it, and whether only their lists took it', () => {
  const text = '# 其他\n甲方应于每月15日前付款。\n# 甲方义务\n甲方应在开馆前6日内提供展品清单。'
  const { contract } = analysedText(text, { client: ['甲方'], provider: ['乙方'] })
  const told = readProvisions(contract, recogniseClauses(CATALOGUE, contract))
  expect(told.map(({ words, clauses, isOnlyListed }) => [words, clauses, isOnlyListed])).toEqual([
    ['甲方应于每月15日前付款。', ['fees/payment-day'], false],
    ['甲方应在开馆前6日内提供展品清单。', ['care/client-duties'], true],
  ])
})
