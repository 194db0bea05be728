import { DURATION } from '@heqi/clauses'
import { type Analysis, type Sentence, saying, topOf } from '../../analysis.ts'
import { binds } from '../../reading/parts.ts'
import { atWords, firstOnly, type Offence, type Rule } from '../../rule.ts'

const GIVEN =
  /(?:交纳?|缴纳?|支付|付|提交|收取|留取|预留|扣留|留存|暂扣|预扣)[^。;]{0,24}?(?<security>(?:履约|质量|服务|信用|诚信)?(?:保证金|质保金)|(?<!设备|房屋|话机|电脑|场地)押金)[^。;,]{0,16}/
/** What of it may be kept, and for what. */
const KEPT =
  /(?:扣[除减罚留]?|没收|不予?退还?|不予返还|抵(?:扣|作|充|偿)|冲抵|划扣|罚没|兑付|索赔|赔偿)[^。;]{0,40}|(?:无|没有|未发生)(?:任何)?(?:违约|欠款|扣款|质量|投诉)|违约(?:的|时|后|情形)/
const TENDER = /投标|保函/

/** Money given as security that is only given back: for what may it be kept? */
function ungrounded(analysis: Analysis): Offence[] {
  const given = saying(analysis, GIVEN, binds).find(({ sentence: { text } }) => !TENDER.test(text))
  if (!given) return []
  const about = saying(analysis, /保证金|质保金|押金/, binds)
  const homes = new Set(about.map(({ sentence }) => topOf(sentence.node)))
  const around = analysis.sentences.filter(
    (sentence) =>
      binds(sentence.node) &&
      (about.some((each) => each.sentence === sentence) ||
        (homes.has(topOf(sentence.node)) && /保证金|质保金|押金/.test(sentence.node.matter))),
  )
  const isGrounded = around.some(
    ({ text, node }) =>
      KEPT.test(text.replace(/预扣|暂扣|扣留|留取/g, '')) ||
      (topOf(node) === topOf(given.sentence.node) && /从中扣|其中扣|该款项/.test(text)),
  )
  return isGrounded ? [] : [atWords(given.sentence, given.match, { security: given.match.groups?.['security'] ?? '' })]
}

const NAME = '(?:保证金|押金|质保金|保留金|留存款|备付金|备用金|周转金|风险金|诚信金)'
/** Money given as security, and not a word on its return. */
const SECURITY = new RegExp(
  [
    `(?:交纳?|缴纳?|支付|打给|付|提交|收取|预存|存入)[^。;,]{0,16}(?<security>${NAME})[^。;,]{0,12}(?:元|[_＿]|\\d)`,
    `(?:交纳?|缴纳?|支付|付|提交|交付|预存|存入)[^。;,\\d]{0,10}(?:[\\d,.]+\\s*万?|[_＿]+)元?[^。;,]{0,4}(?:作为|作|的)[^。;,]{0,6}(?<security4>${NAME})`,
    `(?<security2>${NAME}):[^。;]{0,20}(?:支付|交|缴)`,
    `(?:预留|扣留|暂扣|留存|留取|暂留|扣存|预扣)[^。;]{0,24}(?<security3>${NAME})`,
  ].join('|'),
)
/** Given back; not to be kept: 押金不退 says nothing of the contract that simply ends. */
const RETURNED =
  /(?<!不(?:再)?(?:予以?)?(?:无息)?|概不|均不|[未无没]需?)(?:退(?![货款出费换职休场])(?!还?服务费)|返还|归还|释放)|抵(?:扣|作|充)|失效/
const OF_SECURITY = new RegExp(NAME)

const securityOf = ({ groups = {} }: RegExpExecArray): string =>
  groups['security'] ?? groups['security2'] ?? groups['security3'] ?? groups['security4'] ?? ''

/** What is said of a security, in the paragraph or below the heading that names it: 期满后退还 need not name it again. */
function aboutSecurities(analysis: Analysis): Sentence[] {
  const told = saying(analysis, OF_SECURITY)
  const behind = told.flatMap(({ sentence }) => analysis.sentencesIn(sentence.node).slice(sentence.index))
  const below = saying(analysis, RETURNED, ({ matter }) => OF_SECURITY.test(matter))
  return [...behind, ...below.map(({ sentence }) => sentence)]
}

function unreturned(analysis: Analysis): Offence[] {
  const given = saying(analysis, SECURITY, binds)
  if (given.length === 0 || aboutSecurities(analysis).some(({ text }) => RETURNED.test(text))) return []
  return firstOnly(given.map(({ sentence, match }) => atWords(sentence, match, { security: securityOf(match) })))
}

const GIVEN_BACK = new RegExp(
  `(?<security>${NAME})[^。;]{0,40}?(?<!不(?:再)?(?:予以?)?(?:无息)?|概不|均不)(?:退(?![货款出费换职休场])还?|返还|归还)|(?<!不(?:再)?(?:予以?)?|概不)(?:退还?|返还|归还)[^。;,]{0,10}(?<security2>${NAME})|(?:没有?|无)[^。;,]{0,8}(?:问题|纠纷|争议|违约|欠款|异常)[^。;]{0,10}(?:就|即|则|后)?(?:全额|原数|无息)?退(?![货款出费换])`,
)
const BY_WHEN = new RegExp(
  `${DURATION}|[日天月]之?内|当[日天场月]|\\d+[日号]|同时|立即|即时|次[日月]|签[订署]|[_＿]{2,}|随[^。;,]{0,8}(?:尾款|费用|结算)`,
)
const UNTIL = /(?:期限|有效期|服务期|合同期|协议期)[^。;,]{0,6}(?:\d|[一二两三])/

/** 没有问题就退: when, and who says that there is no problem? */
const returnUntimed = (analysis: Analysis): Offence[] => {
  const about = new Set(aboutSecurities(analysis))
  const found = saying(analysis, GIVEN_BACK, binds).filter(({ sentence }) => about.has(sentence))
  const isTimed = found.some(({ sentence, match }) => {
    const next = analysis.sentencesIn(sentence.node)[sentence.index + 1]?.text ?? ''
    const own = sentence.text.slice(match.index).replace(UNTIL, '')
    return BY_WHEN.test(own) || (/退|返还|归还/.test(next) && BY_WHEN.test(next))
  })
  return isTimed
    ? []
    : firstOnly(
        found.map(({ sentence, match }) => {
          const named = match.groups?.['security'] ?? match.groups?.['security2']
          return atWords(sentence, match, {
            security: named ?? OF_SECURITY.exec(sentence.node.article.body.text)?.[0] ?? '押金',
          })
        }),
      )
}

export const SECURITY_RULES: readonly Rule[] = [
  { code: 'security-ungrounded', severity: 'note', check: ungrounded },
  { code: 'security-unreturned', severity: 'warning', check: unreturned },
  { code: 'security-return-untimed', severity: 'note', check: returnUntimed },
]
