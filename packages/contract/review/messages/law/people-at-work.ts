import type { FindingTexts } from '../../finding-texts.ts'

export const PEOPLE_AT_WORK = {
  'minors-employed': {
    'zh-CN': {
      problem: '安排未成年人上岗，或者安排其值夜班。',
      reason: '招用未满十六周岁的人员是使用童工；未成年工和实习学生不得安排夜班、加班。',
      repair: '写明坐席须年满十八周岁；确有实习学生的，不安排夜班和加班。',
    },
    en: {
      problem: 'Minors are put to work, or to night shifts.',
      reason: 'Nobody below sixteen may be employed, and young workers and pupils do no nights or overtime.',
      repair: 'Ask for agents of eighteen and above; let pupils do neither nights nor overtime.',
    },
  },
  'staff-privacy': {
    'zh-CN': {
      problem: '查看坐席个人的手机、聊天记录，或者限制其与外界联系。',
      reason: '通信秘密和隐私受法律保护，不能因为上岗而放弃。',
      repair: '改为工作区内不使用个人手机，由本人自行存放并随时可取；只检查工作设备和工作账号。',
    },
    en: {
      problem: 'Agents’ own phones or messages are looked into, or they are kept from calling anybody.',
      reason: 'Privacy and correspondence are protected by law, at work too.',
      repair:
        'Keep private phones out of the work area, stored by their owners; inspect devices and accounts of the work only.',
    },
  },
} as const satisfies FindingTexts
