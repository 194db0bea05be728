import { cue } from '../../recognise/cue.ts'
import type { Match } from '../../recognise/match.ts'
import { parseNumeral } from '../../recognise/numerals.ts'
import type { Place, Sight } from '../../recognise/sight.ts'

const REPORT =
  '(?:(?:服务|质量|工作|运营|数据|分析|统计|总结|进度|月度|季度|年度|定期|书面)+(?:情况|水平|质量|数据|分析|总结|进展|民情)*(?:报告|报表|月报|周报|季报|总结)|(?:运营|话务|接待|业务|数据|工作)*(?:统计表|统计报表|汇总表|总表)|月报|周报|日报|季报|报表|小结)'

const FREQUENCIES = [
  ['month', cue`(?:每(?:个)?月|月度|按月|次月)[^。;]{0,24}(?:报告|报表|月报|总结)|月报`],
  ['quarter', cue`(?:每(?:个)?季度?|季度|按季)[^。;]{0,24}(?:报告|报表|季报|总结)|季报`],
  ['year', cue`(?:每年|年度|按年)[^。;]{0,24}(?:报告|报表|总结)`],
] as const

const FIGURES = '(?:日报|数据|报表|报告|明细|简报|战报|日志)'
const CLOCK = String.raw`(?<half>上午|早上?|下午|中午|晚上?)?\s*(?<hour>\d{1,2}|[一二三四五六七八九十]{1,3})\s*(?:[:点时]\s*(?<minute>\d{2}|半)?)`
/** `日报于次日10点前报送`. */
const DAILY = cue`(?:日报|每[日天]|当[日天]|前一[日天])[^。;,]{0,24}?(?:次日|第二天|翌日|每[日天])[^。;,]{0,4}?${CLOCK}(?:整|钟)?(?:之|以)?前[^。;]{0,20}|(?:每[日天]|次日)\s*${CLOCK.replaceAll('?<', '?<also')}(?:整|钟)?(?:之|以)?前[^。;]{0,16}(?:提交|报送|发送|提供|上报|发给)[^。;,]{0,16}${FIGURES}`
/** `每周一提交上周周报`. */
const WEEKLY = cue`(?:每|次|下)(?:周|星期)(?<day>[一二三四五六日天])[^。;]{0,30}(?:周报|报表|报告|数据|小结|总结)|周报[^。;,]{0,16}?(?:每|次|下)(?:周|星期){1,2}(?<also>[一二三四五六日天])`
const WEEKDAYS: Readonly<Record<string, string>> = {
  一: 'mon',
  二: 'tue',
  三: 'wed',
  四: 'thu',
  五: 'fri',
  六: 'sat',
  日: 'sun',
  天: 'sun',
}

/** `每周召开一次例会`. */
const MEETINGS = [
  ['week', cue`每(?:周|星期)[^。;,]{0,14}(?:例会|会议|碰头|沟通会|复盘会)|周例会`],
  ['month', cue`每个?月[^。;,]{0,14}(?:例会|会议|碰头|沟通会|复盘会|评审会)|月度?(?:例会|沟通会|复盘会|评审会)`],
  ['quarter', cue`(?:每个?季度?|季度)[^。;,]{0,14}(?:例会|会议|沟通会|复盘会|评审会|回顾会)`],
] as const
const MEETING = cue`(?:召开|举行|组织|安排|开)[^。;,]{0,10}(?:例会|沟通会|复盘会|碰头会|评审会|回顾会|(?:服务|运营|业务|工作)[^。;,]{0,4}会议)`
/** `每季度结束后10个工作日内提交报告`. */
const DUE_WITHIN = cue`(?:[月季年]度?|服务月|自然月|周期)(?:结束|终了|终|届满)(?:之日)?(?:起|后)[^。;,]{0,2}{within:duration}(?:之?内|以内)[^。;]{0,30}(?:报告|报表|总结|月报|季报)|(?:报告|报表|总结|月报|季报)[^。;]{0,10}(?:[月季年]度?|服务月|自然月|周期)(?:结束|终了|终|届满)(?:之日)?(?:起|后)[^。;,]{0,2}{also:duration}(?:之?内|以内)|次月(?:的?前|首|第[一1]个?)?\s*{early:duration}(?:之?内|以内)[^。;]{0,30}(?:报告|报表|总结|月报)`

export const sight: Sight = {
  headings: [cue`(?:服务|质量|工作|定期|运营)?(?:报告|汇报|报表)(?:制度|机制|要求|义务)?$`],
  sentences: [
    cue`(?:发|交|给|出)(?:来|给[^。;,]{1,6})?[一1](?:份|张|个)[^。;,]{0,4}(?:日报|周报|月报|报表|小结|汇总)`,
    cue`(?:日报|周报|月报|季报|年报)[^。;,]{0,2}[、及和与](?:日报|周报|月报|季报|年报)`,
    cue`每(?:[天日晚]|个?(?:周|星期|礼拜)[一二三四五六日天末]?|个?月)[^。;,]{0,14}(?:发|报|交|贴|讲|给)(?:给|{party}|对方)?(?:[一1]?下|[一1]?[份张个])[^。;,]{0,10}(?:情况|数据|表格?|数字|汇总|清单|战报)`,
    DAILY,
    WEEKLY,
    MEETING,
    cue`(?:提交|提供|出具|报送|递交|发送|编制|形成|获取)[^。;,]{0,24}${REPORT}`,
    cue`(?:定期|每[周月季年]|按[周月季])[^。;,]{0,24}(?:汇报|报告)`,
    cue`每[周月季日天][^。;,]{0,12}(?:提交|报送|提供)[^。;]{0,20}(?:统计|聊天记录|日报|周报|明细)`,
    cue`(?:上传|提交|报送|发送)[^。;,]{0,4}(?:当[日天周月]|前一?[日天]|上[一个]?[周月])的?[^。;,]{0,8}(?:数据|记录|明细|台账|统计)`,
    cue`(?:提交|报送|递交|交付|提供)[^。;,]{0,16}(?:简报|月报|总结|工作报告)`,
    cue`(?:把|将)[^。;,]{0,20}${REPORT}[^。;,]{0,4}(?:发给|报送|提交|送)|呈报[^。;]{0,20}(?:分析|报告|情况)`,
    cue`每[天日周月][^。;,]{0,10}(?:把|将)[^。;,]{0,16}(?:表|数据|记录|情况|明细|台账)[^。;,]{0,4}(?:发|报|交|传)`,
    cue`(?<![一-鿿])每[日天周月季]一(?:报|析|评|结|总结|汇总)|[、,]每[日天周月季]一(?:报|析|评|结|总结|汇总)`,
    cue`(?:每|次|下)(?:周|星期)[一二三四五六日天][^。;,]{0,6}(?:发|交|报|给)[^。;,]{0,8}${REPORT}|每月[^。;,]{0,8}(?:发|交|报|给)[^。;,]{0,4}${REPORT}`,
    cue`${REPORT}[^。;]{0,12}(?:提交|提供|报送|内容|包括)`,
    cue`每[天日周月][^。;,]{0,16},?[^。;,]{0,12}(?:把|将)[^。;,]{0,40}(?:表|数据|记录|情况|明细|台账|问题|数|汇总)[^。;,]{0,8}(?:发|报|交|传|送)(?:到|给|至)`,
    cue`每[天日周月][^。;]{0,40}(?:填|列|做|汇|整理)成?(?:一张|一份)?(?:表|清单|汇总)[^。;,]{0,6}(?:发|交|报)`,
  ],
  not: [
    cue`第三方|建议(?:双方|{party})|安全事件|泄[露漏密]|外[泄洩]|财务报表|验收报告|检测报告|评估报告|紧急|突发|应急|不可抗力|事故报告|附件|模板`,
  ],
  read: ({ first, put, set }) => {
    for (const [frequency, words] of FREQUENCIES) set('frequency', frequency, first(words))
    const due = first(
      cue`(?:每(?:个)?月|次月|下月|每季度?首月)的?\s*{day:count}\s*[日号](?:以?前|之前)?[^。;]{0,24}(?:报告|报表|月报|总表|统计表|汇总表)|(?:每?[月季]度?|年度?|服务月)(?:结束|终了|终)后\s*{after:count}\s*[日天](?:之?内)?[^。;]{0,30}(?:报告|报表|总结|月报|季报)|月初\s*{early:count}\s*[日号]|不(?:得)?(?:迟|晚)于次月\s*{late:count}\s*[日号]|(?:报告|报表|月报|总结)[^。;,]{0,10}(?:每(?:个)?月|次月|下月)的?\s*{then:count}\s*[日号](?:以?前|之前|内)|每月\s*{monthly:count}\s*[日号](?:以前|之前|前)[^。;]{0,24}(?:分析|情况)`,
    )
    for (const name of ['day', 'after', 'early', 'late', 'then', 'monthly']) put('dueDay', due, name)
    readOften({ first, set })
    const soon = first(DUE_WITHIN)
    for (const name of ['within', 'also', 'early']) put('dueWithin', soon, name)
    for (const [every, words] of MEETINGS) set('meetings', every, first(words))
    set('clientMayVerify', true, first(cue`(?:有权|可以?)[^。;]{0,24}(?:核实|核查|核对|查验|抽查|审核|复核)`))
    const contents = first(
      cue`报告(?:的)?内容(?:应)?(?:包括|包含|为|:)(?:但不限于)?\s*:?(?<list>[^。;:]{2,80}?)(?:等(?:指标|内容|情况|数据)?)?(?:[。;]|$)`,
    )
    const entries = contents
      ?.words('list')
      ?.split(/[、，,和及]/)
      .map((entry) => entry.trim())
      .filter((entry) => entry !== '')
    set('contents', entries, contents)
  },
}

function readOften({ first, set }: Pick<Place, 'first' | 'set'>): void {
  const daily = first(DAILY)
  set('dailyBy', daily && timeIn(daily), daily)
  const weekly = first(WEEKLY)
  set('weeklyOn', WEEKDAYS[weekly?.words('day') ?? weekly?.words('also') ?? ''], weekly)
}

/** `下午3点半` as `15:30`. */
function timeIn(match: Match): string | undefined {
  const said = (name: string) => match.words(name) ?? match.words(`also${name}`)
  const hour = parseNumeral(said('hour') ?? '')
  if (hour === undefined || hour > 24) return undefined
  const minute = said('minute') === '半' ? '30' : (said('minute') ?? '00')
  const isLater = hour < 12 && /[下晚]/.test(said('half') ?? '')
  return `${String(isLater ? hour + 12 : hour).padStart(2, '0')}:${minute}`
}
