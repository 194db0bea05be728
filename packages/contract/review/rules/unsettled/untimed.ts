import { DURATION } from '@heqi/clauses'
import { type Analysis, saying } from '../../analysis.ts'
import { whereOpen } from '../../checks-of-words.ts'
import { neighbours, unnumbered } from '../../reading/own-words.ts'
import { binds, inArticles } from '../../reading/parts.ts'
import { atWords, type Offence } from '../../rule.ts'

const A_TIME = `${DURATION}|小时|[_＿]{2,}|\\[|\\d\\s*[日号]|\\d{1,2}[:点时]|当[日天周月]|[次同]日|[一二三四五六日]?(?:周|星期)[一二三四五六日天]`
/** Whom the service talks to; what they are told is no notice between the parties. */
const TO_CUSTOMERS =
  '(?:客户|用户|顾客|买家|消费者|患者|旅客|来电|业主|会员|玩家|收件人|住客|家属|市民|乘客|游客|学员|本人|个人)'

const TELLS =
  '(?:通知|告知|告诉|知会|报备|通报|(?:打|招)(?:个|声)?招呼|打(?:个|声)招呼|说(?!明书|辞)|讲|沟通|申请|请假|报告|函告|预告|示知|通气|吱声|提醒|备案|言明|声明|发函|书面说明)'
const BEFOREHAND =
  '(?:提前|事先|预先|先行|事前|提早|早[点些]|预为|先(?=[跟和向与给同]|通知|告知|打招呼|说|讲|知会)|[之以]前(?:应|须|需|要|必须|先))'
/** 事先告知: how long beforehand? */
export const noticeUnmeasured = whereOpen(
  new RegExp(
    `(?:应当?|须|需要?|必须|要|得|可以?|有权|负责|[:,甲乙双]|方|院|人|者|主|的)(?:至少|书面)?${BEFOREHAND}[^。;,]{0,16}?${TELLS}`,
  ),
  new RegExp(
    `${A_TIME}|(?:经|征得|取得|获得)[^。;,]{0,14}(?:同意|批准|许可)|(?:未|不|无[需须]|没有?|不必)[^。;,]{0,6}(?:提前|事先|预先|事前)|${TELLS}[^。;,]{0,6}${TO_CUSTOMERS}|[向对给跟同和]${TO_CUSTOMERS}|双方[^。;,]{0,8}沟通`,
  ),
)

const DATA =
  '(?:信息|数据|资料|名单|录音|录像|账号|密码|隐私|文件|系统|存储|U盘|优盘|硬盘|电脑|记录|凭证|档案|病历|秘密|网络|号码|安全|清单|权限|服务器|聊天)'
const LOST =
  '(?:泄[露漏密]|外[泄传流]|流[出失]|丢失|遗失|灭失|被?盗[用取]?|失[窃密]|窃取|篡改|毁损|损毁|入侵|攻击|中毒|病毒|非法[^。;,]{0,4}(?:复制|访问|获取|下载|使用)|异常(?:访问|登录)|事[件故]|泄|破坏|勒索|外人|不当(?:使用|披露))'
const REPORTS =
  '(?:报告|通知|告知|告诉|通报|说明|披露|上报|汇报|知会|禀报|呈报|反映|反馈|报(?!警|案|酬|价)|说一声|讲|联系|示警)'
/** What was lost is to be reported, and no hour is set for it. */
export const leaksUntimed = whereOpen(
  new RegExp(
    `(?:${DATA}[^。;,]{0,10}${LOST}|${LOST}[^。;,]{0,10}${DATA})[^。;]{0,24}?(?:应当?|须|需|必须|要|负责|立[即刻]|马上|及时|尽快|第一时间|迅速|不迟延|毫不|尽早|早[点些]|赶紧|随即|即)[^。;]{0,14}?${REPORTS}`,
  ),
  new RegExp(
    `${A_TIME}|时限|预案(?:规定|见)|不得[^。;]{0,16}(?:泄|篡|窃|丢)|半天|${REPORTS}[^。;,]{0,4}${TO_CUSTOMERS}(?:本人)?$`,
  ),
)

const LATE =
  '(?:逾[期时]|过期|超[期时]|过时|到期|过了?(?:时间|期限|点)|届期|满期|(?:不|未|没有?)(?:能)?(?:按时|按期|及时|准时|如期|在规定时间)|迟迟|久[拖未]|拖着)'
const NOT_DONE =
  '(?:不|未|没有?|无)[^。;,]{0,10}(?:验|确认|回|复|反馈|反对|异议|意见|核|审|申|表态|批|提|签|检查|评|答|说|话|盖章|处理|认领|查)'
const DEEMED =
  '(?:视[为同作]|默[认许]|推定|即为|就?(?:算|当)作?(?!出|日|天|月)|等于|以[^。;,]{2,14}为准|(?:自动|即|则)?(?:生效|通过|完成|成立)|按[^。;,]{2,12}(?:执行|结算|计)|(?:不得|无权|不能|丧失|放弃|不再)[^。;,]{0,6}(?:异议|主张|追究|要求|权利?|反悔|提|受理))'
const LAPSE = new RegExp(
  `${LATE}(?:${NOT_DONE}|[^。;,]{0,4}(?:申诉|申辩|反馈|确认|验收|答复|批复|核对|验|回复|检查|签收|评价))?[^。;,]{0,12},?[^。;,]{0,8}?${DEEMED}`,
)
const OTHER_LAPSE =
  /视[为同](?:根本)?违约|自动离职|视为(?:解除|放弃合作|违规|旷工|迟到)|逾期(?:付款|支付|交付|利息)|滞纳/
const HAS_WINDOW = new RegExp(`${A_TIME}|\\d+\\s*[日号]|期限内|约定时间|期内|[次同]月|月底|下班前|法定|收到(?:之|当)日`)

/** 过时不检查的推定合格: late by what? */
export const lapsesWithoutWindow = (analysis: Analysis): Offence[] =>
  saying(analysis, LAPSE, inArticles).flatMap(({ sentence, match }) => {
    const { node, text, index } = sentence
    const isReview = new RegExp(NOT_DONE).test(match[0]) || /申|反馈|确认|验|答复|批|核|回复|检查|签/.test(match[0])
    const before = `${unnumbered(node.parent?.article.body.text ?? '')}${neighbours(analysis, sentence, index, 0)}`
    return isReview && !OTHER_LAPSE.test(text) && !HAS_WINDOW.test(before) ? [atWords(sentence, match)] : []
  })

const DISSENT =
  '(?:异议|不同(?:的)?(?:意见|看法)|意见|疑[问义]|质疑|不认[同可]|不服|不认|不接受|觉得[^。;,]{0,6}(?:不对|有误|不准|有问题|不合理)|(?:认为|发现)[^。;,]{0,8}(?:有误|不实|错误|不符|不准|有出入|不公)|争议|申[诉辩]|复[核议查]|不满意?|有误|出入|存疑|否认)'
const RAISES =
  '(?:提[出起请交]|反馈|告知|通知|说明|复[核查议]|核[对查实算]|申[诉辩请]|反映|沟通|联系|对一对|重新(?:核算|评定|计算|评分|认定|核对|统计)|再[核算查评]|质疑|找[^。;,]{1,6}|书面|要求|请求|主张|不认|理论|讲明)'
const PAPER =
  /结算|对账|账|单(?!方|独)|清单|报表|月报|日报|考核|考评|评分|得分|评定|评价|扣|处罚|罚|质检|抽检|验收|计费|计算|金额|数据|费|工时|用量|业务量|发票|排名|定责|判定|结果|统计|差评/
/** 对账单不认同的，应说明理由: by when? */
export const objectionsUntimed = (analysis: Analysis): Offence[] =>
  saying(
    analysis,
    new RegExp(
      `${DISSENT}[^。;]{0,24}?(?:可以?|有权|应当?|须|得|需|要|由|请|允许|能|即)[^。;]{0,14}?${RAISES}|(?:可以?|有权|应当?|须|得|允许)[^。;]{0,20}?(?:提出?|提起|表示|进行|申请|要求)?[^。;,]{0,8}(?:异议|质疑|申[诉辩]|复[核议查]|不同意见)[^。;,]{0,4}(?=[。;,]|$)`,
    ),
    binds,
  ).flatMap(({ sentence, match }) => {
    const around = neighbours(analysis, sentence, 1, 1)
    const isOfPaper = PAPER.test(`${sentence.node.matter}${around.replace(match[0], '')}${match[0]}`)
    const isSettled =
      new RegExp(`${A_TIME}|期限内|时限内|异议期|时间内|[付签结]款?前|之前|前(?:提出|书面)`).test(around) ||
      /鉴定|诉讼|起诉|仲裁|法院|客户(?:对|有|提)|用户(?:对|有|提)|顾客(?:对|有|提)|患者(?:对|有)|消费者|个人信息|专利|商标|不得|无权|不(?:再)?(?:受理|接受)|放弃|无异议|没有异议|争议[^。;]{0,6}协商/.test(
        around,
      )
    return isOfPaper && !isSettled ? [atWords(sentence, match)] : []
  })

const VAGUELY_TIMED =
  '(?:(?:在|于)?(?:合理|适当|一定|相当|必要|较短|尽短|最短|较快|短)的?(?:期限|时间|时限|期间|时候|时机)(?:之?内)?|尽快|尽早|及早|适时|择机|第一时间|及时|迅速|抓紧(?:时间)?|赶紧|立刻|马上|快速|从速|早[点些])'
const SLOW = `(?:(?:不|未|没有?)(?:能)?[^。;,]{0,4}${VAGUELY_TIMED}|(?:不|欠|不够|不太)(?:及时|迅速|够快|快)|拖[拉延沓]|(?:过|太|偏|很|较)[慢迟晚]|迟缓|磨蹭|慢吞吞|迟迟|耽[搁误]|怠慢|拖太久)`
const PENALTY = '(?:扣|罚|违约金|赔偿?|减[付收免]|核减|由[^。;,]{1,6}承担|\\d+元|拒付|解除|滞纳金)'
const OF_DATA = '(?:资料|数据|信息|名单|账号|记录|录音|文件|档案|权限|备份)'
const GIVES_BACK = '(?:返还|交还|归还|退[还回]|删除|销毁|清[除空理]|移交|交接|交[回出给]|还给|抹除)'
const AT_END = '(?:终止|解[除约]|届满|期满|结束|到期|退出|离场|散伙|不再需要|不再使用|撤场|完毕|失效)'
/** A time that nobody can measure, and what hangs on it. */
export const slownessDecides = (analysis: Analysis): Offence[] =>
  saying(
    analysis,
    new RegExp(
      `${SLOW}[^。;]{0,16}?${PENALTY}|${VAGUELY_TIMED}[^。;]{0,40}?(?:否则|做不到|违反|不然|未做到|未[^。;,]{2,8}的),?[^。;]{0,10}${PENALTY}|${AT_END}[^。;]{0,24}${VAGUELY_TIMED}[^。;]{0,16}(?:${GIVES_BACK}[^。;,]{0,12}${OF_DATA}|${OF_DATA}[^。;,]{0,8}${GIVES_BACK})|${AT_END}[^。;]{0,20}${OF_DATA}[^。;,]{0,10}${VAGUELY_TIMED}[^。;,]{0,12}${GIVES_BACK}`,
    ),
    binds,
  ).flatMap(({ sentence, match }) => {
    const { node } = sentence
    const own = `${unnumbered(node.parent?.article.body.text ?? '')}${neighbours(analysis, sentence, 2, 1)}`
    const isSettled =
      new RegExp(`${DURATION}|当[日天]|[_＿]{2,}|附件|时限|约定(?:的)?(?:时间|期限)|及时率|\\d\\s*[:点]`).test(
        own.replace(/每?[一1]?(?:个?小时|[日天])(?=扣)/g, ''),
      ) || /催告|补救|不可抗力|通知对方|举证|证明|(?:付款|支付|开票)[^。;,]{0,4}(?:不|未)及时/.test(sentence.text)
    return isSettled ? [] : [atWords(sentence, match, { words: unnumbered(match[0]) })]
  })

const HEDGE =
  '(?:一般(?=应|须|为|不|控制|在|情况|都|要|会|可|配|至|于|每|按|以|均|,|是|两|三|[\\d一二四五六七八九十])|原则上|通常|基本(?:上|(?=达到|保持|控制|维持|不|在|稳定|做到|能))|大体(?:上)?|大致|大概|大约|差不多|尽量|尽可能|正常情况下?|多数情况下?|力争|争取|平常|往往|多半|估摸|常态下)'
const NUMBER = '(?:\\d|[一二两三四五六七八九十百半](?![定般样些直起致旦并律]))'
const UNIT =
  '(?:%|‰|个|人|名|席|天|日|小时|分钟|秒|次|单|件|条|通|元|月|年|周|倍|成|分|例|版|户|场|套|百分点|工作日|万|块)'
/** 通常配备15名, 九成上下: what holds as a rule is no bound. */
export const boundsHedged = whereOpen(
  new RegExp(
    `${HEDGE}[^。;,]{0,16}?${NUMBER}[\\d.,一二两三四五六七八九十百半]{0,5}\\s*${UNIT}|(?:达到?|控制在|保持|维持|配备|完成|不超过|不低于|不少于|安排|为|是|应|须)[^。;,]{0,8}${NUMBER}[\\d.]{0,5}\\s*${UNIT}[^。;,\\d]{0,4}(?:左右|上下|附近|出头)(?=[。;,内]|$)`,
  ),
  /\||特殊|确需|最[长迟高低多少]|经[^。;,]{0,8}(?:同意|批准)|可延长|预[计估]|参考|目前|现有|背景|但|除外|例外|历史|往年|纳税人|情况说明|至少|不得/,
)
