import { HEAD } from '../head.ts'

export const IDENTITY = {
  'identity-differs': {
    bad: `合同编号：KF-2026-0031\n${HEAD}第一条 服务\n乙方接听来电。\n第二条 附则\n本«合同编号为KF-2026-0013»。\n`,
    good: `合同编号：KF-2026-0031\n${HEAD}第一条 服务\n乙方接听来电。\n第二条 附则\n本合同编号为KF-2026-0031。\n`,
  },
} as const
