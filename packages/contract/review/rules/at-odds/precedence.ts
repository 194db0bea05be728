import { type Analysis, saying } from '../../analysis.ts'
import { binds, inArticles } from '../../reading/parts.ts'
import { atMatch, atWords, type Offence, type Rule } from '../../rule.ts'

const PREVAILS =
  /(?:不一致|不同|不符|冲突|抵触|矛盾)[^。;,]{0,4},?(?:则)?(?:应当?)?以(?<document>[\u4e00-\u9fff]{2,10}?)(?:的约定|的规定|约定|规定|内容)?为准/

/** Of two texts the one prevails, and in the next breath the other. */
function prevailBoth(analysis: Analysis): Offence[] {
  const all = saying(analysis, PREVAILS, binds).map((each) => ({
    ...each,
    document: each.match.groups?.['document'] ?? '',
  }))
  return all.flatMap((later, at) => {
    const names = (text: string, document: string): boolean => text.includes(document)
    const earlier = all
      .slice(0, at)
      .find(
        (each) =>
          each.sentence.node === later.sentence.node &&
          each.document !== later.document &&
          names(each.sentence.text, later.document) &&
          names(later.sentence.text, each.document),
      )
    return earlier ? [atWords(later.sentence, later.match, { one: earlier.document, other: later.document })] : []
  })
}

const EACH_OVER_THE_OTHER =
  /与本(?:合同|协议)[^。；;，,\n]{0,6}不一致[^。；;，,\n]{0,4}[,，]?以(?<document>[^。；;，,\n]{2,12}?)为准[；;。，,][^。\n]{0,4}与\k<document>[^。；;，,\n]{0,6}不一致[^。；;，,\n]{0,4}[,，]?以本(?:合同|协议)为准/g

/** 与本合同不一致的，以比选文件为准；与比选文件不一致的，以本合同为准. */
const inOneBreath = ({ search }: Analysis): Offence[] =>
  search(EACH_OVER_THE_OTHER, inArticles).map((match) =>
    atMatch(match, { one: match.groups['document'] ?? '', other: '本合同' }),
  )

/** Two sentences of a circle may be one match, which tells it whole. */
function circular(analysis: Analysis): Offence[] {
  const whole = inOneBreath(analysis)
  return whole.length > 0 ? whole : prevailBoth(analysis)
}

export const PRECEDENCE_RULES: readonly Rule[] = [
  {
    code: 'precedence-circular',
    severity: 'error',
    check: circular,
  },
]
