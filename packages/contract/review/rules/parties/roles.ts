import { type Analysis, saying } from '../../analysis.ts'
import { anyOf } from '../../checks-of-words.ts'
import { binds } from '../../reading/parts.ts'
import { everyParty } from '../../reading/people.ts'
import { atSentence, atWords, firstOnly, type Offence, type Rule } from '../../rule.ts'
import { thirdPartyUnnamed } from '../unsettled/by-whom.ts'
import { isIntroduced } from './parties.ts'

/** What parties are called when they are not called 甲方 and 乙方; names of one stem are one party. */
const STEMS =
  '服务|承包|供应|委托|受托|发包|接包|外包|采购|运营|承接|承揽|定作|买|卖|供|需|监理|托管|代理|业主|用工|派遣|劳务|总包|分包'
const ROLE = new RegExp(
  `(?:^|[,;。:、(\\s]|由|应由|如|若|因|对|经)(?<role>(?<stem>${STEMS})(?:提供)?(?:方|人|商|单位|公司))(?=应当?|须|需|负责|有权|可以|不得|承担|保证|承诺|必须|每月|要求|擅自|未|对[^。;,]{1,10}(?:负责|承担))`,
)
const A_PARTY = /[甲乙]方/g
/** A contract that keeps to a name knows whom it means; that it mixes two schemes of names is told elsewhere. */
const KEPT_TO = 4
/** So often a contract calls its parties 甲方 and 乙方 that it has no other names. */
const USUAL = 2

/** Whether the contract says who is called so, or by another name of the same stem. */
function isExplained(text: string, stem: string): boolean {
  const names = ['方', '人', '商', '单位', '提供商'].map((end) => `${stem}${end}`)
  return (
    names.some((name) => text.includes(name) && isIntroduced({ text }, name)) ||
    new RegExp(`${stem}[\u4e00-\u9fff]{1,3}["”]?(?:是指|系指|即)`).test(text)
  )
}

/** 服务商应当…, in a contract between 甲方 and 乙方 that never says who that is. */
function rolesUnexplained(analysis: Analysis): Offence[] {
  const { text } = analysis.contract.source
  if ((analysis.text.match(A_PARTY)?.length ?? 0) < USUAL || !isIntroduced({ text }, '甲方')) return []
  const uses = Map.groupBy(saying(analysis, ROLE, binds), ({ match }) => match.groups?.['stem'] ?? '')
  return [...uses].flatMap(([stem, [use]]) => {
    const role = use?.match.groups?.['role'] ?? ''
    if (!use || analysis.text.split(role).length > KEPT_TO || isExplained(text, stem)) return []
    const { sentence, match } = use
    const from = match.index + match[0].indexOf(role)
    return [atSentence(sentence, from, match.index + match[0].length, { role })]
  })
}

const CUSTOMER_PAYS = /客户(?:应当?|须|需)[^。;,]{0,12}(?:支付|付|缴纳|结清)[^。;,]{0,8}(?:服务费|外包费|合同价款|月费)/
const CUSTOMERS =
  /(?:接待|解答|服务|回访|联系|接听|面对|安抚|答复)[^。;,]{0,4}客户|客户(?:来电|投诉|咨询|满意|资料|信息)/

/** 客户 is the client in one place and whoever calls in another. */
const customerTwice = (analysis: Analysis): Offence[] => {
  const { text } = analysis.contract.source
  if (isIntroduced({ text }, '客户') || isIntroduced({ text }, '客户方')) return []
  return saying(analysis, CUSTOMERS, binds).length === 0
    ? []
    : saying(analysis, CUSTOMER_PAYS, binds)
        .slice(0, 1)
        .map(({ sentence, match }) => atWords(sentence, match, { role: '客户' }))
}

const BY_A_THIRD =
  /由(?:独立的?|专业的?|权威的?)?第三方(?:专业)?(?:机构|公司|单位|平台)?[^。;,]{0,10}(?:评分|打分|考核|评估|评定|测评|检测|鉴定|审计|认定)/
const CHOSEN =
  /双方(?:共同)?(?:选定|认可|委托|指定|确认|聘请|协商)|(?:甲方|乙方|委托[方人]|发包[方人])(?:选定|委托|指定|聘请)|名称为|即[\u4e00-\u9fff]{3,}|[丙丁]方/

/** An assessor whom nobody names and nobody is to choose. */
const thirdUnnamed = (analysis: Analysis): Offence[] =>
  saying(analysis, BY_A_THIRD, binds)
    .filter(
      ({ sentence }) =>
        !CHOSEN.test(
          analysis
            .sentencesIn(sentence.node)
            .map(({ text }) => text)
            .join(''),
        ),
    )
    .slice(0, 1)
    .map(({ sentence, match }) => atWords(sentence, match))

const JUDGED =
  /(?:由|经|须经|以)(?<role>[\u4e00-\u9fff]{2,3}(?:方|单位|机构|部门|公司))(?:的)?(?:按[月季年]|每[月季年]|定期|负责|单独|组织|统一)?(?:对[^。;,]{1,12})?(?:进行)?(?:打分|评分|评定|考核|评价|认定|裁定|核定|评审|裁决)/
const KNOWN_JUDGE =
  /双方|对方|一方|任方|第三方|多方|各方|[甲乙丙丁]方|仲裁|鉴定|司法|监管|主管部门|行政|有关|相关|检测|专业|评估|审计|职能|本公司/
/** 由主管方打分, which decides on money, and nobody is called so. */
const judgesUnexplained = (analysis: Analysis): Offence[] => {
  const parties = new RegExp(everyParty(analysis).names)
  return saying(analysis, JUDGED, binds).flatMap(({ sentence, match }) => {
    const role = match.groups?.['role'] ?? ''
    const next = analysis.sentencesIn(sentence.node)[sentence.index + 1]?.text ?? ''
    const decides = /扣|减|罚|费|款|解除|终止|奖/.test(sentence.text + next)
    const isKnown =
      KNOWN_JUDGE.test(role) ||
      parties.test(role) ||
      isIntroduced({ text: analysis.contract.source.text }, role) ||
      new RegExp(`${role}["”]?(?:是?指|系指|即|为)`).test(analysis.text)
    return decides && !isKnown ? firstOnly([atWords(sentence, match, { role })]) : []
  })
}

export const ROLE_RULES: readonly Rule[] = [
  {
    code: 'role-unexplained',
    severity: 'warning',
    check: (analysis) => [...rolesUnexplained(analysis), ...customerTwice(analysis), ...judgesUnexplained(analysis)],
  },
  { code: 'third-party-unnamed', severity: 'note', check: anyOf(thirdUnnamed, thirdPartyUnnamed) },
]
