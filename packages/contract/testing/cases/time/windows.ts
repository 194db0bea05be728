import { HEAD } from '../head.ts'

export const WINDOWS = {
  'day-kinds-contradict': {
    bad: `${HEAD}第一条 结算\n«甲方应在收到对账单后5个工作日内核对完毕；7日内未提出异议的，视为接受»。\n`,
    good: `${HEAD}第一条 结算\n甲方应在收到对账单后5个工作日内核对完毕；10个工作日内未提出异议的，视为接受。\n`,
  },
  'day-kinds-mixed': {
    bad: `${HEAD}第一条 结算\n甲方收到账单后5个工作日内核对，«7日»内付款。\n`,
    good: `${HEAD}第一条 结算\n“日”均指自然日。\n第二条 付款\n甲方收到账单后5个工作日内核对，7日内付款。\n`,
  },
  'window-without-start': {
    bad: `${HEAD}第一条 报告\n乙方«每月3个工作日内»提交报告。\n`,
    good: `${HEAD}第一条 报告\n乙方于每月前3个工作日内提交上月报告，收到通知后应在3个工作日内补正。\n`,
  },
  'window-without-unit': {
    bad: `${HEAD}第一条 解除\n任何一方可以«提前30书面»通知对方解除合同。\n`,
    good: `${HEAD}第一条 解除\n任何一方可以提前30日书面通知对方解除合同。\n`,
  },
  'consent-without-reply': {
    bad: `${HEAD}第一条 人员\n乙方更换主管的，应提交申请，«经甲方书面同意后方可»更换。\n`,
    good: `${HEAD}第一条 人员\n乙方更换主管的，应提交申请，经甲方书面同意后方可更换；甲方5日内未答复的，视为同意。\n`,
  },
  'consent-unanswered': {
    bad: `${HEAD}第一条 分包\n«未经甲方书面同意»，乙方不得分包。\n`,
    good: `${HEAD}第一条 分包\n未经甲方书面同意，乙方不得分包；甲方10日内未答复的，视为不同意。\n`,
  },
  'review-without-result': {
    bad: `${HEAD}第一条 结算\n«乙方将结算单报甲方审核，审核完成后甲方付款»。\n`,
    good: `${HEAD}第一条 结算\n乙方将结算单报甲方审核，甲方5日内未提出异议的，视为通过。\n`,
  },
  'renewal-too-early': {
    bad: `${HEAD}第一条 期限\n合同期限为1个月。\n第二条 续约\n任何一方希望续约的，应在«期满前60日»提出。\n`,
    good: `${HEAD}第一条 期限\n合同期限为1年。\n第二条 续约\n任何一方希望续约的，应在期满前60日提出。\n`,
  },
} as const
