import { HEAD } from '../head.ts'

export const RIGHTS_OF_ONE = {
  'breaches-one-sided': {
    bad: `${HEAD}第一条 «违约情形»\n(1)乙方未按时服务；\n(2)乙方泄露秘密。\n`,
    good: `${HEAD}第一条 违约情形\n(1)乙方未按时服务；\n(2)甲方未按时付款。\n`,
  },
  'rescission-one-sided': {
    bad: `${HEAD}第一条 解除条件\n«(1)甲方有权»在乙方违约时解除；\n(2)双方协商解除。\n`,
    good: `${HEAD}第一条 解除条件\n(1)一方违约，对方有权解除；\n(2)双方协商解除。\n`,
  },
  'notice-uneven': {
    bad: `${HEAD}第一条 退出\n甲方要求终止的，提前5日通知乙方。\n«乙方要求终止的，应提前三个月通知甲方»。\n`,
    good: `${HEAD}第一条 退出\n甲方要求终止的，提前40日通知乙方。\n乙方要求终止的，应提前45日通知甲方。\n`,
  },
} as const
