import type { FindingTexts } from '../../finding-texts.ts'

export const UNITS_AND_RATES = {
  'unit-undefined': {
    'zh-CN': {
      problem: '按“{unit}”计费，合同没有说明什么算一个。',
      reason: '计费的单位不能确定，数量由统计的一方说了算。',
      repair: '写明怎样才算一个、由什么系统统计、怎样核对。',
    },
    en: {
      problem: 'The fee is counted in “{unit}”, and nothing says what one is.',
      reason: 'Whoever counts decides how many there are.',
      repair: 'Define the unit, the system that counts it, and how the count is checked.',
    },
  },
  'rate-without-base': {
    'zh-CN': {
      problem: '按{rate}计付，没有写明以什么为基数。',
      reason: '基数可以是单价、当月费用、合同总额或者成交额，金额相差悬殊。',
      repair: '写明基数，例如“当月服务费的{rate}”。',
    },
    en: {
      problem: '{rate} is due, and nothing says of what.',
      reason: 'It may be of a price, of the month’s fee, of the whole or of sales, which differ widely.',
      repair: 'State the base, for example "{rate} of the month’s fee".',
    },
  },
  'reference-undefined': {
    'zh-CN': {
      problem: '与“{base}”比较决定奖罚，合同没有写它是哪一段时间、多少。',
      reason: '比较的对象不能确定，奖罚算不出来。',
      repair: '写明“{base}”的期间、统计口径和数值。',
    },
    en: {
      problem: 'Rewards depend on a comparison with “{base}”, which the contract does not state.',
      reason: 'Without it nothing can be compared or paid.',
      repair: 'State its period, how it is counted and its value.',
    },
  },
  'value-blank': {
    'zh-CN': {
      problem: '合同其余内容已经填写，“{words}”却留空。',
      reason: '价款、比例、数量或者日期没有填写，该付多少、做到多少、从何时起算都不知道。',
      repair: '签订前填写；确不适用的，划去该空白。',
    },
    en: {
      problem: 'The contract is filled in, but “{words}” is left blank.',
      reason: 'Without the price, the rate, the number or the day nobody knows what is due, or from when.',
      repair: 'Fill it in before signing, or strike it where it does not apply.',
    },
  },
} as const satisfies FindingTexts
