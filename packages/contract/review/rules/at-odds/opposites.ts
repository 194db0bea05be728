import { type Analysis, type Saying, saying } from '../../analysis.ts'
import { whereFound } from '../../checks-of-words.ts'
import { binds } from '../../reading/parts.ts'
import { atWords, type Offence, type Rule } from '../../rule.ts'

/** Two sentences that cannot both hold; told at the first, with the words of the second. */
function opposed(analysis: Analysis, one: RegExp, other: RegExp): Offence[] {
  const first = saying(analysis, one)
  const [second] = first.length === 0 ? [] : saying(analysis, other)
  return second ? first.map(({ sentence, match }) => atWords(sentence, match, { words: second.match[0] })) : []
}

const UNLIMITED_DEDUCTION = /(?:扣款|扣减|扣罚|扣费|罚款)[^。;]{0,12}(?:上不封顶|不封顶|不设上限|无上限|没有上限)/
const LIMITED_DEDUCTION =
  /(?:扣款|扣减|扣罚|扣费|罚款)[^。;]{0,16}(?:以[^。;]{1,24}为限|不(?:得)?超过|最高(?:不超过|为)?|封顶(?:为|于|:))/
const NO_EXIT = /(?:不得|无权)(?:擅自|随意|任意)?单方(?:面)?(?:解除|终止)(?![^。;]{0,4}的)/
const FREE_EXIT =
  /(?:任何一方|任一方|双方均?)[^。;]{0,6}提前[^。;]{1,14}(?:通知|告知)[^。;]{0,12}(?:可以?|有权|均可)[^。;]{0,6}(?:解除|终止)/

const article = ({ sentence }: Saying): string => sentence.node.article.number

/** The first sentence that says the one, and the first other that says what cannot hold beside it. */
function odds(analysis: Analysis, one: RegExp, other: RegExp, not: RegExp): Offence[] {
  const rule = saying(analysis, one, binds).find(({ sentence }) => !not.test(sentence.text))
  if (!rule) return []
  const found = saying(analysis, other, binds).find(
    ({ sentence }) => sentence !== rule.sentence && !not.test(sentence.text),
  )
  return found ? [atWords(found.sentence, found.match, { article: article(rule), words: rule.match[0] })] : []
}

const EXIT_FREE =
  /任[何意]?一方[^。;]{0,30}(?:解除|终止|解约)[^。;]{0,14}(?:不|不需|不必|无需|无须|不用|毋须)(?:承担|负)[^。;,]{0,6}责任/
const EXIT_CHARGED =
  /(?:提前|单方)(?:解除|终止|解约|退出)[^。;]{0,16}(?:(?:支付|赔偿|承担)[^。;]{0,30}(?:补偿|违约金|赔偿金|费用?)|应?(?:予以)?补偿[^。;]{0,10}(?:方|投入|损失|费))/
const EXCUSED = /违约方|严重|逾期|不可抗力|试用|除外|未提前|未按/

const exitFreeAndCharged = (analysis: Analysis): Offence[] => odds(analysis, EXIT_FREE, EXIT_CHARGED, EXCUSED)

const PRICE_FIXED =
  /(?:价[格款]|费用|单价|总价)[^。;]{0,40}(?:期内|期间|有效期)[^。;,]{0,6}(?:不作(?:任何)?调整|不(?:予|再|得|做|进行|作出)?调整|固定不变|保持不变|不(?:得|予|作)?(?:变动|变更|上调|上浮|涨价))|(?:期内|期间|有效期内?)[^。;,]{0,6}(?:封顶|固定|锁定|不变)的?(?:价格?|单价)|(?:[一二三两]年|期)内[^。;,]{0,4}(?:价格|单价|费用)(?:都|均)?不(?:变|涨)|(?:一口价|锁定价格?|固定单价)[^。;,]{0,8}(?:不(?:作|予|再)?调整|不涨|不变)/
const PRICE_ADJUSTED =
  /(?:价[格款]|费用|单价|总价)(?:应当?|可以?|将)?(?:相应|随之|同步|按比例)[^。;,]{0,4}(?:调整|上浮|上调|提高|变动)|(?:可以?|有权)[^。;,]{0,4}(?:涨价|提价|加价)|第[二三两]年(?:起|开始|度)?[^。;]{0,40}(?:调整|上浮|上调|上涨|涨价|递增)|(?:应当?|可以?|有权|将)[^。;,]{0,6}(?:协商|重新|另行|相应|随之)*(?:调整|上调|上浮|提高|重新核定|重新商定)(?:服务|合同|相应|本合同)?的?(?:单价|价格|费率|服务费)|(?:满一年|每满(?:12|十二)个月|每年)[^。;]{0,30}(?:上调|上浮|上涨|涨价|调整)[^。;,]{0,12}(?:价|费|%)/

const priceFixedAndAdjusted = (analysis: Analysis): Offence[] =>
  odds(analysis, PRICE_FIXED, PRICE_ADJUSTED, /除[^。;]{1,30}外|协商一致|另有约定|续[签约]|人数|范围|扣|考核/)

const BARRED = /(?:不得|禁止|严禁)(?:使用|雇[用佣]|聘用|安排|采用|招用|派遣|录用)(?<list>[^。;,]{2,30})/

const kindsIn = (list: string): string[] =>
  list
    .split(/[、或和及与]/)
    .map((kind) => kind.replace(/(?:等|人员|员工|担任.*|从事.*|提供.*)$/, '').trim())
    .filter((kind) => /^[\u4e00-\u9fff]{2,6}$/.test(kind))

/** No interns, and at most a fifth of them. */
const barredThenLimited = (analysis: Analysis): Offence[] =>
  saying(analysis, BARRED, binds).flatMap((rule) =>
    kindsIn(rule.match.groups?.['list'] ?? '').flatMap((kind) => {
      const limit = new RegExp(`${kind}[^。;,]{0,6}(?:比例|占比|人数|数量)[^。;,]{0,8}(?:不得?超过|不高于|以内|控制在)`)
      const found = saying(analysis, limit, binds).find(({ sentence }) => sentence !== rule.sentence)
      return found ? [atWords(found.sentence, found.match, { article: article(rule), kind })] : []
    }),
  )

export const OPPOSITE_RULES: readonly Rule[] = [
  {
    code: 'deduction-cap-contradicts',
    severity: 'error',
    check: (analysis) => opposed(analysis, UNLIMITED_DEDUCTION, LIMITED_DEDUCTION),
  },
  { code: 'exit-contradicts', severity: 'error', check: (analysis) => opposed(analysis, NO_EXIT, FREE_EXIT) },
  { code: 'exit-free-and-charged', severity: 'error', check: exitFreeAndCharged },
  { code: 'price-fixed-and-adjusted', severity: 'warning', check: priceFixedAndAdjusted },
  { code: 'barred-then-limited', severity: 'error', check: barredThenLimited },
  {
    code: 'notice-effect-contradicts',
    severity: 'warning',
    check: whereFound(
      /发出[^。；;\n]{0,12}(?:当日|之日|时|日)[^。；;\n]{0,8}生效[^。；;\n]{0,6}但[^。；;\n]{0,20}(?:收到|送达|(?:经|须|应)[^。；;，,\n]{1,10}(?:确认|同意|批准))|发出[^。；;\n]{0,12}视为(?:已)?(?:送达|收到)[，,]?但[^。；;\n]{0,10}未[^。；;，,\n]{0,6}(?:收到|签收|送达)[^。；;，,\n]{0,4}不(?:生效|发生效力|产生|视为)/g,
    ),
  },
]
