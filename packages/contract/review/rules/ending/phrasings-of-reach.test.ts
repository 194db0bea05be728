import { type Phrasing, testPhrasings } from '../../../testing/phrasings.ts'

/** What does not add up over several clauses, cannot be reached, or came with a template. */
const FAULTS: readonly Phrasing[] = [
  ['notice-longer-than-term', '第二条 试用\n试用期30日，试用期内任何一方解除合同应当提前60日书面通知。\n'],
  [
    'data-kept-and-gone',
    '第七条 数据\n合同终止后乙方可继续保留客户信息三年用于备查。\n第八条 终止\n合同终止当日，乙方须删除全部客户信息。\n',
  ],
]

/** What looks like such a fault and is none. */
const SOUND: readonly Phrasing[] = [
  ['ground-unmeasured', '第一条 磨合\n任何一方认为不适合继续合作的，可提前7日书面通知对方终止。\n'],
  ['notice-longer-than-term', '第二条 试用\n试用期30日，试用期内任何一方解除合同应当提前5日书面通知。\n'],
  ['notice-longer-than-term', '第一条 期限\n合作期一年。\n第二条 解除\n合作期内任一方可提前45天通知对方解除本协议。\n'],
  ['data-kept-and-gone', '第七条 数据\n录音保留两年。合同终止后10日内乙方删除全部资料，录音仍按前述期限保留。\n'],
  [
    'data-kept-and-gone',
    '第七条 数据\n合同终止当日，乙方须删除全部客户信息。\n第八条 账册\n合同终止后乙方可继续保留结算账册三年。\n',
  ],
]

testPhrasings(FAULTS, SOUND)
