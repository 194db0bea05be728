import { CATALOGUE, clauseById } from '@heqi/clauses'
import type { Language } from '@heqi/vocabulary'
import { type Analysis, type Node, type Sentence, saying, sentencesOfClause } from '../../analysis.ts'
import { law } from '../../legal-basis.ts'
import { oncePerAnalysis } from '../../reading/once-per-analysis.ts'
import { inBody } from '../../reading/parts.ts'
import { atMatch, atSentence, atTitle, type Offence, type Rule } from '../../rule.ts'

/** What does the work of a clause under another name. */
const INSTEAD: Readonly<Record<string, readonly string[]>> = {
  'fees/total-price': ['fees/fee-components'],
  'fees/payment-day': ['fees/payment-schedule'],
  'quality/kpi': ['quality/assessment', 'service-level/first-response', 'quality/service-credits'],
  'service-level/first-response': ['quality/kpi', 'service-level/resolution'],
  'change/termination': ['change/rescission'],
  'change/rescission': ['change/termination'],
  'remedies/breach': ['remedies/penalty', 'remedies/damages'],
  'identity/contract-particulars': ['general/counterparts'],
}

/** Clauses whose absence the law or the other clauses make good; worth knowing, no more. */
const MINOR = new Set([
  'general/governing-law',
  'general/counterparts',
  'identity/contract-particulars',
  'identity/parties',
  'scope/channels',
  'scope/service-hours',
  'scope/services',
  'change/amendment',
  'fees/invoicing',
  'fees/total-price',
  'change/termination',
  'service-level/first-response',
  'change/handover',
  'remedies/force-majeure',
])

const USUAL = new Set([
  'care/intellectual-property',
  'change/subcontracting',
  'general/notices',
  'quality/acceptance',
  'fees/late-payment',
  'remedies/liability-cap',
])

/** Words that prove the matter is dealt with, though its clause was not recognised. */
const MENTION: Readonly<Record<string, RegExp>> = {
  'remedies/force-majeure': /不可抗力/,
  'care/confidentiality': /保密|泄[露漏]|外泄|外传|不(?:得|能|准|许)[^。;,]{0,8}(?:拿出去|透露)/,
  'care/data-protection': /个人信息(?:保护|处理)|处理个人信息/,
  'remedies/disputes': /仲裁|诉讼|起诉|法院/,
  'remedies/breach': /违约/,
  'term/duration': /期限|有效期|起至|至[^。;]{0,16}止|日\s*[到至]\s*(?:\d{4}|次|同|当)年/,
}

/** What changes another contract leaves the rest to it. */
const isSupplement = ({ contract, title }: Analysis): boolean =>
  /补充(?:协议|合同|条款)|变更协议/.test(contract.source.text.slice(title.start, title.end))

const has = (analysis: Analysis, id: string): boolean =>
  id === 'care/data-protection' ? hasDataProtection(analysis) : analysis.has(id)

function missing(analysis: Analysis, wanted: (id: string, need: string) => boolean): string[] {
  // A text cut short, or one of which little was recognised, proves nothing by its silence.
  const known = analysis.contract.clauses.filter(({ type }) => type !== 'free/custom').length
  if (analysis.isGuide || known < 4 || isSupplement(analysis)) return []
  return CATALOGUE.filter(({ id, need }) => wanted(id, need))
    .filter(
      ({ id }) => !(has(analysis, id) || analysis.has(...(INSTEAD[id] ?? []))) && !MENTION[id]?.test(analysis.text),
    )
    .map(({ id }) => id)
}

/** All of them in one finding: they are added together, or let be together. */
const named = (analysis: Analysis, ids: readonly string[]): Offence[] =>
  ids.length === 0
    ? []
    : [
        atTitle(analysis, {
          clauses: ids.join(','),
          'titles:zh-CN': titles(ids, 'zh-CN').join('、'),
          'titles:en': titles(ids, 'en').join(', '),
        }),
      ]

const titles = (ids: readonly string[], language: Language): string[] =>
  ids.map((id) => clauseById(id)?.text[language].title ?? id)

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

const DATA = /信息|数据|资料|隐私|姓名|电话号|手机|录音|记录|地址/

const articleAbove = (node: Node): Node =>
  node.parent && node.article.kind === 'item' ? articleAbove(node.parent) : node

/** The clause, and not one taken for it that speaks of no data. */
const hasDataProtection = (analysis: Analysis): boolean =>
  analysis.has('care/data-protection') &&
  sentencesOfClause(analysis, 'care/data-protection').some(({ text, node }) => DATA.test(text + node.matter))

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

const PERIOD =
  /期(?:限|间|内|满)|年|永久|长期|无限期|持续|始终|终止后|解除后|届满后|不(?:因|受)[^。;]{0,16}(?:终止|解除|期限)|直至|公知|为止|不论[^。;]{0,10}终止/

/** The article on confidentiality, in sentences. */
const confidentiality = oncePerAnalysis((analysis: Analysis): readonly Sentence[] =>
  sentencesOfClause(analysis, 'care/confidentiality').filter(
    ({ text, node }) => node.part === 'body' && /保密|泄|秘密/.test(text + node.matter),
  ),
)

/** In one chapter with confidentiality, but about something that has a period of its own. */
const isOfPersonalData = ({ article }: Node): boolean =>
  /个人(?:信息|资料)/.test(article.body.text) && !/保密/.test(article.body.text)

function confidentialityOpenEnded(analysis: Analysis): Offence[] {
  const sentences = confidentiality(analysis).filter(({ node }) => !isOfPersonalData(node))
  const [first] = sentences
  const isRuled = () =>
    sentences.some(({ text }) => PERIOD.test(text)) ||
    saying(analysis, /保密/).some(({ sentence }) => PERIOD.test(sentence.text.replace(/保密/g, '')))
  return !first || isRuled() ? [] : [atSentence(first)]
}

const ENDED = '(?:终止|解除|届满|期满|结束|到期)'

/** Secret for two years after the end, and no longer secret with the end. */
const confidentialityEndsTwice = ({ search }: Analysis): Offence[] =>
  search(
    new RegExp(
      `保密[^。；;\\n]{0,20}${ENDED}后[^。；;\\n]{0,8}[年月日天][^。；;\\n]{0,6}[；;。，,][^。\\n]{0,16}${ENDED}[^。；;\\n]{0,6}保密(?:义务|责任)[^。；;，,\\n]{0,6}(?:终止|失效|解除|消灭|免除)`,
      'g',
    ),
    inBody,
  ).map((match) => atMatch(match))

function confidentialityOneSided(analysis: Analysis): Offence[] {
  const { client, provider } = analysis
  const sentences = confidentiality(analysis)
  const bound = (who: string) => {
    const pattern = new RegExp(
      `(?:${who})(?:及其[^。;,]{0,8}|对[^。;]{1,40}?|应当?|须|承诺|保证|不得|负有)[^。;]{0,30}(?:保密|泄露|披露|外传|透露)`,
    )
    return sentences.find(({ text }) => pattern.test(text))
  }
  if (sentences.some(({ text }) => /双方|任何?一方|一方|各方|对方|彼此|互/.test(text))) return []
  const [ofProvider, ofClient] = [bound(provider), bound(client)]
  const only = ofProvider ?? ofClient
  if (only === undefined || (ofProvider && ofClient)) return []
  const labels = ofProvider ? analysis.contract.parties.provider : analysis.contract.parties.client
  return [atSentence(only, undefined, undefined, { who: labels[0] ?? '' })]
}

const PIPL_21 = law(
  '《中华人民共和国个人信息保护法》第二十一条：委托处理个人信息的，应当与受托人约定委托处理的目的、期限、处理方式、个人信息的种类、保护措施以及双方的权利和义务等；委托合同不生效、无效、被撤销或者终止的，受托人应当返还或者删除个人信息。',
  'Personal Information Protection Law, art. 21: purpose, period, method, kinds of information, protective measures, rights and duties must be agreed; at the end the information is returned or deleted.',
)
const CIVIL_501 = law(
  '《中华人民共和国民法典》第五百零一条、第五百零九条第二款、第五百五十八条。',
  'Civil Code, arts. 501, 509(2) and 558: secrets learned through a contract are kept, also after its end.',
)
const CIVIL_470 = law(
  '《中华人民共和国民法典》第四百七十条：合同的内容一般包括当事人、标的、质量、价款、履行期限地点和方式、违约责任、解决争议的方法等。',
  'Civil Code, art. 470: what a contract generally contains.',
)

const isMajor = (id: string, need: string): boolean =>
  need === 'must' && !MINOR.has(id) && id !== 'care/data-protection'
const isMinor = (id: string, need: string): boolean => (need === 'must' && MINOR.has(id)) || USUAL.has(id)

export const ESSENTIAL_RULES: readonly Rule[] = [
  {
    code: 'clauses-missing',
    severity: 'warning',
    legalBasis: CIVIL_470,
    check: (analysis) => named(analysis, missing(analysis, isMajor)),
  },
  { code: 'clauses-absent', severity: 'note', check: (analysis) => named(analysis, missing(analysis, isMinor)) },
  {
    code: 'data-protection-missing',
    severity: 'warning',
    legalBasis: PIPL_21,
    check: (analysis) =>
      PERSONAL.test(analysis.text) && dataRuledElsewhere(analysis).length === 0
        ? atNamedData(
            analysis,
            named(
              analysis,
              missing(analysis, (id) => id === 'care/data-protection'),
            ),
          )
        : [],
  },
  {
    code: 'data-protection-incomplete',
    severity: 'warning',
    legalBasis: PIPL_21,
    check: (analysis) =>
      dataProtectionOpen(analysis).filter(({ data }) => hasDataProtection(analysis) && Number(data?.['count']) > 1),
  },
  {
    code: 'data-protection-element',
    severity: 'note',
    legalBasis: PIPL_21,
    check: (analysis) =>
      dataProtectionOpen(analysis).filter(({ data }) => !hasDataProtection(analysis) || Number(data?.['count']) === 1),
  },
  { code: 'confidentiality-open-ended', severity: 'warning', legalBasis: CIVIL_501, check: confidentialityOpenEnded },
  { code: 'confidentiality-ends-twice', severity: 'error', legalBasis: CIVIL_501, check: confidentialityEndsTwice },
  { code: 'confidentiality-one-sided', severity: 'note', legalBasis: CIVIL_501, check: confidentialityOneSided },
]
