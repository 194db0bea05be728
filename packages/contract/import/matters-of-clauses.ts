import { type FurtherProvision, firstIndex, WORK } from '@heqi/clauses'
import { CUSTOM_CLAUSE, type ImportedClause } from './account.ts'

/** A matter and a figure of its kind in one part of a sentence, whichever stands first. */
const near = (matter: string, figure: string): RegExp =>
  new RegExp(`(?:${matter})[^。,;，；]{0,14}${figure}|${figure}[^。,;，；]{0,10}(?:${matter})`)

const NUMERAL = '[\\d一二三四五六七八九十两半]'
const PEOPLE = `${NUMERAL}\\s*(?:名|人|席|岗|个(?![月工自百小]))`
const TIME = `${NUMERAL}\\s*(?:个?(?:工作日|自然日|小时|月)|[天日周年])`
const SHORT_TIME = `${NUMERAL}\\s*(?:秒|分钟|小时)`
const SHARE = '\\d\\s*[%％‰]'
const MONEY = '\\d\\s*(?:元|万元)'

/** What a sentence must speak of, with a figure of that kind, to concern a clause wherever it stands. */
export const MATTERS: readonly (readonly [type: string, words: RegExp])[] = [
  [
    'care/data-protection',
    near('(?:录音|录像|记录|日志|个人信息|数据)[^。,;，；]{0,12}(?:保存|留存|删除|备份|匿名)', TIME),
  ],
  ['care/data-protection', near('(?:账[号户]|权限)[^。;,，；]{0,8}(?:注销|停用|收回|关闭|取消)', TIME)],
  ['care/confidentiality', near('保密|承诺期', TIME)],
  ['change/handover', near('交接|移交|过渡期|归还', TIME)],
  ['change/rescission', near('解除|解约|终止|停止合作|不再合作|收回业务', TIME)],
  [
    'fees/fee-components',
    near(
      '单价|收费|计费|加收|补贴|(?:开发|建设|系统|平台|使用|管理|物业|场地|维护|接入|线路)费|每[席人通单条件班户]',
      MONEY,
    ),
  ],
  ['fees/fee-components', near('计费|计价|计收|折算|打折|上浮|下浮', SHARE)],
  ['fees/invoicing', near('发票|税率|增值税', SHARE)],
  [
    'fees/payment-day',
    near('付款|支付|付清|结清|到账|打款|对账|账单|偿还|垫付|报销', `${NUMERAL}\\s*(?:个?工作日|[日号天])`),
  ],
  ['people/headcount-change', near('增加|减少|增减|缩减|核减|新增|增派|扩充|增配', PEOPLE)],
  ['people/headcount-change', near('坐席|座席|席位|人手|人员', `${NUMERAL}\\s*倍`)],
  ['people/headcount-change', near('增席|减席|临时增[员人]|临时加[派人]?', MONEY)],
  ['people/staffing', near('坐席|座席|席位|客服|人员|员工|话务员|岗|班长|组长|[每夜早白中晚]班', PEOPLE)],
  ['people/staffing', near('到岗|在岗|上岗', `(?:${TIME}|${SHORT_TIME})`)],
  ['people/training', near('培训', `(?:${TIME}|${NUMERAL}\\s*(?:课时|学时|次))`)],
  ['quality/acceptance', near('验收', TIME)],
  ['quality/assessment', near('考核|评分|得分|质检|评定|[甲乙丙丁优良差]级|等级', '\\d\\s*(?:分(?!钟)|[%％])')],
  ['quality/inspection', near('抽[检查听样]|质检', `(?:${SHARE}|${NUMERAL}\\s*[通条张件单份])`)],
  ['quality/kpi', near('[^比税费概利汇失]率|时长|满意度', `(?:${SHARE}|${SHORT_TIME})`)],
  [
    'quality/reports',
    near('[日周月季]报|报表|报告|汇总|分析表', `(?:${TIME}|${SHARE}|\\d{1,2}\\s*[:：点]|周[一二三四五六日])`),
  ],
  ['remedies/penalty', near('违约金|赔偿|罚|扣', `(?:${MONEY}|${SHARE}|${NUMERAL}\\s*倍)`)],
  [
    'riders/emergency',
    near('(?:备用|备份|灾备|应急)(?:职场|坐席|座席|席位|场地)', `(?:${PEOPLE}|${TIME}|${SHORT_TIME}|${SHARE})`),
  ],
  [
    'riders/peak-period',
    near(
      '大促|旺季|高峰|春节|迎峰|换季|长假|节假日|双11|双十一|618|开学季|流感季|档期',
      `(?:${MONEY}|${SHARE}|${TIME}|${PEOPLE}|${NUMERAL}\\s*倍)`,
    ),
  ],
  ['scope/service-hours', near('服务时间|上班|值班|在线|[夜早白中晚]班', '\\d{1,2}\\s*[:：点]')],
  ['scope/service-hours', near('[夜早白中晚]班|夜间', PEOPLE)],
  [
    'service-level/first-response',
    near(
      '响应|接起|应答|回复|接通|接听|派[单工至出]|改派|回电|回拨|接单|联系(?:客户|用户)',
      `(?:${SHORT_TIME}|\\d{1,2}\\s*[:：点]\\d{0,2}\\s*前)`,
    ),
  ],
  ['service-level/resolution', near('办结|结案|解决|处理|退款', `${NUMERAL}\\s*(?:个?工作日|小时|[天日])`)],
  ['term/renewal', near('续[约签期展]|延长', TIME)],
  ['term/trial', near('试用|试运行|试做', TIME)],
]

/**
 * Shows a sentence with values that no term takes also with the nearest clause of each matter that it speaks of, and says
 * where it stands: who reads about the staff must see a number of staff that stands among the service hours. `alike` has the
 * types that each sentence resembles or rules, in the order of `further`.
 */
export function withMatters(
  clauses: readonly ImportedClause[],
  further: readonly FurtherProvision[],
  alike: readonly (readonly string[])[] = [],
): readonly ImportedClause[] {
  const holders = new Map<number, string[]>()
  for (const { type, further: held = [] } of clauses)
    for (const { start } of held) holders.set(start, [...(holders.get(start) ?? []), type])
  const byType = Map.groupBy(
    clauses.toSorted((a, b) => a.start - b.start),
    ({ type }) => type,
  )
  const added = new Map<ImportedClause, Elsewhere[number][]>()
  for (const [at, provision] of further.entries()) {
    const held = holders.get(provision.start) ?? [CUSTOM_CLAUSE]
    if (held.length > MOST_HOLDERS) continue
    for (const type of mattersOf(provision, held, alike[at])) {
      const clausesOfType = held.includes(type) ? undefined : byType.get(type)
      const nearest = clausesOfType && nearestTo(provision.start, clausesOfType)
      if (nearest) added.set(nearest, [...(added.get(nearest) ?? []), { ...provision, clauses: held }])
    }
  }
  return clauses.map((clause) => {
    const own = added.get(clause)
    return own === undefined ? clause : { ...clause, elsewhere: inOrder([...(clause.elsewhere ?? []), ...own]) }
  })
}

/** What a sentence speaks of by its words, and what it resembles; what no other clause has is about how the service is done. */
const mattersOf = (
  { words }: FurtherProvision,
  held: readonly string[],
  alike: readonly string[] = [],
): ReadonlySet<string> =>
  new Set([
    ...MATTERS.flatMap(([type, matter]) => (matter.test(words) ? [type] : [])),
    ...alike,
    ...(held.every((type) => OF_NO_MATTER.has(type)) ? [WORK] : []),
  ])

/** What says nothing of its own: the words of nobody, what words mean, and duties of all kinds. */
const OF_NO_MATTER: ReadonlySet<string> = new Set([
  CUSTOM_CLAUSE,
  'identity/definitions',
  'care/client-duties',
  'care/provider-duties',
])

/** A sentence that so many clauses show already is not looked for under one more. */
const MOST_HOLDERS = 2

type Elsewhere = NonNullable<ImportedClause['elsewhere']>

/** In order of place; a sentence that is there already is not said twice. */
const inOrder = (provisions: Elsewhere): Elsewhere =>
  [...new Map(provisions.toReversed().map((each) => [each.start, each])).values()].toSorted((a, b) => a.start - b.start)

/** Of clauses in order of place the one that begins nearest. */
function nearestTo(place: number, clauses: readonly ImportedClause[]): ImportedClause | undefined {
  const at = firstIndex(clauses, ({ start }) => start > place)
  const [before, behind] = [clauses[at - 1], clauses[at]]
  if (before === undefined || behind === undefined) return before ?? behind
  return place - before.start <= behind.start - place ? before : behind
}
