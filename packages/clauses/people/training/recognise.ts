import { cue } from '../../recognise/cue.ts'
import type { Sight } from '../../recognise/sight.ts'

const PERIODS = [
  ['month', cue`(?:每(?:个)?月|按月|月度)[^。;,]{0,24}(?:培训|复训)|(?:在岗|定期)培训[^。;,]{0,6}每月`],
  ['quarter', cue`(?:每(?:个)?季度?|按季|季度)[^。;,]{0,24}(?:培训|复训)`],
  ['year', cue`(?:每年(?!\s*\d{1,2}月)|年度)[^。;,]{0,24}(?:培训|复训)`],
] as const

/** What seats cost while their staff learn: `培训期按坐席单价的50%计费`, `培训期内收一半的坐席费`. */
const SEAT_PRICE = cue`培训(?:期间?|阶段)?[^。;%]{0,24}(?:单价|价格|坐席费|座席费|服务费|费用|标准)(?:标准)?的?\s*(?:{paid:share}|(?<spoken>一半|半数))`
const PER_PERSON = cue`培训(?:费用?|成本|补贴)[^。;,\d]{0,6}(?:每人|每名[^。;,\d]{0,4})\s*{sum:amount}|培训(?:费用?|成本|补贴)[^。;,\d]{0,6}{also:amount}\s*[\/每]\s*[人名]`
const ONCE = cue`培训(?:费用?|成本)\s*[:为(]?\s*一次性[^。;,\d]{0,4}{sum:amount}|培训(?:费用?|成本)\s*[:为]?\s*{also:amount}\s*[,(]?\s*一次性`

const DAYS_OF_A_WEEK = 7

export const sight: Sight = {
  headings: [cue`(?<!用户|客户)培训(?!费|机构|学校|公司|中心)`],
  sentences: [
    cue`新(?:来|人|进|招|手|客服|员工)[^。;,]{0,8}(?:先|要)[^。;,]{0,4}(?:跟|看|学|带|练)`,
    cue`(?:进行|开展|组织|实施|提供|安排|接受|参加|经过?|完成|负责)[^。;]{0,30}培训(?!费|资料|材料)`,
    cue`培训[^。;,]{0,14}(?:合格|考[核试]|通过|认可|上岗|计划|时[间长]|次数|学时|小时|{count}\s*(?:个)?(?:工作日|天|日))|(?:[两二三四五六七\d]+)\s*(?:天|日|个工作日)(?:的)?[^。;,]{0,8}培训`,
    cue`(?:认证|上岗|考核)[^。;]{0,10}{count}\s*(?:个)?(?:小时|学时|课时)[^。;]{0,4}(?:课程|学习)`,
    cue`(?:讲授|完成|集中学习)[^。;]{0,10}{count}\s*(?:个)?(?:小时|学时|课时)`,
    cue`(?:做|搞|办)[^。;,]{0,8}培训`,
    cue`培训(?:期间?|期内|所需|产生)?(?:的)?(?:费用?|成本)[^。;,]{0,8}由`,
    cue`(?:补贴|补助|承担|报销|返还)[^。;,]{0,6}培训(?:费|补贴|成本)|培训(?:费|补贴|补助)[^。;,]{0,8}{amount}|{amount}[^。;,]{0,4}培训(?:费|补贴|补助)`,
    cue`(?:上岗|入职|上线)前[^。;]{0,16}(?:考[试核]|培训|笔试|测试)|(?:上岗|上线)(?:资格)?(?:考试|测试|笔试)`,
    cue`(?:岗前|上岗|入职|定期|专业|业务|必要的?)培训|复训[^。;,]{0,8}{count}`,
    cue`培训(?:由|让){party}`,
    cue`(?:第一次|头一次|首次)?培训[^。;,]{0,4}不(?:少|低)于`,
    cue`(?:讲给|教给){provider}|给{provider}[^。;,]{0,8}(?:讲课|上课|讲解)`,
    cue`(?:要|须|应|得|必须)先?(?:学过|学完|学满|学会)[^。;,]{0,12}(?:产品|业务|话术|资料|流程|规则|天|小时)`,
    cue`培训由[^。;,]{0,8}(?:派人|负责|承担|来讲|讲)`,
    cue`新(?:客服|坐席|座席|员工|人员|到的?|入职的?)[^。;,]{0,8}(?:先|要|须|应|得|必须)[^。;,]{0,4}(?:跟|看|学|带|练|熟悉)|新(?:客服|人|员工)熟悉[^。;,]{0,8}(?:后|才)`,
    cue`(?:跟班|跟岗|跟着老|随岗)[^。;,]{0,6}(?:学习|见习|实习)?[^。;,\d]{0,2}{duration}`,
    cue`学习[^。;,]{0,4}(?:产品|业务|商品|资料|规则|话术|流程)[^。;,]{0,6}{duration}|(?:产品|业务|商品|资料|规则|话术)[^。;,]{0,12}(?:发给|交给|供)[^。;,]{0,6}(?:客服|坐席|座席|{provider})[^。;,]{0,4}学习`,
    cue`(?:上岗|上线|开工|接手|进场)前[^。;,]{0,8}(?:教|带|讲)[^。;,]{0,4}(?:{duration}|[一两三]遍)|(?:给|为|向)[^。;,]{0,8}(?:客服|坐席|座席|{provider})[^。;,]{0,4}(?:讲|教)[^。;,]{0,4}(?:产品|商品|业务|规则)|派[^。;,]{0,6}(?:讲解|授课|讲课|上课)`,
    cue`^[^一-鿿]{0,6}(?:产品|业务|规则|话术|商品|系统)培训(?=[,。;:])`,
    SEAT_PRICE,
    PER_PERSON,
    ONCE,
    cue`(?:新(?:人|客服|来的?|手|员工)|上岗前|顶上前|接手前|上线前)[^。;,]{0,16}(?:学习?|熟悉|见习|跟班|实习|练习?)[^。;,\d]{0,6}{duration}`,
    cue`(?:每|一)(?:周|月|季度?)[^。;,]{0,6}(?:[一1]次)?[^。;,]{0,4}(?:产品|业务|话术|规则)?(?:考试|测验|小考|测试)`,
    cue`(?:不及格|考不过|没考过|低于\s*{count}\s*分)[^。;,]{0,8}(?:换人|补考|重考|不得上岗|不能上岗|重新学|下岗)`,
  ],
  alsoIn: ['annex'],
  not: [cue`第三方|(?:用户|客户|消费者)培训|对(?:用户|客户|消费者)[^。;,]{0,10}培训|咨询费|附件|保密培训`],
  leftovers: ['deadlines', 'limits'],
  read: ({ first, has, make, put, set }) => {
    const hours = first(
      cue`(?:岗前|上岗前|上线前|入职|初次|首次|认证)[^。;]{0,24}?{hours:count}\s*(?:个)?(?:学时|课时|小时)|(?<!每(?:人?每)?个?[月季年周][^。;,]{0,20}){also:count}\s*(?:个)?(?:学时|课时|小时)(?:的|之)?[^。;,]{0,8}培训`,
    )
    put('initial.hours', hours, 'hours')
    put('initial.hours', hours, 'also')
    const days = first(
      cue`(?:岗前|上岗前|入职|脱产|集中|初始)[^。;]{0,24}?{days:count}\s*(?:个)?(?:工作日|天|日)|(?<![前月]\s?){also:count}\s*(?:个)?(?:工作日|天|日)(?![之以]?[内前])(?:的)?[^。;,]{0,8}(?:岗前|产品|业务|集中|脱产|入职)?培训(?!资料|材料|课件|教材)|(?<!每[^。;]{0,20})培训(?:时间|时长|期限?)?(?:应)?(?:不(?:得)?(?:少|低)于|至少|为|:)?\s*{then:count}\s*(?:个)?(?:工作日|天|日)(?![前内])|新(?:客服|人|员工|来|进|招|手)[^。;,]{0,10}(?:学习?|跟班|见习|实习)[^。;,\d]{0,8}{learnt:count}\s*天`,
    )
    put('initial.days', days, 'days')
    put('initial.days', days, 'also')
    put('initial.days', days, 'then')
    put('initial.days', days, 'learnt')
    const weeks = first(
      cue`(?:岗前|上岗前|入职|脱产|集中|初始)[^。;]{0,16}培训[^。;,\d]{0,6}{weeks:count}\s*周|(?<!每[^。;]{0,20})培训(?:时间|时长|期限?)(?:为|:)?\s*{also:count}\s*周`,
    )
    const length = weeks?.value('weeks') ?? weeks?.value('also')
    if (typeof length === 'number') make('initial.days', length * DAYS_OF_A_WEEK, weeks)
    set(
      'initial.approvedByClient',
      true,
      first(
        cue`(?:经|由)(?:过)?(?:{client})[^。;]{0,8}(?:认可|批准|同意|审核|确认)[^。;]{0,14}培训|培训[^。;]{0,20}(?:经|由)(?:{client})[^。;]{0,6}(?:认可|批准|同意|审核|确认)`,
      ),
    )
    const passed = first(
      cue`(?<!满){score:count}\s*分(?:以上|及以上|为)?\s*者?(?:为)?(?:合格|及格|通过|[方才始]可?(?:以)?(?:上|独立)|方可|可以?上)|(?:考[试核]|成绩|测试|笔试|评核)[^。;满\d]{0,14}?{also:count}\s*分(?!制)`,
    )
    put('initial.passScore', passed, 'score')
    put('initial.passScore', passed, 'also')
    const periodic = PERIODS.find(([, words]) => has(words))
    if (periodic) set('periodic.every', periodic[0], first(periodic[1]))
    put(
      'periodic.hours',
      periodic && first(cue`(?:每(?:个)?[月季年]|[月季年]度)[^。;]{0,24}?{hours:count}\s*(?:个)?(?:学时|课时|小时)`),
      'hours',
    )
    put(
      'materialBefore',
      first(
        cue`前\s*{ahead:duration}[^。;]{0,12}培训(?:资料|材料|课件|教材)|提前\s*{early:duration}[^。;]{0,16}培训(?:资料|材料|课件|教材)`,
      ),
      'ahead',
    )
    const share = first(SEAT_PRICE)
    put('seatPriceShare', share, 'paid')
    set('seatPriceShare', '50%', share?.words('spoken') === undefined ? undefined : share)
    const person = first(PER_PERSON)
    for (const name of ['sum', 'also']) put('perPersonYuan', person, name)
    put('onceYuan', first(ONCE), 'sum')
    put('onceYuan', first(ONCE), 'also')
    set('cost', 'client', first(cue`培训[^。;]{0,12}费用?[^。;]{0,6}由(?:{client})(?=(?:按[^。;,]{1,16})?承担)`))
    set('cost', 'provider', first(cue`培训[^。;]{0,12}费用?[^。;]{0,6}由(?:{provider})(?=(?:按[^。;,]{1,16})?承担)`))
  },
}
