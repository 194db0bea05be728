import { type Phrasing, testPhrasings } from '../../../testing/phrasings.ts'

/** A rule, and elsewhere its opposite told as if it were the rule. */
const FAULTS: readonly Phrasing[] = [
  // What prevails stands behind what it is to prevail over.
  [
    'precedence-circular',
    '第一条 文件\n合同文件的优先顺序为:(1)协议书;(2)报价文件;(3)技术附录。技术附录与报价文件不一致的，以技术附录为准。\n',
  ],
  ['precedence-circular', '第一条 文件\n文件解释顺序：本合同、询价文件、附件。附件与本合同冲突的，以附件为准。\n'],
  [
    'precedence-circular',
    '第一条 文件\n各文件按下列优先次序解释：（一）合同条款；（二）承诺函；（三）附件。\n第二条 附则\n附件与本合同不一致时，以附件为准。\n',
  ],
  // Nobody may say when, and everybody has to be told.
  ['rules-incompatible', '第一条 话术\n坐席不得向业主承诺维修时间。\n业主询问的，坐席应当告知准确的上门时间。\n'],
  ['rules-incompatible', '第一条 口径\n客服严禁答应具体到货日期。对催单的顾客必须答复明确的到货日期。\n'],
  ['rules-incompatible', '第一条 口径\n话务员不能保证恢复供电时限；居民来电时须主动说明具体恢复时刻。\n'],
  // More hands for nothing, and their price.
  [
    'rules-unreconciled',
    '第一条 高峰\n年货节期间每班加派3名客服，不另收费。\n第二条 价格\n加派客服按每人每天210元计收。\n',
  ],
  ['rules-unreconciled', '第一条 排班\n雨季增开4席，费用不另计。\n第二条 结算\n增席按每席每日330元结算。\n'],
  ['rules-unreconciled', '第一条 班次\n春节照常值班，不加钱。\n第二条 价目\n春节值班每人每天加收180元。\n'],
  ['rules-unreconciled', '第一条 班次\n坐席加班不额外收费。\n第二条 价目\n加班按每小时36元计费。\n'],
  // At any time, but not before.
  ['rules-unreconciled', '第一条 监督\n甲方可随时抽查录音，但应提前两天通知乙方。\n'],
  ['rules-unreconciled', '第一条 监督\n甲方有权随时对职场巡查，须事先一日告知。\n'],
  // None of it, and some of it together.
  [
    'rules-unreconciled',
    '第一条 用工\n坐席的劳动争议由乙方解决，甲方不承担任何责任。\n第二条 伤害\n坐席发生工伤的，甲方与乙方共同承担。\n',
  ],
  // So much at most, and all of it.
  [
    'rules-unreconciled',
    '第一条 差错\n改错订单的损失由乙方赔偿，但每笔最高不超过300元；因乙方造成的损失，乙方如数赔偿。\n',
  ],
  // Ten days for whoever leaves, two months for one of them.
  [
    'rules-unreconciled',
    '第一条 退出\n任何一方要结束合作，提前10天告知对方。\n第二条 赔偿\n甲方中途结束的赔一个月费用，提前两个月告知的不用赔。\n',
  ],
  [
    'rules-unreconciled',
    '第一条 退出\n双方均可解除合同，应提前20日通知。\n第二条 赔偿\n乙方解除合同，提前45日通知的无需承担费用。\n',
  ],
]

const SOUND: readonly Phrasing[] = [
  [
    'rules-unreconciled',
    '第一条 退出\n任何一方要结束合作，提前10天告知对方。\n第二条 赔偿\n甲方中途结束的赔一个月费用，提前10天告知的不用赔。\n',
  ],
  ['precedence-circular', '第一条 文件\n文件解释顺序：本合同、询价文件、附件。附件与本合同冲突的，以本合同为准。\n'],
  ['precedence-circular', '第一条 文件\n文件解释顺序：附件、询价文件、本合同。附件与本合同冲突的，以附件为准。\n'],
  [
    'precedence-circular',
    '第一条 文件\n文件解释顺序：本合同、附件。除价格另有约定外，附件与本合同冲突的，以附件为准。\n',
  ],
  ['rules-incompatible', '第一条 话术\n坐席不得承诺维修时间。坐席应当告知预计的准确时间段。\n'],
  ['rules-incompatible', '第一条 话术\n坐席不得擅自承诺维修时间。坐席应当告知准确的上门时间。\n'],
  [
    'rules-incompatible',
    '第一条 上限\n乙方累计赔偿总额不超过年度服务费。\n第二条 设备\n甲方的话机由乙方保管，丢失的照价赔偿。\n',
  ],
  ['rules-unreconciled', '第一条 高峰\n年货节期间每班加派3名客服，不另收费。\n第二条 价格\n坐席按每席每月计费。\n'],
  [
    'rules-unreconciled',
    '第一条 排班\n雨季增开4席，费用不另计。\n第二条 结算\n增席超出4席的部分按每席每日330元结算。\n',
  ],
  ['rules-unreconciled', '第一条 监督\n甲方可抽查录音，但应提前两天通知乙方。\n'],
  ['rules-unreconciled', '第一条 差错\n改错订单的，每笔最高赔偿不超过300元；故意造成的损失，乙方如数赔偿。\n'],
]

testPhrasings(FAULTS, SOUND)
