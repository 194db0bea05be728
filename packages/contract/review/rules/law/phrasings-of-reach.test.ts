import { type Phrasing, testPhrasings } from '../../../testing/phrasings.ts'

/** What does not add up over several clauses, cannot be reached, or came with a template. */
const FAULTS: readonly Phrasing[] = [
  ['deposit-and-penalty', '第六条 违约\n甲方违约的，无权要求返还定金，同时还应支付合同总额20%的违约金。\n'],
  [
    'deposit-and-penalty',
    '第三条 定金\n甲方支付定金2万元。\n第六条 违约\n乙方违约的，双倍返还定金并支付违约金3万元。\n',
  ],
  ['log-kept-short', '第七条 安全\n系统操作日志保存30日。\n'],
  ['log-kept-short', '第七条 信息安全\n访问日志留存期限为三个月，期满自动清除。\n'],
  ['pay-when-paid', '第三条 付款\n甲方收到品牌方支付的款项后10日内向乙方付款。\n'],
  ['pay-when-paid', '第三条 结算\n如甲方客户未向甲方付款，甲方可相应顺延支付服务费。\n'],
  ['recording-untold', '第四条 质检\n为避免影响体验，录音不向客户提示。\n'],
  ['consumers-misled', '第三条 售后\n客服应引导客户放弃七天无理由退货，减少退款。\n'],
  ['consumers-misled', '第三条 话术\n对于商品缺陷，客服不得主动告知消费者。\n'],
  ['contacts-dunned', '第四条 外呼\n坐席可以打给机主的父母、同学，请其劝说还款。\n'],
  ['contacts-dunned', '第四条 外呼\n必要时将欠费情况发到机主所在的业主群。\n'],
  ['contacts-dunned', '第四条 外呼\n联系不上本人的，可以拨打其房东电话要求代偿。\n'],
  ['contacts-dunned', '第四条 外呼\n乙方可把逾期事实告诉其用人单位。\n'],
  ['consumers-misled', '第三条 售后\n顾客要求退款的，客服应一概回绝。\n'],
  ['consumers-misled', '第三条 售后\n客服应直接驳回会员的退费申请。\n'],
  ['consumers-misled', '第三条 售后\n7天无理由退换的申请，受托方均不受理。\n'],
]

/** What looks like such a fault and is none. */
const SOUND: readonly Phrasing[] = [
  ['deposit-and-penalty', '第六条 违约\n乙方违约的，甲方可以选择要求双倍返还定金或者支付违约金。\n'],
  ['log-kept-short', '第七条 安全\n系统操作日志保存十二个月，每30日备份一次。\n'],
  ['pay-when-paid', '第三条 付款\n甲方收到乙方发票后10日内付款。\n'],
  ['recording-untold', '第四条 录音\n录音应在接通时向客户提示。\n'],
  ['consumers-misled', '第三条 话术\n商品召回期间，客服应主动告知消费者，不得引导客户放弃退货。\n'],
  ['contacts-dunned', '第四条 外呼\n不得将欠费情况透露给机主的亲友、同事，也不得要求其代偿。\n'],
  ['contacts-dunned', '第四条 外呼\n坐席提醒机主本人按时还款。\n'],
  ['consumers-misled', '第三条 售后\n商品已拆封影响销售的，客户要求无理由退货时应予以拒绝并说明。\n'],
  ['consumers-misled', '第三条 售后\n客服不得拒绝买家的退货申请。\n'],
  ['consumers-misled', '第三条 售后\n退换货咨询由乙方客服统一受理。\n'],
]

testPhrasings(FAULTS, SOUND)
