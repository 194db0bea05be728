import { type Phrasing, testPhrasings } from '../testing/phrasings.ts'

/** What a rule must still find next to what only resembles it. */
const FAULTS: readonly Phrasing[] = [
  [
    'share-and-sum-differ',
    '第一条 费用\n合同总价为人民币捌拾万元整。\n第二条 保证金\n乙方交总价的5%，即人民币伍万元整。\n',
  ],
  ['renewal-length-unstated', '第一条 期限\n期满无人反对的，自动续约。\n'],
  [
    'value-contradicts',
    '第一条 时间\n法定节假日服务时间为9:30至17:30。\n第二条 假日\n法定节假日服务时间为10:00至15:00。\n',
  ],
  ['reviews-bought', '第一条 服务\n乙方每周安排刷单二十笔。\n'],
  ['value-contradicts', '第一条 指标\n应答率不低于91%。\n第二条 考核\n人工应答率不低于87%。\n'],
  ['value-contradicts', '第一条 争议\n争议提交福州仲裁委员会仲裁。\n第二条 管辖\n争议向甲方所在地人民法院起诉。\n'],
  ['paid-before-due', '第一条 付款\n甲方于当月6日前付款。乙方于当月20日前开具发票。\n'],
  [
    'data-gone-before-handover',
    '第一条 数据\n合同终止后5日内删除全部数据。\n第二条 交接\n合同终止后，过渡期为45日。\n',
  ],
  ['period-unstated', '第一条 考核\n磨合期内不扣款。\n'],
  ['force-majeure-undefined', '第一条 解除\n发生不可抗力的，任何一方可以解除合同。\n'],
  ['standard-not-measurable', '第一条 服务标准\n坐席应普通话标准，态度热情。\n'],
]

const SOUND: readonly (readonly [string, string])[] = [
  [
    'share-and-sum-differ',
    '第一条 费用\n合同总价为人民币捌拾万元整。\n第二条 保证金\n乙方交总价的5%，即人民币肆万元整。\n',
  ],
  ['renewal-length-unstated', '第一条 期限\n到期后另签新约，本合同到期不自动续约。\n'],
  ['reviews-bought', '第一条 服务\n装修、拍照、刷单都不归乙方管。\n'],
  ['value-contradicts', '第一条 场地\n职场须配备不少于30个座席。\n第二条 人员\n乙方配备座席代表70名。\n'],
  [
    'value-contradicts',
    '第一条 时间\n1.服务时间：\n（1）周一至周六的工作时间为：7点-22点；\n（2）周日的工作时间为：11点-20点。\n',
  ],
  ['value-contradicts', '第一条 时间\n周日服务时间为9:30至17:30。\n第二条 假日\n法定节假日服务时间为10:00至15:00。\n'],
  [
    'service-level/resolution/faster-than-response',
    '第一条 响应\n乙方应在25分钟内首次响应客户来电。\n第二条 派单\n热线诉求应在受理后10分钟内转出，3个工作日内办结。\n',
  ],
  ['reviews-bought', '第一条 范围\n以下工作不属于服务范围：上架商品、代为刷单。\n'],
  ['value-contradicts', '第一条 指标\n应答率不低于91%。\n第二条 高峰\n业务高峰应答率下调为87%。\n'],
  ['value-contradicts', '第一条 指标\n应答率不低于91%。\n第二条 增席\n临时增席的应答率不低于82%。\n'],
  [
    'value-contradicts',
    '第一条 争议\n协商不成的，按下列第__种方式解决：\n（一）提交福州仲裁委员会仲裁；\n（二）向人民法院起诉。\n',
  ],
  ['value-contradicts', '第一条 争议\n□ 提交福州仲裁委员会仲裁；\n☑ 向人民法院起诉。\n'],
  ['value-contradicts', '第一条 扣款\n1. 超时工单：每件80元。\n2. 错派工单：每件150元。\n'],
  ['paid-before-due', '第一条 付款\n乙方每月6日前出具上月账单，甲方核对后于当月20日前付款。\n'],
  [
    'data-gone-before-handover',
    '第一条 数据\n合同终止后5日内删除全部数据。\n第二条 解除\n乙方解除合同的，应提前60日通知并完成过渡。\n',
  ],
  ['data-kept-and-gone', '第一条 日志\n访问日志保存8个月。\n第二条 删除\n合同终止后，乙方删除全部个人信息。\n'],
  ['period-unstated', '第一条 考核\n进场首月为磨合期，磨合期内不扣款。\n'],
  [
    'force-majeure-undefined',
    '第一条 解除\n甲方严重违约的，乙方可以解除合同。\n不可抗力致使合同不能履行的，双方互不负责。\n',
  ],
  ['standard-not-measurable', '第一条 服务标准\n坐席应态度热情，不得使用“没空”等服务禁语。\n'],
  [
    'explanation-operative',
    '第一条 费用\n按月结算。\n说明一：违约责任认定\n3.示例：甲方迟付10日，应付30万元的，支付违约金3000元。\n',
  ],
  ['numbering-gap', '第七条 人员\n7.1 坐席应当符合：7.1.1年满二十周岁；7.1.2普通话二级；7.1.3试用合格。\n'],
  ['rules-incompatible', '第一条 服务\n热线全年无休。\n第二条 排班\n法定节假日、休息日的排班提前三天商定。\n'],
]

testPhrasings(FAULTS, SOUND)
