import { HEAD } from '../head.ts'

export const SENSE = {
  'ruled-twice': {
    bad: `${HEAD}第一条 费用\n1.1 每月10日前付款10000元。\n第二条 保密\n双方保密。\n第一条 费用\n«1.1 每月20日»前付款10000元。\n`,
    good: `${HEAD}第一条 费用\n1.1 每月10日前付款10000元。\n第二条 保密\n(1)双方保密。\n(2)三年为期。\n例外:\n(1)依法应当公开的。\n(2)自己开发的。\n`,
  },
  'grave-breach-undefined': {
    bad: `${HEAD}第一条 合同解除\n一方«重大违约»的，对方可以解除。\n`,
    good: `${HEAD}第一条 合同解除\n一方重大违约，经催告后仍不改正的，对方可以解除。\n`,
  },
  'breaches-one-sided': {
    bad: `${HEAD}第一条 «违约情形»\n(1)乙方未按时服务；\n(2)乙方泄露秘密。\n`,
    good: `${HEAD}第一条 违约情形\n(1)乙方未按时服务；\n(2)甲方未按时付款。\n`,
  },
  'rescission-one-sided': {
    bad: `${HEAD}第一条 解除条件\n«(1)甲方有权»在乙方违约时解除；\n(2)双方协商解除。\n`,
    good: `${HEAD}第一条 解除条件\n(1)一方违约，对方有权解除；\n(2)双方协商解除。\n`,
  },
  'rescission-needs-consent': {
    bad: `${HEAD}第一条 合同解除\n一方违约的，对方可以解除。«解除合同应书面通知对方，并经双方签字»。\n`,
    good: `${HEAD}第一条 合同解除\n一方违约的，对方可以解除。解除通知到达对方时生效。\n`,
  },
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
  'bearer-ambiguous': {
    bad: `${HEAD}第一条 责任\n超出部分«由甲方或乙方承担»。\n`,
    good: `${HEAD}第一条 责任\n超出部分由乙方承担。\n`,
  },
  'arbitration-deadline': {
    bad: `${HEAD}第一条 争议\n提交上海仲裁委员会，«仲裁委员会应在60日内作出裁决»。\n`,
    good: `${HEAD}第一条 争议\n提交上海仲裁委员会，裁决是终局的。\n`,
  },
  'damages-to-be-agreed': {
    bad: `${HEAD}第一条 违约\n«违约金数额由双方协商»确定。\n`,
    good: `${HEAD}第一条 违约\n违约金为月费的5%。\n`,
  },
  'notice-effect-contradicts': {
    bad: `${HEAD}第一条 通知\n通知以«发出当日生效，但以对方收到»为准。\n`,
    good: `${HEAD}第一条 通知\n通知在对方收到时生效。\n`,
  },
  'late-payment-without-period': {
    bad: `${HEAD}第一条 违约\n逾期付款的，«违约金为逾期金额的5%»。\n`,
    good: `${HEAD}第一条 违约\n逾期付款的，每日违约金为逾期金额的0.05%。\n`,
  },
  'fee-amount-missing': {
    bad: `${HEAD}第一条 服务费用\n«1.1费用构成»为人工成本与设备成本。\n`,
    good: `${HEAD}第一条 服务费用\n1.1按下表计费。\n项目 | 人数 | 单价（元）\n接待 | 4 | 5200\n`,
  },
  'precedence-circular': {
    bad: `${HEAD}第一条 附则\n比选文件«与本合同不一致的，以比选文件为准；与比选文件不一致的，以本合同为准»。\n`,
    good: `${HEAD}第一条 附则\n比选文件与本合同不一致的，以本合同为准。\n`,
  },
} as const
