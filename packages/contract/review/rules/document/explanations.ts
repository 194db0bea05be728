import { type Analysis, type Node, type Sentence, saying } from '../../analysis.ts'
import { inBody } from '../../reading/parts.ts'
import { atWords, type Offence, type Rule } from '../../rule.ts'
import { EVERY_MATTER } from '../../statements/every-matter.ts'
import { contradictions, type Matter } from '../../statements/statement.ts'

/** A price or a penalty: each 5元, 扣当月费用的2%. */
const OPERATIVE =
  /(?:扣[减除罚款]?|罚款?|处罚|违约金|支付|赔偿|计费|收取|加收|补偿|按)[^。;]{0,16}?\d[\d,.]*\s*(?:万?元|%)/
const ILLUSTRATES = /示例|例如|举例|比如|假设|案例|例:|一般为|通常|建议|可约定/
const TAKEN_UP =
  /(?:说明|解释|认定)[^。;]{0,24}(?:组成部分|同等(?:法律)?效力|具有约束力)|(?:见|按照?|依照?|参照)[^。;]{0,8}(?:说明[一二三四]|违约行为及[^。;,]{0,4}认定)/

/** An example, or one of several below the word that announces them. */
const isIllustration = (analysis: Analysis, { text, node, index }: Sentence): boolean =>
  ILLUSTRATES.test(text + node.matter) ||
  analysis
    .sentencesIn(node)
    .slice(0, index)
    .some((before) => /^[^\u4e00-\u9fff]{0,6}(?:示例|举例|例)\s*:/.test(before.text))

/** Prices and penalties that stand only in explanations behind the contract. */
function operativeInNotes(analysis: Analysis): Offence[] {
  const told = saying(analysis, OPERATIVE, ({ part }) => part === 'notes').filter(
    ({ sentence }) => !isIllustration(analysis, sentence),
  )
  const [first] = told
  if (!first || saying(analysis, TAKEN_UP, inBody).length > 0) return []
  return [atWords(first.sentence, first.match, { count: told.length })]
}

const isNote = ({ part }: Node): boolean => part === 'notes'
/** 例如：满意度只有80%: how a duty is missed is no other duty. */
const FALLS_SHORT = /只有|仅[为有达]|才(?:有|达到?)|未达|(?<!不)低于|不足|没(?:有)?达/
const NOTES_AND_ARTICLES: readonly Matter[] = EVERY_MATTER.map((matter) => ({
  ...matter,
  within: ({ part }) => part === 'notes' || part === 'body',
  of: (sentence, analysis) =>
    isNote(sentence.node) && FALLS_SHORT.test(sentence.text) ? [] : matter.of(sentence, analysis),
}))

/** What an explanation says otherwise than the articles that it explains. */
function contradicted(analysis: Analysis): Offence[] {
  const notes = analysis.nodes.filter(isNote)
  if (!notes.some(({ article }) => /\d/.test(article.body.text))) return []
  const isInNote = ({ start }: Offence): boolean =>
    notes.some(({ article }) => start >= article.start && start < article.end)
  return contradictions(analysis, NOTES_AND_ARTICLES).filter(isInNote)
}

export const EXPLANATION_RULES: readonly Rule[] = [
  { code: 'explanation-contradicts', severity: 'warning', check: contradicted },
  { code: 'explanation-operative', severity: 'warning', check: operativeInNotes },
]
