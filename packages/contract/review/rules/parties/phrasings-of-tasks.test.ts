import { type Phrasing, testPhrasings } from '../../../testing/phrasings.ts'

const CLIENT = '第四条 甲方义务\n1.按约履行；\n2.'
const PROVIDER = '第五条 乙方的权利与义务\n（1）有权收取报酬；\n（2）'

/** Duties of the wrong party, in a sentence or in a list below a heading. */
const FAULTS: readonly Phrasing[] = [
  ['wrong-party-serves', '第一条 用工\n委托方负责与话务员签订劳动合同。\n'],
  ['wrong-party-serves', '第一条 用工\n甲方为驻店人员缴纳社会保险，并承担工伤风险。\n'],
  ['wrong-party-serves', `${CLIENT}负责坐席的招聘和录用；\n`],
  ['wrong-party-serves', `${CLIENT}组织话务人员的排班与考勤；\n`],
  ['wrong-party-serves', `${CLIENT}客服请假的，安排人员顶班；\n`],
  ['wrong-party-serves', '第一条 指标\n甲方保证来电接通率不低于92%。\n'],
  ['wrong-party-serves', `${CLIENT}确保旅客满意度达到90分；\n`],
  ['wrong-party-serves', '第一条 人员\n甲方承诺外包人员月流失率不超过6%。\n'],
  ['wrong-party-serves', '第一条 整改\n考核不合格的，甲方应在五日内完成整改。\n'],
  ['wrong-party-serves', `${CLIENT}每月8日前向乙方报送运营月报；\n`],
  ['wrong-party-serves', '第一条 报告\n甲方应于每周一向乙方提交话务周报。\n'],
  ['wrong-party-serves', '第一条 分工\n甲方负责以下工作：\n1、提供工位；\n2、坐席的日常管理与奖惩；\n'],
  ['wrong-party-pays', `${PROVIDER}按月足额支付服务费；\n`],
  ['wrong-party-pays', '第一条 付款\n服务费由乙方于次月10日前汇入甲方账户。\n'],
  ['wrong-party-pays', '第一条 付款\n上述费用由乙方转入甲方指定账号。\n'],
  ['wrong-party-supplies', `${PROVIDER}及时向甲方提供菜品资料与退换政策；\n`],
  ['wrong-party-supplies', '第一条 资料\n乙方应在楼盘开盘前提供楼盘资料。\n'],
  ['wrong-party-supplies', `${PROVIDER}提前七日告知促销安排；\n`],
  ['wrong-party-supplies', '第一条 付款\n甲方付款以乙方验收合格为条件。\n'],
  ['wrong-party-supplies', '第一条 验收\n项目结束后，由乙方对服务成果进行验收并出具验收单。\n'],
  ['wrong-party-supplies', '第一条 结算\n每季度服务质量由乙方考核评分，按得分付款。\n'],
  ['wrong-party-supplies', `${PROVIDER}保证货物质量符合国家标准；\n`],
  ['wrong-party-supplies', `${PROVIDER}按时发货；\n`],
  [
    'wrong-party-serves',
    '第一条 分工\n委托方应当：\n1、支付托管费；\n2、排定受托方坐席的班次；\n3、安排受托方坐席的班次；\n',
  ],
  ['wrong-party-serves', `${CLIENT}对热线接通率不低于88%负责；\n`],
  ['wrong-party-serves', '第一条 指标\n甲方承诺首次响应时间不超过20秒。\n'],
  ['wrong-party-serves', '第四条 甲方职责\na) 付款；\nb) 为驻店人员购买意外保险；\n'],
  ['wrong-party-supplies', `${PROVIDER}制定并发布退货政策；\n`],
  ['wrong-party-supplies', `${PROVIDER}保证门店设施安全；\n`],
  ['wrong-party-pays', '第一条 付款\n托管费用由乙方于月底前支付到甲方账户。\n'],
]

/** What looks like it and is none. */
const SOUND: readonly Phrasing[] = [
  ['wrong-party-serves', '第一条 用工\n乙方与话务员签订劳动合同，甲方有权查验。\n'],
  ['wrong-party-serves', '第一条 用工\n未经同意，甲方不得聘用乙方的客服人员。\n'],
  ['wrong-party-serves', '第四条 甲方权利与义务\n1.监督坐席的排班与考勤；\n'],
  ['wrong-party-serves', '第四条 甲方的权利\n1.对坐席的日常管理提出建议；\n'],
  ['wrong-party-serves', `${CLIENT}协助乙方招聘客服人员；\n`],
  ['wrong-party-serves', '第一条 指标\n甲方考核接通率，乙方保证不低于92%。\n'],
  ['wrong-party-serves', '第一条 指标\n甲方按满意度支付奖金，满意度应达到90分。\n'],
  ['wrong-party-serves', '第一条 整改\n甲方发出整改通知，乙方在五日内完成整改。\n'],
  ['wrong-party-serves', '第一条 报告\n甲方收到月报后三日内反馈。\n'],
  ['wrong-party-serves', `${CLIENT}保证系统可用率不低于99%；\n`],
  ['wrong-party-serves', '第一条 指标\n甲方承诺对升级的疑难问题响应时间不超过3小时。\n'],
  ['wrong-party-serves', '第一条 整改\n甲方复查，整改完成的恢复计费。\n'],
  ['wrong-party-serves', `${CLIENT}承担其自有客服人员的排班；\n`],
  ['labour-dispatch', '第一条 违约\n乙方拖欠客服工资的，甲方可解除合同。\n'],
  ['wrong-party-supplies', `${PROVIDER}大促前提交排班方案；\n`],
  ['wrong-party-supplies', '第一条 分包\n分包商的工作由乙方验收。\n'],
  ['wrong-party-pays', '第一条 付款\n保证金由乙方汇入甲方账户。\n'],
  ['wrong-party-pays', '第一条 付款\n多付的服务费由乙方退还，汇入甲方账户。\n'],
  ['wrong-party-pays', '第五条 乙方的权利与义务\n（1）收到甲方支付的服务费后开具发票；\n'],
  ['wrong-party-pays', `${PROVIDER}按时支付坐席工资；\n`],
  ['wrong-party-supplies', `${PROVIDER}熟悉甲方的商品资料和售后政策；\n`],
  ['wrong-party-supplies', `${PROVIDER}按照甲方提供的商品资料答复；\n`],
  ['wrong-party-supplies', `${PROVIDER}向顾客说明退换政策；\n`],
  ['wrong-party-supplies', `${PROVIDER}收集顾客对商品质量的意见并反馈甲方；\n`],
  ['wrong-party-supplies', `${PROVIDER}不得泄露甲方的商品资料；\n`],
  ['wrong-party-supplies', '第一条 验收\n乙方提交成果，由甲方对服务成果进行验收。\n'],
  ['wrong-party-supplies', '第一条 验收\n乙方应配合甲方对服务质量进行考核。\n'],
  ['wrong-party-supplies', '第一条 人员\n乙方对客服人员进行考核打分。\n'],
  ['wrong-party-supplies', `${PROVIDER}提醒甲方按时发货；\n`],
  [
    'wrong-party-supplies',
    '第三条 甲方职责\n1.接听来电；\n2.提交运营月报；\n3.坐席的排班；\n4.保证接通率不低于90%；\n第四条 乙方职责\n1.提供商品资料；\n2.按月支付服务费；\n',
  ],
]

testPhrasings(FAULTS, SOUND)
