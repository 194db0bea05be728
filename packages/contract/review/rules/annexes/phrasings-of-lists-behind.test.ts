import { type Phrasing, testPhrasings } from '../../../testing/phrasings.ts'

const SIGNED = '甲方（盖章）：________ 乙方（盖章）：________\n日期：________ 日期：________\n'
const LIST = '附件清单：\n1. 坐席名册：列明姓名与工号。\n2. 排班表：按月更新。\n3. 保密承诺书：由坐席签署。\n'

const FAULTS: readonly Phrasing[] = [
  [
    'annex-gap',
    `第一条 服务\n乙方提供热线服务。\n${SIGNED}附件列表及说明：\n1. 坐席名册：列明姓名。\n2. 排班表：按月更新。\n4. 保密承诺书：由坐席签署。\n`,
  ],
  [
    'annex-gap',
    `第一条 服务\n乙方提供热线服务。\n${SIGNED}附件清单：\n一、坐席名册\n二、排班表\n三、考评表\n五、保密承诺书\n`,
  ],
  ['annex-titled-absent', `第一条 应急\n附件三《停电预案》与本合同具有同等效力。\n${SIGNED}${LIST}`],
  [
    'annex-name-conflict',
    `第一条 术语\n用语以附件A《名词解释》为准。\n第二条 附件\n本合同附件为附件A《坐席名册》和附件B《报价单》。\n${SIGNED}`,
  ],
  [
    'annex-name-conflict',
    `第一条 费用\n单价见附件二《报价单》。\n第二条 考核\n评分依照附件二《质检打分表》。\n${SIGNED}`,
  ],
  ['annex-unlisted', `第一条 附件\n附件C《结算单样式》随本合同一并生效。\n${SIGNED}${LIST}`],
  ['annex-empty', `第一条 附件\n附件如下。\n${SIGNED}附件一：坐席名册\n附件二：排班表\n附件三：\n`],
  ['annex-empty', `第一条 附件\n附件如下。\n${SIGNED}附件1：坐席名册\n附件2：\n附件3：报价单\n`],
  ['annex-gap', '第一条 附件\n附件：1.岗位表；2.价目表；4.考核表。\n'],
  [
    'annex-name-conflict',
    '第一条 考核\n评分依照附件二《网点评分细则》。\n第二条 附件\n本合同附件包括：附件一：《网点名录》附件二：《网点账号清单》附件三：《网点承诺书》。\n',
  ],
  [
    'annex-not-attached',
    `第一条 附件\n附件同样有效。\n附件目录：\n附件一 岗位说明\n附件二 应急预案\n附件三 周报样式\n${SIGNED}附件一 岗位说明\n组长负责排班、巡场和疑难来电的升级，每班巡场不少于两次，并在班后填写巡场记录表交质检员备查。\n附件三 周报样式\n周报应当写明话量、满意度、投诉、改进四项内容，并附当周前十位问题的明细表和处理结果，次周一上午发出。\n`,
  ],
  [
    'annex-unlisted',
    `第一条 预案\n乙方提交停电预案，该预案为附件四。\n${SIGNED}附件一：坐席名册\n附件二：排班表\n附件三：报价单\n`,
  ],
]

const SOUND: readonly Phrasing[] = [
  ['annex-gap', `第一条 服务\n乙方提供热线服务。\n${SIGNED}${LIST}`],
  [
    'annex-gap',
    `第一条 服务\n乙方提供热线服务。\n${SIGNED}${LIST}违约行为及认定：\n1. 擅自停线的，属于违约。\n3. 泄密的，属于违约。\n`,
  ],
  ['annex-titled-absent', `第一条 保密\n坐席签署附件三《保密承诺书》。\n${SIGNED}${LIST}`],
  ['annex-titled-absent', `第一条 保密\n坐席签署附件三《坐席保密承诺》。\n${SIGNED}${LIST}`],
  [
    'annex-name-conflict',
    `第一条 术语\n人员以附件A《坐席名册》为准。\n第二条 附件\n本合同附件为附件A《坐席人员名册》和附件B《报价单》。\n${SIGNED}`,
  ],
  ['annex-name-conflict', `第一条 费用\n单价见附件二《报价单》，另见《框架合同》附件二《质检打分表》。\n${SIGNED}`],
  ['annex-unlisted', `第一条 附件\n附件C《保密承诺书》随本合同一并生效。\n${SIGNED}${LIST}`],
  ['annex-empty', `第一条 附件\n附件如下。\n${SIGNED}附件一：坐席名册\n附件二：排班表\n附件三：报价单\n`],
  ['annex-empty', `第一条 附件\n附件如下。\n${SIGNED}附件一：\n坐席名册\n附件二：\n排班表\n`],
  ['annex-gap', '第一条 附件\n附件：1.岗位表；2.价目表；3.考核表。\n'],
  [
    'annex-empty',
    `第一条 附件\n附件同样有效。\n附件目录：\n附件一 岗位说明\n附件二 周报样式\n${SIGNED}附件一 岗位说明\n组长负责排班、巡场和疑难来电的升级，每班巡场不少于两次，并在班后填写巡场记录表交质检员备查。\n附件二 周报样式\n周报应当写明话量、满意度、投诉、改进四项内容，并附当周前十位问题的明细表和处理结果，次周一上午发出。\n`,
  ],
  [
    'annex-unlisted',
    '第一条 考核\n评分按照附件三《抽检评分表》进行。\n第二条 附件\n附件：附件一 网点名录附件二 操作手册附件三 抽检评分表附件四 交接单\n',
  ],
  [
    'annex-unlisted',
    `第一条 预案\n乙方提交停电预案，该预案为附件三。\n${SIGNED}附件一：坐席名册\n附件二：排班表\n附件三：停电预案\n`,
  ],
]

testPhrasings(FAULTS, SOUND)
