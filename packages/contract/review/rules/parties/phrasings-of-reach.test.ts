import { type Phrasing, testPhrasings } from '../../../testing/phrasings.ts'

/** What does not add up over several clauses, cannot be reached, or came with a template. */
const FAULTS: readonly Phrasing[] = [
  ['wrong-party-serves', '第三条 甲方义务\n1.按时付费；\n2.负责招聘、培训和管理客服坐席，保证接通率达标。\n'],
  ['renewal-without-exit', '第一条 期限\n本合同期满后自动顺延一年。\n'],
]

/** What looks like such a fault and is none. */
const SOUND: readonly Phrasing[] = [
  ['wrong-party-serves', '第三条 甲方义务\n1.按时付费；\n2.协助乙方培训客服坐席。\n'],
  ['wrong-party-serves', '第三条 乙方义务\n1.守法经营；\n2.负责招聘、培训和管理客服坐席。\n'],
  ['renewal-without-exit', '第一条 期限\n本合同期满后自动顺延一年，任何一方不同意的，应在期满前30日书面提出。\n'],
  [
    'renewal-without-exit',
    '第一条 期限\n本合同期满后自动顺延一年。\n第二条 解除\n任何一方可以提前60日书面通知对方解除。\n',
  ],
]

testPhrasings(FAULTS, SOUND)
