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
} as const satisfies FindingTexts
