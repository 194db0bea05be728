import type { FindingTexts } from '../../finding-texts.ts'

export const DUTIES = {
  'duty-towards-itself': {
    'zh-CN': {
      problem: '“{who}”对“{who}”自己负有义务。',
      reason: '义务人或者权利人必有一个写错，该义务无从履行。',
      repair: '改正其中一方。',
    },
    en: {
      problem: '"{who}" owes a duty to "{who}" itself.',
      reason: 'Either who owes or who is owed is wrong, so nobody can perform it.',
      repair: 'Correct one of the two.',
    },
  },
  'defaulter-has-right': {
    'zh-CN': {
      problem: '“{who}”违约，却由“{who}”享有解除、暂停或者索赔的权利。',
      reason: '该权利属于守约方，多半写反。',
      repair: '改为由对方享有。',
    },
    en: {
      problem: '"{who}" is in default, and "{who}" has the right to end, suspend or claim.',
      reason: 'The right belongs to the other party; the two are most likely exchanged.',
      repair: 'Give the right to the other party.',
    },
  },
  'wrong-party-serves': {
    'zh-CN': {
      problem: '服务方的工作写成了委托方“{who}”的义务。',
      reason: '招聘、管理客服人员，保证服务质量，整改和报告，都是服务方的事，多半写反。',
      repair: '改为服务方的义务。',
    },
    en: {
      problem: 'The client "{who}" is told to do the work of the provider.',
      reason:
        'To employ and manage the agents, to warrant the quality, to mend and to report is for the provider; the parties are most likely exchanged.',
      repair: 'Make it a duty of the provider.',
    },
  },
  'wrong-party-supplies': {
    'zh-CN': {
      problem: '委托方的事写成了服务方“{who}”的义务。',
      reason:
        '经营许可、商品资料、活动和价格安排、商品质量和发货、退还向顾客收取的款项，以及对服务的验收，只有委托方能负责，多半写反。',
      repair: '改为委托方的义务。',
    },
    en: {
      problem: 'The provider "{who}" is told to do what is for the client.',
      reason:
        'Only the client can hold the licences of its trade, tell of its goods, prices and campaigns, answer for its goods, return what customers paid and accept the service; the parties are most likely exchanged.',
      repair: 'Make it a duty of the client.',
    },
  },
  'exemption-one-sided': {
    'zh-CN': {
      problem: '只免除“{who}”的责任，对方没有同样的免责。',
      reason: '同一事由对双方后果不同，有失公平，格式条款下可能无效。',
      repair: '改为对双方同样适用，或者说明不同的理由。',
    },
    en: {
      problem: 'Only "{who}" is excused; the other party is not in the same case.',
      reason: 'One event with two outcomes is unfair, and may be void among standard terms.',
      repair: 'Let it hold for both parties, or give the reason for the difference.',
    },
  },
  'renewal-without-exit': {
    'zh-CN': {
      problem: '合同自动续期，且不能拒绝或者没有次数限制。',
      reason: '当事人无从退出，等于没有期限的合同。',
      repair: '约定期满前多少日可书面通知不续，并限定续期次数。',
    },
    en: {
      problem: 'The contract renews by itself, without limit or with no way to refuse.',
      reason: 'No party can leave; it is a contract without a term.',
      repair: 'Let a notice before expiry stop the renewal, and limit how often it renews.',
    },
  },
  'duty-only-capped': {
    'zh-CN': {
      problem: '义务只写了上限，没有下限。',
      reason: '一个都不派、一次都不做，也不违反约定。',
      repair: '写明至少多少；上限另写。',
    },
    en: {
      problem: 'The duty has an upper limit only.',
      reason: 'Who sends nobody, or does nothing, has kept it.',
      repair: 'State the least that is owed, and the most apart from it.',
    },
  },
} as const satisfies FindingTexts
