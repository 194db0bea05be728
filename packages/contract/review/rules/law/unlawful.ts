import { type Analysis, saying } from '../../analysis.ts'
import { anyOf, whereAllowed } from '../../checks-of-words.ts'
import { law } from '../../legal-basis.ts'
import { binds } from '../../reading/parts.ts'
import { AGENT, CUSTOMER, PERSONAL } from '../../reading/people.ts'
import { atWords, type Offence, type Rule } from '../../rule.ts'
import { consentDeemed, dataTraded, sentAbroad, usedForItself } from './misused-data.ts'
import { wagesFined } from './people-at-work.ts'
import { praiseFaked, unlicensedStart } from './void-terms.ts'
import { insuranceLeft, staffSecured, wagesCut } from './wages-and-insurance.ts'

const REVIEWS =
  /刷单(?!的?[^。;,]{0,8}(?:不算|不计|不纳入|除外|剔除))|刷[^。;,\d]{0,4}\d+单|刷好评|(?:改|删|修改|删除)[^。;,]{0,4}(?:好评|中差评|差评)[^。;]{0,16}(?:红包|奖励?|返现|给[^。;,]{0,4}\d|\d+(?:\.\d+)?[元块])|(?:中差评|差评|中评)[^。;]{0,24}(?:改或者?删|修改或者?删除|(?:全部|\d+%)删除|删除率|改掉率|修改率)|(?:好评|五星|晒图)[^。;]{0,16}(?:返现|返\s*\d|红包)/
/** 删除差评的,每条扣300元 forbids it. */
const PUNISHED =
  /(?:差评|中评|好评|评价|刷单)的?,[^。;]{0,8}(?:支付|扣|罚|承担)[^。;]{0,8}(?:违约金|扣|罚|元)|奖励(?:坐席|客服|员工)/
const PRAISE = '(?:五星|5星|好评|正面评价|优质评价|满分评价|晒[图单]|买家秀|种草|带图评价|追评|评价|评论)'
/** Sales and praise that nobody but the contract's own people make. */
const MADE_UP = new RegExp(
  `(?:自备|自有|自己的?|本人|内部|小号|马甲|亲友|虚拟|模拟|外部刷手|刷手|水军)[^。;,]{0,8}(?:账号|账户|号|手机号)?[^。;]{0,14}(?:下单|拍[单下]|购买|成交|签收|${PRAISE}|点赞|补单)|(?<![候替])补(?:的)?(?:假)?单(?!据|号|位|独)[^。;,]{0,14}(?:账号|帮忙|拍|给|每单|\\d+元)|(?:安排|组织|找)[^。;,]{0,10}(?:下单|拍下|购买)后[^。;,]{0,6}(?:给|写|发|打|留)[^。;,]{0,4}(?:好评|五星|评价|评论)|(?:撰写|代写|编写|编造|发布|发表|写|补|刷|制造|做|上)[^。;,\\d]{0,10}(?:\\d+|[一二两三四五六七八九十百千]+)\\s*[条个篇单笔次则份][^。;,]{0,6}${PRAISE}(?!分析|报告|汇总|统计|回复|处理|模板)|(?:完成|提供|补充|增加|保证)[^。;,]{0,14}(?:\\d+[^。;,]{0,3}[条个单])[^。;,]{0,6}${PRAISE}|(?:好评|销量|信誉)[^。;,]{0,4}(?:补充|提升|冲量|刷)|(?:安排|组织|完成|进行|通过|配合|协助|制造|营造|可以?)[^。;,]{0,10}(?:虚构|虚假|伪造|编造|补单|造假|刷[量粉销])[^。;,]{0,4}(?:交易|成交|订单|销[量售]|评价|评论|流水|点击|人气|粉丝)?`,
)
const NOT_OURS = /识别|防范|打击|举报|发现|涉嫌|甄别|监测|拦截|上报|申诉|反作弊/
const NEAR_ONES = '(?:亲友|熟人|朋友|员工|坐席|客服|同事|家属|水军|兼职|学生|内部人员|自己人)'
const PRAISE_BY_FRIENDS = new RegExp(
  `(?:引导|组织|动员|安排|发动|邀请|要求|鼓励|让|请|找|号召)[^。;,]{0,10}${NEAR_ONES}[^。;]{0,16}(?:刷|写|发|打|给|留|做|点)[^。;,]{0,8}(?:五星|5星|好评|满分|高分|${PRAISE})|差评[^。;]{0,14}(?:花钱|付费|有偿|出钱|给钱|付钱)[^。;,]{0,8}(?:删|撤|改)|(?:花钱|付费|有偿|出钱)[^。;,]{0,8}(?:删|撤|改)[^。;,]{0,8}差评|刷[^。;,]{0,6}(?:五星|5星)?(?:好评|评价|评分|星级|高分|满意度)`,
)
const GAIN = '(?:返现|返利|红包|现金|赠品|礼品|优惠券|补偿|补贴|好处|返款)'
const PRAISE_PAID = new RegExp(
  `${GAIN}[^。;,]{0,10}(?:换取?|诱导|引导|促使|说服|要求|让|请|争取)[^。;,]{0,10}(?:${PRAISE}|[删改撤][^。;,]{0,6}评)|(?:诱导|引导|要求|说服|劝说?|请)[^。;,]{0,10}(?:给(?:予|出)?|打|写|改为?|删除?|撤回?)[^。;,]{0,8}(?:好评|五星|差评|评价)[^。;]{0,16}${GAIN}`,
)

const WAGES =
  /从[^。;,]{0,10}(?:工资|薪酬|薪资|劳动报酬)(?:中|里|内)?[^。;,]{0,4}(?:扣|抵)|(?:工资|薪酬|薪资)(?:中|里)?(?:直接|全额)?扣(?:除|到|完)|(?:扣发|扣除|没收|不予?发放?)[^。;,]{0,4}(?:当月|上月|全部|剩余|未发)的?(?:工资|薪酬|薪资)/

/** Insurance that an agreement leaves out; the words may stand in the sentence behind the one that names it. */
const INSURANCE = /社会?保险?|五险/
const WAIVED =
  /(?:社会?保险?|五险)(?:费用?)?[^。;,]{0,4}(?:折算|折成|折现|以[^。;,]{0,4}(?:补贴|现金))[^。;]{0,8}(?:发|支付)|(?:不|可以不|暂不|无需|无须|自愿放弃|放弃)(?:[为给][^。;,]{0,10})?(?:缴纳?|交纳?|参加|办理|购买)[^。;,]{0,4}(?:社会?保险?|五险)|放弃[^。;,]{0,8}(?:社会?保险?|五险)|(?:试用期|实习|临时|兼职|新员工)[^。;]{0,30}(?:可以不|暂不|不)(?:予)?(?:缴纳?|交纳?)(?=[。;,]|$)/

/** Private insurance in the place of the public one, or the public one left to the worker. */
const REPLACED =
  /(?:商业|意外|雇主责任)(?:伤害)?险[^。;,]{0,10}(?:代替|替代|取代|抵作)[^。;,]{0,6}(?:社会?保险?|五险)|(?:社会?保险?|五险)[^。;,]{0,10}(?:由|归)?(?:员工|本人|个人|坐席|座席|客服)(?:自行|自己|个人)?(?:全额)?(?:缴纳?|交纳?|承担|负担|解决)/

/** Who works on its own account is insured by nobody else. */
const NO_EMPLOYEE =
  /独立(?:的)?(?:经济|市场|经营|民事|承揽|合作)?主体|自由职业|个体(?:经营|工商户)|承揽人|退休(?:返聘|人员)|在校(?:学生|生)/

const insuranceWaived = (analysis: Analysis): Offence[] =>
  saying(analysis, WAIVED, binds).flatMap(({ sentence, match }) => {
    const around = analysis.sentencesIn(sentence.node).slice(Math.max(0, sentence.index - 1), sentence.index + 1)
    const isAbout = around.some(({ text }) => INSURANCE.test(text))
    return isAbout &&
      !NO_EMPLOYEE.test(sentence.text) &&
      !/不得(?:不|以)|不得[^。;,]{0,8}(?:放弃|折)|无效/.test(sentence.text)
      ? [atWords(sentence, match)]
      : []
  })

const EACH = '(?:每[名位个人]|各|所有|全体|新(?:入职|进)?|其|该|入职|上岗){0,2}(?:的)?'
const MONEY_LEFT = '(?:保证金|押金|风险金|抵押金|抵押款|担保金|质押金|培训费|服装费|工装费|违约准备金)'
const PAPERS = '(?:居民)?(?:身份证|毕业证书?|学历证书?|学位证书?|资格证书?|护照|户口[本簿]|驾驶证|社保卡|银行卡|证件)'
const PAPERS_KEPT = new RegExp(
  `${PAPERS}(?:原件|正本)?[^。;件]{0,8}(?:由|交由?|归|统一|集中|须交|应交)[^。;,]{0,14}(?:收存|保管|收管|代管|扣押|扣留|留存|收缴|收走|扣下|押存|存放)|(?:扣押|扣留|收缴|收走|代管|收存|留置|扣下)[^。;,]{0,14}${PAPERS}(?!复印件|影印件|扫描件|照片)|${PAPERS}(?:原件|正本)?[^。;,]{0,4}(?:押|抵押|质押)(?:在|给|于|到)|以[^。;,]{0,10}${PAPERS}[^。;,]{0,6}(?:作|为)?(?:抵押|担保|质押)`,
)
const STAFF_PAYS = new RegExp(
  `(?:向|从)${EACH}${AGENT}[^。;,]{0,12}?(?:收取|预收|扣留|扣收|暂扣|收)[^。;,]{0,12}${MONEY_LEFT}|${EACH}${AGENT}[^。;,]{0,14}?(?:缴纳?|交纳?|预交|预缴|支付|抵押|缴存|被收取)[^。;,]{0,10}${MONEY_LEFT}|${MONEY_LEFT}[^。;,]{0,8}(?:由|向)${EACH}${AGENT}[^。;,]{0,4}(?:本人|个人)?(?:缴纳?|交纳?|承担|收取|支付)`,
)
const STAFF = '(?:坐席|座席|客服(?:人员)?|话务员|员工|(?:派驻|服务|入职|新)人员)'
const STAFF_DEPOSIT = new RegExp(
  `${STAFF}(?:在)?(?:入职|上岗|到岗|离职)?(?:时|前|后)?(?:应当?|须|需|必须)?(?:向[^。;,]{1,8})?(?:缴纳?|交纳?)[^。;,]{0,8}(?:保证金|押金|风险金)|向${STAFF}(?:收取|收|扣留)[^。;,]{0,10}(?:保证金|押金|风险金)|每人(?:收取|缴纳?|交纳?)[^。;,\\d]{0,4}(?:押金|保证金)|扣(?:押|留)[^。;,]{0,8}(?:居民身份证|身份证|毕业证)`,
)

const LICENCE =
  /(?:未|尚未|没有|暂未)(?:取得|办理|获得|持有|具备)[^。;]{0,24}(?:资质|许可|执照|证书|备案|资格)[^。;]{0,8}(?:可以?|得)(?:先行|先|照常)[^。;,]{0,6}(?:开展|经营|上岗|从事|提供|作业|营业|服务)/
const ANOTHERS =
  '(?:他人|别人|第三[方人家]|别家|其他(?:公司|单位|企业|机构|主体)|外部(?:公司|单位|机构)|另一家|关联公司|合作(?:公司|单位|方)|有[^。;,]{0,6}的(?:公司|单位))'
const PERMIT = '(?:经营许可证?|许可证?|资质(?:证书)?|牌照|执照|证照|备案号?|资格证?)'
const NOT_HELD = '(?:未|尚未|没有|暂未|无|不具备|未能)(?:依法)?(?:取得|办理|获得|持有|具备|领取|办妥|申领)?'
/** A permit is for who holds it. */
const BORROWED = new RegExp(
  `(?:借用|租用|挂靠|冒用|套用|借)[^。;,]{0,12}${ANOTHERS}[^。;,]{0,14}${PERMIT}|(?:使用|以|用|挂)[^。;,]{0,6}${ANOTHERS}[^。;,]{0,4}(?:的|名下的?|所持)?[^。;,]{0,8}${PERMIT}[^。;,]{0,8}(?:经营|开展|运营|承接|投标|签约|从事|接入)|${PERMIT}[^。;,]{0,8}(?:借用|挂靠|出借|借给|出租|租借|转借)|(?:出借|出租|转借|提供)[^。;,]{0,6}${PERMIT}[^。;,]{0,6}(?:供|给)[^。;,]{0,10}(?:使用|经营|开展)`,
)
const UNLICENSED = new RegExp(
  `${NOT_HELD}[^。;,]{0,20}${PERMIT}[^。;]{0,12}(?:仍|即|照常|先行|先|继续|不影响)[^。;,]{0,10}(?:开展|经营|上岗|从事|提供|作业|营业|服务|履行|外呼|接听)`,
)

const LISTS = '(?:名单|(?:客户|用户|潜客|学员)(?:资料|信息|数据)|个人信息|手机号码?)'
const BOUGHT = new RegExp(
  `(?:可以?|有权)[^。;,]{0,4}(?:将|把)[^。;,]{0,6}(?:名单|信息|资料|电话|号码)[^。;,]{0,4}(?:有偿(?:提供|转让)|卖)给|(?:采购(?!方|人|单位|价)|购买(?!者|的|过|记录)|购入|收购|买入)[^。;,]{0,8}${LISTS}|${LISTS}[^。;,]{0,12}(?:对外|向[^。;,]{1,10})?(?:出售|转售|售卖)`,
)
const OUTSIDER =
  '(?:其他|其它|第三方|外部|同行|同业|合作|别的|别家|关联|有需要的|任何|下游|渠道|数据)[^。;,]{0,10}(?:机构|公司|企业|商家|平台|单位|个人|方|商|客户|主体)?'
const WHOSE = `(?:${CUSTOMER}|潜客|访客|注册人|咨询人|报名人)`
const SOLD = '(?:转让|转卖|倒卖|出让|售予|卖给?|出售|有偿提供|变现|置换|交换)'
const GIVEN = `(?:转给|提供给?|共享|推送|转交|交给)[^。;,]{0,4}${OUTSIDER}[^。]{0,24}(?:所得|收益|收入|利润|对价|价款|分成|五五|分账|报酬|好处费|每条\\s*\\d|牟利|换取)`
/** Handed on to somebody for money or in exchange. */
const HANDED_ON = new RegExp(
  `${WHOSE}[^。;]{0,14}${PERSONAL}[^。;]{0,16}(?:可以?|有权|得|允许|将|由|同意|须|应)[^。;]{0,12}(?:${SOLD}|${GIVEN})|(?:可以?|有权|得|允许|同意|须|应)[^。;]{0,10}(?:把|将)[^。;,]{0,10}${WHOSE}[^。;,]{0,14}${PERSONAL}[^。;]{0,10}(?:${SOLD}|${GIVEN})`,
)

const KEPT =
  /(?:资料|信息|名单|数据|记录)[^。;]{0,12}(?:归|由)[^。;,]{1,6}(?:整理|留存|保留|所有)[^。;]{0,10}(?:用于|供|使用)[^。;]{0,16}|(?:可以?|有权)(?:把|将)[^。;]{0,20}(?:资料|信息|名单|记录|数据|录音)[^。;]{0,8}(?:(?:留存|保留|保存)[^。;]{0,8})?用于[^。;]{0,40}/
const OWN_PURPOSE = /训练|自有|其他(?:客户|业务|项目)|后续业务|同类|推广|营销|推荐|自身业务|自有业务/

const keptForItself = (analysis: Analysis): Offence[] =>
  whereAllowed(
    KEPT,
    /去标识|匿名|脱敏|(?:甲方|委托方)(?:可以?|有权)[将把]/,
  )(analysis).filter(({ start, end }) => OWN_PURPOSE.test(analysis.contract.source.text.slice(start, end)))

const PRESUMED =
  /(?:购买|使用|接受服务|注册|来电|致电|下单|拨打|接听|浏览|关注|点击|沉默|未(?:作|做|予)?(?:回复|反对|答复|表示|拒绝)|不(?:回复|作答|反对|挂机))[^。;,]{0,14},?(?:即|均|一律|就|也)?(?:视为|视同|推定|默认)(?:已)?[^。;,]{0,8}(?:同意|授权)/
const consentPresumed = (analysis: Analysis): Offence[] =>
  saying(analysis, PRESUMED, binds).flatMap(({ sentence, match }) =>
    /信息|数据|传输|录音|隐私|营销/.test(sentence.text) && !/不(?:得|应|能)?视[为同]|单独同意/.test(sentence.text)
      ? [atWords(sentence, match)]
      : [],
  )

const PLACES_ABROAD =
  '(?:境外|国外|海外|菲律宾|马尼拉|宿务|马来西亚|吉隆坡|新加坡|印度|班加罗尔|孟买|越南|河内|胡志明|泰国|曼谷|清迈|印尼|雅加达|柬埔寨|金边|缅甸|老挝|万象|美国|硅谷|弗吉尼亚|日本|东京|大阪|韩国|首尔|欧洲|欧盟|英国|伦敦|德国|法兰克福|法国|巴黎|俄罗斯|迪拜|澳大利亚|悉尼|加拿大|香港|澳门|台湾|台北)'
const SENT =
  '(?:传输|传往|传至|传到|传回|传给|传送|发往|发至|发送|上传|同步|提供|存储|存放|存于|保存|备份|转移|转存|托管|落地|迁移|导出|汇总|集中|录入)'
const ABROAD = new RegExp(
  `(?:${PERSONAL}|支付记录)[^。;]{0,16}${SENT}[^。;]{0,16}${PLACES_ABROAD}|${PLACES_ABROAD}[^。;,]{0,8}(?:团队|坐席|座席|中心|分部|人员|员工|机房|服务器|公司)[^。;,]{0,10}(?:访问|查看|调取|查询|接收|处理|存储|保存|下载)[^。;,]{0,10}${PERSONAL}`,
)
const SECURED = /单独同意|安全评估|标准合同|保护认证|出境[^。;]{0,10}(?:备案|评估)/
const abroadUnsecured = (analysis: Analysis): readonly Offence[] =>
  analysis.search(new RegExp(SECURED, 'g')).length > 0 ? [] : anyOf(whereAllowed(ABROAD), sentAbroad)(analysis)

const PAY_WHEN_PAID =
  /(?:顺延|延[期后]|推迟|暂缓|缓付|后延)[^。;,]{0,6}(?:至|到|直至)[^。;,]{0,8}(?:资金|款项|财政|预算|拨款|回款|经费)[^。;,]{0,6}(?:到位|到账|下达|拨付|充裕|批复)|(?:待|等)[^。;,]{0,8}(?:资金|拨款|回款|预算|经费)[^。;,]{0,4}(?:到位|到账|下达|充裕)(?:之日|时|了)?(?:再|后)[^。;,]{0,8}(?:付|结|转账|打款)|(?:资金|预算|现金流|财务|经费|手头)(?:安排|状况|周转)?[^。;,]{0,4}(?:紧张|困难|不足|吃紧|不济)[^。;]{0,14}(?:顺延|延[期后迟]|推迟|缓付|暂缓|暂不)|(?:财政|资金|专款)[^。;,]{0,10}(?:到位|拨付|下达|到账)(?:到位)?后,?[^。;,]{0,8}(?:付款|支付)|(?:财政|资金|专款)[^。;,]{0,4}(?:未|不)(?:能)?(?:到位|拨付|下达|到账)[^。;]{0,12}(?:顺延|延期|不承担|不视为)|收到[^。;,]{0,8}(?:上游|业主|总包|财政|终端客户|其客户|第三方|品牌[方商]|最终用户|项目方)[^。;,]{0,8}(?:款项?|资金|费用)后[^。;]{0,14}(?:付款|支付)|(?:上游|业主|品牌[方商]|最终用户|终端客户|(?:甲方|委托方|发包方)(?:的)?(?:客户|上游)|第三方)[^。;,]{0,4}(?:未|没有|尚未|延迟|逾期)(?:能)?(?:按时|及时)?[^。;,]{0,6}(?:付款|支付|结算|回款)[^。;]{0,16}(?:顺延|延[期后迟]|暂[不缓停]|暂停|不承担|不支付|不予?付)/

/** The price of an hour of overtime on a day of a kind, a row each. */
const RATE =
  /^\s*\|?\s*(?<day>平日|工作日|周末|休息日|法定节假日)[^\d|]{0,12}[\s|]+(?<price>\d+(?:\.\d+)?)\s*元?\s*\|?[。;]?$/
/** Half as much again on a working day, three times on a holiday: twice the one is the other. */
const HOLIDAY_BY_WORKDAY = 2

function holidayPaidLow(analysis: Analysis): Offence[] {
  const rows = saying(analysis, RATE, binds)
  return [...Map.groupBy(rows, ({ sentence }) => sentence.node).values()].flatMap((table) => {
    const row = (days: RegExp) => table.find(({ match }) => days.test(match.groups?.['day'] ?? ''))
    const price = (days: RegExp): number => Number(row(days)?.match.groups?.['price'] ?? Number.NaN)
    const holiday = row(/法定/)
    const isLow = price(/法定/) < HOLIDAY_BY_WORKDAY * price(/平日|工作日/) || price(/法定/) <= price(/周末|休息日/)
    return holiday && isLow ? [atWords(holiday.sentence, holiday.match)] : []
  })
}

const ECOMMERCE = law(
  '《中华人民共和国电子商务法》第十七条、第三十九条；《中华人民共和国反不正当竞争法》关于虚假商业宣传的规定。',
  'E-Commerce Law, arts. 17 and 39; Anti-Unfair Competition Law on false publicity.',
)
const WAGE_LAW = law(
  '《工资支付暂行规定》第十六条：因劳动者本人原因造成经济损失的，每月扣除的部分不得超过当月工资的百分之二十，扣除后不得低于当地最低工资标准。',
  'Interim Provisions on Payment of Wages, art. 16: at most 20 % of a month’s wage, and never below the minimum wage.',
)
const INSURANCE_LAW = law(
  '《中华人民共和国社会保险法》第四条、第五十八条；《中华人民共和国劳动合同法》第三十八条。',
  'Social Insurance Law, arts. 4 and 58; Labour Contract Law, art. 38.',
)
const DEPOSIT_LAW = law(
  '《中华人民共和国劳动合同法》第九条、第八十四条：不得扣押证件，不得要求劳动者提供担保或者以其他名义收取财物。',
  'Labour Contract Law, arts. 9 and 84: no documents kept, no security or money taken from workers.',
)
const LICENSING = law(
  '《中华人民共和国行政许可法》第八十一条：未经许可擅自从事依法应当取得许可的活动的，依法予以制止并处罚。',
  'Administrative Licensing Law, art. 81.',
)
const PIPL_10 = law(
  '《中华人民共和国个人信息保护法》第十条、第十三条；《中华人民共和国刑法》第二百五十三条之一。',
  'Personal Information Protection Law, arts. 10 and 13; Criminal Law, art. 253-1.',
)
const PIPL_21 = law(
  '《中华人民共和国个人信息保护法》第二十一条：受托人不得超出约定的处理目的处理个人信息，委托终止的应当返还或者删除。',
  'Personal Information Protection Law, art. 21: only for the agreed purpose, returned or deleted at the end.',
)
const PIPL_14 = law(
  '《中华人民共和国个人信息保护法》第十四条、第二十九条：同意应当由个人在充分知情的前提下自愿、明确作出。',
  'Personal Information Protection Law, arts. 14 and 29: consent is informed, free and explicit.',
)
const PIPL_38 = law(
  '《中华人民共和国个人信息保护法》第三十八条、第三十九条：向境外提供个人信息须具备法定条件并取得个人的单独同意。',
  'Personal Information Protection Law, arts. 38 and 39: a statutory ground and separate consent.',
)
const SME_LAW = law(
  '《保障中小企业款项支付条例》：不得以资金未到位、收到第三方付款等为条件拖延支付中小企业款项。',
  'Regulations on Payments to SMEs: payment may not wait for funds or for a third party’s payment.',
)
const LABOUR_44 = law(
  '《中华人民共和国劳动法》第四十四条：工作日延时、休息日、法定休假日分别不低于工资的百分之一百五十、百分之二百、百分之三百。',
  'Labour Law, art. 44: 150 %, 200 % and 300 % of the wage.',
)

export const UNLAWFUL_RULES: readonly Rule[] = [
  {
    code: 'reviews-bought',
    severity: 'error',
    legalBasis: ECOMMERCE,
    check: anyOf(
      whereAllowed(REVIEWS, PUNISHED),
      whereAllowed(MADE_UP, NOT_OURS),
      whereAllowed(PRAISE_BY_FRIENDS, NOT_OURS),
      whereAllowed(PRAISE_PAID),
      praiseFaked,
    ),
  },
  {
    code: 'wages-deducted',
    severity: 'warning',
    legalBasis: WAGE_LAW,
    check: anyOf(whereAllowed(WAGES, /20%|百分之二十|社会?保险?|所得税|代扣/), wagesFined, wagesCut),
  },
  {
    code: 'insurance-waived',
    severity: 'error',
    legalBasis: INSURANCE_LAW,
    check: anyOf(insuranceWaived, whereAllowed(REPLACED, /个人(?:应缴|缴费|承担|缴纳)部分|代扣/), insuranceLeft),
  },
  {
    code: 'staff-deposit',
    severity: 'error',
    legalBasis: DEPOSIT_LAW,
    check: anyOf(
      whereAllowed(STAFF_DEPOSIT),
      whereAllowed(STAFF_PAYS),
      whereAllowed(PAPERS_KEPT, /复印|影印|扫描|客户|用户|由本人/),
      staffSecured,
    ),
  },
  {
    code: 'licence-later',
    severity: 'error',
    legalBasis: LICENSING,
    check: anyOf(whereAllowed(LICENCE), whereAllowed(UNLICENSED), whereAllowed(BORROWED), unlicensedStart),
  },
  {
    code: 'personal-data-traded',
    severity: 'error',
    legalBasis: PIPL_10,
    check: anyOf(whereAllowed(BOUGHT), whereAllowed(HANDED_ON, /未经|脱敏|匿名|信息化|信息系统/), dataTraded),
  },
  { code: 'personal-data-kept', severity: 'error', legalBasis: PIPL_21, check: anyOf(keptForItself, usedForItself) },
  { code: 'consent-presumed', severity: 'error', legalBasis: PIPL_14, check: anyOf(consentPresumed, consentDeemed) },
  { code: 'data-abroad', severity: 'warning', legalBasis: PIPL_38, check: abroadUnsecured },
  { code: 'pay-when-paid', severity: 'warning', legalBasis: SME_LAW, check: whereAllowed(PAY_WHEN_PAID) },
  { code: 'holiday-paid-low', severity: 'warning', legalBasis: LABOUR_44, check: holidayPaidLow },
]
