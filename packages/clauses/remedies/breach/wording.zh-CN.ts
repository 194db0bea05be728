import type { ClauseText } from '../../clause.ts'
import { duration, phrase } from '../../say/index.ts'
import { deadlineAndLimitLabels, deadlineAndLimitWords } from '../../shared/deadlines-and-limits.ts'
import { choose, client, items, lead, p, provider, s, term, when } from '../../wording/build.ts'

export const text: ClauseText = {
  title: '违约责任',
  body: [
    p`任何一方不履行本合同义务，或者履行义务不符合约定的，构成违约，应当依法承担继续履行、采取补救措施、支付违约金或者赔偿损失等违约责任。`,
    lead(
      p`双方特别约定，下列情形属于违约：`,
      items('events', p`${choose('by', { client, provider, both: s`任何一方` })}${term('event', phrase)}。`),
    ),
    p`守约方可以书面通知违约方，说明违约的事实和依据；违约方应当自收到通知之日起${term('cure', duration)}内改正，并采取措施防止损失扩大。`,
    when(
      'reply',
      p`违约方对通知所载事实有异议的，应当自收到通知之日起${term('reply', duration)}内书面提出；逾期未提出的，视为认可该事实。`,
    ),
    p`因对方违约或者不可抗力致使一方不能履行义务的，该方在受影响的范围内不承担违约责任。守约方没有采取适当措施致使损失扩大的，不得就扩大的损失请求赔偿。`,
    ...deadlineAndLimitWords({ 'zh-CN': '违约通知送达', en: 'the notice of breach' })['zh-CN'],
  ],
  labels: {
    events: '违约情形',
    'events.by': '违约方',
    'events.event': '情形',
    cure: '改正期限',
    reply: '异议期限',
    ...deadlineAndLimitLabels['zh-CN'],
  },
  help: {
    purpose: '约定哪些情形构成违约、怎样通知、多久改正。',
    legalBasis:
      '《中华人民共和国民法典》第五百七十七条（违约责任）、第五百九十一条（减损义务）、第五百九十二条（双方违约）。',
    forClient: '把服务不达标、泄露客户信息等写为明确的违约情形，与违约金条款对应。',
    forProvider: '坚持通知和改正期限；把逾期付款、未提供资料写为委托方的违约情形。',
  },
  findings: {
    'one-sided-events': {
      problem: '列举的违约情形只针对一方。',
      reason: '只列一方的违约，条款易被认为显失公平；另一方违约时也缺少约定依据。',
      repair: '补充另一方的违约情形，例如逾期付款、迟延提供资料。',
    },
    'provider-late-payment': {
      problem: '把支付服务费用写成服务方的义务，可能是主体写反。',
      reason: '付款是委托方的义务；主体写反后，委托方逾期付款反而没有约定责任。',
      repair: '把该违约情形的主体改为委托方。',
    },
    'no-cure': {
      problem: '改正期限为零，违约方没有改正的机会。',
      reason: '不给改正机会就追究责任，与先催告后解除的安排不协调。',
      repair: '填写改正期限，例如十个工作日。',
    },
    'silence-without-rule': {
      problem: '没有约定收到违约通知后多久可以提出异议，以及不答复的后果。',
      reason: '通知所载事实是否成立一直悬而未决。',
      repair: '填写提出异议的期限及逾期的后果。',
    },
  },
}
