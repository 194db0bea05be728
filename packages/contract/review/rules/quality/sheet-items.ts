import type { Analysis, Node } from '../../analysis.ts'
import { atHead, type Offence, type Rule } from '../../rule.ts'

const ITEM = /^\s*(?<name>[\u4e00-\u9fff、]{2,12})\s*[(（]\s*\d{1,2}\s*分\s*[)）]/
const wordsOf = ({ article: { heading, body } }: Node): string => `${heading.text}${body.text}`
/** How the points of an item are lost or won. */
const ITS_RULE = /扣|得|每|满分|不计分|加分|为\s*0|\d\s*%|按[^。;]{0,8}(?:比例|等级)|见|优|良/
const FEWEST_ITEMS = 3

/** Most items of a scoring sheet say how their points are lost; some have their points and nothing else. */
function itemsUnscored({ nodes, childrenOf }: Analysis): Offence[] {
  const sheets = nodes.filter(({ part }) => part === 'annexes')
  return sheets.flatMap((sheet) => {
    const items = childrenOf(sheet).filter((node) => ITEM.test(wordsOf(node)) && childrenOf(node).length === 0)
    const open = items.filter((node) => !ITS_RULE.test(wordsOf(node).replace(ITEM, '')))
    const [first] = open
    const last = open.at(-1)
    if (items.length < FEWEST_ITEMS || open.length === items.length || !first || !last) return []
    const names = open.map((node) => ITEM.exec(wordsOf(node))?.groups?.['name'] ?? '').join('、')
    return [atHead(first, { names })]
  })
}

export const SHEET_ITEM_RULES: readonly Rule[] = [
  { code: 'sheet-item-unscored', severity: 'warning', check: itemsUnscored },
]
