import { DURATION } from '@heqi/clauses'
import { type Analysis, type Node, type Sentence, saying, sentencesOfClause } from '../../analysis.ts'
import { law } from '../../legal-basis.ts'
import { oncePerAnalysis } from '../../reading/once-per-analysis.ts'
import { binds, inBody } from '../../reading/parts.ts'
import { atMatch, atSentence, atWords, type Offence, type Rule } from '../../rule.ts'

const PERIOD =
  /期(?:限|间|内|满)|年|永久|长期|无限期|持续|始终|终止后|解除后|届满后|不(?:因|受)[^。;]{0,16}(?:终止|解除|期限)|直至|公知|为止|不论[^。;]{0,10}终止/

/** The article on confidentiality, in sentences. */
const confidentiality = oncePerAnalysis((analysis: Analysis): readonly Sentence[] =>
  sentencesOfClause(analysis, 'care/confidentiality').filter(
    ({ text, node }) => node.part === 'body' && /保密|泄|秘密/.test(text + node.matter),
  ),
)

const SECRETS = /保密|商业秘密|机密|(?:经营|商业|技术|财务)[^。;,、]{0,4}(?:信息|资料|数据)/
const OF_PERSONS =
  /个人(?:信息|资料)|手机号?|电话|身份证|住址|地址|姓名|隐私|病历|成绩|照片|(?:通话|聊天|消费|购买|观影|就诊|订单)记录/

/** In one chapter with confidentiality, but about people, whose data are kept secret by law as long as anybody has them. */
const isOfPersonalData = ({ article }: Node): boolean =>
  OF_PERSONS.test(article.body.text) && !SECRETS.test(article.body.text)

/** In an agreement of about a page the law (Civil Code, art. 509) is left to say how long what is known of people is kept. */
const ONE_PAGE = 2_000
const OF_CUSTOMERS = /(?:客户|顾客|业主|住户|用户|会员|学员|患者|买家|旅客|家长)的?(?:个人)?(?:信息|资料|情况|隐私)/
const OF_BUSINESS = /商业|经营|技术|价格|双方|合同内容|财务/

function confidentialityOpenEnded(analysis: Analysis): Offence[] {
  const sentences = [...Map.groupBy(confidentiality(analysis), ({ node }) => node)].flatMap(([node, own]) =>
    isOfPersonalData(node) ? [] : own,
  )
  const [first] = sentences
  const said = sentences.map(({ text }) => text).join('')
  if (analysis.text.length < ONE_PAGE && OF_CUSTOMERS.test(said) && !OF_BUSINESS.test(said)) return []
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

/** 双方约定的其他信息 binds nobody. */
const OF_BOTH = /双方(?!(?:另行|书面|共同)?(?:约定|确认|商定|认可|签[订署]))|任何?一方|一方|各方|对方|彼此|互/

function confidentialityOneSided(analysis: Analysis): Offence[] {
  const { client, provider } = analysis
  const sentences = confidentiality(analysis)
  const bound = (who: string) => {
    const pattern = new RegExp(
      `(?:${who})(?:及其[^。;,]{0,8}|对[^。;]{1,40}?|应当?|须|承诺|保证|不得|负有)[^。;]{0,30}(?:保密|泄露|披露|外传|透露)`,
    )
    return sentences.find(({ text }) => pattern.test(text))
  }
  if (sentences.some(({ text }) => OF_BOTH.test(text))) return []
  const [ofProvider, ofClient] = [bound(provider), bound(client)]
  const only = ofProvider ?? ofClient
  if (only === undefined || (ofProvider && ofClient)) return []
  const labels = ofProvider ? analysis.contract.parties.provider : analysis.contract.parties.client
  return [atSentence(only, undefined, undefined, { who: labels[0] ?? '' })]
}

const CIVIL_501 = law(
  '《中华人民共和国民法典》第五百零一条、第五百零九条第二款、第五百五十八条。',
  'Civil Code, arts. 501, 509(2) and 558: secrets learned through a contract are kept, also after its end.',
)
const HOW_LONG = new RegExp(
  `保密(?:义务|责任|期限?|条款)[^。;,]{0,16}?(?:${DURATION}|长期|永久)|保密(?:义务|责任)[^。;,]{0,8}(?:不因|继续有效|仍然?有效|持续)`,
)

/** Whoever owes secrecy, in whatever words. */
const OWED =
  /违反[^。;,]{0,8}保密[^。;]{0,10}(?:违约金|赔偿|责任|解除)|(?:应当?|须|需|负有?|承担|予以|严格|遵守|履行|签[订署])[^。;,]{0,14}保密|(?:不得|不能|不准|不许|严禁|禁止)[^。;]{0,24}(?:泄[露漏]|披露|透露|告知|告诉|公开|外[传泄]|散布|提供给|转发|截[屏图]|抄录|摘录|带[走出离]|复制|出售|拷贝|下载|拍[摄照]|导出)|(?:仅|只)(?:可|能|限|得)?[^。;,]{0,12}(?:履行|目的|服务)[^。;,]{0,10}使用|(?:保守|严守)[^。;,]{0,12}秘密|(?:属于?|视为|均为)[^。;,]{0,6}保密|[^。;,]{2,20}(?:保密|负有保密义务)(?=[,。;])|商业秘密[^。;,]{0,12}保护|(?:均为|均?属于?|视为|列为)[^。;,]{0,4}(?:敏感|机密|秘密|涉密)|(?:只|仅)(?:可|能|限|得|许)?[^。;,]{0,6}供[^。;,]{0,12}(?:使用|之用)|(?:只|仅)(?:可|能|限|得|许)[^。;,]{0,10}(?:查看|查阅|知悉)|(?:泄[露漏]|外泄|外传)[^。;]{0,24}(?:违约金|赔偿|元|解除|承担)/

/** Secrecy lasts five years, and nobody is bound to it. */
const secrecyPresupposed = (analysis: Analysis): Offence[] => {
  const told = saying(analysis, HOW_LONG, binds)
  if (told.length === 0) return []
  const isOwed = saying(analysis, OWED, binds).some(
    ({ sentence: { text } }) =>
      !/附件[一二三四五六七八九十\d]+[:：]/.test(text) && OWED.test(text.replace(HOW_LONG, '')),
  )
  return isOwed ? [] : told.slice(0, 1).map(({ sentence, match }) => atWords(sentence, match))
}

const SECRET =
  /资料|数据|信息|录音|价格|名单|文件|技术|商业|经营|秘密(?:是|包括|指)|内容|账号|话术|知识库|合同|范围|包括|是指|客户|机密/

/** Secrets are kept, and nothing says what is secret. */
const secretsUndefined = (analysis: Analysis): Offence[] => {
  const sentences: readonly Sentence[] = sentencesOfClause(analysis, 'care/confidentiality').filter(({ node }) =>
    binds(node),
  )
  const first = sentences.find(({ text }) => /保密|秘密|泄/.test(text))
  const isDefined = sentences.some(({ text }) =>
    SECRET.test(
      text.replace(
        /本合同期|合同终止|合同期|保密(?:信息|资料|内容|事项|义务)|自(?:身|己)的?[^。;,]{0,4}(?:信息|资料|秘密)|履行本?(?:合同|协议)/g,
        '',
      ),
    ),
  )
  return first && !isDefined ? [atSentence(first)] : []
}

const DURING =
  '(?:合作|合同|协议|服务|履行|委托|外包)(?:的)?(?:期间|期内|期限内|存续期间?|有效期内?|履行期间|进行中|过程中)'
/** 履行期间不适用本条, and secrecy that only begins with the end. */
const NOT_YET = new RegExp(
  `${DURING}[^。;,]{0,6}(?:不受(?:此|该|上述|本条|前述)?[^。;,]{0,6}限制?|不适用(?:本条|上述|前述|该)?|(?:无需|无须|不必|不用|可以?不|不需要?)(?:遵守|承担|履行)?[^。;,]{0,4}(?:保密|上述|本条)|不(?:承担|负)保密)|保密(?:义务|责任)[^。;,]{0,6}(?:自|从)[^。;,]{0,10}${ENDED}(?:之日|后|时|日)?(?:起|开始)?(?:方|才|始|开始)[^。;,]{0,4}(?:产生|生效|起算|承担|适用|存在)`,
)

/** Whoever works with secrets need not keep them yet. */
const secrecyNotYet = (analysis: Analysis): Offence[] =>
  saying(analysis, NOT_YET, binds)
    .filter(({ sentence: { text, node } }) => /保密|秘密|泄[露漏]/.test(node.matter + text))
    .map(({ sentence, match }) => atWords(sentence, match))

export const CONFIDENTIALITY_RULES: readonly Rule[] = [
  { code: 'confidentiality-open-ended', severity: 'warning', legalBasis: CIVIL_501, check: confidentialityOpenEnded },
  { code: 'confidentiality-ends-twice', severity: 'error', legalBasis: CIVIL_501, check: confidentialityEndsTwice },
  { code: 'confidentiality-not-yet', severity: 'error', legalBasis: CIVIL_501, check: secrecyNotYet },
  { code: 'confidentiality-one-sided', severity: 'note', legalBasis: CIVIL_501, check: confidentialityOneSided },
  { code: 'secrecy-presupposed', severity: 'warning', check: secrecyPresupposed },
  { code: 'secrets-undefined', severity: 'note', check: secretsUndefined },
]
