import { allMatches } from '@heqi/clauses'
import { type Analysis, saying } from '../../analysis.ts'
import { firstOf } from '../../checks-of-words.ts'
import { binds, inBody } from '../../reading/parts.ts'
import { everyParty } from '../../reading/people.ts'
import { atSentence, atWords, type Offence, type Rule } from '../../rule.ts'
import { goodsOfAnother } from './goods-of-others.ts'
import { customersOfAnother } from './other-trades.ts'
import { wordsOfAnotherTrade } from './words-of-trades.ts'

/** Work that is done on the spot with one's hands. */
const WORK =
  '清扫|清运|保洁|绿化养护|修剪|巡逻|站岗|门卫值守|消杀|除雪|搬运|装卸|施工|烹饪|餐具(?:消毒|清洗)|菜品留样|食品留样|荤素搭配|制订?菜[单谱]|采购食材|食材(?:采购|验收|储存)|清洗餐具|后厨|洗涤布草|客房清洁|电梯(?:年检|维保|维修)|灭[鼠虫蟑]|消防(?:器材|设施)(?:维护|年检)|浇水施肥|除草|驾驶车辆|出车|装车|过磅|分拣|打包发货|课堂授课|批改作业|手术|诊疗|配药|取餐|疏通管道|配餐|供餐|护理|押运|保持(?:楼道|通道|消防通道)畅通|养护苗木|摊铺|砌筑'
/** In a contact centre that work is what customers ask about, or what keeps its own rooms clean. */
const TOLD_OF =
  /工单|派单|热线|转[派办达]|记录|咨询|报修|投诉|诉求|受理|回访|来电|预约|查询|职场|办公|工位|[坐座]席区|场地|(?<!后厨|厨房|餐饮|食品)卫生|机房|反映|协调|督促|联系/
const PAPERS =
  /主体(?:结构)?封顶|防水(?:工程|质保金)|脚手架|混凝土|钢筋|(?:货物|标的物)(?:到港|到岸|离港|装船)|提单|报关|船期|(?:车辆|船舶|机器|设备)租金|苗木|屠宰|采摘|货值|(?:货物|货品)(?:运抵|到达|到货)[^。;,]{0,6}(?=后|,)|开箱(?:检验|验收)|工程竣工|(?:货物|标的物)的?(?:验收|交付|运输|包装|毁损|数量|型号|规格|质量)|外包装(?:是否)?完好|房屋(?:租赁|及附属|维修|交付)|租赁期|交货(?:地点|时间|日期|期限)|供货(?:方|期限?)|施工(?:现场|单位|图纸|工期|进度)|竣工(?:验收|图|日期)|工程(?:款|量清单|质量保修)|租赁物|承租[方人]|房屋(?=租|的?(?:维|装|结))|出租[方人]|(?:逾期|拖欠|迟延)(?:交付|支付|缴纳)?租金|(?:买受|出卖|托运|承运|存货|收货|借款|贷款|出借)人(?=应|须|不得|有权|逾期|未)|(?:归还|偿还)借款|隐蔽工程|仓储物|劳动者(?:应|须|不得)|(?:保洁|保安|绿化)(?:人员|员|工|队伍)|监理单位|幼儿(?:接送|园舍)|接送卡|客房(?:服务员|清洁)?|布草|退房|退租|家具家电|租期|承租期|物业交割|水电煤?气?费的?(?:缴纳|结清)|工程师?监理|监理工程师|健康证|后厨|(?:食品|餐饮)(?:卫生|安全|经营许可)/g
/** Who sells food answers for it. */
const FOOD =
  /食[品物材]|零食|生鲜|冷链|冷藏|水产|海鲜|水果|餐饮|外卖|团购|饮料|粮油|蔬菜|农产品|糕点|奶粉|保健品|酒水|茶叶|超市|买菜/g
const SAFE_FOOD = /^(?:食品|餐饮|健康证)/
/** Who lets rooms speaks of them. */
const ROOMS = /酒店|客房|入住|房型|民宿|宾馆|订房|到店/g
const OF_ROOMS = /^(?:客房|布草|退房)/
/** Who lets cars or batteries, of their being given back. */
const LETTING = /租/g
const OF_LETTING = /^(?:退租|租期|承租期|租赁期|租赁物)$/
const OWN = 3

/** What is spoken of more often is what the contract is about. */
const BY_THE_WAY = 2
const CUSTOMER_SERVICE = /客服|呼叫|热线|[坐座]席|话务|接听|会话/

const countOf = (text: string, words: string): number => text.split(words).length - 1

/** Duties and papers of another trade, left in the text from another contract. */
function leftOver(analysis: Analysis): Offence[] {
  const { text } = analysis
  const { names } = everyParty(analysis)
  if ((text.match(new RegExp(CUSTOMER_SERVICE, 'g'))?.length ?? 0) < BY_THE_WAY) return []
  const duty = new RegExp(
    `(?:${names})(?:[^。;,]{0,4})?(?:应当?|须|需|负责|每[日天周]|安排|做好)[^。;]{0,16}?(?<words>${WORK})`,
  )
  const duties = saying(analysis, duty, binds).flatMap(({ sentence, match }) => {
    const words = match.groups?.['words'] ?? ''
    return TOLD_OF.test(sentence.text) || countOf(text, words) > BY_THE_WAY ? [] : [atWords(sentence, match, { words })]
  })
  const papers = analysis.sentencesFor(PAPERS).flatMap((sentence) => {
    if (!binds(sentence.node) || TOLD_OF.test(sentence.text) || /客户|用户|业主|消费者/.test(sentence.text)) return []
    return allMatches(PAPERS, sentence.text)
      .filter(([words]) => !(SAFE_FOOD.test(words) && (text.match(FOOD)?.length ?? 0) > countOf(text, words)))
      .filter(([words]) => !(OF_ROOMS.test(words) && (text.match(ROOMS)?.length ?? 0) >= OWN))
      .filter(([words]) => !(OF_LETTING.test(words) && (text.match(LETTING)?.length ?? 0) > OWN))
      .filter(([words]) => countOf(text, words) <= BY_THE_WAY && !new RegExp(`^(?:${names})$`).test(words))
      .slice(0, 1)
      .map((match) => atSentence(sentence, match.index, match.index + match[0].length, { words: match[0] }))
  })
  return [...duties, ...papers].slice(0, 1)
}

const COMPANY = '(?:有限责任公司|股份有限公司|有限公司)'
const A_DUTY = new RegExp(
  `(?:^|[,;。:、(\\s]|由|应由|向|如|若|因|与|经)(?<name>[\\u4e00-\\u9fff()]{3,20}${COMPANY})(?=应当?|须|需|负责|有权|同意|承诺|保证|不得|支付|收取|提供|承担)`,
)
/** Somebody who is said to be somebody else. */
const INTRODUCED =
  /第三方|分包|保险|银行|担保|保证人|关联|母公司|子公司|集团|简称|平台|运营商|户名|账户|支付机构|评估|审计|监理/

/** A company that owes or may do something, and that the contract introduces nowhere. */
const strangers = (analysis: Analysis): Offence[] =>
  saying(analysis, A_DUTY, inBody)
    .flatMap(({ sentence, match }) => {
      const name = match.groups?.['name'] ?? ''
      // Words before the name may have been taken for its beginning.
      const stem = name.replace(new RegExp(COMPANY), '').slice(-4)
      const isKnown =
        countOf(analysis.contract.source.text, stem) > 1 ||
        INTRODUCED.test(sentence.text) ||
        /甲方|乙方|委托方|受托方|本公司|该|其/.test(name)
      return isKnown ? [] : [atWords(sentence, match, { name })]
    })
    .slice(0, 1)

export const LEFT_OVER_RULES: readonly Rule[] = [
  {
    code: 'trade-left-over',
    severity: 'warning',
    check: firstOf(leftOver, customersOfAnother, wordsOfAnotherTrade, goodsOfAnother),
  },
  { code: 'company-unknown', severity: 'warning', check: strangers },
]
