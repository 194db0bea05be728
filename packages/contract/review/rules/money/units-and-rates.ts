import { type Analysis, type Saying, saying } from '../../analysis.ts'
import { anyOf } from '../../checks-of-words.ts'
import { binds } from '../../reading/parts.ts'
import { atWords, firstOnly, type Offence, type Rule } from '../../rule.ts'
import { unitsByName } from '../unsettled/by-what-measure.ts'
import { sharesOfNothing } from './open-figures.ts'
import { ratesOfNothing } from './rates-of-nothing.ts'
import { sharesOfNoTotal } from './shares-of-no-total.ts'
import { valuesBlank } from './values-blank.ts'

const COUNTED =
  '(?:会话|接通量?|通话|来电|接待|咨询|工单|线索|意向|邀约|客户|外呼|话务量?|服务量?|订单|回访|办理|案件|到店|转化|注册|触达|触客|激活|留资|商机|预约|签约|缴费|续费|沟通|样本|名单|投诉|交互|人次|进线|呼[出入]|派单|核销|任务|服务|拉新|挽[回留]|还款|回款|到访|面访|参会|成单|获客|跟进|推送|送达|验证)'
/** What is counted and paid for, by a name that means nothing outside the contract. */
const UNIT = `(?:(?:有效|无效|合格|成功|达标|标准|优质|净|计费|折算|加权|核准)的?${COUNTED}|(?:标准)?工作量(?:单位|点)?|标准(?:工时|人天|人月|单位)|(?:服务|业务|计费|折算)(?:单元|单位|当量|点数|积分)|当量|折算量)`
const PAID_BY = new RegExp(
  `每(?:完成|产生|实现|成功)?(?:一|1)?(?:个|条|通|次|件|单|例|笔|户|名)?"?(?<unit>${UNIT})"?[^。;,\\d]{0,6}\\d|(?:按(?:照)?|以)(?:实际|当月|每月|完成的)?"?(?<unit2>${UNIT})"?(?:的)?(?:数量?|量|[通单件次户条]数)?[^。;,]{0,8}(?:计费|结算|计价|付费|付款|收费|计算|支付|计)[^。;]{0,16}?每[^。;,\\d]{0,6}\\d|(?<unit3>${UNIT})"?(?:的)?(?:单价)?[^。;,\\d]{0,4}每(?:个|条|通|次|件|单|户)?[^。;,\\d]{0,4}\\d[\\d.]*元|(?<unit4>${UNIT})[^。;,\\d]{0,4}\\d[\\d.]*元\\s*\\/`,
)
const TOLD = /核实|验核|核对|核验|认定|确认|审核|为准|判定|有效期|须满足|附件|口径|标准见|定义/

/** 有效会话每个2元, and nothing tells which are. */
function unitsUndefined(analysis: Analysis): Offence[] {
  const unitOf = ({ match: { groups = {} } }: Saying): string =>
    groups['unit'] ?? groups['unit2'] ?? groups['unit3'] ?? groups['unit4'] ?? ''
  return firstOnly(
    saying(analysis, PAID_BY, binds).flatMap((each) => {
      const { sentence, match } = each
      const unit = unitOf(each)
      const explained = new RegExp(
        `(?<!无)${unit}["”]?(?:\\([^)]{2,40}\\))?[\\s:：,，]{0,3}(?:是?指|系指|为(?!\\d)|即|须|应当?|的?(?:认定|标准|定义|判定|口径|条件|范围))|(?:视为|计为|算作|属于?|折[算合]为?)[^。;,]{0,6}${unit}|一个${unit}(?:是?指|即|=|等于)|${unit}\\|`,
      )
      const around = analysis.sentencesIn(sentence.node).slice(sentence.index, sentence.index + 3)
      const isTold = around.some(({ text }) => TOLD.test(text)) || explained.test(analysis.text)
      return isTold ? [] : [atWords(sentence, match, { unit })]
    }),
  )
}

const REFERENCE =
  '(?:基期|基准期|基准值|基准线|基线|基础值|对照期|参照期|历史水平|历史平均|正常水平|平时水平|行业平均(?:水平)?|上线前水平)'
const COMPARED = new RegExp(
  `(?:较|比|与|相对|相较(?:于)?|低于|高于|超过|优于|不及)(?:于)?(?:约定的?|合同的?)?(?<base>${REFERENCE})(?:相比|比较)?[^。;]{0,30}(?:奖|扣|减|罚|加付|上浮|下调|违约金|分享|结算)`,
)
/** Better than a level that no place states. */
const referenceUndefined = (analysis: Analysis): Offence[] =>
  saying(analysis, COMPARED, binds).flatMap(({ sentence, match }) => {
    const base = match.groups?.['base'] ?? ''
    const stated = new RegExp(
      `${base}["”]?(?:的)?(?:[^。;,]{0,8})(?:是?指|系指|为|即|取|见|=|[:：(（]|数据(?:为|见|取))|(?:以|按)[^。;]{2,30}(?:为|作为|确定)${base}|[(（](?:以下)?(?:简称|称)?["“]?${base}`,
    )
    return stated.test(analysis.text) || /附件/.test(sentence.text) ? [] : [atWords(sentence, match, { base })]
  })

export const UNIT_AND_RATE_RULES: readonly Rule[] = [
  { code: 'unit-undefined', severity: 'warning', check: anyOf(unitsUndefined, unitsByName) },
  { code: 'rate-without-base', severity: 'warning', check: anyOf(ratesOfNothing, sharesOfNoTotal, sharesOfNothing) },
  { code: 'reference-undefined', severity: 'warning', check: referenceUndefined },
  { code: 'value-blank', severity: 'warning', check: valuesBlank },
]
