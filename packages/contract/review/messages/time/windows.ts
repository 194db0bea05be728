import type { FindingTexts } from '../../finding-texts.ts'

export const WINDOWS = {
  'day-kinds-contradict': {
    'zh-CN': {
      problem: '核对期限为 {working}，但 {calendar} 内未提出异议即视为接受。',
      reason: '工作日遇节假日会顺延，核对期限可能晚于视为接受的时间。',
      repair: '两处统一用工作日或者统一用自然日。',
    },
    en: {
      problem: 'There are {working} to check, yet silence for {calendar} counts as acceptance.',
      reason: 'Working days stretch over holidays, so acceptance may be deemed before the time to check is over.',
      repair: 'Use working days in both places, or calendar days in both.',
    },
  },
  'day-kinds-mixed': {
    'zh-CN': {
      problem: '同一条中混用工作日与自然日（{working}、{calendar}）。',
      reason: '未写明各指哪一种，容易算错期限。',
      repair: '统一用一种，或者在定义中写明“日”均指自然日。',
    },
    en: {
      problem: 'Working days and calendar days are mixed in one article ({working}, {calendar}).',
      reason: 'Deadlines are easily computed wrongly.',
      repair: 'Use one kind, or define that "day" means a calendar day.',
    },
  },
  'window-without-start': {
    'zh-CN': {
      problem: '“{window}”没有写明从什么时候起算。',
      reason: '起算点不同，到期日就不同。',
      repair: '写明自何事发生之日（次日）起算。',
    },
    en: {
      problem: 'The window of "{window}" has no start.',
      reason: 'A different start gives a different deadline.',
      repair: 'State the event from which it runs.',
    },
  },
  'window-without-unit': {
    'zh-CN': { problem: '“{words}”处的数字没有单位。', reason: '是日、工作日还是月，无法确定。', repair: '补上单位。' },
    en: {
      problem: 'The number in "{words}" has no unit.',
      reason: 'It may mean days, working days or months.',
      repair: 'Add the unit.',
    },
  },
  'consent-without-reply': {
    'zh-CN': {
      problem: '须经对方同意，但没有约定答复的期限，也没有约定不答复的后果。',
      reason: '对方一直不答复，事情就一直搁置。',
      repair: '写明答复期限，以及逾期不答复视为同意还是拒绝。',
    },
    en: {
      problem: 'Consent is needed, but there is no time to answer and no rule for silence.',
      reason: 'As long as the other side stays silent, nothing can go on.',
      repair: 'State the time to answer, and whether silence is consent or refusal.',
    },
  },
  'consent-unanswered': {
    'zh-CN': {
      problem: '转让、分包等须经对方同意，但没有约定答复期限和不答复的后果。',
      reason: '对方不答复时，能否进行不明确。',
      repair: '写明答复期限；通常约定逾期不答复视为拒绝。',
    },
    en: {
      problem: 'Assignment or subcontracting needs consent, but there is no time to answer and no rule for silence.',
      reason: 'When no answer comes, it is unclear whether one may go on.',
      repair: 'State a time to answer; usually silence is refusal.',
    },
  },
  'review-without-result': {
    'zh-CN': {
      problem: '对方的审核或者验收没有期限，或者没有约定逾期未审核的后果。',
      reason: '对方迟迟不审核，付款就迟迟不到期。',
      repair: '写明审核期限，并约定逾期未提出书面异议视为通过。',
    },
    en: {
      problem: 'The other side checks or accepts without a time limit, or without a rule for its silence.',
      reason: 'As long as it does not check, payment does not fall due.',
      repair: 'Set a time limit, after which silence counts as acceptance.',
    },
  },
  'renewal-too-early': {
    'zh-CN': {
      problem: '续约或者异议的通知期（{window}）不短于合同期限本身。',
      reason: '通知应当在合同开始之前就发出，无法做到。',
      repair: '缩短通知期。',
    },
    en: {
      problem: 'The notice for renewal ({window}) is not shorter than the term itself.',
      reason: 'It would be due before the contract begins.',
      repair: 'Shorten the notice.',
    },
  },
} as const satisfies FindingTexts
