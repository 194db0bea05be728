import type { FindingTexts } from '../../finding-texts.ts'

export const ONE_SIDED_TERMS = {
  'own-data-decide': {
    'zh-CN': {
      problem: '以服务方自己的数据为准，没有核对的办法。',
      reason: '被考核、被付款的一方自己出数，对方无从核实。',
      repair: '约定双方可以取得的数据来源、核对和异议的期限。',
    },
    en: {
      problem: 'The provider’s own data decide, and nobody may check them.',
      reason: 'Whoever is measured and paid provides the figures.',
      repair: 'Name a source that both can read, and a time to object.',
    },
  },
  'read-alone': {
    'zh-CN': {
      problem: '口径或者标准由一方解释。',
      reason: '另一方无法预见结果，等于由一方决定费用和考核。',
      repair: '把计算方法写进合同；解释不一致的，协商或者由第三方认定。',
    },
    en: {
      problem: 'One party alone says how a standard is read.',
      reason: 'The other cannot foresee the result.',
      repair: 'Write the method into the contract; where readings differ, agree or ask a third party.',
    },
  },
  'objection-excluded': {
    'zh-CN': {
      problem: '一方的认定或者决定对“{who}”没有异议的余地。',
      reason: '认定错误也无法更正，考核和扣款完全由另一方决定；排除对方主要权利的格式条款无效。',
      repair: '约定异议的期限、复核的办法，复核仍不一致的由第三方认定。',
    },
    en: {
      problem: 'What one party finds or decides leaves "{who}" no room to object.',
      reason: 'Even a mistake stands, and one side alone decides; standard terms that take away a main right are void.',
      repair: 'Give a time to object, a way to check again, and a third party where they still differ.',
    },
  },
  'excused-by-own-affairs': {
    'zh-CN': {
      problem: '一方以自己内部的事务作为不承担责任的例外。',
      reason: '这些情况由它自己掌握，几乎任何迟延都可以归入，等于没有约定责任。',
      repair: '删去这类例外，或者限定为对方造成的情况和不可抗力，并写明最长的宽限期。',
    },
    en: {
      problem: 'A party is excused by affairs of its own.',
      reason:
        'It brings them about itself; nearly every delay can be put down to them, and nothing remains of the rule.',
      repair:
        'Leave out such exceptions, or keep to what the other party or force majeure causes, with a longest grace.',
    },
  },
  'deduction-at-will': {
    'zh-CN': {
      problem: '可以扣除自己认为应当扣除的款项。',
      reason: '扣款没有依据和上限，服务费不确定。',
      repair: '列明可以扣除的项目、依据、通知和异议的期限。',
    },
    en: {
      problem: 'A party may deduct whatever it thinks fit.',
      reason: 'Deductions have neither ground nor limit, and the fee is uncertain.',
      repair: 'List what may be deducted, on what proof, with notice and a time to object.',
    },
  },
  'refund-excluded': {
    'zh-CN': {
      problem: '无论什么原因，已付的款项都不退。',
      reason: '收款方自己违约也不退，与违约责任相抵触。',
      repair: '按原因区分；收款方违约的，退还未履行部分的款项。',
    },
    en: {
      problem: 'Whatever the reason, nothing is refunded.',
      reason: 'That holds even where the payee is in breach.',
      repair: 'Distinguish by reason; in case of the payee’s breach refund what was not performed.',
    },
  },
  'failure-still-paid': {
    'zh-CN': {
      problem: '服务中断或者未达标，费用照付。',
      reason: '没有提供的服务也要付款，指标失去意义。',
      repair: '不可归责的中断按天数扣减费用；可归责的按考核扣减。',
    },
    en: {
      problem: 'The fee is paid in full though the service fails.',
      reason: 'What is not served is paid for, and targets lose their sense.',
      repair: 'Reduce the fee by the days of failure, and by the assessment where the provider is to blame.',
    },
  },
  'service-unpaid': {
    'zh-CN': {
      problem: '继续提供的服务不计费。',
      reason: '有偿服务变为无偿，提供方得不到对价。',
      repair: '写明继续服务期间按原价或者另定的价格结算。',
    },
    en: {
      problem: 'Service that goes on is not paid for.',
      reason: 'A paid service becomes a free one.',
      repair: 'Say at what price it goes on.',
    },
  },
  'service-until-told': {
    'zh-CN': {
      problem: '继续服务到委托方通知或者别人接手为止，没有最长期限。',
      reason: '服务方无法安排人员，也不知何时解脱。',
      repair: '写明最长期限和期间的价格。',
    },
    en: {
      problem: 'Service goes on until the client says so or somebody else takes over, without a longest time.',
      reason: 'The provider cannot plan, nor ever be free.',
      repair: 'State the longest time, and the price for it.',
    },
  },
  'payment-waits-for-report': {
    'zh-CN': {
      problem: '第三人的报告没有出具就不付款。',
      reason: '报告何时出具不由收款方决定，付款没有确定的日期。',
      repair: '约定报告逾期未出的，按可以取得的数据先行付款，事后结算。',
    },
    en: {
      problem: 'No payment without the report of somebody else.',
      reason: 'The payee cannot bring it about, and payment has no day.',
      repair: 'If the report is late, pay by the data at hand and settle later.',
    },
  },
  'rest-bears-exit': {
    'zh-CN': {
      problem: '一方退出后，其义务由其他各方分担。',
      reason: '各方的义务性质不同，他人无法代为履行，也没有对价。',
      repair: '约定退出方的替代人选，或者其他各方可以终止。',
    },
    en: {
      problem: 'When a party leaves, the others bear its duties.',
      reason: 'They can neither perform them nor are paid for them.',
      repair: 'Provide for a successor, or let the others end the contract.',
    },
  },
  'depends-on-case': {
    'zh-CN': {
      problem: '“{words}”没有标准。',
      reason: '涉及钱款的，事后容易各说各话。',
      repair: '写明什么情形下如何计算。',
    },
    en: {
      problem: '"{words}" is no standard.',
      reason: 'Where money depends on it, each side will read it differently.',
      repair: 'Say in which case what holds.',
    },
  },
  'bonus-unstated': {
    'zh-CN': {
      problem: '约定给予奖励，没有写明条件或者金额。',
      reason: '没有标准的奖励无法请求支付。',
      repair: '写明达到什么目标、奖励多少、何时支付。',
    },
    en: {
      problem: 'A bonus is promised without a target or a sum.',
      reason: 'It cannot be claimed.',
      repair: 'State the target, the sum and when it is paid.',
    },
  },
  'bears-all': {
    'zh-CN': {
      problem: '无论谁有过错，一切损失都由一方承担。',
      reason: '对方自己造成的损失也要赔，风险分配明显失衡。',
      repair: '按过错分担；只对自己一方的原因负责。',
    },
    en: {
      problem: 'Whoever is at fault, one party bears every loss.',
      reason: 'It even pays for what the other has caused.',
      repair: 'Share by fault; each answers for its own side.',
    },
  },
  'contentment-decides': {
    'zh-CN': {
      problem: '以一方满意或者认可为准。',
      reason: '满意不能衡量，验收和付款取决于一方的意愿。',
      repair: '改为可以核对的标准，并写明审核期限和逾期的后果。',
    },
    en: {
      problem: 'The measure is whether one party is content.',
      reason: 'That cannot be measured, and acceptance and payment hang on its will.',
      repair: 'Set a standard that can be checked, a time to check and a rule for silence.',
    },
  },
  'cap-one-sided': {
    'zh-CN': {
      problem: '一方的责任有上限，另一方（第{article}条）没有上限。',
      reason: '风险分配明显失衡。',
      repair: '双方约定对等的上限，故意、重大过失和泄露信息除外。',
    },
    en: {
      problem: 'The liability of one party is capped, that of the other (article {article}) is not.',
      reason: 'The risks are out of balance.',
      repair: 'Cap both alike, save intent, gross negligence and data leaks.',
    },
  },
  'exit-cost-uneven': {
    'zh-CN': {
      problem: '只有一方提前解除或者终止要付费，另一方解除不付费或者没有后果。',
      reason: '退出的代价只由一方承担，双方的解除权失衡。',
      repair: '约定对等的通知期和补偿，并把依法解除除外。',
    },
    en: {
      problem: 'Only one party pays for leaving; the other leaves for nothing.',
      reason: 'The price of leaving is borne by one side: their rights to end are out of balance.',
      repair: 'Give both the same notice and compensation, and except ending by law.',
    },
  },
} as const satisfies FindingTexts
