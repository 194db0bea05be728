import { HEAD } from '../head.ts'

export const SECURITIES = {
  'security-ungrounded': {
    bad: `${HEAD}第一条 担保\n乙方应于签约之日向甲方«交纳履约保证金6万元»，合同期满后15日内无息退还。\n`,
    good: `${HEAD}第一条 担保\n乙方应于签约之日向甲方交纳履约保证金6万元，乙方违约应付的违约金可以从中扣除，合同期满后15日内无息退还余额。\n`,
  },
} as const
