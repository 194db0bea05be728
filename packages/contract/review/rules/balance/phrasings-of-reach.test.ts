import { type Phrasing, testPhrasings } from '../../../testing/phrasings.ts'

/** What does not add up over several clauses, cannot be reached, or came with a template. */
const FAULTS: readonly Phrasing[] = [
  ['labour-dispatch', '第四条 人员管理\n乙方派驻人员应遵守甲方的规章制度，由甲方安排工作、考勤和奖惩。\n'],
  ['labour-dispatch', '第四条 管理\n甲方有权直接辞退乙方的客服人员，并决定其薪资标准。\n'],
  ['one-sided-right', '第五条 考核\n考核办法由甲方另行制定并可随时修改，自发布之日起对乙方生效。\n'],
  ['contentment-decides', '第十条 其他\n对本协议条款的理解有分歧的，以甲方的解释为准。\n'],
  ['liability-excluded', '第九条 免责\n因乙方服务给甲方造成的任何损失，乙方均不承担赔偿责任。\n'],
]

/** What looks like such a fault and is none. */
const SOUND: readonly Phrasing[] = [
  ['labour-dispatch', '第四条 人员\n乙方派驻人员由乙方安排工作、考勤和奖惩，并遵守甲方办公场所的安全规定。\n'],
  ['labour-dispatch', '第四条 人员\n甲方有权要求乙方更换不称职的客服人员。\n'],
  ['one-sided-right', '第五条 考核\n考核办法由双方共同制定，修改须经双方书面同意。\n'],
  ['contentment-decides', '第十条 其他\n对条款的理解有分歧的，由双方协商确定。\n'],
  ['liability-excluded', '第九条 责任\n因不可抗力给对方造成的任何损失，乙方不承担责任。\n'],
]

testPhrasings(FAULTS, SOUND)
