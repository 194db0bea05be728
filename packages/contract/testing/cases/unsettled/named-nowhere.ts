import { HEAD } from '../head.ts'

export const NAMED_NOWHERE = {
  'cap-undefined': {
    bad: `${HEAD}第一条 服务\n接听。\n第二条 第三方\n不得超过«本合同约定的乙方责任限额»。\n`,
    good: `${HEAD}第一条 责任限额\n赔偿最高不超过年费。\n第二条 第三方\n不得超过本合同约定的乙方责任限额。\n`,
  },
  'service-hours-undefined': {
    bad: `${HEAD}第一条 服务\n乙方在«合同约定的服务时间»内完成。\n`,
    good: `${HEAD}第一条 服务\n服务时间为9:00至18:00。乙方在合同约定的服务时间内完成。\n`,
  },
  'addresses-missing': {
    bad: `${HEAD}第一条 通知\n双方«应在合同中明确各自的通讯地址»。\n`,
    good: `${HEAD}地址：上海市一路一号\n第一条 通知\n双方应在合同中明确各自的通讯地址。\n`,
  },
  'fee-amount-missing': {
    bad: `${HEAD}第一条 服务费用\n«1.1费用构成»为人工成本与设备成本。\n`,
    good: `${HEAD}第一条 服务费用\n1.1按下表计费。\n项目 | 人数 | 单价（元）\n接待 | 4 | 5200\n`,
  },
  'email-nowhere': {
    bad: `${HEAD}第一条 通知\n通知以«电子邮件发送的，到达对方系统即视为送达»。\n`,
    good: `${HEAD}电子邮箱：service@tianyi.example\n第一条 通知\n通知以电子邮件发送的，到达对方系统即视为送达。\n`,
  },
} as const
