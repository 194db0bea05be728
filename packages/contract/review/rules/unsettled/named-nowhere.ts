import { type Analysis, saying } from '../../analysis.ts'
import { binds, inArticles } from '../../reading/parts.ts'
import { atHead, atMatch, atWords, type Offence, type Rule } from '../../rule.ts'

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

/** 地址：成都市…, and no blank behind it. */
const FILLED_IN = /(?:地址|住所|邮箱|联系方式)\s*[:：](?!\s*(?:[_＿【[(（]|$|\n|[\u4e00-\u9fff]{2,6}[:：]))/m

/** 地址以第一条载明的为准. */
const ANOTHER_ARTICLE =
  /(?:地址|联系方式|邮箱)[^。；;，,\n]{0,6}(?:以|按照?|见)第[一二三四五六七八九十\d.]{1,4}[条款](?:所)?(?:载明|列明|列|约定|填写)的?(?:为准)?/g

/** Addresses that "shall be stated in the contract", or that its first page is said to state, and that stand nowhere. */
function missingAddresses({ search, text, nodes }: Analysis): Offence[] {
  if (FILLED_IN.test(text)) return []
  const head = nodes
    .filter(({ part }) => part === 'preamble')
    .map(({ article }) => article.heading.text + article.body.text)
    .join('\n')
  const isStated = /(?:地址|住所|住址|邮箱)(?!\s*[:：])|[路街道巷弄村]\S{0,8}号/.test(head)
  const pointing =
    /(?:首页|首部|页首|文首|抬头|签署页|(?<!在)(?:本|(?<=送达))(?:合同|协议))(?:所|中|上)?(?:载明?|列明?|记载|填写|注明|的)(?:之|的)?[^。；;，,\n]{0,8}(?:地址|住所|联系方式)/g
  return [
    ...search(/应(?:当)?在(?:本)?合同中(?:明确|写明|列明|注明)[^。；;\n]{0,12}(?:地址|联系方式)/g, inArticles),
    ...(isStated ? [] : [...search(pointing, inArticles), ...search(ANOTHER_ARTICLE, inArticles)].slice(0, 1)),
  ].map((match) => atMatch(match))
}

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

const BY_EMAIL =
  /(?:电子邮件|电子邮箱|邮件)[^。;]{0,16}(?:发出|发送|到达|进入)[^。;]{0,12}(?:视为|即为)(?:送达|收到|通知)|(?:发送|发出|送)(?:至|到)[^。;,]{0,12}(?:载明|所列|预留|提供|约定|填写)?的?(?:电子邮件|电子邮箱|邮箱)[^。;,]{0,6},?(?:即?视为|即为)[^。;,]{0,4}(?:送达|收到|通知)/
const AN_ADDRESS = /@|邮箱(?:地址)?\s*[:：为]|电子邮[件箱](?:地址)?\s*[:：为]|e-?mail\s*[:：]/i

/** A mail counts as served once sent, and no address is there to send it to. */
const emailNowhere = (analysis: Analysis): Offence[] => {
  const [first] = saying(analysis, BY_EMAIL, binds)
  return !first || /回复|回执/.test(first.match[0]) || AN_ADDRESS.test(analysis.contract.source.text)
    ? []
    : [atWords(first.sentence, first.match)]
}

export const NAMED_NOWHERE_RULES: readonly Rule[] = [
  { code: 'cap-undefined', severity: 'warning', check: undefinedCap },
  { code: 'service-hours-undefined', severity: 'warning', check: undefinedHours },
  { code: 'addresses-missing', severity: 'warning', check: missingAddresses },
  { code: 'fee-amount-missing', severity: 'error', check: missingAmount },
  { code: 'email-nowhere', severity: 'note', check: emailNowhere },
]
