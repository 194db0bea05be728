import { type Analysis, type Sentence, saying } from '../../analysis.ts'
import { whereSaid } from '../../checks-of-words.ts'
import { law } from '../../legal-basis.ts'
import { binds } from '../../reading/parts.ts'
import { atWords, type Offence, type Rule } from '../../rule.ts'

/** Who keeps the contract is what the court has to find out; a place that is nowhere stated is none. */
const BY_A_FINDING =
  /(?:由|向|提交|提请|交由?|在)[^。;,]{0,8}(?:守约方|非违约方|无过错方|受损方|受害方)[^。;,]{0,10}法院/
const BY_A_PLACE =
  /(?:由|向|提交|提请|交由?|在)[^。;,]{0,4}(?<place>项目|服务|工程|现场|职场|(?:合同)?履行)(?:实施|执行)?(?:所在)?地(?:点)?(?:的)?[^。;,]{0,6}法院|(?:由|向|提交|提请|交由?)(?:当地|本地|所在地)(?:的)?(?:人民)?法院/
const BY_AN_OFFICE =
  /(?:争议|纠纷|分歧|协商不成)[^。;]{0,30}(?:有关|相关|主管|上级|政府)(?:行政)?(?:主管)?(?:部门|机关|单位)[^。;,]{0,6}(?:裁决|裁定|裁判|仲裁|决定)/

const atUnstatedPlace = (analysis: Analysis): Offence[] =>
  saying(analysis, BY_A_PLACE, binds).flatMap(({ sentence, match }) => {
    const place = match.groups?.['place']
    const isStated = () =>
      new RegExp(`${place}(?:实施|执行)?(?:所在)?地(?:点|址)?(?:为|是|在|设于|[:：])`).test(analysis.text)
    return place && isStated() ? [] : [atWords(sentence, match)]
  })

const COURT =
  /(?:由|向|提交|提请|交由?|至)(?<place>[\u4e00-\u9fff]{1,12}(?:省|市|区|县|州|旗|盟)[\u4e00-\u9fff]{0,8}?)(?:中级|高级|基层)?人民法院/
const NO_NAME = /[甲乙丙]方|双方|[原被]告|所在|住所|注册地|签[订署约]地|履行地|管辖权|当地|委托|受托|合同/
const ADDRESS = /(?:地址|住所地?|注册地址?|营业场所)\s*[:：]\s*[\u4e00-\u9fff]{4,}/g
const BOTH = 2

/** 拉萨市城关区 by what it may be called without 市 and 区. */
const namesOf = (place: string): string[] => place.split(/[省市区县]/).filter((name) => name.length > 1)

/** Whether a name stands in a text before a stretch or behind it; each name is looked for once, from both ends. */
function standsOutside(text: string) {
  const known = new Map<string, { readonly first: number; readonly last: number }>()
  return (name: string, { start, end }: ReturnType<Sentence['place']>): boolean => {
    const found = known.get(name) ?? { first: text.indexOf(name), last: text.lastIndexOf(name) }
    known.set(name, found)
    return found.first >= 0 && (found.first + name.length <= start || found.last >= end)
  }
}

/** The court of a place where neither party sits, and that the contract names for nothing else. */
function unconnected(analysis: Analysis): Offence[] {
  const { text } = analysis.contract.source
  const isElsewhere = standsOutside(text)
  const courts = saying(analysis, COURT, binds)
  if (courts.length === 0 || (text.match(ADDRESS)?.length ?? 0) < BOTH) return []
  return courts.flatMap(({ sentence, match }) => {
    const place = match.groups?.['place'] ?? ''
    if (NO_NAME.test(place)) return []
    const own = sentence.place()
    const names = namesOf(place)
    return names.length === 0 || names.some((name) => isElsewhere(name, own))
      ? []
      : [atWords(sentence, match, { place })]
  })
}

const CHOICE_OF_COURT = law(
  '《中华人民共和国民事诉讼法》第三十五条：可以书面协议选择被告住所地、合同履行地、合同签订地、原告住所地、标的物所在地等与争议有实际联系的地点的人民法院管辖。',
  'Civil Procedure Law, art. 35: parties may choose the court of a place that is actually connected with the dispute.',
)

export const FORUM_PLACE_RULES: readonly Rule[] = [
  {
    code: 'forum-undetermined',
    severity: 'warning',
    legalBasis: CHOICE_OF_COURT,
    check: (analysis) => [
      ...whereSaid(BY_A_FINDING)(analysis),
      ...atUnstatedPlace(analysis),
      ...whereSaid(BY_AN_OFFICE, /调解|仲裁委员会/)(analysis),
    ],
  },
  { code: 'forum-unconnected', severity: 'warning', legalBasis: CHOICE_OF_COURT, check: unconnected },
]
