import { describe, expect, test } from 'vitest'
import { gramsOf, plain } from './grams.ts'
import { Model } from './model.ts'
import { train } from './train.ts'

/** None of them is among the labelled sentences, and none of their wordings was chosen after a look at the weights. */
const UNSEEN: readonly (readonly [sentence: string, ...types: string[]])[] = [
  ['乙每晚十点前把当天没办完的事列成单子报给甲', 'quality/reports'],
  ['上岗前乙给新客服讲两天商品知识,考不到八十五分的重讲', 'people/training'],
  ['哪一方拖着不付款超过二十天,另一方可以先停工', 'fees/suspension-right'],
  ['录音存半年,到期后一个星期内删干净', 'care/data-protection'],
  ['台风、地震、疫情封控这类谁也料不到的事耽误了,互相不追究', 'remedies/force-majeure'],
  ['想不干了的,早一个半月写信告诉对方', 'change/termination'],
  ['押金两万元,散伙时没有欠账就原数退回', 'fees/quality-deposit'],
  ['合同一共印了六份,两家各拿三份', 'general/counterparts'],
  ['这份合同管两年,从开业那天起算', 'term/duration'],
  ['乙手里的账号、话术、没办完的单子,走之前十天内交给新来的团队', 'change/handover'],
  ['甲的商业秘密,乙的人离开以后三年内也不许往外讲', 'care/confidentiality'],
  ['打官司去甲注册地的法院', 'remedies/disputes'],
  ['每个月八号对账,十八号打款到乙公户', 'fees/payment-day'],
  ['乙不得把这摊活再包给别家做', 'change/subcontracting'],
  ['旺季要多上人的,甲提前两周打招呼', 'people/headcount-change', 'riders/peak-period'],
  ['九成以上的电话要在二十五秒里接起来', 'service-level/first-response', 'quality/kpi'],
  ['乙赔的钱加起来不超过半年的服务费', 'remedies/liability-cap'],
  ['先问客户贵姓,再核对手机尾号'],
  ['锅底有油污的,用温水浸泡后再擦'],
  ['蓝色按钮在页面右上角,点一下就出来'],
  ['老师傅说这批货的颜色比样品深一点'],
]
const LIKELY = 0.3

describe('sentences that nobody labelled', () => {
  const model = new Model()
  const told = model.likely(plain(UNSEEN.map(([sentence]) => sentence).join('\n')), LIKELY)

  test('most are known by what they resemble', () => {
    const known = UNSEEN.filter(([, type], at) => type !== undefined && told[at]?.includes(type))
    expect(known.length).toBeGreaterThanOrEqual(UNSEEN.filter(([, type]) => type).length / 2)
  })

  test('and next to none for something else', () => {
    const wrong = UNSEEN.flatMap(([sentence, ...types], at) =>
      (told[at] ?? []).filter((type) => !types.includes(type)).map((type) => `${sentence}: ${type}`),
    )
    expect(wrong.length, wrong.join('\n')).toBeLessThanOrEqual(2)
  })

  test('lines are told apart', () => {
    expect(model.likely('上海\n\n合同一式四份', LIKELY).map((types) => types.includes('general/counterparts'))).toEqual(
      [false, false, true],
    )
  })
})

describe('learning', () => {
  const example = (text: string, ...types: string[]) => ({ text, types: new Set(types), lacks: () => true })
  const examples = [
    example('猫吃鱼', 'cat'),
    example('小猫吃大鱼', 'cat'),
    example('狗啃骨头', 'dog'),
    example('大狗啃小骨头', 'dog'),
    example('马吃草'),
    example('小马吃草'),
  ]

  test('words speak for what they stand in, and what all sentences have for nothing', () => {
    const { types, grams } = train(examples)
    expect(types).toEqual(['cat', 'dog'])
    const [cat = 0, dog = 0] = grams.get('猫') ?? []
    expect(cat).toBeGreaterThan(0.5)
    expect(dog).toBeLessThanOrEqual(0)
    expect(Math.abs(grams.get('小')?.[0] ?? 1)).toBeLessThan(cat)
  })

  test('the same examples give the same weights', () => {
    expect(train(examples)).toEqual(train(examples))
  })

  test('figures are one figure, and blanks nothing', () => {
    expect(plain('每月____ 三十日前付12,000元')).toBe('每月0日前付0元')
    expect(gramsOf('0日')).toEqual(['0', '·0', '日', '0日', '日·'])
  })
})
