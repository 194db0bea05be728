import { type Analysis, alternativesAsWritten, type Node, saying } from '../../analysis.ts'
import { inArticles } from '../../reading/parts.ts'
import { atHead, atMatch, atWords, type Offence, type Rule } from '../../rule.ts'
import { announced, groundsVague } from './vague.ts'

const words = ({ article }: Node): string => article.body.text.replace(/[\s，,。；;：:]/g, '')

/** One number, one heading, two different texts: the same matter ruled twice. Two lists below one heading count each for itself. */
function ruledTwice({ nodes }: Analysis): Offence[] {
  const isWritten = ({ article }: Node): boolean =>
    article.children.length === 0 && /[^\s，,。；;：:]/.test(article.body.text)
  const seen = new Map<string, Node>()
  return nodes.flatMap((node) => {
    if (!inArticles(node) || !isWritten(node)) return []
    const { number, heading } = node.article
    const key = `${number} ${node.matter}`
    const before = seen.get(key)
    if (!before) seen.set(key, node)
    if (!before || number === '' || (before.parent === node.parent && heading.text === '')) return []
    return words(before) === words(node) ? [] : [atHead(node, { number })]
  })
}

/** Rescission for 重大违约, where nothing says what is grave and no time to cure is given. */
function graveBreachUndefined({ search, text }: Analysis): Offence[] {
  const ground = search(/重大违约/g, (node) => inArticles(node) && /解除|终止/.test(node.matter)).find(
    ({ sentence }) => !/催告|改正|补救|整改|纠正/.test(sentence),
  )
  const isExplained = () => /(?:重大|根本)违约(?:行为|情形)?(?:是指|系指|指|包括|如下|[:：])/.test(text)
  return ground && !isExplained() ? [atMatch(ground, { words: '重大违约' })] : []
}

/** 严重违反第七章: which of its many duties, and how badly? */
const gravelyAgainst = ({ search }: Analysis): Offence[] =>
  search(
    /(?:严重|重大)(?:地)?违反(?:本(?:合同|协议)|第[一二三四五六七八九十\d.]{1,5}[条章])(?:的)?(?:约定|规定|义务)?/g,
    (node) =>
      inArticles(node) &&
      /解除|终止/.test(node.matter + (node.parent?.article.body.text ?? '') + node.article.body.text),
  )
    .filter(({ sentence }) => !/催告|改正|补救|整改|纠正|致使|导致/.test(sentence))
    .slice(0, 1)
    .map((match) => atMatch(match, { words: match.text }))

const EVENT =
  /(?:发生|出现|造成)(?<event>(?:特别?重大|重大|严重|特大|较大)[^。;,、的"]{0,6}(?:事故|事件|失误|问题|过失))/

/** 发生重大运营事故的,可以解除, where no accident is called grave anywhere. */
function graveEventUndefined(analysis: Analysis): Offence[] {
  return saying(analysis, EVENT, inArticles)
    .filter(({ sentence, match }) => {
      const event = match.groups?.['event'] ?? ''
      const isExplained = () =>
        new RegExp(`${event}["”」]?(?:[,，]?(?:是|系)?指|包括|即|如下|见|标准|[(（:：])`).test(analysis.text)
      const ends = /解除|终止/.test(sentence.text + announced(analysis, sentence))
      return ends && !/催告|改正|补救|整改|纠正/.test(sentence.text) && !isExplained()
    })
    .slice(0, 1)
    .map(({ sentence, match }) => atWords(sentence, match, { words: match.groups?.['event'] ?? '' }))
}

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

/** A right of one party that takes effect only when both sign. */
function rescissionByConsent({ search, text }: Analysis): Offence[] {
  const grounds = search(
    /(?:解除|终止)(?:本?合同)?[^。；;\n]{0,20}经双方[^。；;\n]{0,10}(?:签字|盖章|确认|同意)|双方协商一致后[^。；;\n]{0,6}签[订署][^。；;\n]{0,6}(?:解除|终止)协议/g,
    (node) => node.part === 'body' && /解除|终止/.test(node.matter),
  )
  return grounds.length > 0 && /违约|期限届满/.test(text) ? grounds.map((match) => atMatch(match)) : []
}

/** A cap or hours "agreed in this contract" that it does not agree. */
function undefinedCap({ search, nodes }: Analysis): Offence[] {
  const caps = search(/本合同(?:所)?约定的[^。；;\n]{0,10}(?:责任限额|赔偿限额|责任上限)/g)
  const isAgreed = () =>
    nodes.some(
      ({ part, article }) =>
        part === 'body' &&
        (/(?:责任|赔偿)(?:限额|上限)/.test(article.heading.text) ||
          /(?:责任|赔偿)(?:限额|上限)(?:为|是|不超过|[:：])|最高不超过/.test(article.body.text)),
    )
  return caps.length === 0 || isAgreed() ? [] : caps.map((match) => atMatch(match))
}

const HOURS =
  /服务时间(?:为|[:：]|是|安排)|工作日[^。；;\n]{0,8}\d{1,2}[:：点时]|7\s*[×xX*]\s*24|24\s*小时(?:服务|在线|不间断)/

function undefinedHours({ search, text }: Analysis): Offence[] {
  const uses = search(/(?:本?合同)(?:所)?约定的服务时间/g, inArticles)
  return uses.length === 0 || HOURS.test(text) ? [] : uses.map((match) => atMatch(match))
}

/** Addresses that "shall be stated in the contract", or that its first page is said to state, and that stand nowhere. */
function missingAddresses({ search, text, nodes }: Analysis): Offence[] {
  if (/(?:地址|住所|邮箱|联系方式)\s*[:：]/.test(text)) return []
  const head = nodes
    .filter(({ part }) => part === 'preamble')
    .map(({ article }) => article.heading.text + article.body.text)
    .join('\n')
  const isStated = /地址|住所|住址|邮箱|[路街道巷弄村]\S{0,8}号/.test(head)
  const pointing =
    /(?:首页|首部|页首|文首|抬头|签署页)(?:所|中|上)?(?:载明?|列明?|记载|填写|注明|的)(?:之|的)?[^。；;，,\n]{0,8}(?:地址|住所|联系方式)/g
  return [
    ...search(/应(?:当)?在(?:本)?合同中(?:明确|写明|列明|注明)[^。；;\n]{0,12}(?:地址|联系方式)/g, inArticles),
    ...(isStated ? [] : search(pointing, inArticles).slice(0, 1)),
  ].map((match) => atMatch(match))
}

const found =
  (pattern: RegExp, within: (node: Node) => boolean = inArticles): Rule['check'] =>
  ({ search }) =>
    search(pattern, within).map((match) => atMatch(match))

/** A share of the overdue amount without a day or month to count by. */
const unitlessLateness = ({ search }: Analysis): Offence[] =>
  search(/违约金为[^。；;\n]{0,12}逾期[^。；;\n]{0,8}的[^。；;\n]{0,12}[%％‰]/g, inArticles)
    .filter(({ sentence }) => !/每|按日|按天|\/日|日万分|年利率|LPR/.test(sentence))
    .map((match) => atMatch(match))

/** Fees are dealt with, and no amount of money stands anywhere. */
function missingAmount({ nodes, childrenOf, text }: Analysis): Offence[] {
  const fees = nodes.find(
    (node) =>
      node.part === 'body' && node.article.kind === 'article' && /费用|价款|报酬/.test(node.article.heading.text),
  )
  const isStated = () =>
    /[\d_\]】\s零壹贰叁肆伍陆柒捌玖拾佰仟万]\s{0,8}万?元|元整|¥|￥|RMB|人民币|(?:单价|价格|金额|小计|合计|费用)\s{0,2}[(（]万?元/.test(
      text,
    )
  return fees && !isStated() ? [atHead(childrenOf(fees)[0] ?? fees)] : []
}

export const SENSE_RULES: readonly Rule[] = [
  { code: 'ruled-twice', severity: 'error', check: ruledTwice },
  {
    code: 'grave-breach-undefined',
    severity: 'warning',
    check: (analysis) => [
      ...graveBreachUndefined(analysis),
      ...graveEventUndefined(analysis),
      ...groundsVague(analysis),
      ...gravelyAgainst(analysis),
    ],
  },
  { code: 'breaches-one-sided', severity: 'warning', check: oneSidedBreaches },
  { code: 'rescission-one-sided', severity: 'warning', check: oneSidedRescission },
  { code: 'rescission-needs-consent', severity: 'warning', check: rescissionByConsent },
  { code: 'cap-undefined', severity: 'warning', check: undefinedCap },
  { code: 'service-hours-undefined', severity: 'warning', check: undefinedHours },
  { code: 'addresses-missing', severity: 'warning', check: missingAddresses },
  {
    code: 'bearer-ambiguous',
    severity: 'warning',
    check: found(/由(?:甲方或者?乙方|乙方或者?甲方|委托方或者?受托方|一方或者?双方)承担/g),
  },
  {
    code: 'arbitration-deadline',
    severity: 'warning',
    check: found(/仲裁(?:委员会|机构|庭)应(?:当)?在[^。；;\n]{0,16}内作出裁决/g),
  },
  {
    code: 'damages-to-be-agreed',
    severity: 'warning',
    check: found(/(?:违约金|赔偿)(?:的)?(?:金额|数额|标准)?由双方(?:另行)?协商/g),
  },
  {
    code: 'notice-effect-contradicts',
    severity: 'warning',
    check: found(
      /发出[^。；;\n]{0,12}(?:当日|之日|时|日)[^。；;\n]{0,8}生效[^。；;\n]{0,6}但[^。；;\n]{0,20}(?:收到|送达|(?:经|须|应)[^。；;，,\n]{1,10}(?:确认|同意|批准))/g,
    ),
  },
  {
    code: 'precedence-circular',
    severity: 'error',
    check: found(
      /与本(?:合同|协议)[^。；;，,\n]{0,6}不一致[^。；;，,\n]{0,4}[,，]?以(?<document>[^。；;，,\n]{2,12}?)为准[；;。，,][^。\n]{0,4}与\k<document>[^。；;，,\n]{0,6}不一致[^。；;，,\n]{0,4}[,，]?以本(?:合同|协议)为准/g,
    ),
  },
  { code: 'late-payment-without-period', severity: 'warning', check: unitlessLateness },
  { code: 'fee-amount-missing', severity: 'error', check: missingAmount },
]
