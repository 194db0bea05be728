import { cue } from '../../recognise/cue.ts'
import type { Sight } from '../../recognise/sight.ts'
import { foreign, slot } from '../../recognise/slots.ts'
import type { HANDOVER_ITEMS } from './terms.ts'

const ENDED =
  '(?:终止|解除|届满|期满|到期|结束|解约|散伙|退出|最后服务日|不续[签约]|不做了|不想做|不干了|停止合作|合作停止|不再合作)'
const BACK = '(?:返还|归还|退还|交还|交回|移交|交接|交给|点交|移转|转交|交出|交齐|交清|还给)'

const ITEMS: readonly (readonly [(typeof HANDOVER_ITEMS)[number], ReturnType<typeof cue>])[] = [
  ['customer-data', cue`(?:客户|用户)(?:的)?(?:资料|信息|数据|档案)|服务记录|(?:{client})[^。;,]{0,8}(?:资料|数据)`],
  ['business-data', cue`(?:业务|运营|统计)(?:的)?(?:数据|资料|报表)`],
  ['work-in-progress', cue`(?:工作|项目)进[展度]|未(?:完成|办结|处理)[^。;,]{0,8}(?:工作|事项|业务|工单)|在途`],
  ['knowledge', cue`知识库|话术|培训(?:材料|资料)`],
  ['accounts', cue`账[号户]|帐[号户]|密码|权限|密钥`],
  ['equipment', cue`设备|物品|物资|财产`],
]

/** Who serves on until another is there: `解除后继续服务至新单位落实为止,最长不超过两个月`. */
const NEXT =
  '(?:新(?:的)?[^。;,]{0,6}(?:供应商|服务商|供方|承包方|承接方|单位|团队)|(?:接替|接手|后续|继任)(?:的)?(?:单位|方|者|公司|服务商|供应商))'
const STAYS_ON = cue`${ENDED}[^。;]{0,16}(?:继续|留守|保持|延续)[^。;,]{0,8}至[^。;,]{0,12}${NEXT}[^。;]{0,24}?(?:不超过|不得超过|为限|最长|至多)[^。;,\d]{0,6}{length:duration}`
const HELPS_NEXT = cue`${ENDED}[^。;]{0,24}(?:协助|配合)[^。;,]{0,8}${NEXT}[^。;,]{0,12}(?:不少于|至少|为期|不低于|满)\s*{length:duration}`

/** `到期后新供应商尚未进场的,应继续服务,最长不超过三个月`. */
const SERVES_ON = cue`${ENDED}[^。;]{0,10}${NEXT}[^。;,]{0,10}(?:未|没)[^。;]{0,16}继续[^。;]{0,20}?(?:不超过|不得超过|为限|最长|至多)[^。;,\d]{0,6}{length:duration}`

export const sight: Sight = {
  headings: [
    cue`^退出(?:安排|机制|管理|服务|过渡)|(?<!现场|班次|班组|(?:数据|资料)(?=交接))(?:交接|移交)(?!班)|善后|${ENDED}后(?:的)?(?:交接|移交|返还|清理)`,
  ],
  sentences: [
    cue`(?:退出协助|退出服务|过渡协助)[^。;,]{0,8}|{duration}的?(?:退出协助|过渡服务|协助期)`,
    cue`${ENDED}[^。;]{0,40}(?:办理|完成|配合|协助|进行|做好)[^。;,]{0,16}(?:交接|移交)`,
    cue`${ENDED}[^。;]{0,30}${BACK}[^。;]{0,24}(?:资料|数据|财产|物品|设备|文件|档案)`,
    cue`${ENDED}[^。;]{0,30}(?:资料|数据|财产|物品|设备|文件|档案)[^。;]{0,24}${BACK}`,
    cue`${ENDED}[^。;]{0,24}(?:记录|工单|售后单|账[号户]|话术)[^。;]{0,24}${BACK}`,
    cue`${ENDED}[^。;]{0,70}(?:办理|完成|办完|配合|协助|做好)[^。;,]{0,12}(?:交接|移交|平移|迁移|切换|过渡)`,
    cue`${ENDED}[^。;]{0,30}{duration}(?:的)?(?:过渡期|移交期|交接期|过渡服务|过渡安排)|(?:不超过|为期|提供)[^。;,]{0,6}{duration}之?的?过渡(?:期|服务)`,
    cue`${ENDED}[^。;]{0,20}(?:继续|保持)(?:提供)?(?:服务|坐席|人员)[^。;]{0,16}(?:新(?:的)?(?:供应商|服务商|供方|承包方|团队)|接手|接替|到位)`,
    cue`${ENDED}[^。;]{0,60}${BACK}[^。;]{0,24}(?:知识库|工单|清单|账[号户]|权限|号码|教材|客户|用户|数据|资料)`,
    cue`{duration}(?:之?内|以内)[^。;,]{0,4}(?:移交|交接|交还)[^。;,]{0,16}(?:清单|账[号户]|工单|录音|订单|知识库)`,
    cue`(?:结束|退出|终止)[^。;]{0,16}(?:交回|交出|进入过渡)`,
    cue`${ENDED}[^。;]{0,30}{duration}的?(?:移交|交接|过渡|衔接)(?:服务|支持|期|安排)?`,
    STAYS_ON,
    HELPS_NEXT,
    SERVES_ON,
    cue`(?:过渡服务|交接服务|移交服务|退出服务)(?:期限?|时间)?[^。;,\d]{0,4}(?:不超过|不少于|为期?|最长|至少|限)\s*{duration}`,
    cue`(?:过渡期|交接期|移交期)(?:限)?(?:为|:|不少于)?\s*{duration}`,
    cue`${ENDED}[^。;]{0,24}(?:保证|预留|留出|给予|提供|安排)[^。;,\d]{0,8}{duration}的?(?:过渡|交接|移交|缓冲)`,
    cue`${ENDED}[^。;]{0,30}(?:转接|转移|(?:协助|配合|完成)[^。;,]{0,8}迁移|平稳过渡|配合[^。;,]{0,10}(?:接替|新服务商))`,
    cue`(?:退出|移交|交接)(?:计划|方案|清单)[^。;]{0,10}(?:移交|交接)|移交[^。;]{0,20}(?:知识库|工单|台账|档案)`,
    cue`(?:{provider})(?:应|须|必须|需)[^。;]{0,6}将[^。;]{0,20}(?:资料|数据)[^。;]{0,8}(?:归还|返还|退还|交还|移交)[^。;]{0,4}(?:给)?(?:{client})`,
    cue`${ENDED}(?:的|,)[^。;]{0,40}(?:交接|移交|交给|交齐|交清)`,
    cue`${ENDED}[^。;]{0,24}(?:录音|登记|单子|单据|话术|聊天记录|子账号)[^。;]{0,16}${BACK}`,
    cue`${ENDED}[^。;]{0,24}(?:把|将)[^。;,]{0,16}(?:没|未)(?:有)?(?:处理|办|做)完的[^。;,]{0,16}(?:列|交|移)`,
    cue`(?:配合|协助)[^。;,]{0,6}${NEXT}[^。;,]{0,14}(?:交接|移交|接手|接管|过渡|切换|熟悉)|(?:交接|移交)(?:给|至|到)?[^。;,]{0,4}${NEXT}`,
    cue`${ENDED}[^。;]{0,14}(?:带|教|领)[^。;,]{0,4}(?:新|接手)[^。;,]{0,10}(?:{duration}|熟悉|上手|会)`,
    cue`(?:撤场|撤离|退场|离场|撤出)[^。;,]{0,4}(?:前|后|时)[^。;]{0,24}(?:交接|移交|交还|交清)`,
  ],
  not: [cue`保密|离职|调岗|换班|交接班|人员(?:更换|变动|调整)|^附件|第三方介入|预付款|押金|保证金`],
  slots: [
    slot('within', 'within', cue`交接|移交|返还|归还|交还`),
    foreign('within', cue`过渡|交接期|移交期|衔接期|(?:移交|交接)服务`),
    slot('certificateWithin', 'within', cue`证明|确认书`),
    slot('confirm.within', 'within', cue`确认|签收`),
  ],
  leftovers: ['deadlines', 'limits'],
  read: ({ first, put, set, has }) => {
    const moved = cue`${BACK}|善后`
    const items = ITEMS.filter(([, words]) => has(words)).map(([item]) => item)
    set('items', items.length > 0 ? items : undefined, first(moved))
    put(
      'within',
      first(
        cue`${ENDED}(?!前)[^。;]{0,14}?(?<!前\s?){within:duration}(?:之?内|以内)?[^。;]{0,40}(?:${BACK}(?!服务|期)|销毁|删除|迁移|平移|(?<!的)过渡(?!期))`,
      ),
      'within',
    )
    put('within', first(cue`{within:duration}(?:之?内|以内)[^。;,]{0,6}(?:交完|移交完毕|交接完毕|完成交接)`), 'within')
    put('within', first(cue`(?:交接|移交)(?:工作|手续)?(?:期限|期|应在|应于)[^。;]{0,6}?{within:duration}`), 'within')
    const back = first(cue`返还|归还|退还|交还`)
    const destroyed = first(cue`销毁|删除`)
    set('data', back && destroyed ? 'return-and-destroy' : 'return', back)
    set('data', 'destroy', destroyed)
    const confirm = first(cue`(?:交接|移交)[^。;]{0,24}?{within:duration}(?:之?内|以内)[^。;]{0,10}(?:确认|签收|验收)`)
    put('confirm.within', confirm, 'within')
    put(
      'certificateWithin',
      first(cue`{within:duration}(?:之?内|以内)[^。;]{0,16}(?:销毁|删除|返还)(?:的)?(?:证明|确认)`),
      'within',
    )
    const transition = first(
      cue`(?:过渡期|交接期|移交期)(?:限)?(?:为|:|不少于)?\s*{length:duration}|{also:duration}(?:之|的)?(?:过渡|交接|移交|缓冲)(?:期|服务|时间|[,。;]|$)|(?:最长|最多)?不超过\s*{most:duration}(?=[^。;]*(?:交接|移交))|(?:终止|届满|解除|期满)前\s*{ahead:duration}\s*起?[^。;]{0,24}(?:移交|交接|过渡|配合)`,
    )
    put(
      'transition.length',
      first(cue`(?:过渡期|交接期|移交期|退出期)(?:限)?(?:为|:|不少于)\s*{length:duration}`),
      'length',
    )
    put('transition.length', first(STAYS_ON) ?? first(HELPS_NEXT) ?? first(SERVES_ON), 'length')
    put(
      'transition.length',
      first(
        cue`(?:最长|不少于|至少|为期|不低于|提供|不超过)\s*{length:duration}(?:之|的)?(?:移交|交接|过渡|衔接)(?!费)(?:服务|支持|期|工作|安排)?`,
      ),
      'length',
    )
    put('transition.length', transition, 'length')
    put('transition.length', transition, 'also')
    put('transition.length', transition, 'most')
    put('transition.length', transition, 'ahead')
  },
}
