import type { FindingTexts } from '../../finding-texts.ts'

export const EFFECTS = {
  'effect-circular': {
    'zh-CN': {
      problem: '合同要“{words}”，而这一步又从合同生效或者开始履行起算。',
      reason: '互为前提，合同在哪一天生效、这笔义务何时到期都说不清。',
      repair: '改为签字盖章时生效，或者把这一步的期限改为从签订之日起算。',
    },
    en: {
      problem: 'Effect waits for this (“{words}”), and this is due from the effect on.',
      reason: 'Each waits for the other, so nobody can say when the contract binds.',
      repair: 'Let the contract bind on signature, or count the time from signature.',
    },
  },
  'effect-after-start': {
    'zh-CN': {
      problem: '服务期限自 {start} 起，合同却要“{words}”，而这一步到 {date} 才须完成。',
      reason: '期限已经开始而合同尚未生效，这段时间的服务与费用没有依据。',
      repair: '改为签字盖章时生效，或者把这一步的日期提前到期限开始之前。',
    },
    en: {
      problem: 'The term runs from {start}; effect waits for this (“{words}”), which is due by {date} only.',
      reason:
        'The term has begun and the contract does not bind yet: service and fees of the time between have no ground.',
      repair: 'Let the contract bind on signature, or let this be done before the term begins.',
    },
  },
} as const satisfies FindingTexts
