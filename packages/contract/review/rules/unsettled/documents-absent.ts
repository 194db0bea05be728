import { type Analysis, saying } from '../../analysis.ts'
import { binds } from '../../reading/parts.ts'
import { everyParty } from '../../reading/people.ts'
import { atWords, type Offence, type Rule } from '../../rule.ts'

/** All words of the annexes and of the sentences that list them. */
const wordsOfAnnexes = (analysis: Analysis): readonly string[] => [
  ...analysis.nodes
    .filter(({ part }) => part === 'annexes')
    .map(({ article }) => article.heading.text + article.body.text),
  ...saying(analysis, /附[件表录]/).map(({ sentence: { text } }) => text),
]

const APPLIED = '(?:按照?|依照?|依据|遵守|遵循|执行|适用|根据|参照|符合|见)'
/** What somebody has written and can write anew; laws and standards of a trade are public. */
const WRITTEN =
  '(?:手册|规范|流程|细则|制度|预案|方案|规则|话术|指南|指引|清单|价目表|守则|规程|说明书?|计划|标准|办法|规定|要求|协议|承诺书|公约|准则|须知|价格表|报价单|(?:对照|标准|扣分|考核|赔偿|评分|收费|奖惩|处罚|费率)表)'
const PUBLIC =
  /国家|行业|中华|人民|工信|工业和信息化|民法典|行政|部令|监管|人民银行|劳动|合同|用户|隐私|电信服务|呼叫中心|GB|YD|ISO|平台(?:发布|公布)|淘宝|天猫|京东|抖音|拼多多|快手|亚马逊/
const HANDED_OVER = /已(?:交付|提供|收悉|阅读|知悉|签收|发给)|另行签[订署]|共同制定|双方(?:共同)?确认的/

/** 双方遵守《廉洁承诺书》: signed by nobody, if it is nowhere. */
const PLEDGE =
  /(?:遵守|遵循|恪守|受)(?:双方)?(?:共同|已)?(?:签[订署]的)?《(?<document>[^》]{2,24}(?:协议|承诺书|公约|准则|须知|协定|责任书|条款))》/

/** A document that is to be applied, or that one party has, and that is no annex. */
function documentsAbsent(analysis: Analysis): Offence[] {
  const party = `${analysis.client}|${analysis.provider}|公司|平台方`
  const ofParty = new RegExp(
    `(?:按照?|依照?|依据|遵守|执行|适用|根据)(?:${party})(?:的|现行的?|最新的?|届时有效的?)?《(?<document>[^》]{2,28})》`,
  )
  const ofAny = new RegExp(
    `${APPLIED}(?:本合同|双方)?(?:另行|将来|以后|后续|随后|届时)?(?:制定|发布|下发|公布|出台|印发|拟定)?(?:的|所附)?《(?<document>[^》]{1,24}${WRITTEN})》`,
  )
  const annexes = wordsOfAnnexes(analysis)
  const told = new Set<string>()
  return [ofParty, ofAny, PLEDGE]
    .flatMap((pattern) => saying(analysis, pattern, binds))
    .flatMap(({ sentence, match }) => {
      const document = match.groups?.['document'] ?? ''
      const isKnown =
        annexes.some((text) => text.includes(document)) ||
        PUBLIC.test(document) ||
        (/国家|行业|部门/.test(sentence.text) && /标准|规范|规定|办法$/.test(document)) ||
        HANDED_OVER.test(sentence.text)
      if (isKnown || told.has(document)) return []
      told.add(document)
      return [atWords(sentence, match, { document })]
    })
}

/** 超出授权表规定的权限: a paper that the contract names once, and holds nowhere. */
const UNTITLED =
  /(?<![《\u4e00-\u9fff]的)(?<document>(?:授权|权限|价目|收费|费率|分级|等级|对照|奖惩|处罚|考勤|排班|判责)(?:明细)?(?:表|细则|办法|清单|手册))(?:所)?(?:规定|列明|载明|约定|列示|所列|确定)/
/** 按退出计划提供: a plan that nobody has to make. */
const A_PLAN = new RegExp(
  `${APPLIED}(?:本合同|双方|既定|约定)?的?(?<document>(?:退出|交接|移交|过渡|应急|实施|上线|迁移|灾备|演练|整改|扩容|切换|扣分|奖惩|判责|计费|结算|积分|派单)(?:工作|管理|服务|处理)?(?:计划|方案|预案|规则|细则|办法|手册))(?!书)`,
)
const MADE = '(?:制定|编制|制订|拟定|拟订|提交|出具|编写|提供|报|建立|确认|签订|签署|公布|发布|另行)'

function untitledAbsent(analysis: Analysis): Offence[] {
  const annexes = wordsOfAnnexes(analysis)
  return [...saying(analysis, UNTITLED, binds), ...saying(analysis, A_PLAN, binds)].flatMap(({ sentence, match }) => {
    const document = match.groups?.['document'] ?? ''
    const kind = document.slice(0, 2)
    const isKnown =
      analysis.text.split(document).length !== 2 ||
      annexes.some((text) => text.includes(kind)) ||
      analysis.nodes.some(
        ({ article }) => article.heading.text.includes(kind) && /[计方预]|规则|细则|办法/.test(article.heading.text),
      ) ||
      saying(analysis, new RegExp(`${MADE}[^。;,]{0,10}${kind}`)).length > 0
    return isKnown || /附件|国家|行业|主管部门/.test(sentence.text) ? [] : [atWords(sentence, match, { document })]
  })
}

/** 按当时的价目表计算: a price list of some day that no annex holds. */
const PRICE_LIST =
  /(?:按照?|依照?|依据|根据|参照|以)(?:届时|当时|现行|最新|当期|官方|公司|其|标准|统一|对外|公布|有效|的|之|所){1,4}(?<document>价目表|报价单|价格表|收费标准|收费表|资费(?:标准|表)|刊例价?|标准报价|标准价格|费率表|rate ?card|price ?list)/i

const priceListsAbsent = (analysis: Analysis): Offence[] => {
  const annexes = wordsOfAnnexes(analysis)
  return saying(analysis, PRICE_LIST, binds).flatMap(({ sentence, match }) => {
    const document = match.groups?.['document'] ?? ''
    const isKnown = annexes.some((text) => text.includes(document)) || PUBLIC.test(sentence.text)
    return isKnown || /政府|法院|仲裁|运营商|通信/.test(sentence.text) ? [] : [atWords(sentence, match, { document })]
  })
}

const OWNED =
  '(?:制度|规章(?:制度)?|管理规定|管理办法|规定|标准|考核办法|考核标准|奖惩制度|奖惩办法|规范|流程|要求|政策|价目表|收费标准)'
/** 按照乙方现行的管理规定扣款: rules that one party can change. */
const houseRules = (names: string): RegExp =>
  new RegExp(
    `(?:按照?|依照?|依据|根据|适用)(?:${names})(?:的)?(?:现行|最新|内部|届时有效|有关|相关|届时|当时)(?:的)?(?<document>[\u4e00-\u9fff]{0,6}?${OWNED})[^。;,]{0,4}(?:扣|罚|处罚|处理|考核|计算|计费|结算|收[取费]|执行|支付|赔偿|追究)`,
  )

const houseRulesDecide = (analysis: Analysis): Offence[] => {
  const annexes = wordsOfAnnexes(analysis)
  return saying(analysis, houseRules(everyParty(analysis).names), binds).flatMap(({ sentence, match }) => {
    const document = match.groups?.['document'] ?? ''
    return annexes.some((text) => text.includes(document)) || /法律|法规|国家/.test(sentence.text)
      ? []
      : [atWords(sentence, match, { document })]
  })
}

export const DOCUMENT_ABSENT_RULES: readonly Rule[] = [
  {
    code: 'document-absent',
    severity: 'warning',
    check: (analysis) => [
      ...documentsAbsent(analysis),
      ...untitledAbsent(analysis),
      ...houseRulesDecide(analysis),
      ...priceListsAbsent(analysis),
    ],
  },
]
