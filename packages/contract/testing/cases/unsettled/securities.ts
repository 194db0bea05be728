import { HEAD } from '../head.ts'

export const SECURITIES = {
  'security-ungrounded': {
    bad: `${HEAD}第一条 担保\n乙方应于签约之日向甲方«交纳履约保证金6万元»，合同期满后15日内无息退还。\n`,
    good: `${HEAD}第一条 担保\n乙方应于签约之日向甲方交纳履约保证金6万元，乙方违约应付的违约金可以从中扣除，合同期满后15日内无息退还余额。\n`,
  },
  'security-unreturned': {
    bad: `${HEAD}第一条 担保\n乙方应在签约后5日内«缴纳保证金3万元»。\n`,
    good: `${HEAD}第一条 担保\n乙方应在签约后5日内缴纳保证金3万元，期满后10日内退还。\n`,
  },
  'security-return-untimed': {
    bad: `${HEAD}第一条 押金\n甲方签约当日交押金2000元，违约可扣，«合作结束没有问题就退»。\n`,
    good: `${HEAD}第一条 押金\n甲方签约当日交押金2000元，违约可扣，合作结束没有问题的，5日内退。\n`,
  },
} as const
