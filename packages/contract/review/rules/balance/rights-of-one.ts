import { type Analysis, alternativesAsWritten, type Node, saying } from '../../analysis.ts'
import { firstOf } from '../../checks-of-words.ts'
import { binds } from '../../reading/parts.ts'
import { atHead, type Offence, type Rule } from '../../rule.ts'
import { groundsOfOne, noticeUneven } from './ways-out.ts'

const beginsWith = (labels: readonly string[]): RegExp => new RegExp(`^(?:若|如)?(?:${alternativesAsWritten(labels)})`)

/** Breaches of one party only: the other one's remain without consequence. */
function oneSidedBreaches({ nodes, childrenOf, contract }: Analysis): Offence[] {
  const { client, provider } = contract.parties
  return nodes
    .filter((node) => node.part === 'body' && /违约(?:情形|行为)/.test(node.article.heading.text))
    .flatMap((node) => {
      const items = childrenOf(node)
      const [ofClient, ofProvider] = [client, provider].map((labels) => {
        const begins = beginsWith(labels)
        return items.filter(({ article }) => begins.test(article.body.text)).length
      })
      const mutual = items.some((item) => /^(?:任何一方|一方|双方(?!约定)|合同一方)/.test(item.article.body.text))
      const isOneSided = items.length >= 2 && !mutual && (ofClient === 0) !== (ofProvider === 0)
      return isOneSided ? [atHead(node, { who: (ofProvider === 0 ? client : provider)[0] ?? '' })] : []
    })
}

const COSTS = /违约金|赔偿|扣[除减罚款]?|加收|不退|罚款|处罚|解除|终止|滞纳金|利息|责任|双倍|退还/
const OF_ANYBODY = /任[何意]?一方|一方|双方|违约方|守约方|对方|各方|互相/
const FEWEST_BREACHES = 2

const below = (analysis: Analysis, node: Node): readonly Node[] => [
  node,
  ...analysis.childrenOf(node).flatMap((child) => below(analysis, child)),
]

/** An article on breach in which only one party pays, and no word elsewhere of what follows when the other fails. */
function penaltiesOfOne(analysis: Analysis): Offence[] {
  const { client, provider } = analysis
  const fails = (who: string): RegExp =>
    new RegExp(
      `(?<![向给由经对])(?:${who})(?![^。;,]{0,4}(?:有权|可以?|得))[^。;]{0,16}?(?:逾期|迟延|延迟|延期|拖欠|欠[费付款]|未|不(?:按|付|履行|支付)|违反|违约|擅自|无故|提前|中途|单方|晚|私自|拒)[^。;]{0,60}?(?:违约金|赔|滞纳金|利息|罚|停止|暂停|中止|解除|终止|撤[回场离]|责任|承担|不退|加收|[万千百]分之|%)`,
    )
  return analysis.nodes
    .filter(
      (node) =>
        node.part === 'body' && /违约(?:责任|处理|条款|处罚|罚则|约定)?$|罚则/.test(node.article.heading.text.trim()),
    )
    .flatMap((node) => {
      const sentences = below(analysis, node).flatMap((each) => analysis.sentencesIn(each))
      if (sentences.some(({ text }) => OF_ANYBODY.test(text))) return []
      const punished = sentences.filter(({ text }) => COSTS.test(text))
      const of = (names: string): number => {
        const begins = new RegExp(`^[\\s\\d.、()一二三四五六七八九十]*(?:如果?|若|因|由于|凡|对于|对)?(?:${names})`)
        return punished.filter(({ text }) => begins.test(text)).length
      }
      return [
        { who: provider, other: client, labels: analysis.contract.parties.provider },
        { who: client, other: provider, labels: analysis.contract.parties.client },
      ].flatMap(({ who, other, labels }) =>
        of(who) >= FEWEST_BREACHES && of(other) === 0 && saying(analysis, fails(other), binds).length === 0
          ? [atHead(node, { who: labels[0] ?? '' })]
          : [],
      )
    })
}

/** Only one party may rescind. */
function oneSidedRescission({ nodes, childrenOf, contract }: Analysis): Offence[] {
  const { client, provider } = contract.parties
  const isOfAll = (text: string): boolean => /任何?一方|双方|守约方|对方/.test(text)
  /** 乙方的解除权, where no article is about the other party's and none gives the right to both. */
  const rightOfOne = ({ article }: Node): string | undefined => {
    const owner = [client, provider].find((labels) =>
      new RegExp(`^(?:${alternativesAsWritten(labels)})(?:的|享有)?[^。;,]{0,4}解除`).test(article.heading.text),
    )
    const other = alternativesAsWritten(owner === client ? provider : client)
    if (owner === undefined) return undefined
    const named = new RegExp(other)
    const hasRight = new RegExp(`(?:${other})[^。;,]{0,10}解除`)
    const isShared = nodes.some(
      ({ article: { heading, body } }) =>
        hasRight.test(heading.text) ||
        (/(?:有权|可以?)[^。;]{0,16}解除/.test(body.text) && (isOfAll(body.text) || named.test(body.text))),
    )
    return isShared ? undefined : (owner[0] ?? '')
  }
  return nodes
    .filter((node) => node.part === 'body' && /解除(?:条件|情形|权)/.test(node.article.heading.text))
    .flatMap((node) => {
      const named = rightOfOne(node)
      if (named !== undefined) return [atHead(node, { who: named })]
      const inside = [node, ...childrenOf(node)].map(({ article }) => article.body.text).join('\n')
      const may = (labels: readonly string[]): boolean =>
        new RegExp(`(?:${alternativesAsWritten(labels)})(?:有权|可以?)`).test(inside)
      const both = /任何一方|一方(?:有权|可|违约|严重)|双方均有权|守约方|非违约方|对方有权/.test(inside)
      const [first] = childrenOf(node)
      const isOneSided = !both && may(client) !== may(provider)
      return isOneSided ? [atHead(first ?? node, { who: (may(client) ? client : provider)[0] ?? '' })] : []
    })
}

export const RIGHT_OF_ONE_RULES: readonly Rule[] = [
  { code: 'breaches-one-sided', severity: 'warning', check: firstOf(oneSidedBreaches, penaltiesOfOne) },
  { code: 'rescission-one-sided', severity: 'warning', check: firstOf(oneSidedRescission, groundsOfOne) },
  { code: 'notice-uneven', severity: 'note', check: noticeUneven },
]
