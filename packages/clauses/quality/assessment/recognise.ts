import { cue } from '../../recognise/cue.ts'
import type { Match } from '../../recognise/match.ts'
import type { Place, Sight } from '../../recognise/sight.ts'
import { slot } from '../../recognise/slots.ts'
import { scoreBands } from './score-bands.ts'

const PERIODS = [
  [
    'month',
    cue`按月(?:度)?(?:进行)?(?:考核|评估|考评)|月度(?:考核|评估|考评|绩效)|每(?:个)?月[^。;,]{0,14}(?:考核|评估|考评)|考核周期[^。;]{0,10}(?:月|自然月)|考核[^。;,]{0,4}按(?:自然)?月`,
  ],
  [
    'quarter',
    cue`按季(?:度)?(?:进行)?(?:考核|评估|考评)|季度(?:考核|评估|考评)|每(?:个)?季度?[^。;,]{0,14}(?:考核|评估|考评)|考核周期[^。;]{0,10}季`,
  ],
  ['year', cue`年度(?:考核|评估|考评)|每年[^。;,]{0,14}(?:考核|评估|考评)`],
] as const

const BAND = cue`(?:得分|平均分|评分|分数|考核|总分|综合)[^。;,]{0,12}?{decimal}\s*分[^。;]{0,30}?(?:扣[减除]?|少付|核减|奖励|增加|上浮|减少|下浮|支付|发放|按|全额|减半)`
const ROW = cue`^\s*{decimal}\s*分?\s*(?:-|~|至|到)\s*{decimal}\s*分(?!钟)[^。;]{0,16}(?:扣|按|支付|发放|奖)|(?:低于|不足|不满)\s*{decimal}\s*分(?!钟)[^。;]{0,16}(?:扣|按|支付|发放|减半)|{decimal}\s*分(?:\(含\))?以[上下][^。;]{0,16}(?:扣|按|支付|发放|全额|奖)`
/** A score and the factor of the fee: `95分以上为1.3`. */
const FACTOR_BAND = cue`{decimal}\s*分(?:\(含\))?以上(?:,?(?:不足|低于|未满)\s*{decimal}\s*分)?的?,?(?:系数\s*(?:为|是|按|取|:)?|为|是|按|取|:)\s*[01]?\.\d{1,2}(?![\d%]|\s*[元万])`
/** Points and parts of a weight make the score of a metric; they take nothing off the fee. */
const OF_SCORE = '分值|权重|标准分|满分|该项得分|[\\d.]+\\s*分(?!钟)'
const PER_POINT = cue`每(?:低|降低|下降|减少|少|差|超|高|升高|超出)(?:于?(?:目标值?|标准|约定|要求|\d+\s*分)|于)?(?:一|1)?(?:个)?(?:百分点|%|分)[^。;]{0,10}(?:扣|下浮|核减|少付|减免|减收)(?:(?!低于|不足|不到|高于|超过|达到|${OF_SCORE})[^。;%]){0,14}?(?:{part:share}|{sum:amount})`
const PER_FAILURE = cue`(?:未达标|不达标|未达(?:到|成)?|低于|不合格|超过)(?:(?!(?:最多|最高|顶多|至多)扣)[^。;]){0,24}?(?:扣|减收|减付|核减)(?:(?!总额|不超过|不得超过|上限|最高)[^。;%(\d]){0,16}(?:\([^)]{0,30}\))?[^。;%(\d]{0,6}?(?:{part:share}|{sum:amount})`
/** Steps by how many are missed: `单项未达标的，当月费用的3%；两项未达标的，6%`. */
const PER_COUNT = cue`(?:单|任?[一二两三四五六]|\d)\s*[项个](?:及以上|或以上|以上)?(?:考核|服务|质量)?(?:指标|项目)?(?:未达标|不达标|未达到?(?:目标值?|标准|要求)|不合格)的?,?[^。;,%\d]{0,14}?{part:share}(?![^。;,]{0,6}违约金)`
const PER_CASE = cue`(?:每|一)(?:条|次|单|例|件|起|通|项|人次|人每?[天日])[^。;,\d]{0,4}扣[减除罚]?[^。;%(\d]{0,12}(?:{part:share}|{sum:amount})`

/** The score is a letter: `S≥95 支付100%`. */
const LETTER_ROW = cue`(?:[A-Z]\s*(?:≥|>=|<=?|≤|>)\s*{decimal}|{decimal}\s*(?:≤|<=?)\s*[A-Z])[^。;%\d<≤]{0,10}(?:(?:<=?|≤)\s*{decimal})?[^。;%\d]{0,10}(?:支付|发放|扣|系数|奖)`

const OF_PERIOD = '(?:考核|考评|评分|得分|总分|月度|季度|综合)'
const IS_PASSED = '(?:的|者)?,?(?:即|则)?(?:视?为|评为|算|是|视同)?(?:当[月季期])?(?:考核)?(?:合格|达标|及格|通过)'
const IS_FAILED = '(?:的|者)?,?(?:即|则)?(?:视?为|评为|算|是|视同)?(?:当[月季期])?(?:考核)?不(?:合格|达标|及格|通过)'
/** `满分100分，85分以上为合格`, `考核得分低于85分的为不合格`. */
const PASS = cue`(?:${OF_PERIOD}|百分|优秀|良好)[^。;]{0,24}?(?:{points:count}\s*分(?:\(含\))?(?:及?以上)?${IS_PASSED}|(?:低于|不足|不满|未达到?|不到)\s*{below:count}\s*分${IS_FAILED}|{under:count}\s*分(?:以下|\(不含\)以下)${IS_FAILED}|(?:合格|及格|达标)(?:线|分数?线?|标准)(?:为|是|:)?\s*{line:count}\s*分)`
const RESULT = '(?:考核|考评|评分|绩效评估)(?:结果|得分|成绩|表|报告|通报|确认[单书表]|评分|情况|分数)'
const TELLS = '(?:出具|公布|通报|通知|反馈|提供|发[给送布至]|将|把|完成|告知|送达|形成|下发|作出)'
/** `每月8日前将考核结果发给乙方`, `考核结果于次月5日前通知`. */
const TOLD_BY = cue`(?<!(?:{provider})[^。;,]{0,10})(?:每月|次月|下月|下个月)的?\s*{day:count}\s*[日号](?:之|以)?前[^。;,根按依]{0,12}?${TELLS}[^。;,根按依]{0,12}?${RESULT}|${RESULT}[^。;,]{0,24}?(?:每月|次月|下月|下个月)的?\s*{then:count}\s*[日号](?:之|以)?前[^。;,根按依]{0,8}?${TELLS}`
/** `每月结束后5个工作日内公布考核结果`. */
const TOLD_WITHIN = cue`(?:[月季年期]度?|自然月|周期)(?:结束|终了|终|届满|满)(?:之日)?(?:起|后)(?:的|第)?\s*{within:duration}(?:之?内)[^。;,根按依]{0,12}?${TELLS}[^。;,根按依]{0,12}?${RESULT}`
/** Samples and people pass by marks of their own. */
const OTHER_MARK = /抽[检查听样]|质检|录音|样本|考试|上岗|培训|笔试|试讲|机考|学员|个人/

/** A score of a shop and what becomes of the fee: `店铺分低于4.6的,当月费用减半`. */
const FEE_BY_SCORE = cue`(?:服务分|店铺分|体验分|评分|得分|总分|考核分)[^。;,\d]{0,10}(?:低于|不足|不到|达不到|跌破)\s*{decimal}\s*分?的?,?[^。;\d]{0,14}(?:减半|免(?:收|付|除?当月)|少付|扣一半)`

export const sight: Sight = {
  headings: [cue`(?:绩效|结算|质量|服务)系数$|考核|评定|评分|评核|绩效(?:管理|评估)?$|考评|奖惩|奖励与处罚`],
  sentences: [
    cue`(?:看|按)[^。;,]{0,8}(?:打分|评分)[^。;]{0,10}{count}\s*分(?:往上|以上|往下|以下)`,
    cue`(?:分数|得分|评分)(?:不到|不足|低于)\s*{count}\s*分?的?[^。;]{0,10}(?:打[^。;,]{1,4}折|扣|不给)`,
    cue`(?:每个?月|每周)抽\s*{count}\s*[个条份通段][^。;,]{0,6}(?:聊天|记录|会话|录音)?[^。;,]{0,4}(?:看|查|听)`,
    cue`(?:末位|垫底|倒数)[^。;,]{0,8}(?:班组|坐席|座席|人员|供应商|服务商|团队)[^。;]{0,8}(?:扣|减)`,
    cue`(?:得分|评分|总分|分数)\s*(?:≥|>=|≤|<=|<|>|达到?|高于|超过|低于|不足|不到)\s*{decimal}\s*分?的,[^。;]{0,20}(?:扣|奖|上浮|下浮|系数|支付|结算)`,
    cue`^(?![^。;]*(?:考试|上岗|培训|抽检|质检))[^一-鿿]{0,8}(?:考核|评分|月度)?合格(?:线|分)(?:为|是|:)?\s*{count}\s*分`,
    cue`(?:神秘[客人顾用买][^。;,]{0,2}|暗访|飞行检查|拨测)[^。;]{0,16}(?:样本|不(?:得)?少于|测试|测评|{count}\s*[次个家通])`,
    cue`(?:抽|抽查|抽检)[^。;]{0,16}{count}\s*[条个通份][^。;]{0,20}(?:满分|及格|低于|不到)[^。;]{0,16}扣`,
    cue`(?:考核|服务|绩效)[^。;]{0,8}分(?:为)?[^。;]{0,6}[A甲优][^。;]{0,10}[三四五两]?(?:档|等|级)|[B-E]档(?:的)?扣`,
    cue`考核会|评定等级|打个分`,
    cue`(?:超额|超出)(?:完成)?[^。;,]{0,6}指标[^。;]{0,8}奖(?:励)?`,
    cue`(?:未|没|不)达标[^。;,]{0,4}[一每1]项[^。;,]{0,4}扣\s*{count}\s*分`,

    cue`(?:打分|评分|考评|评级|测评|分数)[^。;,]{0,6},?[^。;,]{0,6}(?:决定|挂钩|确定)[^。;,]{0,10}(?:费|款|系数|结算|奖金|提成)`,
    cue`(?:由|归)(?:{client}|店主|店家)[^。;,]{0,6}(?:评(?:定|分|判)?|打分)(?=[,。;])`,
    cue`(?:月度|季度|年度|考核|服务)评分[^。;,]{0,6}由[^。;,]{2,16}(?:填写|评定|打出|组织)|评分表由`,
    cue`(?:考评|考核|评分|得分)[^。;,]{0,8}(?:垫底|末位|倒数)[^。;,]{0,8}(?:调离|淘汰|更换|换)`,
    cue`(?:服务)?质量每(?:低|降)[^。;,]{0,6}[级档][^。;]{0,10}(?:下浮|扣|减)`,
    cue`(?:抽查|抽检|抽听)[^。;]{0,50}(?:复看|复核|复检)(?:意见|结果|申请)?`,

    cue`(?:考核|考评|评估)(?:周期|结果|方法|方式|办法|标准|细则|得分|成绩|评分|机制)`,
    cue`(?:进行|开展|实施|组织|接受)[^。;,]{0,16}(?:考核|考评)(?!培训|合格)|(?:监督|检查)[、和与及]{1,2}考核`,
    cue`(?:制定|建立)[^。;,]{0,14}考核(?:标准|机制|制度|办法)`,
    cue`对[^。;,]{0,20}(?:服务|工作|绩效)[^。;,]{0,10}(?:进行|开展|实施)[^。;,]{0,10}(?:评估|考评|评价)`,
    cue`未(?:达到|完成)[^。;]{0,8}(?:KPI|(?:考核|服务|质量)?指标)[^。;]{0,40}(?:扣|违约金|罚)`,
    cue`(?:低于|不足|未达到?)\s*{share}\s*的?,?[^。;]{0,8}扣[减除罚]?[^。;%]{0,16}{share}`,
    cue`(?:低于|高于|超过|达到)\s*{share}\s*的?,?[^。;%]{0,20}按\s*{share}\s*(?:结算|支付|计付|计算)`,
    cue`(?:考核|考评|评分|得分|扣分|监测|质检|抽检)(?:的)?(?:结果)?[^。;]{0,8}(?:有)?(?:异议|不服|不认可)[^。;]{0,12}{duration}(?:之?内|以内)[^。;,]{0,16}(?:复核|申诉|复议|提出|书面)`,
    cue`扣[减罚除]?款?的?总额[^。;]{0,24}(?:不超过|为(?:上)?限)`,
    BAND,
    ROW,
    FACTOR_BAND,
    cue`(?:总分|得分|评分|分数)\s*(?:≥|>=|≤|<=|<|>)\s*{decimal}\s*分?,[^。;]{0,16}(?:扣|奖|上浮|下浮|系数|支付)|{decimal}\s*分?\s*(?:≤|<=)\s*(?:总分|得分|评分|分数)\s*<`,
    cue`[A-D]级(?:的)?,?(?:按|支付|结算|扣)[^。;,%]{0,10}{share}`,
    cue`不合格的?[^。;,]{0,8},?[^。;]{0,8}扣[减除罚]?[^。;%]{0,14}(?:{share}|{amount})|平均分(?:低于|不足)[^。;]{0,16}扣`,
    cue`(?:一|两|二|三|四|\d)项(?:及以上|以上|或以上)?(?:指标)?(?:不合格|未达标|不达标)[^。;]{0,24}{share}`,
    cue`未达标[^。;]{0,30}(?:抵免|抵扣|减免)|(?:服务|费用)抵免[^。;,]{0,12}{share}`,
    cue`{share}[^。;,%\d]{0,6}(?:作为|列为|转为)[^。;,%\d]{0,8}(?:考核|绩效)(?:金|款|费|奖)`,
    LETTER_ROW,
    FEE_BY_SCORE,
    PASS,
    TOLD_BY,
    TOLD_WITHIN,
    PER_COUNT,
    PER_POINT,
    PER_CASE,
    cue`(?:不合格|不达标)(?:者|的)?,?[^。;]{0,6}(?:扣减|减付|减收)[^。;%]{0,16}{share}`,
    cue`(?:未达标|不达标|未达(?:到|成)?|低于(?:目标|标准|约定))[^。;]{0,30}(?:扣[减除罚]?|减收|减付)[^。;%]{0,16}(?:{share}|{amount})`,
    cue`(?:未达标|不达标|未达到(?:目标|标准|指标|约定))[^。;]{0,24}扣[减除]?[^。;]{0,16}(?:服务费|费用|{share}|{amount})`,
    cue`(?:绩效|浮动)(?:服务费|费用|部分)[^。;]{0,14}占[^。;,%]{0,8}{share}`,
    cue`(?:服务费用?|费用|结算款|应付款|价款)[^。;,]{0,10}与[^。;,]{0,10}(?:考核|绩效|质量)[^。;,]{0,6}挂钩|绩效(?:奖金|奖励|扣款)`,
    cue`(?:考核|绩效|质量|服务)系数\s*(?:=|为|按|:|最高|最低)`,
    cue`(?:不(?:予|计入|纳入|参与)[^。;,]{0,6}考核|(?:不予|免予|免于|暂停|剔除)考核|考核[^。;,]{0,4}(?:剔除|暂停|免除))(?![^。;,]{0,4}(?:的人员|人员))`,
    cue`(?:得|达到?)[^。;,]{0,8}(?:权重分?|分值)的?\s*{share}|(?:基准|基础|目标|门槛|挑战)值?[^。;,]{0,8}得[^。;,]{0,10}{share}`,
    cue`(?:低于|不到|不足|达不到|没到|不满)\s*{share}[^。;]{0,16}(?:打\s*[一二三四五六七八九\d.]{1,3}\s*折|减半|少付|少给|不给)`,
    cue`(?:[≥≤<>%秒]|以[上内]|达到?|不低于|不高于|不超过)[^。;得]{0,10},?(?:可|即)?得\s*\d{1,3}\s*分(?=[,。;)、\s]|$)`,
    cue`连续{count}个月[^。;,]{0,6}{count}\s*分以下|满分(?:为|是|:)?\s*(?:100|一百)\s*分|由[^。;,]{1,12}(?:打分|评分)(?=[,。;]|$)`,
  ],
  not: [
    cue`培训[^。;]{0,10}考核|考核(?:合格|通过)后[^。;]{0,6}上岗|上岗考核|第三方|评估机构|风险评估|附件[一二三四五六七八九十\d]*\s*:|附件(?:包括|包含|如下|清单)`,
  ],
  slots: [slot('objectionWithin', 'within', cue`异议|复核|申诉|申辩|复议`)],
  alsoIn: ['annex'],
  leftovers: ['deadlines', 'limits'],
  read: (place) => {
    for (const [period, words] of PERIODS) place.set('period', period, place.first(words))
    place.put(
      'atStake',
      place.first(
        cue`(?:服务费用?|费用|月费)的?\s*{part:share}[^。;%\d]{0,14}(?:作为|为|用于)[^。;]{0,8}(?:考核|绩效)`,
      ),
      'part',
    )
    place.put(
      'atStake',
      place.first(
        cue`(?:剩余|其余|余下|余款|其中|另外?)的?{part:share}[^。;,%\d]{0,6}(?:作为|列为|转为|为)[^。;,%\d]{0,8}(?:考核|绩效)`,
      ),
      'part',
    )
    place.put('atStake', place.first(cue`挂钩(?:的)?(?:比例|部分|金额|份额)[^。;,%\d]{0,16}?{part:share}`), 'part')
    place.put(
      'atStake',
      place.first(cue`(?:绩效|浮动)(?:服务费|费用|部分)[^。;,]{0,6}占[^。;,%]{0,8}?{part:share}`),
      'part',
    )
    place.put(
      'floor',
      place.first(cue`(?:扣[减除款罚]?|下浮|减免)[^。;%]{0,16}(?:不超过|不得超过|上限|最高)[^。;]{0,14}?{part:share}`),
      'part',
    )
    place.put('floor', place.first(cue`(?:最多|最高)(?:扣|减)[^。;%]{0,14}?{part:share}`), 'part')
    place.put('floor', place.first(cue`扣[减除款]?[^。;]{0,16}以[^。;,%]{0,20}?{part:share}为(?:上)?限`), 'part')
    readResult(place)
    readMethod(place)
  },
}

/** The stars that a platform gives a shop are no score of the metrics. */
const isOfPlatform = ({ scoreFrom }: { readonly scoreFrom: string }): boolean => Number(scoreFrom) <= MOST_STARS
const MOST_STARS = 5

function readResult({ all, first, put }: Place): void {
  const pass = all(PASS).find(({ passage }) => !OTHER_MARK.test(passage.text))
  for (const name of ['points', 'below', 'under', 'line']) put('passScore', pass, name)
  const told = first(TOLD_BY)
  for (const name of ['day', 'then']) put('resultDay', told, name)
  put('resultWithin', first(TOLD_WITHIN), 'within')
}

function readMethod({ all, first, set }: Place): void {
  const bands = scoreBands(all)
  const point = first(PER_POINT)
  const failures = distinctDeductions([...all(PER_FAILURE), ...all(PER_COUNT), ...all(PER_CASE)])
  if (bands.length > 0 && !(failures.length > 0 && bands.every(isOfPlatform))) {
    set('method.kind', 'bands', bands[0]?.match)
    for (const [index, { scoreFrom, adjustment, match }] of bands.entries()) {
      set(`method.bands[${index}].scoreFrom`, scoreFrom, match)
      set(`method.bands[${index}].adjustment`, adjustment, match)
    }
    return
  }
  const points = all(PER_POINT)
  const deductions = point ? distinctDeductions([...points, ...all(PER_CASE)]) : failures
  const [deduction] = deductions
  if (deduction === undefined) return
  set('method.kind', point ? 'per-point' : 'per-failure', deduction)
  for (const [index, match] of deductions.entries()) {
    const isPoint = points.some(({ span }) => span.start <= match.span.start && match.span.end <= span.end)
    const [share, amount] = isPoint ? ['perPointShare', 'perPointYuan'] : ['share', 'amountYuan']
    const part = match.value('part')
    const at = `method.deductions[${index}]`
    set(`${at}.${share}`, isPoint && typeof part === 'string' ? `-${part}` : part, match)
    set(`${at}.${amount}`, match.value('sum'), match)
  }
}

/** A deduction is one, whichever pattern saw it. */
const distinctDeductions = (matches: readonly Match[]): readonly Match[] => [
  ...new Map(
    matches.map((match) => [match.spanOf(match.words('part') === undefined ? 'sum' : 'part').start, match]),
  ).values(),
]
