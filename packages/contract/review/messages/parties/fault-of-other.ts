import type { FindingTexts } from '../../finding-texts.ts'

export const FAULT_OF_OTHER = {
  'fault-of-other': {
    'zh-CN': {
      problem: '“{who}”一方的过错或者由其负责的系统、资料出错，后果却由“{payer}”承担。',
      reason: '没有过错的一方承担对方的损失，可能写错了当事人；确有此意的，显失公平，难以得到支持。',
      repair: '改为由有过错的一方承担，或者写明承担的范围和理由。',
    },
    en: {
      problem: 'What "{who}" gets wrong, or what fails in its care, is to be borne by "{payer}".',
      reason: 'The party without fault bears the loss: the wrong name, or a term that is hardly fair.',
      repair: 'Let the party at fault bear it, or say how far the other does and why.',
    },
  },
} as const satisfies FindingTexts
