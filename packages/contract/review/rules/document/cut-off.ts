import type { Analysis } from '../../analysis.ts'
import { inBody } from '../../reading/parts.ts'
import { atSentence, type Offence, type Rule } from '../../rule.ts'

/** The last words break off without the end of a sentence. */
function cutOff({ contract, nodes }: Analysis): Offence[] {
  const text = contract.working.text.trimEnd()
  const final = nodes.at(-1)
  if (text === '' || final === undefined || final.part === 'signature') return []
  const tail = text.slice(-24)
  const { label, kind, heading, body } = final.article
  const isBareNumber =
    (label !== '' && kind !== 'annex' && heading.text === '' && body.text === '') ||
    /\n\s*\d{1,2}(?:\.\d{1,2})+[.、]?$/.test(text)
  const isWhole =
    /[。！!？?；;"”』」)）\]】_＿…]$|\d$|\d(?:天|人天|人|元|份|名|个|项|%)$|日期|[年月日]$|[A-Za-z.]$|结束|此页无正文|\b(?:date|signature\)|seal\)|stamp\)):$/i.test(
      tail,
    ) || /附[件表录][^\n]{0,4}[:：][^\n，,。；;]{2,20}$/.test(tail)
  const breaksOff =
    /(?:超过|不|按|为|由|向|的|应|在|于|和|与|及|对|将|其|因|至|自|从|以|并|或|未|经|被|使|令|所|提供|支付)$/.test(tail)
  const isItem =
    !breaksOff &&
    final.article.body.text.length <= 16 &&
    !/[，,:：]/.test(final.article.body.text) &&
    final.article.heading.text === '' &&
    !/[:：]$/.test(tail)
  if (!isBareNumber && (isWhole || isItem)) return []
  const { starts, ends } = contract.working
  return [
    {
      article: final.article.number,
      start: starts[Math.max(0, text.length - tail.length)] ?? 0,
      end: ends[text.length - 1] ?? 0,
      data: { tail },
    },
  ]
}

/** What no sentence ends with: 违约金数额为, 但因系统故障, 每单人民币. */
const UNFINISHED =
  /(?:人民币|[额价率限]为|(?:数额|金额|比例|期限|标准|如下|包括)为?|[,](?:但|如|若|因|当|除)[^。;,:]{2,14}(?<![的时者内前后外准限用效])|[^时后前内以](?:为|由|向|应|在|于|和|与|及|因|至|自|从|并|或|未|以及|支付)|(?:修改|变更|调整|修订|更正)为:?)$/

/** An item that breaks off, and the next begins. */
const itemsCutOff = ({ nodes, sentencesIn, childrenOf }: Analysis): Offence[] =>
  nodes.slice(0, -1).flatMap((node, at) => {
    const last = inBody(node) && childrenOf(node).length === 0 ? sentencesIn(node).at(-1) : undefined
    const text = last?.text.trimEnd() ?? ''
    // 第三条修改为: and the new third article follows.
    const next = nodes[at + 1]?.article.label ?? ''
    const goesOn = next !== '' && /为:?$/.test(text) && text.includes(next)
    return last && text.length > SHORTEST && UNFINISHED.test(text) && !goesOn
      ? [atSentence(last, Math.max(0, text.length - TAIL), text.length, { tail: text.slice(-TAIL) })]
      : []
  })
/** Fewer characters are a field or a heading. */
const SHORTEST = 12
const TAIL = 12

export const CUT_OFF_RULES: readonly Rule[] = [
  { code: 'text-cut-off', severity: 'warning', check: (analysis) => [...cutOff(analysis), ...itemsCutOff(analysis)] },
]
