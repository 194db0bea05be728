import { HEAD } from '../head.ts'

export const VAGUE_GROUNDS = {
  'ground-unmeasured': {
    bad: `${HEAD}第一条 解除\n乙方«长期不达标»的，甲方可以解除合同。\n`,
    good: `${HEAD}第一条 解除\n乙方连续3个月得分低于70分的，甲方可以解除合同。\n`,
  },
} as const
