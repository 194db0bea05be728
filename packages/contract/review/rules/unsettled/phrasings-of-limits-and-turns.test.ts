import { type Phrasing, testPhrasings } from '../../../testing/phrasings.ts'

/** Limits that are none, what comes too late, and steps that leave a hole. */
const FAULTS: readonly Phrasing[] = [
  ['confidentiality-not-yet', '第一条 保密\n保密义务自合作终止后方才产生，为期三年。\n'],
  ['confidentiality-not-yet', '第一条 保密\n双方对商业秘密负保密义务，合同履行期间不适用本条。\n'],
  ['confidentiality-not-yet', '第一条 保密\n乙方对客户资料保密。服务期内乙方无需承担上述义务。\n'],
]

/** What only looks so. */
const SOUND: readonly Phrasing[] = [
  ['confidentiality-not-yet', '第一条 保密\n保密期限自合同终止之日起计算，为期三年；合同履行期间亦应保密。\n'],
  ['confidentiality-not-yet', '第一条 保密\n乙方在合作期间及合作结束后两年内对客户资料保密。\n'],
]

testPhrasings(FAULTS, SOUND)
