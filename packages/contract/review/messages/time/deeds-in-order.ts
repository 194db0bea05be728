import type { FindingTexts } from '../../finding-texts.ts'

export const DEEDS_IN_ORDER = {
  'paid-before-invoice': {
    'zh-CN': {
      problem: '付款排在收到发票之前若干日，付款时发票还没有到。',
      reason: '发票哪一天到无从预知，付款日算不出来；凭票付款的约定也落空。',
      repair: '改为收到发票后若干日内付款，或者写明预付。',
    },
    en: {
      problem: 'Payment is due some days before the invoice is received.',
      reason: 'Nobody knows beforehand when the invoice will come, so the day of payment cannot be told.',
      repair: 'Let payment follow the invoice by some days, or call it an advance.',
    },
  },
  'work-before-training': {
    'zh-CN': {
      problem: '{date}上岗，{training}才培训。',
      reason: '没有培训就上岗，服务标准无从达到，先后也与培训的目的相反。',
      repair: '把上岗日期改到培训之后，或者提前培训。',
    },
    en: {
      problem: 'Work begins on {date}, the training only on {training}.',
      reason: 'Who was not trained cannot meet the standards, and training afterwards misses its purpose.',
      repair: 'Begin work after the training, or train earlier.',
    },
  },
  'told-after-done': {
    'zh-CN': {
      problem: '通知的时间晚于须凭通知做的事：另一处写“{words}”。',
      reason: '做的时候还没有接到通知，人数和安排只能猜，误期算谁的说不清。',
      repair: '让通知早于准备，两个提前的天数配合起来。',
    },
    en: {
      problem: 'Notice is given later than what has to be done upon it (“{words}”).',
      reason: 'When it is done the notice has not come, so numbers are guessed and nobody answers for delay.',
      repair: 'Give notice earlier than the preparation begins.',
    },
  },
} as const satisfies FindingTexts
