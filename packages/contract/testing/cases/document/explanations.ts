import { HEAD } from '../head.ts'

export const EXPLANATIONS = {
  'explanation-operative': {
    bad: `${HEAD}第一条 服务\n乙方接听热线。\n甲方（盖章）：　　乙方（盖章）：\n说明一：违约行为认定\n1.迟到：每次«扣30元»。\n`,
    good: `${HEAD}第一条 服务\n乙方接听热线。违约行为认定的说明是本合同的组成部分。\n甲方（盖章）：　　乙方（盖章）：\n说明一：违约行为认定\n1.迟到：每次扣30元。\n`,
  },
  'explanation-contradicts': {
    bad: `${HEAD}第一条 付款\n甲方每月12日前付款。\n甲方（盖章）：\n乙方（盖章）：\n注释：\n1.«甲方每月25日前付款»，遇节日顺延。\n`,
    good: `${HEAD}第一条 付款\n甲方每月12日前付款。\n甲方（盖章）：\n乙方（盖章）：\n注释：\n1.甲方每月12日前付款，遇节日顺延。\n`,
  },
} as const
