import { cue, cueOf } from '../../recognise/cue.ts'
import type { Match } from '../../recognise/match.ts'
import { articleOf, type Passage } from '../../recognise/passage.ts'
import type { Place, Sight } from '../../recognise/sight.ts'
import { kindInRow, kindsInRow } from '../../shared/kinds-in-row.ts'
import { priorityHead, priorityTimes } from '../../shared/priority-rows.ts'
import { filtersBefore, LEVEL, LEVEL_TIME } from '../../shared/target-words.ts'

const ANSWER =
  '(?:响应|回应|回复|答复(?!处理|结果)|应答|应接|首次(?:处理|联系)|接听|接起|受理|回完|接单|派单|派发|派出|转办|转派|回电|回拨|完成[^。;,]{0,4}首[呼拨](?=[^一-鿿]|$)|完成[^。;,]{0,4}首[轮次](?:拨打|呼叫|外呼|联系|回访)|联系(?:到)?(?:客户|用户|业主|投诉人|报修人|租户))'
const AT_MOST = '(?:≤|<=?|不(?:得|应)?(?:超过?|高于|大于|迟于|晚于|长于|多于)|小于|低于|少于)'
const WITHIN = cue`(?<!第)(?:在|于|后|应|之内|,|:|:|不超过|不得超过|小于|低于|≤|<)?\s*{within:duration}\s*(?:之?内|以内)?[^,。;]{0,12}${ANSWER}(?!率|比[率例])`
const ANSWERED = cue`(?:首次|首问|人工|平均|电话|热线)?[^。;,\d]{0,4}(?:响应|应答|回复|答复|接听|首响|等待)(?:热线|电话|来电)?(?:时间|时限|时效|时长|速度)?[^。;,\d]{0,8}${AT_MOST}\s*{within:duration}`

/** The time stands in the name of what is promised: `15秒内接通率不低于90%`. */
const SHARED = cue`{within:duration}(?<=[秒钟分时])\s*(?:之?内|以内)?(?:的)?(?:人工|首次|电话|客户)?(?:接通|接听|接起|应答|响应|回复|答复|首响|服务水平)(?:达标|及时)?(?:率?(?<=率|服务水平)|的?(?:来电|电话|咨询)?(?:的)?(?:比例|占比))[^。;,%\d]{0,8}(?:{share:share})`

/** An order is answered by its confirmation: `订单人工确认不超过10分钟`, `订单确认时限:15分钟以内`. */
const ORDER = '(?:订单|预[订约定]|下单)'
const CONFIRMING = `${ORDER}[^。;,]{0,4}确认(?:的)?(?:时[间限效]|:)`
const CONFIRMED = cue`${ORDER}[^。;]{0,16}确认[^。;,\d]{0,6}(?:不(?:得|应)?(?:超过|晚于|迟于)|≤|<=?|在|控制在|时[间限效]|:)[^。;,\d]{0,8}{within:duration}|${ORDER}[^。;]{0,16}{also:duration}(?:之?内|以内)[^。;,\d]{0,6}确认(?!收货)`

/** The time at other hours, behind the usual one: `白天回复不超过1分钟，夜里3分钟以内`. */
const AT_OTHER_TIMES = cue`(?:${ANSWER}|首响|${CONFIRMING})[^。;]{0,30}[,、](?:[夜晚早白][里上间班天]|深夜|凌晨|周末|节假日|高峰期?|大促期?间?|非工作时间)[^。;,\d]{0,6}{within:duration}(?:之?内|以内|[,;。]|$)`

/** What came in at night is answered by a time of the next day: `夜间留言于次日9:30前回拨`. */
const NEXT_DAY = cue`(?:夜里|晚上?|凌晨|半夜|深夜|{count}点)[^。;,]{0,6}的?(?:留言|消息|咨询)[^。;,]{0,6}(?:第二天|次日|早上|上午|一早)[^。;,]{0,4}(?:{count}\s*[点时]半?|\d{1,2}:\d{2})(?:之)?前[^。;,]{0,4}(?:回|答)|(?:次日|第二天|翌日|隔[天日]|上班当[天日])(?:上午|早上?|一早)?\s*(?:{hour:count}\s*[点时]半?|\d{1,2}:\d{2})(?:整|钟)?(?:之|以)?前[^。;,]{0,10}(?:回[复拨电访]|答复|回应|应答|联系(?:到)?(?:客户|用户|顾客)|处理)`
/** A message is passed on: `接到来电后20分钟内将留言转给联系人`. */
const MESSAGE = '(?:留言|口信|来电(?:内容|信息|人信息|情况)?|(?:客户|用户)的?(?:消息|要求|来意))'
const PASSED_ON = cue`{call:duration}(?:之?内|以内)[^。;,]{0,2}(?:将|把)(?:通话|来电|电话|会话)(?:转至|转到|转接|转给|转入)|{within:duration}(?:之?内|以内)[^。;,]{0,8}(?:将|把)?[^。;,]{0,6}${MESSAGE}[^。;,]{0,20}(?:转给|转达|转告|转发|转至|转交|发给|告知|告诉)|${MESSAGE}[^。;\d]{0,12}?{also:duration}(?:之?内|以内)[^。;,]{0,14}(?:转给|转达|转告|转发给|转至|转交|发给|告知|告诉)|(?:救援|求助|急修|抢修|来电|电话)[^。;,\d]{0,12}{put:duration}(?:之?内|以内)[^。;,]{0,4}(?:转通|转接)`

/** The name of a rate with its time, as the head of an item: `15秒接起率`, the share behind it. */
const TIMED_RATE = cue`^[^。;]{0,8}?{within:duration}(?<=[秒钟分时])\s*(?:之?内|以内)?(?:的)?(?:人工|首次|电话|客户)?(?:接通|接听|接起|应答|响应|回复|答复)率\s*(?:\([^)]*\))?\s*$`
const FIRST_SHARE = cue`^[^。;%]{0,16}?{share:share}`

const FIRST =
  '(?:(?:首次|首问|平均|人工|在线|热线|电话|文字|文本|语音)*(?:响应|应答|回复)(?:时间|时限|时效|时长|速度)?|首响)'
/** A line of a list: `首次响应：30秒以内`, `首次应答：文字2秒内，语音3秒内`. */
const IN_LIST = cue`^[^一-鿿]{0,8}[^。;,:\d]{0,6}${FIRST}:[^。;,\d]{0,4}{within:duration}(?:之?内|以内)?(?:,[^。;,\d]{1,6}{also:duration}(?:之?内|以内))?`
/** `20秒内接起的比例不低于85%`, `九成的来电在20秒内接起`, `首次联系客户不超过4小时`. */
const REACHED = cue`{within:duration}(?:之?内|以内)[^。;,]{0,4}(?:接起|接通|接听|应答|响应)的?(?:比例|占比)[^。;,%\d]{0,8}{share:share}|{part:share}(?:以上)?的?(?:来电|电话|呼入|呼叫|会话|咨询|消息|留言|请求)[^。;,%\d]{0,6}{put:duration}(?:之?内|以内)[^。;,]{0,6}(?:接通|接听|接起|应答|响应|回复|答复)|首次联系(?:客户|用户|顾客|旅客)?[^。;,\d]{0,4}${AT_MOST}\s*{also:duration}`
/** `在线:首次响应25秒,会话满意度…`: no word between the name and the time. */
const BARE = cue`(?:首次|首问|平均|人工|在线|首)(?:响应?|应答|回复|答复)(?:时间|时长|速度)?\s*:?\s*{within:duration}(?=\s*(?:[,;。、)]|$))`
/** `派单时限:普通工单15分钟,紧急工单(停水、困人)5分钟`. */
const BY_KIND = cue`(?<=(?:派单|派发|转派|接单|受理|响应|回复)(?:时限|时间|时效):?[^。;]{4,40}[,、])[^。;,、\d(]{2,10}(?:\([^)]{0,30}\))?\s*{within:duration}(?:之?内|以内)?(?=[,;。]|$)`
/** The same below a heading: `普通工单15分钟`. */
const OF_KIND = cue`(?<=^|[,、;])[^。;,、\d(]{2,10}(?:\([^)]{0,30}\))?\s*{within:duration}(?:之?内|以内)?(?=[,;。]|$)`
const OTHER_TIME = /解决|修复|恢复|到场|到达|办结|结案|关闭|完成|合计|平均/
/** A row of a table of indicators: `首次响应 30秒 ≥90%`. */
const ROW = cue`^[^。;,\d]{0,10}(?:响应|应答|接通|接起|回复)(?:时间|时长|率)?[\s|]+(?:≤|<=?)?\s*{within:duration}(?:之?内|以内)?[\s|]*(?:≥|>=?)?\s*{share:share}`

/** `派单:红色1分钟、橙色5分钟、黄色30分钟`. */
const TAKEN = '派单|派发|转派|派工|接单|受理|响应|首[答响复]|回拨|回复|接报'
const TAKEN_IN_ROW = cueOf(kindsInRow(TAKEN))
const TAKEN_EACH = cueOf(kindInRow(TAKEN))

const HEAD_OF_ROWS = cueOf(priorityHead('answer'))

export const sight: Sight = {
  headings: [
    cue`${CONFIRMING}$`,
    TIMED_RATE,
    cue`^(?:工单)?(?:派单|派发|接单|转派)时[限间效]$`,
    cue`(?:首次|首问|服务)?(?:响应|应答)(?:与解决|和解决|及解决)?(?:时间|时限|时效|速度|要求)|首次(?:响应|回复)|响应时间`,
  ],
  sentences: [
    cue`{duration}(?:之?内)?派单|(?:报修|来电|咨询|急修)[^。;,]{0,4}{duration}(?:之?内|以内)?约好`,
    cue`(?:消息|买家|客户|顾客)[^。;,]{0,6}(?:进来|来了?|问了?)[^。;,]{0,4}(?:{duration}|半分钟)(?:之?内)?[^。;,]{0,4}(?:搭话|没人理|没人回|没回|不回|要回|答)`,
    cue`(?:半分钟|一分钟|{duration})(?:之?内|以内)[^。;,]{0,4}(?:要|得|须)?(?:搭话|搭理|应声|回话|接话)`,
    cue`(?:留言|消息|私信)不(?:能)?过夜|(?:第二天|次日)(?:一早|开门|上班|上线)[^。;,]{0,4}先回`,
    cue`(?:夜里|晚上?|凌晨|半夜|深夜|\d{1,2}点)[^。;,]{0,4}(?:以?后)?[^。;,]{0,2}的?(?:留言|消息|咨询)[^。;]{0,6}(?:第二天|次日|早上|上午)[^。;,]{0,4}\d{1,2}点(?:半)?(?:之?前)[^。;,]{0,2}(?:要|都)?回`,
    cue`(?:响应|回复|应答|首响)(?:时间)?[^。;,\d]{0,8}(?:不能?|不得)(?:超过|多于)\s*{decimal}(?=[,。;(]|$)`,
    cue`(?:来|进)(?:消息|线|电)(?:后)?\s*(?:{duration}|半分钟)(?:没|不)(?:回|接|理)`,
    cue`(?:排队|等待|等候)(?:时间|时长)?[^。;,\d]{0,4}(?:不得|不|别)(?:超过|多于|大于)\s*{duration}`,
    cue`(?:答复|回复|回信|响应)(?:时限|期限|时间)\s*(?:为|是|:|不超过)\s*{duration}`,
    cue`(?:夜里|晚上|夜间|下班后)(?:来|进|收到)的?(?:消息|留言|单子|咨询)[^。;]{0,12}(?:点|时|:\d\d)[^。;,]{0,2}前(?:回|答)`,
    cue`接通时间[^。;,\d]{0,4}{duration}|秒回[^。;]{0,10}(?:半分钟|{duration})`,

    cue`{duration}\s*(?:里|之?内|以内)[^。;,]{0,8}(?:搭话|搭理|应声|出声|吭声|回话|回信|给(?:个)?答复|回音|开口|接话)`,
    cue`铃响[^。;,]{0,4}[一二三四五六\d][声下](?:之?内)?[^。;,]{0,4}(?:接|应)`,
    cue`首条[^。;,]{0,6}(?:回复|消息|响应)[^。;,\d]{0,8}{duration}`,
    cue`(?:邮件|留言|消息|私信|评论|投诉)(?:当天|当日|当晚)(?:回|答)|(?:回复|答复|回)[^。;,]{0,4}(?:不过夜|不留过夜)`,
    cue`(?:投诉|来电|诉求|报修|举报)[^。;,]{0,10},?[^。;,]{0,6}{duration}(?:之?内|以内)(?:录入|登记|建单|生成工单|转(?:交|给|至|派|办))`,

    HEAD_OF_ROWS,
    TAKEN_IN_ROW,
    cue`首[答响复](?:时间|时长)?[^。;,\d]{0,6}{duration}`,
    NEXT_DAY,
    PASSED_ON,
    CONFIRMED,
    cue`[一二三四五六七八\d]\s*声(?:铃响?)?(?:之?内|以内)[^。;,]{0,6}(?:接|应答)`,
    cue`{duration}\s*(?:之?内|以内)[^,。;]{0,12}${ANSWER}(?!率|比[率例])`,
    cue`(?:首次|首问|平均)?(?:响应|应答|回复)(?:时间|时限|时效)?\s*${AT_MOST}\s*{duration}`,
    cue`(?:首次|首问)?(?:响应|应答|回复)(?:时间|时限|时效)[^。;]{0,20}(?:{duration}|不超过)`,
    ANSWERED,
    cue`(?:${LEVEL})[^。;,\d]{0,8}{duration}(?:之?内|以内)?(?:响应|应答|受理)(?!率|时)`,
    cue`(?:响应|应答|回复|答复|首响)(?:时[间效长限]|速度)?\s*(?:在|为|:)?\s*{duration}\s*(?:以内|之内|内)`,
    cue`(?:回复|答复|响应)[^。;\d]{0,8}(?:最晚|最迟)不?超过?\s*{duration}`,
    SHARED,
    IN_LIST,
    REACHED,
    ROW,
    BARE,
    cue`(?:派单|派发|接单|转派)(?:时间|时限|时效)[^。;,\d]{0,10}{duration}`,
    cue`(?:及时|尽快|立即|迅速|尽早)(?:地)?${ANSWER}[^。;]{0,10},?[^。;]{0,6}(?:不(?:得|应)?(?:超过|让|使)[^。;\d]{0,10}(?:时间|等[待候])|(?:较短|合理|最短|尽可能短)的?时间)`,
    cue`{duration}(?:之?内|以内)[^。;,]{0,4}(?:跟进(?=[,。;]|$|客户|线索|询盘)|首次(?:外呼|跟进|联系|拨打)|首呼|首拨|有人回|要回|(?<![退收取追赎])回(?=[,。;]|$))|首次跟进(?:的)?(?:时长|时间|时限|时效)?[^。;,\d]{0,8}{duration}|(?:进线|来消息)[^。;,]{0,2}半分钟内`,
  ],
  not: [
    cue`连[续着][^。;,]{0,2}{count}\s*个?[月周季]|视为(?:不)?(?:同意|认可|接受|拒绝|确认|批准)`,
    cue`恢复[^。;,]{0,10}{share}|应急|紧急(?!\s*[\d一二两三五十]|程度|级别|报修|类|诉求|工单|问题|投诉|来电|咨询|事项|故障|求助)|异议|(?<!电话|短信|微信|并|同时|及时|用户|顾客|普)通知|书面|解决程序|复函|{blank}?第三方`,
  ],
  alsoIn: ['annex'],
  leftovers: ['deadlines'],
  read: (place) => {
    const { first, put } = place
    const times = timesOf(place)
    readTimedRate(place)
    readTargets(place, times)
    // A share beside a time of its own is that one's.
    if (times.length < 2 || !times.some(hasShare))
      put(
        'targets[0].attainment',
        first(cue`(?:响应|回复|应答|接起)[^。;,]{0,10}(?:率|比例)[^。;]{0,12}?{attainment:share}`),
        'attainment',
      )
  },
}

/** `热线15秒接起率:不低于88%`. */
function readTimedRate({ first, put, set, under }: Place): void {
  const named = first(TIMED_RATE)
  if (!named?.passage.isHeading) return
  set('targets[0].id', 'target-1', named)
  put('targets[0].within', named, 'within')
  put('targets[0].attainment', under(TIMED_RATE, FIRST_SHARE), 'share')
}

/** Every time for an answer, in reading order; each place once. */
function timesOf(place: Place): readonly Match[] {
  const { all, has, passages } = place
  const levels = has(cue`(?:响应|应答|回复)(?:时间|时限|时效|要求)?`) ? all(cueOf(LEVEL_TIME)) : []
  const answers = levels.filter((match) => isForAnswer(match))
  const times = [
    ...priorityTimes(place, 'answer'),
    ...all(WITHIN),
    ...all(CONFIRMED),
    ...answers,
    ...all(ANSWERED),
    ...all(cue`(?:回复|答复|响应)[^。;\d]{0,8}(?:最晚|最迟)不?超过?\s*{within:duration}`),
    ...all(cue`${ANSWER}(?:时间|时限|时效)[^。;]{0,20}?{within:duration}`),
    ...all(
      cue`(?:响应|应答|回复|答复|首响)(?:时[间效长限]|速度)?\s*(?:在|为|:)?\s*{within:duration}\s*(?:以内|之内|内)`,
    ),
    ...all(cue`(?:响应|应答|回复)\s*${AT_MOST}\s*{within:duration}`),
    ...all(SHARED),
    ...all(IN_LIST),
    ...all(REACHED),
    ...all(ROW),
    ...all(BARE),
    ...all(BY_KIND),
    ...(has(TAKEN_IN_ROW) ? all(TAKEN_EACH) : []),
    ...all(cue`首[答响复](?:时间|时长)?[^。;,\d]{0,6}{within:duration}`),
    ...all(OF_KIND).filter(({ passage }) => isOfDispatch(passage) && !OTHER_TIME.test(passage.text)),
    ...all(AT_OTHER_TIMES),
    ...all(PASSED_ON),
    ...all(
      cue`^[^一-鿿\d]{0,2}{within:duration}(?:之?内|以内)|(?<!(?:解决|办结|结案|修复|恢复|处理)[^。;,]{0,8})${AT_MOST}\s*{also:duration}`,
    ).filter(({ passage }) => isBelow(passages, passage)),
  ]
  const [plain, shared] = [times.filter((match) => !hasShare(match)), times.filter(hasShare)]
  const byPlace = new Map([...plain.toReversed(), ...shared.toReversed()].map((match) => [placeOf(match), match]))
  return [...byPlace.values()].toSorted((a, b) => placeOf(a) - placeOf(b))
}

const SHARES = ['share', 'part'] as const
const hasShare = (match: Match): boolean => SHARES.some((name) => match.words(name) !== undefined)

const TIMES = ['within', 'also', 'put', 'call'] as const
const placeOf = (match: Match): number =>
  match.spanOf(TIMES.find((name) => match.words(name) !== undefined) ?? 'within').start

/** `一级应在2小时内恢复` beside a time for the answer is a time for the solution. */
function isForAnswer(match: Match): boolean {
  const { text } = match.passage
  const [own = ''] = text.slice(match.within()[1]).split(/[,、;。]/)
  return !/解决|修复|恢复|办结/.test(/响应/.test(text) ? own : text)
}

/** Below a heading that names the answer: `平均响应时间：白天不超过35秒`. */
const isBelow = (passages: readonly Passage[], passage: Passage): boolean =>
  !passage.isHeading &&
  passages.some(
    (each) =>
      each.isHeading &&
      articleOf(each) === articleOf(passage) &&
      /(?:响应|应答|回复|答复)(?:时|速|要求|$)/.test(each.text),
  )

/** Below a heading such as `派单时限`. */
const isOfDispatch = ({ isHeading, path }: Passage): boolean =>
  !isHeading && path.some(({ heading }) => /(?:派单|派发|接单|转派)时[限间效]$/.test(heading.text))

function readTargets({ put, set }: Place, times: readonly Match[]): void {
  const filters = filtersBefore(times)
  for (const [index, match] of times.entries()) {
    set(`targets[${index}].id`, `target-${index + 1}`, match)
    set(`targets[${index}].filter`, filters[index], match)
    for (const name of TIMES) put(`targets[${index}].within`, match, name)
    for (const name of SHARES) put(`targets[${index}].attainment`, match, name)
  }
}
