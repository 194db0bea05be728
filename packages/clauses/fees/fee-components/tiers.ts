import { cue } from '../../recognise/cue.ts'
import type { Match } from '../../recognise/match.ts'
import type { Place } from '../../recognise/sight.ts'
import { isOpenEnded, tierRows } from './tier-rows.ts'

/** `30万通以内部分，每通3.85元`: a price for a stretch of the quantity. */
const TIER = cue`(?:(?<beyond>超过|超出|大于)(?:每月|当月)?\s*{bound:decimal}\s*(?<scale>万)?\s*(?:通|单|件|次|条|笔|张|封|户|个)?(?:工单|会话)?|{over:decimal}\s*(?<overScale>万)?\s*(?:通|单|件|次|条|笔|张|封|户|个)(?:工单|会话)?(?:\(不?含\))?(?<above>及?以上)|(?:{low:decimal}\s*万?\s*(?:通|单|件|次|条|笔|张|封|户|个)?(?:工单|会话)?(?:\(不?含\))?(?:以上)?\s*(?:-|~|至|到))?\s*{upTo:decimal}\s*(?<unit>万)?\s*(?:通|单|件|次|条|笔|张|封|户|个)(?:工单|会话)?(?:\(不?含\))?(?:以内|以下|及以下)?)(?:的)?(?:部分)?[^。;,\d]{0,6}[,:]?(?:超[出过]的?部分)?(?:[^。;,\d]{0,4}每(?:通|单|件|次|条|笔|张|封|户|个)[^。;\d]{0,6}?|(?<=[通单件次条笔张封户个内下上分])\s{0,3}(?:按|为|:)?\s{0,3}){price:amount}(?!\s*(?:[\/每一]\s*个?月|的|[^。;,]{0,6}(?:奖|罚|扣)))`

/** `各档单价适用于当月全部工单`: the price of the tier that is reached holds for the whole quantity. */
const FOR_ALL = cue`(?:单价|价格|档)[^。;,]{0,10}(?:适用于|计算)[^。;,]{0,8}(?:全部|所有|全量)|(?:全部|所有|全量)[^。;,\d]{0,10}(?:按|适用|执行)[^。;,\d]{0,10}(?:该档|所在档|对应档|达到[^。;,]{0,4}档)`

/** Reads prices by stretches of the quantity into `path`, and marks them as read; the first of them, where there are any. */
export function readTiers(place: Place, path: string, read: Set<number>): Match | undefined {
  const { all, first, make, put, set } = place
  const told = all(TIER)
  const tiers = told.length > 0 ? told : tierRows(place)
  const [lowest] = tiers
  if (lowest === undefined || (tiers.length === 1 && !isOpenEnded(lowest))) return undefined
  const forAll = first(FOR_ALL)
  set(`${path}.kind`, forAll ? 'volume' : 'graduated', forAll ?? lowest)
  const free = isOpenEnded(lowest) ? 1 : 0
  if (free > 0) {
    const bound = scaled(lowest, 'bound', 'scale') ?? scaled(lowest, 'over', 'overScale')
    set(`${path}.steps[0].upTo`, bound, lowest)
    set(`${path}.steps[0].unitPriceYuan`, '0', lowest)
  }
  for (const [step, tier] of tiers.entries()) {
    const glued = tier.words('glued')
    read.add(tier.spanOf(glued === undefined ? 'price' : 'glued').start)
    set(`${path}.steps[${step + free}].upTo`, upperBound(tier), tier)
    put(`${path}.steps[${step + free}].unitPriceYuan`, tier, 'price')
    make(`${path}.steps[${step + free}].unitPriceYuan`, glued, tier)
  }
  return lowest
}

/** Where a tier ends; the last one, beyond a bound, has no end. */
function upperBound(tier: Match): string | undefined {
  return isOpenEnded(tier) ? undefined : scaled(tier, 'upTo', 'unit')
}

/** A number of items, with the 万 that may stand behind it. */
function scaled(match: Match | undefined, name: string, unit: string): string | undefined {
  const value = match?.value(name) ?? match?.words(name)?.replaceAll(/[,']/g, '')
  if (typeof value !== 'string') return undefined
  return match?.words(unit) === '万' ? (Number(value) * 10_000).toString() : value
}
