import { HEAD } from '../head.ts'

export const UNMEASURED = {
  'penalty-unstated': {
    bad: `${HEAD}第一条 违约\n任何一方«违反本合同的,应当向对方支付违约金»。\n`,
    good: `${HEAD}第一条 违约\n任何一方违反本合同的,应当向对方支付违约金,数额为当月服务费的10%。\n`,
  },
  'lapse-without-window': {
    bad: `${HEAD}第一条 报告\n乙方提交月报后由甲方核对,«逾期未确认的,视为»认可。\n`,
    good: `${HEAD}第一条 报告\n乙方提交月报后甲方应在5日内核对,逾期未确认的,视为认可。\n`,
  },
  'notice-unmeasured': {
    bad: `${HEAD}第一条 调整\n甲方增减席位的,«应当提前通知»乙方。\n`,
    good: `${HEAD}第一条 调整\n甲方增减席位的,应当提前15日通知乙方。\n`,
  },
  'leak-untimed': {
    bad: `${HEAD}第一条 保密\n发生客户资料«泄露的,乙方应及时通知»甲方。\n`,
    good: `${HEAD}第一条 保密\n发生客户资料泄露的,乙方应在8小时内通知甲方。\n`,
  },
  'dispute-with-nobody': {
    bad: `${HEAD}第一条 争议\n双方«协商不成的,由有关部门解决»。\n`,
    good: `${HEAD}第一条 争议\n双方协商不成的,向甲方住所地人民法院起诉。\n`,
  },
} as const
