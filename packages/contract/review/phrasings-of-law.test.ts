import { describe, expect, test } from 'vitest'
import { HEAD } from '../testing/cases/head.ts'
import { codesOf } from '../testing/codes-of.ts'
import type { ReviewCode } from './messages.ts'

/** Unlawful clauses, gaps, sums and opposites in other words than those of the cases. */
const FAULTS: readonly (readonly [ReviewCode, string])[] = [
  ['reviews-bought', '第一条 评价\n每月差评改掉率不低于50%。\n'],
  ['reviews-bought', '第一条 评价\n引导买家晒图，截图返2元。\n'],
  ['reviews-bought', '第一条 上新\n新品由乙方找人刷20单。\n'],
  ['wages-deducted', '第一条 差错\n错发优惠券的损失从员工工资里扣。\n'],
  ['insurance-waived', '第一条 人员\n兼职客服自愿放弃缴纳社保，后果自负。\n'],
  ['staff-deposit', '第一条 人员\n工作服每人收取押金200元。\n'],
  ['licence-later', '第一条 资质\n乙方尚未取得增值电信业务许可证的，可以先行提供服务。\n'],
  ['personal-data-traded', '第一条 名单\n乙方可将客户信息出售给合作机构。\n'],
  ['personal-data-kept', '第一条 资料\n乙方可以将买家资料保留，用于同类店铺的推荐。\n'],
  ['consent-presumed', '第一条 录音\n来电即视为同意录音用于培训。\n'],
  ['data-abroad', '第一条 数据\n录音存储于境外服务器。\n'],
  ['pay-when-paid', '第一条 付款\n甲方收到业主款项后十日内付款。\n'],
  ['period-unstated', '第一条 退还\n甲方在用户保修期届满后退还余款。\n'],
  ['term-unexplained', '第一条 考核\n得分跌破“底线”的，甲方可以要求换人。\n'],
  ['document-absent', '第一条 服务\n话务按照甲方最新的《热线规范》执行。\n'],
  ['ground-unmeasured', '第一条 解除\n乙方屡次违规的，甲方有权解除合同。\n'],
  ['security-unreturned', '第一条 担保\n乙方进场前向甲方交纳押金20000元。\n'],
  ['rules-incompatible', '第一条 收款\n乙方不得向用户收取任何费用。用户愿意的，可以由乙方代收安装费。\n'],
  ['rules-incompatible', '第一条 更换\n乙方应在48小时内更换到位，新人完成5天岗前培训后方可上线。\n'],
  [
    'rules-incompatible',
    '丙方（担保人）：人和公司\n第一条 担保\n保证方式为一般保证。\n第二条 清偿\n丙方与乙方承担连带责任。\n',
  ],
  [
    'rules-incompatible',
    '第一条 分包\n乙方不得转包，不得分包。\n附件一 高峰\n乙方可以将两成来电委托其合作企业接听。\n',
  ],
  ['rules-incompatible', '第一条 时间\n乙方全年无休，春节放假三天。\n'],
  ['rules-incompatible', '第一条 录音\n录音保存不少于12个月。\n第二条 终止\n合同终止后5日内删除全部录音。\n'],
  ['sum-wrong', '第一条 费用\n月费为20人×5,000+2人×7,000=124,000元。\n'],
  ['sum-wrong', '第一条 人员\n岗位  人数\n班长  2\n坐席  12\n质检  1\n合计  14\n'],
  ['one-sided-right', '第一条 投诉\n重大投诉按甲方不时发布的规定认定。\n'],
  [
    'value-contradicts',
    '第一条 数据\n发生安全事件的，应在48小时内通知甲方。\n附件一 数据\n安全事件通知：12小时之内。\n',
  ],
  ['value-contradicts', '第一条 考核\n系统故障期间考核照常计算。\n第二条 例外\n系统故障期间不计入考核。\n'],
  ['value-contradicts', '第一条 期限\n旺季为11月至次年1月。\n第二条 费用\n全年费用：旺季4个月、淡季8个月。\n'],
  [
    'value-contradicts',
    '第一条 标准\n月度接通率不低于92%，20秒服务水平不低于80%。\n附件一 指标\n1|月度接通率|≥90%|按月\n',
  ],
]

/** What looks like such a fault and is none. */
const SOUND: readonly (readonly [ReviewCode, string])[] = [
  ['reviews-bought', '第一条 评价\n不得以红包等方式要求买家修改差评。\n'],
  ['reviews-bought', '第一条 奖励\n好评率达到98%的，每月奖励500元。\n'],
  ['reviews-bought', '第一条 售后\n收到差评后4小时内联系买家，查明原因。\n'],
  ['wages-deducted', '第一条 人员\n乙方代扣员工工资中的个人所得税和社会保险费。\n'],
  ['wages-deducted', '第一条 人员\n乙方不得从客服工资中扣除任何罚款。\n'],
  ['insurance-waived', '第一条 人员\n乙方应为试用期人员缴纳社会保险，不得以任何理由不缴。\n'],
  ['staff-deposit', '第一条 担保\n乙方应向甲方缴纳履约保证金5万元，期满退还。\n'],
  ['staff-deposit', '第一条 前台\n客人入住时收取房费押金，由客服登记。\n'],
  ['licence-later', '第一条 资质\n未取得许可的，不得先行开展服务。\n'],
  ['personal-data-traded', '第一条 数据\n用户购买信息由甲方提供，乙方严禁出售个人信息。\n'],
  ['personal-data-kept', '第一条 资料\n客户资料由乙方保存，仅用于本合同，不得用于其他业务。\n'],
  ['consent-presumed', '第一条 验收\n甲方使用成果即视为同意验收。\n'],
  ['data-abroad', '第一条 数据\n未经单独同意，不得将个人信息传输至境外。\n'],
  ['pay-when-paid', '第一条 付款\n甲方收到发票后10日内付款。\n'],
  ['period-unstated', '第一条 退还\n质保期为验收后12个月。质保期满后退还余款。\n'],
  ['period-unstated', '第一条 起步\n前15天为磨合期，磨合期内不考核。\n'],
  ['term-unexplained', '第一条 考核\n得分低于“合格线”的，扣2%。合格线为80分。\n'],
  ['document-absent', '第一条 服务\n按照《中华人民共和国消费者权益保护法》执行。\n'],
  ['document-absent', '第一条 服务\n按照甲方《热线规范》执行。\n第二条 附件\n附件一：《热线规范》\n'],
  ['ground-unmeasured', '第一条 解除\n乙方多次违约（连续3个月低于70分）的，甲方可以解除。\n'],
  ['security-unreturned', '第一条 担保\n乙方交纳押金20000元。合同终止后10日内无息退还。\n'],
  ['rules-incompatible', '第一条 交接\n期满时移交未完成的工单。\n第二条 过渡\n过渡期内未完成工单由新的服务方处理。\n'],
  ['rules-incompatible', '第一条 更换\n乙方应在72小时内更换到位，新人完成2天岗前培训后方可上线。\n'],
  ['sum-wrong', '第一条 费用\n月费为20人×5,000+2人×7,000=114,000元，8.5万元×6%=0.51万元。\n'],
  ['rules-incompatible', '第一条 分包\n乙方不得分包投诉处理。\n第二条 外呼\n乙方可以将外呼委托其关联公司办理。\n'],
  ['rules-incompatible', '第一条 时间\n热线全年无休。\n第二条 甲方\n法定节假日甲方对接人轮值。\n'],
  ['annex-list-unnumbered', '第一条 附件\n附件为本合同组成部分。\n附件A 物料清单\n耳机由乙方自备。\n'],
  ['sum-wrong', '第一条 公式\n接通率=接通量÷来电量×100%。\n'],
  ['sum-wrong', '第一条 人员\n岗位  人数\n班长  2\n坐席  12\n质检  1\n合计  15\n'],
  ['hours-uncovered', '第一条 时间\n1、早班：8:00—16:00；晚班：16:00—次日2:00。\n2、每天在线不少于18小时。\n'],
  ['one-sided-right', '第一条 投诉\n重大投诉按双方确认的规定认定。\n'],
  [
    'one-sided-end',
    '第一条 解除\n1、甲方单方解除的，应提前30天书面通知乙方。\n2、乙方单方解除的，应提前30天书面通知甲方。\n',
  ],
  ['value-contradicts', '第一条 担保\n培训保证金1500元。\n第二条 履约\n乙方缴纳履约保证金20万元，期满退还。\n'],
  [
    'numbering-duplicate',
    '第一部分 通用条款\n第一条 服务\n接听来电。\n第二条 费用\n按月付。\n第二部分 专用条款\n第一条 服务\n热线。\n第二条 费用\n每月一万元。\n',
  ],
  ['people-differ', '第一条 人员\n坐席100席，班长8人，质检4人，合计112人。\n'],
]

describe('other words for the same fault', () => {
  test.each(FAULTS)('%s: %s', (code, text) => {
    expect(codesOf(HEAD + text, true)).toContain(code)
  })
})

describe('what only looks like a fault', () => {
  test.each(SOUND)('%s: %s', (code, text) => {
    expect(codesOf(HEAD + text, true)).not.toContain(code)
  })
})
