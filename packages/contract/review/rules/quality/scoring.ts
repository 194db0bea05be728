import { type Analysis, type Saying, saying, topOf } from '../../analysis.ts'
import { anyOf } from '../../checks-of-words.ts'
import { binds } from '../../reading/parts.ts'
import { atWords, type Offence, type Rule } from '../../rule.ts'
import { rankOfNobody } from '../parties/only-at-most.ts'

/** Points that decide what is paid: 85分以上全额支付, 得分低于70的扣10%. */
const DECIDES =
  /(?<![\d.])\d{2,3}\s*分(?:\([^)]{0,8}\))?(?:及?以[上下]|\s*[-~—至到])[^。;]{0,30}(?:扣|支付|结算|核减|奖励|续[签约期订]|优先)|(?:得分|分数|总分)[^。;,\d]{0,4}(?:低于|不足|达到|高于|不低于|[≥≤<>])\s*=?\s*\d{2,3}[^。;]{0,30}(?:扣|支付|结算|核减|奖励)/

/** Points of an examination or of a single recording are given otherwise. */
const OTHER_POINTS = /考试|笔试|面试|上岗|培训|质检|录音/

/** How many points a result earns or loses. */
const POINTS =
  /(?:扣|得|计|记|加|减|占|各)\s*\d{1,2}(?:\.\d+)?\s*分(?!钟|以|之)|[\u4e00-\u9fff)]\s*\(\s*\d{1,2}\s*分|[率度分量时性度核量]\s*[:占]?\s*\d{1,2}\s*分(?!钟|以|[-~—至到])|每项(?:指标)?(?:满分)?\s*\d{1,2}\s*分|分值|加权/
const WEIGHTS = /权重|比重/

/** What a document that stands elsewhere is said to hold. */
const PROMISED = /列明|载明|注明|记载|详见|另行|由[^。;,]{1,6}填写/

const isSettled = ({ sentences }: Analysis): boolean =>
  sentences.some(({ text, node }) => binds(node) && (POINTS.test(text) || (WEIGHTS.test(text) && !PROMISED.test(text))))

const SHEET =
  /(?:考核|评分|评价|打分|考评|计分)[^。;,、《》]{0,6}(?:表|细则|办法|标准|规则|方案)[》"]?(?=[。;,、)由》"]|见|的|执行|$)/

/** Points decide what is paid, and nothing says how a metric earns them; with or without the name of a sheet that would. */
export const scoringUnstated = (analysis: Analysis, hasSheet: boolean): Offence[] => {
  const decision = saying(analysis, DECIDES, binds).find(({ sentence: { text } }) => !OTHER_POINTS.test(text))
  if (!decision || isSettled(analysis)) return []
  const isSheetNamed = saying(analysis, SHEET, binds).length > 0
  return isSheetNamed === hasSheet ? [atWords(decision.sentence, decision.match)] : []
}

const RANKED =
  /排名(?:在|为|处于|位于|列|居)?(?:末[位尾]|最后|倒数|垫底|靠后|第[一二三\d]+|后[一二三\d]|前[一二三\d])|末位淘汰/
const STAFF = /坐席|座席|客服|员工|人员|班组|小组|个人|话务员/

/** Who is ranked: 四家服务商排名. */
const FIELD =
  /(?:各|全部|所有|多|同类|其[他它]|另外的?|[二三四五六七八九十两\d])家?(?:家)?(?:供应商|服务商|承包商|外包商|运营商|服务单位|合作[方商]|外包团队|中标[人单]位?)/

/** The last of how many? A contract with one provider ranks nobody. */
const rankedAlone = (analysis: Analysis): Offence[] =>
  saying(analysis, RANKED, binds).flatMap(({ sentence, match }) =>
    STAFF.test(sentence.text.slice(0, match.index).split(/[,;]/).at(-1) ?? '') ||
    saying(analysis, FIELD, binds).some((each) => /排名|评比|名次/.test(each.sentence.text))
      ? []
      : [atWords(sentence, match)],
  )

const PER_PERCENTAGE_POINT = /每[低高超少差降偏][^。;,\d]{0,8}[1一]个?百分点,?[^。;,]{0,8}[扣减]/
const OF_ALL = /每项|各项|每个指标|各指标|上述|以上指标|前述|任一指标|任一项|目标/

/** 不超过120秒, ≤百万分之三: what is not counted in per cent. */
const OTHER_UNIT =
  /(?:[≤≥<>]=?|不(?:超过|高于|低于|少于|多于|大于))\s*(?:\d+(?:\.\d+)?\s*(?:秒|分钟|小时|次|件|起|天)|百?万分之)/

/** Metrics that are counted in seconds, or of which less is better, by their names. */
const OTHER_METRIC =
  /AHT|处理时长|(?:首次|平均)?响应(?:时间|时长|速度)|首响(?:时[间长])?|平均[^。;,、]{0,6}时[长间]|流失率|放弃率|呼损率|差错率|投诉(?:管理|处理|率|量)/

const IN_TIME = /时[间长]|首响|速度|AHT/

/** So much for each percentage point of every metric, some of which are seconds. */
const foreignUnit = (analysis: Analysis): Offence[] =>
  saying(analysis, PER_PERCENTAGE_POINT, binds).flatMap(({ sentence, match }) => {
    const own = OTHER_METRIC.exec(sentence.text.slice(0, match.index))
    if (own && IN_TIME.test(own[0])) return [atWords(sentence, match, { words: own[0] })]
    if (!OF_ALL.test(sentence.text) || /秒|分钟|每[超多]\s*\d*[1一]?[次件]/.test(sentence.text)) return []
    const top = topOf(sentence.node)
    const isOther = (each: Saying): boolean => each.sentence !== sentence && !/每[低高超]|扣/.test(each.sentence.text)
    const [other] = [OTHER_UNIT, OTHER_METRIC].flatMap((words) =>
      saying(analysis, words, (node) => topOf(node) === top).filter(
        (each) => (words === OTHER_UNIT && each.sentence !== sentence) || isOther(each),
      ),
    )
    return other ? [atWords(sentence, match, { words: other.match[0] })] : []
  })

const INPUT =
  '(?:单项|各项|分项|各单项|每项|各指标|单个指标|各项指标|指标)(?:指标|考核)?(?:的)?(?:得分|分数|评分|成绩|分值)'
const FORMULA = new RegExp(
  `(?:总?得分|总分|总?成绩|评分|分数)\\s*(?:=|为|等于|是|:|由|按)[^。;=]{0,10}(?<input>${INPUT})[^。;]{0,8}(?:[×xX*乘]|加权|之和|相加|累加|加总)`,
)

/** What a metric earns: full points where it is met, so many less for each step below. */
const EARNED = new RegExp(
  `${INPUT}\\s*(?:=|是?指|按[^。;,×]{1,20}(?:计|算|折算)|由[^。;]{1,20}评定)|满分|得[^。;,]{0,4}分|每[低高超少差降增][^。;]{0,20}[扣加减]|扣[^。;,]{0,6}分|完成率|实际值\\s*[÷/]|达标[^。;,]{0,6}分`,
)
const OF_INDICATORS = /率|度|时[长效]|响应|指标|单项|各项|未达标/

/** Σ单项得分×权重, and nothing on how a metric is scored. */
function inputUndefined(analysis: Analysis): Offence[] {
  const formulas = saying(analysis, FORMULA, binds)
  if (formulas.length === 0) return []
  const isDefined = analysis.sentences.some(
    ({ text, node }) =>
      binds(node) &&
      OF_INDICATORS.test(text) &&
      EARNED.test(text) &&
      !formulas.some(({ sentence }) => sentence.text === text),
  )
  return isDefined
    ? []
    : formulas
        .slice(0, 1)
        .map(({ sentence, match }) => atWords(sentence, match, { input: match.groups?.['input'] ?? '' }))
}

const PART = '[\\u4e00-\\u9fff]{1,6}分\\s*[×xX*]\\s*\\d{1,3}%'
const OF_PARTS = new RegExp(`=\\s*(?<parts>${PART}(?:\\s*\\+\\s*${PART})+)`)

/** 绩效分=电话分×70%+在线分×30%, and no word on how either is given. */
const partsUndefined = (analysis: Analysis): Offence[] =>
  saying(analysis, OF_PARTS, binds).flatMap(({ sentence, match }) => {
    const names = match.groups?.['parts']?.match(/[\u4e00-\u9fff]{1,6}分/g) ?? []
    const isGiven = names.some((name) =>
      analysis.sentences.some(
        (other) =>
          other !== sentence && new RegExp(`${name}|${name.slice(0, -1)}(?:得分|评分|考核|成绩)`).test(other.text),
      ),
    )
    return isGiven ? [] : [atWords(sentence, match, { input: names.join('、') })]
  })

export const SCORING_RULES: readonly Rule[] = [
  // The sheet may have been signed with the contract and not been imported with it.
  { code: 'scoring-sheet-absent', severity: 'note', check: (analysis) => scoringUnstated(analysis, true) },
  {
    code: 'score-input-undefined',
    severity: 'warning',
    check: (analysis) => [...inputUndefined(analysis), ...partsUndefined(analysis)],
  },
  { code: 'rank-alone', severity: 'warning', check: anyOf(rankedAlone, rankOfNobody) },
  { code: 'deduction-unit-foreign', severity: 'warning', check: foreignUnit },
]
