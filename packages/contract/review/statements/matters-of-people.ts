import { DURATION, NUMERAL } from '@heqi/clauses'
import { count, duration } from '../reading/values.ts'
import { choice } from './choices.ts'
import { quantity } from './quantities.ts'
import type { Matter } from './statement.ts'
import { WITHIN } from './words.ts'

const ORDINARY_SEATS =
  /班长|组长|主管|经理|质检|培训师|早班|晚班|中班|夜班|白班|高峰|大促|活动|旺季|增加|增派|增配|备用|储备|兼职|后备|试运行|调整|超过|每|减|缺|离职|更换|职场|场地|平方米|工位/

/** Who does the work, and what they hand in and keep. */
export const MATTERS_OF_PEOPLE: readonly Matter[] = [
  quantity({
    pattern: `(?:配备|派驻|安排|配置|投入|提供|设置|派出|保证)(?:(?:不少于|至少|总计|共计?)?(?<value>${NUMERAL})(?:名|个|人|席)(?:的)?(?:专职|全职|专属|驻场)?(?:人工)?(?:客服|坐席|座席|话务员?|服务人员)|(?:专职|驻场)?(?:客服|坐席|座席|服务)(?:人员|代表|专员)?(?:不少于|至少|共)?(?<also>${NUMERAL})(?:名|个|人|席))|(?:在岗|驻场|专职)(?:客服|坐席|座席)(?:人员)?(?:不得|不应)?(?:少于|低于)(?<later>${NUMERAL})(?:名|个|人|席)|(?:客服|坐席|座席|话务员?|服务人员|席位)(?:的)?(?:编制|总数|总人数|人数|数量|规模)(?:为|共|共计|是|:)?(?<after>${NUMERAL})\\s*(?:名|个|人|席)`,
    not: ORDINARY_SEATS,
    isNear: true,
    under: {
      heading: /(?:客服|坐席|座席|话务员?|服务人员)(?:的)?(?:编制|人数|数量|规模|配置)/,
      pattern: `^(?:为|共计?|不少于|至少)?(?<value>${NUMERAL})\\s*(?:名|个|人|席)`,
    },
    read: count,
  }),
  quantity({
    pattern: `(?:新人|新员工|岗前)[^。;]{0,10}(?:不少于|至少|满)(?<value>${DURATION})[^。;]{0,20}上岗`,
    not: /上岗(?:前|后)/,
    read: duration,
  }),
  quantity({
    pattern: `(?<metric>主管|班长|组长|质检员?)[^。;]{0,10}(?:比例|配比)[^。;,\\d]{0,4}1[:比](?<value>\\d{1,3})|1[:比](?<also>\\d{1,3})[^。;,]{0,6}(?<metric2>主管|班长|组长|质检员?)`,
    read: count,
  }),
  choice({
    ways: {
      consent: /未经甲方(?:书面)?同意[^。;]{0,12}(?:更换|调换|调整)[^。;]{0,8}(?:人员|客服|坐席)/,
      free: /乙方(?:可以?|有权)[^。;]{0,12}(?:自行|自主|随时)(?:更换|调换|调整)[^。;]{0,6}(?:人员|客服|坐席)/,
    },
    not: /通知|报备/,
  }),
  choice({
    ways: {
      banned: /乙方[^。;]{0,12}不得[^。;]{0,12}(?:为|向|与)[^。;]{0,12}(?:竞争|同行|同业)/,
      free: /乙方(?:有权|可以?)[^。;]{0,8}(?:为|向)[^。;]{0,20}(?:竞争|同行|同业)/,
    },
    not: /未经|除/,
  }),
  quantity({
    pattern: `(?:岗前培训|上岗前)[^。;]{0,16}(?:不少于|不低于|至少|满)(?<value>${DURATION})`,
    read: duration,
  }),
  quantity({
    pattern: `(?:每月|[次下]月|次一?个?月)(?:的)?(?<value>${NUMERAL})[日号](?:之)?前[^。;,]{0,10}(?:提交|提供|报送|出具|发送)[^。;,]{0,12}(?:月报|(?:运营|服务|数据|月度|分析)[^。;,]{0,4}报[告表])|(?:月报|(?:运营|服务|数据|月度|分析)报[告表])[^。;,]{0,6}(?:每月|[次下]月)(?:的)?(?<also>${NUMERAL})[日号](?:之)?前`,
    read: count,
  }),
  quantity({
    pattern: `(?:要求更换|不(?:合格|称职|胜任)|更换[^。;,]{0,8}(?:要求|通知))[^。;]{0,24}?${WITHIN}[^。;,]{0,10}(?:更换|调换|撤换|替换)`,
    not: /分包|单位|设备|系统/,
    read: duration,
  }),
]
