import { HEAD } from '../head.ts'

export const PEOPLE_AT_WORK = {
  'minors-employed': {
    bad: `${HEAD}第一条 人员\n暑期可以«安排十五周岁左右的初中生顶岗»接线。\n`,
    good: `${HEAD}第一条 人员\n坐席须年满十八周岁，不得安排未满十六周岁的人员顶岗。\n`,
  },
  'staff-privacy': {
    bad: `${HEAD}第一条 纪律\n班长每周«查看坐席个人手机的聊天记录»。\n`,
    good: `${HEAD}第一条 纪律\n班长每周抽查工作手机；坐席的个人手机由本人存放在储物柜，随时可取。\n`,
  },
} as const
