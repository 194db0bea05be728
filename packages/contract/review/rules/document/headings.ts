import type { Analysis, Node } from '../../analysis.ts'
import { binds } from '../../reading/parts.ts'
import { atHead, type Offence, type Rule } from '../../rule.ts'

/** What a heading may promise, and the words of which one shows that the text keeps it. */
const TOPICS: Readonly<Record<string, RegExp>> = {
  变更: /变更|改(?:动|变|为|签)|更换|修改|修订|补充协议|增减|更改|调整(?:服务|合同|费用|价格|人员|范围|内容)|(?:服务|合同|费用|价格|人员|范围|内容)的?调整/,
  解除: /解除|终止|解约|退出|提前结束|散伙/,
  终止: /终止|解除|期满|届满|结束|到期|解约|退出|止$/,
  续约: /续/,
  续签: /续/,
  续期: /续|顺延|延长/,
  转让: /转让|让与|移转|转给|转由|承继|受让/,
  分包: /分包|转包|转委托|外包给|委托给|转给|交[给由]|第三[方人]|合作(?:单位|方)/,
  转包: /分包|转包|转委托|委托给|转给|交[给由]|第三[方人]|合作(?:单位|方)/,
  生效: /生效|成立|签[字章署订]|盖章|起算/,
  验收: /验收|确认|检查|合格|核[对验查]|查验|签收/,
  培训: /培训|学习|考试|上岗/,
  考核: /考核|抽[查检]|考评|打分|检查|指标|评分|得分|评价|评定|达标|扣/,
  奖励: /奖|返还|上浮|提成|加[付给]|红包/,
  奖惩: /奖|罚|扣|加[付给减]/,
  处罚: /罚|扣|违约金|赔|停岗|撤换/,
  发票: /发票|开票|票据|收据|专票|普票/,
  开票: /发票|开票|票据|收据|专票|普票/,
  结算: /结算|支付|付款|对账|账单|结清|付清|核对|付/,
  付款: /支付|付款|付清|付/,
  支付: /支付|付款|付清|付/,
  保密: /保密|秘密|机密|泄[露漏]|外[泄传]|披露|透露|公开|敏感/,
  知识产权: /知识产权|著作权|版权|商标|专利|所有权|归[^。;,]{1,8}(?:所有|享有)|属于/,
  送达: /送达|收到|签收|到达|视为|寄|发出/,
  通知: /通知|告知|函|送达|书面|寄|邮件/,
  交接: /交接|移交|交还|交付|交[回出清]|返还|归还/,
  移交: /交接|移交|交还|交付|交[回出清]|返还|归还/,
  赔偿: /赔|损失|补偿|违约金|责任/,
  报告: /报告|月报|季报|年报|报送|上报|报表|日报|周报|月报|汇报|通报/,
  保险: /保险|投保/,
  免责: /免责|免除|豁免|不承担|不计[入为]?|不算|不(?:追究|作为)|不可抗力|不视为违约|不负/,
  排班: /班|轮|时段|在线|值守|上线|工作时间|休息/,
  应急: /应急|紧急|突发|预案|故障|停电|中断|备用/,
}
const TOPIC = Object.keys(TOPICS).join('|')
const ENUMERATES = new RegExp(`(?:${TOPIC})(?:[、和与及]|以及)|(?:[、和与及]|以及)[^、和与及\\s]{0,4}(?:${TOPIC})`)

/** All that stands below a heading. */
const wordsBelow = (analysis: Analysis, node: Node): string =>
  [
    node.article.body.text,
    ...analysis.childrenOf(node).map((child) => child.article.heading.text + wordsBelow(analysis, child)),
  ].join('\n')

const A_TEXT = 20

/** 变更、解除与终止 is what such an article is called; that changes need both parties, the law says (Civil Code, art. 543). */
const isSetPhrase = (heading: string, topic: string): boolean => topic === '变更' && /解除|终止/.test(heading)

/** 变更、解除与终止, and not a word on changes: where it is thought to be ruled, it is not. */
const unfulfilled = (analysis: Analysis): Offence[] =>
  analysis.nodes.flatMap((node) => {
    const heading = node.article.heading.text
    if (!binds(node) || !ENUMERATES.test(heading)) return []
    const below = wordsBelow(analysis, node)
    if (below.length < A_TEXT || /附件|另行|见/.test(heading)) return []
    const promised = (heading.match(new RegExp(TOPIC, 'g')) ?? []).filter((topic) => !isSetPhrase(heading, topic))
    const open = promised.filter((topic) => !TOPICS[topic]?.test(below))
    return open.length === 0 ? [] : [atHead(node, { topics: open.join('、') })]
  })

/** Matters of an article: what a heading calls them, what its text cannot do without, and what shows that a text is about them. */
const MATTERS: readonly {
  readonly zh: string
  readonly en: string
  readonly heading: RegExp
  readonly own: RegExp
  readonly shows: RegExp
}[] = [
  {
    zh: '付款',
    en: 'payment',
    heading: /^(?:付款|支付|结算|费用|价款|报酬)/,
    own: /费|款|价|元|报酬|支付|结算|账|发票/,
    shows: /(?:支付|结清)[^。;,]{0,12}(?:服务费|费用|价款|款项)|(?:服务费|费用|价款)[^。;,]{0,12}(?:支付|结清)/,
  },
  { zh: '保密', en: 'secrecy', heading: /^保密/, own: /密|泄|披露|透露|公开|外传/, shows: /保密|泄[露漏]|商业秘密/ },
  {
    zh: '知识产权',
    en: 'intellectual property',
    heading: /^知识产权/,
    own: /知识产权|著作权|版权|商标|专利|成果|所有|归属|侵权|授权|许可/,
    shows: /知识产权|著作权|专利权/,
  },
  {
    zh: '争议解决',
    en: 'disputes',
    heading: /^(?:争议|纠纷)/,
    own: /争议|纠纷|仲裁|法院|诉讼|起诉|协商/,
    shows: /仲裁委员会|人民法院|提起诉讼/,
  },
  {
    zh: '不可抗力',
    en: 'force majeure',
    heading: /^不可抗力/,
    own: /不可抗力|自然灾害|不能预见|战争|疫情|意外/,
    shows: /不可抗力/,
  },
  {
    zh: '培训',
    en: 'training',
    heading: /^(?:人员)?培训/,
    own: /培训|学习|考试|上岗|课|讲|教材/,
    shows: /岗前培训|培训(?:不少于|时间|内容|教材)/,
  },
  {
    zh: '验收',
    en: 'acceptance',
    heading: /^验收/,
    own: /验收|检验|检查|合格|确认|审核|考核/,
    shows: /验收(?:合格|标准|单)/,
  },
  { zh: '违约责任', en: 'breach', heading: /^违约/, own: /违约|赔偿|责任|罚|扣|损失|逾期|滞纳/, shows: /违约金/ },
]
const HEADING_WORDS = /^(?:及|与|和|的)?(?:义务|责任|条款|约定|方式|管理|要求|制度|解决|事项|标准|归属)*$/
/** So much text is about something. */
const A_MATTER = 24

/** 保密义务, and below it when the fee is paid. */
const astray = (analysis: Analysis): Offence[] =>
  analysis.nodes.flatMap((node) => {
    const { kind, heading } = node.article
    if (node.part !== 'body' || kind !== 'article') return []
    const title = heading.text.replace(/[\s:：]/g, '')
    const matter = MATTERS.find((each) => each.heading.test(title))
    if (!matter || !HEADING_WORDS.test(title.replace(matter.heading, ''))) return []
    const below = wordsBelow(analysis, node)
    if (below.length < A_MATTER || matter.own.test(below) || /附件|[_＿]{2,}|详?见第/.test(below)) return []
    const other = MATTERS.find((each) => each.shows.test(below))
    return other ? [atHead(node, { heading: title, 'matter:zh-CN': other.zh, 'matter:en': other.en })] : []
  })

export const HEADING_RULES: readonly Rule[] = [
  { code: 'heading-unfulfilled', severity: 'note', check: unfulfilled },
  { code: 'heading-astray', severity: 'warning', check: astray },
]
