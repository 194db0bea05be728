import { type Analysis, saying } from '../../analysis.ts'
import { binds } from '../../reading/parts.ts'
import { type WayOut, waysOut } from '../../reading/ways-out.ts'
import { atSentence, type Offence } from '../../rule.ts'

const SIDES = [
  ['client', 'provider'],
  ['provider', 'client'],
] as const

/** 有下列情形之一的, with its items below or behind. */
const LISTS = /(?:下列|以下|下述|如下)[^。;,]{0,6}(?:情[形况]|事由|行为|条件)|(?:情[形况]|事由|行为)之一/
const BY_LAW = /依法[^。;,]{0,6}(?:解除|终止)|法定(?:的)?解除|法律[^。;]{0,10}规定的?[^。;,]{0,10}(?:解除|终止)/
/** What happens to the party that ends and to nobody else. */
const OWN_AFFAIRS =
  /(?:经营|业务|战略|策略|政策|机构|集团|航线|组织|预算|内部|自身|自己)[^。;,]{0,8}(?:调整|变化|变更|需要|改革|原因|压减|计划)|不再需要|集中采购|集约/

/** Where a way out is told: from the party up to what it pays, gets or has to keep to. */
const atWay = ({ sentence, match, behind }: WayOut, data: Offence['data']): Offence =>
  atSentence(sentence, match.index, match.index + match[0].length + behind.replace(/[。;:]?\s*$/, '').length, data)

/** What befalls both of them is no default of either. */
const isByForce = ({ sentence, before, match, behind }: WayOut): boolean =>
  /不可抗力/.test(`${sentence.node.matter}${before}${match[0]}${behind}`)

const isMutual = (way: WayOut): boolean =>
  way.who === 'both' && way.kind === 'right' && way.hasGround && !isByForce(way)

/** The items of a list of grounds: the articles below it, or the sentences behind it. */
const itemsOf = (analysis: Analysis, { sentence }: WayOut): readonly string[] => [
  ...analysis.childrenOf(sentence.node).map(({ article }) => article.body.text || article.heading.text),
  ...analysis
    .sentencesIn(sentence.node)
    .slice(sentence.index + 1)
    .map(({ text }) => text),
]

const FEWEST_GROUNDS = 2

/** A party that has a list of grounds, or may go for reasons of its own, where the other has no right whatever is done to it. */
export function groundsOfOne(analysis: Analysis): Offence[] {
  const ways = waysOut(analysis)
  if (ways.length === 0 || ways.some(isMutual) || saying(analysis, BY_LAW, binds).length > 0) return []
  return SIDES.flatMap(([one, other]) => {
    const rights = ways.filter(({ who, kind }) => who === one && kind === 'right')
    if (ways.some(({ who, kind }) => who === other && kind === 'right')) return []
    const list = rights.find(
      (way) =>
        LISTS.test(way.before + way.behind) &&
        itemsOf(analysis, way).length + way.behind.split(/[、,:(]/).length > FEWEST_GROUNDS,
    )
    const isOpen = ways.some(({ who, hasGround }) => who === 'both' && !hasGround)
    const [own] =
      isOpen || rights.length < FEWEST_GROUNDS
        ? []
        : rights.filter(({ before, match, behind }) => OWN_AFFAIRS.test(before + match[0] + behind))
    const worst = list ?? own
    return worst ? [atWay(worst, { who: worst.name })] : []
  })
}

const PAYS =
  /(?<!不|无需|无须|不用|不必|毋须|免予?|拒绝)(?:另行)?(?:支付|赔偿|补偿|付清|结清|承担|缴纳|赔)|违约金|不(?:予)?退|没收|扣除|照[付收]/
const FREE = /(?:不|无需|无须|不用|不必|毋须|互不|均不)(?:再|另行)?(?:支付|承担|负|赔偿|补偿)|即可|就行|就可以/
const BREACH = /擅自|无故|违约(?!金|责任)|违反|逾期|未提前/

/** 甲方要解除的,提前三十日并支付…;乙方要解除的,提前七日即可. */
export function leavesForLess(analysis: Analysis): Offence[] {
  const atWill = waysOut(analysis).filter(
    ({ hasGround, before, match, behind }) => !hasGround && !BREACH.test(before + match[0] + behind),
  )
  if (atWill.some(({ who }) => who === 'both')) return []
  const hasPrice = ({ behind }: WayOut): boolean => PAYS.test(behind.replace(new RegExp(FREE, 'g'), ''))
  return SIDES.flatMap(([one, other]) => {
    const priced = atWill.find((way) => way.who === one && hasPrice(way))
    const ofOther = atWill.filter(({ who }) => who === other)
    const free = ofOther.find(
      ({ match, behind, notice }) => FREE.test(behind) || notice !== undefined || /随时/.test(match[0]),
    )
    return priced && free && !ofOther.some(hasPrice) ? [atWay(priced, {})] : []
  })
}

/** So many times as long is no longer the same notice. */
const UNEVEN = 2

/** The notice of one is twice as long as that of the other. */
export function noticeUneven(analysis: Analysis): Offence[] {
  const given = waysOut(analysis).filter(({ hasGround, notice }) => !hasGround && notice !== undefined)
  if (given.some(({ who }) => who === 'both')) return []
  const [ofClient, ofProvider] = ['client', 'provider'].map((side) => given.find(({ who }) => who === side))
  if (ofClient?.notice === undefined || ofProvider?.notice === undefined) return []
  const [short, long] = [ofClient, ofProvider].toSorted((one, other) => (one.notice ?? 0) - (other.notice ?? 0))
  return short && long && (long.notice ?? 0) >= UNEVEN * (short.notice ?? 0)
    ? [
        atWay(long, {
          who: long.name,
          days: long.notice ?? 0,
          other: short.name,
          fewer: short.notice ?? 0,
        }),
      ]
    : []
}
