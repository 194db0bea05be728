import { type Analysis, saying, topOf } from '../../analysis.ts'
import { binds } from '../../reading/parts.ts'
import { atWords, type Offence, type Rule } from '../../rule.ts'

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

export const SECURITY_RULES: readonly Rule[] = [{ code: 'security-ungrounded', severity: 'note', check: ungrounded }]
