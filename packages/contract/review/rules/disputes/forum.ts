import { allMatches } from '@heqi/clauses'
import { type Analysis } from '../../analysis.ts'
import { anyOf, whereFound } from '../../checks-of-words.ts'
import { law } from '../../legal-basis.ts'
import { inArticles, inBody } from '../../reading/parts.ts'
import { atMatch, type Offence, type Rule } from '../../rule.ts'
import { place } from '../../title-place.ts'
import { WAY } from '../at-odds/questions/disputes.ts'
import { answeredTwice } from '../at-odds/questions/question.ts'
import { courtAsWell } from './court-as-well.ts'

const ARBITRATION_LAW = law(
  '《中华人民共和国仲裁法》（2025年修订）第二十七条、第二十九条：仲裁协议应当有选定的仲裁机构，没有约定又达不成补充协议的无效；仲裁法司法解释第七条：约定可仲裁也可起诉的，仲裁协议无效。',
  'Arbitration Law (as revised in 2025), arts. 27 and 29: an arbitration agreement must name its institution and is void if the parties cannot agree on one; SPC interpretation, art. 7: a choice between arbitration and court makes it invalid.',
)
const JURISDICTION_LAW = law(
  '《中华人民共和国民事诉讼法》第三十五条：可以书面协议选择合同签订地等与争议有实际联系的地点的人民法院；约定不明的无法确定管辖。',
  'Civil Procedure Law, art. 35: parties may choose the court of the place of signing; a place that is not stated determines no court.',
)
const AT_SIGNING_PLACE =
  /(?<![\u4e00-\u9fff]为)(?:合同|协议)?(?:签订|签署|签约)地(?:点)?(?:有管辖权的|所在地的?|的)?(?:人民)?法院/g

/** A blank, or what comes behind it. */
const NO_PLACE = /^(?:[[【_＿]|$)|约定|协商|指定|双方|[:：]/

/** The court of the place of signing, in a contract that states no such place. */
function signingPlaceUnknown({ search }: Analysis): Offence[] {
  const [forum] = search(AT_SIGNING_PLACE)
  if (!forum) return []
  const stated = search(
    /(?:签订|签署|签约)地(?:点)?(?:为|在|是|[:：])\s*(?<place>[^。；;\n]{2,30}?)(?=[甲乙]方|[。；;\n]|$)/g,
  )
  const [first] = stated
  if (!first) return [atMatch(forum)]
  const isPlace = stated.some(({ groups }) => !NO_PLACE.test(groups['place']?.split(/\s/)[0] ?? ''))
  return isPlace ? [] : [atMatch(first)]
}

/** Arbitration or court, at the claimant's choice. */
const courtAndArbitration = ({ search }: Analysis): Offence[] =>
  search(
    /(?:申请|提交|提请|进行)?[^。；;\n]{0,10}仲裁[^。；;\n]{0,12}(?:或者?|也可以?|亦可|同时可)(?:[^。；;\n]{0,20}(?:诉讼|起诉)|[到去找][^。；;，,\n]{0,12}法院(?!申请|执行))|(?:诉讼|起诉)(?:或者?|也可)[^。；;\n]{0,10}仲裁|(?:由|向|提交|提请|交由?)[^。；;，,\n]{0,10}(?:仲裁(?:机构|委员会|机关|部门)(?:或者?|、|\/)[^。；;，,\n]{0,8}法院|法院(?:或者?|、|\/)[^。；;，,\n]{0,8}仲裁(?:机构|委员会|机关|部门))/g,
  )
    // An annex that is said to describe both roads chooses neither.
    .filter(({ text, sentence }) => !/裁决/.test(text) && !/载明|请求|减少|确认|认定|强制|文书/.test(sentence))
    .map((match) => atMatch(match))

const AFTER_ARBITRATION =
  /仲裁(?:[^。；;，,\n]{0,4}(?:不成|未果|失败|不服|无效|无果)|后?(?:仍|依然)[^。；;，,\n]{0,10})的?[,，]?[^。；;\n]{0,14}(?:法院|诉讼|起诉|诉至|打官司)|(?:不服|对)(?:上述|该)?(?:仲裁)?(?:裁决|结果)(?:结果)?(?:不服|有异议|不满)?的?[,，][^。；;\n]{0,16}(?:起诉|诉讼|法院)|先[^。；;，,\n]{0,14}仲裁[^。；;\n]{0,10}(?:再|然后)[^。；;\n]{0,12}(?:起诉|诉讼|法院)/g

/** Court after an award, which is final. */
const courtAfterArbitration = ({ search }: Analysis): Offence[] =>
  search(AFTER_ARBITRATION)
    .filter(({ sentence }) => !/劳动|撤销|执行|不予受理|不得|无权|终局/.test(sentence))
    .map((match) => atMatch(match))

/** The method or the institution left to be filled in. */
const placeholders = ({ search }: Analysis): Offence[] =>
  search(/(?:方式|机构)为?[:：]?\s*(?:\[[^\]\n]{1,16}\]|【[^】\n]{0,16}】|[_＿]{2,})/g, ({ matter }) =>
    /争议|纠纷/.test(matter),
  ).map((match) => atMatch(match))

/** An arbitration without the name of a commission. */
const unnamedCommission = ({ search, client, provider }: Analysis): Offence[] =>
  search(
    new RegExp(
      `(?:争议|纠纷)[^。；;\\n]{0,16}(?:提交|申请)仲裁解决|(?:提交|提请|向|由|申请)(?:有关|相关|当地|本地|有管辖权的|(?:${client}|${provider}|甲方|乙方|双方|委托方|受托方|原告|被告|申请人|守约方|合同|项目|服务)?(?:住所地|所在地|注册地|签订地|履行地|所在[市省]|当地)的?|[\\u4e00-\\u9fff]{2,4}[市省](?=仲裁机构|仲裁机关|仲裁部门))?仲裁(?:机构|委员会|机关|部门)(?:(?:按照?|依照?|根据|适用)[^。；;，,\\n]{0,16}|予以|通过)?(?:申请|进行|解决|裁决|仲裁)`,
      'g',
    ),
    inArticles,
  ).map((match) => atMatch(match))

const BARE_ARBITRATION =
  /(?:由|在|向|到|归)[^。；;，,\n]{0,10}(?:住所地|所在地|注册地|签订地|履行地|所在[市省]|当地|本地)的?仲裁(?:解决|裁决|处理|裁定)?(?=[。；;，,\n]|$)|(?:争议|纠纷|协商不成|商量不成|谈不拢)[^。；;\n]{0,14}(?:申请|提交|提请|提起|进行|走|通过|采取|以)仲裁(?:的?方式)?(?:解决|处理|裁决)?(?=[。；;，,\n]|$)/g

/** 由乙方所在地仲裁, in a contract that names no commission anywhere. */
const nobodyArbitrates = ({ search, text }: Analysis): Offence[] =>
  /仲裁(?:委员会|委(?!托)|院|机构|机关|中心|部门)/.test(text)
    ? []
    : search(BARE_ARBITRATION, inArticles)
        .filter(({ sentence }) => !/劳动|员工|人事|工伤/.test(sentence))
        .map((match) => atMatch(match))

const COMMISSION = /(?:向|由|交由?|提交|提请|或者?|、|至|到|在|和)(?<name>[\u4e00-\u9fff]{2,10}?)仲裁(?:委员会|院)/g
const NO_NAME =
  /[甲乙丙双各]方|所在|住所|当地|本地|有关|相关|任何|任一|签订|履行|注册|有管辖|劳动|当事人|原告|被告|申请|裁决|该/

/** Two commissions, of which whoever is first chooses one. */
const twoCommissions = ({ nodes }: Analysis): Offence[] =>
  nodes.filter(inArticles).flatMap((node) => {
    const { body } = node.article
    const named = allMatches(COMMISSION, body.text).filter(({ groups }) => !NO_NAME.test(groups?.['name'] ?? ''))
    const nameOf = (match: RegExpExecArray): string => (match.groups?.['name'] ?? '').replace(/市$/, '')
    const [first] = named
    const second = named.find((match) => first && nameOf(match) !== nameOf(first))
    if (!first || !second || !/或|任[何选]|均可|都可以|先/.test(body.text.slice(first.index))) return []
    const until = second.index + second[0].length
    return [{ article: node.article.number, ...place(body, first.index, until) }]
  })

/** A blank before 仲裁委员会 is a blank, said once. */
const blankCommission = ({ search }: Analysis): Offence[] =>
  search(/(?:[_＿]{2,}|\[[^\]\n]{0,16}\])仲裁委员会/g)
    .slice(0, 1)
    .map((match) => atMatch(match))

/** Courts for one part of a dispute, something else for the whole. */
function twoForums({ search }: Analysis): Offence[] {
  const courts = search(
    /人民法院[^。；;\n]{0,6}(?:提起)?诉讼|(?:诉讼|纠纷|争议)[^。；;\n]{0,10}由[^。；;，,\n]{2,16}法院(?:管辖|审理|受理)|由[^。；;，,\n]{2,16}法院管辖[^。；;，,\n]{0,12}(?:适用于|用于)[^。；;，,\n]{0,10}(?:争议|纠纷)/g,
    inBody,
  )
  const chosen = search(/(?:提交|提请|报请|交由?|向|由)[^。；;\n]{0,20}仲裁(?:委员会|委|院)/g, inBody)
  const [court] = courts
  return court && chosen.length > 0 ? [atMatch(court)] : []
}

/** In whatever words: a court here, arbitration there. */
function eitherForum(analysis: Analysis): Offence[] {
  const found = [...twoForums(analysis), ...twoCommissions(analysis)]
  return found.length > 0 || courtAndArbitration(analysis).length > 0 || courtAsWell(analysis).length > 0
    ? found
    : answeredTwice(analysis, [WAY])
}

export const FORUM_RULES: readonly Rule[] = [
  { code: 'forum-place-unknown', severity: 'warning', legalBasis: JURISDICTION_LAW, check: signingPlaceUnknown },
  {
    code: 'forum-court-and-arbitration',
    severity: 'error',
    legalBasis: ARBITRATION_LAW,
    check: anyOf(courtAndArbitration, courtAfterArbitration, courtAsWell),
  },
  { code: 'forum-placeholder', severity: 'warning', check: placeholders },
  {
    code: 'forum-commission-unnamed',
    severity: 'error',
    legalBasis: ARBITRATION_LAW,
    check: anyOf(unnamedCommission, nobodyArbitrates),
  },
  { code: 'forum-commission-blank', severity: 'note', legalBasis: ARBITRATION_LAW, check: blankCommission },
  { code: 'forum-two', severity: 'error', legalBasis: ARBITRATION_LAW, check: eitherForum },
  {
    code: 'arbitration-deadline',
    severity: 'warning',
    check: whereFound(/仲裁(?:委员会|机构|庭)应(?:当)?在[^。；;\n]{0,16}内作出裁决/g),
  },
]
