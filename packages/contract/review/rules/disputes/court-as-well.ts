import { type Analysis, homeOf, saying, topOf } from '../../analysis.ts'
import { inArticles } from '../../reading/parts.ts'
import { atWords, type Offence } from '../../rule.ts'

const CHOSEN = /(?:提交|提请|报请|申请|交由?|向|由)[^。;]{0,24}仲裁(?:委员会|委|院|机构|中心)?/
const COURT_AS_WELL =
  /^[\s\d.()、]*(?:当事人|任[何意]?一方|双方|各方|甲方|乙方|受损方|守约方)?(?:也|亦|又|同时|还)可以?(?:直接|另行|选择|同时)?(?:[向到在][^。;,]{0,20})?(?:起诉|提起诉讼|提诉|诉讼|打官司|诉至[^。;,]{0,14}法院)/
const OTHER = /劳动|撤销|执行|不予受理|保全|无效|不成立|未达成|第三方/

/** 提交仲裁, and in a sentence of its own 也可起诉. */
export const courtAsWell = (analysis: Analysis): Offence[] =>
  saying(analysis, COURT_AS_WELL, inArticles).flatMap(({ sentence, match }) => {
    if (OTHER.test(sentence.text)) return []
    const isChosen = saying(analysis, CHOSEN, inArticles).some(
      (choice) =>
        choice.sentence !== sentence &&
        (homeOf(choice.sentence) === homeOf(sentence) || topOf(choice.sentence.node) === topOf(sentence.node)),
    )
    return isChosen ? [atWords(sentence, match)] : []
  })
