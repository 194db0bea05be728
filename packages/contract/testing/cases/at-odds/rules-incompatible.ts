import { HEAD } from '../head.ts'

export const RULES_INCOMPATIBLE = {
  'rules-incompatible': {
    bad: `${HEAD}第一条 配件\n乙方不得使用非甲方配件。甲方«缺货的，乙方应自行解决»。\n`,
    good: `${HEAD}第一条 配件\n乙方不得使用非甲方配件。甲方缺货的，工期顺延。\n`,
  },
} as const
