import { type Phrasing, testPhrasings } from '../../../testing/phrasings.ts'

const FAULTS: readonly Phrasing[] = [
  ['reference-dangling', '第一条 保密\n坐席遵守本合同第七条的要求，并签署《保守秘密声明》。\n'],
  ['reference-dangling', '第一条 人员\n人员须符合第九条，并填写《人员登记卡》。\n'],
  [
    'reference-dangling',
    '第一部分 合同正文\n第一条 服务\n乙方接听热线。\n第二部分 补充说明\n说明一：名词解释\n1．转委托：交给别人去做，详见本合同转委托条款。\n2．坐席：接听的人。\n',
  ],
]

const SOUND: readonly Phrasing[] = [
  ['reference-dangling', '第一条 保密\n坐席遵守《呼叫中心守则》第七条的要求。\n'],
  ['reference-dangling', '第一条 保密\n坐席按第一条签署《保守秘密声明》。\n'],
  [
    'reference-dangling',
    '第一部分 合同正文\n第一条 转委托\n乙方不得转委托。\n第二部分 补充说明\n说明一：名词解释\n1．转委托：交给别人去做，详见本合同转委托条款。\n2．坐席：接听的人。\n',
  ],
]

testPhrasings(FAULTS, SOUND)
