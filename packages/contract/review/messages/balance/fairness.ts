import type { FindingTexts } from '../../finding-texts.ts'

export const FAIRNESS = {
  'labour-dispatch': {
    'zh-CN': {
      problem: '由委托方直接管理服务方的人员。',
      reason: '外包方的人员由发包方排班、考勤、奖惩的，可能被认定为假外包、真派遣，发包方要承担用工责任。',
      repair: '改为由服务方管理其人员；委托方只对服务成果提出要求，并通过服务方的负责人转达。',
    },
    en: {
      problem: 'The client manages the staff of the provider directly.',
      reason:
        'When the client rosters, rewards or punishes them, outsourcing may be treated as labour dispatch, and the client is answerable as an employer.',
      repair:
        'Let the provider manage its staff; the client sets requirements for the result and speaks to the provider’s supervisor.',
    },
  },
  'one-sided-end': {
    'zh-CN': {
      problem: '“{who}”可以随时终止合同，另一方没有相应的权利或者补偿。',
      reason: '双方的权利义务明显失衡。',
      repair: '约定双方对等的解除权和提前通知期，并约定提前终止的结算与补偿。',
    },
    en: {
      problem: '"{who}" may end the contract at will; the other party has no such right and no compensation.',
      reason: 'The rights of the parties are out of balance.',
      repair: 'Give both the same right with notice, and settle what is owed on early termination.',
    },
  },
  'one-sided-right': {
    'zh-CN': {
      problem: '“{who}”可以单方变更或者解释合同。',
      reason: '合同的内容由一方说了算，另一方没有保障。',
      repair: '改为双方书面同意后变更；对条款的理解有争议的，按争议解决条款处理。',
    },
    en: {
      problem: '"{who}" alone may change or interpret the contract.',
      reason: 'One side decides what the contract says.',
      repair: 'Require written agreement of both; leave interpretation to the clause on disputes.',
    },
  },
  'liability-excluded': {
    'zh-CN': {
      problem: '完全免除了“{who}”的责任。',
      reason: '故意、重大过失造成的财产损失和人身损害不能约定免责，这样的条款部分无效。',
      repair: '改为有上限的责任，并写明故意、重大过失和人身损害除外。',
    },
    en: {
      problem: 'The liability of "{who}" is excluded altogether.',
      reason: 'Liability for intent, gross negligence and personal injury cannot be excluded.',
      repair: 'Agree a cap instead, with these exceptions.',
    },
  },
} as const satisfies FindingTexts
