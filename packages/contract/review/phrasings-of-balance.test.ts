import { expect, test } from 'vitest'
import { HEAD } from '../testing/cases/head.ts'
import { codesOf } from '../testing/codes-of.ts'
import { type Phrasing, testPhrasings } from '../testing/phrasings.ts'

/** What the law forbids and what only one side bears, in other words than those of the cases. */
const FAULTS: readonly Phrasing[] = [
  ['adjustment-waived', '第一条 违约\n任何一方不得申请仲裁机构调低违约金。\n'],
  ['award-appealed', '第一条 争议\n由成都仲裁委员会仲裁；对裁决有异议的，可以向法院提起诉讼。\n'],
  ['deposit-not-doubled', '第一条 定金\n乙方拒绝履行的，如数返还甲方的定金。\n'],
  ['invoice-at-extra-cost', '第一条 价款\n如需开票，税点甲方另付。\n'],
  ['deduction-at-will', '第一条 扣款\n质量不佳的，扣款数额由甲方认定，扣减金额自行确定。\n'],
  ['refund-excluded', '第一条 押金\n任何情况下押金一律不退。\n'],
  ['party-outside', '第一条 监测\n戊方出具报告。\n第二条 其他\n本合同自甲、乙、丙、丁四方盖章之日起生效。\n'],
  ['hours-miscounted', '第一条 时间\n早上7点到下午5点，一天12个小时。\n'],
  ['price-fixed-and-adjusted', '第一条 价格\n总价在合同期内不予调整。\n第二条 税\n税率变化的，总价相应变动。\n'],
  ['handed-on-anyway', '第一条 履行\n乙方不得转包。\n第二条 夜间\n夜间来电转由兄弟公司承接，视为乙方履行。\n'],
  ['annex-pending', '第一条 附件\n附：网点名录（见邮件）\n'],
  ['annex-pending', '第一条 附件\n见后。\n附件一：单价表（空白）\n'],
  ['labour-dispatch', '第一条 人员\n话务员的薪酬由甲方发放。\n'],
  ['pay-when-paid', '第一条 付款\n财政资金未拨付的，付款顺延。\n'],
  ['one-sided-right', '第一条 其他\n未约定的，以甲方公布的管理规定（及其随时更新的版本）为准。\n'],
  [
    'value-contradicts',
    '第一条 考核\n连续三个月低于60分的，甲方可以解除合同。\n第二条 解除\n连续四个月低于60分的，甲方可以解除合同。\n',
  ],
  ['value-contradicts', '第一条 数据\n合同终止后10日内全部删除。\n第二条 保存\n录音保存期限为合同终止后六个月。\n'],
  ['value-contradicts', '第一条 设备\n耳麦由甲方提供。\n第二条 职场\n坐席设备由乙方自备。\n'],
  ['value-contradicts', '第一条 付款\n甲方收到发票后10日内付款。\n第二条 发票\n乙方在收到款项后开具发票。\n'],
  ['value-contradicts', '第一条 试用\n试用期免费。\n第二条 费用\n试用期服务费按80%支付。\n'],
  ['value-contradicts', '第一条 周末\n法定节假日不提供服务。\n第二条 值守\n法定节假日照常提供服务。\n'],
  ['value-contradicts', '第一条 人员\n乙方配备15名坐席。\n第二条 费用\n按12席计算。\n'],
  ['personal-data-kept', '第一条 数据\n乙方可以将通话记录用于训练自有模型。\n'],
  ['one-sided-right', '第一条 变更\n甲方有权随时减少坐席数量。\n'],
  ['tax-differs', '第一条 费用\n含税总价106000元，其中不含税价100000元，税率9%。\n'],
  ['depends-on-case', '第一条 加班\n节日加班的补贴酌情发，每人不少于50元。\n'],
]

const SOUND: readonly Phrasing[] = [
  ['adjustment-waived', '第一条 违约\n乙方放弃部分工单的，甲方可以减少当月派单量。\n'],
  ['award-appealed', '第一条 争议\n仲裁裁决为终局裁决。申请执行的，由乙方所在地法院管辖。\n'],
  ['dispatch-too-long', '第一条 派遣\n派遣期限为两年，岗位均为辅助性岗位。\n'],
  ['personal-data-copy', '第一条 结束\n资料归还后，甲方可以保留一份培训手册备份。\n'],
  ['bond-high', '第一条 保证金\n乙方提交履约保证金，数额为合同金额的18%。\n'],
  ['trade-barred', '第一条 保密\n合同终止后两年内，乙方不得向任何第三方提供甲方的资料。\n'],
  ['own-data-decide', '第一条 计量\n通话量以双方确认的乙方后台记录为准。\n'],
  ['read-alone', '第一条 考核\n考核结果由甲方说明理由后送达乙方。\n'],
  ['service-unpaid', '第一条 整改\n整改期内乙方继续服务，返工部分不计费。\n'],
  ['data-protection-missing', '第一条 服务\n乙方登记客户信息。\n第二条 其他\n乙方不得复制客户信息。\n'],
  ['party-outside', '第一条 监测\n另请戊方出具报告。\n第二条 其他\n本合同自各方盖章之日起生效。\n'],
  ['hours-miscounted', '第一条 时间\n早上9点到下午6点，一天8个小时，中午休息1小时。\n'],
  ['hours-miscounted', '第一条 时间\n晚上10点到次日早上6点，每天8小时。\n'],
  ['price-fixed-and-adjusted', '第一条 价格\n总价在合同期内不予调整。\n第二条 续约\n续约的，总价可以相应调整。\n'],
  ['barred-then-limited', '第一条 人员\n乙方不得使用学徒。离职人员比例不得超过10%。\n'],
  ['annex-pending', '第一条 附件\n附：网点名录（见附件二）\n'],
  ['labour-dispatch', '第一条 人员\n话务员的薪酬由乙方发放。\n'],
  [
    'value-contradicts',
    '第一条 考核\n连续两个月低于60分的，整改。\n第二条 解除\n连续四个月低于60分的，甲方可以解除合同。\n',
  ],
  [
    'signed-after-start',
    '第一条 期限\n本合同自2026年1月1日起至2026年12月31日止，此前已经履行的部分予以追认。\n甲方（盖章）：\n日期：2026年2月1日\n',
  ],
  ['supplement-astray', '第一条 补充\n双方对《客服合同》作出补充。\n'],
  ['value-contradicts', '第一条 人员\n乙方配备15名坐席。\n第二条 夜间\n夜班按4席计算。\n'],
  ['value-contradicts', '第一条 付款\n甲方收到发票后10日内付款。\n第二条 预付\n乙方收到预付款项后开具发票。\n'],
  ['value-contradicts', '第一条 时间\n热线全年无休。\n第二条 后台\n后台组节假日休息。\n'],
  ['year-and-month-differ', '第一条 费用\n每月50000元，全年一次付清的优惠为570000元。\n'],
  ['leak-told-late', '第一条 泄露\n发生泄露的立即通知，并在10日内提交书面报告。\n'],
  ['suit-waived', '第一条 争议\n调解期间任何一方不得起诉。\n'],
  ['exit-cost-uneven', '第一条 终止\n任何一方提前终止的，应支付一个月费用作为补偿。\n'],
]

testPhrasings(FAULTS, SOUND, true)

test('a supplement leaves to its contract what it does not change', () => {
  const changes = `${HEAD}第一条 费用\n服务费调整为每月12000元。\n第二条 期限\n服务期限延长至2027年6月30日。\n第三条 人员\n坐席增至8名。\n第四条 服务时间\n每日8:00至22:00。\n`
  expect(codesOf(changes)).toContain('clauses-missing')
  expect(codesOf(changes.replace('客服合同', '客服合同补充协议'))).not.toContain('clauses-missing')
})
