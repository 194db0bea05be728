import { HEAD } from '../head.ts'

export const RIGHTS = {
  'deposit-and-penalty': {
    bad: `${HEAD}第一条 违约\n守约方可以«同时主张定金和违约金»。\n`,
    good: `${HEAD}第一条 违约\n守约方可以在定金和违约金中择一主张。\n`,
  },
  'account-shared': {
    bad: `${HEAD}第一条 账号\n同一班组«共用一个后台账号»。\n`,
    good: `${HEAD}第一条 账号\n坐席一人一号，不得共用账号。\n`,
  },
  'invoice-refused': {
    bad: `${HEAD}第一条 票据\n乙方«不提供发票»，只出收据。\n`,
    good: `${HEAD}第一条 票据\n乙方不提供发票的，甲方有权暂缓付款。\n`,
  },
  'overtime-unpaid': {
    bad: `${HEAD}第一条 加班\n坐席«加班不另行支付加班费»。\n`,
    good: `${HEAD}第一条 加班\n坐席加班由乙方依法支付加班费，甲方不另行支付。\n`,
  },
  'rest-too-short': {
    bad: `${HEAD}第一条 排班\n坐席«每月休息两天»。\n`,
    good: `${HEAD}第一条 排班\n坐席每月休息六天，每天工作8小时。\n`,
  },
  'injury-own-risk': {
    bad: `${HEAD}第一条 安全\n坐席值班期间的«人身伤害由本人承担»。\n`,
    good: `${HEAD}第一条 安全\n坐席值班期间的人身伤害由乙方依法承担。\n`,
  },
  'worker-liable': {
    bad: `${HEAD}第一条 赔偿\n报错价的，«差价由当班客服承担»。\n`,
    good: `${HEAD}第一条 赔偿\n报错价的，差价由乙方承担。\n`,
  },
  'suit-waived': {
    bad: `${HEAD}第一条 争议\n乙方«放弃就本合同提起诉讼的权利»。\n`,
    good: `${HEAD}第一条 争议\n未经协商的，任何一方不得提起诉讼。\n`,
  },
  'leak-told-late': {
    bad: `${HEAD}第一条 泄露\n发生«信息泄露的，乙方应在十日内通知»甲方。\n`,
    good: `${HEAD}第一条 泄露\n发生信息泄露的，乙方应在12小时内通知甲方。\n`,
  },
} as const
