import { cue } from '../../recognise/cue.ts'
import type { Match } from '../../recognise/match.ts'
import type { Place, Sight } from '../../recognise/sight.ts'
import { slot } from '../../recognise/slots.ts'
import { timesOf } from '../../recognise/values.ts'

const PEAK =
  '(?:(?<![早晚午])高峰期?|大型(?:促销)?活动|活动期间?|旺季|大促|促销(?:期|活动)|双十一|双11|618|购物节|节假日高峰|农忙季|汛期|冰冻期|开学季|周年庆|大促期|聚划算|双十二|双12|档期|流感季|换季|(?<!法定|公众)节日(?!期)|过年|国庆(?!前|后)|五一(?=期间|假期|小长假|长假)|车展|展会|展销会|长假|黄金周|(?:采暖|供暖|供热|流感|报名|毕业|招生|迎新|返校|换季)(?:季|期|高峰)|年货节|黑色星期[五5]|黑五|网络星期一|网一|[Pp]rime ?[Dd]ay|会员日|返校季|圣诞季?|(?:接待|话务|咨询|求助|来电|来话|报修)量?(?:猛增|剧增|暴[增涨]|激增|翻倍)|集中还款日|平台(?:大促|促销)?活动|暑期|春运|促销季|迎峰度[夏冬]|度夏期|度冬期|防汛期|(?:重大活动|重要时期|应急)?保障期(?=[间内]|[^。;,]{0,4}(?:响应|人员|服务))|春节期间|大场(?:直播)?|直播日|寒暑假|[暑寒]假|春节放假|春节(?=[^。;,]{0,4}(?:费用|价格|单价|服务费|加收|按)))'

const MONTH = '(?:1[0-2]|[1-9]|十[一二]?|[一二三四五六七八九])'
/** When the peak is, in the text's own words: `每年6月至8月`, `11月1日至15日`. */
const SPAN = cue`(?<text>(?<!\d|\d年)(?:每年)?${MONTH}月(?:\d{1,2}日)?(?:至|到|-|~)(?:次年|翌年)?(?:${MONTH}月)?(?:\d{1,2}日)?(?:底|末)?)(?!\d*%)`
/** Months that are named one by one: `大促月份(每年6月、11月)`. */
const MONTHS = cue`${PEAK}(?:月份?|期间?)?[^。;\d]{0,6}?(?<!\d)(?<months>${MONTH}月?(?:[、和及]${MONTH}月?){0,5}[、和及]${MONTH}月)(?![\d至到~-])`
const EVENT = '春节|国庆|黑色星期五|黑五|网络星期一|[Pp]rime ?[Dd]ay|会员日|双十一|双十二|618|六一八|五一|双11|双12'
const NAMED = cue`(?<text>${EVENT}|节假日|大促|农忙季|旺季)`
/** The events that a general word stands for: `大促(618、双11)`. */
const LISTED = cue`(?<text>${EVENT})(?=[、)和及与])|(?<=[、(和及与])(?<last>${EVENT})`
const MORE_PEOPLE = '(?:人数|人手|席位|坐席|座席|专席|人员|客服|增席|呼入|在线)'
/** All who serve in the period: `坐席应增至55个`, `把人数加到10人`. */
const IN_ALL = cue`${PEAK}(?:期间|时)?\s*{many:count}\s*个?[人名席]|(?:增至|加到|增加到|增加至|达到|扩到|扩至|扩充至|补到|补足到|提高到|提升至|不少于|不低于|只留|保留|至少)(?<!(?:增派|增加|加派|增援|支援|增配)[^。;,]{0,6})\s*{staff:count}\s*(?:名|人|位|个(?!月|工作)|席)(?!次)`
/** So many times the usual number of people. */
const TIMES_USUAL = cue`(?:${MORE_PEOPLE}[^。;,]{0,10}|不少于|不低于)(?:增至|增加至|增加到|达到|为|不低于|不少于|扩至)?[^。;,\d]{0,8}(?:平日|平时|日常|固定[^。;,]{0,4}|常规|淡季)[^。;,\d]{0,6}的?\s*{times:decimal}\s*倍`
const PERSON_DAY = cue`加[一1]个?人[一1每][天日]\s*{spoken:decimal}\s*元?(?=[,。;]|$)|(?:每(?:人|席|名|个|坐席|座席)(?:每?[天日晚夜班]|[另再]?[给补])|每[天日]每(?:人|席|名))\s*(?:按|为)?\s*{sum:amount}|{also:amount}\s*\/\s*(?:人|席|名)\s*\/\s*[天日]|每(?:名|位|个)(?:客服|坐席|座席|人员|员工)[^。;,\d]{0,8}{other:amount}\s*[\/每]\s*[天日]|(?:通宵|熬夜)[^。;]{0,6}每人[补加]\s*{night:decimal}\s*元?(?=[,。;]|$)`

/** What is paid in the period: `大促期间单价按平日的1.5倍计算`. */
const MULTIPLE = cue`(?:单价|价格|费用|费率|服务费|底薪|月费|工资|计费|结算)[^。;,]{0,12}?{multiple:decimal}\s*倍|(?:按|以)[^。;,]{0,10}{also:decimal}\s*倍[^。;,]{0,8}(?:计费|结算|计算|收费|支付|计价|收取|算|收)`

/** The same as a share on top: `大促期间(6月与11月)服务费上浮20%`. */
const DEARER = cue`${PEAK}(?:期间?|月份?)?(?:\([^)]{0,40}\))?(?:期间?|当[月季])?(?:[^。;,]{0,14}(?:单价|价格|费用|费率|服务费)[^。;,]{0,8}(?:上浮|上调|加收|增加|提高|加价)|[^。;,]{0,6}(?:加收|加价))\s*{more:share}`

export const sight: Sight = {
  headings: [cue`${PEAK}(?:期)?(?:间)?(?:的)?(?:服务|保障|安排|人员)?`],
  sentences: [
    cue`(?:周末|晚上|中午|饭点|圣诞|跨年|情人节|中秋|元旦|清明|端午)[^。;]{0,14}(?:加开?|多派|多开|增)\s*{count}\s*(?:个人|条线|条|人|席|路)`,
    cue`${PEAK}(?:那个?月|当月|那阵子|那段时间)[^。;,]{0,2}按\s*{decimal}\s*倍`,
    cue`[早晚午]高峰[^。;]{0,30}(?:在岗|到岗|坐席|座席|人员|人手|接通|接听)[^。;]{0,16}(?:不(?:得|应)?(?:低|少)于|至少|达到?)`,
    cue`(?:发[放薪]日?|节|假期?|放假|开学|上线)(?:前后|前)(?:各|后)*[一二两三\d]{1,2}[日天][^。;]{0,24}(?:坐席|座席|席位|人员|专员|人手)[^。;,]{0,8}(?:增|加|一名|{count}\s*[名人席]|{decimal}\s*倍)`,
    cue`节前\s*{duration}[^。;]{0,24}(?:专员|坐席|座席|人员|席位|人手)`,
    cue`${PEAK}(?:期间?|那[几天]+)?\([^)]{1,40}\)[^。;,]{0,4}(?:按|以)[^。;,]{0,10}{decimal}\s*倍`,
    cue`${PEAK}[^。;,]{0,4}(?:按|以)[^。;,]{0,8}(?:价|费)的?\s*{decimal}\s*倍`,
    cue`(?:晚上|夜里|中午|上午|下午)?\s*{count}点(?:到|至|-)(?:晚上)?\s*{count}点[^。;,]{0,4}(?:要)?(?:多|另|再)(?:加|派|上)\s*{count}\s*个?[人名席]`,
    cue`(?:618|双11|双十一|双12|双十二|年货节|大促|开学季|旺季)[^。;]{0,12}(?:各|再|另)?(?:加|增|添)(?:派)?\s*{count}\s*(?:个|名|位)?[^。;,]{0,4}(?:客服|坐席|座席|席|人手|人)`,
    cue`${PEAK}[^。;]{0,8}全员(?:在岗|上岗|到岗)|忙的时候[^。;,]{0,4}(?:多|加)(?:上|派)?\s*{count}\s*个?[人名席]`,
    cue`促销[日季天][^。;,]{0,4}(?:延长|加班|加人)`,

    cue`${PEAK}[^。;]{0,20}(?:进线|来电|咨询|业务|订单|话务|车辆|客流)[^。;,]{0,4}(?:激增|猛增|暴增|翻倍|拥堵)`,
    cue`增派(?:部分|费用|人员|人数)[^。;,]{0,10}(?:{amount}|{share}|不少于)`,
    cue`${PEAK}[^。;]{0,6}(?:多付|多给|加付|另付)[^。;,]{0,2}{amount}`,
    cue`${PEAK}[^。;,]{0,6}(?:那[天几]天?|期间)?[^。;,]{0,4}(?:要|须)?留\s*{count}\s*个?[人名席]`,
    cue`${PEAK}[^。;,]{0,8},?[^。;,]{0,6}(?:客服|人员)?(?:工资|费用|价钱|单价)[^。;,]{0,2}(?:加倍|翻倍|双倍)`,
    cue`${PEAK}[^。;]{0,12}(?:启动|实施)[^。;,]{0,4}扩容`,
    cue`[季期][^。;,]{0,6}(?:咨询|来电|进线|话务|业务)量?(?:翻倍|激增|猛增|暴增)`,

    cue`${PEAK}[^。;,]{0,14}(?:单价|价格|费用|费率|服务费)[^。;,]{0,12}{decimal}\s*倍`,
    DEARER,
    cue`^[^一-鿿]{0,6}${MONTH}月\d{1,2}[日号]?\s*(?:到|至|-|~)\s*(?:${MONTH}月)?\d{1,2}[日号]?(?:期间|这段时间)?[^。;一-鿿]{0,2}(?:底薪|工资|月费|服务费|单价|费用|价格)[^。;,]{0,4}{decimal}\s*倍`,
    cue`${PEAK}(?:当[天日]|那[天几]天?|期间?|前后)[^。;]{0,24}(?:奖励?|红包|奖金)[^。;,]{0,6}|${PEAK}(?:当[天日]|那[天几]天?|期间?|前后)[^。;]{0,24}{amount}[^。;,]{0,4}(?:奖励?|红包|奖金)`,
    cue`(?:这段时间|这几天|这阵子|那几天|上述期间)[^。;,]{0,10}(?:放宽|降到|降为|延长)[^。;,]{0,4}{duration}`,
    cue`${PEAK}[^。;]{0,50}(?:增加|新增|增租|加租|增援|多配置|增派|加派|增配|另外加|多派|预留|备用|增员|扩充|保障|人员|坐席|人数|人手)`,
    cue`(?:增加|增派|加派)[^。;]{0,20}${PEAK}`,
    cue`(?:活动|${PEAK})(?:之)?前\s*{duration}[^。;]{0,8}(?:把|将)?(?:人数|人手|席位|坐席|客服)[^。;,]{0,4}(?:加|增|补)|${PEAK}[^。;]{0,24}(?:增至|增加到|增加至|加到|加人|添人|扩至|只留|须达到|不少于\s*{count}\s*[人名席])`,
    cue`${PEAK}[^。;]{0,12}(?:前|提前)\s*{duration}[^。;]{0,12}(?:做好|加人|排班|下达|通知)|${PEAK}[^。;]{0,20}(?:延长|延时)[^。;,]{0,6}(?:到|至)`,
    cue`${PEAK}[^。;,]{0,12}(?:按|以|加收|上浮|另按)[^。;,]{0,14}(?:倍|{share}|{amount})[^。;,]{0,8}(?:计费|收费|计算|结算|计价|计收|收取|费)`,
    cue`${PEAK}[^。;]{0,24}每(?:人|名|位|个|席)[^。;,\d]{0,10}(?:补贴|补助|津贴|另付|另给|加付)[^。;,\d]{0,4}{amount}`,
    cue`${PEAK}[^。;]{0,30}(?:前|提前)\s*{duration}[^。;]{0,20}(?:通知|告知|书面|计划|预案)|${PEAK}[^。;]{0,24}(?:24小时|延长至|延长服务)`,
    cue`${PEAK}[^。;]{0,40}(?:加|添|多派|多排|多上|补)\s*{count}[^。;,]{0,8}[人名席]`,
    cue`${PEAK}[^。;]{0,24}(?:不少于|不低于|至少)\s*(?:{count})?\s*[人名席]`,
    cue`${PEAK}(?:期间|时)?\s*{count}\s*个?[人名席]`,
    cue`${PEAK}[^。;]{0,24}(?:到|至)\s*{count}\s*[人名席]`,
    cue`(?:遇|碰|赶)[到上]?[^。;,]{0,6}(?:活动|大促|节日)[^。;,]{0,6}(?:加人|添人|增人|加派|多派)`,
    cue`${PEAK}["'”]?(?:是|系)?指[^。;]{0,4}(?:每年)?${MONTH}月`,
    cue`${PEAK}[^。;]{0,6}提前\s*{duration}[^。;,]{0,4}(?:通知|告知|告诉)`,
    cue`${PEAK}[^。;,]{0,8}(?:人员|座席|坐席|席位|客服|话务员)[^。;,]{0,10}(?:前完成|前到岗|前到位|完成培训)`,
    cue`${PEAK}[^。;,]{0,6}(?:话务|业务|来电|咨询|进线)?量?预测`,
    cue`${PEAK}[^。;,]{0,12}(?:临时|兼职|短期)(?:人员|座席|坐席|客服|工)[^。;,]{0,6}(?:占比|比例)`,
    cue`${PEAK}[^。;]{0,12}(?:接通率|响应|满意度|服务水平|考核|指标)[^。;,]{0,10}(?:不低于|不高于|下调|下降|放宽|调整|降)`,
    cue`${PEAK}(?:期间?)?(?:新增|临时|增加的?)(?:座席|坐席|人员|席位)`,
    cue`(?:月份?|期间?|日)(?:为|是|属于?|算)(?:业务|接待|话务)?${PEAK}`,
    cue`${PEAK}(?:里|中|内)?(?:加|添|增加?)(?:出来|派)?的人`,
    cue`${PEAK}[^。;]{0,10}(?:放宽|降为|降到|降至)`,
    cue`${MONTH}月(?:份)?(?:[、,和及]${MONTH}月(?:份)?){1,4}[^。;,]{0,6}(?:单价|价格|费用|费率|服务费|月费|底薪)[^。;,]{0,6}(?:上浮|上调|加收|涨|加)`,
    cue`${PEAK}(?:期间?|月份?)?(?:\([^)]{0,40}\))?(?:期间?|当[天日])?[^。;]{0,20}(?:补贴|补助|加班费|津贴|另加|加付)[^。;]{0,8}{amount}`,
    cue`${PEAK}(?:期间?|月份?)?(?:\([^)]{0,40}\))?(?:期间?|当[天日])?[^。;,]{0,8}(?:单价|价格|费用|客服费|服务费|月费|底薪)[^。;,]{0,4}(?:翻倍|加倍|双倍|[加涨][一二三半两]成)`,
    cue`${PEAK}[^。;,]{0,8}(?:每班)?(?:多|加|增)(?:派|排|配|出)?\s*{count}\s*个?[人名席]`,
    cue`${PEAK}(?:期间?|月份?)?(?:\([^)]{0,40}\))?(?:期间?|当[天日月])?[^。;,]{0,8}(?:加收|上浮|多收|加价|另加|加)\s*(?:{share}|[一二三半两]成)`,
    cue`${PEAK}(?:期间?|月份?)?(?:\([^)]{0,40}\))?(?:期间?|当[天日月])?[^。;]{0,10}(?:通宵|熬夜|加班|延长)[^。;]{0,12}(?:补|每人|每席|{amount}|{decimal})`,
    cue`${PEAK}[^。;]{0,12}提前\s*{duration}[^。;]{0,24}(?:告知|通知|告诉|提供|发给|交给)`,
    cue`(?:月份?|季|期间)[^。;]{0,10}(?:,|是|为)[^。;]{0,4}(?:旺季|淡季)`,
    cue`(?:进线|咨询|来电|订单|话务)(?:量)?(?:多|大|集中|爆)[^。;,]{0,4},?[^。;,]{0,6}(?:加|添|增派?|多派)\s*{count}\s*个?[人席名]`,
    cue`${PEAK}[^。;]{0,16}(?:不能|不得|不准|不许)(?:请假|休息|调休|轮休|缺勤|离岗)`,
  ],
  not: [cue`计划书|附件列表|突发|应急|(?<!高峰[^。;]{0,8})暴雨`],
  alsoIn: ['annex'],
  slots: [
    slot('planBefore', 'ahead', cue`计划|方案|预案|排班|通知|告知|准备|增派|到岗|需求|预测|加人|提出`),
    slot('extraStaffShare', 'share', cue`增加|增派|加派|增配|扩充|(?:人数|坐席|座席|人员|人力|席位)[^。;,]{0,12}上浮`),
  ],
  read: ({ all, first, make, put, set, within }) => {
    const named = all(NAMED).toSorted((a, b) => listedBy(b, within).length - listedBy(a, within).length)[0]
    const months = first(MONTHS)
    const spans = all(SPAN).flatMap((match) => match.words('text') ?? [])
    const names = spans.length > 0 ? spans : months ? monthsIn(months) : namesIn(named, within)
    set('periods', names.length === 0 ? undefined : names.map((name) => ({ name })), first(SPAN) ?? months ?? named)
    for (const each of ['staff', 'many']) put('staff', first(IN_ALL), each)
    const usual = first(TIMES_USUAL)
    const times = Number(usual?.value('times') ?? 0)
    if (times > 1) make('extraStaffShare', `${Math.round((times - 1) * 10_000) / 100}%`, usual)
    const day = first(PERSON_DAY)
    for (const each of ['sum', 'also', 'spoken', 'other', 'night']) put('personDayYuan', day, each)
    put('extraStaffShare', first(cue`(?:增加|增派|加派|增配)[^。;]{0,24}?{more:share}`), 'more')
    put(
      'extraStaff',
      first(
        cue`(?:增加|多配置|增派|增援|加派|增配|另外加|多派|多排|预留|加|添)[^。;]{0,10}?(?<!\d)(?:{count}\s*(?:至|到|-))?{people:count}\s*(?:名|人|位|个(?:坐席|人)?|席)`,
      ),
      'people',
    )
    const multiple = first(MULTIPLE)
    for (const name of ['multiple', 'also']) put('priceMultiple', multiple, name)
    const dearer = first(DEARER)
    const more = dearer?.value('more')
    if (typeof more === 'string') make('priceMultiple', timesOf(more), dearer)
    const plan = first(
      cue`(?:提前|(?:活动|开始|到来|来临)(?:之)?前)\s*{before:duration}[^。;]{0,20}(?:计划|方案|预案|排班|安排|通知|告知|说|告诉|招呼)|(?:日|到来|开始)?前\s*{eve:duration}[^。;]{0,8}(?:下达|发出|提出)|{ahead:duration}(?:之|以)?前[^。;]{0,20}(?:计划|方案|预案|排班|安排|通知)`,
    )
    put('planBefore', plan, 'before')
    put('planBefore', plan, 'ahead')
    put('planBefore', plan, 'eve')
  },
}

/** `6月、11月及12月` as its months. */
const monthsIn = (match: Match): readonly string[] =>
  (match.words('months') ?? '').split(/[、和及]/).map((month) => (month.endsWith('月') ? month : `${month}月`))

/** The events listed in the sentence, or else the one word for the period. */
function namesIn(named: Match | undefined, within: Place['within']): readonly string[] {
  if (named === undefined) return []
  const listed = listedBy(named, within)
  return listed.length > 1 ? listed : [named.words('text') ?? '']
}

const listedBy = ({ passage }: Match, within: Place['within']): readonly string[] => [
  ...new Set(within(passage, LISTED).flatMap((match) => match.words('text') ?? match.words('last') ?? [])),
]
