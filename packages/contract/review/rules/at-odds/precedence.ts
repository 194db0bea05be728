import { type Analysis, saying } from '../../analysis.ts'
import { whereFound } from '../../checks-of-words.ts'
import { binds } from '../../reading/parts.ts'
import { atWords, type Offence, type Rule } from '../../rule.ts'

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

export const PRECEDENCE_RULES: readonly Rule[] = [
  { code: 'prevail-both', severity: 'error', check: prevailBoth },
  {
    code: 'precedence-circular',
    severity: 'error',
    check: whereFound(
      /与本(?:合同|协议)[^。；;，,\n]{0,6}不一致[^。；;，,\n]{0,4}[,，]?以(?<document>[^。；;，,\n]{2,12}?)为准[；;。，,][^。\n]{0,4}与\k<document>[^。；;，,\n]{0,6}不一致[^。；;，,\n]{0,4}[,，]?以本(?:合同|协议)为准/g,
    ),
  },
]
