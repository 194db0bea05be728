import { HEAD } from '../head.ts'

export const LEFT_TO_ONE = {
  'discretion-unmeasured': {
    bad: `${HEAD}第一条 奖励\n客服受到顾客书面表扬的,甲方«酌情给予奖励»。\n`,
    good: `${HEAD}第一条 奖励\n客服受到顾客书面表扬的,甲方酌情给予奖励,每次不超过200元。\n`,
  },
  'objection-untimed': {
    bad: `${HEAD}第一条 对账\n乙方每月出具对账单,甲方«有异议的,应书面提出»。\n`,
    good: `${HEAD}第一条 对账\n乙方每月出具对账单,甲方有异议的,应在收到后4日内书面提出。\n`,
  },
  'wishes-unbounded': {
    bad: `${HEAD}第一条 服务\n«甲方追加服务内容的,乙方应当全部满足»。\n`,
    good: `${HEAD}第一条 服务\n甲方追加服务内容的,乙方应当满足,费用按附件的单价增加。\n`,
  },
  'decider-unnamed': {
    bad: `${HEAD}第一条 责任\n顾客索赔的,«经核实属于»坐席答错的,由乙方赔偿。\n`,
    good: `${HEAD}第一条 责任\n顾客索赔的,由双方共同核实录音,经核实属于坐席答错的,由乙方赔偿。\n`,
  },
  'exchange-rate-open': {
    bad: `${HEAD}第一条 付款\n佣金«按当日汇率»折成人民币。\n`,
    good: `${HEAD}第一条 付款\n佣金按付款日中国银行公布的现汇买入价汇率折成人民币。\n`,
  },
} as const
