import { DURATION, NUMERAL } from '@heqi/clauses'
import { outsideNotes } from '../reading/parts.ts'
import { count, duration } from '../reading/values.ts'
import { choice } from './choices.ts'
import { quantity } from './quantities.ts'
import type { Matter } from './statement.ts'
import { CLIENT, PROVIDER } from './words.ts'

const DEVICES = '(?:电脑|计算机|耳麦|话机|坐席设备|座席设备|办公设备)'
const EQUIPMENT = choice({
  ways: {
    client: new RegExp(`${DEVICES}[^。;]{0,10}由${CLIENT}(?:免费|负责)?(?:提供|配备|购置)`),
    provider: new RegExp(`${DEVICES}[^。;]{0,10}由${PROVIDER}(?:免费|负责|自行)?(?:提供|配备|购置|自备|采购|解决)`),
  },
  not: /除外|另行|损坏|更换|维修/,
  within: outsideNotes,
})

const LINE = '(?:(?:电话|通信|通讯|网络|呼叫)?线路(?:租赁|使用)?费用?|话费|通[信讯]费用?)'
const LINES = choice({
  ways: {
    client: new RegExp(`${LINE}[^。;,]{0,6}由${CLIENT}[^。;,]{0,4}(?:承担|负担|支付)`),
    provider: new RegExp(`${LINE}[^。;,]{0,6}由${PROVIDER}[^。;,]{0,4}(?:承担|负担|支付)`),
  },
  on: /外呼|呼入|来电|[48]00/,
  not: /超过|超出|部分|另行/,
  within: outsideNotes,
})

const INVOICE_FIRST = choice({
  ways: {
    before:
      /收到[^。;,]{0,10}发票[^。;,]{0,14}(?:付款|支付|付清)|(?:付款|支付)前[^。;,]{0,10}(?:开具|提供)[^。;,]{0,10}发票|未(?:先|提前|事先)?(?:行)?(?:收到|提供|开具)[^。;,]{0,6}发票[^。;]{0,10}(?:拒(?:绝)?|不予)(?:付|支付)|收到[^。;,]{0,6}发票(?:之)?前[^。;,]{0,8}(?:拒绝?|不予?|暂不|暂缓)(?:付|支付)/,
    after:
      /(?:收到|收讫)[^。;,]{0,6}(?:款项?|费用|服务费)[^。;,]{0,12}(?:开具|提供|出具)[^。;,]{0,8}发票|付款后,?[^。;,]{0,10}(?:开[具票]|[^。;,]{0,6}(?:提供|出具)[^。;,]{0,12}发票)/,
  },
  not: /预付|首付|首期|定金|押金|保证金|尾款/,
  within: outsideNotes,
})

const TRIAL_FEE = choice({
  ways: {
    free: /试用期(?:内|间)?[^。;,]{0,6}(?:免费|不收费|不收取|不计费|免收)/,
    paid: /试用期(?:内|间)?[^。;]{0,10}(?:按[^。;,]{0,8}(?:\d%|折)|照常|正常|全额)[^。;,]{0,4}(?:支付|收|计)/,
  },
  within: outsideNotes,
})

const HOLIDAYS = choice({
  ways: {
    serves: /节假日[^。;,]{0,8}(?:照常|正常|不间断|不休息?)[^。;,]{0,4}(?:服务|上班|值守|在岗|营业|接听)?|全年无休/,
    rests: /(?:法定)?节假日(?:期间)?[^。;,]{0,4}(?:休息|不(?:提供)?服务|放假|停止服务)/,
  },
  on: /热线|在线|邮件|夜间|人工|上门|后台/,
  not: /工作日(?:是|指)|春节/,
  within: outsideNotes,
})

const LEADER_REPLACED = quantity({
  pattern: `(?:更换|调换|变更)(?:项目经理|项目负责人|负责人|班长|主管)[^。;]{0,12}提前(?<value>${DURATION})`,
  within: outsideNotes,
  read: duration,
})

const SEATS_PAID = quantity({
  pattern: `(?:配备|提供|安排)[^。;,\\d]{0,6}?(?<value>${NUMERAL})(?:名|个|席)(?:专职|专属)?(?:坐席|座席)(?!主管|班长)|按(?<also>${NUMERAL})(?:个)?(?:坐席|座席|席位?)计(?:算|费|价|收)`,
  not: /夜|早班|中班|晚班|高峰|旺季|大促|增|减|调整|其中|初期|不少于|至少|支援|备用|后备/,
  within: outsideNotes,
  read: count,
})

/** Who provides and pays for the means, and in which order: equipment, lines, invoices, trials, holidays, seats. */
export const MATTERS_OF_MEANS: readonly Matter[] = [
  EQUIPMENT,
  LINES,
  INVOICE_FIRST,
  TRIAL_FEE,
  HOLIDAYS,
  LEADER_REPLACED,
  SEATS_PAID,
]
