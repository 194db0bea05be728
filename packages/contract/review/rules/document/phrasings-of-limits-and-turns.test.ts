import { type Phrasing, testPhrasings } from '../../../testing/phrasings.ts'

/** Limits that are none, what comes too late, and steps that leave a hole. */
const FAULTS: readonly Phrasing[] = [
  [
    'trade-left-over',
    '第一条 服务\n乙方为甲方宠物用品店接待买家，解答猫粮、狗粮、猫砂问题，宠物到店预约也由乙方登记。\n第二条 保密\n乙方对灯具的供货渠道保密。\n',
  ],
]

/** What only looks so. */
const SOUND: readonly Phrasing[] = [
  [
    'trade-left-over',
    '第一条 服务\n乙方为甲方宠物用品店接待买家，解答猫粮、狗粮、猫砂问题。\n第二条 保密\n乙方对猫粮的供货渠道保密。\n',
  ],
]

testPhrasings(FAULTS, SOUND)
