import { type Phrasing, testPhrasings } from '../../../testing/phrasings.ts'

/** Deposits, invoices, ratios and notices told in two ways. */
const FAULTS: readonly Phrasing[] = [
  [
    'rules-unreconciled',
    '第一条 约定\n服务方应交保证金2万元,合同结束后20日内,扣除应扣款项后无息退还。\n第六条 其他\n解除后,委托方应在45日内退还保证金。\n',
  ],
  [
    'rules-unreconciled',
    '第一条 约定\n履约保证金金额为年度服务费的6%。\n第六条 其他\n履约保证金为年度服务费的12%,由甲方收取。\n',
  ],
  [
    'rules-incompatible',
    '第一条 约定\n付款前,乙方须提供等额的增值税专用发票。\n第六条 其他\n甲方付清款项后,乙方于5日内开具发票。\n',
  ],
  ['value-contradicts', '第一条 约定\n报价表备注:票到30天付款。\n第六条 其他\n甲方收到发票后60日内支付。\n'],
  ['rules-unreconciled', '第一条 约定\n每10名坐席配备1名班长。\n第六条 其他\n组长与坐席的配比为1:15。\n'],
  ['rules-unreconciled', '第一条 约定\n投诉分为三个等级。\n第六条 其他\n投诉等级划分为特急、紧急、普通、一般四级。\n'],
  ['rules-unreconciled', '第一条 约定\n检修提前2日告知。\n第六条 其他\n检修前5日,甲方应告知乙方。\n'],
]

/** What looks like it and can hold. */
const SOUND: readonly Phrasing[] = [
  [
    'value-contradicts',
    '第一条 约定\n保证金合同结束后20日内退还。\n第六条 其他\n乙方应在3日内移交资料,甲方应在30日内完成审计。\n',
  ],
  [
    'rules-unreconciled',
    '第一条 约定\n保证金合同结束后20日内退还。\n第六条 其他\n乙方应在3日内移交资料,甲方应在30日内完成审计。\n',
  ],
  ['value-contradicts', '第一条 约定\n首期款支付前,乙方提供发票。\n第六条 其他\n月度服务费支付后,乙方开具收据。\n'],
  ['rules-unreconciled', '第一条 约定\n首期款支付前,乙方提供发票。\n第六条 其他\n月度服务费支付后,乙方开具收据。\n'],
  ['value-contradicts', '第一条 约定\n每10名坐席配1名班长。\n第六条 其他\n每30名坐席配1名质检。\n'],
  ['rules-unreconciled', '第一条 约定\n每10名坐席配1名班长。\n第六条 其他\n每30名坐席配1名质检。\n'],
  [
    'value-contradicts',
    '第一条 约定\n按接听量据实计费。\n第六条 其他\n提前解约的,支付前三个月平均服务费20%的违约金。\n',
  ],
  [
    'rules-unreconciled',
    '第一条 约定\n按接听量据实计费。\n第六条 其他\n提前解约的,支付前三个月平均服务费20%的违约金。\n',
  ],
  [
    'value-contradicts',
    '第一条 约定\n第三方介入费用由要求介入的一方负担。\n第六条 其他\n质量鉴定费用由双方各半负担。\n',
  ],
  [
    'rules-unreconciled',
    '第一条 约定\n第三方介入费用由要求介入的一方负担。\n第六条 其他\n质量鉴定费用由双方各半负担。\n',
  ],
  ['value-contradicts', '第一条 约定\n履约保证金为年度服务费的6%。\n第六条 其他\n质量保证金为年度服务费的5%。\n'],
  ['rules-unreconciled', '第一条 约定\n履约保证金为年度服务费的6%。\n第六条 其他\n质量保证金为年度服务费的5%。\n'],
  ['value-contradicts', '第一条 约定\n保证金自签约之日起5日内缴纳。\n第六条 其他\n保证金不足的,乙方应在10日内补足。\n'],
  [
    'rules-unreconciled',
    '第一条 约定\n保证金自签约之日起5日内缴纳。\n第六条 其他\n保证金不足的,乙方应在10日内补足。\n',
  ],
  ['value-contradicts', '第一条 约定\n预付款为合同价的30%。\n第六条 其他\n验收后支付合同价的60%。\n'],
  ['rules-unreconciled', '第一条 约定\n预付款为合同价的30%。\n第六条 其他\n验收后支付合同价的60%。\n'],
  ['value-contradicts', '第一条 约定\n员工迟到每次扣20元。\n第六条 其他\n员工旷工每次扣200元。\n'],
  ['rules-unreconciled', '第一条 约定\n员工迟到每次扣20元。\n第六条 其他\n员工旷工每次扣200元。\n'],
  ['value-contradicts', '第一条 约定\n检修提前2日告知。\n第六条 其他\n搬迁提前30日告知。\n'],
  ['rules-unreconciled', '第一条 约定\n检修提前2日告知。\n第六条 其他\n搬迁提前30日告知。\n'],
  ['value-contradicts', '第一条 约定\n坐席应具备大专学历。\n第六条 其他\n甲方用户为高中及以上学生。\n'],
  ['rules-unreconciled', '第一条 约定\n坐席应具备大专学历。\n第六条 其他\n甲方用户为高中及以上学生。\n'],
  ['value-contradicts', '第一条 约定\n客服可自行补偿20元以内。\n第六条 其他\n客服为顾客代买商品不超过200元。\n'],
  ['rules-unreconciled', '第一条 约定\n客服可自行补偿20元以内。\n第六条 其他\n客服为顾客代买商品不超过200元。\n'],
  ['value-contradicts', '第一条 约定\n赔偿总额不超过年度服务费。\n第六条 其他\n单次赔偿不超过月服务费。\n'],
  ['rules-unreconciled', '第一条 约定\n赔偿总额不超过年度服务费。\n第六条 其他\n单次赔偿不超过月服务费。\n'],
  ['value-contradicts', '第一条 约定\n服务费每月结算。\n第六条 其他\n提成每季度结算。\n'],
  ['rules-unreconciled', '第一条 约定\n服务费每月结算。\n第六条 其他\n提成每季度结算。\n'],
  ['value-contradicts', '第一条 约定\n快递费由商家承担。\n第六条 其他\n退货产生的快递费由买家承担。\n'],
  ['rules-unreconciled', '第一条 约定\n快递费由商家承担。\n第六条 其他\n退货产生的快递费由买家承担。\n'],
  ['value-contradicts', '第一条 约定\n通信费包含在坐席费中。\n第六条 其他\n乙方员工个人通信费由员工自理。\n'],
  ['rules-unreconciled', '第一条 约定\n通信费包含在坐席费中。\n第六条 其他\n乙方员工个人通信费由员工自理。\n'],
  ['value-contradicts', '第一条 约定\n投诉分为三级。\n第六条 其他\n工单分为四级。\n'],
  ['rules-unreconciled', '第一条 约定\n投诉分为三级。\n第六条 其他\n工单分为四级。\n'],
  ['value-contradicts', '第一条 约定\n甲方逾期未回复的视为同意。\n第六条 其他\n乙方逾期未提出的视为放弃。\n'],
  ['rules-unreconciled', '第一条 约定\n甲方逾期未回复的视为同意。\n第六条 其他\n乙方逾期未提出的视为放弃。\n'],
  ['value-contradicts', '第一条 约定\n系统维护费由甲方承担。\n第六条 其他\n因乙方误操作造成的系统维护费由乙方承担。\n'],
  [
    'rules-unreconciled',
    '第一条 约定\n系统维护费由甲方承担。\n第六条 其他\n因乙方误操作造成的系统维护费由乙方承担。\n',
  ],
]

testPhrasings(FAULTS, SOUND)
