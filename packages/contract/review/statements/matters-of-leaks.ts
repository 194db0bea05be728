import { AMOUNT } from '@heqi/clauses'
import { amount } from '../reading/amounts.ts'
import { quantity } from './quantities.ts'
import type { Matter } from './statement.ts'

const KNOWN = '(?:客户|用户|会员|学员|旅客|患者|个人|业主|买家|消费者)?(?:个人)?(?:信息|资料|数据)'
const LEAK = '(?:泄[露漏密]|外泄|倒卖|出售|违反|违约|不当|非法|擅自)'

/** What each record that is let out costs: in the articles, and again in the undertaking on data. */
export const PENALTY_PER_RECORD: Matter = quantity({
  pattern: `(?:${LEAK}[^。;]{0,30}|${KNOWN}[^。;]{0,12})每(?:泄[露漏])?[一1]?条(?:${KNOWN})?[^。;\\d]{0,16}?(?<value>${AMOUNT})`,
  not: /录音|漏接|工单|短信|评价|差评|回复|每[人席]|奖/,
  same: () => '',
  read: amount,
  isNear: true,
  isApart: true,
  isLocal: true,
})
