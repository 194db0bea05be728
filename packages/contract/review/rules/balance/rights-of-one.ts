import { type Analysis, alternativesAsWritten, type Node } from '../../analysis.ts'
import { firstOf } from '../../checks-of-words.ts'
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
  { code: 'breaches-one-sided', severity: 'warning', check: oneSidedBreaches },
  { code: 'rescission-one-sided', severity: 'warning', check: firstOf(oneSidedRescission, groundsOfOne) },
  { code: 'notice-uneven', severity: 'note', check: noticeUneven },
]
