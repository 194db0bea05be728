import type { Article } from '@heqi/clauses'
import { ordinalOf } from '../../../import/structure/ordinals.ts'
import type { Analysis, Match } from '../../analysis.ts'
import { inArticles, inBody } from '../../reading/parts.ts'
import { atMatch, type Offence } from '../../rule.ts'
import { type Annex, inList, namedAnnexes, REFERRED } from './named-annexes.ts'

const SENT_TO =
  /(?<topic>[\u4e00-\u9fff]{2,12}?)(?:的)?(?:具体)?(?:详见|参见|见|列于|载于)(?:本合同|本协议)?附件(?<number>[一二三四五六七八九十\d]{1,3})(?!\s*[《:：])/g
/** Words that the titles of all annexes share. */
const OF_ANY = /本?合同|服务|客服|项目|标准|要求|具体|内容|明细|规定|约定|甲方|乙方|双方|附件|[表单书及和与其等]/g

const isNamedFor = (title: string, topic: string): boolean =>
  topic.length >= 2 && Array.from({ length: topic.length - 1 }).some((_, at) => title.includes(topic.slice(at, at + 2)))

const numberOf = ({ groups }: Match): number => ordinalOf(groups['number'] ?? '') ?? 0

/** 价格见附件二, where annex two is the rota and annex one the price list. */
const sentAstray = (analysis: Analysis, annexes: readonly Annex[]): Offence[] =>
  [...analysis.search(SENT_TO, inBody), ...analysis.search(REFERRED, inBody)].flatMap((match) => {
    const topic = (match.groups['topic'] ?? match.groups['name'] ?? '').replace(OF_ANY, '')
    const number = numberOf(match)
    const meant = annexes.filter(({ name }) => isNamedFor(name, topic))
    const [other] = meant
    return other && annexes.some((annex) => annex.number === number) && meant.every((annex) => annex.number !== number)
      ? [atMatch(match, { name: other.name, first: number, second: other.number })]
      : []
  })

/** What an annex is for, by the words for it. */
const MATTERS: readonly RegExp[] = [
  /价格|报价|单价|收费|计费|资费|费用|价目/,
  /交接|移交/,
  /考核|评分|考评|绩效/,
  /应急|突发/,
  /排班|班次|轮班/,
  /保密|信息安全|数据安全|个人信息/,
  /名单|名册|花名册/,
  /培训/,
  /话术|知识库|问答/,
  /验收/,
  /廉洁|廉政/,
  /服务时间|服务范围|服务事项/,
]
const GOES_BY =
  /(?<before>[\u4e00-\u9fff]{2,12}?)(?:按照?|依照?|依据|根据|遵照|执行|适用|参照|以)(?:本合同|本协议)?附件(?<number>[一二三四五六七八九十\d]{1,3})(?!\s*[《:：、和及]|\d)(?<behind>[\u4e00-\u9fff]{0,8})/g

const matterOf = (words: string): RegExp | undefined => {
  const [matter, another] = MATTERS.filter((each) => each.test(words))
  return another ? undefined : matter
}

const wordsOf = ({ heading, body, children }: Article): string =>
  [heading.text, body.text, ...children.map(wordsOf)].join('\n')

/** 交接按附件一执行, where annex one is the price list that says nothing of it, and annex two the list for the handover. */
const doneByAnother = (analysis: Analysis, annexes: readonly Annex[]): Offence[] =>
  analysis.search(GOES_BY, inArticles).flatMap((match) => {
    const { before = '', behind = '' } = match.groups
    const matter = matterOf(before) ?? matterOf(behind)
    const [target, twin] = annexes.filter(({ number }) => number === numberOf(match))
    const [home, rival] = matter ? annexes.filter(({ name }) => matter.test(name)) : []
    const isAstray =
      matter && home && !rival && target && !twin && home !== target && !matter.test(wordsOf(target.node.article))
    return isAstray ? [atMatch(match, { name: home.name, first: target.number, second: home.number })] : []
  })

/** What is said to be in one annex stands in another. */
export function annexesExchanged(analysis: Analysis): Offence[] {
  const annexes = namedAnnexes(analysis, inList).filter(({ name }) => name.length >= 2)
  return annexes.length < 2 ? [] : [...sentAstray(analysis, annexes), ...doneByAnother(analysis, annexes)]
}
