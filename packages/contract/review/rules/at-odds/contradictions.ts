import { AMOUNT } from '@heqi/clauses'
import { compare, fraction, fractionOf, multiply } from '@heqi/vocabulary'
import { type Analysis, type Saying, saying } from '../../analysis.ts'
import { anyOf } from '../../checks-of-words.ts'
import { amount, statedTotals } from '../../reading/amounts.ts'
import { binds, inArticles, inBody } from '../../reading/parts.ts'
import { atWords, meet, type Offence, type Rule } from '../../rule.ts'
import { EVERY_MATTER } from '../../statements/every-matter.ts'
import { figuresAtOdds } from '../../statements/figures-of-all.ts'
import { contradictions } from '../../statements/statement.ts'
import { miscited } from './cited.ts'
import { copiesDiffer } from './copies.ts'
import { estimateAboveCeiling } from './estimates.ts'
import { eachWaitsForTheOther } from './invoice-and-payment.ts'
import { askedAfterKept } from './kept-and-asked.ts'
import { payDaysOfTwoKinds, payDeadlinesAtOdds } from './pay-deadlines.ts'
import { peopleElsewhere } from './people-charged.ts'
import { bannedAndAllowed } from './same-act.ts'
import { shiftsDoNotCover } from './shifts-and-hours.ts'
import { silenceContradicts } from './silence.ts'

const IN_A_ROW = /连续[一二两三四五六七八九十\d]+个?[月季周]/

/** 连续两个月低于70分的减量,连续三个月的解除: steps of one article. */
const isLadder = ({ article, data }: Offence): boolean =>
  data?.['article'] === article && [data?.['first'], data?.['second']].every((words) => IN_A_ROW.test(String(words)))

/** One matter, two values: the second place, with the first in the words. */
function valuesContradict(analysis: Analysis): Offence[] {
  const matters = contradictions(analysis, EVERY_MATTER).filter((each) => !isLadder(each))
  return [
    ...matters,
    ...figuresAtOdds(analysis).filter((each) => !isLadder(each) && !matters.some((other) => meet(each, other))),
  ]
}

const ACTS = ['分包', '转包', '转让', '转委托', '更换', '公开', '披露'] as const

/** Acts that may be forbidden for one piece of the work and allowed for another: 不得分包投诉处理;其他工作可以分包. */
const PARTIAL: ReadonlySet<string> = new Set(['分包', '转包', '转让', '转委托'])
const WHOLLY =
  '(?:其?[^。;,]{0,6}(?:权利|义务)[^。;,]{0,10}|给[^。;,]{1,8}|任何[^。;,]{1,8}|全部[^。;,]{1,8}|(?:本)?(?:合同|协议|契约|服务)[^。;,]{0,14})?(?=[。;,、或及和与]|$)'

const PERMISSIONS = ACTS.map((act) => ({
  act,
  bans: new RegExp(`(?:不得|禁止|严禁|不允许|不准)[^。;,]{0,16}${act}${PARTIAL.has(act) ? WHOLLY : ''}`),
  allows: new RegExp(`(?<!不)(?:可以?(?!能)|有权|允许)(?:自行|自主|直接)?[^。;,不]{0,16}${act}`),
}))

const EXCEPTION = /未(?:经|取得|征得|获)|除非|除[^。;]{0,12}外|确有|但|擅自|另有/

/** What one place forbids without exception and another allows. */
const permissionsContradict = (analysis: Analysis): Offence[] =>
  PERMISSIONS.flatMap(({ act, bans, allows }) => {
    const ban = saying(analysis, bans, inBody).find(({ sentence }) => !EXCEPTION.test(sentence.text))?.sentence
    const allowed = ban && saying(analysis, allows, inBody).find(({ sentence }) => sentence !== ban)
    return allowed ? [atWords(allowed.sentence, allowed.match, { act, article: ban.node.article.number })] : []
  })

const DENIES = /^[^。;]{0,24}?不(?<verb>涉及|影响|免除|适用于?|包括)(?<object>[^。;,]{4,30})/

/** So many sentences before and behind are about the same. */
const NEIGHBOURS = 6

/** "Does not touch Y" beside "where it touches Y": the second rule presupposes what the first excludes. */
function deniedThenRuled(analysis: Analysis): Offence[] {
  const denials = saying(analysis, DENIES, inArticles)
  if (denials.length === 0) return []
  const own = analysis.sentences.filter(({ node }) => inArticles(node))
  return denials.flatMap(({ sentence, match }) => {
    const { verb = '', object = '' } = match.groups ?? {}
    const at = own.indexOf(sentence)
    const isRuled = own
      .slice(Math.max(0, at - NEIGHBOURS), at + NEIGHBOURS + 1)
      .some(
        (other) =>
          other !== sentence &&
          other.text.includes(object.slice(0, 8)) &&
          new RegExp(`^(?:如|若|当|因)?[^。;,]{0,20}(?<!不)${verb}`).test(other.text),
      )
    return isRuled ? [atWords(sentence, match, { 'verb:zh-CN': verb, 'verb:en': 'rules out' })] : []
  })
}

const PART = new RegExp(
  `(?:保证金|押金|定金|预付款|首付款?|月(?:度)?服务费|违约金上限)[^。;,\\d%]{0,10}?(?<sum>${AMOUNT})`,
)

/** A part this small of a total this large is out of proportion. */
const LARGE = fraction(100_000n)
const SMALLEST_PART = fraction(1n, 5_000n)

/** 保证金210元 beside 4,200万元: the unit was lost. */
function magnitudeOdd(analysis: Analysis): Offence[] {
  const totals = statedTotals(analysis).flatMap(({ sentence, total }) => (inBody(sentence.node) ? [total] : []))
  const [largest] = totals.toSorted((a, b) => compare(fractionOf(b), fractionOf(a)))
  if (largest === undefined || compare(fractionOf(largest), LARGE) < 0) return []
  const limit = multiply(fractionOf(largest), SMALLEST_PART)
  return saying(analysis, PART, inBody).flatMap(({ sentence, match }) => {
    const sum = amount(match.groups?.['sum'] ?? '')
    if (sum === undefined || /每[次件条通人单起]/.test(sentence.text)) return []
    const isOdd = compare(fractionOf(sum), limit) < 0 && compare(fractionOf(sum), fraction(0n)) > 0
    return isOdd ? [atWords(sentence, match, { sum: match.groups?.['sum'] ?? '', total: largest })] : []
  })
}

const NOT_HANDED_ON =
  /(?:不得|禁止|严禁|不准|不允许|不能|无权)(?:[^。;,]{0,4}(?:将|把)[^。;,]{1,30})?[^。;,]{0,10}(?<act>转包|分包|转委托|外包|转让|委托(?:给)?(?:第三[方人]|他人))/
const HANDED_ON =
  /(?:交由|交给|交与|交予|委托|转由|转交|转给|外包给|分给|安排|聘请|借助|引入|使用|选定|选择|选用|指定|邀请|找)(?:给)?[^。;,]{0,6}(?:关联|合作|下属|兄弟|其他|其它|另一|别的|外部|外面|当地|第三方|专业|本地)(?:的)?(?:外包|客服|呼叫|服务|劳务|人力)?(?:公司|企业|单位|机构|团队|中心|服务[方商]|供应商|伙伴|方|商)(?!式|面|案)[^。;,]{0,16}(?:运营|承接|接听|提供|履行|承担|办理|完成|处理|负责|代为|执行|实施)|(?:委托|交由|交给)(?:给)?[^。;,]{0,8}第三方(?:完成|承担|办理|实施|执行|处理)|由[^。;,]{0,6}(?:关联|合作|加盟|下属|授权)(?:的)?[^。;,]{0,4}(?:网点|门店|站点|公司|单位|机构|团队|伙伴|商)[^。;,]{0,6}(?:完成|提供|承担|负责|实施|执行)/
/** 乙方可自行选定第三方承担夜间坐席: whoever that is. */
const handedToAnybody = ({ provider }: Analysis): RegExp =>
  new RegExp(
    `(?:${provider})[^。;,]{0,24}(?:选定|选择|选用|指定|邀请|找|安排|聘请|引入|使用|交由|委托)(?:由|给)?(?:第三方|他人|别人)(?!平台|支付|软件|系统|责任)[^。;,]{0,10}(?:运营|承接|接听|接待|提供|履行|承担|办理|完成|处理|负责|代为)`,
  )
const CONSENT =
  /拟(?:将|把)|鉴于|(?<!无需|无须|不必|不)经[^。;,]{1,12}(?:同意|批准)|擅自|未经|甲方(?:可以?|有权|另行|自行)|双方|共同|各方|审计|检测|鉴定|评估|交接|移交/

/** Work that may go to an affiliate or a partner is subcontracted, whatever that is called. */
function handedOnAnyway(analysis: Analysis): Offence[] {
  const isOpen = ({ sentence }: Saying): boolean => !CONSENT.test(sentence.text)
  const ban = saying(analysis, NOT_HANDED_ON, binds).find(isOpen)
  if (!ban) return []
  const handed = [HANDED_ON, handedToAnybody(analysis)]
    .flatMap((pattern) => saying(analysis, pattern, binds))
    .find((each) => each.sentence !== ban.sentence && isOpen(each) && !NOT_HANDED_ON.test(each.sentence.text))
  const act = ban.match.groups?.['act'] ?? ''
  return handed ? [atWords(handed.sentence, handed.match, { act, article: ban.sentence.node.article.number })] : []
}

export const CONTRADICTION_RULES: readonly Rule[] = [
  {
    code: 'value-contradicts',
    severity: 'error',
    check: anyOf(
      valuesContradict,
      miscited,
      peopleElsewhere,
      payDeadlinesAtOdds,
      payDaysOfTwoKinds,
      estimateAboveCeiling,
      eachWaitsForTheOther,
      shiftsDoNotCover,
      askedAfterKept,
    ),
  },
  { code: 'copies-differ', severity: 'warning', check: copiesDiffer },
  {
    code: 'permission-contradicts',
    severity: 'error',
    check: (analysis) => [
      ...permissionsContradict(analysis),
      ...handedOnAnyway(analysis),
      ...bannedAndAllowed(analysis),
    ],
  },
  { code: 'silence-contradicts', severity: 'error', check: silenceContradicts },
  { code: 'denied-then-ruled', severity: 'warning', check: deniedThenRuled },
  { code: 'amount-magnitude', severity: 'error', check: magnitudeOdd },
]
