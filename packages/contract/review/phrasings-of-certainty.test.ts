import { type Phrasing, testPhrasings } from '../testing/phrasings.ts'

/** Values that cannot be found, rights and data at the end, in other words than those of the cases. */
const FAULTS: readonly Phrasing[] = [
  ['scoring-unstated', '第一条 考核\n满意度≥92%，差评率≤1%。月度得分低于75分的，核减当月费用的8%。\n'],
  ['scoring-unstated', '第一条 评价\n每季度评价一次，95分及以上奖励1%，80至94分全额结算，80分以下扣减4%。\n'],
  ['scoring-unstated', '第一条 考核\n总分不足70分的，扣除当月服务费5%。\n'],
  [
    'scoring-sheet-absent',
    '第一条 考核\n按附件三《质量评价细则》考核，85分以下扣减3%。\n第二条 附件\n附件三：质量评价细则\n',
  ],
  ['rank-alone', '第一条 考核\n季度排名倒数第一的，下季度派单减少两成。\n'],
  ['rank-alone', '第一条 续约\n年度考核实行末位淘汰。\n'],
  ['rank-alone', '第一条 奖励\n综合评分排名第一的，奖励5000元。\n'],
  [
    'deduction-unit-foreign',
    '第一条 指标\n1.1 回访完成率≥95%；\n1.2 投诉每月不超过6件；\n1.3 上述指标每低于目标1个百分点，扣减当月费用的0.5%。\n',
  ],
  ['benchmark-unsourced', '第一条 指标\n退款率应优于同行平均水平。\n'],
  ['benchmark-unsourced', '第一条 补偿\n按照市场平均价补偿乙方的设备。\n'],
  ['benchmark-unsourced', '第一条 指标\n回复时长不高于类目均值。\n'],
  ['either-open', '第一条 指标\n接起率不低于上月，或不低于88%。\n'],
  ['either-open', '第一条 违约\n乙方泄密的，支付违约金5万元或者合同总额的10%。\n'],
  ['either-open', '第一条 付款\n甲方于每月5日或10日支付服务费。\n'],
  ['past-base-empty', '第一条 责任\n乙方全部赔偿责任的上限为上一合同年度已收服务费的50%。\n'],
  ['past-base-empty', '第一条 退出\n提前退出的，应支付违约金，数额为前三个月平均服务费的两倍。\n'],
  ['past-base-empty', '第一条 责任\n赔偿最高不超过最近十二个月实际支付的费用总额。\n'],
  ['ceiling-yields', '第一条 费用\n本项目预算控制在40万元以内，最终金额按实际工作量结算。\n'],
  ['ceiling-yields', '第一条 费用\n月费上限为3万元，具体以实际发生额为准。\n'],
  ['one-off-fee-undated', '第一条 价格\n知识库搭建费2万元；话务费每分钟0.9元，按月结算，次月15日前支付。\n'],
  ['one-off-fee-undated', '附件一 价目\n1. 专线接入费：人民币12,000元\n2. 坐席费：4,300元/席/月\n'],
  [
    'heading-unfulfilled',
    '第一条 验收与付款\n乙方每月3日前提交服务报告，甲方应于15日前把上月费用汇入乙方账户。\n第二条 其他\n无。\n',
  ],
  ['heading-unfulfilled', '第一条 人员的培训和考核\n坐席入职后学习商品知识不少于五天，费用由乙方负担。\n'],
  ['heading-unfulfilled', '第一条 奖励与处罚\n1.1 录音抽检不合格的，每条扣20元。\n1.2 漏接的，每次扣10元。\n'],
  [
    'data-gone-before-handover',
    '第一条 数据\n期满后3个工作日内销毁全部工单记录。\n第二条 交接\n合同解除后，乙方应在20个工作日内完成资料的移交。\n',
  ],
  [
    'data-gone-before-handover',
    '第一条 数据\n项目结束后一周内清除客户资料。\n第二条 过渡\n合同终止后继续服务两个月，作为过渡。\n',
  ],
  [
    'data-kept-and-gone',
    '第一条 记录\n会话记录保留不少于18个月。\n第二条 退出\n合同解除后，乙方应销毁所有资料并出具证明。\n',
  ],
  ['data-kept-and-gone', '第一条 录音\n录音存档两年备查。\n第二条 期满\n合同期满当日清空客户数据。\n'],
  ['rescission-barred', '第一条 解除\n服务期内乙方不得要求终止合同。\n'],
  ['rescission-barred', '第一条 承诺\n甲方在此放弃本合同的解除权。\n'],
  ['rescission-barred', '第一条 旺季\n每年6月和11月，乙方无权解除合同。\n'],
  [
    'unpaid-must-serve',
    '第一条 付款\n甲方延迟支付服务费的，按日万分之二支付滞纳金。\n第二条 解除\n乙方连续两月不达标的，甲方有权解除合同。\n',
  ],
]

const SOUND: readonly Phrasing[] = [
  ['scoring-unstated', '第一条 培训\n上岗考试80分以上合格，不合格的不支付培训费。\n'],
  ['scoring-unstated', '第一条 考核\n接通率30分、满意度40分、及时率30分。90分以下扣减2%。\n'],
  ['scoring-unstated', '第一条 考核\n每漏接一次扣2分，90分以下扣减2%。\n'],
  ['scoring-unstated', '第一条 时间\n通话30分钟以上的，每分钟支付0.5元。\n'],
  ['rank-alone', '第一条 人员\n月度客服评分排名末位的坐席，由乙方安排复训。\n'],
  [
    'deduction-unit-foreign',
    '第一条 指标\n1.1 接听率不低于92%，每低1个百分点扣2分；\n1.2 等待不超过25秒，每超1秒扣1分。\n',
  ],
  ['benchmark-unsourced', '第一条 指标\n转化率不低于平台均值，平台均值以商家后台显示的数据为准。\n'],
  ['benchmark-unsourced', '第一条 调价\n双方可以参照市场行情协商调价。\n'],
  ['either-open', '第一条 违约\n接通率低于88%或者投诉超过10件的，扣减2%。\n'],
  ['either-open', '第一条 违约\n支付违约金5万元或者合同总额的10%，以较高者为准。\n'],
  ['either-open', '第一条 发票\n乙方开具6%或者3%税率的发票。\n'],
  ['past-base-empty', '第一条 责任\n赔偿总额不超过上一年度服务费的50%，首年按合同总额计算。\n'],
  ['past-base-empty', '第一条 付款\n甲方支付前三个月的服务费。\n'],
  ['ceiling-yields', '第一条 费用\n月费以实际用量结算，且不超过3万元。\n'],
  ['one-off-fee-undated', '第一条 价格\n系统部署费2万元，验收后10日内支付。\n'],
  ['one-off-fee-undated', '第一条 价格\n定制开发费900元/人天，按月结算。\n'],
  ['one-off-fee-undated', '第一条 价格\n接口开发费3万元。\n第二条 付款\n合同总价分两期支付。\n'],
  [
    'heading-unfulfilled',
    '第一条 变更、解除与终止\n经双方书面同意可以修改本合同。\n一方严重违约的，对方可以解除合同。\n',
  ],
  ['heading-unfulfilled', '第一条 结算与发票\n甲方收到增值税专用发票后15日内付款。\n'],
  ['data-gone-before-handover', '第一条 数据\n交接完成后10日内删除。\n第二条 交接\n合同终止后30日内完成交接。\n'],
  [
    'data-kept-and-gone',
    '第一条 记录\n录音存储于甲方服务器，保存三年。\n第二条 终止\n合同终止后，乙方应删除全部数据。\n',
  ],
  [
    'data-kept-and-gone',
    '第一条 记录\n录音保存三年。\n第二条 终止\n合同终止后，除保存期未满的录音外，乙方应删除全部数据。\n',
  ],
  ['rescission-barred', '第一条 解除\n乙方不得擅自解除合同。\n'],
  ['rescission-barred', '第一条 解除\n未经甲方同意，乙方不得提前终止合同。\n'],
  ['rescission-barred', '第一条 人员\n乙方不得与员工解除劳动合同。\n'],
  [
    'unpaid-must-serve',
    '第一条 付款\n甲方延迟付款的，按日支付滞纳金。\n第二条 解除\n乙方不达标的，甲方有权解除合同。一方严重违约的，对方可以解除合同。\n',
  ],
]

testPhrasings(FAULTS, SOUND, true)
