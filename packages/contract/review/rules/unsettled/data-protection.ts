import { type Analysis, type Node, type Sentence, saying, sentencesOfClause } from '../../analysis.ts'
import { law } from '../../legal-basis.ts'
import { oncePerAnalysis } from '../../reading/once-per-analysis.ts'
import { inBody } from '../../reading/parts.ts'
import { atSentence, type Offence, type Rule } from '../../rule.ts'
import { hasDataProtection, missingClauses, tellMissing } from './missing-clauses.ts'

const PERSONAL =
  /(?:顾客|客户|用户|消费者|会员|来电人|买家|购买者|学员|学生|家长|业主|住户|居民|市民|患者|旅客|乘客|持卡人|投保人|租户|访客)(?:的)?(?:资料|信息|数据|姓名|电话(?!催|回访|咨询|通知|接|沟通|营销)|地址)|个人(?:信息|资料)/

/** Elements of PIPL art. 21: what an agreement to process personal information for another must settle. */
const ELEMENTS: readonly (readonly [string, string, RegExp])[] = [
  ['目的', 'purpose', /目的|仅(?:为|限于|用于)|为[^。;,]{2,30}之(?:用|需)|不得用于/],
  ['期限', 'period', /期限|期内|期间|保存[^。;,]{0,10}(?:日|天|月|年)|有效期/],
  ['方式', 'method', /方式|收集|存储|查询|使用|登记|加工|传输/],
  ['种类', 'kinds of information', /种类|类型|范围|姓名|电话|号码|地址|录音/],
  ['保护措施', 'protective measures', /措施|加密|脱敏|权限|访问控制|日志|留痕|隔离|授权/],
  ['双方的权利和义务', 'rights and duties of both', /监督|检查|审计|抽查|通知|转委托|同意/],
  ['返还或者删除', 'return or deletion', /返还|归还|删除|销毁|清除/],
]

const articleAbove = (node: Node): Node =>
  node.parent && node.article.kind === 'item' ? articleAbove(node.parent) : node

/** Rules on personal data in articles on other things: no clause of their own, and yet not nothing. */
const RULED = /不得|保密|删除|销毁|脱敏|去标识|泄[露漏]|返还/

const dataRuledElsewhere = oncePerAnalysis((analysis: Analysis): readonly Sentence[] =>
  saying(analysis, PERSONAL, ({ part }) => part !== 'preamble' && part !== 'notes' && part !== 'third-party')
    .map(({ sentence }) => sentence)
    .filter(({ text }) => RULED.test(text)),
)

const KINDS =
  /姓名|电话|手机|地址|身份证|号码|邮箱|账号|生日|年龄|月龄|性别|病历|订单|录音|照片|位置|银行卡|车牌|学籍|户籍|资料|信息|数据/g

/** Where the contract shows best which personal data the service touches. */
function dataNamed(analysis: Analysis): Sentence | undefined {
  const kinds = ({ text }: Sentence): number => new Set(text.match(KINDS)).size
  const named = saying(analysis, PERSONAL, inBody).map(({ sentence }) => sentence)
  return named.toSorted((one, other) => kinds(other) - kinds(one))[0]
}

/** Of a contract that lacks the clause, at the data that it would be about. */
const atNamedData = (analysis: Analysis, offences: readonly Offence[]): readonly Offence[] => {
  const data = offences.length === 0 ? undefined : dataNamed(analysis)
  return data ? offences.map((offence) => ({ ...offence, ...atSentence(data) })) : offences
}

const dataProtectionOpen = oncePerAnalysis((analysis: Analysis): readonly Offence[] => {
  const sentences = hasDataProtection(analysis)
    ? sentencesOfClause(analysis, 'care/data-protection')
    : dataRuledElsewhere(analysis)
  const [first] = sentences
  const last = sentences.at(-1)
  if (!first || !last || !PERSONAL.test(analysis.text)) return []
  // What was taken for the clause may be one paragraph of an article that settles the rest around it.
  const articles = new Set(sentences.map(({ node }) => articleAbove(node)))
  const text = analysis.sentences
    .filter(({ node }) => articles.has(articleAbove(node)))
    .map((sentence) => sentence.text)
    .join('')
  // Return and deletion often stand in the clauses on confidentiality and handover.
  const elsewhere = saying(analysis, PERSONAL)
    .map(({ sentence }) => sentence.text)
    .join('')
  const open = ELEMENTS.filter(([, , words]) => !words.test(text) && !words.test(elsewhere))
  if (open.length === 0) return []
  return [
    {
      ...atSentence(first, undefined, undefined, {
        'missing:zh-CN': open.map(([name]) => name).join('、'),
        'missing:en': open.map(([, name]) => name).join(', '),
        count: open.length,
      }),
      end: last.place().end,
    },
  ]
})

/** A clause of its own, and not the time for which recordings are kept, or a line on secrecy. */
const OF_PERSONAL_DATA =
  /个人(?:信息|资料|数据)|委托处理|处理(?:的)?(?:目的|方式)|受托人|脱敏|加密|数据(?:保护|处理|安全)|隐私/

const isClauseOfItsOwn = (analysis: Analysis): boolean =>
  hasDataProtection(analysis) &&
  sentencesOfClause(analysis, 'care/data-protection').some(({ text, node }) =>
    OF_PERSONAL_DATA.test(text + node.article.heading.text),
  )

const PIPL_21 = law(
  '《中华人民共和国个人信息保护法》第二十一条：委托处理个人信息的，应当与受托人约定委托处理的目的、期限、处理方式、个人信息的种类、保护措施以及双方的权利和义务等；委托合同不生效、无效、被撤销或者终止的，受托人应当返还或者删除个人信息。',
  'Personal Information Protection Law, art. 21: purpose, period, method, kinds of information, protective measures, rights and duties must be agreed; at the end the information is returned or deleted.',
)

export const DATA_PROTECTION_RULES: readonly Rule[] = [
  {
    code: 'data-protection-missing',
    severity: 'warning',
    legalBasis: PIPL_21,
    check: (analysis) =>
      PERSONAL.test(analysis.text) && dataRuledElsewhere(analysis).length === 0
        ? atNamedData(
            analysis,
            tellMissing(
              analysis,
              missingClauses(analysis, (id) => id === 'care/data-protection'),
            ),
          )
        : [],
  },
  {
    code: 'data-protection-incomplete',
    severity: 'warning',
    legalBasis: PIPL_21,
    check: (analysis) =>
      dataProtectionOpen(analysis).filter(({ data }) => isClauseOfItsOwn(analysis) && Number(data?.['count']) > 1),
  },
  {
    code: 'data-protection-element',
    severity: 'note',
    legalBasis: PIPL_21,
    check: (analysis) =>
      dataProtectionOpen(analysis).filter(({ data }) => !isClauseOfItsOwn(analysis) || Number(data?.['count']) === 1),
  },
]
