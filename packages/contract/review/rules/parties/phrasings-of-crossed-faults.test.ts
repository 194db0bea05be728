import { type Phrasing, testPhrasings } from '../../../testing/phrasings.ts'

/** The fault of one, the loss of the other; and small arrangements that two places settle in two ways. */
const FAULTS: readonly Phrasing[] = [
  ['fault-of-other', '第一条 赔付\n客服错误承诺导致赔付的，由甲方承担。\n'],
  ['fault-of-other', '第一条 泄密\n因甲方泄密造成损失的，由乙方赔偿。\n'],
  ['fault-of-other', '第一条 活动\n由于甲方活动规则未及时通知产生的差错，由乙方承担。\n'],
  ['fault-of-other', '第一条 平台\n话务平台由甲方提供和维护。\n第二条 故障\n因平台故障造成的漏接，由乙方负责赔偿。\n'],
  ['fault-of-other', '第一条 断货\n因甲方断货引起的客户索赔，乙方应予以赔偿。\n'],
  ['fault-of-other', '第一条 差错\n因乙方失误给客户造成的损失，由甲方承担。\n'],
  ['penalty-reversed', '第一条 付款\n甲方逾期付款的，乙方应承担违约金。\n'],
  [
    'term-defined-twice',
    '第一条 定义\n“有效来电”指接通满十秒的来电。\n第二条 计费\n有效来电是指形成工单的来电，每通3元。\n',
  ],
  ['direction-reversed', '第一条 指标\n平均响应时间不低于25秒。\n'],
  ['date-impossible', '第一条 时间\n服务时间为8:00至25:00。\n'],
  ['date-impossible', '第一条 时间\n午间班9:75至13:00。\n'],
  ['service-tax-rate', '第一条 发票\n乙方开具13%的增值税专用发票。\n'],
  ['notice-effect-contradicts', '第一条 通知\n通知自发出之日起视为送达，但对方未实际收到的不生效。\n'],
  [
    'rules-incompatible',
    '第一条 退出\n乙方应在合同终止前完成交接。\n第二条 交接\n合同终止后30日为交接期，乙方继续服务。\n',
  ],
  ['rules-incompatible', '第一条 保底\n每月保底6000通，不足的按实际结算。\n'],
  ['rules-incompatible', '第一条 更换\n乙方更换班长应提前10日通知甲方。\n第二条 稳定\n合同期内乙方不得更换班长。\n'],
]

const SOUND: readonly Phrasing[] = [
  ['wrong-party-invoices', '第一条 开票\n乙方应在甲方确认对账单后5个工作日内开具税率为6%的增值税专用发票。\n'],
  ['wrong-party-serves', '第一条 满意度\n甲方综合满意度应达到88分以上。\n'],
  ['fault-of-other', '第一条 赔付\n客服错误承诺导致赔付的，由乙方承担。\n'],
  ['fault-of-other', '第一条 赔付\n坐席承诺的赔付由甲方按规则审批后承担。\n'],
  ['fault-of-other', '第一条 泄密\n因甲方泄密造成损失的，由甲方赔偿。\n'],
  ['fault-of-other', '第一条 责任\n因甲方原因造成客户投诉的，由乙方先行处理，费用由甲方承担。\n'],
  ['fault-of-other', '第一条 责任\n因甲方原因造成的损失，由乙方协助处理。\n'],
  ['fault-of-other', '第一条 平台\n话务平台由乙方提供和维护。\n第二条 故障\n因平台故障造成的漏接，由乙方负责赔偿。\n'],
  ['penalty-reversed', '第一条 付款\n甲方逾期付款的，应向乙方支付违约金。\n'],
  ['term-defined-twice', '第一条 定义\n“有效来电”指接通满十秒的来电。\n第二条 计费\n有效来电每通3元。\n'],
  ['direction-reversed', '第一条 指标\n平均响应时间不高于25秒，平均通话时长不低于60秒。\n'],
  ['date-impossible', '第一条 时间\n服务时间为8:00至24:00，坐席与班长的配比为10:1至12:1。\n'],
  ['rules-incompatible', '第一条 退出\n乙方应在合同终止后30日内完成交接。\n'],
  ['rules-incompatible', '第一条 保底\n每月保底6000通，不足的按6000通结算，超出的按实际结算。\n'],
  [
    'rules-incompatible',
    '第一条 更换\n乙方更换班长应提前10日通知甲方。\n第二条 稳定\n未经甲方同意，乙方不得更换班长。\n',
  ],
]

testPhrasings(FAULTS, SOUND)
