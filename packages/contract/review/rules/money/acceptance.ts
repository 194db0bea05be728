import { type Analysis, saying } from '../../analysis.ts'
import { law } from '../../legal-basis.ts'
import { binds } from '../../reading/parts.ts'
import { atWords, type Offence, type Rule } from '../../rule.ts'

/** 验收合格后付款, 以验收合格为付款条件. */
const CONDITION =
  /验收(?:合格|通过|完成|确认)?(?:之日|后|之后)[^。;]{0,16}(?:付款|支付|付清|结清)|经验收(?:合格)?[^。;,]{0,4}(?:支付|付款)|(?:以|须经?)?验收(?:合格|通过)?[^。;]{0,8}(?:为|是|作为)[^。;]{0,8}(?:付款|支付|前提|条件)/
const PARTIAL = /尾款|余款|余额|剩余|质保|保证金|其余|第[二三四五][期笔次]|[一二三四五六七八九十\d]+\s*%|成[。;,]|预付/
/** 签约当日付清全部费用. */
const AHEAD =
  /(?:签[订署约][^。;,]{0,8}|生效[^。;,]{0,10}|(?:服务|工作)(?:开始|启动)(?:之)?前[^。;,]{0,8}|(?:进场|开工|开通|上线)(?:之)?前[^。;,]{0,8}|预先|提前)[,]?[^。;]{0,12}(?:(?:支付|付清|付|缴清|结清)[^。;]{0,8}(?:全部|全款|全额|100%|所有)|(?:全部|全款|全额|一次性)[^。;]{0,10}(?:支付|付清|付|缴清))/

/** All is paid on signing, and payment waits for acceptance. */
function paidBeforeAcceptance(analysis: Analysis): Offence[] {
  const condition = saying(analysis, CONDITION, binds).find(({ sentence }) => !PARTIAL.test(sentence.text))
  if (!condition) return []
  return saying(analysis, AHEAD, binds)
    .filter(({ sentence }) => sentence !== condition.sentence && !/保证金|押金|退还|返还|退款/.test(sentence.text))
    .map(({ sentence, match }) =>
      atWords(sentence, match, { words: condition.match[0], article: condition.sentence.node.article.number }),
    )
}

const LATE = /逾期|迟延|延迟|滞后|晚付|拖欠|欠付/
const TWO_RATES =
  /(?:滞纳金|利息|罚息)[^。;]{0,24}(?:并|同时|且|还|另|又)[^。;]{0,30}违约金|违约金[^。;]{0,24}(?:并|同时|且|还|另|又)[^。;]{0,30}(?:滞纳金|利息|罚息)/
const RATE = /[%‰]|万分之|千分之|百分之/g

/** 每日0.05%的滞纳金，并另按每日0.1%支付违约金: two rates for one delay. */
const lateTwice = (analysis: Analysis): Offence[] =>
  saying(analysis, TWO_RATES, binds).flatMap(({ sentence, match }) =>
    LATE.test(sentence.text) &&
    (sentence.text.match(RATE)?.length ?? 0) > 1 &&
    !/择一|较高|孰高|不得/.test(sentence.text)
      ? [atWords(sentence, match)]
      : [],
  )

export const ACCEPTANCE_RULES: readonly Rule[] = [
  { code: 'paid-before-acceptance', severity: 'error', check: paidBeforeAcceptance },
  {
    code: 'late-penalty-doubled',
    severity: 'warning',
    legalBasis: law(
      '《中华人民共和国民法典》第五百八十五条第二款：约定的违约金过分高于造成的损失的，可以请求适当减少。',
      'Civil Code, art. 585(2): a penalty far above the loss may be reduced.',
    ),
    check: lateTwice,
  },
]
