import { HEAD } from '../head.ts'

export const CONFIDENTIALITY = {
  'confidentiality-open-ended': {
    bad: `${HEAD}第一条 服务\n接听。\n第二条 保密\n«双方对商业秘密负有保密责任»。\n`,
    good: `${HEAD}第一条 服务\n接听。\n第二条 保密\n双方对商业秘密负有保密责任，终止后两年内有效。\n`,
  },
  'confidentiality-not-yet': {
    bad: `${HEAD}第一条 保密\n双方对知悉的商业秘密保密两年，«履行期间不适用本条»。\n`,
    good: `${HEAD}第一条 保密\n双方对知悉的商业秘密在合作期间及结束后两年内保密。\n`,
  },
  'confidentiality-ends-twice': {
    bad: `${HEAD}第一条 保密\n«保密期至合同届满后两年；合同届满时保密义务解除»。\n`,
    good: `${HEAD}第一条 保密\n保密期至合同届满后两年；其后保密义务解除。\n`,
  },
  'confidentiality-one-sided': {
    bad: `${HEAD}第一条 服务\n接听。\n第二条 保密\n«乙方对甲方的资料负有保密责任，不得泄露»。\n`,
    good: `${HEAD}第一条 服务\n接听。\n第二条 保密\n双方对商业秘密负有保密责任，不得泄露。\n`,
  },
  'secrecy-presupposed': {
    bad: `${HEAD}第一条 其他\n«保密义务自终止之日起延续四年»。\n`,
    good: `${HEAD}第一条 保密\n双方应对对方的商业秘密予以保密。\n第二条 其他\n保密义务自终止之日起延续四年。\n`,
  },
  'secrets-undefined': {
    bad: `${HEAD}第一条 服务\n接听来电。\n第二条 保密\n«双方应当互相保守秘密，期限三年»。\n`,
    good: `${HEAD}第一条 服务\n接听来电。\n第二条 保密\n双方应当对客户资料、录音和价格保密，期限三年。\n`,
  },
} as const
