import type { FindingTexts } from '../../finding-texts.ts'

export const SENSE = {
  'ruled-twice': {
    'zh-CN': {
      problem: '{number} 对同一事项作了两次不同的约定。',
      reason: '两处约定冲突时无法确定适用哪一处。',
      repair: '保留一处。',
    },
    en: {
      problem: '{number} rules the same matter twice, differently.',
      reason: 'When the two conflict nobody knows which holds.',
      repair: 'Keep one of them.',
    },
  },
  'grave-breach-undefined': {
    'zh-CN': {
      problem: '以“{words}”为解除或终止的事由，但没有说明何为重大，也没有给予改正的期限。',
      reason: '是否达到解除的程度容易产生争议。',
      repair: '列明重大违约的情形，并约定催告和改正的期限。',
    },
    en: {
      problem: '"{words}" ends the contract, but what is grave is not said, and no time to cure is given.',
      reason: 'Whether it is grave enough will be disputed.',
      repair: 'List the cases and give a period for cure.',
    },
  },
  'breaches-one-sided': {
    'zh-CN': {
      problem: '违约情形只列了“{who}”的违约。',
      reason: '另一方违约（例如不付款）没有对应的约定。',
      repair: '补充另一方的违约情形。',
    },
    en: {
      problem: 'Only breaches by {who} are listed.',
      reason: 'A breach by the other side, such as not paying, is not dealt with.',
      repair: "Add the other side's breaches.",
    },
  },
  'rescission-one-sided': {
    'zh-CN': {
      problem: '只有“{who}”有权解除合同。',
      reason: '另一方即使在对方严重违约时也没有约定的解除权。',
      repair: '约定双方对等的解除权。',
    },
    en: {
      problem: 'Only {who} may rescind.',
      reason: 'The other side has no agreed right, whatever the breach.',
      repair: 'Give both sides matching rights.',
    },
  },
  'rescission-needs-consent': {
    'zh-CN': {
      problem: '单方解除或者到期终止仍须双方签字确认。',
      reason: '对方不签字就无法解除，解除权落空。',
      repair: '改为解除通知到达对方时生效。',
    },
    en: {
      problem: 'A unilateral end, or expiry, takes effect only when both parties sign.',
      reason: 'Without the other signature the right is worth nothing.',
      repair: 'Let the notice take effect on arrival.',
    },
  },
  'cap-undefined': {
    'zh-CN': {
      problem: '引用了“本合同约定的责任限额”，但合同没有这样的限额。',
      reason: '限额无从确定。',
      repair: '写明限额，或者删除该引用。',
    },
    en: {
      problem: 'The text relies on a liability cap "agreed in this contract", and there is none.',
      reason: 'The cap cannot be determined.',
      repair: 'State the cap, or delete the reference.',
    },
  },
  'service-hours-undefined': {
    'zh-CN': {
      problem: '引用了“合同约定的服务时间”，但合同没有约定服务时间。',
      reason: '何时应当提供服务不能确定。',
      repair: '写明服务时间，包括节假日。',
    },
    en: {
      problem: 'The text relies on service hours "agreed in this contract", and there are none.',
      reason: 'When service is due cannot be determined.',
      repair: 'State the service hours, holidays included.',
    },
  },
  'addresses-missing': {
    'zh-CN': {
      problem: '要求在合同中写明地址或联系方式，但合同没有写。',
      reason: '通知无处送达。',
      repair: '在首部写明各方的地址和联系方式。',
    },
    en: {
      problem: 'Addresses are to be stated in the contract, and are not.',
      reason: 'Notices cannot be served.',
      repair: 'State addresses and contacts at the head.',
    },
  },
  'bearer-ambiguous': {
    'zh-CN': {
      problem: '没有确定由哪一方承担。',
      reason: '双方都可以认为应由对方承担。',
      repair: '写明承担方或者分担比例。',
    },
    en: {
      problem: 'It is not said which party bears this.',
      reason: 'Each may say that it is the other.',
      repair: 'Name the party, or the shares.',
    },
  },
  'arbitration-deadline': {
    'zh-CN': {
      problem: '为仲裁机构约定了作出裁决的期限。',
      reason: '当事人的约定不能约束仲裁机构的审限。',
      repair: '删除该期限。',
    },
    en: {
      problem: 'The arbitrators are given a deadline for their award.',
      reason: 'The parties cannot bind the institution.',
      repair: 'Delete the deadline.',
    },
  },
  'damages-to-be-agreed': {
    'zh-CN': {
      problem: '违约金或赔偿的数额留待以后协商。',
      reason: '协商不成时没有计算方法，等于没有约定。',
      repair: '写明数额或者计算方法。',
    },
    en: {
      problem: 'The amount of damages is left to later agreement.',
      reason: 'Without an agreement there is no way to compute it.',
      repair: 'State the amount or the formula.',
    },
  },
  'notice-effect-contradicts': {
    'zh-CN': {
      problem: '通知既以发出为生效，又以收到为准。',
      reason: '生效时间自相矛盾。',
      repair: '只保留一种，并约定视为送达的时间。',
    },
    en: {
      problem: 'A notice takes effect when sent, and also when received.',
      reason: 'The two times contradict each other.',
      repair: 'Keep one, and say when a notice counts as received.',
    },
  },
  'late-payment-without-period': {
    'zh-CN': {
      problem: '逾期违约金按比例计算，但没有写按日还是按月。',
      reason: '逾期一天与逾期一年后果相同，或者无法计算。',
      repair: '写明按日（或按月）的比例。',
    },
    en: {
      problem: 'The late-payment share has no day or month to count by.',
      reason: 'A day late costs as much as a year late, or nothing can be computed.',
      repair: 'Say per day or per month.',
    },
  },
  'fee-amount-missing': {
    'zh-CN': {
      problem: '约定了费用条款，但全文没有任何金额。',
      reason: '价款不明，合同的主要内容缺失。',
      repair: '写明金额或者计价方法。',
    },
    en: {
      problem: 'Fees are agreed, but no amount of money stands anywhere.',
      reason: 'The price, a main term, is missing.',
      repair: 'State the amount or how it is computed.',
    },
  },
  'precedence-circular': {
    'zh-CN': {
      problem: '两份文件互相以对方为准。',
      reason: '一旦不一致，无法确定适用哪一份。',
      repair: '只保留一个优先顺序。',
    },
    en: {
      problem: 'Each of two documents is said to prevail over the other.',
      reason: 'Where they differ, nobody knows which one applies.',
      repair: 'Keep one order of precedence.',
    },
  },
} as const satisfies FindingTexts
