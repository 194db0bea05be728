import { type FurtherProvision, firstIndex } from '@heqi/clauses'
import { CUSTOM_CLAUSE, type ImportedClause } from './account.ts'

/** What a sentence must speak of to concern a clause, wherever it stands. */
export const MATTERS: readonly (readonly [type: string, words: RegExp])[] = [
  [
    'care/data-protection',
    /(?:录音|录像|(?:聊天|会话|通话)记录|日志|个人信息|数据)[^。;；]{0,24}(?:保存|留存|删除|备份|匿名|抽检)/,
  ],
  ['care/intellectual-property', /知识库|著作权|版权|商标|音色|素材/],
  ['change/amendment', /(?:变更|修改|调整)[^。;；]{0,20}(?:申请|提出|答复|通知)/],
  ['change/handover', /交接|移交|过渡期|归还/],
  ['change/rescission', /解除|解约|终止|停止合作|不再合作/],
  [
    'fees/fee-components',
    /单价|收费|计费|元\s*[/／]|每[席人通单条件班户][^。,;，；]{0,8}元|加收|补贴|合计|总计|月费|倍计|费用?[为:：]|(?<!不)计[入费]/,
  ],
  ['fees/invoicing', /发票|税率|开票/],
  [
    'fees/payment-day',
    /(?:付款|支付|付清|结清|到账|打款|对账|账单)[^。;；]{0,16}[日号天月]|[日号天][^。,;，；]{0,16}(?:付款|支付|付清|结清|对账|付当)/,
  ],
  ['people/headcount-change', /(?:增加|减少|增减|缩减|核减|新增|增派|扩充|增配)[^。;；]{0,10}(?:[人席岗名]|人员)/],
  [
    'people/staffing',
    /(?:坐席|座席|席位|客服|人员|员工|话务员|岗|班长|组长|[每夜早白中晚]班)[^。;；]{0,20}\d|请假|出勤/,
  ],
  ['people/training', /培训|上新|新品|产品(?:资料|知识)|考试/],
  ['quality/acceptance', /验收|上线合格|冷启动|初始化/],
  ['quality/assessment', /考核|评分|得分|扣分|质检|抽检|减半|免费/],
  ['quality/kpi', /[^比税费概利汇失]率|时[长间](?:不|至|≤)|满意度|每[天日][^。;；]{0,6}小时/],
  ['quality/reports', /[日周月季]报|报表|汇总|整理/],
  ['remedies/penalty', /违约金|赔偿|罚|扣(?![^。,;，；]{0,6}分)|旷工|补偿/],
  ['riders/peak-period', /大促|旺季|高峰|春节|双11|双十一|618|迎峰/],
  ['riders/technical-support', /系统|维护|升级|故障/],
  ['scope/service-hours', /服务时间|上班|值班|[夜早白中晚]班|在线时[间长]/],
  ['scope/services', /服务(?:范围|内容|对象|覆盖|项目|场所)|店铺|门店|网点|小区|工单|受理|退款|赔付权限/],
  [
    'service-level/first-response',
    /(?:响应|接起|应答|回复|接通|接听)[^。,;，；]{0,12}(?:秒|分钟|小时)|(?:秒|分钟)[^。,;，；]{0,8}(?:响应|接起|应答|回复|接通|接听)/,
  ],
  ['service-level/resolution', /(?:办结|结案|解决|处理|退款)[^。;；]{0,12}(?:小时|[天日])/],
  ['term/duration', /(?:服务|起止|合作|订单|协议|合同)(?:期[间限]|时间)|有效期/],
  ['term/renewal', /续[约签期展]|延长/],
  ['term/trial', /试用|试运行|试做/],
]

/**
 * Shows a sentence with values that no term takes also with the nearest clause of each matter that it speaks of, and says
 * where it stands: who reads about the staff must see a number of staff that stands among the service hours.
 */
export function withMatters(
  clauses: readonly ImportedClause[],
  further: readonly FurtherProvision[],
): readonly ImportedClause[] {
  const holders = new Map<number, string[]>()
  for (const { type, further: held = [] } of clauses)
    for (const { start } of held) holders.set(start, [...(holders.get(start) ?? []), type])
  const byType = Map.groupBy(
    clauses.toSorted((a, b) => a.start - b.start),
    ({ type }) => type,
  )
  const added = new Map<ImportedClause, Elsewhere[number][]>()
  for (const provision of further) {
    const held = holders.get(provision.start) ?? [CUSTOM_CLAUSE]
    if (held.length > MOST_HOLDERS) continue
    for (const [type, words] of MATTERS) {
      if (held.includes(type) || !words.test(provision.words)) continue
      const nearest = nearestTo(provision.start, byType.get(type) ?? [])
      if (nearest) added.set(nearest, [...(added.get(nearest) ?? []), { ...provision, clauses: held }])
    }
  }
  return clauses.map((clause) => {
    const own = added.get(clause)
    return own === undefined ? clause : { ...clause, elsewhere: inOrder([...(clause.elsewhere ?? []), ...own]) }
  })
}

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
