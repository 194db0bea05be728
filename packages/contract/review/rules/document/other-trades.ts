import { allMatches } from '@heqi/clauses'
import { type Analysis, saying } from '../../analysis.ts'
import { binds } from '../../reading/parts.ts'
import { atWords, firstOnly, type Offence } from '../../rule.ts'

/** Whom a trade serves, and what else is spoken of where a contract is of that trade. */
type Trade = { readonly customers: string; readonly signs: string }
const TRADES: readonly Trade[] = [
  {
    customers: '银行客户|持卡人|储户|存款人|信用卡(?:客户|用户)|贷款客户',
    signs: '信用卡|借记卡|储蓄|存款|贷款|柜面|理财|手机银行|网银|支行业务|银行业',
  },
  { customers: '投保人|被保险人|保险客户|保单持有人', signs: '保单|保险(?:产品|公司|业务)|理赔|承保|出险' },
  { customers: '患者|病患|就诊者|住院病人', signs: '医院|挂号|就诊|门诊|诊疗|问诊|医疗|体检|药品|健康' },
  { customers: '旅客|乘机人|登机旅客', signs: '航班|机票|航空|登机|铁路|车票|旅游|客运|机场|景区' },
  { customers: '游戏玩家|玩家', signs: '游戏|手游|网游|电竞' },
  { customers: '用电客户|电力用户|用电户', signs: '供电|用电|停电|电费|抄表|电力' },
  { customers: '宽带用户|携号转网用户|机主', signs: '宽带|套餐|流量|电信|联通|移动公司|通信(?:公司|业务)|手机号' },
  { customers: '寄件人|收件人', signs: '快递|快件|运单|寄递|物流|包裹|配送|发货' },
  { customers: '住店客人|住客|入住客人', signs: '酒店|客房|民宿|入住|宾馆' },
  { customers: '燃气用户|用气户', signs: '燃气|天然气|用气' },
  { customers: '考生', signs: '考试|报名|招生|学校|教育' },
]
const A_DUTY = '[^。;]{0,24}?(?:须|应当?|不得|必须|方可|严禁)'
/** Customers of all kinds call a hotline; what it passes on is about them too. */
const TOLD_OF = /咨询|投诉|受理|转[派办达接]|反映|来电|诉求|举报|类(?:工单|问题)|例如|比如/
/** So often the words of its own trade stand in a contract. */
const OWN = 3

const countOf = (text: string, words: string): number => allMatches(new RegExp(words, 'g'), text).length

/** A duty towards the customers of a trade that the contract has nothing to do with. */
export function customersOfAnother(analysis: Analysis): Offence[] {
  const { text } = analysis
  const foreign = TRADES.flatMap(({ customers, signs }) =>
    saying(analysis, new RegExp(`(?<customers>${customers})${A_DUTY}`), binds)
      .filter(
        ({ sentence }) => !TOLD_OF.test(sentence.text) && countOf(text, customers) === 1 && countOf(text, signs) === 0,
      )
      .map(({ sentence, match }) => ({
        customers,
        offence: atWords(sentence, match, { words: match.groups?.['customers'] ?? '' }),
      })),
  )
  if (foreign.length === 0) return []
  const hasOwn = [
    ...TRADES.map(({ customers, signs }) => `${customers}|${signs}`),
    '政务|市民|12345|便民',
    '店铺|买家|网店|直播|商品',
  ].some((words) => countOf(text, words) >= OWN)
  return hasOwn ? firstOnly(foreign.map(({ offence }) => offence)) : []
}
