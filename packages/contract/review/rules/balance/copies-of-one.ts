import { type Analysis, saying } from '../../analysis.ts'
import { FAIRNESS } from '../../legal-basis.ts'
import { everyParty } from '../../reading/people.ts'
import { atWords, type Offence, type Rule } from '../../rule.ts'

/** 一式三份,均由甲方保存: what the other party has signed it cannot read. */
const copiesOfOne = (analysis: Analysis): Offence[] => {
  const { names } = everyParty(analysis)
  const kept = new RegExp(
    `(?:[一壹]式|共)[^。;,]{1,4}份[^。;\\d]{0,6},?(?:均|全部|都|统一)?由(?:${names})(?:持有|执|保[存管]|留存|存档|收执|统一保管)(?=[。;,]|$)|[一壹]式[一壹1]份,?[^。;,]{0,4}(?:由|交)(?:${names})(?:持有|执|保[存管]|留存|存档|收执)|(?:合同|协议)(?:正本|原件)?(?:仅|只)(?:由|给|交)(?:${names})(?:持有|执|保[存管]|留存|存档|收执)`,
  )
  return saying(analysis, kept).flatMap(({ sentence, match }) =>
    /双方|各执|各持|各存/.test(sentence.text) ? [] : [atWords(sentence, match)],
  )
}

export const COPY_RULES: readonly Rule[] = [
  { code: 'copies-to-one', severity: 'warning', legalBasis: FAIRNESS, check: copiesOfOne },
]
