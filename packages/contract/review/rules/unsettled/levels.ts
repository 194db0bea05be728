import { allMatches } from '@heqi/clauses'
import type { Analysis } from '../../analysis.ts'
import { binds } from '../../reading/parts.ts'
import { atSentence, type Offence } from '../../rule.ts'

const LEVEL =
  /(?<level>[一二三四五]级|[IVX]{1,3}级|[A-D][级类]|[甲乙丙]类|P[0-4])(?<of>(?:售后|服务|客户|质量)?(?:事件|故障|投诉|告警|预警|事故|问题|工单|差错|违规|咨询))/g
/** 一级事件是指…, 一级故障：…, in a row of a table or a list as well. */
const meantBy = (name: string): RegExp =>
  new RegExp(`${name}["”]?\\s*(?:\\(|是?指|系指|为|即|:|\\||包括|,?(?:是|指)|、)`)
const FEWEST_EXPLAINED = 1
/** A类问题 is of a classification that somebody has to give, also where it is the only one named. */
const OF_A_CLASS = /类/

/** 一级事件 and 二级事件 are explained, and something is due within an hour of a 三级事件. */
export function levelsOpen(analysis: Analysis): Offence[] {
  const told = analysis
    .sentencesFor(LEVEL)
    .filter(({ node }) => binds(node))
    .flatMap((sentence) => allMatches(LEVEL, sentence.text).map((match) => ({ sentence, match })))
  const kinds = Map.groupBy(told, ({ match }) => match.groups?.['of'] ?? '')
  return [...kinds.values()].flatMap((uses) => {
    const names = Map.groupBy(uses, ({ match }) => match[0])
    const open = [...names].filter(([name]) => !meantBy(name).test(analysis.text))
    const isOfClass = [...names.keys()].every((name) => OF_A_CLASS.test(name))
    if (!isOfClass && names.size - open.length < FEWEST_EXPLAINED) return []
    return open.flatMap(([name, [use]]) =>
      use ? [atSentence(use.sentence, use.match.index, use.match.index + name.length, { grade: name })] : [],
    )
  })
}
