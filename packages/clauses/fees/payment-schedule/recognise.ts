import { cue } from '../../recognise/cue.ts'
import type { Match } from '../../recognise/match.ts'
import type { Place, Sight } from '../../recognise/sight.ts'

const PREPAID = cue`(?:预付款?|预先支付|首付款?|首期款?|定金|订金)[^。;]{0,24}?{part:share}|{also:share}[^。;]{0,12}(?:作为|为)(?:预付款?|首付款?|首期款?|定金|订金)`
const RETAINED = cue`(?:质保金|质量保证金|保证金|尾款|保留金|(?:年度|年终|季度)?考核(?:金|款|保证金))[^。;,]{0,20}?{part:share}|{also:share}[^。;,%]{0,8}(?:作为|为|留作|转作)(?:质保金|质量保证金|保证金|尾款|保留金|风险金|(?:年度|年终|季度)?考核(?:金|款|保证金|费))`
const MONTHLY = cue`(?:每月|当月|按月|月度|逐月)[^。;]{0,30}?(?:费用?|款)的?\s*{part:share}(?![^。;,]{0,4}(?:作为|为))`
const AFTER_SIGNING = cue`(?:签[订署约]|生效)(?:之日)?(?:起|后)[^。;]{0,4}?{within:duration}(?:之?内)?[^。;]{0,20}(?:支付|付)`
const INSTALMENT = cue`{on:date}(?:之)?前?,?(?:支付|付清|付|:)?[^。;,%‰\d]{0,12}?{dated:share}|(?<!月\s?){soon:duration}(?:之?内|后)\s*{bare:share}|(?:进度款|中期款|第[一二三四五六]期(?:款项?|费用)?|(?:二|三|末)期款)[^。;,%‰]{0,10}?{named:share}|(?<!月\s?){within:duration}(?:之?内|后|时)?[^。;%‰]{0,26}(?:支付|付)[^。;]{0,20}?{part:share}|(?:支付|(?<![赔偿实])付)[^。;:,]{0,20}?{also:share}|(?:余款|尾款|剩余款项)[^。;,]{0,6}?{rest:share}(?:[^。;]{0,14}?{after:duration})?`

/** Instalments in yuan: `首付款4万元于签约后3日内支付,尾款6万元在验收后7日内支付`. */
const SUM = cue`(?:首付款|首期款?|启动款|预付款|第[一二三四五六]期(?:款项?|费用)?|进度款|中期款|(?:二|三|末)期款|尾款|余款|剩余款项)(?!为?(?:合同|费用|服务费)?总)[^。;,%\d]{0,8}?{sum:amount}(?:[^。;,]{0,14}?{after:duration}(?:之?内|后))?|每(?:期|季度?|半年|年)(?:支付|付款?|缴纳)?(?:服务费|费用)?(?:为|:|各)?\s*{each:amount}`

/** What is paid at the start, in yuan: `签约后3日内支付启动款6万元`. */
const ADVANCE = cue`(?:签[约订署]|生效)(?:之日)?(?:起|后)[^。;,\d]{0,4}{within:duration}(?:之?内)?[^。;,]{0,12}(?:支付|付|打|交|转|预存)[^。;,保押质罚]{0,14}?{sum:amount}`

/** `头一个月先付一半定金800元`, `开工前给订金500元`. */
const DOWN_PAYMENT = cue`(?:先|头一个?月|首月|开工前?|上岗前?|签约时?|签字)[^。;,]{0,6}(?:付|给|打|转|交)[^。;,\d押保]{0,8}(?:定金|订金|预付款|头款|首款|启动款)[^。;,\d]{0,4}{sum:amount}`

export const sight: Sight = {
  headings: [cue`(?:付款|支付)(?:安排|计划|进度|方式|周期)|分期(?:付款|支付)`],
  sentences: [
    cue`预付\s*{duration}[^。;]{0,6}(?:用完|到期|完了)[^。;,]{0,2}(?:再|续)`,
    cue`先(?:收|付|交|给)\s*{duration}的?(?:钱|费|月费|服务费)|一次(?:性)?(?:付|交|给)[^。;,]{0,2}(?:{duration}|半年|一年)|(?:签完?|开工|上线)[^。;,]{0,2}先(?:打|付|给|交)一半[^。;]{0,16}(?:另一半|剩下|余下|尾款)`,
    cue`(?:半年|全年|一年|整年|季度)的?(?:费用?|款|服务费)[^。;]{0,10}(?:签(?:约|字|合同|协议|完)?[^。;,]{0,4}(?:当天|时|后|当日)|一次(?:性)?)[^。;,]{0,6}(?:付|给|交)`,
    cue`每(?:半年|季度?|三个月|半个?年)(?:付|交|结)一次[^。;]{0,4}签`,
    cue`(?:年费|全款|费用|全部款项)(?:须|应)?(?:一次性?)(?:交清|付清|付|交)|定金[^。;]{0,10}抵`,

    cue`(?:签(?:合同|约|字)?|开工|进场|上线)(?:时|后)?(?:先)?(?:付|给|交)(?:一半|{share})[^。;,]{0,4},[^。;]{0,10}(?:付|给|交|补)(?:一半|剩下|余下|另一半|尾款|{share})`,
    cue`(?:半年|季度|三个月|一季|两个月)一(?:付|交|结)|期初预付`,

    cue`(?:支付|付款|(?<![赔偿])付)[^。;]{0,30}{share}|{share}[^。;]{0,12}(?:作为|为)(?:预付款?|首付款?|质保金|质量保证金|定金|尾款)`,
    cue`分[二两三四五六\d]{1,2}(?:次|期|笔)[^。;]{0,6}(?:支付|付)`,
    cue`(?:首付款|首期款?|预付款|尾款|分期(?:付款|支付)|第[一二三四]期)[^。;]{0,20}(?:支付|付)`,
    cue`首期[^。;]{0,6}(?:费用|款)`,
    cue`分[二两三四五六\d]{1,2}(?:次|期|笔)[,:]?[^。;,%]{0,12}{duration}(?:之?内|后)[^。;,%\d]{0,6}{share}`,
    cue`按(?:月|季度?)(?:平均|等额|均摊|平摊)(?:支付|付|拨付)`,
    cue`(?:支付|付|收取?)[^。;,]{0,12}(?:启动费|启动款|开办费|建设费|实施费|开发费|开户[^。;,]{0,4}费|培训费)[^。;,]{0,4}{amount}`,
    cue`按(?:月|季度?|半?年|年度)(?:预付|先付)|一次(?:性)?付清(?:[^。;,]{0,6}年|全)|(?:每月|每季度?|每期|每年)(?:基数|支付|付款|付)(?:为|:)?\s*{amount}`,
    ADVANCE,
    SUM,
    cue`(?:付|支付|缴纳|交)(?:定金|订金|预付款|首付款)\s*{amount}|预付\s*{amount}`,
    DOWN_PAYMENT,
    cue`一次性(?:付清|支付|结清)|预付(?!费用户)[^。;,]{0,10}(?:费用?|款)|(?:余款|剩余款项|剩余费用)[^。;]{0,30}(?:付清|支付|结清)`,
    cue`预(?:存|缴|交|付|收)(?!费用户)[^。;,]{0,10}(?:费用?|款|{amount})`,
    cue`(?:准备费|进场费|筹备费)[^。;,]{0,10}{amount}|分[一二两三四五六七八九十\d]{1,3}个?(?:月|期|次)[^。;,]{0,4}(?:等额|平均)?(?:抵扣|冲抵|抵冲|扣回|冲销)`,
  ],
  alsoIn: ['annex'],
  not: [
    cue`每(?:逾期|延[迟误期]|迟延|推迟|拖延|晚)[^。;,%]{0,3}[日天][^。;,]{0,24}{share}`,
    cue`拒付|挂钩|绩效分|赔付[^。;]{0,20}{share}`,
    cue`^[^%‰]*(?:税率[^%‰]{0,6}{share}|{share}\s*的?(?:增值税|专用发票|税率|税))[^%‰]*$`,
    cue`违约金|滞纳金|赔偿|罚|利息|计息|年利率|责任限额|责任[^。;]{0,40}(?:为限|不超过|上限)|扣[减除]|逾期|拖欠|晚[^。;,]{0,4}[日天]|[晚迟][付给]|(?<!不(?:再|予)?)退还|考核(?:得分|成绩|不|未)|得分|[0-9]\s*分(?:以[上下内]|及|的|支付|全额|,|\()|后生效`,
  ],
  read: (place) => {
    readPrepayment(place)
    readRest(place)
  },
}

function readPrepayment({ first, has, put, set }: Place): void {
  const prepaid = first(PREPAID)
  put('prepayment.share', prepaid, 'part')
  put('prepayment.share', prepaid, 'also')
  const signed = (prepaid ?? (!has(SUM) && first(cue`预付|预先支付|首付|首期`))) && first(AFTER_SIGNING)
  if (!signed) return
  set('prepayment.due.kind', 'after-event', signed)
  set('prepayment.due.event', 'contract-signed', signed)
  put('prepayment.due.within', signed, 'within')
}

function readRest({ all, first, put, set }: Place): void {
  const monthly = first(MONTHLY)
  put('monthlyShare', monthly, 'part')
  const retained = first(RETAINED)
  put('retention.share', retained, 'part')
  put('retention.share', retained, 'also')
  const known = new Set([PREPAID, MONTHLY, RETAINED].flatMap(all).map(shareStart))
  const instalments = all(INSTALMENT).filter((match) => !known.has(shareStart(match)) && !isTaxRate(match))
  for (const [index, match] of instalments.entries()) {
    const at = `instalments[${index}]`
    set(`${at}.id`, `instalment-${index + 1}`, match)
    put(`${at}.share`, match, 'part')
    put(`${at}.share`, match, 'also')
    put(`${at}.share`, match, 'rest')
    put(`${at}.share`, match, 'named')
    put(`${at}.share`, match, 'dated')
    put(`${at}.share`, match, 'bare')
    if (match.words('on') !== undefined) set(`${at}.due.kind`, 'date', match)
    put(`${at}.due.on`, match, 'on')
    put(`${at}.due.within`, match, 'soon')
    put(`${at}.due.within`, match, 'after')
    put(`${at}.due.within`, match, 'within')
  }
  const advance =
    first(cue`(?:付|支付|缴纳|交)(?:定金|订金|预付款|首付款)\s*(?:为|:)?\s*{sum:amount}|预付\s*{pre:amount}`) ??
    first(DOWN_PAYMENT)
  const early = first(ADVANCE)
  const sums = all(SUM)
  if (instalments.length === 0 && sums.length > 0) readSums(sums, { put, set })
  else if (instalments.length === 0) {
    set('instalments[0].id', 'instalment-1', early)
    put('instalments[0].amountYuan', early, 'sum')
    set('instalments[0].due.kind', 'after-event', early)
    set('instalments[0].due.event', 'contract-signed', early)
    put('instalments[0].due.within', early, 'within')
    set('instalments[0].id', 'instalment-1', advance)
    put('instalments[0].amountYuan', advance, 'sum')
    put('instalments[0].amountYuan', advance, 'pre')
  }
  const release = first(
    cue`(?:质保金|质量保证金|尾款|保证金)[^。;]{0,24}?{after:duration}(?:之?内)?[^。;]{0,6}(?:支付|返还|退还|付清|无息)`,
  )
  if (sums.length === 0) put('retention.after', release, 'after')
  set('retention.release', 'contract-year-end', retained && first(cue`年度(?:结束|届满|终了)`))
}

function readSums(sums: readonly Match[], { put, set }: Pick<Place, 'put' | 'set'>): void {
  for (const [index, match] of sums.entries()) {
    const at = `instalments[${index}]`
    set(`${at}.id`, `instalment-${index + 1}`, match)
    put(`${at}.amountYuan`, match, 'sum')
    put(`${at}.amountYuan`, match, 'each')
    put(`${at}.due.within`, match, 'after')
  }
}

/** `提供13%增值税专用发票` is a rate of tax. */
const isTaxRate = ({ passage, text }: Match): boolean =>
  /^\s*的?(?:增值税|税率|税|专用发票)/.test(passage.text.slice(passage.text.indexOf(text) + text.length))

/** Where the share of a match stands: what is a prepayment, a monthly part or a retention is no instalment as well. */
function shareStart(match: Match): number | undefined {
  const name = ['part', 'also', 'rest', 'named', 'dated', 'bare'].find((each) => match.words(each) !== undefined)
  return name === undefined ? undefined : match.spanOf(name).start
}
