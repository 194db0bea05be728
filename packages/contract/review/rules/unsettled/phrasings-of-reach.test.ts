import { type Phrasing, testPhrasings } from '../../../testing/phrasings.ts'

/** What does not add up over several clauses, cannot be reached, or came with a template. */
const FAULTS: readonly Phrasing[] = [
  ['standard-vague', '第一条 人员\n客服应符合甲方的任职要求。\n'],
  ['blanks-left', '第一条 人员\n乙方安排客服 名为甲方服务，每席每月5000元。\n'],
  ['term-undefined', '第一条 定义\n1. “办结”指工单按办结标准处理完毕。\n2. “办结标准”指工单可以办结的条件。\n'],
  ['term-undefined', '第一条 定义\n“高峰日”指每年的业务高峰日。\n'],
  ['notice-unmeasured', '第一条 排班\n排班预测由甲方提前提供，乙方据此安排人手。\n'],
  [
    'grade-undefined',
    '第一条 故障\n一级故障是指全部中断；二级故障是指部分中断。\n第二条 时限\n一级故障15分钟内通报，三级故障一小时内通报。\n',
  ],
  ['document-absent', '第九条 廉洁\n双方遵守《诚信合作协议》。\n'],
  ['document-absent', '第九条 廉洁\n乙方应恪守《供应商行为准则》，不得送礼。\n'],
  ['security-ungrounded', '第六条 保证金\n乙方于签约之日交纳履约保证金5万元，合同期满后10日内无息退还。\n'],
  ['security-ungrounded', '第五条 质量保证金\n甲方每月从服务费中留取10%作为质量保证金，合同终止后一个月内退还。\n'],
  ['addresses-missing', '第九条 送达\n双方以本合同载明的联系人和联系方式作为送达依据。\n'],
  ['either-open', '第三条 付款\n甲方按月或者按季支付服务费。\n'],
  ['either-open', '第三条 结算\n服务费的结算为每周或每月一次。\n'],
  ['either-open', '第三条 报告\n乙方每月或每季度报送服务报告。\n'],
]

/** What looks like such a fault and is none. */
const SOUND: readonly Phrasing[] = [
  ['standard-vague', '第一条 人员\n客服应符合甲方的任职要求，即大专以上学历、普通话二级乙等。\n'],
  ['term-undefined', '第一条 定义\n“客户”指使用甲方产品的自然人。“高峰日”指每年6月18日与11月11日。\n'],
  ['notice-unmeasured', '第一条 排班\n排班预测由甲方提前7日提供，乙方据此安排人手。\n'],
  [
    'grade-undefined',
    '第一条 故障\n一级故障是指全部中断；二级故障是指部分中断；三级故障是指其他故障。\n第二条 时限\n三级故障一小时内通报。\n',
  ],
  ['email-nowhere', '第一条 通知\n电子邮件发出后对方回复确认的，视为送达。\n'],
  [
    'agreed-nowhere',
    '第一条 人员\n受托方配置坐席18名。\n第二条 扣款\n受托方在岗坐席少于约定人数的，每人每日扣300元。\n',
  ],
  ['security-ungrounded', '第六条 保证金\n乙方于签约之日交纳履约保证金5万元，合同期满且无违约的，10日内无息退还。\n'],
  ['security-ungrounded', '第六条 设备\n甲方支付设备押金2万元，设备归还后退还。\n'],
  ['security-ungrounded', '第六条 投标\n乙方已交纳投标保证金1万元，签约后退还。\n'],
  ['addresses-missing', '第九条 通知\n联系地址：甲市一路一号。\n双方以本合同载明的联系人和联系方式作为送达依据。\n'],
  ['either-open', '第三条 付款\n甲方可以选择按月或者按季支付服务费。\n'],
  ['either-open', '第三条 付款\n热线按月结算，专项活动按次结算。\n'],
]

testPhrasings(FAULTS, SOUND)
