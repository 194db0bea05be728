import { HEAD } from '../head.ts'

export const EMPLOYMENT = {
  'overtime-unlawful': {
    bad: `${HEAD}第一条 排班\n客服人员«每天工作12小时»。\n`,
    good: `${HEAD}第一条 排班\n客服人员每天工作8小时，热线每天服务12小时。\n`,
  },
  'holiday-without-pay': {
    bad: `${HEAD}第一条 值班\n«法定节假日值班的，安排调休，不支付加班费»。\n`,
    good: `${HEAD}第一条 值班\n法定节假日值班的，乙方按法律规定支付加班费，并安排调休。\n`,
  },
  'hiring-discriminates': {
    bad: `${HEAD}第一条 人员\n坐席须为«未婚女性»，普通话标准。\n`,
    good: `${HEAD}第一条 人员\n坐席普通话标准，不得因其未婚或者怀孕而更换。\n`,
  },
  'staff-barred': {
    bad: `${HEAD}第一条 人员\n客服«人员离职后两年内不得从事同类工作»。\n`,
    good: `${HEAD}第一条 人员\n客服人员离职后两年内不得从事同类工作，乙方按月支付竞业补偿。\n`,
  },
} as const
