import { cue } from '../../recognise/cue.ts'
import type { Place, Sight } from '../../recognise/sight.ts'
import { slot } from '../../recognise/slots.ts'

/** The number of hours gets lost in copies (`必须在小时内`): then the unit is read and the value is a blank. */
const START = cue`(?<!每)(?:在|于|后)?\s*(?:{within:duration}|(?<lost>(?<=[在于后])小时))\s*(?:之?内|以内)?(?:(?!演练|演习)[^。;]){0,12}(?:启动|响应|赶赴|到场|处置|上报|报告|通知|通报|联系)`

/** People who come in addition, each group in its time: `4小时内增派8人，24小时内增派15人`. */
const REINFORCEMENT = cue`{within:duration}\s*(?:之?内|以内)[^。;,、\d]{0,6}(?:增派|增援|加派|支援|调集|补充|增加)[^。;,、\d]{0,8}{people:count}\s*(?:名|人|席)(?!次)`

const SITE =
  '(?:灾备|备用|备份|异地|第二|容灾|应急)(?:的)?(?:备份|灾备)?(?:职场|场地|坐席|座席|中心|机房|基地|站点|席位)'
const CUT = '(?:中断|瘫痪|停摆|停运|停用|宕机|不可用|无法使用|不能使用)'
/** Seats that serve again: `主职场中断后3小时内恢复不低于40%的坐席，12小时内恢复至70%`. */
const RECOVERED = cue`{within:duration}(?:之?内|以内)[^。;,\d]{0,8}恢复(?:到|至|不低于|不少于|达到)?[^。;,\d]{0,10}{share:share}`
/** `设有不少于40席的灾备职场，切换时间不超过2小时`, either way round. */
const STANDBY = cue`{seats:count}\s*(?:个|席)[^。;,]{0,8}${SITE}|${SITE}[^。;\d]{0,12}?{also:count}\s*(?:个(?!工作|小时|月)|席)`
const SWITCHED = cue`(?:切换|启用|转移|迁移)(?:时间|时长|时限|完成)?[^。;,\d]{0,8}{within:duration}|{also:duration}(?:之?内|以内)[^。;,]{0,8}(?:切换|启用|转移|迁移|接管)`

/** The same as a share of the usual seats: `备用职场坐席不少于日常坐席的30%`. */
const STANDBY_SHARE = cue`${SITE}(?:(?!中断|恢复|切换|接管)[^。;%]){0,24}?(?:不(?:少|低)于|至少|达到?|为)[^。;,%\d]{0,14}?{share:share}|{also:share}的?[^。;,%]{0,8}${SITE}`
/** People who come, as a share of those on duty: `1小时内增派20%的坐席`. */
const REINFORCED_SHARE = cue`{within:duration}(?:之?内|以内)[^。;,、%\d]{0,8}(?:增派|增援|加派|支援|调集|补充|增加)[^。;,、%\d]{0,10}{share:share}`

/** `每年至少演练两次`, `每半年演练一次`. */
const DRILLS = cue`每(?<often>半年|季度?|个?月)[^。;,\d]{0,12}(?:演练|演习)|(?:每年|每个?年度)[^。;,\d]{0,10}(?:演练|演习)[^。;,\d]{0,4}{times:count}\s*次|(?:每年|每个?年度)[^。;,\d]{0,10}{also:count}\s*次[^。;,]{0,10}(?:演练|演习)`

const DRILLS_A_YEAR: Readonly<Record<string, number>> = { 半年: 2, 季: 4, 月: 12 }

export const sight: Sight = {
  headings: [cue`(?:紧急|应急|突发)(?:情况|事件|状况)?(?:的)?(?:响应|处理|处置|预案|机制)|应急`],
  sentences: [
    cue`(?:线路|电话|网络|系统)(?:坏了|断了|不通|出故障)[^。;,]{0,4}(?:转到?|改用|改打|切到)|(?:困人|触电|着火|漏气|晕倒|摔伤)的?,[^。;]{0,6}(?:不挂电话|马上|立即|立刻|先打1)`,
    cue`(?:遇到|碰到|出现)(?:职业打假|敲诈|媒体|记者|恶意)[^。;]{0,8}(?:立刻|马上|立即|第一时间)[^。;,]{0,4}(?:告诉|通知|报|转)`,
    cue`(?:大面积|大范围|区域性|集中)(?:停电|停水|停气|停暖|断网|故障|延误|取消)[^。;]{0,24}{duration}(?:之?内|以内)[^。;,]{0,8}(?:增派|增加|到岗|启动|加派|调集)`,
    cue`{duration}(?:之?内|以内)[^。;,]{0,6}(?:启动|启用|开通)[^。;,]{0,4}(?:应急|备用|备份)(?:坐席|座席|席位|职场|班次|热线)`,
    cue`{duration}(?:之?内|以内)[^。;,]{0,6}恢复[^。;,]{0,8}(?:一半|半数|{count}\s*[席名个])[^。;,]{0,4}(?:坐席|座席|席位|人员)`,
    cue`(?:平台|系统|主?职场|线路)(?:崩溃|瘫痪|中断|宕机|停摆)[^。;]{0,10}(?:口径|答复|外呼|公告|统一)`,
    cue`(?:漏电|漏气|触电|起火|冒烟|爆管|困人|断水)[^。;]{0,24}(?:{duration}|{blank}分钟)[^。;,]{0,4}(?:派|到场|到达|断电|关阀|上报|转)`,
    cue`(?:断网|断电|停电|掉线|断线|宕机)[^。;,]{0,6}(?:超过|达到?|满)\s*{duration}[^。;,]{0,4}(?:要|须|应|得)?(?:打电话|通知|告诉|告知|报)`,
    cue`(?:突发|紧急)(?:情况|事件)[^。;,]{0,2}(?:马上|立即|立刻|第一时间)[^。;,]{0,2}(?:告诉|报告|通知|上报|联系)`,
    cue`(?:台风|暴雨|暴雪|疫情)[^。;]{0,6}(?:启用|启动|改为|转为)|人身安全[^。;,]{0,8}(?:立即|马上|升级|转接)`,

    cue`(?:断网|停电|断电|系统(?:坏|瘫痪|宕机|故障))[^。;,]{0,6},[^。;,]{0,6}(?:马上|立即|改用|用手机|启用备用|切换)`,
    cue`(?:群体性|重大|突发|紧急)(?:投诉|事件|舆情|情况)[^。;]{0,14}(?:立即|马上|第一时间)[^。;,]{0,4}(?:到岗|处置|上报|报告)`,
    cue`(?:出了?大事|有急事)[^。;]{0,6}(?:第一时间|马上|立刻)[^。;,]{0,4}(?:打|告诉|通知|联系|找)`,
    cue`(?:警报|预警)[^。;,]{0,6}(?:{duration}|{blank})[^。;,]{0,8},?[^。;,]{0,6}(?:切换|启动|启用|到岗)`,
    cue`拨打(?:120|119|110|急救|报警|火警|抢险)`,

    cue`(?:紧急|突发|应急)(?:情况|事件|状况|故障|问题)[^。]{0,40}(?:启动|响应|应急|处置|处理|到场|{duration}(?:之?内|以内))`,
    cue`(?:应急|突发|紧急)(?:时期|期间|状态)[^。;]{0,24}(?:增派|到岗|启动|支援)`,
    cue`(?:启动|进入)[^。;,]{0,6}[一二三四IⅠⅡⅢ]级(?:应急)?响应|(?:增援|支援|应急)(?:人员|队伍|坐席)[^。;]{0,10}{duration}(?:之?内|以内)`,
    cue`(?:中断|停电|断网|断电|瘫痪|宕机|不能使用|无法使用|不可用)[^。;]{0,40}(?:启用|切换|转[至到]|切[至到]|启动)[^。;,]{0,8}(?:备用|灾备|备份)`,
    cue`(?:遇|发生|出现)[^。;]{0,20}(?:暴雨|台风|洪水|冰冻|疫情|灾害|突发)[^。;]{0,24}(?:增派|到岗|增援|支援|启动)`,
    cue`(?:批量|集中)(?:质量)?(?:问题|故障|投诉)[^。;]{0,40}(?:应对|增加|增派)`,
    cue`(?:启动|建立|制定)[^。;]{0,8}应急(?:响应|预案|处理|机制)`,
    DRILLS,
    cue`(?:话务|来电|呼入|业务|咨询|接待|进线)量?(?:突然|异常|短时)?(?:突增|激增|陡增|暴增|骤增|猛增|剧增|暴涨)[^。]{0,90}(?:增派|增援|支援|到岗|启动|启用|切换|调集)`,
    cue`应急(?:来电|工单|报修|事件|电话)[^。;]{0,30}(?:优先|立即|{duration}(?:之?内|以内))`,
    cue`${CUT}[^。;]{0,6}后?[^。;]{0,6}{duration}(?:之?内|以内)[^。;,]{0,8}恢复[^。;,]{0,10}{share}`,
    cue`{duration}(?:之?内|以内)[^。;,]{0,8}恢复[^。;,]{0,10}{share}[^。;,]{0,6}(?:坐席|座席|席位|能力|产能|接听|话务|服务|业务)`,
    cue`(?:居家|远程|在家)(?:坐席|座席|席位|办公|接线)[^。;]{0,16}(?:预案|应急|备用|{count}\s*(?:席|个|名))`,
    cue`(?:切换|转移|迁移)[至到][^。;,]{0,4}${SITE}`,
    cue`${SITE}[^。;]{0,24}(?:切换|启用|转移)[^。;,]{0,8}{duration}|${SITE}[^。;]{0,16}{duration}(?:之?内|以内)[^。;,]{0,8}(?:切换|启用|转移|接管)|{count}\s*(?:个|席)[^。;,]{0,8}${SITE}`,
    STANDBY_SHARE,
    cue`{duration}(?:之?内|以内)[^。;,]{0,4}(?:坐席|座席|席位|人员|人力)[^。;,]{0,4}(?:增至|增加[至到]|扩至|提升至|补足至)[^。;,]{0,10}(?:{share}|{count})`,
    cue`{duration}(?:之?内|以内)[^。;,]{0,8}恢复[^。;,]{0,4}(?:能力|产能|接听|话务|服务|业务)[^。;,]{0,8}{share}`,
    cue`(?:灾备|备用|备份)(?:职场|场地|坐席|线路|系统|机房)[^。;]{0,16}{duration}(?:之?内|以内)`,
    cue`(?:突发|紧急|重大|群体性?|舆情|人身(?:伤害|安全|伤亡)|(?:食品|生产|公共)安全|媒体(?:曝光|采访|报道|关注)|轻生|自杀|自残|涉稳|煤气|燃气泄漏|火[情警灾])[^。;]{0,40}{duration}(?:之?内|以内)[^。;,]{0,6}(?:升级|上报|报告|报送|通报|转报|报(?:给|至|到))`,
    cue`{duration}(?:之?内|以内)[^。;,]{0,10}(?:坐席|座席|人员|席位|人力)?的?(?:到岗|到位|上岗)率[^。;,]{0,6}(?:{share}|不低于)`,
    cue`(?:系统|网络|电话|线路|平台)[^。;,]{0,4}(?:瘫痪|中断|崩溃|宕机|断线)[^。;]{0,10}(?:改用|改由|转用|临时用|启用手机)`,
    cue`突发(?:性)?(?:舆情|情况|事件|状况|事故)[^。;]{0,24}(?:(?:马上|立即|立刻|随时|当场)[^。;,]{0,6}(?:加人|到位|到岗|增派|支援|报告)|{duration}(?:之?内|以内)?[^。;,]{0,4}(?:到位|到岗|到场|加人))`,
    cue`(?:接到|收到)[^。;,]{0,8}(?:通知|指令|要求)[^。;,]{0,4}{duration}(?:之?内|以内)[^。;,]{0,4}(?:组织|集结|组成|抽调)[^。;,]{0,8}(?:外呼|坐席|座席|专班|人员|队伍)`,
    cue`{duration}(?:之?内|以内)[^。;,]{0,8}恢复[^。;,]{0,8}(?:坐席|座席|席位|能力|产能|接听|话务|服务|业务)[^。;,]{0,8}{share}`,
    cue`{duration}(?:之?内|以内)[^。;,]{0,4}(?:将|把)?[^。;,]{0,6}(?:坐席|座席|席位|人数|人力|人手)[^。;,]{0,4}(?:增至|增加[至到]|扩[充展]?[至到]|提升[至到]|加到|补足)[^。;,]{0,12}(?:{share}|{count}\s*[席人名])`,
    cue`(?:断网|断电|停电|掉线|断线|宕机|网络故障)[^。;,]{0,6}(?:要|须|应|得|必须)?(?:有|备|备好|准备)(?:有)?[^。;,]{0,4}(?:备用|备份|预案|热点|方案|手机)|(?:备用|备份)(?:网络|电源|线路|电脑|热点|宽带)`,
    cue`(?:断网|断电|停电|掉线|断线|宕机|系统崩溃)[^。;]{0,10}(?:超过|达到?|满)\s*{duration}的?,[^。;]{0,30}(?:通知|告知|告诉|打电话|报告|切换|启用|不收费|赔)`,
    cue`(?:断网|断电|停电|掉线|断线|宕机|系统崩溃)[^。;]{0,16}(?:马上|立即|立刻|第一时间|当场|{duration}(?:之?内|以内))[^。;,]{0,4}(?:通知|告知|告诉|打电话|报告|报)`,
  ],
  not: [cue`流程图|不可抗力`],
  alsoIn: ['annex'],
  slots: [
    slot('startWithin', 'within', cue`启动|启用|响应|到岗|处置|到位|增派|增援`),
    slot('reportEvery', 'within', cue`(?<!演练|演习)(?:报告|汇报)|通报`),
    slot('reviewWithin', 'within', cue`总结|复盘|书面报告`),
  ],
  leftovers: ['deadlines', 'limits'],
  read: ({ all, first, make, put, set }) => {
    for (const [index, match] of all(REINFORCEMENT).entries()) {
      put(`reinforcements[${index}].within`, match, 'within')
      put(`reinforcements[${index}].people`, match, 'people')
    }
    const people = all(REINFORCEMENT).length
    for (const [index, match] of all(REINFORCED_SHARE).entries()) {
      put(`reinforcements[${people + index}].within`, match, 'within')
      put(`reinforcements[${people + index}].share`, match, 'share')
    }
    const start = all(START).find((match) => /紧急|突发|应急/.test(match.passage.text))
    put('startWithin', start, 'within')
    if (start?.words('lost')) set('startWithin', { value: null, unit: 'hour' }, start)
    readSeats({ all, first, put })
    const drills = first(DRILLS)
    for (const name of ['times', 'also']) put('drillsPerYear', drills, name)
    make('drillsPerYear', DRILLS_A_YEAR[drills?.words('often')?.replace(/[个度]/g, '') ?? ''], drills)
    put(
      'reportEvery',
      first(cue`每(?:隔)?\s*{every:duration}(?![^。;]*(?:演练|演习))[^。;]{0,16}(?:报告|通报|汇报)`),
      'every',
    )
    put(
      'reviewWithin',
      first(
        cue`(?:处理|处置|事件)[^。;]{0,8}(?:完毕|结束|完成)后?[^。;]{0,6}?{within:duration}[^。;]{0,16}(?:总结|报告|复盘)`,
      ),
      'within',
    )
  },
}

/** What serves on when the usual place does not. */
function readSeats({ all, first, put }: Pick<Place, 'all' | 'first' | 'put'>): void {
  for (const [index, match] of all(RECOVERED).entries()) {
    put(`recovery[${index}].within`, match, 'within')
    put(`recovery[${index}].share`, match, 'share')
  }
  const standby = first(STANDBY)
  const share = first(STANDBY_SHARE)
  for (const name of ['share', 'also']) put('standby.share', share, name)
  if (standby === undefined && share === undefined) return
  for (const name of ['seats', 'also']) put('standby.seats', standby, name)
  const switched = first(SWITCHED)
  for (const name of ['within', 'also']) put('standby.switchWithin', switched, name)
}
