import { HEAD } from '../head.ts'

export const CAPACITY = {
  'staff-too-few': {
    bad: `${HEAD}第一条 时间\n7×24小时服务。\n第二条 人员\n乙方«配备3名»客服。\n`,
    good: `${HEAD}第一条 时间\n7×24小时服务。\n第二条 人员\n乙方配备8名客服。\n`,
  },
  'reserve-too-small': {
    bad: `${HEAD}第一条 应急\n接到通知后，乙方3小时内增派24名客服。\n第二条 储备\n乙方应«储备不少于10名»经过培训的人员。\n`,
    good: `${HEAD}第一条 应急\n接到通知后，乙方3小时内增派24名客服。\n第二条 储备\n乙方应储备不少于30名经过培训的人员。\n`,
  },
} as const
