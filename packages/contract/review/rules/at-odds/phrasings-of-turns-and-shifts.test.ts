import { type Phrasing, testPhrasings } from '../../../testing/phrasings.ts'

/** Figures of one sentence that do not make each other, and one price by two orders of words. */
const FAULTS: readonly Phrasing[] = [
  ['people-differ', '第一条 人员\n早班6人、晚班5人、夜班3人，共配备客服15人。\n'],
  ['people-differ', '第一条 排班\n总共9名客服：白班5名，晚班三名。\n'],
  ['value-contradicts', '第一条 费用\n热线坐席每席6800元/月。\n附件一 报价\n热线坐席 6200元/席/月\n'],
]

/** What only looks so. */
const SOUND: readonly Phrasing[] = [
  ['people-differ', '第一条 人员\n早班6人、晚班5人、夜班3人，共配备客服14人。\n'],
  ['people-differ', '第一条 人员\n早班6人、晚班5人，另配机动2人，共13人。\n'],
  ['value-contradicts', '第一条 费用\n热线坐席每席6800元/月。\n附件一 报价\n热线坐席 6800元/席/月\n'],
]

testPhrasings(FAULTS, SOUND)
