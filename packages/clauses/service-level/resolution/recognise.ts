import { cue, cueOf } from '../../recognise/cue.ts'
import type { Match } from '../../recognise/match.ts'
import type { Place, Sight } from '../../recognise/sight.ts'
import { kindInRow, kindsInRow } from '../../shared/kinds-in-row.ts'
import { priorityHead, priorityTimes } from '../../shared/priority-rows.ts'
import { filtersBefore, LEVEL, LEVEL_TIME } from '../../shared/target-words.ts'

const SOLVE =
  '(?:解决|排除|办完|弄完|处理好|回访(?=[,;。]|$)|上报(?!给|至|到|(?:{client}))|处理完结|(?:提交|提供|上传|递交)[^,、。;]{0,4}(?:申诉|举证|答辩|抗辩|拒付|反驳)(?:材料|资料|证据|意见)?|拿出[^。;,]{0,6}(?:方案|办法)|给出[^。;,]{0,4}(?:结论|方案)|登记完毕|完成(?:登记|审核|核实|审批)|审核完[毕成]|处理完(?:[毕成]|(?=[,。;、了]|$))|登记完?(?=[,。;、]|$)|处理(?=[,。;、(]|$)|完成[^。;,]{0,4}预约|办结|闭环|结案|举证(?!责任)|修复|恢复|完成问题|处理并|(?:给予|予以|完成|进行)处理|(?:答复|给出|反馈|回复)[^。;,]{0,2}(?:处理|解决)?(?:结果|方案|意见|结论))'
const AT_MOST = '(?:≤|<=?|不超过|不得超过|最长不超过|最迟不超过|不得?(?:迟|晚)于|小于)'
/** A case that is passed on in time: `工单应在受理后10分钟内派出`. */
const DISPATCH =
  '(?:工单|派单|转办|转派|事项|诉求|报修|投诉)[^。;]{0,20}?{passed:duration}(?:之?内|以内)[^,、。;]{0,4}(?:派出|派发|派单|派至|派往|派到|下达|下派|转出|转至|转交|流转|移交)'
const SOLVED = cue`{within:duration}\s*(?:之?内|以内)[^,、。;]{0,14}(?:${SOLVE}|提出(?:解决|处理)(?:方案|办法|意见))|(?:办结|解决|处理)[^。;\d]{0,8}(?:最迟|最晚)不?得?(?:晚于|迟于|超过)?\s*{latest:duration}|(?:至迟|最迟|最晚)\s*{latest2:duration}(?:之?内)?[^,。;]{0,6}${SOLVE}|${DISPATCH}`
/** A harder case behind the usual one: `复杂投诉不超过72小时`, `需协调多部门的不超过3个工作日`. */
const HARDER = cue`(?:复杂|疑难|重大|升级|特殊|确?需|无法|情况)[^。;,\d]{0,14}(?:${AT_MOST}|可?延长[至到]|应?在|:)\s*{within:duration}(?!(?:之?内|以内)?[^。;,]{0,6}(?:报告|上报|报送|通报|通知|告知))`
const NAMED = cue`(?:退款|退换?货|换货|补发|投诉|工单|售后|报修|审核|理赔|催单|咨询)[^。;,]{0,4}(?:处理|解决|办结|转办|审核|审批|转派)(?:时长|时[间限效])?\s*(?:${AT_MOST}|:)\s*{named:duration}|(?:结案|办结|关单|闭环|解决|处理完[成毕])[^。;,\d率]{0,4}${AT_MOST}\s*{closed:duration}|(?:解决|处理|办结|修复|恢复|结案|办理|关单|闭环)(?:时间|时限|时效|周期)[^。;\d]{0,12}?(?:为|${AT_MOST}|:)\s*{within:duration}`

/** A time by level without 内: `一级故障2小时恢复`. */
const BY_LEVEL = cue`(?:${LEVEL})[^。;,\d]{0,8}{within:duration}(?:之?内|以内)?(?:修复|恢复|解决|排除)(?!时|率)`
/** The time for the answer stands before it: `二级40分钟响应、6小时恢复`. */
const BEHIND_ANSWER = cue`(?:${LEVEL})[^。;,\d]{0,8}{duration}(?:之?内|以内)?(?:响应|应答|受理|到场|回复)[、,及并和]?[^。;,\d]{0,6}{within:duration}(?:之?内|以内)?[^。;,\d]{0,2}(?:修复|恢复|解决|排除)(?!时|率)`

/** The share of cases that must be solved in a time: `3小时内办结率不低于92%`. */
const RATED = cue`{within:duration}(?:之?内|以内)?的?(?:工单|投诉|售后|会话|订单)?(?:办结|解决|闭环|结案|处理|审结|审核|关单|关闭|完结|完成)(?:完成|及时)?率[^。;,%\d]{0,8}{share:share}`

/** `95%的工单在24小时内办结`. */
const SHARE_FIRST = cue`{share:share}(?:以上)?的?(?:工单|投诉|问题|诉求|报修|售后|订单|事项)[^。;,%\d]{0,6}{within:duration}(?:之?内|以内)[^。;,]{0,8}(?:解决|办结|处理|关闭|结案|完成)`

/** Each kind of case with its time, the verb said once at the end: `一般咨询1个工作日、紧急报修4小时内处理`. */
const KIND =
  '(?:(?:普通|一般|常规|简单|复杂|疑难|重大|紧急|加急|特急)[^。;,、\\d]{0,8}|[^。;,、:\\d]{2,8}类[^。;,、\\d]{0,4})'
const DONE = '(?:处理|解决|办结|办理|答复|回复|反馈|结案|完成)'
const KIND_BY_KIND = cue`${KIND}{duration}(?:之?内|以内)?[、,]${KIND}{duration}(?:之?内|以内)[^。;,、\d]{0,6}${DONE}`
const BY_KIND = cue`(?<![^。;,、:]{12})${KIND}{within:duration}(?:之?内|以内)?(?=[、,]${KIND}{duration}|(?:之?内|以内)?[^。;,、\d]{0,6}${DONE})`

/** `闭单:橙色8小时、黄色72小时`. */
const CLOSED = '闭单|关单|销单|办结|结案|处理|解决|修复|恢复|完结|办理'
const CLOSED_IN_ROW = cueOf(kindsInRow(CLOSED))
const CLOSED_EACH = cueOf(kindInRow(CLOSED))
/** The kind of case, its time and that it is closed by then: `账单争议3个工作日办结`. */
const CLOSED_BY = cue`(?:工单|争议|投诉|咨询|事项|报修|诉求|案件|问题|(?:涉及|属于?|需)[^。;,\d]{1,10})的?类?\s*{within:duration}(?:之?内|以内)?(?:办结|结案|闭环|销单|归档|答复完毕)(?!率|时|期|后)`
/** Money that goes back to a customer: `退款7日内到账`, `多收的差价24小时内退还`. */
const GIVEN_BACK = cue`(?:退款|退费|理赔款?|赔付款?|补偿款?|差价|押金|余额)[^。;,\d]{0,8}{within:duration}(?:之?内|以内)[^。;,]{0,4}(?:到账|退回|退还|退到|原路|打回|转回|返还)(?:给)?(?!{party})|{also:duration}(?:之?内|以内)[^。;,]{0,4}(?:退(?:还|回)?(?:差价|余额|多收)|返工|重做|补做|出具[^。;,]{0,4}(?:退货|退款|换货|取件)单)`

const TIMES = ['within', 'latest', 'latest2', 'passed', 'named', 'closed', 'also'] as const

const HEAD_OF_ROWS = cueOf(priorityHead('resolution'))

export const sight: Sight = {
  headings: [cue`(?:问题|故障|投诉)?(?:解决|处理|办结|修复|恢复)(?:时间|时限|时效|效率)|给出解决方案[^。;]{0,16}时限`],
  sentences: [
    cue`(?:投诉|纠纷|退款|报修)[^。;]{0,16}(?:当天|当日|当晚)给(?:个)?(?:结果|说法|答复)`,
    cue`(?:纠纷|投诉|售后|退款|差评)[^。;,]{0,6}(?:当天|当日|当晚|{duration}(?:之?内|以内)?)[^。;,]{0,4}(?:给(?:个)?(?:说法|结果)|处理掉|处理好|点掉|搞定|办完|弄好)`,
    cue`解决不了的[^。;,]{0,4}{duration}(?:之?内)?[^。;,]{0,4}(?:回复|答复|给结果|反馈|办)`,
    cue`(?:售后|投诉|问题|单子)(?:问题)?(?:不|不能|别)(?:留|拖)?(?:过夜|隔夜)`,
    cue`(?:退货单?|退款单?|换货单?|售后单|申请)\s*{duration}(?:之?内|以内)(?:完成)?(?:审核|审完|处理|办)`,

    cue`(?:投诉|问题|纠纷|差评|售后|诉求|单子)[^。;]{0,10}{duration}\s*(?:之?内|以内)[^。;,]{0,8}(?:有个?结果|给(?:个|出)?结果|谈妥|搞定|摆平|处理好|办好|弄好)`,
    cue`(?:当[天日]|次日)(?:审完|审结|处理完|办完|清完|退完)`,
    cue`(?:处理|查找|核实|调查|核查)结果[^。;,]{0,6}{duration}(?:之?内|以内)[^。;,]{0,6}(?:告知|反馈|回复|通知|答复)`,

    HEAD_OF_ROWS,
    CLOSED_IN_ROW,
    CLOSED_BY,
    GIVEN_BACK,
    cue`{duration}\s*(?:之?内|以内)[^,、。;]{0,14}${SOLVE}`,
    cue`(?:至迟|最迟|最晚)\s*{duration}(?:之?内)?[^,。;]{0,6}${SOLVE}`,
    cue`${DISPATCH}`,
    NAMED,
    BY_LEVEL,
    BEHIND_ANSWER,
    cue`{duration}\s*(?:之?内|以内)[^。;]{0,6}提出(?:解决|处理)(?:方案|办法|意见)`,
    cue`(?:解决|处理|办结|修复|恢复|结案|办理|关单|闭环)(?:时间|时限|时效|周期)[^。;]{0,24}(?:{duration}|不超过)`,
    KIND_BY_KIND,
    cue`(?:投诉|问题)[^。;]{0,6}在\s*{blank}\s*内[^。;]{0,6}${SOLVE}`,
    cue`{duration}\s*(?:之?内|以内)?的?(?:工单|会话|投诉|订单)?(?:办结|解决|闭环|结案|处理|处理完成|关单|关闭|审结|审核|完结)率`,
    cue`(?:初审|复审|审核|核查|核实|处理|退款|理赔|登记|补单)[^。;,]{0,4}(?:应当?|须|要)?在?\s*{duration}(?:之?内|以内)完成`,
    cue`(?:从|自)[^。;,]{0,8}[到至](?:结案|办结|解决|关闭|闭环|完结)[^。;,]{0,8}(?:不超过|不得超过)\s*{duration}`,
    cue`(?:问题|投诉|工单|售后单?|单子|申请|故障)[^。;,]{0,6}(?:当[天日]|隔[天日]|次日|第二天)[^。;,]{0,4}(?:解决|处理完?|办结|办完|清(?:完|零)?|了结|审核)(?=[,。;]|$)|当[天日]的?(?:工单|问题|投诉|售后|单子|申请)[^。;,]{0,4}当[天日](?:清|解决|处理|办)`,
    cue`(?:退货|退款|售后|换货|补发)(?:的)?申请[^。;,]{0,6}{duration}(?:之?内)[^。;,]{0,4}(?:审核|处理|审完|办理)`,
    cue`(?:退款|售后|换货|补发|投诉|工单|报修|单子|问题|申诉|查件)[^。;,\d]{0,6}{duration}(?:之?内|以内)?(?:要|须|得|必须)?(?:处理|解决|办|搞定|弄好|了结|答复|回复|清)(?:完|掉|好|结|清)?(?=[,。;]|$)`,
    cue`(?:不能|不得|不要|别)(?:拖|压|积)(?:过夜|到第二天|超过\s*{duration})|(?:当天|当日)(?:的)?(?:事|单|售后|工单|问题)[^。;,]{0,4}(?:当天|当日)(?:办|清|完|处理|解决)`,
    cue`(?:工单|售后|投诉|问题|单子)[^。;,]{0,4}(?:当天|当日|隔天|次日|第二天)[^。;,]{0,2}(?:要|须|得|必须)?(?:处理|解决|办|清|回)(?:完|掉|好|结)?`,
  ],
  not: [
    cue`应急(?:预案|处置)|突发事件|恢复[^。;,]{0,10}{share}|友好协商|诉讼|(?<!(?:账单|交易|订单|计费|资费|费用|退款)的?)争议|(?<!平台[^。;,]{0,8}|(?:交易|售后|消费|订单|买家|客户|退款)的?)纠纷(?!退款|率)|{duration}(?:之?内|以内)(?:冒出来?|出现|发生|产生|暴露|发现|再来)|仲裁|解决方式|整改|付款|补救|人民法院|异议|协商解决|恢复服务|(?:职场|场地|机房|线路|专线|系统|平台)[^。;,]{0,6}(?:中断|瘫痪|故障)后?[^。;]{0,16}恢复[^。;,]{0,12}(?:坐席|座席|席位|能力|产能|接听|话务)|中止|暂停|付清`,
  ],
  alsoIn: ['annex'],
  leftovers: ['deadlines', 'limits'],
  read: (place) => {
    const { first, put, set } = place
    const times = timesOf(place)
    const filters = filtersBefore(times)
    for (const [index, match] of times.entries()) {
      set(`targets[${index}].id`, `target-${index + 1}`, match)
      set(`targets[${index}].filter`, filters[index], match)
      for (const name of TIMES) put(`targets[${index}].within`, match, name)
      put(`targets[${index}].attainment`, match, 'share')
    }
    set('counts', 'solution-proposed', first(cue`提出(?:解决|处理)方案`))
    if (times.length < 2 || !times.some((match) => match.words('share') !== undefined))
      put('targets[0].attainment', first(cue`(?:解决|办结)率[^。;]{0,12}?{attainment:share}`), 'attainment')
  },
}

/** Every time for a solution, in reading order: those in sentences, else those that a heading or label names. */
function timesOf(place: Place): readonly Match[] {
  const { all, has, passages } = place
  const levels = has(cue`(?:解决|处理|修复|恢复|办结)[^。;]{0,16}(?:时间|时限|时效|要求)|解决方案`)
    ? all(cueOf(LEVEL_TIME)).filter(({ passage }) => !/响应/.test(passage.text))
    : []
  const solved = [
    ...all(RATED),
    ...all(SHARE_FIRST),
    ...all(BY_LEVEL),
    ...all(BEHIND_ANSWER),
    ...(has(KIND_BY_KIND) ? all(BY_KIND) : []),
    ...all(SOLVED),
    ...(has(CLOSED_IN_ROW) ? all(CLOSED_EACH) : []),
    ...all(GIVEN_BACK),
    ...all(CLOSED_BY),
    ...levels,
    ...priorityTimes(place, 'resolution'),
  ]
  const found = solved.length > 0 ? solved : all(NAMED)
  const harder = all(HARDER).filter(
    ({ passage }) => passages.includes(passage) && found.some((each) => each.passage === passage),
  )
  const byPlace = new Map([...harder, ...found].toReversed().map((match) => [placeOf(match), match]))
  return [...byPlace.values()].toSorted((a, b) => placeOf(a) - placeOf(b))
}

const placeOf = (match: Match): number =>
  match.spanOf(TIMES.find((name) => match.words(name) !== undefined) ?? 'within').start
