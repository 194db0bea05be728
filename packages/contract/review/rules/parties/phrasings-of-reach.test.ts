import { type Phrasing, testPhrasings } from '../../../testing/phrasings.ts'

/** What does not add up over several clauses, cannot be reached, or came with a template. */
const FAULTS: readonly Phrasing[] = [
  [
    'identity-differs',
    '委托方：青岛海岳水产有限公司（下称“海岳”）\n受托方：烟台聆讯信息服务有限公司（下称“聆讯”）\n第一条 服务\n聆讯接听来电。\n青岛海岳水产有限公司　烟台聆汛信息服务有限公司\n',
  ],
  [
    'identity-differs',
    '委托方：青岛海岳水产有限公司（下称“海岳”）\n受托方：烟台聆讯信息服务有限公司（下称“聆讯”）\n第一条 服务\n聆讯接听来电。\n（盖章）青岛海岳水产有限公司　（盖章）烟台聆讯信息有限公司\n',
  ],
  ['wrong-party-serves', '第三条 甲方义务\n1.按时付费；\n2.负责招聘、培训和管理客服坐席，保证接通率达标。\n'],
  ['renewal-without-exit', '第一条 期限\n本合同期满后自动顺延一年。\n'],
]

/** What looks like such a fault and is none. */
const SOUND: readonly Phrasing[] = [
  [
    'identity-differs',
    '委托方：青岛海岳水产有限公司（下称“海岳”）\n受托方：烟台聆讯信息服务有限公司（下称“聆讯”）\n第一条 服务\n聆讯接听来电。\n青岛海岳水产有限公司　烟台聆讯信息服务有限公司\n',
  ],
  [
    'identity-differs',
    '委托方：青岛海岳水产有限公司（下称“海岳”）\n受托方：烟台聆讯信息服务有限公司（下称“聆讯”）\n第一条 服务\n聆讯接听来电。\n第二条 分包\n可以分包给烟台新程信息服务有限公司。\n',
  ],
  [
    'identity-differs',
    '委托方：青岛海岳水产有限公司（下称“海岳”）\n受托方：烟台聆讯信息服务有限公司（下称“聆讯”）\n第一条 服务\n聆讯接听来电。\n第二条 发票\n由烟台聆讯信息服务有限公司莱州分公司开具。\n',
  ],
  ['wrong-party-serves', '第三条 甲方义务\n1.按时付费；\n2.协助乙方培训客服坐席。\n'],
  ['wrong-party-serves', '第三条 乙方义务\n1.守法经营；\n2.负责招聘、培训和管理客服坐席。\n'],
  ['renewal-without-exit', '第一条 期限\n本合同期满后自动顺延一年，任何一方不同意的，应在期满前30日书面提出。\n'],
  [
    'renewal-without-exit',
    '第一条 期限\n本合同期满后自动顺延一年。\n第二条 解除\n任何一方可以提前60日书面通知对方解除。\n',
  ],
]

testPhrasings(FAULTS, SOUND)
