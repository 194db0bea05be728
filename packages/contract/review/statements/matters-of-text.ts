import type { Node } from '../analysis.ts'
import { choice } from './choices.ts'
import type { Matter } from './statement.ts'

const DOCUMENTS: Readonly<Record<string, RegExp>> = {
  supplement: /补充(?:协议|合同|条款|约定)/,
  annex: /附件/,
  tender: /招标文件|投标文件|采购文件|报价/,
  order: /订单|工作说明书|SOW|任务单/i,
}
const CONTRACT = /本?(?:合同|协议)(?:正文|条款|约定)?|正文/
const PREVAILS =
  /(?:不一致|冲突|抵触|矛盾|歧义|不符)[^。;]{0,16}以(?<winner>[^。;,]{2,12}?)(?:的)?(?:约定|内容|规定|条款)?为准/

const documentOf = (words: string): string | undefined =>
  Object.entries(DOCUMENTS).find(([, pattern]) => pattern.test(words))?.[0] ??
  (CONTRACT.test(words) ? 'contract' : undefined)

/** Which of the contract and another document prevails. */
const precedenceOf = (other: string, pattern: RegExp): Matter => ({
  patterns: [PREVAILS],
  of: ({ text }) => {
    const match = PREVAILS.exec(text)
    const value = documentOf(match?.groups?.['winner'] ?? '')
    if (!match || !pattern.test(text) || (value !== 'contract' && value !== other)) return []
    return [{ match, on: '', value }]
  },
})

const PLACES = {
  client:
    /(?<!乙方(?:或|和|与))(?:甲方|委托方|发包方)(?:的)?(?:所在地|住所地|注册地|公司所在地)[^。;,]{0,12}(?:法院|仲裁)/,
  provider:
    /(?<!甲方(?:或|和|与))(?:乙方|受托方|承包方)(?:的)?(?:所在地|住所地|注册地|公司所在地)[^。;,]{0,12}(?:法院|仲裁)/,
  signing: /(?:签订|签署|签约)地(?:点)?[^。;,]{0,12}(?:法院|仲裁)/,
  performance: /履行地[^。;,]{0,12}(?:法院|仲裁)/,
  defendant: /被告(?:的)?(?:所在地|住所地)[^。;,]{0,12}(?:法院|仲裁)/,
  claimant: /原告(?:的)?(?:所在地|住所地)[^。;,]{0,12}(?:法院|仲裁)/,
}

/** A list to choose from, or a clause with its boxes: none of it is said yet. */
const offersChoice = ({ article: { body }, parent }: Node): boolean =>
  /(?:下列|以下)[^。;；\n]{0,12}方式|[□☑☒√]/.test(`${parent?.article.body.text ?? ''}\n${body.text}`)

const FORUM: readonly Matter[] = [
  choice({ ways: PLACES, not: /执行|第三方/ }),
  choice({
    ways: {
      arbitration: /(?:提交|提请|申请|向|由)[^。;]{0,20}仲裁(?!裁决)/,
      court: /(?:人民)?法院[^。;,]{0,10}(?:诉讼|起诉|管辖|裁判|解决|提起)|(?:提起|通过)诉讼/,
    },
    not: /劳动|执行|保全|撤销|裁决|第三方/,
    within: (node) => node.part === 'body' && !offersChoice(node),
  }),
]

const NAMED = /(?:向|提交|提请|由|至)(?<name>[\u4e00-\u9fff]{2,14}?)仲裁委员会/

/** Two commissions, by their names. */
const COMMISSION: Matter = {
  patterns: [NAMED],
  of: ({ text }) => {
    const match = NAMED.exec(text)
    const name = match?.groups?.['name'] ?? ''
    const isNamed = match !== null && !/有关|相关|所在地|住所地|有管辖权|签订地|当地|双方/.test(name)
    return isNamed && match ? [{ match, on: '', value: name }] : []
  },
}

/** A sentence that stands in two articles with other numbers; too short a one may be about anything. */
const SAME_WORDS = 16
const FIGURE = /\d+(?:\.\d+)?/g
const NO_WORDS = /[\d\s.、,。;:()]+/g
const WHOLE = /\S.*/
const REPEATED: Matter = {
  isApart: true,
  patterns: [FIGURE],
  of: ({ text, node }) => {
    if (node.article.label === '' && /\|/.test(text)) return []
    const numbers = text.match(FIGURE) ?? []
    if (numbers.length !== 1) return []
    const words = text.replace(NO_WORDS, '')
    const match = WHOLE.exec(text)
    return words.length >= SAME_WORDS && match ? [{ match, on: words, value: numbers.join() }] : []
  },
}

const DELIVERY: Matter = choice({
  ways: {
    sent: /(?:发出|发送|寄出|投邮)[^。;]{0,16}视为(?:已)?送达/,
    received: /(?:收到|签收|回复确认)[^。;]{0,16}视为(?:已)?送达/,
  },
  on: /电子邮件|邮件|邮箱|微信|传真|快递|挂号|邮寄|特快/,
  not: /拒收|退回/,
})

export const MATTERS_OF_TEXT: readonly Matter[] = [
  ...Object.entries(DOCUMENTS).map(([other, pattern]) => precedenceOf(other, pattern)),
  ...FORUM,
  DELIVERY,
  COMMISSION,
  REPEATED,
]
