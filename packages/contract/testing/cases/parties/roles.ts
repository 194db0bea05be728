import { HEAD } from '../head.ts'

export const ROLES = {
  'role-unexplained': {
    bad: `${HEAD}第一条 报告\n甲方接收报告，乙方派人对接。«服务商应当»每月提交报告。\n`,
    good: `${HEAD}第一条 报告\n甲方接收报告，乙方派人对接。乙方应当每月提交报告。\n`,
  },
  'third-party-unnamed': {
    bad: `${HEAD}第一条 评估\n服务质量«由第三方机构按月评分»。\n`,
    good: `${HEAD}第一条 评估\n服务质量由双方共同选定的第三方机构按月评分。\n`,
  },
} as const
