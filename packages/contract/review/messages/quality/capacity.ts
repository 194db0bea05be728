import type { FindingTexts } from '../../finding-texts.ts'

export const CAPACITY = {
  'staff-too-few': {
    'zh-CN': {
      problem: '约定的人数是 {staff} 人，照约定的班次、时间或者业务量至少需要 {need} 人。',
      reason: '按法定工时排不出班，服务时间或者服务标准必有一项做不到。',
      repair: '增加人数，或者缩短服务时间、减少席位。',
    },
    en: {
      problem: '{staff} people are agreed; the shifts, hours or volume agreed take {need} at least.',
      reason: 'Within the lawful hours no roster fits: either the hours or the standard cannot be kept.',
      repair: 'Agree on more people, or on fewer hours or seats.',
    },
  },
  'reserve-too-small': {
    'zh-CN': {
      problem: '储备（备用）人员只有 {reserve} 人，需要增援的是 {need} 人。',
      reason: '储备全部到场也达不到约定的增援人数。',
      repair: '使储备人数不少于增援人数，或者写明其余人员从哪里来。',
    },
    en: {
      problem: 'The reserve is {reserve} people; {need} more are to come when called.',
      reason: 'With the whole reserve on duty the reinforcement that is agreed is not reached.',
      repair: 'Have as many in reserve as may be called, or say where the others come from.',
    },
  },
} as const satisfies FindingTexts
