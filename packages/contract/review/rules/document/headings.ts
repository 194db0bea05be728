import type { Analysis, Node } from '../../analysis.ts'
import { atHead, type Offence, type Rule } from '../../rule.ts'
import { binds } from '../said.ts'

/** What a heading may promise, and the words of which one shows that the text keeps it. */
const TOPICS: Readonly<Record<string, RegExp>> = {
  变更: /变更|修改|修订|补充协议|增减|更改|调整(?:服务|合同|费用|价格|人员|范围|内容)|(?:服务|合同|费用|价格|人员|范围|内容)的?调整/,
  解除: /解除|终止|解约/,
  终止: /终止|解除|期满|届满|结束/,
  续约: /续/,
  续签: /续/,
  续期: /续|顺延|延长/,
  转让: /转让|让与/,
  分包: /分包|转包|转委托|外包给|委托给/,
  转包: /分包|转包|转委托|委托给/,
  生效: /生效|成立|签[字章署订]/,
  验收: /验收|确认|检查|合格/,
  培训: /培训|学习|考试|上岗/,
  考核: /考核|评分|得分|评价|评定|达标|扣/,
  奖励: /奖|返还|上浮/,
  奖惩: /奖|罚|扣/,
  处罚: /罚|扣|违约金/,
  发票: /发票|开票/,
  开票: /发票|开票/,
  结算: /结算|支付|付款|对账|账单|结清/,
  付款: /支付|付款|付清|付/,
  支付: /支付|付款|付清|付/,
  保密: /保密|秘密|泄[露漏]|披露/,
  知识产权: /知识产权|著作权|版权|商标|专利|所有权|归[^。;,]{1,8}(?:所有|享有)|属于/,
  送达: /送达|收到|签收|到达|视为/,
  通知: /通知|告知|函|送达/,
  交接: /交接|移交|交还|交付|返还|归还/,
  移交: /交接|移交|交还|交付|返还|归还/,
  赔偿: /赔偿|损失|补偿|违约金/,
  报告: /报告|报表|日报|周报|月报|汇报|通报/,
  保险: /保险|投保/,
  免责: /免责|免除|不承担|不可抗力|不视为违约|不负/,
  排班: /排班|班次|班|轮/,
  应急: /应急|紧急|突发|预案/,
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

/** 变更、解除与终止, and not a word on changes: where it is thought to be ruled, it is not. */
const unfulfilled = (analysis: Analysis): Offence[] =>
  analysis.nodes.flatMap((node) => {
    const heading = node.article.heading.text
    if (!binds(node) || !ENUMERATES.test(heading)) return []
    const below = wordsBelow(analysis, node)
    if (below.length < A_TEXT || /附件|另行|见/.test(heading)) return []
    const open = (heading.match(new RegExp(TOPIC, 'g')) ?? []).filter((topic) => !TOPICS[topic]?.test(below))
    return open.length === 0 ? [] : [atHead(node, { topics: open.join('、') })]
  })

export const HEADING_RULES: readonly Rule[] = [{ code: 'heading-unfulfilled', severity: 'warning', check: unfulfilled }]
