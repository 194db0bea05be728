import { HEAD } from '../head.ts'

export const DUTIES = {
  'duty-towards-itself': {
    bad: `${HEAD}第一条 违约\n«乙方逾期上线的，应当向乙方支付»违约金五千元。\n`,
    good: `${HEAD}第一条 违约\n乙方逾期上线的，应当向甲方支付违约金五千元。\n`,
  },
  'defaulter-has-right': {
    bad: `${HEAD}第一条 付款\n«甲方逾期付款满一个月的，甲方有权暂停»服务。\n`,
    good: `${HEAD}第一条 付款\n甲方逾期付款满一个月的，乙方有权暂停服务。\n`,
  },
  'wrong-party-serves': {
    bad: `${HEAD}第一条 人员\n«甲方应当配备足够的客服人员»，按排班接听来电。\n`,
    good: `${HEAD}第一条 人员\n乙方应当配备足够的客服人员，按排班接听来电。\n`,
  },
  'wrong-party-supplies': {
    bad: `${HEAD}第一条 乙方义务\n1.按时到岗；\n2.«向甲方提供商品资料和售后政策»。\n`,
    good: `${HEAD}第一条 甲方义务\n1.按时付款；\n2.向乙方提供商品资料和售后政策。\n`,
  },
  'exemption-one-sided': {
    bad: `${HEAD}第一条 违约\n乙方逾期交付的，按日支付违约金；«甲方逾期付款的，无需承担违约责任»。\n`,
    good: `${HEAD}第一条 违约\n乙方逾期交付的，按日支付违约金；甲方逾期付款的，按日支付违约金。\n`,
  },
  'renewal-without-exit': {
    bad: `${HEAD}第一条 期限\n合同期满«自动顺延一年，次数不限»。\n`,
    good: `${HEAD}第一条 期限\n合同期满自动顺延一年，任何一方可在期满30日前书面通知不再续期。\n`,
  },
  'duty-only-capped': {
    bad: `${HEAD}第一条 旺季\n旺季期间乙方«应增派不超过12名临时坐席»。\n`,
    good: `${HEAD}第一条 旺季\n旺季期间乙方应增派不少于6名、不超过12名临时坐席。\n`,
  },
} as const
