import { cue } from '../../recognise/cue.ts'
import { articleOf, type Passage } from '../../recognise/passage.ts'
import type { Place, Sight } from '../../recognise/sight.ts'

const HEADING = cue`(?:代接|代办|代管)(?:的)?(?:事项|内容|范围)|(?:服务|支持|承办|承接|承揽|受托|代理|合作|运营|托管)(?:的)?(?:内容|范围|项目|事项)|业务范围|(?:委托|外包|委外|承包|受理)(?:业务)?(?:事项|内容|范围)|工作(?:内容|范围)|(?:回访|外呼|受理|接待)(?:的)?(?:范围|内容)|^服务$|(?:承包|代管|委外|合作)(?:内容|项目|事项)|(?:业务|服务)(?:种类|类别|类型)|^(?:外包|委托|承包)业务$|(?:托管|代管|接管|承接)的?(?:店铺|网店|平台|业务)`
const CASE_TYPES: readonly (readonly [type: string, words: RegExp])[] = [
  ['咨询', /咨询|答疑/],
  ['投诉', /投诉/],
  ['建议', /建议(?!书)/],
  ['售后', /售后|退换货|维修/],
  ['订单查询', /订单/],
  ['故障报修', /故障|报修|技术支持|技术问题/],
  ['满意度调查', /满意度(?:调查|回访)|回访/],
]

/** How often one customer is called: `同一客户每日不超过3次,每周不超过6次`, `每户每月不超过2次`. */
const PERSON = '(?:(?:同一|同个|单个?|每(?:名|个|位|一)?)(?:客户|用户|业主|会员|患者|旅客|号码|对象|债务人|户|人))'
const LIMITED = cue`${PERSON}[^。;,]{0,14}每?(?<every>[日天周月])(?:内|累计|最多)?(?:外?呼|拨打|致电|联系|提醒|外呼次数)?[^。;,\d]{0,4}(?:不得?超过|不(?:得)?多于|至多|最多|以内|≤|限)\s*{most:count}\s*次(?:[,、]每?(?<then>[日天周月])[^。;,\d]{0,6}(?:不得?超过|不(?:得)?多于|至多|最多|≤|限)?\s*{more:count}\s*次)?`
const EVERY: Readonly<Record<string, string>> = { 日: 'day', 天: 'day', 周: 'week', 月: 'month' }

/** What is said about something else may name a case type and is none of the services. */
const textOf = (passages: readonly Passage[]): string => passages.map(({ text }) => text).join('\n')

/** What is said in passing below the heading, or the end of a line that was cut, is no item. */
const NO_ITEM = /\d\s*[点时:]|生效|另有约定|除外|为准|详见|值班|^[)]|包括但不限于|\(以下/

/** A few words without a comma; whole, and of the articles. */
function isItem(passage: Passage): boolean {
  const text = passage.text.trim()
  const { kind } = articleOf(passage)
  const isWhole = (text.match(/\(/g)?.length ?? 0) === (text.match(/\)/g)?.length ?? 0)
  return (
    kind !== 'party-block' && kind !== 'title' && /^[^,。:]{2,40}[;。]?$/.test(text) && isWhole && !NO_ITEM.test(text)
  )
}

/** Up to how much is refunded or made good without asking: `一线补偿权限每单不超过100元`. */
const SETTLED = '(?:赔付|赔偿|补偿|退款|退费|退还|减免|代金券|优惠券)'
const ONE = '(?:单[笔次单件]|每[笔次单件]|单个?订单|一单)'
const DECIDES = '(?:做主|作主|决定|处理|定|退|赔|答应|给|办|补|减|送|批)'
/** `80元以内的,客服可以自己做主`, `每单可以优惠6元以内,不用问`. */
const OWN_CHOICE = cue`{sum:amount}钱?(?:之?内|以内|以下)的?[^。;,]{0,12},?[^。;,]{0,2}(?:{provider}|客服)(?:的客服)?(?:可以?|能|有权)?(?:自己|自行|直接|当场)(?:看着)?${DECIDES}|(?:可以?|能|有权)[^。;,]{0,4}(?:在)?${ONE}[^。;,\d]{0,6}{also:amount}(?:之?内|以内|以下)[^。;,]{0,4}给[^。;,]{0,4}(?:优惠|减免|补偿|红包)|(?:优惠|让利|赠送|红包|补偿)[^。;,]{0,6}(?:最多|不超过|不得超过)\s*{then:amount}`

const AUTHORITY = cue`${SETTLED}[^。;,]{0,10}(?:权限|授权|额度|标准之?内)[^。;]{0,24}?${ONE}[^。;,\d]{0,10}{sum:amount}|(?:权限|授权)[^。;]{0,30}${SETTLED}[^。;,\d]{0,6}${ONE}[^。;,\d]{0,8}{also:amount}|${ONE}[^。;,\d]{0,6}{then:amount}(?:以下|以内|之内)的?[^。;,]{0,4}${SETTLED}[^。;]{0,12}(?:自行|直接|当场|权限|自主)`

export const sight: Sight = {
  headings: [
    cue`^做(?:什么|些什么|哪些|哪几[家个]店?|的事)$|^(?:干|管)(?:什么|哪些)|^(?:外包|委托|托管|接管)(?:的)?(?:店铺|网店|平台|业务|项目)|^合作方式$|^(?:项目|业务)范围`,
    HEADING,
  ],
  sentences: [
    cue`(?:找|请|让)[^。;,]{0,2}{provider}(?:来)?(?:帮忙?|帮着|代|来)[^。;,]{0,4}(?:看店|回消息|回(?:旺旺|信息)|接待|接电话|聊天|做客服)`,
    cue`(?:帮|替)(?:店里|店铺|{client})[^。;,]{0,4}(?:回|接|改|查)[^。;]{0,6}(?:旺旺|消息|留言|电话|评论)`,
    cue`^[^。;]{0,4}(?:退换货|售后|售前|差评|纠纷)[^。;]{0,10}(?:都|全|均|统一)?(?:由|归)(?:客服|{provider})(?:谈|管|处理|接|跟|负责)`,
    cue`(?:不管|不负责|不做)[^。;,]{1,12},?只(?:管|负责|做)[^。;,]{0,4}(?:聊天|接待|回复|客服|售前|售后|接电话)`,
    cue`(?<![人席名])(?:全年|每年|年度?|[日月]均|每[日月天])[^。;,\d]{0,6}(?:受理|处理|接听|接待|外呼|来电|呼入|话务|业务|咨询|进线|工单|会话)(?:总?量)?(?:预计|预估|大?约为?|达|近|超过?|为|在)*\s*{quantity}\s*(?:余)?(?:通|件|单|人次|次|个)`,
    cue`(?:覆盖|涉及|分布[于在]|下辖|现有|共有|服务于?)[^。;,\d]{0,12}{quantity}\s*(?:余)?(?:家|座|个|处)(?=[、,。;])|(?:覆盖|涉及|分布[于在]|下辖|现有|共有)[^。;,\d]{0,12}{quantity}\s*(?:余)?(?:家|座|个|处)(?:门店|网点|站|场站|营业厅|小区|医院|院区|县|区县|楼盘|学校|分店|加油站|酒店|机构|景区|车站)`,
    cue`做(?:售前|售后)(?:和|、|跟|加)?(?:售前|售后)?(?:的)?客服`,
    cue`{provider}(?:接下|承接|接管|打理|代管)(?:了)?{client}[^。;]{1,24}(?:售前|售后|客服|热线|接待|咨询)`,
    cue`(?:提供|包含|共)\s*{count}\s*(?:类|项)服务`,
    cue`(?:超出|超过)(?:上述|前述|约定|本合同|服务)[^。;,]{0,6}(?:范围|内容)的?(?:工作|服务|事项|任务)`,

    cue`(?:承接方|承包人|服务商|{provider})(?:主要)?负责[^。;]{0,30}(?:咨询|受理|解答|接待|接听|投诉|回访|热线|售后)[^。;]{0,20}[、,和及]`,
    cue`{provider}[^。;,]{0,6}要做的(?:事|工作|活)[^。;,]{0,2}(?:有|是|包括|:)`,
    cue`(?:服务|受托|委托|外包|承接)(?:事项|业务|项目|内容)(?:涵盖|包含|包括|限于|仅限于?|为|是)`,
    cue`不(?:属于|算|归)(?:{provider})?(?:的)?(?:工作|服务|职责|业务)(?:范围)?(?:的)?(?:有|包括|是|:)`,

    cue`(?:工作|服务|业务|委托|外包|承接|承办|承揽|受托|托管)的?(?:范围|内容|事项)(?:主要)?(?:包括|为|如下|:)`,
    cue`{provider}(?:应|需|负责|将)?(?:为|向){client}(?:的?[^。;,]{0,32})?提供[^。;]{0,40}服务`,
    cue`{client}(?:委托|请|聘请|授权|指定){provider}(?:代为|代|帮忙?|协助)[^。;]{0,16}(?:接听|接电话|接待|回复|答复|处理|受理|回访|来电|留言)|{provider}(?:代为|代|替|帮)(?:{client})?(?:接听|接待|回复|答复|处理|受理|打理|照看)[^。;,]{0,16}(?:电话|来电|留言|消息|客户|顾客|买家|咨询|店铺)`,
    cue`委托{provider}(?:提供|进行|承担|办理|托管|代为)[^。;]{0,20}(?:客服|客户服务|热线|话务|接待)`,
    cue`{client}委托{provider}[^。;]{0,20}(?:提供|承担|负责|办理)[^。;]{0,30}服务`,
    cue`{provider}(?:负责|承接|承担)[^。;]{0,40}(?:接待|咨询|受理|接听|回访|客服)`,
    cue`提供[^。;]{0,30}(?:客服|客户服务)[^。;]{0,10}(?:服务|外包)`,
    cue`(?:把|将)[^。;]{0,24}(?:接待|客服|售后|热线|电话|话务|咨询|回访)[^。;]{0,8}(?:交给|交由|包给|外包给|委托给?|托给|托管给|拜托给?)[^。;,]{0,2}{provider}`,
    cue`{provider}(?:应|应当|需|须|负责|将)?(?:以|通过|用|使用|派)[^。;]{0,40}(?:提供[^。;]{0,30}服务|接待(?:顾客|客户|买家|用户|来客))`,
    cue`就[^。;]{2,40}(?:客服|售后|热线|话务|呼叫中心)[^。;,]{0,6}(?:外包|委托|托管|代管)(?:一?事|事宜)?[^。;]{0,10}(?:协商|达成|商定|谈妥|订立)`,
    cue`(?:代接|代办|代管|托管|外包|委托|服务)(?:的)?事项(?:为|:|包括|有)`,
    cue`{client}(?:将|把|委托)[^。;]{2,40}范围(?:涵盖|包括|包含|为)`,
    cue`^(?:业务|服务|工作|外包|委托)的?(?:范围|内容)\s*(?:[一1]\s*[、.]|\([一1]\))`,
    OWN_CHOICE,
    LIMITED,
    AUTHORITY,
    cue`委托{provider}(?:运营|管理|代管|经办|处理|打理)[^。;,]{0,16}(?:客服|客户服务|热线|话务|接待|售后)`,
    cue`{provider}(?:应|须|将)?(?:负责|承担|完成|从事)(?:以下|下列|如下)(?:工作|事项|内容|服务|业务|任务)`,
    cue`向{client}(?:的)?(?:客户|用户|会员|顾客)?提供(?:以下|下列|如下)(?:的)?服务`,
    cue`(?:回访|随访|外呼|接听|处理|受理)[^。;,\d]{0,6},?每[天日月周](?:不(?:得)?(?:少|低)于|约|至少)?\s*{quantity}\s*(?:人次|通|件|例|单)(?!元)`,
    cue`{provider}(?:来)?(?:帮|替|给|为){client}(?:看|守|管|盯|值守|照看|照管)[^。;,]{0,24}(?:客服|店|热线|后台|电话|消息)`,
    cue`{provider}(?:要|该|应|需要)(?:做|干|管)的(?:事|工作|活)?(?:有|是|包括|:)|{provider}的(?:工作|任务|活)(?:就)?是[^。;]{0,30}(?:接|回|处理|登记|答)`,
    cue`(?:由|让|请)?{provider}(?:的)?(?:客服|人员|坐席)(?:用|使用|登录|负责|来)[^。;]{0,20}(?:接待|回复|答复|处理|接听)`,
    cue`(?:把|将)(?:其|自己的?|名下的?)?[^。;]{0,30}(?:接待|客服|售后|售前|热线|电话|话务|咨询|回访)[^。;,]{0,8}(?:外包|交|包|托|委托)(?:给|予|由|与)?{provider}`,
    cue`(?:请|找|让|叫|聘)(?:来)?{provider}(?:来)?(?:做|干|当|管|看|接)[^。;,]{0,12}(?:客服|接待|售后|热线|电话|店)`,
    cue`(?:催付|催单|改地址|备注|查件|查快递|退换货|中差评|登记|改价)[、,和及][^。;]{0,24}(?:催付|催单|改地址|备注|查件|查快递|退换货|中差评|登记|改价)`,
  ],
  not: [cue`费用|附件|违约|未按|交付方式|方式向|清单|第三方|服务(?:时间|期限|对象|语言|地域|人员)`],
  leftovers: ['deadlines', 'limits'],
  read: ({ passages, all, first, put, set }) => {
    readCallLimits({ all, put, set })
    for (const words of [AUTHORITY, OWN_CHOICE])
      for (const name of ['sum', 'also', 'then']) put('settleUpToYuan', first(words), name)
    const text = textOf(passages)
    const found = CASE_TYPES.filter(([, words]) => words.test(text)).map(([type]) => type)
    const proof = first(cue`.+`)
    if (found.length > 0) set('caseTypes', found, proof)
    const items = passages.filter((passage) => !passage.isHeading && isItem(passage))
    if (items.length > 1) {
      const said = items.map(({ original }) => original.trim().replace(/[;；。]$/, ''))
      set(
        'items',
        said.map((item) => ({ 'zh-CN': item, en: item })),
        proof,
      )
    }
  },
}

function readCallLimits({ all, put, set }: Pick<Place, 'all' | 'put' | 'set'>): void {
  let index = 0
  for (const match of all(LIMITED))
    for (const [every, most] of [
      ['every', 'most'],
      ['then', 'more'],
    ] as const) {
      const period = EVERY[match.words(every) ?? '']
      if (period === undefined) continue
      put(`callLimits[${index}].most`, match, most)
      set(`callLimits[${index}].every`, period, match)
      index += 1
    }
}
