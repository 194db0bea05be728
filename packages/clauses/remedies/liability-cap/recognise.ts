import { fraction, fractionOf, multiply } from '@heqi/vocabulary'
import { cue } from '../../recognise/cue.ts'
import type { Match } from '../../recognise/match.ts'
import type { Sight } from '../../recognise/sight.ts'
import { percentText } from '../../recognise/values.ts'

const LIABILITY = '(?:违约金|赔偿|赔付|赔的|责任|损失|罚金|罚款|处罚)'
/** What is deducted in all, for a month or a year: `全月扣款以当月服务费的8%封顶`. */
const DEDUCTED =
  '(?:(?:全|每|当|单|月度|年度|各项|以上|上述|累计|按次)[^。;,]{0,12}扣(?:款|罚|减|分款)(?:金额|总额|合计|数)?|(?:每[月季年]|单[月季]|当[月季]|[月季年]度|累计)[^。;,]{0,4}(?:抵扣|扣抵|服务积分|服务抵免)(?:款|额|总额|金额)?|扣(?:款|罚|减)(?:的)?(?:总额|总计|累计|合计|总数|金额)|扣(?:款|罚|减)[^。;,]{0,4}每(?:个)?[月季年]|(?:每|一)(?:个)?[月季年](?:里)?(?:最多|最高|至多|顶多)?扣(?:的钱)?|罚款(?:总共|加起来|一共))'
const AT_MOST =
  '(?:(?:最高|累计|总计|合计|总额|最多)?(?:均)?(?:不超过|不得超过|不应超过|不高于)|以[^。;,]{2,24}为限|不超出|上限(?:为|是|:)?|封顶|限额(?:为|是|:)?|最高(?:为|限额))'
const BASES = [
  ['annual-fee', /年度?(?:服务)?(?:费|价款)|(?:前|过去|最近)(?:十二|12)个月|年(?:服务)?费/],
  ['period-fee', /(?:当|本|该)(?:月|期|季度?)|月(?:度|的)?(?:服务|保底|基本)?费|月(?:内|平均)/],
  ['total-price', /总(?:金?额|价款?|费用|款)|合同(?:金额|价款|价|费用|标的)|服务费(?:用)?/],
] as const
const SCOPES = [
  ['event', cue`每(?:一)?次|单次|每一?[起单笔件例票]|单笔|每一(?:违约)?事件`],
  ['contract-year', cue`(?:每|一个?|同一|当)(?:合同)?年度?(?:内|累计)`],
  ['period', cue`(?:每|当|同一|单|任何?一)个?(?:月|季度|结算周?期|考核期)(?:内|累计)|[一1]个月(?:里|内)?扣`],
  ['contract', cue`累计|总(?:额|计)|合计|全部|合同期内`],
] as const
const EXCEPTIONS = [
  ['wilful', cue`故意`],
  ['gross-negligence', cue`重大过失`],
  ['data-leak', cue`(?:数据|信息)[^。;,]{0,6}泄[露漏]|泄[露漏][^。;,]{0,10}(?:数据|信息)`],
  ['confidentiality', cue`违反[^。;,]{0,6}保密|保密(?:义务|责任)`],
  ['personal-injury', cue`人身(?:损害|伤害|伤亡)`],
] as const

/** A fee as a whole: `赔偿不超过当月服务费`. */
const WHOLE_FEE =
  '(?:(?:服务|外包|托管|基础|固定)费用?|月费|费用|报酬|底薪|佣金|提成|合同(?:总)?(?:价款?|金额))(?:的?(?:总额|总和|一倍))?(?=[,;。)]|$|的\\s*%)'

export const sight: Sight = {
  headings: [cue`责任(?:的)?(?:限制|限额|上限)|赔偿(?:责任)?(?:的)?(?:限额|上限|限制)|违约金(?:的)?上限`],
  sentences: [
    cue`(?:最多|顶多|至多|最高)赔(?:到|偿|付)?[^。;,]{0,8}(?:当月|[一两三]个月|本月)[^。;,]{0,4}(?:工资|服务费|月费|提成|底薪)`,
    cue`(?:扣款|扣罚|违约金|赔偿)(?:金额)?累计(?:达到?|至|满)[^。;,]{0,12}{share}[^。;,]{0,4},[^。;,]{0,6}(?:不再|停止)(?:继续)?(?:扣|罚|计)`,
    cue`最多(?:只)?赔(?:到|偿)?[^。;,]{1,12}(?:为止|完|封顶)`,
    cue`(?:故意|重大过失)[^。;]{0,12}不受(?:此|上述|前款|该)(?:限|限制)`,
    cue`(?:单次|每次|单笔)赔(?:偿|付)[^。;,]{0,4}不超过|不(?:承担|负责)[^。;,]{0,12}(?:间接损失|利润损失|预期利益)`,

    cue`赔(?:偿)?再多[^。;,]{0,4}(?:就|只|不)`,
    cue`不对[^。;,]{0,8}(?:间接损失|预期利益|可得利益|利润损失)[^。;,]{0,6}(?:负责|承担|赔)`,
    cue`(?:赔偿|违约)?责任(?:的)?上限(?:为|是)|赔偿(?:的)?上限(?:为|是)`,

    cue`罚[^。;]{0,8}(?:再多|最多|累计|合计|加起来)[^。;]{0,8}(?:不超过?|不会超过)[^。;,]{2,20}(?:费|薪|钱|款)`,
    cue`${LIABILITY}[^。;]{0,40}${AT_MOST}[^。;]{0,30}(?:{share:share}|全部|{sum:amount}|(?:费用?|价款|合同)(?:的)?(?:总额|总价|总金额))`,
    cue`${LIABILITY}(?:总[额和计])?[^。;]{0,12}(?:不超过|不超出|不得超过)[^。;]{0,20}(?:[两二三四五六七八九十\d]+\s*(?:倍|个?月|个?季度?))`,
    cue`${LIABILITY}[^。;]{0,30}以[^。;,]{2,40}(?:为(?:上)?限|封顶)`,
    cue`扣(?:减|款|罚)[^。;,]{0,4}以[^。;,]{2,16}为基数,[^。;,]{0,4}${AT_MOST}[^。;,]{0,20}{share}`,
    cue`${DEDUCTED}[^。;]{0,16}${AT_MOST}[^。;,]{0,24}(?:{share}|{amount})|${DEDUCTED}[^。;]{0,4}以[^。;,]{0,24}(?:{share}|{amount})[^。;,]{0,4}(?:封顶|为(?:上)?限)`,
    cue`扣(?:减|罚|款|除)[^。;]{0,24}(?:{share}|{amount}),(?:单月|当月|每月|全年)?(?:累计)?(?:最高|最多)?(?:不超过|不得超过|封顶)[^。;,]{0,20}(?:{share}|{amount})`,
    cue`扣(?:款|罚)[^。;]{0,24},每(?:月|季度?|年)[^。;,]{0,6}(?:不超过|不得超过|最高|最多)[^。;,]{0,20}(?:{share}|{amount})`,
    cue`总额[^。;,]{0,4}(?:不超过|不得超过|以)[^。;,\d]{0,8}{amount}[^。;,]{0,4}(?:为限)?赔偿`,
    cue`(?:损失|赔偿)[^。;]{0,16}(?:单笔|单次|每次|每起|每笔)(?:最高|不超过|以)[^。;,]{0,8}{amount}`,
    cue`(?:最多|最高|顶多|至多)[^。;,]{0,4}(?:赔|罚)(?:偿|付|到|至)?[^。;,]{0,24}(?:为止|{share}|{amount}|一半|全部|服务费|底薪|月费)`,
    cue`(?:最多|最高|顶多|至多)[^。;,]{0,2}扣[^。;,]{0,10}(?:底薪|月费|服务费|费用|报酬|工钱)的?\s*(?:{share}|一半)`,
    cue`(?:赔|罚)(?:偿|付|款)?(?:到|至|满)[^。;,]{2,24}(?:为止|封顶|为限)`,
    cue`(?:${DEDUCTED}|${LIABILITY})[^。;]{0,30}(?:不超过|不得超过|不会超过|不高于|上限(?:为|是))[^。;,]{0,10}${WHOLE_FEE}`,
    cue`扣(?:款|罚|减)(?:的)?(?:总额|总计|累计|合计|总数)[^。;]{0,4}(?:不超过|不得超过|上限)`,
    cue`每(?:个)?[月季年](?:最多|最高|至多|顶多)扣[^。;,]{0,6}(?:{amount}|{share})|扣(?:款|罚|减)[^。;,]{0,4}每(?:个)?[月季年][^。;,]{0,4}(?:最多|最高|累计)?(?:不得?超过|封顶)[^。;,]{0,20}(?:{share}|{amount}|一半)`,
    cue`(?:赔|罚|扣)[^。;,]{0,10}(?:都|总共|加起来|的钱)?(?:不得?超过|不能超过|不会超过)[^。;,]{0,8}(?:一个月的?钱|押金|月费的?(?:一半|{share})|服务费的?(?:一半|{share}))`,
    cue`扣(?:减|罚|款|除|分)[^。;]{0,24},[^。;,\d]{0,10}(?:不超过|不得超过|不高于|封顶)[^。;,]{0,20}(?:{share}|{amount}|${WHOLE_FEE})`,
    cue`(?:违约金|扣款|扣罚|赔付|赔偿)[^。;,]{0,10}(?:合计|总计|总和|总额|之和|加起来)[^。;,]{0,6}(?:不超过|不得超过|不高于|封顶|上限)[^。;,]{0,20}(?:{share}|{amount}|${WHOLE_FEE})`,
    cue`(?:每|当|单)(?:月|年|季度?|笔|次|单)[^。;,]{0,8}(?:赔付|赔偿|罚款|罚|处罚|扣罚)(?:的)?(?:金额|总额|钱)?[^。;,]{0,4}(?:不超过|不得超过|不高于|封顶|最多|以)[^。;,]{0,12}(?:{share}|{amount})`,
    cue`(?:扣|罚|赔)(?:的)?(?:钱|款)?(?:再多|再怎么|怎么|最多也?)[^。;,]{0,8}(?:不能|不会|不得|不)?(?:超过?|多于)[^。;,]{0,20}(?:费|薪|钱|{share}|{amount})`,
    cue`(?:扣|罚|赔)(?:款)?[^。;,]{0,6}(?:扣|罚|赔)?(?:完|光|到|至)[^。;,]{0,8}(?:押金|当月(?:月费|服务费|底薪)|服务费)为止|(?:押金|月费|服务费|底薪)(?:扣|罚|赔)(?:完|光)为止`,
  ],
  below: {
    heading: /违约|赔偿|责任/,
    sentences: [
      cue`扣[减罚除款]?(?:的)?总额[^。;]{0,10}(?:不超过|不得超过)[^。;,]{0,16}{share}`,
      cue`(?:损失|赔偿)[^。;]{0,24}(?:最高|不超过|上限)[^。;,]{0,8}{amount}`,
    ],
  },
  not: [
    cue`^(?![^。;]*(?:赔|违约|责任|扣|罚|损失))[^。;]*(?:服务费|费用|合同)总(?:额|价款?|金额)[^。;,]{0,4}(?:上限|封顶|不超过)`,
    cue`(?:单[日笔单]|每[日天单笔])(?:赔付|补偿|退款)[^。;]{0,20}(?:销售额|营业额|流水|货款)|(?:赔付|赔偿|补偿|退款)[^。;,]{0,10}(?:权限|授权)|授权[^。;]{0,12}标准[^。;,]{0,4}赔付`,
    cue`^附件|授权[^。;,]{0,4}赔付|违约金的?(?:计算)?标准(?:为|是|按)(?![^。;]*(?:${AT_MOST}|为限))|第三方|考核(?!扣|周?期)(?![^。;]*(?:${DEDUCTED}|最高|最多|,)[^。;,]{0,16}(?:不超过|不得超过|封顶))|^(?![^。;]*(?:(?:违约金|赔偿|赔付|${DEDUCTED})[^。;]*(?:不再|不超过|不得超过|为(?:上)?限|封顶|最高|最多|上限)|,[^。;,]{0,12}(?:不超过|不得超过|封顶|最高|最多)))[^。;]*扣(?:罚|减|除|款)|(?:逾期|滞纳|迟延)[^。;]{0,12}(?:付款|支付|金)[^。;]{0,30}${AT_MOST}|定金|履约保证金`,
  ],
  read: ({ all, first, put, set }) => {
    const bounds = all(
      cue`${AT_MOST}[^。;,]{0,30}?{share:share}|以[^。;,]{0,24}?{also:share}[^。;,]{0,10}为(?:上)?限|以[^。;,]{0,12}?{sum:amount}(?:为(?:上)?限|封顶)|以[^。;,]{0,24}?{sealed:share}[^。;,]{0,4}封顶|(?:最高|最多|顶多|至多|不超过|不得超过|上限为?)[^。;,\d]{0,10}?{most:amount}|(?:最高|最多|顶多|至多)[^。;,\d%]{0,20}?{top:share}|{months:count}\s*个?月(?:内)?(?:的)?(?![^。;,\d]{0,8}(?:扣|罚|赔))[^。;,\d]{0,12}(?:服务费|费用|报酬|月费|托管费|价款)(?!的?\s*\d[\d.]*%)|{quarters:count}\s*个?季度?的?[^。;,\d]{0,8}(?:服务费|费用|报酬|价款)|(?:扣款|扣罚|违约金|赔偿)(?:金额)?累计(?:达到?|至|满)[^。;,\d]{0,12}{reached:share}[^。;,]{0,4},[^。;,]{0,6}(?:不再|停止)|(?:不超过|不得超过|以|最高|上限为?)[^。;,\d]{0,16}(?:费用?|价款?|金额|报酬|薪)的?\s*{times:decimal}\s*倍|(?:以|不超过|不得超过|最高|上限为?)[^。;,\d]{0,6}(?<year>[一1]\s*年)(?:的|内)?[^。;,\d]{0,4}(?:服务费|费用|报酬)`,
    )
    for (const [index, match] of bounds.entries()) {
      const at = `[${index}]`
      set(`${at}.id`, `cap-${index + 1}`, match)
      set(`${at}.party`, protectedParty(match, all), match)
      const scope = SCOPES.find(([, words]) => all(words).some(({ passage }) => passage === match.passage))
      set(`${at}.scope`, scope?.[0], match)
      const quarters = match.value('quarters')
      const months = typeof quarters === 'number' ? quarters * MONTHS_OF_A_QUARTER : match.value('months')
      if (typeof months === 'number') {
        const isYear = months === MONTHS_OF_A_YEAR
        set(`${at}.base`, isYear ? 'annual-fee' : 'period-fee', match)
        set(`${at}.share`, isYear ? '100%' : `${months * 100}%`, match)
      }
      const times = match.value('times')
      if (typeof times === 'string') set(`${at}.share`, percentText(multiply(fractionOf(times), fraction(100n))), match)
      if (match.words('year') !== undefined) {
        set(`${at}.base`, 'annual-fee', match)
        set(`${at}.share`, '100%', match)
      }
      if (match.value('sum') ?? match.value('most')) set(`${at}.base`, 'amount', match)
      set(`${at}.base`, BASES.find(([, words]) => words.test(match.text))?.[0], match)
      put(`${at}.share`, match, 'share')
      put(`${at}.share`, match, 'also')
      put(`${at}.share`, match, 'sealed')
      put(`${at}.share`, match, 'top')
      put(`${at}.share`, match, 'reached')
      put(`${at}.amountYuan`, match, 'sum')
      put(`${at}.amountYuan`, match, 'most')
    }
    const [bound] = bounds
    if (bound === undefined) return
    const letOut = first(
      cue`(?:除外|限(?:制|额)[^。;]{0,4}不适用|不受[^。;]{0,12}限(?:制|额)|不适用[^。;]{0,8}(?:限制|限额|上限))`,
    )
    const exceptions = EXCEPTIONS.filter(
      ([, words]) => letOut && all(words).some(({ passage }) => passage === letOut.passage),
    )
    set('[0].exceptions', exceptions.length > 0 ? exceptions.map(([id]) => id) : undefined, letOut)
  },
}

const MONTHS_OF_A_YEAR = 12
const MONTHS_OF_A_QUARTER = 3

/** Whose liability is bounded; none where the words are about either party. */
function protectedParty({ passage }: Match, all: (pattern: ReturnType<typeof cue>) => readonly Match[]) {
  const says = (pattern: ReturnType<typeof cue>) => all(pattern).some((match) => match.passage === passage)
  const bears = `[^。;,]{0,30}${LIABILITY}`
  if (says(cue`任何?一方|双方|违约方`)) return undefined
  if (says(cue`(?:{provider})(?:违约的?,)?${bears}`)) return 'provider'
  return says(cue`(?:{client})(?:违约的?,)?${bears}`) ? 'client' : undefined
}
