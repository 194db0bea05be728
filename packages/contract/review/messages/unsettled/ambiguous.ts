import type { FindingTexts } from '../../finding-texts.ts'

export const AMBIGUOUS = {
  'pronouns-unclear': {
    'zh-CN': {
      problem: '这一句用“其”“对方”等代称，看不出指哪一方。',
      reason: '谁有权利、谁有义务两种读法都说得通。',
      repair: '写明各方的名称，例如“甲方”“乙方”或者“乙方人员”。',
    },
    en: {
      problem: 'This sentence says only “it” or “the other”, and which party is meant cannot be told.',
      reason: 'Who has the right and who the duty can be read either way.',
      repair: 'Name the party in each place.',
    },
  },
  'conditions-mixed': {
    'zh-CN': {
      problem: '条件用“或”和“且”连在一起，看不出哪几项要同时具备。',
      reason: '限定的条件管前面的全部还是只管最后一项，两种读法结果不同。',
      repair: '分项列明，写清“满足下列任一情形”以及各项自己的条件。',
    },
    en: {
      problem: 'Conditions are joined by “or” and “and”, and which of them belong together cannot be told.',
      reason: 'Whether the last condition goes with all before it or with the nearest only changes the result.',
      repair: 'List the cases one by one, each with its own conditions.',
    },
  },
} as const satisfies FindingTexts
