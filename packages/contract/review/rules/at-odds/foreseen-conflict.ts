import { type Analysis, saying } from '../../analysis.ts'
import { binds } from '../../reading/parts.ts'
import { atWords, type Offence } from '../../rule.ts'

const ALLOWS_FOR =
  /与(?:正文|主合同|本合同|合同)?第?(?<number>\d{1,2}(?:\.\d{1,2}){1,2})条?(?:款|项|目)?(?:不一致|不同|不符|冲突|矛盾|有出入)[时的]?,?(?:之处,?)?(?=先|改|另|按|照|以|由)/
/** What gives way needs no more; what is made for one case says which. */
const YIELDS = /(?:以|按|照)(?:正文|主合同|本合同|合同|第?\d[\d.]*)(?:[^。;,]{0,4})(?:为准|执行|办理)/
const ENDS_RULE = /[。;]/

/** An annex that foresees its conflict with an article and goes another way: 与3.2不一致时，先报保安. */
export const foreseenConflict = (analysis: Analysis): Offence[] =>
  saying(analysis, ALLOWS_FOR, binds).flatMap(({ sentence, match }) => {
    const number = match.groups?.['number'] ?? ''
    const [target] = analysis.articlesAt(number)
    if (!target || target === sentence.node || YIELDS.test(sentence.text)) return []
    const [words = ''] = target.article.body.text.trim().split(ENDS_RULE)
    return words === '' ? [] : [atWords(sentence, match, { words: words.slice(0, 30), article: number })]
  })
