import { type Analysis, type Saying, saying } from '../../analysis.ts'
import { binds } from '../../reading/parts.ts'
import { atWords, type Offence, type Rule } from '../../rule.ts'

const article = ({ sentence }: Saying): string => sentence.node.article.number

/** The first sentence that says the one, and the first other that says what cannot hold beside it. */
function odds(analysis: Analysis, one: RegExp, other: RegExp, not: RegExp): Offence[] {
  const rule = saying(analysis, one, binds).find(({ sentence }) => !not.test(sentence.text))
  if (!rule) return []
  const found = saying(analysis, other, binds).find(
    ({ sentence }) => sentence !== rule.sentence && !not.test(sentence.text),
  )
  return found ? [atWords(found.sentence, found.match, { article: article(rule), words: rule.match[0] })] : []
}

const EXIT_FREE =
  /任[何意]?一方[^。;]{0,30}(?:解除|终止|解约)[^。;]{0,14}(?:不|不需|不必|无需|无须|不用|毋须)(?:承担|负)[^。;,]{0,6}责任/
const EXIT_CHARGED =
  /(?:提前|单方)(?:解除|终止|解约|退出)[^。;]{0,16}(?:(?:支付|赔偿|承担)[^。;]{0,30}(?:补偿|违约金|赔偿金|费用?)|应?(?:予以)?补偿[^。;]{0,10}(?:方|投入|损失|费))/
const EXCUSED = /违约方|严重|逾期|不可抗力|试用|除外|未提前|未按/

const exitFreeAndCharged = (analysis: Analysis): Offence[] => odds(analysis, EXIT_FREE, EXIT_CHARGED, EXCUSED)

const PRICE_FIXED =
  /(?:价[格款]|费用|单价|总价)[^。;]{0,40}(?:期内|期间|有效期)[^。;,]{0,6}(?:不作(?:任何)?调整|不(?:予|再|得)?调整|固定不变|保持不变)/
const PRICE_ADJUSTED =
  /(?:价[格款]|费用|单价|总价)(?:应当?|可以?|将)?(?:相应|随之|同步|按比例)[^。;,]{0,4}(?:调整|上浮|上调|提高|变动)/

const priceFixedAndAdjusted = (analysis: Analysis): Offence[] =>
  odds(analysis, PRICE_FIXED, PRICE_ADJUSTED, /除[^。;]{1,30}外|协商一致|另有约定|续[签约]/)

const BARRED = /(?:不得|禁止|严禁)(?:使用|雇[用佣]|聘用|安排|采用|招用|派遣|录用)(?<list>[^。;,]{2,30})/
const kindsIn = (list: string): string[] =>
  list
    .split(/[、或和及与]/)
    .map((kind) => kind.replace(/(?:等|人员|员工|担任.*|从事.*|提供.*)$/, '').trim())
    .filter((kind) => /^[\u4e00-\u9fff]{2,6}$/.test(kind))

/** No interns, and at most a fifth of them. */
const barredThenLimited = (analysis: Analysis): Offence[] =>
  saying(analysis, BARRED, binds).flatMap((rule) =>
    kindsIn(rule.match.groups?.['list'] ?? '').flatMap((kind) => {
      const limit = new RegExp(`${kind}[^。;,]{0,6}(?:比例|占比|人数|数量)[^。;,]{0,8}(?:不得?超过|不高于|以内|控制在)`)
      const found = saying(analysis, limit, binds).find(({ sentence }) => sentence !== rule.sentence)
      return found ? [atWords(found.sentence, found.match, { article: article(rule), kind })] : []
    }),
  )

const NOT_HANDED_ON = /不得(?:将[^。;,]{1,16})?[^。;,]{0,4}(?:转包|分包|转委托)/
const HANDED_ON =
  /(?:交由|交给|委托|转由)[^。;,]{0,4}(?:关联|合作|下属|兄弟)(?:公司|企业|单位|方)[^。;,]{0,16}(?:运营|承接|提供|履行|承担|办理|完成)/
const handedOn = (analysis: Analysis): Offence[] =>
  odds(analysis, NOT_HANDED_ON, HANDED_ON, /经[^。;,]{1,12}(?:同意|批准)|擅自|未经/)

const BY_EMAIL =
  /(?:电子邮件|电子邮箱|邮件)[^。;]{0,16}(?:发出|发送|到达|进入)[^。;]{0,12}(?:视为|即为)(?:送达|收到|通知)|(?:发送|发出|送)(?:至|到)[^。;,]{0,12}(?:载明|所列|预留|提供|约定|填写)?的?(?:电子邮件|电子邮箱|邮箱)[^。;,]{0,6},?(?:即?视为|即为)[^。;,]{0,4}(?:送达|收到|通知)/
const AN_ADDRESS = /@|邮箱(?:地址)?\s*[:：为]|电子邮[件箱](?:地址)?\s*[:：为]|e-?mail\s*[:：]/i

/** A mail counts as served once sent, and no address is there to send it to. */
const emailNowhere = (analysis: Analysis): Offence[] => {
  const [first] = saying(analysis, BY_EMAIL, binds)
  return !first || AN_ADDRESS.test(analysis.contract.source.text) ? [] : [atWords(first.sentence, first.match)]
}

const PREVAILS =
  /(?:不一致|不同|不符|冲突|抵触|矛盾)[^。;,]{0,4},?(?:则)?(?:应当?)?以(?<document>[\u4e00-\u9fff]{2,10}?)(?:的约定|的规定|约定|规定|内容)?为准/

/** Of two texts the one prevails, and in the next breath the other. */
function prevailBoth(analysis: Analysis): Offence[] {
  const all = saying(analysis, PREVAILS, binds).map((each) => ({
    ...each,
    document: each.match.groups?.['document'] ?? '',
  }))
  return all.flatMap((later, at) => {
    const names = (text: string, document: string): boolean => text.includes(document)
    const earlier = all
      .slice(0, at)
      .find(
        (each) =>
          each.sentence.node === later.sentence.node &&
          each.document !== later.document &&
          names(each.sentence.text, later.document) &&
          names(later.sentence.text, each.document),
      )
    return earlier ? [atWords(later.sentence, later.match, { one: earlier.document, other: later.document })] : []
  })
}

const CLOCK = String.raw`(?<half{n}>凌晨|早上|上午|中午|下午|晚上|夜里)?(?<at{n}>\d{1,2})(?:点|时|:00)整?`
const HOURS_OF_DAY = new RegExp(
  `${CLOCK.replaceAll('{n}', '1')}(?:至|到|-|—|~)(?:次日)?${CLOCK.replaceAll('{n}', '2')},?(?:一天|每[天日]|全天|共计?|合计|计)[^。;,\\d]{0,6}(?<hours>\\d{1,2})个?小时`,
)
const NOON = 12
const DAY = 24
const hourOf = (half = '', at = ''): number =>
  /下午|晚上|夜里/.test(half) && Number(at) <= NOON ? Number(at) + NOON : Number(at)

/** From eight to midnight, fifteen hours a day. */
const hoursMiscounted = (analysis: Analysis): Offence[] =>
  saying(analysis, HOURS_OF_DAY, binds).flatMap(({ sentence, match }) => {
    const { half1, at1, half2, at2, hours } = match.groups ?? {}
    const [from, to] = [hourOf(half1, at1), hourOf(half2, at2)]
    const length = (to - from + DAY) % DAY || DAY
    const rests = /休息|午休|用餐|除/.test(sentence.text)
    return !rests && length !== Number(hours) ? [atWords(sentence, match, { length, hours: Number(hours) })] : []
  })

const SIGNERS = /自(?<list>[甲乙丙丁戊己][^。;,]{0,20}方)[^。;,方]{0,4}(?:签字|盖章|签署|签章)[^。;]{0,10}生效/
const ALL = ['甲', '乙', '丙', '丁', '戊', '己'] as const

/** A party that decides or is paid, and is not among those who sign. */
const partyOutside = (analysis: Analysis): Offence[] =>
  saying(analysis, SIGNERS, binds)
    .slice(0, 1)
    .flatMap(({ sentence, match }) => {
      const list = match.groups?.['list'] ?? ''
      const isNamed = /[甲乙丙丁戊己][、,]/.test(list) || /方[、及和与]/.test(list)
      const outside = ALL.filter((party) => !list.includes(party) && analysis.text.includes(`${party}方`))
      return isNamed && outside.length > 0
        ? [atWords(sentence, match, { parties: outside.map((party) => `${party}方`).join('、') })]
        : []
    })

export const AT_ODDS_RULES: readonly Rule[] = [
  { code: 'exit-free-and-charged', severity: 'error', check: exitFreeAndCharged },
  { code: 'price-fixed-and-adjusted', severity: 'error', check: priceFixedAndAdjusted },
  { code: 'barred-then-limited', severity: 'error', check: barredThenLimited },
  { code: 'handed-on-anyway', severity: 'error', check: handedOn },
  { code: 'email-nowhere', severity: 'warning', check: emailNowhere },
  { code: 'prevail-both', severity: 'error', check: prevailBoth },
  { code: 'hours-miscounted', severity: 'error', check: hoursMiscounted },
  { code: 'party-outside', severity: 'warning', check: partyOutside },
]
