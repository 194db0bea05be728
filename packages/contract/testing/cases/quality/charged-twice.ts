import { HEAD } from '../head.ts'

export const CHARGED_TWICE = {
  'failure-charged-twice': {
    bad: `${HEAD}第一条 考核\n接通率低于88%的，每低1个百分点扣减当月费用1%。\n第二条 违约\n«接通率低于88%的，乙方支付违约金1»,500元。\n`,
    good: `${HEAD}第一条 考核\n接通率低于88%的，每低1个百分点扣减当月费用1%。\n第二条 违约\n接通率连续三个月低于88%的，乙方支付违约金1,500元。\n`,
  },
  'sanction-on-top': {
    bad: `${HEAD}第一条 派单\n漏派的，«每单扣款300元，并同时计入投诉考核»。\n`,
    good: `${HEAD}第一条 派单\n漏派的，每单扣款300元，不再计入投诉考核。\n`,
  },
  'formula-reversed': {
    bad: `${HEAD}第一条 指标\n«满意率=评价总数÷满意评价数»，不低于92%。\n`,
    good: `${HEAD}第一条 指标\n满意率=满意评价数÷评价总数，不低于92%。\n`,
  },
  'assessment-for-reference': {
    bad: `${HEAD}第一条 考核\n月度考核结果仅供双方参考。\n第二条 扣款\n«考核得分不满75分的，扣减»当月费用的6%。\n`,
    good: `${HEAD}第一条 考核\n月度考核结果由双方确认。\n第二条 扣款\n考核得分不满75分的，扣减当月费用的6%。\n`,
  },
} as const
