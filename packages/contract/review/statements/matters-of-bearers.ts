import { allMatches } from '@heqi/clauses'
import type { Analysis } from '../analysis.ts'
import type { Matter, Statement } from './statement.ts'

type Said = Omit<Statement, 'sentence'>

/** A cost by its name: 差旅费, 培训期间的费用, 坏果包赔款. */
const COST =
  /(?<cost>[\u4e00-\u9fff]{1,8}?)(?:期间|过程中?|所需|产生|发生|相关)*的?(?<money>费|赔款|税款|成本|开支|支出)/g
/** What stands before the name of a cost and is no part of it. */
const BEFORE_NAME =
  /^.*(?:的|与|和|及|或|其|由|因|向|按|将|应|所|等|产生|发生|支付|承担|负担|包括|包含|含|前来|另|凡|有关|一切|全部|各项|本|该|上述)(?=[\u4e00-\u9fff])/
/** Money of the whole contract, or of no kind: who bears it is another question. */
const NO_COST =
  /^(?:(?:服务|外包|委托|托管|合同|固定|基础|全部|各项|一切|其他|上述|此项|该项|相关|有关|月|年|单|总|律师|诉讼|仲裁|公证|鉴定|保全|维权|调查|取证)*(?:费|款|成本|开支|支出)|.?)$/
/** The same cost by two names. */
const SAME_COST: Readonly<Record<string, string>> = { 话费: '通话费', 电话费: '通话费', 通讯费: '通信费' }

const BEARS = '(?:承担|负担|支付|付给|另付|自付|自理|自担|垫付|报销|支出|出资?)'
/** Borne within the price of the service. */
const IN_THE_PRICE =
  /(?:价格?|价款|费用?)(?:中|内|均|已|全部|应)*(?:包含|包括|涵盖|囊括|含(?!税))|(?<!不|未|无)(?:包含|包括|涵盖|(?<!包)含|计入)(?:在|于)?[^。;,]{0,8}(?:费|价|款)(?:用|中|内|之内)*|不(?:得|再|予)?(?:另行|另外|单独|再)(?:收取|收费|计费|支付|结算|计价)/
/** A cost of one case, not of the service. */
const OF_A_CASE =
  /超出|超过|额外|要求|新增|增加|专项|临时|跨[市省区]|异地|长途|因(?:甲|乙|一|对|委|受|供|需|发|承)|违约|过错|过失|逾期|如|若|除|败诉|之外|以外|各自|分别|先行垫付后/

type Cost = { readonly name: string; readonly kind: string }

/** The name by which costs are compared, empty where it names none, and the words before it: 岗前 of 岗前培训费. */
function nameOf(cost: string, money: string): Cost {
  const whole = `${cost.replace(BEFORE_NAME, '')}${money}`
  const name = whole.slice(-NAME)
  return NO_COST.test(name) ? { name: '', kind: '' } : { name: SAME_COST[name] ?? name, kind: whole.slice(0, -NAME) }
}
const NAME = 3

/** Who bears some costs, in one part of a sentence; `already` are those that the part before named. */
function bearerIn(
  part: string,
  { client, provider }: Analysis,
  already: readonly Cost[],
): { who: string; costs: readonly Cost[] } | undefined {
  const named = allMatches(COST, part).map(({ groups }) => nameOf(groups?.['cost'] ?? '', groups?.['money'] ?? ''))
  const costs = named.length === 0 ? already : named.filter(({ name }) => name !== '')
  return costs.length === 0 ? undefined : { who: whoBears(part, { client, provider }), costs }
}

/** The party that bears what a part names; empty where it is neither or both. */
function whoBears(part: string, { client, provider }: Pick<Analysis, 'client' | 'provider'>): string {
  const by = (who: string): boolean =>
    new RegExp(
      `(?:由|归|是|均由)(?:${who})[^,]{0,16}?${BEARS}|^[^,]{0,2}(?:${who})(?:应当?|须|自行|负责|全额|另行|据实)*${BEARS}`,
    ).test(part)
  const [isClient, isProvider] = [by(client), by(provider) || IN_THE_PRICE.test(part)]
  return isClient === isProvider ? '' : isClient ? 'client' : 'provider'
}

/** What an employer owes for its staff. */
const STAFF_COST =
  /社会保险|社保|五险一金|住房公积金|公积金|(?<!加班|最低)工资|薪酬|加班(?:工资|费)|工伤(?:保险)?(?:待遇|赔偿|费用)?|福利(?:费|待遇)?|餐补|餐费|食宿|住宿|体检|服装|工装/g
const SAME_STAFF_COST: Readonly<Record<string, string>> = {
  社保: '社会保险',
  公积金: '住房公积金',
  薪酬: '工资',
  加班工资: '加班费',
  餐费: '餐补',
  工装: '服装',
}

/** Who bears wages, social insurance and what else the staff costs; several of them may be named at once. */
export const STAFF_BEARERS: Matter = {
  patterns: [STAFF_COST],
  of: ({ text }, analysis) => {
    if (OF_A_CASE.test(text) || /违约金|保证金|押金|罚款/.test(text)) return []
    let at = 0
    return text.split(',').flatMap((part) => {
      const from = at
      at += part.length + 1
      const who = whoBears(part, analysis)
      return who === ''
        ? []
        : allMatches(STAFF_COST, part).flatMap(([cost]) => {
            const match = /\S.*/.exec(part)
            if (!match) return []
            match.index += from
            return [{ match, on: SAME_STAFF_COST[cost] ?? cost, value: who }]
          })
    })
  },
}

const MOST_COSTS = 6

/** Who bears what is paid besides the fee, whatever it is called: 差旅费由乙方自付, 差旅费全部由甲方报销. */
export const BEARERS: Matter = {
  patterns: [COST],
  of: ({ text }, analysis) => {
    if (OF_A_CASE.test(text) || /违约金|保证金|押金|罚款/.test(text)) return []
    const said: Said[] = []
    let at = 0
    let already: readonly Cost[] = []
    for (const part of text.split(',')) {
      const bearer = bearerIn(part, analysis, already)
      if (bearer?.who) {
        const match = /\S.*/.exec(part)
        if (match) {
          match.index += at
          for (const { name, kind } of bearer.costs) said.push({ match, on: name, kind, value: bearer.who })
        }
      }
      already = bearer?.costs ?? already
      at += part.length + 1
    }
    return said.slice(0, MOST_COSTS)
  },
}

/** What goes missing or is worth less without anybody's breach. */
const LOSS = /盘亏|短款|损耗|坏账|破损|报损|货损|毁损|呆账|跌价/
/** Who bears such a loss: 盘亏由乙方赔偿, 盘亏损失由甲方自行承担. */
export const LOSS_BEARERS: Matter = {
  patterns: [LOSS],
  of: ({ text }, { client, provider }) => {
    if (OF_A_CASE.test(text)) return []
    const bears = new RegExp(
      `(?<loss>${LOSS.source})(?:的?(?:损失|部分|费用|责任|差额))?(?:均|全部|一律)?由(?:(?<client>${client})|${provider})(?:自行|全额|负责)?(?:承担|赔偿|负担|补足)`,
    )
    const match = bears.exec(text)
    return match
      ? [{ match, on: match.groups?.['loss'] ?? '', value: match.groups?.['client'] ? 'client' : 'provider' }]
      : []
  },
}
