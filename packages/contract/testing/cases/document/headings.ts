import { HEAD } from '../head.ts'

export const HEADINGS = {
  'heading-unfulfilled': {
    bad: `${HEAD}«第一条 合同的转让与分包»\n乙方不得把本合同的债权让与他人，否则甲方可以拒绝付款。\n`,
    good: `${HEAD}第一条 合同的转让与分包\n乙方不得把本合同的债权让与他人，也不得把服务分包给他人。\n`,
  },
  'heading-astray': {
    bad: `${HEAD}«第一条 保密义务»\n委托方于每月12日前将上月服务费支付给受托方，遇节假日顺延到下一工作日。\n`,
    good: `${HEAD}第一条 保密义务\n受托方对服务中得知的客户资料严格保密，不得向任何人透露。\n`,
  },
} as const
