import type { FindingTexts } from '../../finding-texts.ts'

export const LAWS = {
  'law-repealed': {
    'zh-CN': {
      problem: '引用的{law}已经废止。',
      reason: '引用已经失效的法律，依据落空。',
      repair: '改为{successor}。',
    },
    en: {
      problem: '{law} is no longer in force.',
      reason: 'The clause rests on a repealed law.',
      repair: 'Refer to {successor}.',
    },
  },
  'law-misnamed': {
    'zh-CN': {
      problem: '没有{law}这部法律，可能是{known}。',
      reason: '引用的法律不存在，依据无从查找。',
      repair: '写出法律的正确名称。',
    },
    en: {
      problem: 'There is no {law}; {known} may be meant.',
      reason: 'The clause rests on a law that nobody can find.',
      repair: 'Give the law its right name.',
    },
  },
  'tax-abolished': {
    'zh-CN': {
      problem: '写的是已经取消的税种、发票或者税务机关。',
      reason: '营业税已由增值税代替，国税、地税机构已经合并；照原文无法开票。',
      repair: '改为增值税和增值税发票，税务机关写“税务机关”。',
    },
    en: {
      problem: 'A tax, an invoice or an office is named that no longer exists.',
      reason:
        'Value-added tax has taken the place of business tax, and the two tax offices are one: no such invoice can be issued.',
      repair: 'Write value-added tax and its invoices.',
    },
  },
  'base-rate-replaced': {
    'zh-CN': {
      problem: '以已经不再公布的贷款基准利率计算。',
      reason: '基准利率不再随市场更新，按哪一天的利率计算会有争议。',
      repair: '改为一年期贷款市场报价利率（LPR）并写明取哪一天的。',
    },
    en: {
      problem: 'The benchmark lending rate is used, which is no longer set.',
      reason: 'It does not follow the market any more, and which day’s rate counts will be disputed.',
      repair: 'Use the one-year loan prime rate, and say of which day.',
    },
  },
} as const satisfies FindingTexts
