import type { FindingTexts } from '../../finding-texts.ts'

export const EMPLOYMENT = {
  'overtime-unlawful': {
    'zh-CN': {
      problem: '约定的工作时间超过法定限度：{words}。',
      reason: '每日延长工作时间最长三小时，每月不超过三十六小时；超时由用工方受罚，派驻人员也会流失。',
      repair: '按法定工时排班，或者取得综合计算工时的批准并写明。',
    },
    en: {
      problem: 'Working hours are above what the law allows: {words}.',
      reason: 'Overtime is three hours a day and thirty-six a month at most; sanctions and turnover follow.',
      repair: 'Schedule within the law, or state the approval of another working-time system.',
    },
  },
  'holiday-without-pay': {
    'zh-CN': {
      problem: '法定节假日加班以调休代替加班费。',
      reason: '法定休假日安排工作的，应当支付不低于百分之三百的工资报酬，不能以补休代替。',
      repair: '约定法定节假日加班按法律支付报酬。',
    },
    en: {
      problem: 'Work on public holidays is made up by time off instead of pay.',
      reason: 'It is paid at 300 % of the wage at least; time off does not replace the pay.',
      repair: 'Provide that work on public holidays is paid as the law demands.',
    },
  },
  'hiring-discriminates': {
    'zh-CN': {
      problem: '对客服人员的要求涉及性别、婚育歧视。',
      reason: '用人不得限定性别，也不得以婚姻、生育状况为条件；违反的可以被处罚和起诉。',
      repair: '删除该要求，改写能力、语言等与岗位有关的条件。',
    },
    en: {
      problem: 'Agents are chosen by sex, marriage or children.',
      reason: 'None of these may be a condition of work; sanctions and suits follow.',
      repair: 'Delete it and ask for skills and languages that the post needs.',
    },
  },
  'staff-barred': {
    'zh-CN': {
      problem: '限制客服人员离职后从事同类工作，没有补偿。',
      reason: '竞业限制只适用于负有保密义务的人员，须按月支付补偿；对普通客服没有效力。',
      repair: '删除该限制，改为保密义务；确有必要的，写明人员、期限和补偿。',
    },
    en: {
      problem: 'Agents may do no similar work after leaving, and nothing is paid for it.',
      reason: 'A non-compete binds only staff with secrets, and needs monthly pay; ordinary agents it does not bind.',
      repair: 'Replace it by confidentiality, or name persons, period and pay.',
    },
  },
} as const satisfies FindingTexts
