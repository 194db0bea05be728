import { HEAD } from '../head.ts'

export const OWN_FAULT = {
  'own-fault-excused': {
    bad: `${HEAD}第一条 资料\n甲方应按时提供价目表；«因乙方提供不及时造成差错的，乙方不承担责任»。\n`,
    good: `${HEAD}第一条 资料\n甲方应按时提供价目表；因甲方提供不及时造成差错的，乙方不承担责任。\n`,
  },
  'signature-swapped': {
    bad: `客服合同\n甲方：天一百货有限公司\n乙方：地二客服有限公司\n第一条 服务\n乙方接听来电。\n甲方（盖章）：\n«乙方（盖章）：天一百货»\n日期：\n`,
    good: `客服合同\n甲方：天一百货有限公司\n乙方：地二客服有限公司\n第一条 服务\n乙方接听来电。\n甲方（盖章）：天一百货\n乙方（盖章）：地二客服\n日期：\n`,
  },
} as const
