/** Words that papers of every kind have in their names. */
const OF_ANY_PAPER =
  /服务|管理|客服|外包|合同|协议|项目|[书表单函]$|清单|明细|标准|要求|规范|办法|细则|方案|制度|手册|规则|说明|[甲乙]方/g
/** 价格表 and 费用明细 are about the same. */
const OF_MONEY = /价格|报价|单价|费用|收费|资费|计费|价目/g
const pairsOf = (title: string): string[] => {
  const own = title.replaceAll(OF_MONEY, '价费').replaceAll(OF_ANY_PAPER, '')
  return Array.from({ length: Math.max(0, own.length - 1) }, (_, at) => own.slice(at, at + 2))
}
/**
 * 报价单 and 服务报价表 may be one paper, 报价单 and 承诺书 are two. What the `rest` of the papers are called after as well
 * (售后 of a contract whose every annex is about 售后) tells none of them apart.
 */
export const areTwoPapers = (one: string, other: string, rest: readonly string[] = []): boolean => {
  const shared = new Set(rest.flatMap(pairsOf))
  const [pairs, others] = [one, other].map((title) => pairsOf(title).filter((pair) => !shared.has(pair))) as [
    string[],
    string[],
  ]
  return pairs.length > 0 && others.length > 0 && !pairs.some((pair) => others.includes(pair))
}
