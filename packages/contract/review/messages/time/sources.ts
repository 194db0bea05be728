import type { FindingTexts } from '../../finding-texts.ts'

export const SOURCES = {
  'event-without-source': {
    'zh-CN': {
      problem: '期限从“{event}”起算，但合同没有约定由谁、何时作出或者出具。',
      reason: '起算的事件可能永远不发生，期限也就无从开始。',
      repair: '约定由谁在什么时候作出或者出具，或者改用确定会发生的起算点。',
    },
    en: {
      problem: 'A period runs from “{event}”, and nothing in the contract brings that about.',
      reason: 'It may never happen, and then the period never begins.',
      repair: 'Say who brings it about and by when, or let the period run from what is sure to happen.',
    },
  },
} as const satisfies FindingTexts
