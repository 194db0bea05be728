import { HEAD } from '../head.ts'

export const RULES_INCOMPATIBLE = {
  'rules-incompatible': {
    bad: `${HEAD}第一条 配件\n乙方不得使用非甲方配件。甲方«缺货的，乙方应自行解决»。\n`,
    good: `${HEAD}第一条 配件\n乙方不得使用非甲方配件。甲方缺货的，工期顺延。\n`,
  },
  'rules-unreconciled': {
    bad: `${HEAD}第一条 派单\n席位数以任务单载明的为准。\n第二条 效力\n«任务单与本合同冲突时，以本合同为准»。\n`,
    good: `${HEAD}第一条 派单\n席位数以任务单载明的为准。\n第二条 效力\n任务单与本合同冲突时，以本合同为准，但席位数以任务单为准。\n`,
  },
} as const
