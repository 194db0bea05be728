import type { Analysis, Match, Node } from '../analysis.ts'
import { oncePerAnalysis } from './once-per-analysis.ts'

/** White space is what a conversion leaves of a line to write on, if it leaves anything. */
const GAP = '[ \\t\\u3000]*'
const NUMERAL = '\\d〇零一二三四五六七八九十百千万亿两几数半多整单双干壹贰叁肆伍陆柒捌玖拾佰仟'
/** The end of what a number stands in. */
const END = '[,，。;；、)）/／]|$|\\n'
const DAY = '个?(?:工作日|自然日|日历日)|天(?!气)'
const SPAN = `${DAY}|个?小时|分钟|秒钟?|个?月(?!度|份)|个?季度|年(?!度)`

/** A unit that begins no word, right behind what wants a number. */
const NUMBERS: readonly string[] = [
  // 提前天通知
  `提前(?:至少)?${GAP}(?:${DAY}|日(?!期)|个?小时|个?月(?!度)|周(?!知)|星期|分钟)(?!\\d)`,
  // 必须在小时内, 后个月
  `(?:必须|应当?|须|需)?(?:在|于|后|为)${GAP}(?:(?:个?(?:自然日|日历日|小时|分钟|秒|天|月)|个工作日|(?<![在于]${GAP})工作日)(?=之?内|前|后|起|以|[,，。;；、)）]|$|\\n)|日(?=之?内|前|后)|个月|[%％‰])`,
  // 不超过天, 超过次的, 达到分以上
  `(?:不?(?:超过|超出)|不足|不满|未满|[少低高多大小]于|不超|至少|最少|最多|最长|最短|达到?|满(?!分)|连续|累计|逾期|延迟|迟延|延长|延误|顺延|间隔|每隔|为期|≥|≤)(?!工作日的?(?:[\\d一二三四五六七八九]|水平|同期|平均|人数))${GAP}(?:${SPAN}|日(?=以[上下内]|的)|次|名|位|个|席|件|通|条|单|份|分|倍|场|例|起|万?元|[%％‰])(?=以[上下内]|之?内|的(?!话)|者|后|仍|未|则|或|及|和|且|视|${END})`,
  // 满意率≥，每低1个百分点扣1分
  `[≥≤]${GAP}(?=[,，。；;、每扣|])`,
  `(?:超过|超出|不足|少于|多于|达到)${GAP}(?:人次?|位|家)(?=以[上下内]|的|者|${END})`,
  `(?:不[大小低高少多]于|不超过)${GAP}(?:客|人|件|通|单)(?=[/／])`,
  `(?:抽取|抽查|抽检)${GAP}[单通条件](?=[的(（]|录音|录像|会话|电话|记录|${END})`,
  `(?:开通|租用|接入|配备|配置|提供|安装)${GAP}[条路台套](?=专线|中继|外线|线路|电话|电脑|话机|服务器|打印机|系统|设备|耳麦)`,
  // 响应时间秒, 分值为分
  `(?:响应|应答|回复|接听|处理)时[间长]${GAP}(?:秒|分钟|小时)(?=${END})`,
  `(?:[价费额数]|分值|标准|得分|目标值?|比例|期限?)为${GAP}(?:元|分|人|名|席|个|件|通|次|年)(?=${END})`,
  `(?:终止|解除|届满|期满)后${GAP}(?:年|个月)(?=之?内|${END})`,
  // 连续个月, 提前后个工作日
  `(?<=[\\u4e00-\\u9fff])(?<![${NUMERAL}每整上下这那当各首头末某同该本次第])${GAP}个(?:月(?!度|份)|工作日|自然日|小时|季度)`,
  // 收到后日内, 之日起个工作日内
  `(?<=后|起|账|票|款|知|认|求|除|满|准|成)${GAP}(?:${DAY}|日|个?小时|个月|年)(?=之?内)`,
  // 30分钟 has its number, 分钟内 has none
  `(?<=[\\u4e00-\\u9fff])(?<![${NUMERAL}每该同])${GAP}(?:分钟|秒钟?)(?=之?内(?!部))`,
  // 奖励元, 每人每天元, 为元/月
  `(?<=[\\u4e00-\\u9fff:：])(?<![${NUMERAL}公纪状美日港欧英澳加新台位字]|单位[:：为]?[ \\t\\u3000]*|[一二三四五六]次|[(（]人民币)${GAP}万?元(?=[/／,，。;；、)）计整支给作的以每]|人民币|[ \\t]*[(（]大写)`,
  `(?:每[席名人个单件次通条场天日月年][席名人个每天日月年/]*|按照?|计|共计?|合计|总计|收取?|支付|缴纳|付|扣[除减罚]?|奖励?|罚款?|补贴|(?<![(（位])人民币|[费价]用?为?)${GAP}万?元(?![\\u4e00-\\u9fff])`,
  // 下单金额的%
  `(?=[ \\t\\u3000%％‰])(?<=[\\u4e00-\\u9fff≥≤<>＞＜])(?<![${NUMERAL}分])(?!${GAP}[%％‰](?:列示|表示|计量|为单位))(?:(?<![率例比重度])|(?=${GAP}[%％‰](?:[,，。;；)）]|的|以|作|提|计|支|收)))${GAP}[%％‰]`,
  // 每天按千分之支付
  `[百千万]分之${GAP}(?=的|支付|收取|计[付收]|加收|[,，。;；、)）]|$|\\n)`,
  // 费用的倍
  `(?<=[的按为以])${GAP}倍(?=[,，。;；支计收付赔结向的为]|$|\\n)`,
  // 提升至分以上
  `(?:提升|提高|上升|升高?|降低?|下降|保持|维持|恢复)(?:至|到|在)${GAP}(?:分(?!析|配|类)|[%％‰]|星|级|名|元|秒)(?=以[上下内]|之?内|左右|的|${END})`,
  // 安排专属客服名
  `(?:安排|配备|配置|提供|派驻|派出|指派|投入|设置?|招聘|增派?|增加|选派|抽调|储备|保证|组建|不少于)[^。;；,，${NUMERAL}]{0,10}(?:客服|坐席|座席|席位|人员|专员|主管|经理|组长|班长|质检员?|师|话务员|员工|顾问|管理员|代表|技术支持)${GAP}[名位](?=另|其|以上|和|及|负责|${END})`,
  `(?:安排|配备|配置|派驻|派出|投入|不少于|至少|最多|储备)${GAP}[名位](?=专[职属业]|坐席|座席|客服|人员|专员|话务|员工|主管|班长|组长|质检)`,
  `(?<=坐席|座席|客服|专员|组长|班长|主管)${GAP}名(?=${END})`,
  `(?:人数|席位数|数量|名额)(?:为|共|不少于|[:：])${GAP}[人名席个位](?=${END})`,
  // 安排客服 名为甲方服务
  '(?<=(?:客服|坐席|座席|席位|人员|专员|班长|组长))[ \\t\\u3000]+[名人位席](?=[\\u4e00-\\u9fff]{2})',
  // 第条约定
  `(?<![等次及落])第${GAP}(?:条|款|项|种)(?=[^\\d])`,
  // 每月日前
  `每[月年季]度?${GAP}(?:月${GAP})?[日号](?=之?前|以前|至|起|支付|付款|结[算清]|对账|向|[,，。])`,
  `(?:次|当|本|下|上)个?月${GAP}[日号](?=之?前|以前|支付|付款|结[算清])`,
  // 自年月日至年月日
  `(?<!出生|生产)(?:(?<=[自从至到于为在])|(?<!\\d[ \\t\\u3000]*))年${GAP}月${GAP}日(?=至|到|起|止|前|开始|生效|[,，。;；])`,
  `\\d{4}年${GAP}月(?:${GAP}\\d{0,2}${GAP}日)?(?=[至到起止前,，。;；)）]|开始)`,
  `(?:每[日天]|工作日|早上?|晚上?|[上下]午|为|从|自)${GAP}[时点](?:${GAP}分)?${GAP}[至到\\-—–~～]${GAP}[时点]`,
  // 一式份, 保密期年
  `(?:一式|各执|各持|执|共)${GAP}份(?=${END})`,
  `(?:期限|期间?|有效期)(?:为|:)?${GAP}(?:个月|年)(?=自|从|${END})`,
  // 两项不达标的扣，
  `(?:不达标|不合格|未达标|未达到|不足|超标|达标|超时|迟到|漏接|每[单次通件条天日人项例]|[一二三四五两]次)的?各?(?:扣[款除]?|罚款?|处罚|奖励?|赔偿?|补贴|加收)${GAP}(?=[,，;；。])`,
  // 不得超过，
  `(?:不(?:得|应)?(?:超过|低于|少于|高于)|上限为|期限为|比例为)(?=[,，。；;])`,
]
const LOST_NUMBERS = NUMBERS.map((each) => new RegExp(each, 'g'))

const NAME_OF_FIELD =
  '户名|账[号户]|帐[号户]|开户(?:银?行|名)?|收款人|账户名称?|联系人|联系电话|电话|手机号?|微信号?|邮箱|传真|收件人|店铺(?:名称|ID|旺旺)|纳税人识别号|税号|信用代码'

/** A word that wants another behind it, and the verb follows at once: 加班的费用由承担. */
const WORDS: readonly string[] = [
  `(?<![理事缘自案来情])由${GAP}(?:承担|负担|解决|管辖|裁决|支付|负责|提供|审核|确认|委派|指定|出具)(?=[。,，;；、]|$|\\n)`,
  `(?<![理事缘自案来情])由${GAP}(?:仲裁委员会|人民法院)(?:仲裁|管辖|裁决|解决)`,
  '(?:向|提交|由|至)[ \\t\\u3000]+(?:人民法院|仲裁委员会)',
  `(?<![方意倾定双单走导动取趋横纵反志转流去指投面内外])向${GAP}(?:支付|提交|报告|通知|投诉|起诉|提起诉讼|申请|缴纳|移交|赔偿)(?=[。,，;；]|$|\\n|[\\u4e00-\\u9fff])`,
  `(?<![参予给])与${GAP}(?:签订|签署)`,
  `(?<![可予难得足所加借用是])以${GAP}为准`,
  `按照?${GAP}(?:执行|计算|结算|支付|收取|扣除)(?=[。,，;；]|$|\\n)`,
  `在[ \\t\\u3000]+(?:签[订署字]|履行|仲裁|起诉)`,
  // 超出的，。
  `(?<!(?:${NAME_OF_FIELD}))[，,、：:]${GAP}[。；;]`,
  `《${GAP}》`,
  `“${GAP}”`,
]
const LOST_WORDS = WORDS.map((each) => new RegExp(each, 'g'))

/** 户名：and nothing behind it but the name of the next. */
const FIELD = new RegExp(
  `(?:${NAME_OF_FIELD})[:：]${GAP}(?=[,，。;；、)）]|$|(?:${NAME_OF_FIELD}|地址|行号)[^。;；,，\\n]{0,4}[:：])|(?:${NAME_OF_FIELD})(?<![账帐]户)[:：]${GAP}(?=\\n${GAP}(?:${NAME_OF_FIELD}|地址|行号)[^。;；,，\\n]{0,4}[:：])`,
  'g',
)
/** Where the parties sign inside the last article, the rest is written by hand. */
const SIGNS = /盖章|签字|签名|签章/

/** Words before a bare unit that make it ordinary speech: 为月末, 在日后, 满月. */
const isSpeech = (text: string): boolean => /^(?:后|为|于|满|在)[ \t\u3000]*(?:月|天|日|自然日|日历日)/.test(text)

/** What was left out, whether white space shows where, and enough words to know the place by. */
export type Gap = {
  readonly match: Match
  readonly isSeen: boolean
  readonly kind: 'number' | 'word' | 'field'
  readonly words: string
}

const isWritten = ({ part }: Node): boolean => part !== 'signature' && part !== 'preamble'

/** A bare unit is told with what stands before it: 每人每天元. */
function wordsOf({ text, sentence }: Match): string {
  const at = text.length > A_UNIT ? -1 : sentence.indexOf(text)
  const before = at < 0 ? '' : (/[^\s,，:：、]*$/.exec(sentence.slice(Math.max(0, at - WORDS_BEFORE), at))?.[0] ?? '')
  return `${before}${text}`.trim()
}
const A_UNIT = 5
const WORDS_BEFORE = 8

const gapsOf =
  (kind: Gap['kind']) =>
  (match: Match): Gap => ({ match, kind, isSeen: /[ \t\u3000]/.test(match.text), words: wordsOf(match) })

/** What any of several expressions finds, in the order of the text, each place once. Each is looked for where its own words are. */
function searchEach({ search }: Analysis, expressions: readonly RegExp[], within: (node: Node) => boolean): Match[] {
  const matches = expressions.flatMap((each) => search(each, within)).sort((a, b) => a.start - b.start)
  let reached = -1
  return matches.filter(({ start, end }) => {
    const isFree = start >= reached
    if (isFree) reached = end
    return isFree
  })
}

/** Where a number, a name or an account must stand and none does. */
export const gapsIn = oncePerAnalysis((analysis: Analysis): readonly Gap[] => [
  ...searchEach(analysis, LOST_NUMBERS, isWritten)
    .filter(({ text }) => !isSpeech(text))
    .map(gapsOf('number')),
  ...searchEach(analysis, LOST_WORDS, isWritten).map(gapsOf('word')),
  ...analysis.search(FIELD, (node) => isWritten(node) && !SIGNS.test(node.article.body.text)).map(gapsOf('field')),
])
