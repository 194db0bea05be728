import type { FindingTexts } from '../../finding-texts.ts'

export const ESSENTIALS = {
  'clauses-missing': {
    'zh-CN': {
      problem: '缺少条款：{titles}。',
      reason: '这类合同离不开这些约定；没有约定就只能适用一般规定，结果难以预料。',
      repair: '逐一补充。',
    },
    en: {
      problem: 'Clauses are missing: {titles}.',
      reason: 'A contract of this kind needs them; without them only general rules apply, with uncertain results.',
      repair: 'Add each of them.',
    },
  },
  'clauses-absent': {
    'zh-CN': {
      problem: '没有单独约定：{titles}。',
      reason: '同类合同通常会有这些条款；没有的，按其他条款或者法律的一般规定处理。',
      repair: '视需要逐一补充。',
    },
    en: {
      problem: 'Not ruled on their own: {titles}.',
      reason: 'Such contracts usually have them; without them, other clauses or general rules apply.',
      repair: 'Add them where they are needed.',
    },
  },
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
  'confidentiality-open-ended': {
    'zh-CN': {
      problem: '保密义务没有写明持续到什么时候，合同终止后是否继续也没有约定。',
      reason: '合同一终止，对方是否还要保密容易产生争议。',
      repair: '写明保密期限，并写明合同终止后继续有效。',
    },
    en: {
      problem: 'Confidentiality has no end, and nothing is said on whether it outlives the contract.',
      reason: 'Once the contract has ended, it is open whether the duty still binds.',
      repair: 'State its length, and that it survives the contract.',
    },
  },
  'confidentiality-one-sided': {
    'zh-CN': {
      problem: '只有“{who}”一方负有保密义务。',
      reason: '另一方知悉的商业秘密没有约定的保护。',
      repair: '改为双方互负保密义务。',
    },
    en: {
      problem: 'Only "{who}" is bound to secrecy.',
      reason: 'What the other party learns is not protected by agreement.',
      repair: 'Make the duty mutual.',
    },
  },
  'confidentiality-ends-twice': {
    'zh-CN': {
      problem: '保密义务既延续到合同终止之后，又随合同终止。',
      reason: '合同结束后是否仍须保密，无法确定。',
      repair: '只保留一个保密期限。',
    },
    en: {
      problem: 'Secrecy lasts beyond the end of the contract, and ends with it.',
      reason: 'Nobody knows whether secrets are to be kept after the end.',
      repair: 'Keep one period of confidentiality.',
    },
  },
} as const satisfies FindingTexts
