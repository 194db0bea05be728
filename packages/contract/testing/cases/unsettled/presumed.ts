import { HEAD } from '../head.ts'

export const PRESUMED = {
  'secrecy-presupposed': {
    bad: `${HEAD}第一条 其他\n«保密义务自终止之日起延续四年»。\n`,
    good: `${HEAD}第一条 保密\n双方应对对方的商业秘密予以保密。\n第二条 其他\n保密义务自终止之日起延续四年。\n`,
  },
  'threshold-idle': {
    bad: `${HEAD}第一条 费用\n每席每月«不足120小时的据实结算，超过180小时»的部分不计费。\n`,
    good: `${HEAD}第一条 费用\n每席每月不足120小时的据实结算，超过120小时的部分按八折计费。\n`,
  },
  'own-bearer-unnamed': {
    bad: `${HEAD}第一条 停服\n甲方拖欠的，乙方可以停服，«由此产生的损失自行承担»。\n`,
    good: `${HEAD}第一条 停服\n甲方拖欠的，乙方可以停服，由此产生的损失由甲方自行承担。\n`,
  },
} as const
