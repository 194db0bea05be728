import type { Saying } from '../../../analysis.ts'
import { shareWords } from '../shared-words.ts'
import type { Stance, Topic } from '../stances.ts'

/** What somebody is let do or kept from doing, each by the words for it. */
const DEEDS: readonly string[] = [
  '推荐|推介|荐购|推销',
  '(?:结束|退出|关闭|终止)(?:会话|通话|对话|聊天|来电)|挂断|挂机|挂掉|收线',
  '礼品|礼物|赠品|红包|停车券|购物卡|纪念品|代金券|优惠券|好处',
  '转交|转包|分包|转委托|外包|交由|转给|让与',
  '承诺|许诺|答应|打包票',
  '查看|查阅|查询|翻看|调阅|调取|浏览|看一下',
  '截屏|截图|拍照|拍摄|摄像|翻拍',
  '居家|在家|异地办公|远程办公',
  '兼任|兼职|兼岗|一人多岗|顶替|代班|替班',
  '带出|带走|携带|外带|带入',
  '回答|解答|答复|评论|评价',
  '自动回复|机器人|模板|话术库|快捷短语',
  '离席|离岗|离座|静音|置忙',
  '收费|收取|收款|代收|代缴',
  '移出|踢出|禁言|拉黑|屏蔽',
  '共用|借用|转借|出借',
  '录音|录像|录屏',
  '发布|转发|宣传|公开|公布',
  '签收|代收|代签|代办|代填',
  '休息|请假|轮休|调休|补休',
  '停机|停服|断线|下线|关停',
  '拒绝|拒接|谢绝|回绝',
  '使用手机|玩手机|用手机|看手机',
  '退货|退款|退费|退票|退换',
  '减免|免收|打折|优惠|让利',
  '催促|催单|催缴|催收|劝说|挽留',
  '致电|拨打|外呼|回访|打扰',
]

const ALL = '任何|一切|所有|绝对|一律|均|严禁|无论|不论|全部|始终|从不'
const NOT =
  '(?:不得|不能(?!不)|不可以|不可(?!抗|或缺|分|撤)|禁止|严禁|不准|不许|不允许|绝不|一律不|不应(?!答)|无权|杜绝)'
const MAY = '(?<![不许认])(?:可以?(?![能证靠供])|有权|允许|准许|尽可)'

const banned = (deed: string): Stance => ({
  said: new RegExp(`${NOT}(?:[^。;,、]{0,10}、)?[^。;,]{0,14}?(?:${deed})[^。;,]{0,12}`),
  not: /擅自|私自|自行|未经|未征得|未获|无故|随意|恶意|虚假|夸大|变相|超出|超过|超越|权限|除非|同意|批准|许可|授权|以外|之外|不得不|不得少|不得低/,
})
const allowed = (deed: string): Stance => ({
  said: new RegExp(`${MAY}(?:由[^。;,]{1,14})?[^。;,不]{0,10}?(?:${deed})[^。;,]{0,12}`),
  not: /同意|批准|许可|授权|确认后|审核|申请|(?<![甲乙丙一双托务包供])方可|才可|始可|不得|不能|禁止|严禁/,
})

const CONDITIONAL = /[^,。;]时[,，]?|[^。;,]后可|的,|[如若]|必要|紧急|特殊|仅|情况下|遇/
const isAbsolute = ({ sentence }: Saying): boolean => new RegExp(ALL).test(sentence.text)
const isConditional = ({ sentence, match }: Saying): boolean =>
  CONDITIONAL.test(sentence.text.slice(0, match.index + match[0].length))

/** Nothing is named that it would be done to: 可酌情推荐. */
const isBare = ({ match }: Saying, deed: string): boolean => new RegExp(`(?:${deed})$`).test(match[0].trim())

/** What is forbidden without exception and let happen is at odds; what is let happen in a case may be meant as an exception. */
function ofDeed(deed: string, isCertain: boolean): Topic {
  const isPlain = (one: Saying, other: Saying): boolean => isAbsolute(one) || !isConditional(other)
  const isAboutSame = (one: Saying, other: Saying): boolean =>
    shareWords(one.sentence, other.sentence, new RegExp(deed, 'g')) ||
    (isAbsolute(one) && isBare(other, deed) && new RegExp(deed).exec(one.match[0])?.[0] === deedIn(other, deed))
  return {
    one: banned(deed),
    other: allowed(deed),
    isSameParty: true,
    unless: (one, other) =>
      one.sentence === other.sentence || !isAboutSame(one, other) || isPlain(one, other) !== isCertain,
  }
}

const deedIn = ({ match }: Saying, deed: string): string | undefined => new RegExp(deed).exec(match[0])?.[0]

/** The same deed with leave only, and freely. */
const LEAVE = '(?:批准|同意|许可|审批|核准|授权)'
const KEPT_BACK: readonly string[] = [
  '更换|调换|撤换|换人',
  '调取|查看|查阅|调阅|观看|看一下|看看|翻看|拷贝|查询',
  '导出|下载|拷贝|复制',
  '居家|异地办公|远程办公|搬迁|变更地点',
  '停机|停服|升级|割接|维护',
  '加班|增派|增加人员|增加坐席|增员|减员|缩编',
  '退款|退费|赔付|减免|补偿|赠送',
  '发布|公布|对外发言|宣传|接受采访|答复媒体',
  '修改|更新|改动|调整',
  '聘用|雇用|引入|接入|安装',
]

const onlyWithLeave = (deed: string): Stance => ({
  said: new RegExp(
    `(?:${deed})[^。;,]{0,10}(?:须|应当?|必须|需)[^。;,]{0,4}(?:经|由|取得|征得|报请?|凭)[^。;,]{1,16}${LEAVE}|未(?:经|取得|征得)[^。;,]{1,16}${LEAVE}[^。;,]{0,4},?[^。;,]{0,8}(?:不得|不能|不准|禁止)[^。;,]{0,14}(?:${deed})`,
  ),
})
const freely = (deed: string): Stance => ({
  said: new RegExp(
    `${MAY}(?:先(?:行)?|自行|直接|随时|自主|酌情|自由|随意)[^。;,不]{0,12}(?:${deed})|(?:${deed})[^。;,]{0,12}(?:无[需须]|不必|不需要?|毋须|不用)[^。;,]{0,12}${LEAVE}|${MAY}[^。;,不]{0,14}(?:${deed})[^。;]{0,10}(?:事后|之后|仅需|只需)[^。;,]{0,6}(?:告知|通知|报备|备案|补)`,
  ),
  not: /紧急|抢险|应急|火灾|安全事故|救助/,
})

const withLeaveAndFreely = (deed: string): Topic => ({
  one: onlyWithLeave(deed),
  other: freely(deed),
  isSameParty: true,
  unless: (one, other) =>
    one.sentence === other.sentence || !shareWords(one.sentence, other.sentence, new RegExp(deed, 'g')),
})

export const TOPICS_OF_DEEDS: readonly Topic[] = [
  ...DEEDS.map((deed) => ofDeed(deed, true)),
  ...KEPT_BACK.map(withLeaveAndFreely),
]

export const DOUBTFUL_TOPICS_OF_DEEDS: readonly Topic[] = DEEDS.map((deed) => ofDeed(deed, false))
