import type { FindingTexts } from '../../finding-texts.ts'

export const SHARES = {
  'shares-not-whole': {
    'zh-CN': {
      problem: '各部分（各期、各方）的比例合计为 {sum}，不等于 100%。',
      reason: '多出或者短少的部分由谁承担、付多少，必有争议。',
      repair: '调整各部分的比例，使合计为 100%；最后一期也可以写作“余款”。',
    },
    en: {
      problem: 'The parts (instalments, kinds of one fee, or what each party bears) add up to {sum}, not to 100 %.',
      reason: 'More or less than the whole is due, and who bears the rest will be disputed.',
      repair: 'Adjust the shares to 100 %; the last instalment may be called "the balance".',
    },
  },
  'weights-not-whole': {
    'zh-CN': {
      problem: '各项指标的权重（分值）合计为 {sum}，不等于 100。',
      reason: '总分算不准，与得分挂钩的费用也就算不准。',
      repair: '调整权重，使合计为 100。',
    },
    en: {
      problem: 'The weights of the metrics add up to {sum}, not to 100.',
      reason: 'The score comes out wrong, and so does the fee that depends on it.',
      repair: 'Adjust the weights so that they add up to 100.',
    },
  },
  'penalty-high': {
    'zh-CN': {
      problem: '违约金定为 {rate}，明显偏高。',
      reason: '违约金超过实际损失 30% 的，一般会被认定为过分高于损失，法院可以应请求调低。',
      repair: '降到损失的 130% 以内，或者写明损失的估算依据。',
    },
    en: {
      problem: 'The penalty is {rate}, which is high.',
      reason: 'A penalty more than 30 % above the actual loss is generally held excessive and reduced on request.',
      repair: 'Lower it to what the loss can justify, or state how the loss was estimated.',
    },
  },
  'late-rate-high': {
    'zh-CN': {
      problem: '晚付或者垫付的款项按 {rate} 计算，折合每年 {year}。',
      reason: '远高于通常的标准，发生争议时很可能被调低。',
      repair: '改为每日万分之五以内，或者以一年期 LPR 加成计算。',
    },
    en: {
      problem: 'Money that is late or lent costs {rate}, which is {year} a year.',
      reason: 'That is far above what is usual and likely to be reduced in a dispute.',
      repair: 'Use at most 0.05 % a day, or a surcharge on the one-year LPR.',
    },
  },
  'caps-contradict': {
    'zh-CN': {
      problem: '单次责任上限（{one}）高于累计责任上限（{all}）。',
      reason: '单次上限永远用不上，两处约定的本意不明。',
      repair: '降低单次上限，或者提高累计上限。',
    },
    en: {
      problem: 'The cap for one event ({one}) is above the overall cap ({all}).',
      reason: 'The cap for one event can never apply, so what was meant is unclear.',
      repair: 'Lower the cap for one event or raise the overall cap.',
    },
  },
  'caps-differ': {
    'zh-CN': {
      problem: '同一责任有两个上限：{one} 与 {all}。',
      reason: '两个上限不同，无法确定赔偿以哪一个为限。',
      repair: '保留一个上限；另一个如针对特定情形，请写明该情形。',
    },
    en: {
      problem: 'One liability has two caps: {one} and {all}.',
      reason: 'Nobody knows which one limits the damages.',
      repair: 'Keep one cap; if the other is for a special case, name the case.',
    },
  },
  'deposit-high': {
    'zh-CN': {
      problem: '定金为 {rate}，超过主合同标的额的 20%。',
      reason: '超过部分不产生定金的效力。',
      repair: '降到 20% 以内；如不需要定金罚则，可改称“预付款”。',
    },
    en: {
      problem: 'The deposit (dingjin) is {rate}, above 20 % of the price.',
      reason: 'What is above has no effect as a deposit.',
      repair: 'Lower it to 20 %, or call it an advance payment if no forfeiture is meant.',
    },
  },
  'late-payment-without-period': {
    'zh-CN': {
      problem: '逾期违约金按比例计算，但没有写按日还是按月。',
      reason: '逾期一天与逾期一年后果相同，或者无法计算。',
      repair: '写明按日（或按月）的比例。',
    },
    en: {
      problem: 'The late-payment share has no day or month to count by.',
      reason: 'A day late costs as much as a year late, or nothing can be computed.',
      repair: 'Say per day or per month.',
    },
  },
} as const satisfies FindingTexts
