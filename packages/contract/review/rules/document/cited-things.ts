import type { Analysis, Node } from '../../analysis.ts'
import { binds, inBody } from '../../reading/parts.ts'
import { atMatch, doubtful, type Offence } from '../../rule.ts'
import { referencesIn, targetsOf } from './named-articles.ts'

/** What an article may be cited for by name, and the words of which one stands wherever it is ruled. */
const THINGS: readonly (readonly [RegExp, RegExp])[] = [
  [/限额|(?:责任|赔偿|违约金)(?:的)?上限/, /限额|上限|不超过|超过|为限|最高|封顶|以内/],
  [/违约金/, /违约金|赔|[%‰元]|罚/],
  [/(?:收款)?账[户号]/, /账|户/],
  [/地址|邮箱|联系方式|联系人/, /地址|邮箱|电话|联系|微信|传真/],
  [/名单|名册/, /名单|名册|人员|[名人]/],
  [/(?:扣款|扣分|罚款)(?:标准|金额)?/, /扣|罚|减/],
  [/奖励/, /奖/],
  [/比例|费率|利率/, /[%‰]|比例|分之|率|成/],
  [/服务时间|工作时间/, /时|点|:|：|班/],
  [/保密(?:义务|期限)/, /保密|秘密|泄/],
  [/解除(?:条件|情形|权)/, /解除|终止/],
  [/验收/, /验收|确认|检查|合格/],
  [/(?:考核|评分)/, /考核|评分|指标|标准|[%分]/],
  [/付款|支付|结算/, /付|结算|元/],
  [/违约责任/, /违约|赔偿|责任|扣|罚/],
  [/免责(?:情形|事由|条款)?/, /免|不承担|不负|不可抗力|除外/],
]
const OF_THE_ARTICLE =
  /^(?:第?[(（]?[一二三四五六七八九十\d]{1,3}[)）]?[项款])?(?:(?:中|里)?所?(?:规定|约定|载明|列明|述|确定|列示))?的(?<thing>[^。；;，,、]{2,10})/

const wordsOf = (analysis: Analysis, node: Node): string =>
  [
    node.article.heading.text,
    node.article.body.text,
    ...analysis.childrenOf(node).map((child) => wordsOf(analysis, child)),
  ].join('\n')

type Cited = { readonly offence: Offence; readonly said: string; readonly home: string | undefined }

/** 以第十五条规定的责任限额为准, and the fifteenth article knows no limit. */
function citedForNothing(analysis: Analysis): Cited[] {
  return referencesIn(analysis).flatMap((reference) => {
    const { match } = reference
    const [target, second] = targetsOf(analysis, reference)
    const behind = match.sentence.slice(match.sentence.indexOf(match.text) + match.text.length)
    const of = OF_THE_ARTICLE.exec(behind)
    const thing = (of?.groups?.['thing'] ?? '').replace(/(?:为准|执行|支付|计算|办理|处理|确定|承担).*$/, '')
    const [known, another] = THINGS.filter(([name]) => name.test(thing))
    if (!target || second || !known || another || !binds(match.node)) return []
    const [, shown] = known
    if (shown.test(wordsOf(analysis, target))) return []
    const home = analysis.nodes.find(
      (node) =>
        node !== match.node && inBody(node) && known[0].test(node.article.heading.text + node.article.body.text),
    )
    return [
      {
        offence: atMatch(match, { reference: match.text }),
        said: `${match.text}${(of?.[0] ?? '').replace(of?.groups?.['thing'] ?? '', thing)}`,
        home: home?.article.number,
      },
    ]
  })
}

export const thingsElsewhere = (analysis: Analysis): Offence[] =>
  citedForNothing(analysis).flatMap(({ offence, home }) =>
    home === undefined ? [] : [doubtful({ ...offence, data: { ...offence.data, home } })],
  )

export const thingsNowhere = (analysis: Analysis): Offence[] =>
  citedForNothing(analysis).flatMap(({ offence, said, home }) =>
    home === undefined ? [{ ...offence, data: { reference: said } }] : [],
  )

/** 首页载明的联系邮箱: what the head of the contract is said to state. */
const ON_FIRST_PAGE =
  /(?:首页|首部|文首|抬头|合同开头|协议开头)(?:中|处|上|部分)?所?(?:载明|列明|记载|填写|注明|约定|写明|列示|列|载|留)的?(?<things>[^。；;，,：:]{2,16})/g
const FIELDS: readonly (readonly [RegExp, RegExp])[] = [
  [/邮箱|电子邮件/, /邮箱|邮件|e-?mail|@/i],
  [/电话|手机/, /电话|手机|联系方式|tel/i],
  [/传真/, /传真|fax/i],
  [/账[户号]/, /账[户号]|开户/],
  [/联系人/, /联系人|联络人|负责人|代表人?/],
  [/微信/, /微信/],
]

/** 第一条 合同双方 does for a head. */
const OF_PARTIES = /双方|当事人|主体|基本(?:信息|情况)/

/** What the first page is said to state, and does not. */
export function notOnFirstPage({ search, nodes }: Analysis): Offence[] {
  const head = nodes
    .filter(({ part, article }) => part === 'preamble' || OF_PARTIES.test(article.heading.text))
    .map(({ article }) => article.heading.text + article.body.text)
    .join('\n')
  const hasHead = nodes.some(({ part }) => part === 'preamble')
  return search(ON_FIRST_PAGE, binds).flatMap((match) => {
    const things = match.groups['things'] ?? ''
    const isAbsent = FIELDS.some(([name, field]) => name.test(things) && !field.test(head))
    return hasHead && isAbsent ? [doubtful(atMatch(match, { reference: match.text }))] : []
  })
}
