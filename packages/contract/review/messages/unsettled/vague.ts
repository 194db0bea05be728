import type { FindingTexts } from '../../finding-texts.ts'

export const VAGUE = {
  'standard-vague': {
    'zh-CN': {
      problem: '“{words}”没有标准。',
      reason: '多久、多好才算做到，没有办法判断，也就无法追究。',
      repair: '写明时限、数量或者可以核对的标准。',
    },
    en: {
      problem: '“{words}” has no measure.',
      reason: 'How soon or how good is enough cannot be told, nor enforced.',
      repair: 'State a time, a number or a standard that can be checked.',
    },
  },
  'bound-hedged': {
    'zh-CN': {
      problem: '数值前有“一般”“原则上”，不是确定的界限。',
      reason: '什么时候可以超出没有说，超出了也说不清是不是违约。',
      repair: '删去“一般”“原则上”，或者写明例外和例外时的界限。',
    },
    en: {
      problem: 'The figure holds "as a rule" and is no certain bound.',
      reason: 'When it may be passed is not said, so nobody can tell whether passing it is a breach.',
      repair: 'Strike "as a rule", or state the exception and the bound that holds then.',
    },
  },
  'authority-unnamed': {
    'zh-CN': {
      problem: '须经“有关部门”等批准或者确认，没有写明是哪个部门。',
      reason: '由谁批准不明，条件是否成就会有争议。',
      repair: '写明部门的名称，或者删去。',
    },
    en: {
      problem: 'The consent of “the department concerned” is needed, and none is named.',
      reason: 'Whose consent it takes is unclear, so whether the condition is met will be disputed.',
      repair: 'Name the office, or strike it.',
    },
  },
  'liability-unmeasured': {
    'zh-CN': {
      problem: '“{words}”没有标准。',
      reason: '承担什么、多少无从确定，等于没有约定后果。',
      repair: '写明违约金、扣款或者赔偿范围。',
    },
    en: {
      problem: '“{words}” has no measure.',
      reason: 'What is owed, and how much, cannot be told: no consequence is agreed.',
      repair: 'State the penalty, the deduction or what losses are made good.',
    },
  },
  'time-vague-decides': {
    'zh-CN': {
      problem: '“{words}”没有确定的时限，却决定扣款或者资料的返还、删除。',
      reason: '何时算逾期无法判断，每一次扣款都会有争议，资料也无法要求按时返还。',
      repair: '写明具体的分钟、小时或者日数。',
    },
    en: {
      problem: '“{words}” is no certain time, yet deductions or the return of data depend on it.',
      reason: 'Nobody can tell when it has passed; each deduction is disputed and nothing can be claimed back in time.',
      repair: 'State minutes, hours or days.',
    },
  },
} as const satisfies FindingTexts
