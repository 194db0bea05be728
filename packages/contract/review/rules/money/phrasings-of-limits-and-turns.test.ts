import { type Phrasing, testPhrasings } from '../../../testing/phrasings.ts'

/** Limits that are none, what comes too late, and steps that leave a hole. */
const FAULTS: readonly Phrasing[] = [
  [
    'penalty-above-cap',
    '第一条 责任\n双方赔偿责任总额不超过合同总价的20%。\n第二条 违约\n乙方逾期上线的，每日支付合同总价1%的违约金，最高不超过合同总价的30%。\n',
  ],
]

/** What only looks so. */
const SOUND: readonly Phrasing[] = [
  [
    'penalty-above-cap',
    '第一条 责任\n双方赔偿责任总额不超过合同总价的20%。\n第二条 违约\n乙方逾期上线的，每日支付合同总价1%的违约金，最高不超过合同总价的10%。\n',
  ],
]

testPhrasings(FAULTS, SOUND)
