/** What is paid for a contract not kept, by its own names. */
export const PENALTY = '(?:违约金|罚金|违约罚款|惩罚性赔偿)'

/** Deductions for each event are penalties by another name. */
const EACH_TIME =
  /[一1][次起例单件条回处](?:另|就|都|要)?(?:扣|罚)[减除款]?[\d.]+|每[一-鿿]{0,6}?(?:一|[\d.]+)?(?:[次起例单件个条处天日人名份封张席岗通户]|人次|小时|个?百分点)[^。;%\d]{0,14}(?:扣|罚|赔)|每[条人次例起单件处份岗席名](?:[·/]?每?[天日])?\s*[\d.,]+万?元[^。;,]{0,8}(?:赔|罚|扣)|(?:扣|罚)[^。;,\d]{0,8}[\d.,]+万?元\s*[/每]\s*[次起例单件条人天日]/
/** A share of what the wrong touched: `赔偿甲方当日成交额的20%`. */
const ON_OTHERS = '(?:赔|罚)[^。;,]{0,14}(?:额|款|价|金)的?\\s*\\d[\\d.]*%'
const OF_PENALTY = new RegExp(
  `${PENALTY}|赔付|(?:[双两加]|\\d)倍[^。;,]{0,6}(?:扣|罚|赔)|(?:补偿|赔偿?给?)[^。;,]{0,10}月|月[^。;,]{0,8}(?:费|报酬|薪)[^。;,]{0,6}(?:补偿|赔偿)|罚款?[^。;,\\d]{0,6}[\\d一二三四五六七八九十]|扣款?\\d+(?=[,;。)、]|$)|${ON_OTHERS}|赔[^。;,\\d]{0,10}[\\d一二两三四五六七八九十壹贰叁肆伍陆柒捌玖拾][\\d,.百千万佰仟]*元`,
)
/** So long an outage, so much of the fee: `30分钟至2小时扣减3%`, behind the sentence that names the outage. */
const BY_LENGTH =
  /(?:分钟|小时|[日天])(?:\(不?含\))?(?:以[内上下]|至[^。;,]{1,8}(?:分钟|小时|[日天]))?的?,?扣[减除]?[^。;%\d]{0,14}\d/
/** Whether words state a penalty, whatever it is called. */
export const isPenal = (text: string): boolean =>
  OF_PENALTY.test(text) || EACH_TIME.test(text) || BY_LENGTH.test(text) || IDLE_POST.test(text)
const IDLE_POST = /(?:空岗|离岗|脱岗|缺岗|迟到|早退|旷工|违规)每?[一1]?[次人起].{0,24}扣/

/** A part of a sentence that states a penalty by itself: `每次扣500元`, `罚款2000元`, `赔偿甲方3万元`. */
export const IS_PENAL = new RegExp(
  `${PENALTY}|赔付|(?:补偿|赔偿?给?)[^。;,]{0,10}月|(?:扣|罚|赔)[^。;,]{0,24}(?:\\d|[一二三四五六七八九十百千万])[^。;,]{0,6}(?:元|%|‰|万)|(?:(?:罚|扣)款?|[一每](?:次|条|单|例|起))\\d+[。;]?$`,
)
