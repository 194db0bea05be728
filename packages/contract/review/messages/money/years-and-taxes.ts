import type { FindingTexts } from '../../finding-texts.ts'

export const YEARS_AND_TAXES = {
  'year-and-month-differ': {
    'zh-CN': {
      problem: '每月{month}的十二倍不等于全年{year}。',
      reason: '付款和违约金以哪个数为准不能确定。',
      repair: '改正其中一个数，或者写明差额的来由。',
    },
    en: {
      problem: 'Twelve times {month} a month is not {year} a year.',
      reason: 'It is open by which of them is paid and penalties are counted.',
      repair: 'Correct one of them, or explain the difference.',
    },
  },
  'tax-differs': {
    'zh-CN': {
      problem: '含税价、不含税价、税额与税率{rate}算不到一起。',
      reason: '开票和付款的金额不能确定。',
      repair: '按不含税价乘以税率重算。',
    },
    en: {
      problem: 'Gross, net and tax do not fit the rate of {rate}.',
      reason: 'The amounts of invoice and payment are uncertain.',
      repair: 'Compute again from the net price and the rate.',
    },
  },
} as const satisfies FindingTexts
