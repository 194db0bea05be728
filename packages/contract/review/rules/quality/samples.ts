import { whereSaid } from '../../checks-of-words.ts'
import type { Rule } from '../../rule.ts'

const FEW = '(?:[12一两二](?:至|到|-|~)?[23两二三]?|[3三])'
/** 每月抽检一通录音作为成绩, 随机抽一次决定考核: one call says nothing of a month. */
const TOO_SMALL = new RegExp(
  `(?:每|当|全)(?:个)?(?:月|季度?|年度?|半年)[^。;,]{0,10}(?:抽[检查取样听看]|质检|拨测|回访|暗访|抽)[^。;,\\d]{0,8}?${FEW}\\s*(?:通|条|次|个|件|单|份|名客户|位客户)[^。;]{0,24}(?:成绩|得分|评分|结果|结论|依据|考核|扣[罚减除款]|达标率|合格率|为准)`,
)
/** A few calls of each agent, or each day, are many in all. */
const OF_EACH = /每[名位人席个](?!月)|每[日天周]|逐|每一?(?:坐席|客服|座席)|%|加大|复检|不少于|至少/

export const SAMPLE_RULES: readonly Rule[] = [
  { code: 'sample-too-small', severity: 'warning', check: whereSaid(TOO_SMALL, OF_EACH) },
]
