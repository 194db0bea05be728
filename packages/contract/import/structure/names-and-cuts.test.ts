import { describe, expect, test } from 'vitest'
import { clean } from '../cleaning/clean.ts'
import { analyseContract, type ReadContract } from './analyse.ts'
import { cutContracts } from './cut-contracts.ts'

function read(text: string): ReadContract[] {
  const cleaned = clean({ format: 'text', text, hints: [] })
  return cutContracts(cleaned.text).map((span) => analyseContract(cleaned, span).read)
}

describe('names and cuts', () => {
  const CONTRACT = (client: string, provider: string) =>
    `发包单位：天一股份公司（以下称“${client}”）\n承包单位：地二服务公司（以下称“${provider}”）\n第一条 内容\n${provider}为${client}接听电话。\n第二条 费用\n${client}每月付款，${provider}开票。\n第三条 终止\n${client}与${provider}可以协商终止。\n${'双方应当诚实履行。'.repeat(40)}\n${client}（章）：天一股份公司 ${provider}（章）：地二服务公司\n`

  test('short names that the contract introduces are names of the parties', () => {
    const [contract] = read(CONTRACT('天一', '地二'))
    expect([contract?.parties.client[0], contract?.parties.provider[0]]).toEqual(['天一', '地二'])
  })

  test('a client who is called 客户 is the client', () => {
    const [contract] = read(
      '外包协议\n客户：天一公司\n服务商：地二公司\n1. 服务\n1.1 服务商为客户接听电话。\n1.2 客户按月付款。\n',
    )
    expect([contract?.parties.client, contract?.parties.provider]).toEqual([['客户'], ['服务商']])
  })

  test('whoever hands the work over is the client, whosever shop is spoken of', () => {
    const [contract] = read(
      '客服协议\n甲方：天一\n乙方：地二\n1. 因乙方人手不够，把店铺周末的客服包给甲方。\n2. 甲方店铺照常营业。\n',
    )
    expect(contract?.parties.client[0]).toBe('乙方')
  })

  test('the first of a row of headings runs into the names of the parties', () => {
    const [contract] = read(
      '甲方：天一网店乙方：云朵工作室1. 合作：乙方接待买家。2. 时间：每天。3. 价格：每月2.5万元。',
    )
    expect(contract?.analysed.articles.map(({ number, heading }) => `${number}${heading.text}`)).toEqual([
      '',
      '1合作',
      '2时间',
      '3价格',
    ])
  })

  test('pieces of a collection are contracts of their own', () => {
    const text = `客服合同（精选2篇）\n客服合同 篇1\n${CONTRACT('天一', '地二')}\n客服合同 篇2\n店铺客服协议\n${CONTRACT('甲店', '乙司')}`
    expect(read(text).map(({ parties }) => parties.client[0])).toEqual(['天一', '甲店'])
  })

  test('a rule in the line of a date sets the next contract apart', () => {
    const text = `${CONTRACT('天一', '地二')}日期：2025.4.========网店客服委托合同委托人：甲店铺\n受托人：乙公司\n1. 受托人接待顾客。\n2. 委托人每月付款。\n`
    const [, second] = read(text)
    expect(text.slice(second?.start)).toMatch(/^网店客服委托合同/)
  })

  test('without line breaks the next annex begins behind a long one, an entry of a list does not', () => {
    const annexes = `甲方（盖章）：乙方（盖章）：签订日期：2025年4月1日附件一：评分表${'接通率三十分，满意度四十分，纪律三十分。'.repeat(6)}附件二：价目表每席每月五千元。`
    const [contract] = read(`客服合同\n甲方：天一\n乙方：地二\n第一条 服务\n乙方接听电话。\n${annexes}`)
    expect(contract?.analysed.articles.filter(({ kind }) => kind === 'annex')).toHaveLength(2)
  })

  test('a numbered piece is a contract of its own, though it has no articles', () => {
    const piece = '篇二：补充协议\n双方就席位数补充如下：\n（一）席位数改为九个。\n甲方：          乙方：\n'
    expect(read(`客服合同两篇合一\n${CONTRACT('天一', '地二')}\n${piece}`)).toHaveLength(2)
  })

  test.each([
    ['ideographs', '一 服务：接听电话。\n二 费用：每月付款。\n三 期限：一年。\n', ['1', '2', '3']],
    ['figures', '1 乙方接听电话，按月报告。\n2 甲方每月付款。\n3 期限：一年。\n', ['1', '2', '3']],
    ['rows of a table', '第一条 费用\n1 坐席 20 4,800.00 96,000.00\n2 班长 3 6,500.00 19,500.00\n', ['1']],
  ])('numbers with a blank in place of a mark begin items, rows of a table do not: %s', (_, text, numbers) => {
    const [contract] = read(`客服合同\n甲方：天一公司\n乙方：地二公司\n${text}`)
    const found = contract?.analysed.articles.map(({ number }) => number)
    expect(found?.filter((number) => number !== '')).toEqual(numbers)
  })

  test('an annex that is called an agreement is one of the contract, unless it names its parties', () => {
    const annex = '附件一 服务水平协议\n1、指标\n接通率90%。\n2、扣款\n每低一个百分点扣1%。\n'
    const ofItsOwn = '附件一 信息保密协议\n甲方：天一公司\n乙方：地二公司\n第一条 内容\n双方互相保密。\n'
    expect(read(CONTRACT('天一', '地二') + annex)).toHaveLength(1)
    expect(read(CONTRACT('天一', '地二') + ofItsOwn)).toHaveLength(2)
  })

  test('（二）项目经理 begins an item, （二）项 is named in a sentence', () => {
    const [contract] = read(
      '客服合同\n甲方：天一公司\n乙方：地二公司\n第一条 人员\n（一）派驻十人。\n（二）项目经理一名。\n（三）依本条（二）项更换。\n',
    )
    const items = contract?.analysed.articles.flatMap(({ children }) => children.map(({ label }) => label))
    expect(items).toEqual(['（一）', '（二）', '（三）'])
  })

  test('a factor is no number of an item', () => {
    const [contract] = read(
      '客服合同\n甲方：天一公司\n乙方：地二公司\n第一条 考核\n1.1 得分96分以上系数1.04；75分以下的为1.02。\n第二条 附则\n一式两份。\n',
    )
    const [first] = contract?.analysed.articles.filter(({ number }) => number === '1') ?? []
    expect(first?.children.map(({ number }) => number)).toEqual(['1.1'])
  })

  test('a number behind a telephone number counts on, though nothing stands between them', () => {
    const [contract] = read(
      '热线外包合同\n1.双方1.1甲方联系人：1.1.1电话：139xxxx80011.2乙方联系人：1.2.1电话：139123480022.内容2.1乙方接听电话。',
    )
    expect(contract?.analysed.articles.map(({ number, heading }) => `${number} ${heading.text}`)).toEqual(
      expect.arrayContaining(['1 双方', '2 内容']),
    )
  })

  const labelsOf = (text: string): string[] =>
    (read(text)[0]?.analysed.articles ?? []).map(({ label, heading }) => `${label} ${heading.text}`.trim())
  const SIGNED = '坐席外包合同\n甲方：天一公司\n乙方：地二公司\n第一条 内容\n乙方接听甲方的电话。\n'

  test.each([
    [
      'runs into the date of signing',
      '甲方（盖章）：乙方（盖章）：日期：____年__月__日附件一：评分表满分100分。\n',
      '附件一',
    ],
    ['runs into an empty date', '甲方（盖章）：乙方（盖章）：签署时间：附件1设备清单电脑十台。\n', '附件1'],
    ['is a form under its title', '甲方（盖章）：乙方（盖章）：\n附件二《排班表》（样式）日期：班次：\n', '附件二'],
    ['has its title on a line', '甲方（盖章）：乙方（盖章）：\n附件三《报价单》\n每通3.2元。\n', '附件三'],
  ])('an annex %s', (_, end, label) => expect(labelsOf(SIGNED + end).some((each) => each.startsWith(label))).toBe(true))

  test('annexes that run on behind the day of signing, each with its title', () => {
    const ends =
      '甲方（盖章）：天一公司 乙方（盖章）：地二公司 2025年4月6日附件一 价格清单 早班每席5300元附件二 服务指标 接通率不低于90%，见附件三 流程图。\n'
    expect(labelsOf(SIGNED + ends).filter((label) => label.startsWith('附件'))).toHaveLength(2)
  })

  test('an annex that a sentence names begins no annex', () => {
    expect(labelsOf(`${SIGNED}第二条 价格\n按\n附件一《报价单》结算，日期以附件二为准。\n`)).not.toContainEqual(
      expect.stringMatching(/^附件/),
    )
  })

  test.each([
    ['1.1考核由甲方负责。1.2月考核不满80分的整改。1.3月话务超出的另计。', '1 1.1 1.2 1.3 2'],
    ['1.1保密信息指卡号、CVV2、账单。1.2不得外传。', '1 1.1 1.2 2'],
  ])('a number counts on before 月考核, and CVV2 is none: %s', (text, labels) => {
    const parties = '坐席外包合同\n甲方：天一公司\n乙方：地二公司\n'
    const found = read(`${parties}1.考核${text}2.附则一式两份。`)[0]?.analysed.articles ?? []
    const all = found.flatMap(({ label, children }) => [label, ...children.map((child) => child.label)])
    expect(all.filter((label) => label !== '').join(' ')).toBe(labels)
  })

  test('what a template tells those who fill it in is none of the contract', () => {
    const [contract] = read(
      `【填写说明】\n1. 空格请据实填写。\n2. 不选的请划掉。\n\n热线外包合同\n发包方：____\n承包方：____\n1. 内容\n1.1 承包方接听电话。\n`,
    )
    expect(contract?.analysed.articles.map(({ number, heading }) => [number, heading.text])).toContainEqual([
      '1',
      '内容',
    ])
    expect(JSON.stringify(contract?.analysed.articles)).not.toContain('划掉')
  })

  const WHOLE =
    '甲方：天一公司\n乙方：地二公司\n一、内容\n乙方为甲方接听电话。\n二、费用\n甲方每月付款。\n' +
    '双方应当诚实履行各自的义务。'.repeat(30)

  test('another title with its parties named anew begins another contract, though the one before does not close', () => {
    const next =
      '在线客服支持协议\n协议编号：____\n委托单位（甲方）：____\n受托单位（乙方）：____\n目录\n一、内容 二、费用\n一、内容\n乙方接待访客。\n二、费用\n甲方按月付款。\n'
    expect(read(`热线外包合同\n${WHOLE}\n${next}`)).toHaveLength(2)
  })

  test('a template that its title calls a common one begins anew behind another', () => {
    const next =
      '电话客服委托合同通用范本（二）甲方（业主）：____乙方（服务方）：____双方约定：1内容1.1接听电话。2费用2.1按月支付。'
    expect(read(`电话客服委托合同通用范本\n${WHOLE}\n${next}`)).toHaveLength(2)
  })

  test('an agreement on the side belongs to its contract', () => {
    const annex = '附件三：\n客服保密协议\n甲方：天一公司\n乙方：地二公司\n一、内容\n双方保密。\n二、期限\n三年。\n'
    expect(read(`热线外包合同\n${WHOLE}\n${annex}`)).toHaveLength(1)
  })

  test('the head of a page is no title', () => {
    const body = '第一章 总则\n第一条 委托方与受托方订立本合同。\n第二条 受托方接听电话。\n'
    const text = `呼叫中心合同（标准版）\n委托方：天一公司\n受托方：地二公司\n呼叫中心合同（标准版） 第 1 页 共 8 页\n${body}`
    expect(read(text)).toHaveLength(1)
  })
})

/** Who is who: the text, and the names of client and provider. */
const PARTIES: readonly (readonly [string, string, string, string])[] = [
  ['a label behind the letter', '甲方（委托方）：天一\n乙方（受托方）：地二\n', '甲方', '乙方'],
  ['a label before the letter', '发包方（甲方）：天一\n承包方（乙方）：地二\n', '甲方', '乙方'],
  ['the letters the other way round', '甲方（服务提供商）：天一\n乙方（客户）：地二\n', '乙方', '甲方'],
  [
    'named by role alone',
    '委托方：天一\n服务方：地二\n一、服务方为委托方提供服务。二、委托方支付服务费。',
    '委托方',
    '服务方',
  ],
  [
    'an abbreviation behind the name',
    '委托方：天一公司（以下简称乙方）\n受托方：地二公司（以下简称“甲方”）\n一、服务\n无。\n',
    '乙方',
    '甲方',
  ],
  [
    'two short names behind one name',
    '服务商：天一（南京）有限公司（以下简称“天一”或“甲方”）\n客户：地二公司（以下简称“地二”或“乙方”）\n一、天一为地二提供服务。\n二、地二向天一付费。\n三、天一开票。\n四、天一与地二保密，地二验收。\n',
    '地二',
    '天一',
  ],
  ['by who pays', '甲方：天一\n乙方：地二\n第一条 乙方应每月向甲方支付服务费。\n', '乙方', '甲方'],
  [
    'whose papers come before a payment is not who pays',
    '甲方：天一\n乙方：地二\n第一条 凭乙方发票于15日内支付上月外包费。第二条 收到乙方的账单后支付话务费用。\n',
    '甲方',
    '乙方',
  ],
  ['seats let by one and hired by the other', '甲方（出租方）：天一\n乙方（承租方）：地二\n', '乙方', '甲方'],
  ['by who serves', '甲方：天一\n乙方：地二\n第一条 甲方为乙方提供客服服务。\n', '乙方', '甲方'],
  [
    'short names in brackets that say more',
    '店家：天一百货（掌柜 老周，以下叫“小铺”）\n接待的：地二网络（下称“阿土”）\n小铺的客服交给阿土来做。\n1. 钱\n小铺每月转给阿土。\n2. 其他\n小铺发货，阿土回话，阿土不懂就问小铺。\n',
    '小铺',
    '阿土',
  ],
  [
    'a name of the trade beside a usual word',
    '1.1 园区方：天一公司（下称“园区”）\n1.2 服务方：地二公司（下称“服务商”）\n1.3 园区将前台交给服务商。\n2. 园区每月付款，园区提供场地，服务商开票。\n3. 服务商保密，服务商不得转包。\n',
    '园区',
    '服务商',
  ],
  [
    'labels that the contract keeps to',
    '网店：天一百货\n团队：地二网络\n1. 做什么\n团队接待网店的买家。\n2. 钱\n网店每月5日付给团队。\n3. 其他\n网店发货，团队回话。\n',
    '网店',
    '团队',
  ],
  [
    'names that are given further down',
    '开店的(下面叫“小铺”)：天一百货\n接待的(下面称“阿土”)：地二网络\n小铺的客服交给阿土来做。\n1. 钱\n小铺每月转给阿土。\n2. 其他\n小铺发货，阿土回话，阿土不懂就问小铺。\n',
    '小铺',
    '阿土',
  ],
  [
    'a later part that turns them round',
    '甲方：天一\n乙方：地二\n一、内容\n甲方将来电接听外包给乙方，甲方每月支付服务费。\n第二部分\n发包人（即前文乙方）与服务商（即前文甲方）约定如下。\n',
    '甲方',
    '乙方',
  ],
  [
    'those who agreed',
    '客服约定\n小满家居与阿土小组商定如下。\n1. 小满家居把客服交给阿土小组做。\n2. 小满家居每月付给阿土小组。\n3. 小满家居发货，阿土小组回话。\n',
    '小满家居',
    '阿土小组',
  ],
  [
    'we and you',
    '客服约定\n1. 我们把客服交给你们做。\n2. 我们每月付给你们一次。\n3. 我们发货，你们回话。\n',
    '我们',
    '你们',
  ],
  ['by custom', '甲方：天一\n乙方：地二\n第一条 双方友好合作。\n', '甲方', '乙方'],
  [
    'a failure to pay named of the wrong party does not turn them round',
    '甲方（客户）：天一\n乙方（服务商）：地二\n第一条 乙方未按约定支付费用的，承担违约责任。\n',
    '甲方',
    '乙方',
  ],
  [
    'who pays on the invoice of the other',
    '甲方：\n乙方：\n第一条 付款\n甲方在收到乙方发票后9个工作日内支付上月费用。\n第二条 人员\n其余坐席由公司另行安排。\n',
    '甲方',
    '乙方',
  ],
]

describe('parties', () => {
  test.each(PARTIES)('%s', (_, text, client, provider) => {
    const [contract] = read(text)
    expect([contract?.parties.client[0], contract?.parties.provider[0]]).toEqual([client, provider])
  })

  test('names and evidence have their places', () => {
    const text = '甲方（委托方）：天一有限公司\n乙方（受托方）：地二有限公司\n第一条 服务\n无。\n'
    const [contract] = read(text)
    expect(contract?.analysed.client).toMatchObject({ labels: ['甲方', '委托方'], name: '天一有限公司' })
    const [span] = contract?.analysed.client.evidence ?? []
    expect(text.slice(span?.start, span?.end)).toBe('甲方（委托方）')
  })
})

test('a contract of others under titles that the library has too has its lists, and its signatures behind the last article', () => {
  const [contract] = read(
    '第一条 服务内容\n乙方接听电话。\n第二条 服务期限\n一年。\n第三条 服务费用\n每月结算。\n第四条 保密\n保守秘密。\n第五条 附件\n1、附件一：《班次表》；\n2、附件二：《价目表》。\n甲方（盖章）：\n乙方（盖章）：\n',
  )
  const [annexes, signature] = contract?.analysed.articles.slice(-2) ?? []
  expect(annexes?.children.map(({ body }) => body.text)).toEqual(['附件一：《班次表》；', '附件二：《价目表》。'])
  expect([signature?.kind, signature?.body.text]).toEqual(['signature', '甲方（盖章）：\n乙方（盖章）：'])
})
