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
