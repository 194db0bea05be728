import { HEAD } from '../head.ts'

export const CAPACITY = {
  'staff-too-few': {
    bad: `${HEAD}第一条 时间\n7×24小时服务。\n第二条 人员\n乙方«配备3名»客服。\n`,
    good: `${HEAD}第一条 时间\n7×24小时服务。\n第二条 人员\n乙方配备8名客服。\n`,
  },
} as const
