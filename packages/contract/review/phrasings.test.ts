import { describe, expect, test } from 'vitest'
import { HEAD } from '../testing/cases/head.ts'
import { codesOf } from '../testing/codes-of.ts'
import { type Phrasing, testPhrasings } from '../testing/phrasings.ts'

/** The same fault in other words than those of the cases. */
const FAULTS: readonly Phrasing[] = [
  ['window-without-unit', '第一条 变更\n甲方应在收到方案后10内书面回复。\n'],
  ['window-without-unit', '第一条 变更\n乙方自接到通知之日起15内提出意见。\n'],
  ['late-rate-high', '第一条 付款\n甲方晚付的，每晚一日按晚付部分的2%支付违约金。\n'],
  ['standard-not-measurable', '第一条 服务质量\n来电人应有宾至如归之感，凭甲方印象评定，未达到的扣当月费用3%。\n'],
  ['party-undefined', '第一条 付款\n甲方欠费的，丙方可以停止接听。\n'],
  ['annex-unlisted', '第一条 人员\n排班表如附件五。\n第二条 附件\n附件一：流程\n附件二：名单\n'],
  ['addresses-missing', '第一条 通知\n通知应寄往首页载明的联系地址。\n'],
  ['grave-breach-undefined', '第一条 解除\n出现严重服务事故的，甲方可以解除合同。\n'],
  ['labour-dispatch', '第一条 人员\n甲方可在乙方场地直接调度客服人员，核定其出勤与休假。\n'],
  ['caps-contradict', '第一条 责任限额\n单次事件不超过基数的40%，全年累计不超过基数的25%。\n'],
  ['shares-not-whole', '第一条 钱\n费用分三次支付：签约后付20%；满六个月付30%；到期后付40%。\n'],
  [
    'value-contradicts',
    '第一条 价款\n服务费总额为人民币960,000元。\n第二条 限额\n以服务费总额9.6万元为基数，全年累计不超过20%。\n',
  ],
  ['permission-contradicts', '第一条 转让\n乙方不得转让其权利义务。\n第二条 其他\n乙方可以将本合同转让给关联公司。\n'],
  ['term-dates-differ', '第一条 期限\n本合同自2026年1月1日起至2026年9月30日止，共一年。\n'],
  [
    'product-differs',
    '第一条 价格\n序号 岗位 数量 单价(元/月) 月数 总价(元)\n1 坐席 20 4,800.00 12 1,152,000.00\n2 班长 3 6,500.00 12 243,000.00\n',
  ],
  ['parts-differ', '第一条 价格\n合同总价为48万元，其中：热线费30万元、回访费12万元、报表费5万元。\n'],
  ['shares-not-whole', '第一条 价格\n月费由甲方支付，其中70%为固定费，35%为绩效费。\n'],
  ['shares-not-whole', '1. 付款\n1.1 分三次：\n(1) 签约后付40%；\n(2) 年中付40%；\n(3) 期满付10%作为尾款。\n'],
  ['one-sided-end', '第一条 终止\n甲方得于四十五日前以书面通知终止合同，乙方不得终止。\n'],
  ['notice-effect-contradicts', '第一条 解除\n解除通知自发出之日生效，但应经监理方确认。\n'],
  ['confidentiality-ends-twice', '第一条 保密\n保密期限为合同期间及终止后24个月；合同终止后，保密义务随之终止。\n'],
  [
    'annex-gap',
    '第一条 服务\n接听来电。\n甲方（盖章）：____乙方（盖章）：____附件清单：附件1：排班表；附件2：评分表；附件4：承诺书。\n',
  ],
  ['value-contradicts', '第一条 结算\n各项金额四舍五入到元。\n第二条 对账\n对账金额抹零处理。\n'],
  ['value-contradicts', '第一条 文件\n附件与正文有冲突的，以附件为准。\n第二条 效力\n正文和附件不一致，以正文为准。\n'],
  ['value-contradicts', '第一条 生效\n本合同自双方盖章之日起生效。\n第二条 附则\n本合同自2027年3月1日起生效。\n'],
  [
    'value-contradicts',
    '第一条 退出\n任何一方提前一个月通知，可以解除合同。\n第二条 解约\n乙方解除合同的，应提前45日。\n',
  ],
  ['value-contradicts', '第一条 时间\n服务时间为8:30至20:30。\n第二条 标准\n服务时间（9:00-21:00）内须有人接听。\n'],
  ['value-contradicts', '第一条 争议\n由甲方所在地人民法院管辖。\n第二条 其他\n纠纷提交广州仲裁委员会仲裁。\n'],
  ['value-contradicts', '第一条 人员\n乙方派驻坐席16名。\n第二条 管理\n乙方应安排不少于18名坐席在岗。\n'],
  [
    'value-contradicts',
    '第一条 指标\n月度满意度不低于96%，其中20秒接通率不低于85%。\n附件一 评分表\n序号 | 指标 | 分值 | 标准 | 扣分\n1 | 20秒接通率 | 15 | ≥80% | 每低1个百分点扣0.5分\n2 | 满意度 | 15 | ≥96% | 每低1个百分点扣1分\n',
  ],
  ['value-contradicts', '第一条 录音\n通话录音保存三个月。\n第二条 数据\n录音须保存一年备查。\n'],
  ['value-contradicts', '第一条 价格\n外呼：每通3.1元。\n附件一 价格表\n外呼单价2.9元/通。\n'],
  [
    'value-contradicts',
    '第一条 提成\n成交额40万元以内提成0.5%，以上提成0.9%。\n第二条 奖励\n提成比例为成交额的0.7%。\n',
  ],
  ['value-contradicts', '第一条 旺季\n每年11月至12月为旺季。\n附件二 保障\n旺季自10月20日起至12月31日止。\n'],
  ['value-contradicts', '第一条 质检\n甲方每周抽查录音不少于40条。\n第二条 评分\n甲方每周抽25条录音打分。\n'],
  [
    'value-contradicts',
    '第一条 更新\n商品资料变更后12小时内录入知识库。\n附件三 管理\n商品资料变更后3个工作日内录入知识库。\n',
  ],
  [
    'value-contradicts',
    '第一条 考核\n响应速度(50分)、录音评分(30分)、回访(20分)。\n附件一 评分\n响应速度45分,录音评分35分,回访20分。\n',
  ],
  ['value-contradicts', '第一条 网点\n甲方对安装网点的行为负责。\n第二条 责任\n由安装网点承担全部责任。\n'],
  ['value-contradicts', '第一条 费用\n第三方的费用由引入方承担。\n第二条 付款\n付给第三方的款项从乙方服务费中扣除。\n'],
  ['value-contradicts', '第一条 价格\n合同期内单价不得上调。\n第二条 调价\n第二年起单价上调4%。\n'],
  ['value-contradicts', '第一条 阶梯\n5万单以上的部分八五折。\n附件四 价格\n6万单以上，82%。\n'],
  ['people-differ', '第一条 人员\n乙方配置专属坐席30个，其中热线坐席18个、在线坐席10个。\n'],
  ['number-lost', '第一条 结算\n甲方每月日前对账。\n'],
  ['number-lost', '第一条 违约\n乙方迟到的，每次扣元；旷工的另计。\n'],
  ['number-lost', '第一条 人员\n乙方配备在线客服名、回访专员名。\n'],
  ['bands-broken', '第一条 价格\n月工单1-2000件的，每件4元；2501件以上的，每件3元。\n'],
  ['identity-differs', '甲方开票名称：天一有限公司\n第一条 付款\n甲方：天乙有限公司\n'],
  ['reference-dangling', '第一条 义务\n1. 接听；\n2. 回访。\n第二条 违约\n违反第一条第5款的，支付违约金。\n'],
  ['copies-differ', '第一条 其他\n本合同一式八份，甲方执四份，乙方执三份。\n'],
  ['copies-differ', '第一条 其他\n一式五份，甲乙双方各执两份，代理机构和监理单位各执一份。\n'],
]

/** What looks like a fault and is none. */
const SOUND: readonly (readonly [string, string])[] = [
  ['numbering-duplicate', '第一条 范围\n接听来电。\n第二条 信息\n其目的以履行第一条业务为限。\n第三条 其他\n无。\n'],
  [
    'numbering-gap',
    '第一章 总则\n第一条 目的\n委托接听。第二章 承办事项第二条 内容\n接听来电。第三条 时间\n每日九时至十八时。\n',
  ],
  [
    'product-differs',
    '第一条 价格\n序号 岗位 数量 单价(元/月) 月数 总价(元)\n1 坐席 20 4,800.00 12 1,152,000.00\n2 班长 3 6,500.00 12 234,000.00\n',
  ],
  ['parts-differ', '第一条 价格\n合同总价为48万元，其中热线费30万元、回访费12万元，其余为报表费。\n'],
  ['shares-not-whole', '1. 付款\n1.1 分三次：\n(1) 签约后付40%；\n(2) 年中付40%；\n(3) 期满付清尾款。\n'],
  ['shares-not-whole', '第一条 价格\n月费由甲方支付，其中70%为固定费，30%为绩效费。\n'],
  ['one-sided-end', '第一条 终止\n甲方可以提前45日通知终止合同，乙方也可以提前45日通知终止。\n'],
  [
    'numbering-duplicate',
    '第一条 责任\n1.1 情形(1)乙方未达标的；(2)甲方欠费的。\n1.2 处理(1)发生1.1(1)情形的，扣2%；(2)发生1.1(2)情形的，按日付息。\n',
  ],
  ['value-contradicts', '第一条 退出\n甲方提前30日、乙方提前60日通知，可以解除合同。\n'],
  ['value-contradicts', '第一条 时间\n热线服务时间为8:00至20:00。\n第二条 在线\n在线服务时间为9:00至24:00。\n'],
  [
    'value-contradicts',
    '第一条 时间\n1.1 挂号热线服务时间：每日8:00至20:00。\n1.2 线上答疑服务时间：每日9:00至17:00。\n',
  ],
  ['value-contradicts', '第一条 违约\n乙方逾期超过30日的，甲方可以暂停；超过60日的，可以解除合同。\n'],
  [
    'value-contradicts',
    '第一条 争议\n由甲方所在地人民法院管辖。\n第二条 人员\n劳动争议由乙方向劳动仲裁委员会申请仲裁。\n',
  ],
  [
    'value-contradicts',
    '第一条 价格\n外呼：每通3.1元；回访：每通2.4元。\n附件一 价格表\n外呼单价3.1元/通，回访单价2.4元/通。\n',
  ],
  ['value-contradicts', '第一条 通知\n调价应提前30日书面通知对方。\n第二条 解除\n解除应提前60日书面通知对方。\n'],
  ['value-contradicts', '第一条 价格\n首年合同期内单价不得上调。\n第二条 调价\n第二年起单价上调4%。\n'],
  ['value-contradicts', '第一条 旺季\n每年11月至12月为旺季。\n附件二 保障\n旺季自11月1日起至12月31日止。\n'],
  ['people-differ', '第一条 人员\n乙方配置坐席30个，其中双语坐席4个、夜间坐席3个。\n'],
  ['review-without-result', '第一条 验收\n甲方应在每月结束后10日内完成验收，逾期未提出异议的视同验收合格。\n'],
  ['value-contradicts', '第一条 付款\n费用分两期支付：合同生效后付六成。\n第二条 其他\n本合同盖章后生效。\n'],
  ['alternatives-unchosen', '第一条 方案\n在下列一种方案的□内打√。\n☑ 甲案\n□ 乙案\n'],
  ['floor-below-itself', '第一条 保底\n不足保底量的，按保底量付费。\n'],
  ['bands-broken', '第一条 考核\n得分90-100分的不扣，80-89分的扣2%，80分以下的扣5%。\n'],
  ['bands-broken', '第一条 考核\n接通率低于90%的扣1%，低于85%的扣3%，低于80%的扣6%。\n'],
  ['duty-towards-itself', '第一条 保密\n泄露甲方秘密的，应当向甲方支付违约金。\n'],
  ['copies-differ', '第一条 其他\n一式六份，甲方执两份，乙方执两份，代理机构和监理单位各执一份。\n'],
  ['copies-differ', '第一条 其他\n一式五份，双方各执两份，其余交代理机构。\n'],
  [
    'numbering-duplicate',
    '1.甲方从事家电销售；\n2.乙方有呼叫中心。\n第一条 范围\n接听来电。\n第二条 费用\n每月一万元。\n',
  ],
  ['renewal-too-early', '第一条 期限\n有效期自2026年3月10日起至2027年3月9日止，期满前30日可以续签。\n'],
  ['review-without-result', '第一条 担保\n乙方交纳履约保证金3万元，期满验收合格后20日内退还。\n'],
  ['numbering-gap', '1. 付款\n1.1 分三次：\n1.签约后付30%；\n2.2026年6月30日前付50%；\n3.期满付20%。\n'],
  ['shares-not-whole', '1. 付款\n1.1 分三次：\n(1) 签约后付30%；\n(2) 年中付50%；\n(3) 期满并结清扣减后付其余20%。\n'],
  ['shares-not-whole', '第一条 结算\n得分90分以上的，全额支付；80分以上不足90分的，支付97%；不足80分的，支付92%。\n'],
  ['permission-contradicts', '第一条 分包\n乙方不得分包投诉处理；外呼经甲方书面同意可以分包。\n'],
  ['annex-reference-open', '第一条 服务\n流程见附件C。\n第二条 附件\n附件C《流程》。\n'],
  ['penalty-high', '第一条 违约\n无故退出的，按平均月服务费的两倍支付违约金。\n'],
  ['late-rate-high', '第一条 违约\n乙方擅自中止服务的，每日支付当月服务费3%的违约金，以20%为上限。\n'],
  [
    'day-kinds-contradict',
    '第一条 验收\n乙方每月5日前提交报告，甲方收到后5个工作日内验收，期满未提出意见的视为合格。\n',
  ],
  ['monthly-fee-undefined', '第一条 考核\n未达标的，扣减当月服务费（年度服务费的十二分之一）的2%。\n'],
  ['general/counterparts/copies-too-few', '第一条 生效\n本合同一式四份，甲方执三份，乙方执一份，盖章后生效。\n'],
  ['addresses-missing', '甲方住所 北京市朝阳区北苑路8号\n第一条 通知\n通知应寄往首部所列地址。\n'],
  ['term-dates-differ', '第一条 期限\n服务期为一年，自2026年3月15日起至2027年3月15日止。\n'],
  ['party-undefined', '丙方（担保人）：人和公司\n第一条 担保\n丙方承担保证责任。\n'],
  ['party-undefined', '丙 方：人和公司\n第一条 担保\n丙方承担保证责任。\n'],
  ['term-dates-differ', '第一条 期限\n合同期限为三年，首期自2026年1月1日起至2026年12月31日止。\n'],
  ['shares-not-whole', '第一条 结算\n一项不合格的，支付95%；两项不合格的，支付90%。\n'],
  ['standard-not-measurable', '第一条 目的\n双方愿使来电人有宾至如归之感。\n'],
  ['labour-dispatch', '第一条 费用\n甲方核定客服人员出勤天数后结算费用。\n'],
  ['annex-unlisted', '第一条 服务\n流程按附件三办理。\n第二条 附件\n附件一：流程总表\n附件二至附件四另册装订。\n'],
  [
    'renewal-too-early',
    '第一条 期限\n服务期限自2026年1月1日起至2026年12月31日止，共1年。\n第二条 续约\n双方应当在服务期限届满2个月前协商续约。\n',
  ],
  [
    'permission-contradicts',
    '第一条 转让\n未取得对方书面同意，任何一方不得转让其权利。\n第二条 其他\n乙方可以转让其应收的服务价款。\n',
  ],
  ['late-rate-high', '第一条 违约\n甲方未按约定提供资料的，应当支付违约金，按日计算，每日为当期服务费用的1%。\n'],
  [
    'value-contradicts',
    '第一条 保密\n保密义务至本合同终止后满3年时止。\n第二条 人员\n服务人员的保密义务至其不再参与服务后满2年时止。\n',
  ],
  [
    'reference-mistaken',
    '第一条 验收\n不合格的，按照第二条处理后重新申请验收。\n第二条 整改\n乙方应当在10日内改好并书面报告。\n',
  ],
  ['text-cut-off', '第一条 其他\n无。\nParty A (seal):\nDate:'],
  ['grave-breach-undefined', '第一条 解除\n发生重大泄密事件（指外泄百条以上）的，甲方可以解除合同。\n'],
]

testPhrasings(FAULTS, SOUND)

test('a gap in personal information is not seen where the article around the recognised paragraph fills it', () => {
  const article =
    '第一条 学员信息\n1.1 乙方仅为服务之目的，在合同期限内以查询和登记的方式处理学员的姓名、电话。\n1.2 乙方设置权限并加密存储，甲方可随时检查。\n1.3 合同终止时，乙方应删除或者返还全部学员信息。\n'
  expect(codesOf(HEAD + article)).not.toContain('data-protection-incomplete')
})

describe('labels of the parties against all that they do', () => {
  const body = '第一条 服务\n乙方为甲方提供接听服务，乙方配备客服人员十名。\n第二条 费用\n甲方应按月支付服务费。\n'
  const labelled = (first: string, second: string) =>
    codesOf(`客服合同\n甲方（${first}）：天一公司\n乙方（${second}）：地二公司\n${body}`)

  test('are exchanged', () => expect(labelled('服务提供方', '服务接受方')).toContain('party-swapped'))
  test('fit', () => expect(labelled('服务接受方', '服务提供方')).not.toContain('party-swapped'))
})
