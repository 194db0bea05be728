import type { FindingTexts } from '../../finding-texts.ts'

export const SUPPLEMENTS = {
  'supplement-yields': {
    'zh-CN': {
      problem: '补充协议与原合同冲突时以原合同为准。',
      reason: '补充协议要改的正是原合同，这样约定等于没有改。',
      repair: '改为以补充协议为准。',
    },
    en: {
      problem: 'The supplement yields to the contract that it changes.',
      reason: 'So it changes nothing.',
      repair: 'Let the supplement prevail.',
    },
  },
  'supplement-astray': {
    'zh-CN': {
      problem: '补充的是《{title}》，本合同不叫这个名称。',
      reason: '补充协议改的是哪份合同不能确定。',
      repair: '写明本合同的名称、编号和签订日期。',
    },
    en: {
      problem: 'It supplements 《{title}》, which is not the name of this contract.',
      reason: 'It is open which contract it changes.',
      repair: 'State name, number and date of this contract.',
    },
  },
  'supplement-too-early': {
    'zh-CN': {
      problem: '补充协议的执行日期早于原合同的签订日期（{date}）。',
      reason: '原合同还不存在时没有可以变更的内容。',
      repair: '改正日期，或者写明追溯适用的期间。',
    },
    en: {
      problem: 'The supplement runs from before the contract was made ({date}).',
      reason: 'There was nothing to change yet.',
      repair: 'Correct the date, or say to what it applies in retrospect.',
    },
  },
  'price-not-kept': {
    'zh-CN': {
      problem: '写明单价不变，按{count}计算的金额却与原单价不符。',
      reason: '单价和总额互相矛盾，应付多少不能确定。',
      repair: '按原单价重算金额，或者写明新的单价。',
    },
    en: {
      problem: 'The price is said to stay, yet the sum for {count} makes another one.',
      reason: 'It is open what is owed.',
      repair: 'Compute the sum by the old price, or state a new one.',
    },
  },
  'signed-after-start': {
    'zh-CN': {
      problem: '签署日期{date}晚于期限的起始日{start}。',
      reason: '其间的履行按什么约定不能确定。',
      repair: '改正日期，或者写明对此前的履行追溯适用。',
    },
    en: {
      problem: 'It was signed on {date}, after its term began on {start}.',
      reason: 'It is open what held in between.',
      repair: 'Correct the dates, or say that it applies in retrospect.',
    },
  },
} as const satisfies FindingTexts
