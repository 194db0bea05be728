import { HEAD } from '../head.ts'

export const UNEVEN_RIGHTS = {
  'consent-uneven': {
    bad: `${HEAD}第一条 分包\n乙方分包的，须经甲方书面同意。\n第二条 转让\n«甲方转包本项目的，告知乙方即可»。\n`,
    good: `${HEAD}第一条 分包\n乙方分包的，须经甲方书面同意。\n第二条 转让\n甲方转包本项目的，须经乙方书面同意。\n`,
  },
  'published-though-secret': {
    bad: `${HEAD}第一条 保密\n双方不得泄露合作价格和接待数据。\n第二条 推广\n«乙方可以在官网案例中公开合作数据»。\n`,
    good: `${HEAD}第一条 保密\n双方不得泄露合作价格和接待数据。\n第二条 推广\n经甲方同意，乙方可以在官网案例中使用甲方名称。\n`,
  },
  'checks-paid-by-checked': {
    bad: `${HEAD}第一条 抽检\n甲方有权聘请机构抽检，«抽检费用由乙方承担»。\n`,
    good: `${HEAD}第一条 抽检\n甲方有权聘请机构抽检，抽检不合格的，抽检费用由乙方承担。\n`,
  },
  'extension-of-one': {
    bad: `${HEAD}第一条 期限\n期满时«甲方有权将本合同延长三个月，乙方不得拒绝»。\n`,
    good: `${HEAD}第一条 期限\n期满时经双方协商一致，甲方可以将本合同延长三个月。\n`,
  },
} as const
