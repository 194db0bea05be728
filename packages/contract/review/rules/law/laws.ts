import { type Analysis, saying } from '../../analysis.ts'
import { whereSaid } from '../../checks-of-words.ts'
import { law } from '../../legal-basis.ts'
import { atWords, type Offence, type Rule, replacing } from '../../rule.ts'

const OF_CODE = '《中华人民共和国民法典》'
const BEFORE_CODE = '合同法|民法通则|民法总则|侵权责任法|物权法|担保法'
const VAT = '《中华人民共和国增值税法》'

/** A law by its title, or by its bare name behind what refers to it; 劳动合同法 is another. */
const REPEALED: readonly (readonly [RegExp, string])[] = [
  [new RegExp(`《(?:中华人民共和国)?(?:${BEFORE_CODE}|婚姻法|继承法|收养法)》`, 'g'), OF_CODE],
  [/《(?:中华人民共和国)?(?:涉外)?经济合同法》|《(?:中华人民共和国)?技术合同法》/g, OF_CODE],
  [
    new RegExp(`(?<=根据|依照|依据|按照|遵守|违反|适用|[、及和依按]|共和国)(?:${BEFORE_CODE})(?![典》])`, 'g'),
    '民法典',
  ],
  [
    /《?(?:<<|〈)?合同法(?:〉)?(?:司法)?解释[(（]?[一二](?:[)）])?》?/g,
    '《最高人民法院关于适用〈中华人民共和国民法典〉合同编通则若干问题的解释》',
  ],
  [/《(?:中华人民共和国)?公司登记管理条例》/g, '《中华人民共和国市场主体登记管理条例》'],
  // Since 2026 there is a law in their place.
  [/《(?:中华人民共和国)?增值税暂行条例》/g, VAT],
  [/《(?:中华人民共和国)?营业税暂行条例》/g, VAT],
]

const repealed: Rule['check'] = ({ search }) =>
  REPEALED.flatMap(([pattern, successor]) =>
    search(pattern).map((match) => replacing(match, successor, { law: match.text, successor })),
  )

/** Laws that contracts for services cite, by what stands behind 中华人民共和国. */
const LAWS =
  '民法典 劳动法 劳动合同法 劳动争议调解仲裁法 社会保险法 就业促进法 安全生产法 职业病防治法 工会法 公司法 合伙企业法 个人独资企业法 企业破产法 外商投资法 保险法 银行法 商业银行法 票据法 证券法 反洗钱法 广告法 价格法 产品质量法 食品安全法 药品管理法 消费者权益保护法 电子商务法 电子签名法 电信法 邮政法 网络安全法 数据安全法 个人信息保护法 密码法 保守国家秘密法 国家安全法 反电信网络诈骗法 反不正当竞争法 反垄断法 反食品浪费法 商标法 专利法 著作权法 招标投标法 政府采购法 预算法 审计法 会计法 统计法 档案法 税收征收管理法 增值税法 企业所得税法 个人所得税法 印花税法 民事诉讼法 刑法 刑事诉讼法 行政诉讼法 行政处罚法 行政许可法 行政复议法 行政强制法 治安管理处罚法 仲裁法 公证法 律师法 人民调解法 法律援助法 旅游法 民用航空法 铁路法 道路交通安全法 消防法 建筑法 土地管理法 城市房地产管理法 环境保护法 未成年人保护法 妇女权益保障法 老年人权益保障法 残疾人保障法 教育法 职业教育法 高等教育法 义务教育法 民办教育促进法 科学技术进步法 促进科技成果转化法 中小企业促进法 慈善法 红十字会法 医师法 传染病防治法 基本医疗卫生与健康促进法 突发事件应对法 治安法 立法法 宪法 国防法 兵役法 森林法 水法 电力法 能源法 农业法 渔业法 海商法 拍卖法 信托法 对外贸易法 海关法 标准化法 计量法 节约能源法 清洁生产促进法 循环经济促进法 城乡规划法'.split(
    ' ',
  )
const KNOWN: ReadonlySet<string> = new Set([
  ...LAWS,
  ...BEFORE_CODE.split('|'),
  '婚姻法',
  '继承法',
  '收养法',
  '经济合同法',
  '技术合同法',
])

/** How many characters to put in, leave out or change make one word the other. */
function distance(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, at) => at)
  for (const [i, character] of one.split('').entries()) {
    const next = [i + 1]
    for (const [j, against] of other.split('').entries())
      next.push(Math.min((row[j] ?? 0) + (character === against ? 0 : 1), (row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1))
    row = next
  }
  return row[other.length] ?? 0
}

/** The longest of them may be wrong in two characters; short names are too much alike for that. */
const LONG_NAME = 7
const isNearly = (name: string, known: string): boolean =>
  distance(name, known) <= (Math.min(name.length, known.length) >= LONG_NAME ? 2 : 1)

const TITLE = /《中华人民共和国(?<name>[\u4e00-\u9fff]{2,14}?(?:法典|法规|总典|法|条例))》/
const meant = (name: string): string | undefined =>
  KNOWN.has(name) || name.endsWith('条例') || name.length < 4 ? undefined : LAWS.find((known) => isNearly(name, known))

/** 《中华人民共和国劳动合法》: no law has that name, and one nearly has. */
const misnamed = (analysis: Analysis): Offence[] =>
  saying(analysis, TITLE, () => true).flatMap(({ sentence, match }) => {
    const known = meant(match.groups?.['name'] ?? '')
    return known === undefined ? [] : [atWords(sentence, match, { law: match[0], known: `《中华人民共和国${known}》` })]
  })

const OLD_TAX =
  /(?<!停征|取消)营业税(?!改|暂行条例)|服务业[^。;,]{0,4}发票|(?:地方税务|国家税务|地税|国税)(?:局|机关|部门)|(?:在|到|由|向)(?:地税|国税)/

const BASE_RATE =
  /(?:贷款|存款|同期|同类|同档次?)[^。;,]{0,4}基准(?:贷款)?利率|中国人民银行[^。;,]{0,14}(?:公布|发布|规定)?[^。;,]{0,6}(?:同期|同类|同档次?|流动资金)[^。;,]{0,6}贷款利率/

const CIVIL_1260 = law(
  '《中华人民共和国民法典》第一千二百六十条：自2021年1月1日起施行，婚姻法、继承法、民法通则、收养法、担保法、合同法、物权法、侵权责任法、民法总则同时废止；《中华人民共和国增值税法》自2026年1月1日起施行，《中华人民共和国增值税暂行条例》同时废止。',
  'Civil Code, art. 1260: in force from 1 January 2021, when the laws that it names were repealed; the Value-Added Tax Law is from 1 January 2026 in the place of the interim regulations.',
)
export const LAW_RULES: readonly Rule[] = [
  { code: 'law-repealed', severity: 'note', legalBasis: CIVIL_1260, check: repealed },
  { code: 'law-misnamed', severity: 'note', check: misnamed },
  {
    code: 'tax-abolished',
    severity: 'note',
    legalBasis: law(
      '财税〔2016〕36号：自2016年5月1日起全面推开营业税改征增值税试点；《中华人民共和国营业税暂行条例》已于2017年废止。',
      'Cai Shui [2016] No. 36: since 1 May 2016 value-added tax is levied in the place of business tax, whose regulations were repealed in 2017.',
    ),
    check: whereSaid(OLD_TAX, /改征|营改增|原营业税/),
  },
  {
    code: 'base-rate-replaced',
    severity: 'note',
    legalBasis: law(
      '中国人民银行公告〔2019〕第15号：自2019年8月20日起，由全国银行间同业拆借中心公布贷款市场报价利率（LPR）。',
      'People’s Bank of China, announcement [2019] No. 15: the loan prime rate is published from 20 August 2019.',
    ),
    check: whereSaid(BASE_RATE, /LPR|报价利率/),
  },
]
