import { HEAD } from '../head.ts'

export const VAGUE_GROUNDS = {
  'grave-breach-undefined': {
    bad: `${HEAD}第一条 合同解除\n一方«重大违约»的，对方可以解除。\n`,
    good: `${HEAD}第一条 合同解除\n一方重大违约，经催告后仍不改正的，对方可以解除。\n`,
  },
  'ground-unmeasured': {
    bad: `${HEAD}第一条 解除\n乙方«长期不达标»的，甲方可以解除合同。\n`,
    good: `${HEAD}第一条 解除\n乙方连续3个月得分低于70分的，甲方可以解除合同。\n`,
  },
} as const
