import type { FindingTexts } from '../../finding-texts.ts'

export const ENDING = {
  'end-without-settlement': {
    'zh-CN': {
      problem: '合同解除或者终止后只写了停止履行，没有约定结算、资料返还和工作交接。',
      reason: '已提供的服务如何结算、客户资料如何移交，都没有依据。',
      repair: '增加结算、返还资料、删除数据和交接工作的期限与方法。',
    },
    en: {
      problem: 'After the end only performance stops; settlement, return of data and handover are not ruled.',
      reason: 'Nothing says how services rendered are paid and how customer data are handed over.',
      repair: 'Add times and ways of settlement, return, deletion and handover.',
    },
  },
  'amendment-backdated': {
    'zh-CN': {
      problem: '变更协议的生效时间写成了原合同的签订或者生效之日。',
      reason: '变更协议在订立之前就已生效，不合逻辑，也会改变已经履行完毕的部分。',
      repair: '改为“自双方签署变更协议之日起生效”。',
    },
    en: {
      problem: 'An amendment is said to take effect when the original contract was signed.',
      reason: 'It would be in force before it was made, and change what has been performed.',
      repair: 'Let it take effect when both have signed it.',
    },
  },
  'effect-twice': {
    'zh-CN': {
      problem: '合同的生效时间在第{article}条另有约定。',
      reason: '两处约定一旦不同，生效时间就不确定。',
      repair: '只保留一处。',
    },
    en: {
      problem: 'When the contract takes effect is also ruled in article {article}.',
      reason: 'Should the two differ, the time is uncertain.',
      repair: 'Keep one of them.',
    },
  },
  'start-and-effect': {
    'zh-CN': {
      problem: '既约定自签字之日起生效，又约定了固定的起始日期。',
      reason: '签署日与起始日不同时，其间的权利义务不明确。',
      repair: '写明服务期自固定日期起算，合同自签署之日起生效。',
    },
    en: {
      problem: 'The contract takes effect on signing, and yet begins on a fixed day.',
      reason: 'Between the two days, rights and duties are unclear.',
      repair: 'State that services run from the fixed day and the contract binds from signing.',
    },
  },
  'term-dates-differ': {
    'zh-CN': {
      problem: '期限写为“{term}”，起止日期却是{from}至{to}。',
      reason: '合同何时到期有两种答案，续约通知、付款和移交的日期也随之不定。',
      repair: '使期限与起止日期一致。',
    },
    en: {
      problem: 'The term is "{term}", but the dates run from {from} to {to}.',
      reason: 'There are two answers to when the contract ends, and so to every date counted from its end.',
      repair: 'Make the length and the dates agree.',
    },
  },
  'date-impossible': {
    'zh-CN': { problem: '日期“{date}”不存在。', reason: '无法据此计算期限。', repair: '改正日期。' },
    en: {
      problem: 'The date "{date}" does not exist.',
      reason: 'No period can be computed from it.',
      repair: 'Correct the date.',
    },
  },
  'supersession-too-wide': {
    'zh-CN': {
      problem: '取代此前的一切约定，没有限定事项。',
      reason: '可能误伤双方与本合同无关的合同，例如仍在履行的保密协议。',
      repair: '限定为“就本合同事项”的约定。',
    },
    en: {
      problem: 'All earlier agreements are superseded, whatever they are about.',
      reason: 'Contracts about other things end with them, such as a confidentiality agreement in force.',
      repair: 'Limit it to agreements about the matter of this contract.',
    },
  },
  'force-majeure-own-sphere': {
    'zh-CN': {
      problem: '把“{words}”列为不可抗力。',
      reason: '这类事件通常可以预见和防范，列入后服务方可以借此免责。',
      repair: '删除，或者限定为不可归责于受影响一方的情形。',
    },
    en: {
      problem: '"{words}" is listed as force majeure.',
      reason: 'Such events can usually be foreseen and guarded against; listed, they excuse the provider.',
      repair: 'Strike it, or limit it to events beyond the affected party’s control.',
    },
  },
  'renewal-length-unstated': {
    'zh-CN': {
      problem: '约定了自动续期，没有写续多久。',
      reason: '续期后的合同何时到期不明，可能被当作不定期合同随时解除。',
      repair: '写明每次续期的长度和次数。',
    },
    en: {
      problem: 'The contract goes on by itself, for how long is not said.',
      reason:
        'When the renewed term ends is unknown; it may be taken for one without a term, which can be ended at any time.',
      repair: 'State the length of each renewal, and how many there may be.',
    },
  },
} as const satisfies FindingTexts
