import { HEAD } from '../head.ts'

const ROSTER = '附件二：排班表\n早班8:00至16:00，由张三带班；晚班16:00至24:00，由李四带班，交接时当面清点工单。\n'

export const ATTACHMENTS = {
  'annex-not-attached': {
    bad: `${HEAD}第一条 附件\n«附件一《价格表》»、附件二《排班表》为本合同的组成部分。\n甲方（盖章）：天一公司\n乙方（盖章）：地二公司\n${ROSTER}`,
    good: `${HEAD}第一条 附件\n附件一《价格表》、附件二《排班表》为本合同的组成部分。\n甲方（盖章）：天一公司\n乙方（盖章）：地二公司\n附件一：价格表\n热线每席每月6000元。\n${ROSTER}`,
  },
  'annex-pending': {
    bad: `${HEAD}第一条 价格\n单价按附件一执行。\n甲方（盖章）：天一公司\n乙方（盖章）：地二公司\n«附件一：价格表（待补）»\n`,
    good: `${HEAD}第一条 价格\n单价按附件一执行。\n甲方（盖章）：天一公司\n乙方（盖章）：地二公司\n附件一：价格表\n热线每席每月6000元。\n`,
  },
  'annex-titled-absent': {
    bad: `${HEAD}第一条 其他\n«附件：《考核细则》《廉洁承诺》»。\n`,
    good: `${HEAD}第一条 其他\n本合同没有附件。\n`,
  },
} as const
