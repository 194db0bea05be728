import { HEAD } from '../head.ts'

export const AMBIGUOUS = {
  'pronouns-unclear': {
    bad: `${HEAD}第一条 延误\n«因其资料延误的，其应当承担其由此增加的支出»。\n`,
    good: `${HEAD}第一条 延误\n因甲方资料延误的，甲方应当承担乙方由此增加的支出。\n`,
  },
  'conditions-mixed': {
    bad: `${HEAD}第一条 解除\n乙方«连续两月未达标或者发生泄密且未在十日内补救的，»甲方可以解除合同。\n`,
    good: `${HEAD}第一条 解除\n乙方有下列情形之一的，甲方可以解除合同：连续两月未达标；发生泄密，且未在十日内补救。\n`,
  },
} as const
