import type { FindingTexts } from '../../finding-texts.ts'

export const NOTICES = {
  'notice-longer-than-term': {
    'zh-CN': {
      problem: '解除合同须提前{window}通知，不短于{whole}本身。',
      reason: '这项解除权从签约起就无法行使。',
      repair: '按合同期限约定通知期，例如期限三个月的提前十五日。',
    },
    en: {
      problem: 'Ending needs {window} notice, which is no shorter than {whole} itself.',
      reason: 'From the first day the right cannot be used.',
      repair: 'Fit the notice to the term, for example 15 days for three months.',
    },
  },
  'exit-notice-and-penalty': {
    'zh-CN': {
      problem: '第{article}条允许“{words}”，此处提前或者单方终止却要付违约金，或者失去押金、已付款项。',
      reason: '按期通知后退出是否仍算提前终止，两条给出相反的答案。',
      repair: '写明依第{article}条通知解除的，不付违约金、款项照退；或者写明两条各自适用的情形。',
    },
    en: {
      problem:
        'Article {article} allows leaving on notice ("{words}"); here ending early or alone costs a penalty, or what was deposited or paid.',
      reason: 'Whether leaving on notice is an early end, the two articles answer in opposite ways.',
      repair:
        'Say that who gives the notice of article {article} pays and loses nothing, or when each of the two applies.',
    },
  },
  'force-majeure-left-to-law': {
    'zh-CN': {
      problem: '不可抗力只写按法律规定处理，没有约定通知、证明和后果。',
      reason: '通知期限、服务费怎样减免、持续多久可以解除，法律都没有具体数字。',
      repair: '约定通知和证明的期限、费用和指标的处理、可以解除的持续时间。',
    },
    en: {
      problem: 'Force majeure is left to the law; notice, proof and effects are not agreed.',
      reason: 'The law has no figures for the time to notify, for fees and targets meanwhile, or for when one may end.',
      repair: 'Agree on time for notice and proof, on fees and targets, and on how long it must last for an end.',
    },
  },
} as const satisfies FindingTexts
