import { HEAD } from '../head.ts'

export const ENDING = {
  'end-without-settlement': {
    bad: `${HEAD}第一条 服务\n接听。\n第二条 «合同终止后的处理\n双方应立即停止履行合同约定的义务»。\n`,
    good: `${HEAD}第一条 服务\n接听。\n第二条 合同终止后的处理\n双方应在15日内结算，乙方移交客户资料。\n`,
  },
  'amendment-backdated': {
    bad: `${HEAD}第一条 变更\n«变更协议生效日期为本合同签订日期»。\n`,
    good: `${HEAD}第一条 变更\n变更协议自双方签署之日起生效。\n`,
  },
  'effect-twice': {
    bad: `${HEAD}第一条 期限\n本合同自双方签署之日起生效。\n第二条 附则\n«本合同自双方盖章之日起生效»。\n`,
    good: `${HEAD}第一条 期限\n本合同自双方签署之日起生效。\n`,
  },
  'start-and-effect': {
    bad: `${HEAD}第一条 期限\n本合同«自双方签字盖章之日起生效，期限自2026年1月1日»至2026年12月31日。\n`,
    good: `${HEAD}第一条 期限\n服务期自2026年1月1日至2026年12月31日。\n`,
  },
  'term-dates-differ': {
    bad: `${HEAD}第一条 期限\n服务«期限为两年，自2026年4月1日起至2027年9月30日»止。\n`,
    good: `${HEAD}第一条 期限\n服务期限为两年，自2026年4月1日起至2028年3月31日止。\n`,
  },
  'date-impossible': {
    bad: `${HEAD}第一条 期限\n服务期至«2026年2月30日»止。\n`,
    good: `${HEAD}第一条 期限\n服务期至2026年2月28日止。\n`,
  },
  'supersession-too-wide': {
    bad: `${HEAD}第一条 完整协议\n本合同«取代双方此前达成的一切口头和书面协议»。\n`,
    good: `${HEAD}第一条 完整协议\n本合同取代双方此前就本合同事项达成的一切口头和书面协议。\n`,
  },
  'force-majeure-own-sphere': {
    bad: `${HEAD}第一条 不可抗力\n不可抗力包括地震、«网络故障»等。\n`,
    good: `${HEAD}第一条 不可抗力\n不可抗力包括地震、战争等；网络故障不属于不可抗力。\n`,
  },
  'renewal-length-unstated': {
    bad: `${HEAD}第一条 期限\n服务期限一年，«期满双方均无异议的，自动顺延»。\n`,
    good: `${HEAD}第一条 期限\n服务期限一年，期满双方均无异议的，自动顺延一年，以一次为限。\n`,
  },
} as const
