import { HEAD } from '../head.ts'

export const RENEWALS = {
  'score-of-term-undefined': {
    bad: `${HEAD}第一条 考核\n每月评分，满分100分。\n第二条 续约\n«综合得分85分»以上的，双方可以续签一年。\n`,
    good: `${HEAD}第一条 考核\n每月评分，满分100分，综合得分为各月得分的平均数。\n第二条 续约\n综合得分85分以上的，双方可以续签一年。\n`,
  },
  'handover-outlasts-notice': {
    bad: `${HEAD}第一条 解除\n任何一方提前15日书面通知对方，可以解除合同。\n第二条 交接\n合同«终止前，乙方应提供45日的交接»期。\n`,
    good: `${HEAD}第一条 解除\n任何一方提前60日书面通知对方，可以解除合同。\n第二条 交接\n合同终止前，乙方应提供45日的交接期。\n`,
  },
  'years-signed-singly': {
    bad: `${HEAD}第一条 期限\n自2025年3月1日至2027年2月28日。\n第二条 签约\n合同«一年一签»。\n`,
    good: `${HEAD}第一条 期限\n自2025年3月1日至2026年2月28日。\n第二条 签约\n合同一年一签。\n`,
  },
} as const
