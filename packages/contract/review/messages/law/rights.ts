import type { FindingTexts } from '../../finding-texts.ts'

export const RIGHTS = {
  'deposit-and-penalty': {
    'zh-CN': {
      problem: '定金和违约金可以同时主张。',
      reason: '两者只能选择适用其一。',
      repair: '改为选择适用其一；定金不足以弥补损失的，可以请求赔偿超过部分。',
    },
    en: {
      problem: 'Deposit and penalty may be claimed together.',
      reason: 'Only one of them may be chosen.',
      repair: 'Let the party choose; loss above the deposit may still be claimed.',
    },
  },
  'account-shared': {
    'zh-CN': {
      problem: '多人共用账号。',
      reason: '操作无法追到个人，泄露时分不清责任。',
      repair: '一人一号，离岗即停用。',
    },
    en: {
      problem: 'Several people share an account.',
      reason: 'Nobody can tell who did what, nor who leaked.',
      repair: 'One account for each person, closed when they leave.',
    },
  },
  'invoice-refused': {
    'zh-CN': {
      problem: '约定不开发票，或者以收据代替。',
      reason: '收款方依法应当开具发票，付款方也因此不能抵扣和入账。',
      repair: '写明发票的种类、税率和开具时间。',
    },
    en: {
      problem: 'No invoice is issued, or a receipt in its place.',
      reason: 'The payee owes one by law, and without it the payer can neither deduct nor book.',
      repair: 'State kind, rate and day of the invoice.',
    },
  },
  'overtime-unpaid': {
    'zh-CN': {
      problem: '加班不支付加班费。',
      reason: '加班应当依法支付工资，约定不付无效。',
      repair: '写明加班费由用人单位依法支付。',
    },
    en: {
      problem: 'Overtime is not paid.',
      reason: 'It must be, and an agreement not to is void.',
      repair: 'Say that the employer pays overtime as the law demands.',
    },
  },
  'rest-too-short': {
    'zh-CN': {
      problem: '休息日过少。',
      reason: '劳动者每周至少休息一日。',
      repair: '按法定工时排班，人手不足的增加班次。',
    },
    en: {
      problem: 'There are too few days of rest.',
      reason: 'Workers rest at least a day a week.',
      repair: 'Roster within the law; add a shift where hands are short.',
    },
  },
  'injury-own-risk': {
    'zh-CN': {
      problem: '员工的伤害由本人承担。',
      reason: '免除人身损害责任的条款无效，工伤责任由用人单位承担。',
      repair: '写明服务方为其人员参加工伤保险并承担责任。',
    },
    en: {
      problem: 'Staff bear their own injuries.',
      reason: 'Exemption from personal injury is void; the employer answers for it.',
      repair: 'Say that the provider insures its staff and is liable.',
    },
  },
  'worker-liable': {
    'zh-CN': {
      problem: '赔偿责任由工作人员个人承担，而他们不是合同的当事人。',
      reason: '合同不能约束没有签字的人；员工执行工作任务造成的损害由用人单位承担，写给个人等于无人负责。',
      repair: '改为由派出人员的一方承担，该方可以依法向有故意或者重大过失的员工追偿。',
    },
    en: {
      problem: 'Liability is laid on the workers themselves, who are no party.',
      reason:
        'A contract binds nobody who has not signed it; the employer answers for its workers, so this leaves nobody who does.',
      repair:
        'Lay it on the party that sends them, which may turn to a worker for intent or gross negligence as the law allows.',
    },
  },
  'suit-waived': {
    'zh-CN': {
      problem: '预先放弃起诉或者仲裁的权利。',
      reason: '诉讼权利不能以合同预先排除，这样的约定无效。',
      repair: '删除，改为约定明确的争议解决方式。',
    },
    en: {
      problem: 'The right to sue is waived in advance.',
      reason: 'Access to a court cannot be excluded by contract.',
      repair: 'Delete it and agree on a definite way to settle disputes.',
    },
  },
  'leak-told-late': {
    'zh-CN': {
      problem: '信息泄露后通知的期限过长。',
      reason: '发生或者可能发生泄露的应当立即通知，拖延会扩大损失。',
      repair: '缩短到24小时以内，并立即采取补救措施。',
    },
    en: {
      problem: 'A leak is told too late.',
      reason: 'It must be told at once; delay makes the loss greater.',
      repair: 'Shorten the time to 24 hours, with remedies at once.',
    },
  },
} as const satisfies FindingTexts
