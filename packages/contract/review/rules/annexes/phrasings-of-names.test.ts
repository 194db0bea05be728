import { type Phrasing, testPhrasings } from '../../../testing/phrasings.ts'

const SIGNED = '甲方（盖章）：天一公司 乙方（盖章）：地二公司\n附件列表\n'

/** Documents that are called for and are nowhere, annexes of two names, and articles about something else. */
const FAULTS: readonly Phrasing[] = [
  ['annex-name-conflict', `第一条 附件\n附件一：排班表。\n${SIGNED}附件一：话术库\n`],
  [
    'annex-name-conflict',
    `第一条 附件\n附件1：质检评分细则\n附件2：保密承诺\n${SIGNED}附件1：质检评分细则\n附件2：设备清单\n`,
  ],
  [
    'annex-name-conflict',
    `第一条 附件\n附件二：培训大纲；附件三：应急预案。\n${SIGNED}附件二：应急预案\n附件三：坐席名册\n`,
  ],
  ['annex-name-conflict', `第一条 附件\n附件一：店铺信息\n${SIGNED}附件一：扣分细则\n附件二：店铺信息\n`],
  ['annex-name-conflict', `第一条 附件\n附件三：退款权限表\n${SIGNED}附件三：值班安排\n`],
  ['annex-name-conflict', `第一条 附件\n附件四：数据处理约定。\n${SIGNED}附件四：价目明细\n`],
  ['annex-reference-open', '第一条 赔付\n客服每日赔付的限额见附表。\n'],
  ['annex-reference-open', '第一条 人员\n坐席名单详见附页。\n第二条 其他\n附件:《排班表》\n'],
  ['annex-reference-open', '第一条 价格\n增值服务的价格按附录执行。\n'],
  ['annex-titled-absent', '第一条 其他\n附:《质检扣分细则》《工牌样式》\n'],
  ['document-absent', '第一条 应急\n系统中断的,按《热线切换手册》处理。\n'],
  ['document-absent', '第一条 退款\n客服应遵守《售后退款指引》。\n'],
  ['document-absent', '第一条 服务\n坐席按照《会员接待话术》答复。\n'],
  ['document-absent', '第一条 终止\n终止后乙方按过渡方案协助甲方。\n'],
  ['document-absent', '第一条 费用\n超出部分根据计费规则结算。\n'],
  ['document-absent', '第一条 扣款\n迟到的,按照甲方现行的考勤制度扣款。\n'],
  ['document-absent', '第一条 违规\n违规的,依据乙方内部奖惩办法处理。\n'],
  [
    'reference-mistaken',
    '第一条 解除\n除第二条规定的情况外,甲方可以提前20日通知解除合同。\n第二条 送达\n通知以邮件发出。\n第三条 严重情形\n乙方泄露资料的,甲方可立即解除合同。\n',
  ],
  [
    'reference-mistaken',
    '第一条 服务\n1.1 催收话务应当使用固定脚本。\n1.2 停电报修应当五分钟内派单。\n第二条 责任\n停电报修未按1.1条办理的,乙方赔偿损失。\n',
  ],
  [
    'reference-mistaken',
    '第一条 终止\n1.1 除第3条约定的情形外,任何一方终止合同须提前一个月通知。\n第2条 解除\n一方破产的,对方可以解除合同。\n第3条 发票\n乙方按月开具发票。\n',
  ],
]

const SOUND: readonly Phrasing[] = [
  ['annex-name-conflict', `第一条 附件\n附件一：报价表。\n${SIGNED}附件一：服务费用明细\n`],
  ['annex-name-conflict', `第一条 附件\n附件一：系统功能清单。\n${SIGNED}附件一：系统功能说明书\n`],
  ['annex-name-conflict', `第一条 附件\n附件一：排班表；附件二：话术库。\n${SIGNED}附件一：排班表\n附件二：话术库\n`],
  ['annex-reference-open', '第一条 赔付\n客服每日赔付的限额见附表。\n附表：每日限额\n普通客服100元。\n'],
  ['annex-reference-open', '第一条 赔付\n限额见附表一。\n附表一 限额\n普通客服100元。\n'],
  ['document-absent', '第一条 应急\n系统中断的,按《热线切换手册》处理。\n附件一《热线切换手册》\n'],
  ['document-absent', '第一条 服务\n乙方应遵守《呼叫中心服务规范》等国家标准。\n'],
  ['document-absent', '第一条 应急\n乙方应制定应急预案。中断时按应急预案处理。\n'],
  ['document-absent', '第一条 上线\n测试通过后,双方签署《上线交接单》。\n'],
  [
    'reference-mistaken',
    '第一条 解除\n除第二条规定的情况外,甲方可以提前20日通知解除合同。\n第二条 严重情形\n乙方泄露资料的,甲方可立即解除合同。\n',
  ],
  [
    'reference-mistaken',
    '第一条 服务\n1.1 催收话务应当使用固定脚本。\n1.2 停电报修应当五分钟内派单。\n第二条 责任\n停电报修未按1.2条办理的,乙方赔偿损失。\n',
  ],
  [
    'reference-mistaken',
    '第一条 服务\n1.1 急修应当五分钟内派单。\n第二条 责任\n停电报修未按1.1条办理的,乙方赔偿损失。\n',
  ],
]

testPhrasings(FAULTS, SOUND)
