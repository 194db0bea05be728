import type { Saying } from '../../../analysis.ts'
import type { Names } from '../stances.ts'
import type { Question } from './question.ts'
import { clientIn, providerIn } from './words.ts'

const DEPOSIT = '(?:(?:履约|质量|服务|信誉|诚信)?保证金(?!额)|质保金|履约金|押金|押(?=[。;,]|$))'
const CUSTOMERS = '买家|顾客|客户|客人|消费者|用户|会员|旅客|患者|租客|住客|单车|入住|平台保证金|平台规则|(?<!取)消保'
const PAYS_IN = '(?:缴[纳存付]?|交[纳存付]?(?!接)|支付|提交|付|存入|存|收取?|留存|提供|扣留|押|汇)'

type Payer = 'client' | 'provider' | undefined
/** 甲方应缴, 向乙方缴; 甲方收, 甲方退 makes the other the one who paid it. */
const payerOf = ({ client, provider }: Names, text: string): Payer => {
  const paid = (who: string, to: string): boolean =>
    new RegExp(
      `(?<![向给由])(?:${who})[^。;,]{0,12}(?:缴|交[纳付存]?|支付|提交|已付|预付)|(?:向|给|退还?|归)(?!还)[^。;,]{0,2}(?:${to})[^。;,]{0,4}(?:缴|交|支付)|(?<![向给])(?:${to})[^。;,]{0,12}(?:收取?|留存|没收|退|返)|退[还回给付]*(?:至|给)?(?:${who})`,
    ).test(text)
  const [byClient, byProvider] = [paid(client, provider), paid(provider, client)]
  return byClient === byProvider ? undefined : byClient ? 'client' : 'provider'
}

const KINDS = /履约|质量|质保|信息安全|保密|设备|账号|工牌|门禁|钥匙|投标|场地/g
/** Another party's money, or a deposit for something else. */
const areOthers = (one: Saying, other: Saying, analysis: Names): boolean => {
  const names = { client: clientIn(analysis), provider: providerIn(analysis) }
  const [here, there] = [payerOf(names, one.sentence.text), payerOf(names, other.sentence.text)]
  if (here && there && here !== there) return true
  const kinds: readonly string[] = one.sentence.text.match(KINDS) ?? []
  const others: readonly string[] = other.sentence.text.match(KINDS) ?? []
  return kinds.length > 0 && others.length > 0 && !kinds.some((kind) => others.includes(kind))
}

/** Whether a deposit is asked for. */
export const DEPOSIT_ASKED: Question = {
  answers: {
    required: {
      said: new RegExp(
        `${PAYS_IN}[^。;,]{0,22}${DEPOSIT}|${DEPOSIT}[^。;]{0,10}(?:\\d|[一二两三四五六七八九十]+[万千百])|${DEPOSIT}[^。;,]{0,8}(?:由|应|须|需)?[^。;,]{0,10}(?:缴|交(?!接)|支付|存入|汇)|${DEPOSIT}[^。;]{0,20}\\d+(?:%|元|万)|(?:设立|设|要求)[^。;,]{0,4}${DEPOSIT}`,
      ),
      not: new RegExp(
        `不|无|免|未|互不|没有|取消|[如若]|退还|返还|扣除|没收|抵|补足|补缴|逾期|违约|丢失|遗失|利息|收据|${CUSTOMERS}`,
      ),
    },
    none: {
      said: new RegExp(
        `(?:不(?:收取?|再|缴纳?|交纳?|提交|支付|需要?|设|要求|得要求|必|用|向)|无[须需]|免(?:收|缴|交|除|予)?|互不|没有?|取消|不得(?:要求|收)|无|未设|零|放弃)[^。;,]{0,14}${DEPOSIT}|${DEPOSIT}(?:制度)?[:为]?(?:无(?!息)|不(?:收|交|要|设)|免(?!息)|[全概]免|一概不收|0)`,
      ),
      not: new RegExp(
        `不(?:予|再)?(?:退|返)|抵|补|[如若因]|的,|首[年期]|续约|期满|利息|没收|取消[^。;]{0,6}资格|退[还回]|${CUSTOMERS}`,
      ),
    },
  },
  unless: areOthers,
}

const RETURNS = '(?:退(?!休|出|场|货)[还回付给]?|返还|返回|奉还|发还|还给|还你|取回|归还|拿回|如数还|解付|清退)'
const CASE_OF_KEEPING =
  '(?<!有无|论)违约|毁约|擅自|泄露|泄密|一旦|发现|造成|严重|作弊|刷单|损坏|丢失|未经|提前(?!终止或)|单方|中途|(?<!终止|解除|期满|结束|届满|到期)时,|未(?!使用)|[如若]'

/** Whether a deposit is given back at the end. */
export const DEPOSIT_RETURN: Question = {
  answers: {
    returned: {
      said: new RegExp(
        `${DEPOSIT}[^。;]{0,40}?(?<!不|不予|不再|不得|概不|无权)${RETURNS}|(?<!不|不予|不再|主张|无权|负)${RETURNS}[^。;,]{0,14}${DEPOSIT}`,
      ),
      not: new RegExp(
        `(?:不(?!计|足|含)|无法|无[须需权]|没有|没法|拒|免|别|非|禁止|放弃)[^。;,]{0,24}(?:退|返|发还|取回|还)|没收|不退|归[^。;,]{1,6}所有|无权|没入|转为|逾期|申请表|不足|${CUSTOMERS}`,
      ),
    },
    kept: {
      said: new RegExp(
        `${DEPOSIT}[^。;]{0,26}(?:不(?!计|足)|概不|无权|别想|没得)[^。;,]{0,22}(?:退|返|发还|还|拿回|取回)|(?:不负?|无权|不得|不予|没有|无须|无需|放弃)[^。;,]{0,14}(?:退|返|发还|取回|拿回)[^。;,]{0,10}${DEPOSIT}|${DEPOSIT}[^。;]{0,16}(?:归(?!还)[^。;,]{1,8}(?:所有|(?=[。;,]|$))|没入|没收|(?:转|作)为[^。;,]{1,8}收入|由[^。;,]{1,8}(?:留存|留下)|留归)`,
      ),
      not: new RegExp(`${CASE_OF_KEEPING}|利息|的,|部分|${CUSTOMERS}`),
    },
  },
  unless: areOthers,
}

const FEES_PAID =
  '(?:(?:已|预|所)?(?:[付缴交]|支付|缴纳|收取)的?[^。;,]{0,4}(?:费用?|款项?|价款|酬金|钱|金额)|(?:服务|托管|坐席|客服|年|外包)费用?|费用|预付款|价款|酬金|款项|剩下的钱|余款|付了|[钱款费](?:交|付|缴|给)了?|已[付交缴收][^。;,]{0,4})'
const UNUSED =
  '(?:没(?:有)?(?:做|用|用完|服务|发生)|未(?:使用|做|提供|满|消费|用|产生|执行|到来|履行|服务|发生|实际使用|消耗|到期)|尚未|剩余|剩下|其余|余款|多余|没用完|后续|停用)'
const NO_FEES = `押金|保证金|定金|质保金|首付|多付|多收(?!的、)|重复|误收|资料|设备|物品|数据|商品|货|平台规则|退款申请|时效|${CUSTOMERS.replace('客户|', '客户(?!方)|')}`
const FAULT_OF_ONE =
  '违约|过错|因(?:甲|乙|委托|受托|服务|商)[^。;,]{0,4}原因|原因(?!终止)(?<!任何原因|何种原因)|不可抗力|擅自|严重|不合格|协商'

/** Whether fees paid ahead are given back when the contract ends early. */
export const ADVANCE: Question = {
  answers: {
    refundable: {
      said: new RegExp(
        [
          `${UNUSED}[^。;]{0,24}(?<!不|不予|不再|概不)(?:退|返还|归还)(?!货)`,
          `(?<!不|不予|不再|概不|无权[^。;,]{0,6})(?:退[还回给]|返还|归还|退)[^。;,]{0,16}${UNUSED}`,
          `多退少补|(?:按|依)[^。;,]{0,8}(?:比例|天|日|月|实际)[^。;,]{0,12}(?<!不|不予|概不)(?:退|返还)|(?:终止|解除|解约|退出|停止|结束|中止|不做)[^。;]{0,20}(?<!不|不予|概不|不再|无权[^。;,]{0,6})(?:退[还回给]|返还|退费|退款)[^。;,]{0,14}(?:费|款|钱|酬)`,
          `${FEES_PAID}[^。;]{0,10}退到[^。;,]{0,8}(?:那一?天|之日|为止)`,
          `不得扣留[^。;,]{0,14}(?:${FEES_PAID}|剩余)`,
          `(?:终止|解除|解约|退出|结束)[^。;]{0,30}(?:按[^。;,]{0,6}[天日月]|据实|按比例)[^。;]{0,14}(?<!不|不予)退`,
        ].join('|'),
      ),
      not: new RegExp(
        `(?:不|无权|恕)(?:予|再|作|能|得|会|得要求)?[^。;,]{0,2}(?:退|返)|作废|不因|${FAULT_OF_ONE}|${NO_FEES}`,
      ),
    },
    'non-refundable': {
      said: new RegExp(
        [
          `${FEES_PAID}[^。;]{0,24}(?:不(?:予|再|作|能|可|得|会)?(?:退|返)|不[^。;,]{0,14}(?:退|返还|折算)|[概恕]不退|无退|不可退|不作折算|归[^。;,]{1,5}所有)`,
          `(?:放弃|无权|不得|不支持|不接受|没有)[^。;]{0,14}(?:退费|退款|退还|返还|要回|退回|追回|索回)[^。;,]{0,12}`,
          `${UNUSED}[^。;]{0,30}(?:作废|不(?:予|再)?(?:退|返))`,
        ].join('|'),
      ),
      not: new RegExp(`${FAULT_OF_ONE}|${NO_FEES}|扣留|[如若]`),
      about: /费|款|酬金|钱/,
    },
  },
}
