import { HEAD } from '../head.ts'

export const ONE_SIDED_TERMS = {
  'own-data-decide': {
    bad: `${HEAD}第一条 计量\n通话量«以乙方后台记录为准»。\n`,
    good: `${HEAD}第一条 计量\n通话量以乙方后台记录为准，甲方可以随时登录核对。\n`,
  },
  'read-alone': {
    bad: `${HEAD}第一条 考核\n扣分的«标准由甲方解释»。\n`,
    good: `${HEAD}第一条 考核\n扣分的标准由甲方解释，有分歧的由双方协商确定。\n`,
  },
  'objection-excluded': {
    bad: `${HEAD}第一条 评分\n评分由甲方作出，«乙方不得提出异议»。\n`,
    good: `${HEAD}第一条 评分\n评分由甲方作出，乙方可以在四日内提出异议。\n`,
  },
  'excused-by-own-affairs': {
    bad: `${HEAD}第一条 付款\n甲方逾期付款的按日计息，«因内部审批手续耽搁的除外»。\n`,
    good: `${HEAD}第一条 付款\n甲方逾期付款的按日计息，因乙方迟开发票耽搁的除外。\n`,
  },
  'deduction-at-will': {
    bad: `${HEAD}第一条 扣款\n甲方可以从当月费用中扣除其«认为应当扣减的金额»。\n`,
    good: `${HEAD}第一条 扣款\n甲方可以扣除双方确认的违约金。\n`,
  },
  'refund-excluded': {
    bad: `${HEAD}第一条 退款\n不论«什么原因提前结束，已收款项均不退还»。\n`,
    good: `${HEAD}第一条 退款\n因甲方原因提前结束的，当月已收款项不退还。\n`,
  },
  'failure-still-paid': {
    bad: `${HEAD}第一条 免责\n线路«中断期间，服务费用照付»。\n`,
    good: `${HEAD}第一条 免责\n因甲方的线路中断的，期间服务费用照付。\n`,
  },
  'service-unpaid': {
    bad: `${HEAD}第一条 期满\n期满后乙方«继续服务的，不再支付任何费用»。\n`,
    good: `${HEAD}第一条 期满\n期满后乙方继续服务的，按原价支付费用。\n`,
  },
  'service-until-told': {
    bad: `${HEAD}第一条 过渡\n新的服务商到位以前，乙方«继续服务，期限由甲方决定»。\n`,
    good: `${HEAD}第一条 过渡\n新的服务商到位以前，乙方继续服务，期限由甲方决定，最长两个月。\n`,
  },
  'payment-waits-for-report': {
    bad: `${HEAD}第一条 付款\n第三方«评估报告未出具的，暂不支付»。\n`,
    good: `${HEAD}第一条 付款\n第三方评估报告逾期未出具的，按乙方报告先行支付。\n`,
  },
  'rest-bears-exit': {
    bad: `${HEAD}第一条 退出\n一方«退出的，其余各方承担其义务，由其余各方分担»。\n`,
    good: `${HEAD}第一条 退出\n一方退出的，其余各方可以终止合同。\n`,
  },
  'depends-on-case': {
    bad: `${HEAD}第一条 费用\n加班的费用«看情况»给。\n`,
    good: `${HEAD}第一条 费用\n加班的费用每小时30元。座席视情况安排轮休。\n`,
  },
  'bonus-unstated': {
    bad: `${HEAD}第一条 奖励\n服务做得好的，甲方«给予奖励»。\n`,
    good: `${HEAD}第一条 奖励\n满意度高于96%的，甲方给予奖励。奖励为当月费用的2%。\n`,
  },
  'bears-all': {
    bad: `${HEAD}第一条 责任\n«不论是否有过错，一切损失均由乙方承担»。\n`,
    good: `${HEAD}第一条 责任\n因乙方过错造成的一切损失由乙方承担。\n`,
  },
  'contentment-decides': {
    bad: `${HEAD}第一条 验收\n月度验收«以甲方满意为标准»。\n`,
    good: `${HEAD}第一条 验收\n月度验收以甲方满意度调查达到95%为标准。\n`,
  },
  'cap-one-sided': {
    bad: `${HEAD}第一条 责任\n乙方的赔偿责任不设上限。甲方的«赔偿责任以当月费用为限»。\n`,
    good: `${HEAD}第一条 责任\n乙方故意的，赔偿责任不设上限。甲方的赔偿责任以当月费用为限。\n`,
  },
  'exit-cost-uneven': {
    bad: `${HEAD}第一条 终止\n乙方提前终止的，应支付两个月费用作为补偿。\n第二条 变动\n«甲方因业务变化终止合同的，无须承担责任»。\n`,
    good: `${HEAD}第一条 终止\n乙方提前终止的，应支付两个月费用作为补偿。\n第二条 变动\n甲方因乙方严重失职终止合同的，无须承担责任。\n`,
  },
} as const
