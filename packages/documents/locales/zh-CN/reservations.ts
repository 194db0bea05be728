import type { ReservationKey } from '@heqi/engine'

/** What a statement could not know for certain, or what the law says beside it. */
export const reservations = {
  'quantity-missing': '{month}缺少双方签认的数量“{fact}”，相关项目未计。',
  'index-missing': '{month}的指数“{index}”尚未取得，未作指数调价。',
  'lpr-missing': '{date}的一年期贷款市场报价利率尚未取得，该日逾期利息未计。',
  'calendar-not-published': '{year} 年节假日安排尚未公布，{purpose}的日期不能确定。',
  'metric-without-data': '指标“{metric}”当期无数据。',
  'metric-not-measured': '指标“{metric}”未能计量。',
  'period-records-missing': '指标“{metric}”的考核周期自{from}起，缺少以前月份的记录。',
  'score-below-bands': '得分 {score} 低于约定的最低档，未作调整。',
  'no-score': '{month}没有可计的得分。',
  'allocation-exceeds-pool': '各项分配合计 {allocated}，超过分配总额 {pool}。',
  'reallocation-not-agreed': '自{month}起的重新分配“{id}”不是合同约定的一方提出的，分配比例不变。',
  'reallocation-noticed-late': '自{month}起的重新分配“{id}”未按约定提前通知，分配比例不变。',
  'reallocation-too-often': '自{month}起的重新分配“{id}”超过合同年度内约定的次数，分配比例不变。',
  'time-rate-without-records': '费用项目“{component}”的数量来自签认的事实，无法按时段计价。',
  'penalty-unknown': '合同中没有违约金条款“{penalty}”，该项请求未计。',
  'penalty-base-missing': '违约金“{penalty}”缺少计算基数（{base}），未计。',
  'refund-ground-unknown': '合同中没有退款事由“{ground}”，未计。',
  'total-price-missing': '合同未载明总价，以总价为基数的项目未计。',
  'retention-event-pending': '返还留存的事件“{event}”尚未发生，已留存 {held}。',
  'due-date-awaits-event': '{month}结算单的付款到期日自“{event}”起算，该事件尚未记载。',
  'retroactive-amendment': '补充协议 {number} 溯及{month}，差额在更正项目中列示。',
  'months-skipped': '{from}至{to}未经结算。',
  'deposit-over-20-percent': '定金为价款的 {share}，超过 20% 的部分不产生定金的效力（民法典第 586 条）。',
} satisfies Record<ReservationKey, string>
