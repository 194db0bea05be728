import type { Saying } from '../../../analysis.ts'
import type { Topic } from '../stances.ts'

const NUMBER = '(?:\\d|[一二两三四五六七八九十百])'
const WHOLE_DAY =
  /7\s*[x×*]\s*24|24\s*[x×*]\s*7|(?:每[日天]|全天|一天|昼夜)(?:\d{0,2}[:点]?)?24(?:个)?小时(?!内)|24(?:个)?小时(?:均|都|保持|全部)?(?:有人|开通|畅通|接听|运营|不打烊)/i

/** What hotlines, chats and calls are called. */
const CHANNELS = {
  phone: /热线|电话|呼入|400|通话|来电/,
  chat: /在线|线上|会话|文字|旺旺|聊天/,
  outbound: /外呼|呼出|回访/,
  case: /工单/,
  mail: /邮件/,
}

/** Each of the two ways to count may be meant for a part of the work only. */
const IN_PART =
  /超[出过]|部分|以外|之外|除|溢出|夜间|高峰|大促|临时|增[加援]|另[行外]|同时|组合|混合|或|任选|首[年月]|第[二三]|试/

/** The season, the shop or the post that the off days belong to. */
const OF_PERSONS = /轮[休流班]|调休|补休|年假|个人|每[名位]|办公|财务|行政|机器人/
const HOLIDAY =
  '(?:春节|过年|除夕|大年|国庆|五一|元旦|中秋|法定(?:节)?(?:假日?)|节假日|节日|周末|周[六日天]|星期[六日天]|双休日?)'

const isOtherDay = (one: Saying, other: Saying): boolean => {
  const [first, second] = [one, other].map(({ match }) => NAMED_FEAST.exec(match[0])?.[0] ?? '')
  return first !== second && !(isNewYear(first) && isNewYear(second)) && !isAnyFeast(first)
}
const NAMED_FEAST = /春节|过年|除夕|大年|国庆|五一|元旦|中秋|法定|节假日|节日|周末|周[六日天]|星期[六日天]|双休/
/** 节假日照常 means each of them. */
const isAnyFeast = (feast = ''): boolean => /法定|节假日|节日/.test(feast)
const isNewYear = (feast = ''): boolean => /春节|过年|除夕|大年/.test(feast)

const channelsOf = ({ sentence: { text, node } }: Saying): string[] =>
  Object.entries(CHANNELS).flatMap(([channel, words]) =>
    words.test(`${node.article.heading.text}:${text}`) ? [channel] : [],
  )
/** Each names a channel, and not the same. */
function isOtherChannel(one: Saying, other: Saying): boolean {
  const [first, second] = [channelsOf(one), channelsOf(other)]
  return first.length > 0 && second.length > 0 && !first.some((channel) => second.includes(channel))
}
const AT_NIGHT =
  /夜间(?:坐席|客服|值守|服务|安排|由|有|接|留)|夜班|晚班|值班(?:人员|坐席|电话|客服|安排)|(?:其余|其他)时[间段][^。;,]{0,6}(?:由|有|留|转|安排|坐席|人)|轮班|三班/

/** One place knows no limit, no fee, no exception at all; the other rules what there is not. */
export const TOPICS_OF_ABSOLUTES: readonly Topic[] = [
  {
    one: {
      said: /(?:^|[;,、:(])(?:甲方|乙方|双方|本店|客服|坐席|均|都|一律|另外|也)*(?:没有|无|不设|不计|不给|不付|不另计|不支付|不提取|不收取?|不算|免)(?:任何|销售|业绩|其他)?(?:提成|佣金|抽成|分成|点位|扣点)(?!部分|上限|封顶|比例)/,
      not: /如|若|未|的,|以[下内]|不足|低于|退款|退货|试用|首月|部分/,
    },
    other: {
      said: new RegExp(
        `(?:成交额|销售额|营业额|流水|业绩|成交金额|订单金额|下单金额|回款额?)的?[^。;,\\d]{0,4}(?:给|提|付|抽|按|计|返)?\\s*${NUMBER}+(?:\\.\\d+)?\\s*(?:%|个点|‰)|(?:提成|佣金|抽成|分成)(?:比例|标准|点数)?[^。;,\\d]{0,8}${NUMBER}+(?:\\.\\d+)?\\s*(?:%|个点|‰|元)`,
      ),
      not: /违约金|扣|罚|以内的?免|超额利润/,
    },
  },
  {
    one: {
      said: /(?:指标|目标|数据|考核|服务标准|得分|KPI)[^。;,]{0,10}(?:仅|只)(?:作|作为|是|为|供|当)[^。;,]{0,8}(?:努力(?:方向|目标)|参考|方向|内部(?:改进|管理))|(?:指标|目标|考核(?:结果)?|得分|KPI)[^。;]{0,12}不(?:作为|作|与|影响|涉及|构成|用于)[^。;,]{0,10}(?:扣款|扣减|扣费|罚款|结算|付款|费用)/i,
      not: /如|若|试运行|试用|首月|磨合|第三方|个人|内部(?:考核|排名)/,
    },
    other: {
      said: /(?:率|指标|目标|得分|评分|考核|满意度|时长)[^。;]{0,20}(?:未达(?:到|标)?|不达标|没达到|低于|不足|达不到|不合格)[^。;]{0,14}(?:扣[减除罚款]?|罚|减[为半少至按]|降[为低至]|下调|不付|不发|打\d?折|按\d)|^[^。;]{0,4}未达(?:到|标)?的?,?[^。;,]{0,10}(?:扣[减除罚款]?|罚|减[为半少至按]|降[为低至]|下调|不付|不发)/i,
      about: /率|指标|目标|得分|评分|考核|满意|时长/,
      not: /试运行|试用|个人|坐席的?奖/,
    },
  },
  {
    one: {
      said: new RegExp(
        `${HOLIDAY}(?:期间|当天|假期|长假)?[^。;,]{0,6}(?:也要|都要|照常|正常|不休|不停|不打烊|不放假|必须|仍(?:然|须|应)?|均?(?:须|应)?)(?:有人|值班|上班|上岗|在线|营业|接待|接听|服务|在岗|安排|休|$)`,
      ),
      not: OF_PERSONS,
    },
    other: {
      said: new RegExp(
        `${HOLIDAY}[^。;,]{0,12}(?:放假|休息(?!日)|停(?:止|班)|歇业|不(?:上班|在线|接待|接听|提供|营业|值班)|关店|暂停)`,
      ),
      not: OF_PERSONS,
    },
    unless: isOtherDay,
  },
  {
    one: { said: WHOLE_DAY, not: /机器人|智能|自助|系统|监控|应急|内(?:响应|回复)/ },
    other: {
      said: /\d{1,2}[:点]\d{0,2}\s*(?:至|到|-|—|–|~|～)+\s*\d{1,2}[:点]\d{0,2}[^。;]{0,14}(?:[坐座]席|\d+\s*席|客服|接线员|人员)|\d+\s*席[^。;]{0,4}\d{1,2}[:点]\d{0,2}\s*(?:至|到|-|—|–|~|～)+\s*\d{1,2}[:点]/,
      not: /夜|次日|凌晨|[早中晚]班|0:00|24:00|23:59|[A-C]班|培训|增[加派援]|加席|另/,
    },
    unless: (one, other, { text }) => isOtherChannel(one, other) || AT_NIGHT.test(text),
  },
  {
    one: {
      said: /(?:按|以|采用|实行)[^。;,]{0,4}(?:坐席|座席|席位|人头|人数|人月)[^。;,]{0,6}(?:计费|收费|结算|计价|计收|包月)|\d\s*元?\s*\/\s*(?:席|人|坐席|座席)\s*[/·]?\s*月|每(?:席|人|坐席)每月[^。;,\d]{0,4}\d/,
      not: IN_PART,
    },
    other: {
      said: /(?:按|以|采用|实行)[^。;,]{0,6}(?:通|单|量|条|次|件|分钟|接通量|话务量|会话量|咨询量)(?:数)?(?:的方式)?[^。;,元]{0,3}(?:计费|收费|结算|计价|计收)/,
      not: IN_PART,
    },
    unless: (one, other) =>
      channelsOf(one).length === 0 || channelsOf(other).length === 0 || isOtherChannel(one, other),
  },
  {
    one: {
      said: /(?:可以?(?!能)|有权|应当?|须)[^。;,]{0,6}(?:保留|留存|保存)[^。;,]{0,8}(?:记录|数据|资料|录音|信息|名单)[^。;,]{0,4}(?:\d|[一二两三半])[^。;,]{0,3}(?:年|个月|天|日)/,
      about: /终止|解除|结束|到期|期满|不合作/,
    },
    other: {
      said: /(?:应当?|须|要|必须)[^。;,]{0,6}(?:在|于)?(?:当[天日]|立即|即时|马上|(?:\d{1,2}|[一二两三五七十])(?:日|天|个?小时|个工作日)内)[^。;,]{0,4}(?:删除|销毁|清除|删掉|清空)/,
    },
    within: 'paragraph',
  },
]
