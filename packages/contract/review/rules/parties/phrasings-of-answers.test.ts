import { type Phrasing, testPhrasings } from '../../../testing/phrasings.ts'

const FAULTS: readonly Phrasing[] = [
  ['own-fault-excused', '第一条 违约\n甲方拖欠费用的，乙方可以暂停接待，由此引起的损失由乙方承担。\n'],
  ['own-fault-excused', '第一条 违约\n甲方未按时付款超过10日的，乙方有权停止接听，因此产生的后果由乙方自行负责。\n'],
  ['own-fault-excused', '第一条 违约\n乙方违约的，甲方有权解除合同，由此造成的全部损失由甲方承担。\n'],
]

const SOUND: readonly Phrasing[] = [
  ['own-fault-excused', '第一条 违约\n甲方拖欠费用的，乙方可以暂停接待，由此引起的损失由甲方承担。\n'],
  ['own-fault-excused', '第一条 违约\n乙方违约的，甲方有权解除合同，由此造成的全部损失由乙方承担。\n'],
  ['own-fault-excused', '第一条 服务\n乙方可以暂停接待，由此引起的损失由乙方承担。\n'],
]

testPhrasings(FAULTS, SOUND)
