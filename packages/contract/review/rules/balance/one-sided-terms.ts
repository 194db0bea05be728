import { type Analysis, type Saying, saying } from '../../analysis.ts'
import { anyOf, firstOf, whereSaid } from '../../checks-of-words.ts'
import { FAIRNESS, law } from '../../legal-basis.ts'
import { binds } from '../../reading/parts.ts'
import { atWords, type Offence, type Rule } from '../../rule.ts'
import { dependsOnCase as byTheCase, rewardsUnmeasured } from '../unsettled/by-the-case.ts'
import { bearsWhatever, forfeitsAtWill, servesForNothing } from './at-its-word.ts'
import { objectionExcluded } from './decided-alone.ts'
import { excusedByOwnAffairs } from './own-affairs.ts'
import { leavesForLess } from './ways-out.ts'

/** Who is measured and paid measures itself, and nobody checks. */
const ownDataDecide = ({ provider }: Analysis): RegExp =>
  new RegExp(
    `以(?:${provider})(?:的|自有|自身|提供的)?[^。;,]{0,6}(?:系统|数据|后台|统计|记录|平台|报表)[^。;,]{0,6}为准|由(?:${provider})(?:的)?(?:系统|后台|平台)(?:自动)?[^。;,]{0,4}(?:判定|认定|确定|计算|统计)|(?:得分|考核|指标|成绩|结果)[^。;,]{0,6}由(?:${provider})自行(?:统计|计算|评定|打分)`,
  )

/** The fee of whoever interprets, counts or defines alone. */
const readAlone = ({ client, provider }: Analysis): RegExp =>
  new RegExp(
    `(?:口径|标准|方法|结果|含义|范围)[^。;,]{0,4}(?:由|以)(?:${client}|${provider})(?:的)?(?:单方|自行)?(?:解释|说明|认定)(?:为准)?(?=[。;,]|$)|(?:是否|有无)(?:构成|存在|属于?|达到?|计入|应当?|需要?)?[^。;,]{0,4}(?:差错|违约|违规|责任|合格|达标|过错|有效|计费|扣[款分罚]|失误|泄密|超时)[^。;,]{0,8}(?:由|以|凭|按)(?:${client}|${provider})(?:的)?(?:单方面?|自行|自主|最终)?(?:判断|认定|判定|决定|说法|意见|解释|理解|确定)(?:为准)?(?=[。;,]|$)`,
  )

const AT_WILL =
  /认为(?:应当?|需要?|可以?|有必要)(?:予以)?(?:扣除|扣减|扣罚|扣款|收取)[^。;,]{0,8}|扣(?:除|减|罚|留)其(?:自行|单方)?认为[^。;,]{0,4}(?:应|该|合理|必要|适当|需)[^。;,]{0,10}|扣(?:除|减|罚|款)[^。;,]{0,10}(?:自行决定|自行确定|自行酌定|酌情(?:决定|确定))|(?:视|根据|按)[^。;,]{0,10}(?:程度|轻重|大小|影响|情况|情节)[^。;,\d]{0,4}(?:另行|酌情|从重|加重|给予)[^。;,\d]{0,4}(?:处罚|扣款|扣减|扣罚|罚款)/
const NO_REFUND =
  /(?:任何|何种|一切|什么)(?:原因|理由|情况|情形)[^。;]{0,24}(?:费用?|款项?|押金|保证金|金额)[^。;,]{0,4}(?:不予?退还?|不予返还|概不退还?|均不退还?|一律不退还?)|(?:费用?|款项?|价款)(?:一经|一旦|经)(?:支付|缴纳|交纳|付清|到账)[^。;]{0,16}(?:不予?退|概不退|均不退|一律不退|不退)还?/
const STILL_PAID =
  /(?:中断|未达标|不达标|故障|停止服务|瘫痪)[^。;]{0,40}(?:费用?|款项?|价款)[^。;,]{0,3}(?:照常|照付|照收|照样|全额|不予?扣减)[^。;,]{0,4}/
const UNPAID =
  /(?:继续|仍(?:然|在)?)[^。;]{0,20}(?:服务|履行)[^。;,]{0,4},?[^。;,]{0,6}(?:不(?:再)?计费|不(?:另)?收费|不(?:再)?支付[^。;,]{0,4}费用|免费|无偿|不计报酬)|(?:临时|另行|额外|新增|追加)[^。;,]{0,8}(?:增加|安排|交办|指派)?[^。;,]{0,6}(?:工作|任务|需求|事项)[^。;]{0,20}(?:不(?:再)?另(?:行)?|不再|不)(?:计费|收费|计价|支付费用|结算)|(?:安排|要求|指派|抽调|派|让|请)[^。;,]{0,6}(?:客服|坐席|座席|人员|乙方|员工)[^。;,]{0,4}(?:从事|承担|参加|协助|兼任?|完成|做|办理)[^。;]{1,30},[^。;]{0,16}(?:不(?:再|得)?(?:另行|另外|另|额外)(?:计费|收费|计价|支付|付费|收取[^。;,]{0,4}费用?))/

const UNTIL_TOLD = ({ client }: Analysis): RegExp =>
  new RegExp(
    `继续(?:提供)?(?:服务|履行)[^。;,]{0,6},?(?:服务)?(?:期限|时间|时长|截止日)[^。;,]{0,4}由(?:${client})[^。;,]{0,6}(?:确定|决定|通知|指定)|继续(?:提供)?(?:服务|履行)[^。;,]{0,6}至(?:${client})(?:通知|认为|同意)[^。;,]{0,10}为止|(?:试运行|试用)[^。;]{0,24}(?:至(?:${client})(?:满意|认可)为止|期限[^。;,]{0,4}由(?:${client})(?:决定|确定))`,
  )

const SUCCESSOR =
  '(?:新|后续|接替|替代|接任|下一|继任|另外|其他)(?:的)?(?:一家)?[^。;,]{0,4}(?:承包|供应|服务|外包|承接|接替|合作|运营)?(?:人员?|商|方|单位|公司|团队|机构|供应商|服务商|班组)'
const ARRIVES = '(?:进场|到位|接手|接管|选定|确定|上线|接替|入场|到岗|上岗|落实|找到|产生|签约|接班|开始服务)'
/** 继续服务至新的承接方到位: when that is, nobody can tell. */
const UNTIL_REPLACED = new RegExp(
  `(?:继续|仍|照常|坚持|应当?)(?:[^。;,]{0,6})?(?:服务|履行|运营|接听|在岗|值守)[^。;,]{0,6},?(?:至|到|直至|直到)[^。;,]{0,14}?(?:${SUCCESSOR}[^。;,]{0,6}${ARRIVES}|(?:找到|选定|确定|招到|落实|找好)[^。;,]{0,6}${SUCCESSOR})|${SUCCESSOR}[^。;,]{0,6}(?:未|没有?|尚未)[^。;,]{0,6}${ARRIVES}(?:之?前|以前|的|时)?,?[^。;,]{0,12}(?:应当?继续|须继续|仍应|必须继续|不得(?:停止|中断|撤|离场|停))`,
)

const AT_MOST = /不超过|最长|最多|至多|不多于|为限|[\d一二三四五六七八九十两]\s*个?(?:工作)?(?:日|天|月)/
const untilReplaced = (analysis: Analysis): Offence[] =>
  saying(analysis, UNTIL_REPLACED, binds).flatMap(({ sentence, match }) =>
    AT_MOST.test(sentence.text.slice(match.index)) ? [] : [atWords(sentence, match)],
  )

/** Payment waits for a paper that the payee cannot bring about. */
const WAITS_FOR_REPORT =
  /(?:监测|评估|审计|检测|考核|第三方)[^。;,]{0,4}(?:报告|结论|结果)[^。;,]{0,4}(?:未出具|未提交|未作出|没有出具|未出)[^。;,]{0,4},?[^。;,]{0,4}(?:不付款|不予?支付|暂不支付|不予付款|有权拒付)/
const REST_BEARS =
  /退出[^。;]{0,24}(?:剩余|其余|其他|留下的)(?:各?方|当事人)[^。;]{0,24}(?:义务|责任|工作)[^。;]{0,12}(?:分担|承担|承接)/
const DEPENDS = /看情况|视情况(?:而定|确定)?|看着办|酌情|到时候看/

const dependsOnCase = (analysis: Analysis): Offence[] =>
  saying(analysis, DEPENDS, binds).flatMap(({ sentence, match }) =>
    /[费扣款价奖退元块]|提成/.test(sentence.text) &&
    !/不(?:得)?(?:超过|高于|低于)|最[高低多少]|上限/.test(sentence.text)
      ? [atWords(sentence, match, { words: match[0] })]
      : [],
  )

const BONUS = /(?:给予?|发放?|包|奖励)[^。;,\d]{0,8}(?:奖励|奖金|红包|奖赏|表示)[^。;,\d]{0,4}(?=[。;]|$)/

const bonusUnstated = (analysis: Analysis): Offence[] =>
  saying(analysis, BONUS, binds).flatMap(({ sentence, match }) => {
    const around = analysis.sentencesIn(sentence.node).slice(sentence.index, sentence.index + 2)
    const isStated = around.some(({ text }) => /\d|附件|办法|另行|[一二三四五六七八九十百千]元/.test(text))
    return isStated || /员工|个人|不得|禁止/.test(sentence.text) ? [] : [atWords(sentence, match)]
  })

/** Whoever is at fault, one party bears all. */
const BEARS_ALL = ({ client, provider }: Analysis): RegExp =>
  new RegExp(
    `(?:无论|不论|不管)[^。;]{0,10}(?:过错|过失|原因|责任)[^。;]{0,20}(?:全部|一切|所有)[^。;,]{0,4}(?:责任|损失|后果)[^。;,]{0,4}由(?:${client}|${provider})[^。;,]{0,4}(?:承担|负责)|(?:无论|不论|不管)[^。;]{0,10}(?:过错|过失|原因|责任)[^。;]{0,10}(?:${client}|${provider})[^。;,]{0,6}(?:承担|负责|赔偿)(?:全部|一切|所有)[^。;,]{0,4}(?:责任|损失|后果)?`,
  )

/** The measure is whether one party is content. */
const CONTENT = ({ client, provider }: Analysis): RegExp =>
  new RegExp(
    `以(?:${client}|${provider})(?:的)?(?:满意|认可|主观[^。;,]{0,4})(?:与否)?(?:作)?为[^。;,]{0,6}(?:准|标准|依据|条件)|(?:争议|异议|分歧|不一致|歧义|疑义)[^。;]{0,6}以(?:${client}|${provider})(?:的)?(?:意见|决定|认定|判断|说法|结论|解释|理解|说明)为准`,
  )

const PARTIES = ({ client, provider }: Analysis): readonly (readonly [string, string])[] => [
  [client, provider],
  [provider, client],
]

const burdenOfOne = (
  analysis: Analysis,
  one: (who: string) => RegExp,
  other: (who: string) => RegExp,
  not: RegExp,
): Offence[] =>
  PARTIES(analysis).flatMap(([burdened, spared]) => {
    const bears = (pattern: RegExp): Saying | undefined =>
      saying(analysis, pattern, binds).find(({ sentence }) => !not.test(sentence.text))
    const heavy = bears(one(burdened))
    const light = heavy && bears(other(spared))
    return light ? [atWords(light.sentence, light.match, { article: heavy.sentence.node.article.number })] : []
  })

/** One party answers without limit, the other up to a cap. */
const capOneSided = (analysis: Analysis): Offence[] =>
  burdenOfOne(
    analysis,
    (who) =>
      new RegExp(`(?:${who})[^。;]{0,20}(?:责任|赔偿|违约金)[^。;]{0,20}(?:不设上限|无上限|没有上限|不封顶|不设限)`),
    (who) =>
      new RegExp(
        `(?:${who})[^。;]{0,16}(?:责任|赔偿)[^。;]{0,12}(?:以[^。;,]{1,20}为限|不超过[^。;,]{1,20}|最高[^。;,]{1,16}|上限[^。;,]{1,16})`,
      ),
    /故意|重大过失|泄露|人身/,
  )

const LATE_CAPPED = (who: string): RegExp =>
  new RegExp(
    `(?:${who})[^。;]{0,16}(?:逾期|迟延|拖欠|延迟)[^。;]{0,40}(?:违约金|滞纳金)?[^。;]{0,10}(?:不(?:得|应)?超过|最高[^。;,]{0,4}|以[^。;,]{1,16}为限|上限)[^。;,]{0,16}`,
  )

/** A delay that costs the more the longer it lasts; a sum for each missed call is another matter. */
const PENALISED = (who: string): RegExp =>
  new RegExp(
    `(?:${who})[^。;]{0,24}(?:逾期|迟延|延迟|延期|未按[期时])[^。;]{0,24}(?:每(?:逾期|迟延|延迟|延期)?一?[日天]|按日)[^。;]{0,30}(?:违约金|\\d+(?:\\.\\d+)?(?:%|元)|[万千百]分之)`,
  )

const BOUNDED = /不(?:得|应)?超过|为限|上限|封顶/

/** What the client owes for its delay ends at a share, what the provider owes for its own does not end. */
function lateFeeCapped(analysis: Analysis): Offence[] {
  const { client, provider } = analysis
  const [capped] = saying(analysis, LATE_CAPPED(client), binds)
  if (!capped) return []
  const owed = saying(analysis, PENALISED(provider), binds)
  const isBounded = saying(analysis, BOUNDED, binds).some(
    ({ sentence }) => sentence !== capped.sentence && /违约金|赔偿|责任|扣[减款罚]/.test(sentence.text),
  )
  const [first] = owed
  return first && !isBounded
    ? [atWords(capped.sentence, capped.match, { article: first.sentence.node.article.number })]
    : []
}

/** One party pays for leaving, the other leaves for nothing. */
const exitUneven = (analysis: Analysis): Offence[] =>
  burdenOfOne(
    analysis,
    (who) =>
      new RegExp(
        `(?:${who})[^。;]{0,12}(?:解除|终止|退出)[^。;]{0,30}(?:支付|付清|赔偿|承担)[^。;]{0,24}(?:违约金|补偿|费|款)`,
      ),
    (who) =>
      new RegExp(
        `(?:${who})[^。;]{0,24}(?:解除|终止|退出)[^。;]{0,30}(?:不|无需|无须|不用|毋须)(?:承担|负)(?:任何|违约|赔偿)?[^。;,]{0,4}责任`,
      ),
    /任何?一方|双方|逾期|违反|违约的|严重|泄|转包|未按|不合格|破产|不可抗力|连续|累计/,
  )

const RETURN = law(
  '《中华人民共和国民法典》第五百六十六条、第五百七十七条：解除后可以请求恢复原状、赔偿损失，违约方承担责任。',
  'Civil Code, arts. 566 and 577: restitution and damages after rescission; who is in breach is liable.',
)
const PAY = law(
  '《中华人民共和国民法典》第五百一十条、第五百一十一条、第九百二十八条。',
  'Civil Code, arts. 510, 511 and 928: service is paid for.',
)
const BEFORE_TIME =
  '(?:(?:无正当理由|无故|擅自|单方面?|自行|中途|主动|未经[^。;,]{1,10}同意)?(?:要求)?(?:提前|中途)(?:终止|解除|退出|结束)|(?:擅自|单方面?|无故|无正当理由)(?:终止|解除|退出))'
const PAYS = '(?:支付|赔偿|承担|补偿|付清|不予退还|没收|扣除)'

const LEAVES_AND_PAYS = (who: string): RegExp =>
  new RegExp(`(?:${who})${BEFORE_TIME}(?:本?(?:合同|协议|服务|合作))?[^。;]{0,16},[^。;]{0,16}${PAYS}`)

/** What the other party pays for leaving or ceasing to perform, in whatever words. */
const ALSO_PAYS = (who: string): RegExp =>
  new RegExp(
    `(?:${who})[^。;,]{0,14}(?:终止|解除|退出|停止|中断|中止|撤场|撤离|停服|违约|解约)[^。;]{0,40}(?:支付|赔偿|承担|扣|违约金)`,
  )

const OF_ANYBODY =
  /(?:任何?一方|一方|双方|各方|违约方|提前(?:终止|解除)(?:的一)?方|解除方|终止方)[^。;]{0,30}(?:终止|解除|退出|解约)[^。;]{0,40}(?:支付|赔偿|承担|违约金)|亦同|同等(?:违约)?责任|反之亦然/

/** Only one of the parties pays for leaving before the end. */
function earlyEndOneSided(analysis: Analysis): Offence[] {
  const says = (pattern: RegExp): Saying | undefined => saying(analysis, pattern, binds)[0]
  return PARTIES(analysis).flatMap(([leaver, other]) => {
    const pays = says(LEAVES_AND_PAYS(leaver))
    return !pays || says(OF_ANYBODY) || says(ALSO_PAYS(other)) ? [] : [atWords(pays.sentence, pays.match)]
  })
}

export const ONE_SIDED_RULES: readonly Rule[] = [
  {
    code: 'own-data-decide',
    severity: 'warning',
    legalBasis: FAIRNESS,
    check: whereSaid(ownDataDecide, /核对|(?<!无|不得(?:提出|有)?)异议|复核|双方|核验|抽查|审计/),
  },
  { code: 'read-alone', severity: 'warning', legalBasis: FAIRNESS, check: whereSaid(readAlone, /双方|协商|第三方/) },
  { code: 'objection-excluded', severity: 'warning', legalBasis: FAIRNESS, check: objectionExcluded },
  { code: 'excused-by-own-affairs', severity: 'warning', legalBasis: FAIRNESS, check: excusedByOwnAffairs },
  {
    code: 'deduction-at-will',
    severity: 'warning',
    legalBasis: FAIRNESS,
    check: anyOf(whereSaid(AT_WILL), forfeitsAtWill),
  },
  { code: 'refund-excluded', severity: 'warning', legalBasis: RETURN, check: whereSaid(NO_REFUND) },
  {
    code: 'failure-still-paid',
    severity: 'warning',
    legalBasis: FAIRNESS,
    check: (analysis) =>
      whereSaid(
        STILL_PAID,
        new RegExp(`(?:因|由于)(?:${analysis.client})|(?:${analysis.client})(?:的)?(?:原因|过错|责任)`),
      )(analysis),
  },
  {
    code: 'service-unpaid',
    severity: 'warning',
    legalBasis: PAY,
    check: anyOf(whereSaid(UNPAID, /整改|修复|重做|返工|赠送|培训/), servesForNothing),
  },
  {
    code: 'service-until-told',
    severity: 'warning',
    legalBasis: FAIRNESS,
    check: anyOf(whereSaid(UNTIL_TOLD, /不超过|最长|至多/), untilReplaced),
  },
  { code: 'payment-waits-for-report', severity: 'warning', check: whereSaid(WAITS_FOR_REPORT, /乙方未|逾期未/) },
  { code: 'rest-bears-exit', severity: 'warning', check: whereSaid(REST_BEARS, /协商|补充协议/) },
  { code: 'depends-on-case', severity: 'note', check: anyOf(dependsOnCase, byTheCase) },
  { code: 'bonus-unstated', severity: 'note', check: anyOf(bonusUnstated, rewardsUnmeasured) },
  {
    code: 'bears-all',
    severity: 'warning',
    legalBasis: FAIRNESS,
    check: anyOf(whereSaid(BEARS_ALL, /不可抗力/), bearsWhatever),
  },
  { code: 'contentment-decides', severity: 'warning', legalBasis: FAIRNESS, check: whereSaid(CONTENT) },
  {
    code: 'cap-one-sided',
    severity: 'warning',
    legalBasis: FAIRNESS,
    check: (analysis) => [...capOneSided(analysis), ...lateFeeCapped(analysis)],
  },
  {
    code: 'exit-cost-uneven',
    severity: 'warning',
    legalBasis: FAIRNESS, // The place where one leaves for nothing tells it best; else the one where only the other pays.
    check: firstOf(exitUneven, earlyEndOneSided, leavesForLess),
  },
]
