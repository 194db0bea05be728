import type { FindingTexts } from '../../finding-texts.ts'

export const UNEVEN_RIGHTS = {
  'consent-uneven': {
    'zh-CN': {
      problem: '同一类事情，“{who}”通知或者自行决定即可，另一方却要经同意。',
      reason: '风险相同而要求不同；“{who}”引入、转让或者更换的，另一方同样会受影响。',
      repair: '约定相同的同意或者通知要求，至少给另一方说明理由的异议权。',
    },
    en: {
      problem: 'For the same act "{who}" need only tell, and the other party must ask.',
      reason: 'The risk is the same: whom "{who}" brings in or hands over to concerns the other party as well.',
      repair: 'Ask the same of both, or give the other party at least a right to object with reasons.',
    },
  },
  'published-though-secret': {
    'zh-CN': {
      problem: '“{who}”可以公开合作的数据作宣传，而合同另有保密的约定。',
      reason: '公开的正是应当保密的内容，对方无法控制公开的范围，保密条款难以执行。',
      repair: '改为每次公开前取得对方书面同意，或者限于双方确认过的名称和脱敏数据。',
    },
    en: {
      problem: '"{who}" may advertise with figures of the cooperation, which the contract keeps secret.',
      reason: 'What is published is what should be kept; the other party has no hold on how far it goes.',
      repair: 'Ask for written consent each time, or keep to names and figures that both have released.',
    },
  },
  'checks-paid-by-checked': {
    'zh-CN': {
      problem: '检查由一方安排，费用却不论结果都由被检查的“{who}”承担。',
      reason: '次数和价格由安排的一方决定，被检查的一方无法控制费用。',
      repair: '约定由安排的一方承担，检查不合格的由被检查的一方承担，并限定次数或者金额。',
    },
    en: {
      problem: 'One party orders the checks, and "{who}", which is checked, pays whatever is found.',
      reason: 'How many and how dear they are is decided by the party that does not pay.',
      repair: 'Let the party that orders pay, unless the check is failed, and bound number or cost.',
    },
  },
  'extension-of-one': {
    'zh-CN': {
      problem: '“{who}”可以单方延长或者续签，另一方不能拒绝。',
      reason: '另一方到期后仍被约束，价格和人员安排不再由自己决定。',
      repair: '约定延长须经双方同意，或者写明次数、最长期限、提前通知和延长期的价格。',
    },
    en: {
      problem: '"{who}" alone may extend the contract, and the other party may not refuse.',
      reason: 'The other party stays bound after the end, at a price and with staff it can no longer decide on.',
      repair: 'Extend by agreement, or state how often, how long, with what notice and at what price.',
    },
  },
} as const satisfies FindingTexts
