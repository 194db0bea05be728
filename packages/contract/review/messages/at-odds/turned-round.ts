import type { FindingTexts } from '../../finding-texts.ts'

export const TURNED_ROUND = {
  'reward-turned-round': {
    'zh-CN': {
      problem: '达到指标反而扣减，未达到反而奖励。',
      reason: '奖惩的方向颠倒，服务越差得到的越多。',
      repair: '对调奖励与扣减。',
    },
    en: {
      problem: 'Who reaches the target pays, and who misses it is rewarded.',
      reason: 'The incentive is turned round: the worse the service, the higher the pay.',
      repair: 'Exchange reward and deduction.',
    },
  },
  'filled-from-itself': {
    'zh-CN': {
      problem: '补足的款项从需要补足的这笔款中扣取。',
      reason: '自己补自己，余额不会增加，约定不能执行。',
      repair: '写明由对方另行支付，或者从应付服务费中扣取。',
    },
    en: {
      problem: 'What a sum lacks is taken from that same sum.',
      reason: 'It fills itself and grows no larger; the clause cannot work.',
      repair: 'Let the party pay it in, or take it from fees that are due.',
    },
  },
  'condition-by-nobody': {
    'zh-CN': {
      problem: '条件须由已经不存在的机构或者人员完成。',
      reason: '条件永远不能成就，与它相连的付款或者生效也就不会发生。',
      repair: '改为现在的机构或者经办人，或者删去这一条件。',
    },
    en: {
      problem: 'A condition needs somebody who exists no more.',
      reason: 'It can never be met, and what hangs on it never happens.',
      repair: 'Name whoever is in charge now, or drop the condition.',
    },
  },
  'period-paid-in-part': {
    'zh-CN': {
      problem: '每{months}个月付款一次，只付{paid}个月的费用。',
      reason: '其余月份的费用没有付款安排，等于少付。',
      repair: '写明每期支付全部月份的费用，或者改为按月支付。',
    },
    en: {
      problem: 'Payment is every {months} months, and only {paid} months’ fees are paid.',
      reason: 'For the other months no payment is arranged.',
      repair: 'Let each payment cover all its months, or pay monthly.',
    },
  },
  'refund-before-payment': {
    'zh-CN': {
      problem: '{date}退还，而这笔款到{day}才支付。',
      reason: '还没有付的款不能退还，先后次序不可能。',
      repair: '把退还的日期改到付款和结果确定之后。',
    },
    en: {
      problem: 'A refund is due on {date}, and the payment only on {day}.',
      reason: 'Nothing can go back before it is paid.',
      repair: 'Move the refund behind the payment and the result that it depends on.',
    },
  },
  'exam-before-training': {
    'zh-CN': {
      problem: '考试排在所考的培训之前，或者不合格的人不得参加培训。',
      reason: '没有培训就考培训的内容，考不合格的又不能培训，上岗无从实现。',
      repair: '先培训后考试，不合格的补训补考。',
    },
    en: {
      problem: 'The exam comes before the training that it is about, or who fails it may not be trained.',
      reason: 'Nobody can pass on what was not taught, and who fails never learns it.',
      repair: 'Train first, examine then, and train again whoever fails.',
    },
  },
} as const satisfies FindingTexts
