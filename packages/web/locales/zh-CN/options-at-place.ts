/** Words for a term's value that mean something else at this place than elsewhere. */
export const optionsAtPlace = {
  'unit=month': '个月',
  'unit=working-day': '个工作日',
  'unit=hour': '小时',
  'unit=point': '分',
  'quality/kpi.metrics.transfers=once': '转接只计一次',
  'quality/kpi.metrics.variant=all': '全部应答或者全部投诉',
  'quality/assessment.method.kind=proportional': '按得分比例',
  'fees/payment-schedule.prepayment.setOff=proportional': '按当月费用比例',
  'fees/late-payment.charge.kind=once': '一次性',
  'remedies/penalty.per=event': '按次',
  'remedies/penalty.per=day': '按日',
  'remedies/liability-cap.scope=event': '每次事件',
  'general/severability.replacement=negotiated': '由双方协商',
  'quality/service-credits.earnBack.kind=contract-year': '合同年度平均达标',
} as const
