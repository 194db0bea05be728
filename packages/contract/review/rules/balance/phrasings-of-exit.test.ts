import { type Phrasing, testPhrasings } from '../../../testing/phrasings.ts'

/** A way out that only one of the parties has, or has cheaper and sooner. */
const FAULTS: readonly Phrasing[] = [
  [
    'rescission-one-sided',
    '第八条 提前结束\n乙方出现以下情况之一，甲方可终止本协议：\n（1）两次检查不合格；\n（2）擅自转交他人承接。\n',
  ],
  [
    'rescission-one-sided',
    '第八条 退出\n有下列行为之一的，委托方有权随时解约，无须赔偿：\n1、泄露买家资料；\n2、连续缺岗五天。\n',
  ],
  ['rescission-one-sided', '第八条 终止\n有以下事由之一的,乙方可以解除合同:(1)拖欠费用十日;(2)拒绝提供账号。\n'],
  [
    'rescission-one-sided',
    '第七条 考核\n乙方连续两月不合格的，甲方可以解除合同。\n第八条 变动\n甲方因内部组织调整，可提前20日通知乙方终止合同。\n',
  ],
  [
    'rescission-one-sided',
    '第八条 解约\n任何一方要提前解约的，应提前40日通知。\n第九条 立即解约\n有下列情况之一，甲方有权立即解约：\n（1）乙方丢失录音；\n（2）乙方虚报人数。\n',
  ],
  [
    'rescission-one-sided',
    '第八条 处理\n乙方有下列事由之一，甲方可以不再合作：\n一、辱骂顾客；\n二、停止服务；\n三、账号外借。\n',
  ],
  [
    'exit-cost-uneven',
    '第八条 离场\n乙方想要退出的，提前40天书面告知并赔偿一个月费用。甲方想要退出的，提前5天说一声就行。\n',
  ],
  ['exit-cost-uneven', '第八条 停止\n甲方要求停止合作的，预付款不退；乙方要求停止合作的，提前十天告知即可。\n'],
  ['exit-cost-uneven', '第八条 解约\n甲方可提前15日通知解约。乙方主动解约的，没收保证金。\n'],
  ['notice-uneven', '第八条 退出\n甲方不想做了，提前三天打招呼。乙方不想做了，要提前两个月书面说明。\n'],
  ['notice-uneven', '第八条 解除\n甲方可提前10日书面通知解除合同，乙方可提前60日书面通知解除合同。\n'],
  ['notice-uneven', '第八条 终止\n乙方可以在90日前书面通知甲方终止合同；甲方可以在15日前书面通知乙方终止合同。\n'],
  ['notice-uneven', '第八条 解约\n委托方决定解约的，提前7日通知；受托方决定解约的，提前1个月通知。\n'],
  ['notice-uneven', '第八条 撤场\n乙方要求撤场的，应提前45个工作日申请。甲方要求撤场的，提前2个工作日告知。\n'],
  ['notice-uneven', '第八条 结束\n甲方单方解除的，提前1日通知；乙方单方解除的，提前30日通知。\n'],
]

/** What looks like it and is none. */
const SOUND: readonly Phrasing[] = [
  [
    'rescission-one-sided',
    '第八条 解除\n发生以下事由之一时，甲方可以解除合同：\n（1）泄露信息；\n（2）转包。\n第九条 拖欠\n甲方欠费满三十日的，乙方有权解除合同。\n',
  ],
  [
    'rescission-one-sided',
    '第八条 解除\n发生以下事由之一时，甲方可以解除合同：\n（1）泄露信息；\n（2）转包。\n第九条 根本违约\n一方违反约定经催告不改的，另一方有权解除合同。\n',
  ],
  ['rescission-one-sided', '第七条 考核\n乙方连续两月不合格的，甲方可以解除合同。\n'],
  [
    'rescission-one-sided',
    '第八条 解除\n发生以下事由之一时，甲方可以解除合同：\n（1）泄露信息；\n（2）转包。\n除此之外，双方依法享有解除权。\n',
  ],
  [
    'exit-cost-uneven',
    '第八条 解约\n甲方想要退出的，提前15日通知并补偿半个月费用。乙方想要退出的，提前15日通知并补偿半个月费用。\n',
  ],
  ['exit-cost-uneven', '第八条 解约\n甲方要求解约的，提前15日通知。乙方要求解约的，提前15日通知。\n'],
  ['notice-uneven', '第八条 解约\n试用期内甲方可提前1日通知解约；试用期满后任何一方可提前30日通知解约。\n'],
  ['notice-uneven', '第八条 解约\n甲方可提前30日通知解约。乙方因甲方欠费解约的，提前3日通知。\n'],
  ['notice-uneven', '第八条 解约\n甲方可提前30日通知解约，乙方可提前1个月通知解约。\n'],
]

testPhrasings(FAULTS, SOUND)
