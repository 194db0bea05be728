import { type Analysis, saying } from '../../analysis.ts'
import { anyOf } from '../../checks-of-words.ts'
import { inBody } from '../../reading/parts.ts'
import { atWords, type Offence, type Rule } from '../../rule.ts'

const AGENTS = '(?:客服|坐席|座席|话务|接线|热线|值守)(?:人员|代表|专员|团队|员)'

/** 甲方逾期付款的,乙方应向甲方支付违约金: the penalty is paid by the one who kept the contract. */
function penaltyReversed(analysis: Analysis): Offence[] {
  const { client, provider } = analysis
  const all = `${client}|${provider}`
  return [
    [client, provider],
    [provider, client],
  ].flatMap(([breaches, pays]) => {
    const pattern = new RegExp(
      `(?<![向给由为对因经])(?<who>${breaches})(?:未(?!经)|逾期|拒绝|拒不|违反|迟延|拖欠|擅自|无故|泄露)(?:(?!${all})[^。;,]){0,30}(?:的|时)?,(?<payer>${pays})(?:应当?|须|需|必须)(?:(?:(?!${all}|有权)[^。;]){0,12}(?:向|给)(?:${breaches})(?:支付|偿付|赔偿|给付|缴纳)(?:(?!${all})[^。;,]){0,20}(?:违约金|滞纳金|赔偿金|利息|罚金)|(?:承担|支付|偿付|缴纳)(?:逾期|相应|延期|全部)?(?:的)?(?:付款|支付)?(?:违约金|滞纳金|违约责任))`,
    )
    return saying(analysis, pattern, inBody).map(({ sentence, match }) =>
      atWords(sentence, match, { who: match.groups?.['who'] ?? '', payer: match.groups?.['payer'] ?? '' }),
    )
  })
}

/** 因甲方客服人员失误…由甲方赔偿: the agents are the provider's. */
function agentsOfClient(analysis: Analysis): Offence[] {
  const { client, provider } = analysis
  const pattern = new RegExp(
    `因(?<who>${client})(?:的)?${AGENTS}[^。;,]{0,12}(?:失误|过错|过失|差错|错误|不当|怠慢|态度|泄露)[^。;]{0,24}(?:由(?:${client})|(?:${client})应)[^。;,]{0,8}(?:赔偿|承担|补偿)|供(?<trained>${client})(?:的)?${AGENTS}(?:学习|使用|培训|参考|掌握)`,
  )
  // A client that keeps agents of its own has them named.
  const own = new RegExp(
    `(?:${client})(?:自有|自己的|现有|内部)(?:的)?(?:客服|坐席|座席)|(?:${provider})[^。;]{0,12}协助(?:${client})(?:的)?${AGENTS}`,
  )
  return own.test(analysis.text)
    ? []
    : saying(analysis, pattern, inBody).map(({ sentence, match }) =>
        atWords(sentence, match, { who: match.groups?.['who'] ?? match.groups?.['trained'] ?? '' }),
      )
}

const SECURITY = '(?:保证金|押金|定金)'

/** 甲方向乙方交纳押金, and 乙方提前解除的,押金不予退还: the one who leaves keeps what the other gave. */
function securityOfTheOther(analysis: Analysis): Offence[] {
  const { client, provider } = analysis
  return [
    [client, provider],
    [provider, client],
  ].flatMap(([gives, holds]) => {
    const given = new RegExp(
      `(?<![向给由])(?:${gives})(?:(?!${holds})[^。;]){0,20}(?:向|给)(?:${holds})(?:交纳|缴纳|支付|交付|提供|交)[^。;,]{0,10}${SECURITY}`,
    )
    const forfeited = new RegExp(
      `(?<![向给由经])(?<who>${holds})(?:要求|提前|单方|擅自|未|违约|违反|中途)(?:(?!(?:${gives})(?:未|违|擅|逾))[^。;]){0,40}${SECURITY}(?:概|均|将|则)?(?:不予?|不再)(?:退还|返还|退)`,
    )
    return saying(analysis, given, inBody).length === 0
      ? []
      : saying(analysis, forfeited, inBody).map(({ sentence, match }) =>
          atWords(sentence, match, { who: match.groups?.['who'] ?? '' }),
        )
  })
}

const FORFEITED = `(?:${SECURITY}(?:概|均|将|则|就)?(?:不予?|不再|不能?)(?:退还|返还|退)|没收[^。;,]{0,6}${SECURITY}|扣[除掉]?(?:全部)?${SECURITY}(?!的|中))`

/** 任何一方提前解约的,押金不退, where only one of them has given any: if the other leaves, the innocent one pays. */
function securityOfOne(analysis: Analysis): Offence[] {
  const { client, provider } = analysis
  const anybody = new RegExp(
    `(?:任[何意]?一方|双方|一方|谁)(?:(?!${client}|${provider})[^。;]){0,50}?(?:否则|不然|,|的|则)[^。;,]{0,10}${FORFEITED}`,
  )
  const said = saying(analysis, anybody, inBody)
  if (said.length === 0) return []
  const gives = (one: string, other: string): boolean =>
    saying(
      analysis,
      new RegExp(
        `(?<![向给由])(?:${one})(?:(?!${other})[^。;]){0,24}?(?:(?:向|给|付给)(?:${other})[^。;,]{0,6})?(?:交纳|缴纳|支付|交付|提供|预存|交|付|付给)(?:给?(?:${other}))?[^。;]{0,14}?${SECURITY}(?!不|概|没)`,
      ),
      inBody,
    ).some(({ sentence }) => !said.some((each) => each.sentence === sentence))
  const [ofClient, ofProvider] = [gives(client, provider), gives(provider, client)]
  const holder = ofClient ? analysis.contract.parties.provider : analysis.contract.parties.client
  return ofClient === ofProvider
    ? []
    : said.map(({ sentence, match }) => atWords(sentence, match, { who: holder[0] ?? '' }))
}

const ASSETS =
  '(?:(?:店铺|网店|平台)账号|客户(?:名单|资料|数据|信息)|会员(?:资料|数据|信息)|用户(?:数据|信息)|商品(?:图片|资料)|产品资料|品牌|商标|订单(?:数据|信息))'

/** What the client brings or its customers leave, given to the provider: 店铺账号、客户名单归服务方所有. */
function assetsToProvider(analysis: Analysis): Offence[] {
  const { client, provider } = analysis
  const pattern = new RegExp(
    `(?<assets>${ASSETS})[^。;]{0,24}(?:归|属于?|由)(?<who>${provider})(?:单独|独家|永久)?(?:所有|享有)|合同(?:终止|解除|届满)后(?:(?!${provider})[^。;]){0,8}(?:${client})[^。;]{0,10}(?<kept>${ASSETS})[^。;,]{0,10}移交(?:给)?(?<taker>${provider})`,
  )
  const own = new RegExp(`(?:${provider})(?:的)?自有|独立(?:开发|收集)|此前|原有`)
  return saying(analysis, pattern, inBody)
    .filter(({ sentence: { text } }) => !own.test(text))
    .map(({ sentence, match: found }) =>
      atWords(sentence, found, {
        assets: found.groups?.['assets'] ?? found.groups?.['kept'] ?? '',
        who: found.groups?.['who'] ?? found.groups?.['taker'] ?? '',
      }),
    )
}

export const EXCHANGED_RULES: readonly Rule[] = [
  { code: 'penalty-reversed', severity: 'error', check: penaltyReversed },
  { code: 'security-of-the-other', severity: 'error', check: anyOf(securityOfTheOther, securityOfOne) },
  { code: 'agents-of-client', severity: 'warning', check: agentsOfClient },
  { code: 'assets-to-provider', severity: 'warning', check: assetsToProvider },
]
