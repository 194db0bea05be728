import { type Phrasing, testPhrasings } from '../../../testing/phrasings.ts'

const SIGNED = '第一条 服务\n乙方接听来电。\n'

/** A party freed from its own fault, punished for the other's, or named where the other signs. */
const FAULTS: readonly Phrasing[] = [
  ['own-fault-excused', '第三条 对接\n因乙方回复延误引起的退款，乙方概不负责。\n'],
  ['own-fault-excused', '第三条 对接\n由于甲方未及时更新价目造成的差错，与甲方无关。\n'],
  ['own-fault-excused', '第三条 对接\n因乙方人员疏忽造成漏单的，对此乙方免责。\n'],
  ['own-fault-excused', '第三条 上新\n乙方应提前告知改价，未告知导致的差价与乙方无关。\n'],
  ['own-fault-excused', '第三条 资料\n甲方须按周提供库存表，没有提供引起的超卖，甲方不承担责任。\n'],
  ['own-fault-excused', '第三条 设备\n因甲方自身操作失误造成系统停用的，甲方无需承担赔偿。\n'],
  ['security-of-the-other', '第四条 押金\n甲方签约当天付押金1200元。\n第九条 退出\n一方中途退出的，押金不退。\n'],
  [
    'security-of-the-other',
    '第四条 保证金\n乙方向甲方缴纳保证金8000元。\n第九条 解约\n双方中任何一方擅自解约的，没收保证金。\n',
  ],
  ['security-of-the-other', '第四条 押金\n甲方预存押金900元。\n第九条 停用\n谁提前停的，押金就不退。\n'],
  ['security-of-the-other', '第四条 定金\n甲方支付定金3000元。\n第九条 反悔\n任一方不履行本协议的，定金概不退还。\n'],
  [
    'security-of-the-other',
    '第四条 押金\n甲方交给乙方押金600元。\n第九条 解除\n任何一方解除未提前15日说明，不然扣除押金。\n',
  ],
  [
    'security-of-the-other',
    '第四条 保证金\n甲方于进场前交付保证金1万元。\n第九条 违约\n任何一方违约的，保证金不再返还。\n',
  ],
]

/** What looks like it and is none. */
const SOUND: readonly Phrasing[] = [
  ['own-fault-excused', '第三条 对接\n因乙方回复延误引起的退款，由乙方承担。\n'],
  ['own-fault-excused', '第三条 对接\n非因乙方原因造成的差错，乙方不承担责任。\n'],
  ['own-fault-excused', '第三条 对接\n因乙方按甲方话术答复造成的投诉，乙方不承担责任。\n'],
  ['own-fault-excused', '第三条 对接\n甲方未提供资料造成的差错，与乙方无关。\n'],
  [
    'security-of-the-other',
    '第四条 押金\n甲方向乙方交押金1200元，乙方向甲方交押金1200元。\n第九条 退出\n任何一方中途退出的，押金不退。\n',
  ],
  ['security-of-the-other', '第四条 押金\n甲方签约当天付押金1200元。\n第九条 退出\n甲方中途退出的，押金不退。\n'],
  [
    'security-of-the-other',
    '第四条 押金\n甲方签约当天付押金1200元。\n第九条 退出\n任何一方退出的，提前十五天说明，押金退还。\n',
  ],
  ['renewal-without-exit', '第一条 期限\n期满前一个月双方没有提出终止的，本合同自动延续半年，次数不限。\n'],
]

testPhrasings(FAULTS, SOUND)

/** Two companies and what stands where they sign. */
const signed = (first: string, second: string): string =>
  `甲方：海棠花卉有限公司\n乙方：云杉客服工作室\n${SIGNED}甲方（盖章）：${first}\n乙方（盖章）：${second}\n日期：\n`

testPhrasings(
  [
    ['signature-swapped', signed('云杉客服工作室', '海棠花卉有限公司')],
    ['signature-swapped', signed('', '海棠花卉')],
    ['signature-swapped', signed('云杉客服', '')],
  ],
  [
    ['signature-swapped', signed('海棠花卉', '云杉客服')],
    ['signature-swapped', signed('', '')],
    ['signature-swapped', signed('赵小舟', '钱大路')],
  ],
)
