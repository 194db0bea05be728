import { cue } from '../../recognise/cue.ts'
import type { Place, Sight } from '../../recognise/sight.ts'
import { slot } from '../../recognise/slots.ts'

/** What the first weeks are called. */
const PERIOD =
  '(?:试(?:用|运行|运营|合作|托管|行|做|跑)(?:期|阶段|月)|(?:磨合|体验|熟悉|爬坡|观察|并行|并跑|双轨|双轨运行|跟岗|试接|试点|进场过渡|(?:上线|进场|服务|项目|入场|开通)?(?:准备|筹备|导入))期)'
/** Only at the beginning of the term are these a trial. */
const FIRST = '(?:过渡|适应|观察|熟悉|体验|爬坡|磨合)期'
const FEE = '(?:服务|外包|托管|运营)?(?:费用?|价款|报酬|单价|价格)'
const PAID = '(?:结算|支付|计费|计收|收取|计付|计算|执行|给付|付费|付款)'
/** From one day to another, whichever stands first. */
const RANGE = cue`{start:date}\s*(?:起)?(?:至|到|-)\s*{end:date}\s*(?:止|,)?\s*(?:为|是|系)\s*(?:${PERIOD}|过渡期)`
/** What is said of results and deductions in a trial is no price. */
const FEE_ON_TRIAL = `${PERIOD}(?:(?!考核|扣|指标|违约|得分|达标|目标)[^。;%]){0,30}(?:按照?|以|为|支付|收取|打)(?:(?!考核|扣)[^。;,%]){0,14}?`

/** `八折` and `8折` as `80%`, `八五折`, `85折` and `8.5折` as `85%`. */
function shareOfTenths(text: string | undefined): string | undefined {
  const digits = text?.replace(/[一二三四五六七八九]/g, (digit) => String('一二三四五六七八九'.indexOf(digit) + 1))
  return digits && `${digits.replace('.', '').padEnd(2, '0')}%`
}

export const sight: Sight = {
  headings: [cue`试(?:用|运行|运营|合作|托管)期?|试行|(?:磨合|体验|爬坡)期`],
  sentences: [
    cue`^[^。;,]{0,12}(?:首月|首个月|第一个月|头一?个月|前\s*{duration})[^。;,]{0,4}不(?:计入?|予|作|参加|参与|纳入)[^。;,]{0,2}考核`,
    cue`试用\s*{duration}(?:免费|不收|不要钱|白)`,
    cue`(?:头|前|先)\s*{duration}试(?:做|用|干|接)`,
    cue`试岗\s*{duration}`,
    cue`(?:前|头)\s*{duration}[^。;,]{0,6}(?:不收钱|免费|白做),[^。;]{0,10}试`,
    cue`(?:考察|磨合|适应|观察)期\s*(?:为|共|:)?\s*{duration}`,

    cue`试(?:服务|单|合作|接待|岗|做|跑|干)(?:期)?(?:为|共|:)?\s*{duration}`,

    cue`(?:刚开始|最初|开头)?[头前](?:[一两二三]|\d{1,2})?个?(?:礼拜|星期|周|天|月)[^。;,]{0,4}(?:算|当作?|作为|是)(?:是)?(?:熟悉|试|磨合|适应|练手)`,
    cue`${PERIOD}`,
    cue`过渡期[^。;,\d]{0,6}{date}\s*(?:起)?(?:至|到|-)`,
    cue`先(?:行)?试(?:用|做|运行|合作|托管)[^。;,]{0,4}{duration}`,
    cue`(?:前|首|头|第一)\s*(?:{duration}|个?月|周)[^。;]{0,4}(?:为|系|是|算作?|作为)(?:${FIRST}|试(?:用|运行|运营|合作|托管))`,
    cue`(?:前|首|头|最初|开头)\s*{duration}[^。;,]{0,2}(?:试着(?:做|干|接)|先试)|先(?:做|干|接|用)\s*{duration}\s*(?:看看|试试)`,
  ],
  not: [
    cue`^[^一-鿿]{0,8}${PERIOD}(?:届?满|结束|过)?(?:之|以)?后[^。;]{0,40}提前\s*{duration}`,
    cue`劳动合同|(?:员工|人员|新人)试用|试用期(?:员工|工资)`,
  ],
  slots: [
    slot('length', 'within', cue`试用|试运行|试运营|试合作|磨合|试行|体验期|熟悉期|爬坡期`),
    slot('exitNotice', 'ahead', cue`通知|告知|终止|解除|退出|提出|说一声|打招呼`),
  ],
  read: ({ first, make, put, set }) => {
    const range = first(RANGE)
    put('start', range, 'start')
    put('end', range, 'end')
    put('start', first(cue`试(?:运行|运营|用)期?(?:自|从)\s*{start:date}\s*起`), 'start')
    put('end', first(cue`${PERIOD}[^。;]{0,20}(?:至|到)\s*{end:date}`), 'end')
    set(
      'assessed',
      false,
      first(
        cue`${PERIOD}[^。;]{0,24}(?:不(?:予|作|做)?(?:计入?|参与|作为|扣|考核)|免(?!费|收)于?)(?:[^。;]{0,4}考核)?`,
      ),
    )
    put('feeShare', first(cue`${FEE_ON_TRIAL}{paid:share}[^。;,]{0,6}${PAID}`), 'paid')
    put(
      'feeShare',
      first(
        cue`${PERIOD}[^。;%]{0,12}[,、]${FEE}(?:(?!考核|扣)[^。;,%]){0,14}(?:按|为|的){paid:share}[^。;,]{0,6}${PAID}`,
      ),
      'paid',
    )
    put('feeShare', first(cue`${PERIOD}[^。;,%]{0,6}${FEE}[^。;,%]{0,14}(?:的|按|为){paid:share}`), 'paid')
    const tenths = first(cue`${FEE_ON_TRIAL}(?<text>[一二三四五六七八九]{1,2}|[1-9](?:\.?\d)?)折`)
    set('feeShare', shareOfTenths(tenths?.words('text')), tenths)
    set(
      'feeShare',
      '0%',
      first(cue`(?:${PERIOD}|过渡期)[^。;]{0,6}(?:免费|(?:免收|不收取?|不支付)[^。;,]{0,6}费|不计费)`),
    )
    put('end', first(cue`至\s*{end:date}\s*止?\s*为?\s*${PERIOD}`), 'end')
    put(
      'length',
      first(
        cue`(?:前|首|头|最初|开头)\s*{length:duration}\s*(?:为|的|是|作为|算作?)?\s*(?:试(?:用|运行|运营|合作|托管|行|做)(?:期|阶段|月)?|${FIRST}|${PERIOD})`,
      ),
      'length',
    )
    set('length', { value: 1, unit: 'month' }, first(cue`(?:首个?|第一个?)月(?:为|是|系|算作?|作为)(?:试|${FIRST})`))
    put('length', first(cue`${PERIOD}\s*(?:限)?(?:为|:|共)?\s*{length:duration}`), 'length')
    readEndWithoutYear({ first, make, put })
    put('length', first(cue`{length:duration}的?${PERIOD}`), 'length')
    put(
      'length',
      first(cue`(?:试岗|(?:头|前)(?=[^。;,]{2,8}试[做用干接]))(?:期)?(?:为|:)?\s*{length:duration}`),
      'length',
    )
    put('length', first(cue`先(?:行)?试(?:用|做|运行|合作|托管)\s*{length:duration}`), 'length')
    put('exitNotice', first(cue`(?:给予|给|发出)[^。;,\d]{0,4}{notice:duration}[^。;,]{0,6}通知`), 'notice')
    put('exitNotice', first(cue`提前\s*{notice:duration}[^。;]{0,16}(?:通知|解除|终止|退出)`), 'notice')
  },
}

/** `2026年7月26日至10月25日为试运行期`, `过渡期自2026年6月1日至6月30日`: the year of the end is that of the beginning. */
function readEndWithoutYear({ first, make, put }: Pick<Place, 'first' | 'make' | 'put'>): void {
  const range =
    first(
      cue`{start:date}\s*(?:起)?(?:至|到|-)\s*{month:count}月{day:count}[日号]\s*(?:止|,)?\s*(?:为|是|系)\s*(?:${PERIOD}|过渡期)`,
    ) ??
    first(cue`(?:${PERIOD}|过渡期)[^。;,\d]{0,4}{start:date}\s*(?:起)?(?:至|到|-)\s*{month:count}月{day:count}[日号]`)
  put('start', range, 'start')
  const [start, month, day] = ['start', 'month', 'day'].map((name) => range?.value(name))
  if (typeof start !== 'string' || typeof month !== 'number' || typeof day !== 'number') return
  const two = (number: number) => number.toString().padStart(2, '0')
  const end = `${start.slice(0, 4)}-${two(month)}-${two(day)}`
  if (end > start) make('end', end, range)
}
