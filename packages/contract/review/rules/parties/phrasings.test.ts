import { type Phrasing, testPhrasings } from '../../../testing/phrasings.ts'

/** The same faults in other words than those of the cases. */
const FAULTS: readonly Phrasing[] = [
  ['duty-only-capped', '第一条 检查\n乙方每月应组织不超过两次复训。\n'],
  ['duty-only-capped', '第一条 保障\n节日期间乙方须安排至多5名值班人员。\n'],
  ['identity-differs', '甲方开票名称：天一有限公司\n第一条 付款\n甲方：天乙有限公司\n'],
  ['party-outside', '第一条 监测\n戊方出具报告。\n第二条 其他\n本合同自甲、乙、丙、丁四方盖章之日起生效。\n'],
  [
    'party-without-part',
    '1.合同主体\n1.1甲方：天一公司\n1.2乙方：地二公司\n1.3其他相关方：人和协会\n2.目的\n明确甲方、乙方及其他相关方的权利义务。\n',
  ],
  [
    'party-without-part',
    '见证方：云上街道\n第一条 目的\n为明确双方与见证方的职责，订立本合同。\n第二条 服务\n乙方接听热线。\n',
  ],
  ['party-undefined', '第一条 付款\n甲方欠费的，丙方可以停止接听。\n'],
  ['role-unexplained', '第一条 义务\n甲方提供资料，乙方接听来电。承包商须服从调度。\n'],
  ['role-unexplained', '第一条 义务\n甲方付款。乙方服务。供应方应保证线路畅通。\n'],
  ['role-unexplained', '第一条 责任\n甲方监督，乙方执行；运营方对数据负责。\n'],
  ['role-unexplained', '第一条 检查\n甲方、乙方应当配合。监理单位有权要求换人。\n'],
  ['role-unexplained', '第一条 付款\n乙方开票后，发包人应在十日内付款。甲方不另行通知。\n'],
  ['role-unexplained', '第一条 付款\n甲方验收。客户应按月支付服务费。\n第二条 礼仪\n乙方接听客户来电时使用敬语。\n'],
  ['third-party-unnamed', '第一条 评估\n满意度由独立第三方机构每季测评。\n'],
  ['third-party-unnamed', '第一条 验收\n由第三方公司对话务质量进行检测，不合格的扣款。\n'],
  ['third-party-unnamed', '第一条 考核\n由专业第三方考核，结果作为付款依据。\n'],
  ['third-party-unnamed', '第一条 损失\n损失金额由第三方机构鉴定。\n'],
  ['third-party-unnamed', '第一条 审计\n账目由第三方单位每年审计。\n'],
]

/** What looks like such a fault and is none. */
const SOUND: readonly Phrasing[] = [
  ['duty-only-capped', '第一条 旺季\n甲方有权要求乙方增派不超过10名坐席。\n'],
  ['duty-only-capped', '第一条 响应\n乙方应提供不超过30秒的首次响应。\n'],
  ['duty-only-capped', '第一条 人员\n乙方保证投入人员的月流失率不超过8%。\n'],
  ['duty-towards-itself', '第一条 保密\n泄露甲方秘密的，应当向甲方支付违约金。\n'],
  ['party-outside', '第一条 监测\n另请戊方出具报告。\n第二条 其他\n本合同自各方盖章之日起生效。\n'],
  ['party-without-part', '丙方：人和公司\n第一条 担保\n丙方承担连带责任。\n'],
  ['party-undefined', '丙方（担保人）：人和公司\n第一条 担保\n丙方承担保证责任。\n'],
  ['wrong-party-invoices', '第一条 结算\n甲方出具考核结果，收到发票后十日内付款。\n'],
  ['party-undefined', '丙 方：人和公司\n第一条 担保\n丙方承担保证责任。\n'],
  ['role-unexplained', '第一条 义务\n甲方付款，乙方服务。委托方应提供资料，受托方应接听来电。\n'],
  ['role-unexplained', '第一条 退出\n甲方更换供应商的，乙方应协助新供应商。\n'],
  ['role-unexplained', '第一条 义务\n服务商（即乙方）应当接听来电，甲方付款。\n'],
  ['role-unexplained', '第一条 礼仪\n甲方监督。客户应付的货款由乙方代为查询。\n'],
  ['third-party-unnamed', '第一条 评估\n由甲方委托的第三方机构评估。\n'],
  ['third-party-unnamed', '第一条 评估\n由第三方机构评估，机构由双方共同选定。\n'],
  ['third-party-unnamed', '第一条 分包\n不得由第三方机构代为接听。\n'],
]

testPhrasings(FAULTS, SOUND)
