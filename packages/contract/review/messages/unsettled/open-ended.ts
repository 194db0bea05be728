import type { FindingTexts } from '../../finding-texts.ts'

export const OPEN_ENDED = {
  'period-unstated': {
    'zh-CN': {
      problem: '“{period}”有多长没有约定。',
      reason: '付款、退还或者责任都系于这段期间，起止不明就无法履行。',
      repair: '写明期间的长度和起算日，或者指明依据哪项规定。',
    },
    en: {
      problem: 'How long the “{period}” lasts is not said.',
      reason: 'Payment, return or liability hang on it.',
      repair: 'State its length and its first day, or the rule that sets them.',
    },
  },
  'term-unexplained': {
    'zh-CN': {
      problem: '“{term}”没有说明是什么。',
      reason: '权利或者后果系于一个没有标准的说法，是否达到必有争议。',
      repair: '写明具体数值，或者加一条定义。',
    },
    en: {
      problem: 'Nothing says what “{term}” is.',
      reason: 'A right hangs on a word without a measure.',
      repair: 'State the figure or define the term.',
    },
  },
  'left-for-later': {
    'zh-CN': {
      problem: '留待日后再议。',
      reason: '届时谈不拢就没有约定，等于没有这一项。',
      repair: '现在就写明金额、比例或者计算方法，或者写明谈不拢时怎么办。',
    },
    en: {
      problem: 'It is left to a later agreement.',
      reason: 'If none comes, nothing is agreed.',
      repair: 'State the sum or formula now, or what holds without an agreement.',
    },
  },
  'reply-untimed': {
    'zh-CN': {
      problem: '应当答复或者确认，没有期限，也没有约定不答复怎么办。',
      reason: '对方可以一直不答复，后面的结算、整改就停在那里。',
      repair: '写明期限，并约定逾期不答复的后果。',
    },
    en: {
      problem: 'An answer is owed without a time for it or a rule for silence.',
      reason: 'The other side can wait for ever, and what follows waits with it.',
      repair: 'Set a time and say what silence means.',
    },
  },
  'custom-only': {
    'zh-CN': {
      problem: '只写按惯例，没有约定内容。',
      reason: '惯例是什么要由主张的一方证明，等于没有约定。',
      repair: '写出具体内容。',
    },
    en: {
      problem: 'It only points to custom.',
      reason: 'Whoever relies on a custom has to prove it; nothing is agreed.',
      repair: 'Say what applies.',
    },
  },
  'prices-unsplit': {
    'zh-CN': {
      problem: '写明价格不同，却没有分别列出。',
      reason: '各自多少没有约定，无法结算。',
      repair: '分别写明各档的单价。',
    },
    en: {
      problem: 'Prices are said to differ, and none of them is stated.',
      reason: 'What each costs is not agreed.',
      repair: 'State each price.',
    },
  },
  'value-left-open': {
    'zh-CN': {
      problem: '“{words}”没有确定数值，也没有确定的方法。',
      reason: '协商不成时无从适用，等于没有约定。',
      repair: '写明数值，或者写明可以计算出数值的方法。',
    },
    en: {
      problem: '"{words}" gives neither a value nor a way to find one.',
      reason: 'Where no agreement is reached later, the clause has no effect.',
      repair: 'State the value, or a method that yields it.',
    },
  },
} as const satisfies FindingTexts
