import { DURATION } from '@heqi/clauses'

/** A window: 10日内. */
export const WITHIN = `(?<value>${DURATION})(?:之)?内`

/** The party that a sentence is about. */
export const WHO =
  /甲方|乙方|委托[方人]|受托[方人]|发包[方人]|承包[方人]|外包方|供应商|采购人|服务[方商]|双方|任何?一方|任一方/

/** The parties by their usual names, where a sentence says which of them does it. */
export const CLIENT = '(?:甲方|发包[方人]|委托[方人]|采购人)'
export const PROVIDER = '(?:乙方|承包[方人]|受托[方人]|供应商|服务[方商])'
