import { fold } from '@heqi/clauses'
import type { Analysis, Node } from '../../analysis.ts'
import { atHead, atSentence, type Offence, type Rule } from '../../rule.ts'

const isRuling = ({ part }: Node): boolean => part === 'body' || part === 'third-party' || part === 'riders'
/** What explains a contract announces as well. */
const announces = (node: Node): boolean => isRuling(node) || (node.part === 'notes' && node.style === 'decimal')

/** What ends with these words has more to say: 服务内容如下：, 有下列情形之一的，甲方可以解除合同：, 乙方负责：. */
const ANNOUNCES = new RegExp(
  [
    '(?:如下|(?:以下|下列|下述)[^。;]{0,30}|包括(?:但不限于)?|之一的?[^。;]{0,24}|负责|承担|应当|须|(?:义务|职责|权利|责任|内容|范围|条件|情形|要求)(?:有|为|是)?)\\s*:$',
    '(?:提供|承担|履行|满足|遵守|具备|符合|完成|享有|负责|执行|按照?)(?:以下|下列|下述)[^。;,:]{1,12}[。;]?$',
    '(?:内容|范围|标准|方式|要求|办法|条件|义务|职责|约定|规定|明细)[^。;,:]{0,6}如下[。;]?$',
  ].join('|'),
)
/** The items stand elsewhere, or the line is a field to be filled in. */
const ELSEWHERE =
  /附件|附表|清单|见|上述|前述|以下(?:简称|称)|以上|以下的?[。;]?$|(?:账|户|号|名称|电话|地址|日期|签字|盖章|时间)\s*:$/

const lastOf = (node: Node): number => node.numbers.at(-1) ?? 0

/** The article behind it goes on counting at its own or a higher level: nothing of what was announced stands between. The first article is what the recitals announce. */
const goesOn = (node: Node, next: Node | undefined): boolean =>
  next !== undefined &&
  !(next.parent === undefined && lastOf(next) === 1) &&
  (next.article.kind === 'article' || next.article.kind === 'chapter' || next.style === node.style) &&
  (next.style !== node.style || next.parent !== node.parent || lastOf(next) === lastOf(node) + 1)

/** 服务内容如下：, and the next article follows. */
function emptyLists(analysis: Analysis): Offence[] {
  const { nodes, sentencesIn } = analysis
  return nodes.flatMap((node, at) => {
    if (!announces(node) || node.article.children.length > 0 || !goesOn(node, nodes[at + 1])) return []
    const text = fold(node.article.body.text).trimEnd()
    const tail = text.slice(Math.max(text.lastIndexOf('。', text.length - 2), text.lastIndexOf('\n')) + 1)
    if (!ANNOUNCES.test(tail) || ELSEWHERE.test(tail)) return []
    const last = sentencesIn(node).at(-1)
    return [last ? atSentence(last, undefined, undefined, { words: tail.trim() }) : atHead(node, { words: tail })]
  })
}

/** 违约责任：（略）: the clause was left out. */
const OMITTED =
  /^[\s(【["“]*(?:此处|本条|内容|具体|文字)?(?:略去?|省略|从略|同上|待(?:补充?|定|议|填|完善)|另补|暂缺|后补|TBD|N\/A|\.{3,}|…+|[xX×]{3,})[\s)】\]"”。;.…]*$/
const omitted = ({ nodes }: Analysis): Offence[] =>
  nodes.flatMap((node) => {
    const { heading, body, children } = node.article
    const isOmitted = isRuling(node) && heading.text !== '' && children.length === 0 && OMITTED.test(fold(body.text))
    return isOmitted ? [atHead(node, { words: heading.text })] : []
  })

export const LIST_RULES: readonly Rule[] = [
  { code: 'list-empty', severity: 'warning', check: emptyLists },
  { code: 'clause-omitted', severity: 'warning', check: omitted },
]
