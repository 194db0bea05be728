import type { FindingTexts } from '../../finding-texts.ts'

export const AT_ODDS = {
  'exit-free-and-charged': {
    'zh-CN': {
      problem: '此处提前解除要付费，第{article}条却写“{words}”。',
      reason: '解除要不要付费有两种约定。',
      repair: '写明两条的关系：何时可以免责解除，何时应当补偿。',
    },
    en: {
      problem: 'Leaving early costs money here; article {article} says “{words}”.',
      reason: 'Whether leaving costs anything is ruled in two ways.',
      repair: 'Say when one may leave for nothing, and when compensation is due.',
    },
  },
  'price-fixed-and-adjusted': {
    'zh-CN': {
      problem: '此处约定价格调整，第{article}条却写“{words}”。',
      reason: '价格固定还是可调不能确定。',
      repair: '在固定价条款中写明例外，并写明调整的公式。',
    },
    en: {
      problem: 'The price is adjusted here; article {article} says “{words}”.',
      reason: 'A price cannot be fixed and adjusted.',
      repair: 'Make this an exception of the fixed price, with a formula.',
    },
  },
  'barred-then-limited': {
    'zh-CN': {
      problem: '第{article}条禁止使用{kind}，此处却约定了{kind}的比例上限。',
      reason: '完全禁止还是限量允许不能确定。',
      repair: '保留其中一种约定。',
    },
    en: {
      problem: 'Article {article} bars {kind}; here their share is merely limited.',
      reason: 'It is open whether they are barred or limited.',
      repair: 'Keep one of the two.',
    },
  },
  'handed-on-anyway': {
    'zh-CN': {
      problem: '第{article}条写“{words}”，此处却可以交给关联或者合作的单位。',
      reason: '交给另一法人做就是转包或者分包，不因名称而改变。',
      repair: '列为须经同意的例外，并约定连带责任。',
    },
    en: {
      problem: 'Article {article} says “{words}”, yet an affiliate or partner may do the work.',
      reason: 'Another company is a subcontractor whatever it is called.',
      repair: 'Make it an exception by consent, with joint liability.',
    },
  },
  'email-nowhere': {
    'zh-CN': {
      problem: '电子邮件视为送达，合同中却没有电子邮箱。',
      reason: '发到哪个邮箱算送达不能确定。',
      repair: '在当事人信息中写明各方的电子邮箱。',
    },
    en: {
      problem: 'E-mail counts as served, and no address is stated.',
      reason: 'It is open to which address it must go.',
      repair: 'State each party’s address for e-mail.',
    },
  },
  'prevail-both': {
    'zh-CN': {
      problem: '前一句以{one}为准，此处又以{other}为准。',
      reason: '两份文本互相优先，冲突时没有答案。',
      repair: '只保留一个顺序；例外写明事项。',
    },
    en: {
      problem: 'First {one} prevails, then {other}.',
      reason: 'Where they differ there is no answer.',
      repair: 'Keep one order, and name the matters of any exception.',
    },
  },
  'hours-miscounted': {
    'zh-CN': {
      problem: '起止时间相隔{length}小时，写的是{hours}小时。',
      reason: '服务时间和按小时计的费用都不能确定。',
      repair: '改正时间或者小时数。',
    },
    en: {
      problem: 'The times are {length} hours apart, the text says {hours}.',
      reason: 'Service hours, and fees by the hour, are uncertain.',
      repair: 'Correct the times or the number.',
    },
  },
  'party-outside': {
    'zh-CN': {
      problem: '{parties}在合同中享有权利或者承担义务，却不在签署生效的各方之列。',
      reason: '没有签署的人不受合同约束。',
      repair: '列为当事人并签署，或者改为另行签订协议。',
    },
    en: {
      problem: '{parties} has rights or duties and is not among those who sign.',
      reason: 'Who does not sign is not bound.',
      repair: 'Make it a party that signs, or conclude an agreement with it.',
    },
  },
} as const satisfies FindingTexts
