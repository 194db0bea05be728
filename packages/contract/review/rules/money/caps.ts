import { AMOUNT, allMatches, SHARE } from '@heqi/clauses'
import { compare, fractionOf } from '@heqi/vocabulary'
import { type Analysis, type Saying, saying, topOf } from '../../analysis.ts'
import { amount } from '../../reading/amounts.ts'
import { binds, inBody } from '../../reading/parts.ts'
import { sharesIn } from '../../reading/percentages.ts'
import { atWords, type Offence, type Rule } from '../../rule.ts'

const BASE =
  '(?<base>(?:合同|协议)(?:总)?(?:金?额|价款?)|服务费(?:用)?总额|年(?:度)?(?:服务)?(?:费|总额)|(?:当|该|每)?月(?:度)?(?:的)?(?:服务)?费(?:用)?|当期(?:服务)?费(?:用)?)'
const OF_BASE = `${BASE}(?:的)?\\s*(?<share>${SHARE})`
const LIABILITY = '(?:赔偿|责任|违约金|扣款|扣减|扣罚)'
const CAP = new RegExp(
  `${LIABILITY}[^。;]{0,24}(?:不(?:得|应)?超过|以|上限为|最高(?:为|不超过)?|限于)[^。;,\\d]{0,10}${OF_BASE}`,
)
const PENALTY = new RegExp(
  `(?:支付|承担|赔偿|扣减|扣除|扣罚|按)[^。;,\\d]{0,10}${OF_BASE}(?=[^。;,]{0,6}违约金|[。;,]|$)|违约金(?:为|按|:)[^。;,\\d]{0,6}${OF_BASE.replaceAll('?<', '?<later_')}`,
)
const OF_ALL = /累计|总额|总计|全部|合计|任何情况|(?:赔偿|违约)?责任(?:总额)?(?:最高)?(?:不超过|以)/
const EXCEPTED = /除外|除[^。;]{1,24}外|不受|但|单次|每次|第三方|保险/
const PUNISHES = /违约金|赔偿|扣[减除罚]|罚/
const NO_SUM = /不(?:得|应)?超过|为限|上限|每(?:逾期|延迟|迟延)?一?[日天]/

/** 合同总价 and 合同金额 are one base, 月费 and 当月服务费 another. */
const kindOf = (base = ''): string => (/月|当期/.test(base) ? 'month' : /年/.test(base) ? 'year' : 'whole')

type Stated = Saying & { readonly share: string; readonly base: string; readonly kind: string }

const stated = (analysis: Analysis, pattern: RegExp): Stated[] =>
  saying(analysis, pattern, binds).map((each) => {
    const { share, base, later_share, later_base } = each.match.groups ?? {}
    return {
      ...each,
      share: share ?? later_share ?? '',
      base: base ?? later_base ?? '',
      kind: kindOf(base ?? later_base),
    }
  })

/** All liability up to a tenth of the price, and a fifth of it for one breach: which of them counts? */
function shareAboveCap(analysis: Analysis): Offence[] {
  const caps = stated(analysis, CAP).filter(({ sentence: { text } }) => OF_ALL.test(text) && !EXCEPTED.test(text))
  if (caps.length === 0) return []
  const isExempt = saying(analysis, /不受[^。;]{0,10}(?:上限|限额|限制|本条)/, binds).length > 0
  if (isExempt) return []
  return stated(analysis, PENALTY).flatMap(({ sentence, match, share, base, kind }) => {
    const [own] = sharesIn(share)
    const cap = caps.find((each) => {
      const [limit] = sharesIn(each.share)
      return each.kind === kind && each.sentence !== sentence && own && limit && compare(own.value, limit.value) > 0
    })
    return cap && PUNISHES.test(sentence.text) && !NO_SUM.test(sentence.text)
      ? [
          atWords(sentence, match, {
            penalty: `${base}的${share}`,
            limit: cap.share,
            article: cap.sentence.node.article.number,
          }),
        ]
      : []
  })
}

const PART_CAP = new RegExp(
  `(?:累计|合计|最高|最多|总额)[^。;,\\d]{0,8}(?:不(?:得|应)?超过|可达|至|以|为)[^。;,\\d]{0,8}${OF_BASE}`,
)
const OF_ONE_BREACH = /每|逾期|延误|迟延|违反|泄[露漏]|擅自|未/

/** All liability up to a tenth, and for one breach up to a half of the same. */
function partCapAboveCap(analysis: Analysis): Offence[] {
  const caps = stated(analysis, CAP).filter(
    ({ sentence: { text } }) => OF_ALL.test(text) && !EXCEPTED.test(text) && !OF_ONE_BREACH.test(text),
  )
  const parts = caps.length === 0 ? [] : stated(analysis, PART_CAP)
  return parts.flatMap(({ sentence, match, share, base, kind }) => {
    const [own] = sharesIn(share)
    const cap = caps.find((each) => {
      const [limit] = sharesIn(each.share)
      return each.kind === kind && own && limit && compare(own.value, limit.value) > 0
    })
    const data = cap && { penalty: `${base}的${share}`, limit: cap.share, article: cap.sentence.node.article.number }
    return data && OF_ONE_BREACH.test(sentence.text) && PUNISHES.test(sentence.text) && !EXCEPTED.test(sentence.text)
      ? [atWords(sentence, match, data)]
      : []
  })
}

const LIMITLESS =
  /(?:赔偿|责任|损失)[^。;]{0,12}(?:不设|没有|无|不受)(?:任何)?(?:上限|限额|金额限制|数额限制)|(?:赔偿|责任)[^。;,]{0,8}(?:上不封顶|不封顶|承担无限)|无限(?:赔偿)?责任/
const LIMITED = /(?:赔偿|责任)[^。;]{0,20}(?:不(?:得|应)?超过|以[^。;]{1,24}为限|上限为|最高为|限于)/

/** A cap that does not hold for some breaches is no contradiction. */
const FOR_SOME =
  /故意|重大过失|泄[露漏]|保密|知识产权|人身|欺诈|除外|除[^。;]{1,20}外|上述|前款|本条|单次|每次|第三方|间接损失/

/** The party that the words are about; without one, anybody. */
const partyOf = ({ sentence, match }: Saying, parties: readonly RegExp[]): number =>
  parties.findIndex((party) => party.test(sentence.text.slice(0, match.index + match[0].length)))

/** Liability of one party without limit, and its limit. */
function cappedAndUnlimited(analysis: Analysis): Offence[] {
  const parties = [new RegExp(analysis.provider), new RegExp(analysis.client)]
  const isOfAll = ({ sentence: { text } }: Saying): boolean => !FOR_SOME.test(text)
  const limitless = saying(analysis, LIMITLESS, binds).filter(isOfAll)
  const limited = limitless.length === 0 ? [] : saying(analysis, LIMITED, binds).filter(isOfAll)
  return limitless.slice(0, 1).flatMap((one) => {
    const other = limited.find(
      (each) => each.sentence !== one.sentence && partyOf(each, parties) === partyOf(one, parties),
    )
    return other
      ? [atWords(other.sentence, other.match, { words: one.match[0], article: one.sentence.node.article.number })]
      : []
  })
}

const ALL_DAMAGE =
  /(?:赔偿|承担|补偿)[^。;,]{0,14}(?:全部|一切|所有|全额|实际|由此造成的)(?:的)?[^。;,]{0,8}(?:损失|损害|赔偿责任)|(?:全额|足额)(?:赔偿|承担|补偿)[^。;,]{0,12}(?:损失|损害)/
const ITS_LIMIT =
  /(?:赔偿|责任|补偿)(?:的)?(?:总额|金额|数额|总金额|额|限额|范围)?[^。;,]{0,8}(?:以[^。;,]{2,24}为限|不(?:得|应)?超过|上限为|最高(?:为|不超过)|限于)|^[^。;,]{0,4}(?:以[^。;,]{2,24}为限|(?:累计|合计|总额)?(?:最高)?不(?:得|应)?超过|上限为)/
const ONLY_SOME = /但|除外|除[^。;]{1,20}外|故意|重大过失|第三方|保险|违约金|间接/

/** All losses are made good, and in the same breath only some: 赔偿全部损失，赔偿总额不超过…. */
const fullAndCapped = (analysis: Analysis): Offence[] =>
  saying(analysis, ALL_DAMAGE, binds).flatMap(({ sentence, match }) => {
    const behind = sentence.text.slice(match.index + match[0].length)
    const next = analysis.sentencesIn(sentence.node)[sentence.index + 1]?.text ?? ''
    const limit = [behind.replace(/^[^,]*,/, ''), next].find((text) => ITS_LIMIT.test(text))
    return limit === undefined || ONLY_SOME.test(behind + limit) ? [] : [atWords(sentence, match)]
  })

const FIXED_PENALTY = new RegExp(
  `(?:支付|承担|赔偿|扣罚|扣减|扣除|处罚|罚款)[^。;,\\d]{0,10}(?:违约金)?[^。;,\\d]{0,6}?(?<sum>${AMOUNT})`,
)
const OVERALL = new RegExp(
  `(?:赔偿|责任|违约金)[^。;]{0,30}(?:不(?:得|应)?超过|为限|上限(?:为)?|以|最高)[^。;,\\d%]{0,10}?(?<sum>${AMOUNT})|最高(?:赔偿|责任)(?:额|金额|限额|总额)?(?:为|不超过|:)[^。;,\\d%]{0,6}?(?<highest>${AMOUNT})`,
)

/** A fixed penalty above the cap on everything that is owed. */
function penaltyAboveCap(analysis: Analysis): Offence[] {
  const cap = saying(analysis, OVERALL, inBody).find(
    ({ sentence: { text } }) =>
      /累计|总额|全部|合计|任何情况|最高(?:赔偿|责任)/.test(text) &&
      !/单次|每次|保险|第三方|除外|除[^。;]{0,20}外/.test(text),
  )
  const stated = cap?.match.groups?.['sum'] ?? cap?.match.groups?.['highest'] ?? ''
  const limit = amount(stated)
  if (cap === undefined || limit === undefined) return []
  const article = cap.sentence.node.article.number
  const parties = [new RegExp(analysis.provider), new RegExp(analysis.client)]
  const capped = partyOf(cap, parties)
  const isAnothers = (each: Saying): boolean => capped >= 0 && partyOf(each, parties) === 1 - capped
  return saying(analysis, FIXED_PENALTY, inBody).flatMap((each) => {
    const { sentence, match } = each
    const sum = amount(match.groups?.['sum'] ?? '')
    return sum !== undefined &&
      /违约金|扣罚|罚款|处罚|扣减|扣除/.test(sentence.text) &&
      compare(fractionOf(sum), fractionOf(limit)) > 0 &&
      !OVERALL.test(sentence.text) &&
      !isAnothers(each)
      ? [atWords(sentence, match, { penalty: match.groups?.['sum'] ?? '', limit: stated, article })]
      : []
  })
}

const CAP_OF_DEDUCTIONS = new RegExp(
  `(?:扣款|扣减|扣罚|扣费|扣钱|罚款|扣除)[^。;,\\d]{0,6}(?:总额|合计|累计|总计|最高|最多|上限)[^。;\\d%]{0,24}?(?<share>${SHARE})|(?:当月|每月|月度|一个月)[^。;\\d]{0,10}(?:累计|合计|总共|最多|最高)[^。;,\\d]{0,4}扣[^。;\\d%]{0,16}?(?<most>${SHARE})`,
)
const ONE_DEDUCTION = new RegExp(`扣(?:减|除|罚|款|发)?[^。;,\\d%]{0,14}?(?<share>${SHARE})`)
/** What is taken off is no part of the fee, or only of a part of it. */
const OF_A_PART = /提成|奖金|绩效|佣金|工资|押金|保证金|该[项次单笔]|单价/

/** The pay of a whole month. */
const WHOLE_MONTH =
  /(?:不付|拒付|不予支付|不支付|扣除|扣完|扣光|扣发)(?:掉)?(?:当月|该月|本月|整月|全月|一个月)(?:的)?(?:全部|所有)?(?:的)?(?:钱|费用|服务费|款项?|月费)/
const OTHER_CAP = /不受|但|单次|每次|第三方|保险/
const LEFT_OUT = /(?<what>[^。;,(]{2,12}?)(?:的?部分)?除外|除(?<apart>[^。;,]{2,12}?)(?:之外|以外|外)/

/** What the cap does not hold for, by its first words. */
const isLeftOut = (cap: string, deduction: string): boolean => {
  const { what, apart } = LEFT_OUT.exec(cap)?.groups ?? {}
  return deduction.includes((what ?? apart ?? deduction).slice(0, 2)) && LEFT_OUT.test(cap)
}

/** 两项不达标扣两成；扣款总额不超过一成: one deduction above what all of them may come to. */
const deductionAboveCap = (analysis: Analysis): Offence[] =>
  saying(analysis, CAP_OF_DEDUCTIONS, binds).flatMap((cap) => {
    const stated = cap.match.groups?.['share'] ?? cap.match.groups?.['most'] ?? ''
    const [limit] = sharesIn(stated)
    const base = OF_A_PART.exec(cap.match[0])?.[0]
    if (!limit || OTHER_CAP.test(cap.sentence.text)) return []
    const article = cap.sentence.node.article.number
    const isBelow = ({ sentence }: Saying): boolean =>
      topOf(sentence.node) === topOf(cap.sentence.node) &&
      sentence !== cap.sentence &&
      !isLeftOut(cap.sentence.text, sentence.text)
    const [whole] = base ? [] : saying(analysis, WHOLE_MONTH, binds).filter(isBelow)
    if (whole) return [atWords(whole.sentence, whole.match, { penalty: whole.match[0], limit: stated, article })]
    return saying(analysis, ONE_DEDUCTION, binds)
      .filter(isBelow)
      .flatMap(({ sentence }) =>
        allMatches(new RegExp(ONE_DEDUCTION.source, 'g'), sentence.text).map((match) => ({ sentence, match })),
      )
      .filter(
        ({ match }) => OF_A_PART.exec(match[0])?.[0] === base && !/不(?:得|应)?超过|最高|最多|以内|上限/.test(match[0]),
      )
      .flatMap(({ sentence, match }) => {
        const penalty = match.groups?.['share'] ?? ''
        const [own] = sharesIn(penalty)
        return own && compare(own.value, limit.value) > 0
          ? [atWords(sentence, match, { penalty, limit: stated, article })]
          : []
      })
      .slice(0, 1)
  })

export const CAP_RULES: readonly Rule[] = [
  { code: 'cap-and-unlimited', severity: 'error', check: cappedAndUnlimited },
  { code: 'damages-full-and-capped', severity: 'warning', check: fullAndCapped },
  {
    code: 'penalty-above-cap',
    severity: 'warning',
    check: (analysis) => [
      ...penaltyAboveCap(analysis),
      ...shareAboveCap(analysis),
      ...partCapAboveCap(analysis),
      ...deductionAboveCap(analysis),
    ],
  },
]
