import type { ClauseText } from '../../clause.ts'
import { duration } from '../../say/index.ts'
import { choose, clause, commas, items, lead, list, p, s, term, when } from '../../wording/build.ts'

const method = (path: string) =>
  choose(path, {
    courier: s`快递`,
    'registered-mail': s`挂号信`,
    'personal-delivery': s`专人送达`,
    email: s`电子邮件`,
    fax: s`传真`,
    platform: s`双方共用的合同管理系统`,
  })

export const text: ClauseText = {
  title: '通知与送达',
  body: [
    p`与本合同有关的通知、同意和其他意思表示，应当以书面形式作出，并以下列方式之一送达${clause('identity/parties', '合同当事人')}载明的地址或者联系方式：${list('methods', method(''), commas)}。`,
    choose('effective', {
      'on-receipt': p`通知自到达对方时生效。`,
      'on-sending': p`通知自发出时生效。`,
    }),
    when(
      'deemed',
      lead(
        p`对方拒收、无人签收或者未予确认的，按下列时间视为送达：`,
        items('deemed', p`${method('method')}，自发出之日起经过${term('after', duration)}视为送达。`),
      ),
    ),
    when(
      'addressChange',
      p`一方变更地址或者联系方式的，应当自变更之日起${term('addressChange', duration)}内书面通知对方；未通知的，向原地址或者原联系方式发出的通知仍然有效。`,
    ),
  ],
  labels: {
    methods: '送达方式',
    effective: '生效时间',
    deemed: '视为送达',
    'deemed.method': '方式',
    'deemed.after': '经过时间',
    addressChange: '变更地址的通知期限',
  },
  help: {
    purpose: '约定通知怎样送达、何时生效；解除、异议、续约等期限都以此为准。',
    legalBasis: '《中华人民共和国民法典》第一百三十七条（意思表示的生效）；约定的送达地址可以作为诉讼文书的送达地址。',
    forClient: '写明视为送达的时间，避免对方以未收到为由拖延。',
    forProvider: '把日常沟通用的工具与正式通知分开；要求同时以两种方式送达重要通知。',
  },
  findings: {
    'deemed-method-not-agreed': {
      problem: '视为送达的方式不在约定的送达方式之列。',
      reason: '以未约定的方式送达，视为送达的规则没有适用的余地。',
      repair: '在送达方式中增加该方式，或者删去该规则。',
    },
    'silence-without-rule': {
      problem: '约定到达时生效，却没有约定拒收或者无人签收时何时视为送达。',
      reason: '对方拒收就可以使通知永不生效。',
      repair: '为每种方式约定视为送达的时间。',
    },
    'on-sending-unusual': {
      problem: '通知自发出时生效，与民法典的到达主义不同，收件方可能在不知情时丧失期限利益。',
      reason: '通知在途遗失的风险由收件方承担，催告和解除的期限可能在其不知情时届满。',
      repair: '改为到达时生效。',
    },
  },
}
