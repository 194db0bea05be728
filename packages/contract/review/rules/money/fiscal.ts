import { compare } from '@heqi/vocabulary'
import { type Analysis, saying } from '../../analysis.ts'
import { anyOf, whereAllowed } from '../../checks-of-words.ts'
import { law } from '../../legal-basis.ts'
import { binds, inBody } from '../../reading/parts.ts'
import { percent, sharesIn } from '../../reading/percentages.ts'
import { atWords, type Offence, type Rule } from '../../rule.ts'
import { invoiceByOthers, invoiceForOthers, paidToPerson } from './unlawful-invoices.ts'

const SMALL = /小规模(?:纳税人)?(?!的?(?:免税|优惠)政策)/
const SPECIAL_AT_SIX =
  /6(?:%|个点)[^。;,]{0,8}(?:专用发票|专票)|百分之六[^。;,]{0,8}(?:专用发票|专票)|(?:专用发票|专票)[^。;]{0,12}税率[^。;,\d]{0,4}6%/

/** A small taxpayer's rate is 3 %, or 1 % for the time being; never 6 %. */
const smallAtSix = (analysis: Analysis): Offence[] => {
  const invoices = saying(analysis, SPECIAL_AT_SIX, binds)
  if (invoices.length === 0 || analysis.text.includes('一般纳税人')) return []
  const isSmall = saying(analysis, SMALL, binds).some(({ sentence }) => !/如|若|不是|并非|转为/.test(sentence.text))
  return isSmall ? invoices.map(({ sentence, match }) => atWords(sentence, match)) : []
}

const SERVICE_AT_GOODS_RATE =
  /(?:客服|外包|坐席|座席|人工|呼叫中心|热线)[^。;,]{0,8}(?:服务|费)[^。;]{0,20}(?<!\d)(?:13|17)(?:%|个点)[^。;,]{0,10}(?:发票|专票|普票)|开具?[^。;,]{0,6}(?<!\d)(?:13|17)(?:%|个点)的?(?:增值税)?(?:专用|普通)?(?:发票|专票|普票)/
const ORDINARY_DEDUCTED = /(?:普通发票|普票)[^。;专]{0,16}(?:进项|抵扣)/
const SUBSTITUTED =
  /(?:其他|别的|第三方|关联)(?:公司|单位|企业)?[^。;,]{0,6}(?:发票|票据)[^。;,]{0,6}(?:代替|替代|抵充|冲抵)|(?:票|发票)[^。;,]{0,8}(?:找|由)(?:别的|其他|第三方)(?:公司|单位|企业)[^。;,]{0,4}(?:开|代开)|开具?[^。;,]{0,6}(?:办公用品|会议费|餐饮费?|住宿费)[^。;]{0,10}(?:发票|票据)/
const PRIVATE_ACCOUNT =
  /(?:费|款|钱)[^。;]{0,8}(?:付|汇|打|转|划)(?:至|到|入|给|款至)?[^。;,]{0,14}(?:个人|私人)(?:的)?(?:银行)?(?:账户|帐户|账号|银行卡|卡|微信|支付宝)|(?:费|款|钱)[^。;]{0,12}(?:付|汇|打|转|划|存)(?:至|到|入|给|款至|进)[^。;,]{0,8}(?:经理|主管|负责人|法定代表人|法人代表|法人|老板|店长|会计|出纳|股东|联系人|组长|班长)[^。;,]{0,8}(?:微信|支付宝|银行卡|账户|账号|帐户|名下|收款码|卡)/

const privateAccount = (analysis: Analysis): readonly Offence[] =>
  /个体工商户|自然人|身份证号/.test(analysis.text)
    ? []
    : anyOf(
        whereAllowed(PRIVATE_ACCOUNT, /工资|薪酬|奖金|提成|社保|员工|退款|退还|客户|用户|买家|消费者|拒绝/),
        paidToPerson,
      )(analysis)

const ABOVE_FEE =
  /(?:扣减|扣除|扣罚|扣)[^。;,]{0,4}(?:当月|当期|该月|月度?)(?:的)?(?:全部)?(?:服务费|费用|月费)[^。;,\d]{0,6}(?<rate>\d+(?:\.\d+)?%)|(?:当月|当期|该月)(?:的)?(?:服务费|费用|月费)[^。;,\d]{0,2}(?:扣减|扣除|扣罚|扣)(?<also>\d+(?:\.\d+)?%)/

const deductedAboveFee = (analysis: Analysis): Offence[] =>
  saying(analysis, ABOVE_FEE, binds).flatMap(({ sentence, match }) => {
    const [share] = sharesIn(match[0])
    return share && compare(share.value, percent(100n)) > 0 ? [atWords(sentence, match, { rate: share.text })] : []
  })

const ONE_COMPLAINT =
  /(?:(?:一|1)(?:次|起|个|件)|每(?:发生)?(?:一|1)?(?:次|起|个|件))[^。;,]{0,6}(?:投诉|差评)[^。;]{0,14}(?:扣(?:减|除|罚)?[^。;,]{0,4}(?:全部|整月|全额)[^。;,]{0,6}费|(?:不支付|不付|无需支付|不给)[^。;,]{0,4}(?:当月|整月|该月|全部)[^。;,]{0,6}(?:费|钱))|(?:投诉|差评)[^。;]{0,8}扣(?:减|除|罚)?当月全部服务费/
const FORFEITED =
  /(?:终止|解除|结束|不干)[^。;]{0,20}(?:未结算?|已提供|已完成|已发生|未付|尚未支付)[^。;,]{0,12}(?:不再?(?:予)?支付|不予?(?:结算|支付)|无需支付|不结|不付)|(?:终止|解除|结束)[^。;]{0,14}(?:无需|无须|不再|不予|不)支付[^。;,]{0,6}(?:未结算?|已提供|已完成|已发生|尚未支付)[^。;,]{0,10}|(?:退出|撤场|离场|停止服务|解约|中止|违约|不再合作)[^。;]{0,30}(?:不(?:再|予)?(?:结清|结算|支付|付|结付|补付)|免付|无需支付|概不结算|不予结付)[^。;,]{0,8}(?:已|未结|此前|之前|剩余|尾|所有|应付|任何)[^。;,]{0,10}(?:费|款|报酬)/

const ownMaterials = (analysis: Analysis): readonly Offence[] =>
  whereAllowed(
    new RegExp(
      `(?:${analysis.client})(?:所)?(?:提供|交付|给)[^。;]{0,24}(?:商标|知识库|话术|资料|素材|图片|材料)(?:(?!归)[^。;]){0,30}(?:归|属于?)(?:${analysis.provider})(?:所有|享有)?|(?:客户|用户|消费者|会员)(?:的)?(?:资料|信息|数据|名单)[^。;]{0,10}(?:归|属于?)(?:${analysis.provider})(?:所有|享有)`,
    ),
    /返还|除外/,
  )(analysis)

const INVOICES = law(
  '《中华人民共和国发票管理办法》第十九条、第二十一条：发票应当如实开具，不得让他人为自己开具与实际经营业务情况不符的发票。',
  'Measures on Invoices, arts. 19 and 21: invoices are true to the business and from whoever supplies.',
)
const VAT = law(
  '《中华人民共和国增值税法》关于税率和征收率的规定：现代服务、增值电信服务适用6%，小规模纳税人适用征收率。',
  'Value-Added Tax Law, on rates: 6 % for modern and value-added telecom services, a levy rate for small taxpayers.',
)
const FAIR = law(
  '《中华人民共和国民法典》第六条、第五百八十五条第二款：违约金过分高于造成的损失的，可以请求适当减少。',
  'Civil Code, arts. 6 and 585(2): a penalty far above the loss may be reduced.',
)
const INVOICE = /(?:开具|提供|出具|开)[^。;,]{0,16}(?:发票|专票)|(?:发票|专票)[^。;,]{0,8}(?:开具|提供|出具)/
const TAX =
  /税率|税点|个点|含税|税额|\d+(?:\.\d+)?%[^。;,]{0,10}(?:发票|专票|税)|(?:发票|专票|税)[^。;,]{0,12}\d+(?:\.\d+)?%|小规模|免税|_+\s*%/

/** Invoices at no rate, and prices neither with nor without the tax. */
const taxUnstated = (analysis: Analysis): Offence[] =>
  TAX.test(analysis.text)
    ? []
    : saying(analysis, INVOICE, inBody)
        .filter(({ sentence }) => !/不得|退款|客户|买家|用户/.test(sentence.text))
        .slice(0, 1)
        .map(({ sentence, match }) => atWords(sentence, match))

export const FISCAL_RULES: readonly Rule[] = [
  { code: 'small-taxpayer-rate', severity: 'error', legalBasis: VAT, check: smallAtSix },
  {
    code: 'service-tax-rate',
    severity: 'warning',
    legalBasis: VAT,
    check: whereAllowed(SERVICE_AT_GOODS_RATE, /设备|货物|租赁|软件|硬件/),
  },
  {
    code: 'ordinary-invoice-deducted',
    severity: 'warning',
    legalBasis: VAT,
    check: whereAllowed(ORDINARY_DEDUCTED, /通行费|农产品/),
  },
  {
    code: 'invoice-substituted',
    severity: 'error',
    legalBasis: INVOICES,
    check: anyOf(whereAllowed(SUBSTITUTED), invoiceByOthers, invoiceForOthers),
  },
  { code: 'private-account', severity: 'warning', check: privateAccount },
  { code: 'deduction-above-fee', severity: 'warning', legalBasis: FAIR, check: deductedAboveFee },
  { code: 'fee-lost-for-one', severity: 'warning', legalBasis: FAIR, check: whereAllowed(ONE_COMPLAINT) },
  {
    code: 'settlement-forfeited',
    severity: 'warning',
    legalBasis: law(
      '《中华人民共和国民法典》第五百六十七条：合同的权利义务关系终止，不影响合同中结算和清理条款的效力；第九百二十八条。',
      'Civil Code, arts. 567 and 928: the end leaves settlement as it is; service done is paid.',
    ),
    check: whereAllowed(FORFEITED),
  },
  { code: 'own-materials-lost', severity: 'warning', check: ownMaterials },
  { code: 'tax-rate-unstated', severity: 'note', check: taxUnstated },
]
