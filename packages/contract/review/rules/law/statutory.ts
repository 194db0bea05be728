import { DURATION, readDuration } from '@heqi/clauses'
import { compare } from '@heqi/vocabulary'
import { type Analysis, saying } from '../../analysis.ts'
import { anyOf, whereSaid } from '../../checks-of-words.ts'
import { law } from '../../legal-basis.ts'
import { binds } from '../../reading/parts.ts'
import { percent, sharesIn } from '../../reading/percentages.ts'
import { atWords, type Offence, type Rule } from '../../rule.ts'
import { invoiceAtMore } from '../money/unlawful-invoices.ts'
import { childrenAsAll, copiesStay, toldAfterwards } from './misused-data.ts'
import { awardReviewed, marketClosed, marketClosedBriefly } from './void-terms.ts'

const ADJUSTMENT_WAIVED =
  /放弃[^。;]{0,20}(?:调整|减少|调低|降低|酌减)[^。;,]{0,10}|(?:不得|无权|不再)[^。;,]{0,4}(?:请求|要求|申请|主张)[^。;]{0,16}(?:调整|减少|调低|降低|酌减)[^。;,]{0,4}违约金/

const adjustmentWaived = (analysis: Analysis): Offence[] =>
  saying(analysis, ADJUSTMENT_WAIVED, binds).flatMap(({ sentence, match }) =>
    /违约金|赔偿金/.test(sentence.text) ? [atWords(sentence, match)] : [],
  )

const AWARD_APPEALED =
  /裁决[^。;,]{0,4}(?:不服|有异议|不满|不认可)[^。;]{0,36}(?:起诉|诉讼|上诉|法院)|裁决[^。;]{0,12}终局[^。;]{0,4},[^。;,]{0,8}不服的?[^。;]{0,10}(?:起诉|诉讼|法院)|(?:不服|不满|不认可)[^。;,]{0,8}裁决[^。;]{0,36}(?:起诉|诉讼|上诉|法院)/

const POST_OF_DISPATCH = new RegExp(`派遣[^。;]{0,6}(?:期限?|时间)[^。;]{0,8}?(?<period>${DURATION})`)
/** A temporary post lasts six months at most. */
const TEMPORARY_MONTHS = 6
const MONTHS: Readonly<Record<string, number>> = { month: 1, year: 12 }

const dispatchTooLong = (analysis: Analysis): Offence[] =>
  saying(analysis, POST_OF_DISPATCH, binds).flatMap(({ sentence, match }) => {
    const period = readDuration(match.groups?.['period'] ?? '')
    const months = Number(period?.value) * (MONTHS[period?.unit ?? ''] ?? 0)
    const isTemporary = analysis.sentencesIn(sentence.node).some(({ text }) => /(?<!非)临时(?:性|岗|工作)/.test(text))
    return isTemporary && months > TEMPORARY_MONTHS ? [atWords(sentence, match, { months })] : []
  })

const MINOR = '(?:[未不]满(?:十四|14)周?岁|儿童|未成年)'
const MINORS_ORDINARY = new RegExp(
  `${MINOR}[^。;]{0,24}(?:信息|资料|数据)[^。;]{0,16}(?:一般|普通|其他|成年|同等)[^。;,]{0,10}(?:管理|处理|对待|执行)|${MINOR}[^。;]{0,30}(?:无需|无须|不需|不必|不用)[^。;,]{0,8}(?:监护人|家长|父母)[^。;,]{0,4}同意`,
)

const COPY_KEPT =
  /(?:返还|归还|删除|销毁)[^。;]{0,30}(?:可以?|有权|允许)(?:自行)?(?:保留|留存|留有|备份|留)[^。;,]{0,6}(?:副本|备份|复制件|一份|拷贝)/
const copiesKept = (analysis: Analysis): Offence[] =>
  saying(analysis, COPY_KEPT, binds).flatMap(({ sentence, match }) => {
    const isPersonal = /个人信息|(?:客户|用户|学员|患者)[^。;,]{0,4}(?:信息|资料|数据)|录音/.test(sentence.text)
    return isPersonal && !/法律|法规|监管|依法|匿名|脱敏/.test(sentence.text) ? [atWords(sentence, match)] : []
  })

const TOLD_LATER =
  /(?:转委托|再委托|委托第三方)[^。;]{0,12}(?:事后|之后|完成后|后)(?:及时|立即|\d+日内)?[^。;,]{0,4}(?:告知|通知|报备|备案)/
const subprocessorToldLater = (analysis: Analysis): Offence[] =>
  saying(analysis, TOLD_LATER, binds).flatMap(({ sentence, match }) =>
    /信息|数据|隐私/.test(sentence.node.matter + sentence.text) && !/同意|批准/.test(sentence.text)
      ? [atWords(sentence, match)]
      : [],
  )

const DEPOSIT_RETURNED =
  /(?:无故|擅自|单方|违约|不履行|拒绝履行|拒不履行)[^。;]{0,16}(?<!双倍|两倍|二倍|加倍)(?:退还|返还)[^。;,]{0,6}定金/

const BOND = /履约(?:保证金|担保)[^。;]{0,24}?(?:\d+(?:\.\d+)?%|百分之[一二三四五六七八九十]{1,3})/
const bondsHigh = (analysis: Analysis): Offence[] =>
  saying(analysis, BOND, binds).flatMap(({ sentence, match }) => {
    const [share] = sharesIn(match[0])
    const isTendered = /招标|投标|中标|政府采购|磋商/.test(analysis.text)
    return isTendered && share && compare(share.value, percent(10n)) > 0
      ? [atWords(sentence, match, { rate: share.text })]
      : []
  })

const INVOICE_EXTRA =
  /(?:要求?|需要?|如需|索取)[^。;,]{0,6}(?:开票|开具?[^。;,]{0,8}发票|发票)[^。;,]{0,4},?[^。;,]{0,4}(?:税[费金款点率]|加收|另加|另付)[^。;,]{0,10}(?:承担|负担|[另由归][^。;,]{1,6}(?:出|付)|[方家户]出|加收)?/

const BARRED =
  /(?:终止|解除|届满|期满|结束)后[^。;]{0,12}不得(?:再)?[为向与](?:任何|其他|同[行业类]{1,2})[^。;]{0,40}(?:提供|合作|从事)[^。;,]{0,12}/

const SPARED = /补偿|秘密|资料|信息|名单|(?<!未经[^。;,]{0,8})同意|回扣|佣金|利益冲突|录用/
const LONG = '(?:\\d+|[一二两三四五六七八九十]+)年|永久|终身|长期|始终'
const ANYBODY = '(?:任何|所有|一切|其他|其它|同类|同行业?|同业|竞争)[^。;,]{0,10}'
/** For years, everywhere, for everybody, or with one's relatives: wider than any interest needs. */
const BARRED_WIDELY = new RegExp(
  `(?:${LONG})(?:之?内|期间)?[^。;,]{0,8}(?:不得|不准|不能|不可|禁止)[^。;]{0,16}(?:为|向|与|给|替)${ANYBODY}[^。;]{0,12}(?:提供|合作|从事|服务|任职|经营)|(?:亲属|配偶|子女|父母|股东)[^。;]{0,24}(?:不得|不准|不能|禁止)[^。;]{0,20}(?:提供|合作|从事|经营|任职)|(?:不得|不准|不能|禁止)[^。;]{0,10}(?:全国|全球|任何地区|境内外)[^。;]{0,20}(?:提供|合作|从事|经营)|(?:只能|仅能?|唯一)(?:为|向|与)[^。;,]{1,8}(?:提供|合作)[^。;]{0,14}(?:${LONG})`,
)

export const STATUTORY_RULES: readonly Rule[] = [
  {
    code: 'adjustment-waived',
    severity: 'warning',
    legalBasis: law(
      '《中华人民共和国民法典》第五百八十五条第二款；《最高人民法院关于适用〈中华人民共和国民法典〉合同编通则若干问题的解释》第六十四条第三款。',
      'Civil Code, art. 585(2); Supreme People’s Court, Interpretation on the General Provisions of Contracts, art. 64(3).',
    ),
    check: adjustmentWaived,
  },
  {
    code: 'award-appealed',
    severity: 'error',
    legalBasis: law(
      '《中华人民共和国仲裁法》第九条：仲裁实行一裁终局的制度；裁决作出后就同一纠纷起诉的，人民法院不予受理。',
      'Arbitration Law, art. 9: an award is final, and no court hears the same dispute again.',
    ),
    check: anyOf(whereSaid(AWARD_APPEALED, /不得|不能|无权|撤销|劳动/), awardReviewed),
  },
  {
    code: 'dispatch-too-long',
    severity: 'error',
    legalBasis: law(
      '《中华人民共和国劳动合同法》第六十六条：临时性工作岗位是指存续时间不超过六个月的岗位。',
      'Labour Contract Law, art. 66: a temporary post lasts six months at most.',
    ),
    check: dispatchTooLong,
  },
  {
    code: 'minors-data-ordinary',
    severity: 'error',
    legalBasis: law(
      '《中华人民共和国个人信息保护法》第二十八条、第三十一条：不满十四周岁未成年人的个人信息是敏感个人信息，应当取得监护人同意并制定专门的处理规则。',
      'Personal Information Protection Law, arts. 28 and 31: sensitive, with a guardian’s consent and special rules.',
    ),
    check: anyOf(whereSaid(MINORS_ORDINARY, /不得|不应|禁止/), childrenAsAll),
  },
  {
    code: 'personal-data-copy',
    severity: 'error',
    legalBasis: law(
      '《中华人民共和国个人信息保护法》第二十一条第二款：委托合同终止的，受托人应当将个人信息返还或者删除，不得保留。',
      'Personal Information Protection Law, art. 21(2): at the end all is returned or deleted and nothing kept.',
    ),
    check: anyOf(copiesKept, copiesStay),
  },
  {
    code: 'subprocessor-told-later',
    severity: 'error',
    legalBasis: law(
      '《中华人民共和国个人信息保护法》第二十一条第三款：未经个人信息处理者同意，受托人不得转委托他人处理个人信息。',
      'Personal Information Protection Law, art. 21(3): no sub-processing without consent.',
    ),
    check: anyOf(subprocessorToldLater, toldAfterwards),
  },
  {
    code: 'deposit-not-doubled',
    severity: 'warning',
    legalBasis: law(
      '《中华人民共和国民法典》第五百八十七条：收受定金的一方违约，致使不能实现合同目的的，应当双倍返还定金。',
      'Civil Code, art. 587: the recipient in default returns the deposit twice over.',
    ),
    check: whereSaid(DEPOSIT_RETURNED, /无权|不予|不得|不退|不返|不再/),
  },
  {
    code: 'bond-high',
    severity: 'warning',
    legalBasis: law(
      '《中华人民共和国招标投标法实施条例》第五十八条；《中华人民共和国政府采购法实施条例》第四十八条：履约保证金不得超过合同金额的10%。',
      'Regulations on Tendering, art. 58, and on Government Procurement, art. 48: a performance bond is 10 % at most.',
    ),
    check: bondsHigh,
  },
  {
    code: 'invoice-at-extra-cost',
    severity: 'warning',
    legalBasis: law(
      '《中华人民共和国发票管理办法》第十八条：收款方应当向付款方开具发票。',
      'Measures on Invoices, art. 18: whoever is paid issues an invoice.',
    ),
    check: anyOf(whereSaid(INVOICE_EXTRA, /\d%|不(?:得|再)|已含|包含|无需/), invoiceAtMore),
  },
  {
    code: 'trade-barred',
    severity: 'warning',
    legalBasis: law(
      '《中华人民共和国民法典》第六条、第四百九十七条：不合理地限制对方主要权利的格式条款无效。',
      'Civil Code, arts. 6 and 497: standard terms that unreasonably restrict the other side’s main rights are void.',
    ),
    check: anyOf(whereSaid(BARRED, SPARED), whereSaid(BARRED_WIDELY, SPARED), marketClosed, marketClosedBriefly),
  },
]
