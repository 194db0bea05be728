import { type Phrasing, testPhrasings } from '../../../testing/phrasings.ts'

const FAULTS: readonly Phrasing[] = [
  ['told-before-known', '第一条 演练\n断网演练的总结应在演练前三日交给甲方。\n'],
  ['told-before-known', '第一条 培训\n考试开始前，乙方提交考试成绩。\n'],
  ['told-before-known', '第一条 免责\n因系统中断要求免责的，应于中断发生前1小时提出。\n'],
  ['told-before-known', '第一条 网络\n突发断网应提前4小时报告。\n'],
  ['told-after-needed', '第一条 准备\n乙方在开播前2天写好答复，商品信息由甲方于开播当天提供。\n'],
  ['paid-before-due', '第一条 付款\n次月的提成在当月28日付清。\n'],
  ['paid-before-due', '第一条 付款\n全年佣金于签约当天结清。\n'],
  ['rules-incompatible', '第一条 付款\n费用每季度支付一次，签合同当天全部付清。\n'],
  ['value-contradicts', '第一条 付款\n收到发票后40日内付款，最迟不超过次月15日。\n'],
  ['value-contradicts', '第一条 付款\n乙方开票后30个工作日内支付，且不得晚于次月12日。\n'],
  ['effect-circular', '第一条 履行\n首付款到账后开始服务，首付款在服务满两个月后支付。\n'],
  ['dates-out-of-order', '第一条 背景\n甲方于2026年5月8日发布招标公告，乙方于2026年5月2日中标。\n'],
  ['told-before-known', '第一条 月报\n每月26日前提交截至当月月底的数据。\n'],
  ['told-before-known', '第一条 投诉\n来电发生前办结。\n'],
  ['paid-before-due', '第一条 付款\n次月8日前付款；结算单次月15日前提供。\n'],
]

const SOUND: readonly Phrasing[] = [
  ['told-before-known', '第一条 演练\n断网演练的方案应在演练前三日交给甲方，总结在演练后三日提交。\n'],
  ['told-before-known', '第一条 会议\n上次会议的纪要应在会议前一天发出。\n'],
  ['told-before-known', '第一条 维护\n计划内的中断应于发生前24小时提出申请。\n'],
  ['told-after-needed', '第一条 准备\n乙方在开播前2天写好答复，开播当天提供数据报告。\n'],
  ['paid-before-due', '第一条 付款\n上月的提成在当月28日付清。\n'],
  ['rules-incompatible', '第一条 付款\n费用每季度支付一次，签合同当天付清首季费用。\n'],
  ['value-contradicts', '第一条 付款\n收到发票后10日内付款，最迟不超过次月15日。\n'],
  ['effect-circular', '第一条 履行\n首付款到账后开始服务，尾款在服务满两个月后支付。\n'],
  [
    'dates-out-of-order',
    '第一条 背景\n甲方于2026年5月8日发布招标公告，乙方应在2026年5月2日前递交资质，2026年5月30日中标。\n',
  ],
  ['told-before-known', '第一条 月报\n次月5日前提交截至上月月底的数据。\n'],
  ['paid-before-due', '第一条 付款\n次月28日前付款；结算单次月15日前提供。\n'],
]

testPhrasings(FAULTS, SOUND)
