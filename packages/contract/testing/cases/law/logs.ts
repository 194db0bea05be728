import { HEAD } from '../head.ts'

export const LOGS = {
  'log-kept-short': {
    bad: `${HEAD}第一条 安全\n乙方应记录系统操作日志，«日志保存期限为60日»。\n`,
    good: `${HEAD}第一条 安全\n乙方应记录系统操作日志，日志保存期限为12个月。\n`,
  },
} as const
