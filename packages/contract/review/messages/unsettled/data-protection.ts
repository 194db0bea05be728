import type { FindingTexts } from '../../finding-texts.ts'

export const DATA_PROTECTION = {
  'data-protection-missing': {
    'zh-CN': {
      problem: '服务中会接触客户的个人信息，但没有个人信息保护条款。',
      reason: '委托处理个人信息必须约定目的、期限、方式、种类、保护措施和双方的权利义务。',
      repair: '增加“个人信息保护”条款。',
    },
    en: {
      problem: 'Personal information of customers is handled, but there is no clause on its protection.',
      reason: 'The law requires purpose, period, method, kinds, measures, rights and duties to be agreed.',
      repair: 'Add a clause on data protection.',
    },
  },
  'data-protection-incomplete': {
    'zh-CN': {
      problem: '个人信息保护的约定缺少：{missing}。',
      reason: '这些是委托处理个人信息必须约定的内容。',
      repair: '逐项补充。',
    },
    en: {
      problem: 'The agreement on personal information lacks: {missing}.',
      reason: 'The law requires these points to be agreed.',
      repair: 'Add each of them.',
    },
  },
  'data-protection-element': {
    'zh-CN': {
      problem: '个人信息保护的约定没有写明{missing}。',
      reason: '法律要求约定这一项。',
      repair: '补充这一项。',
    },
    en: {
      problem: 'The agreement on personal information does not state: {missing}.',
      reason: 'The law requires this point to be agreed.',
      repair: 'Add it.',
    },
  },
} as const satisfies FindingTexts
