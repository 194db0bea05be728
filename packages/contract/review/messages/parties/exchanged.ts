import type { FindingTexts } from '../../finding-texts.ts'

export const EXCHANGED = {
  'penalty-reversed': {
    'zh-CN': {
      problem: '违约的是“{who}”，违约金却由“{payer}”支付。',
      reason: '违约金由违约方向守约方支付，双方多半写反。',
      repair: '对调支付人和收取人。',
    },
    en: {
      problem: '"{who}" is in breach, and "{payer}" is to pay the penalty.',
      reason: 'A penalty is paid by the party in breach; the two are most likely exchanged.',
      repair: 'Exchange who pays and who is paid.',
    },
  },
  'security-of-the-other': {
    'zh-CN': {
      problem: '退出或者违约的是“{who}”时，不退的是对方交给它的保证金、押金。',
      reason: '这样受罚的是没有违约的一方，双方多半写反。',
      repair: '写明谁违约、没收谁交的保证金。',
    },
    en: {
      problem: 'Where "{who}" leaves or is in breach, what is forfeited is the security that the other party gave it.',
      reason: 'That punishes the party that kept the contract; the two are most likely exchanged.',
      repair: 'Let the security of the party in breach be forfeited.',
    },
  },
  'agents-of-client': {
    'zh-CN': {
      problem: '把客服人员写成了委托方“{who}”的人员。',
      reason: '客服人员由服务方派出，其过错由服务方承担，双方多半写反。',
      repair: '改为服务方的人员。',
    },
    en: {
      problem: 'The agents are called those of the client, "{who}".',
      reason: 'Agents are sent by the provider, who answers for them; the parties are most likely exchanged.',
      repair: 'Call them the agents of the provider.',
    },
  },
  'assets-to-provider': {
    'zh-CN': {
      problem: '“{assets}”归服务方“{who}”。',
      reason: '这些是委托方的业务资产或者其客户的资料，服务方只是为服务而使用，合同结束后应当交还。',
      repair: '写明归委托方所有，合同终止后由服务方返还。',
    },
    en: {
      problem: '“{assets}” goes to the provider, "{who}".',
      reason:
        'These are assets of the client’s business, or data of its customers; the provider uses them for the service and returns them at the end.',
      repair: 'Let them belong to the client, and have them returned when the contract ends.',
    },
  },
} as const satisfies FindingTexts
