import type { Names } from '../stances.ts'

/** Words of folded sentences that the questions share, each list as alternatives of an expression. */

export const CLIENT =
  '(?:甲方|"甲"|委托[方人]|委托单位|发包[方人]|采购[方人]|招标人|店主|店铺|店家|商家|品牌方|定作人|业主单位|(?:银行|酒店|医院|运营|商户|店)方|我[们方]店?|本店|医院|银行(?=负责|承担|提供|支付)|甲(?![方乙、和与]))'
export const PROVIDER =
  '(?:乙方|"乙"|客服公司|承接公司|客服团队|话务公司|托管公司|代运营|乙(?!方)|服务[方商]|服务提供[方商者]|受托[方人]|受托单位|承[接揽包][方人]|承[接揽包]单位|供应商|外包(?:公司|[方商]|单位|团队)|服务单位|中标[方人])'
export const BOTH =
  '(?:双方|两方|各方|甲[、和与]?乙|"甲"[、和与]?"乙"|两家|任何?一方|甲方[和与、及]乙方|乙方[和与、及]甲方|委托方[和与、及]服务方|采购人[和与、及]供应商)'

export const FEE = '(?:费用?|价款|酬金|款项?|开销|花销|开支|支出|账单|报酬|钱)'

/** The parties by the names of this contract, and as contracts call them in passing. */
export const clientIn = ({ client, provider }: Names): string =>
  provider.includes('甲') ? `(?:${client})` : `(?:${client}|${CLIENT})`
export const providerIn = ({ client, provider }: Names): string =>
  client.includes('乙') ? `(?:${provider})` : `(?:${provider}|${PROVIDER})`

export const IN_WRITING = '(?:书面|签字|签章|盖章|签署|签名|函件|纸质|纸面)'

export const AFTER_THE_END =
  '(?:(?:合同|协议|合约|合作|服务期?|委托关系|合作关系|外包期?)(?:关系)?(?:的|之)?(?:期满|届满|到期|终止|解除|结束|终了|终结|完了|失效|停止|消灭|一结束)|期满|届满|解约|终止(?:合同|合作|后|以后|之[后日])|散伙|撤场|期后|退出)'

/** To end it before its time, in any of the words for that. */
export const ENDING =
  '(?:解除|终止|解约|退出|散伙|散摊|结束|终结|中止|了结|终了|离场|退场|退单|退订|退租|弃单|毁约|撤(?:出|场|单|走|离|约|回(?:委托|业务)|席)|停掉|停做|停用|停单|停止(?:合作|服务|委托|外包|接线)|关停|叫停|喊停|收回[^。;,]{0,6}(?:业务|委托)|抽身|脱身|收手|辞任|请辞|撂挑子|走人|拆伙|分手|不(?:想|再|愿意?|打算)[^。;,]{0,4}(?:做|干|用|合作|承接|提供|继续|委托|使用|外包)|不(?:干|做|用)了?(?=[。,;的就可])|半路不做)'

export const EARLY =
  '(?:提前|提早|中途|半路|半途|期前|期中|早于|未到期|没到期|不到期|未届|未满|届满前|期限内|期满前|到期前|单方|合同期内|有效期内|服务期内)'

/** A length of time, in figures or in words. */
export const LENGTH =
  '(?:(?:\\d{1,3}|[一二两三四五六七八九十]{1,3}|半|数|若干)个?(?:工作|自然)?(?:日|天|周|星期|月|季度?|年)|半个月)'

/** What is ruled for one case only is no general answer. */
export const IN_A_CASE =
  '因(?!此)|如(?![实期下何])|若(?!干)|倘|(?<!无)[论]?遇|的,|情形下|情况下|违反|违约|擅自|私自|一经|发现|超[出过]|为由|除非|仅在|之时'

/** Two parts within one clause or the next, whichever comes first. */
export const together = (one: string, other: string, gap = 16): string =>
  `(?:(?:${one})[^。;]{0,${gap}}(?:${other})|(?:${other})[^。;]{0,${gap}}(?:${one}))`
