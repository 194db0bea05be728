import type { Question } from './question.ts'
import { BOTH, CLIENT, IN_WRITING, PROVIDER } from './words.ts'

const INSURED = '(?:保险|投保|[意责财][^。;,]{0,4}险|商业险|责任险|意外险)'
const BUYS = '(?:上|缴|保费|负担|落实|安排|续保|参保|购买|投保|办理|买|上保险|购置|缴付|提供有效保单|承担)'

const KINDS = [/意外/, /责任/, /财产/, /雇主/]
/** Each party may insure something else. */
const areOfOtherKinds: NonNullable<Question['unless']> = (one, other) => {
  const [here, there] = [one, other].map(({ sentence }) => KINDS.filter((kind) => kind.test(sentence.text)))
  return !!here?.length && !!there?.length && !here.some((kind) => there.includes(kind))
}

/** Who takes out the insurance. */
export const INSURANCE: Question = {
  isClear: true,
  answers: {
    provider: {
      said: new RegExp(
        `${PROVIDER}[^。;]{0,30}(?:${BUYS}|提供|出示|有)[^。;,]{0,24}${INSURED}|${INSURED}[^。;]{0,20}(?:由|为|在|:|归|是|靠|找)[^。;]{0,6}${PROVIDER}[^。;,]{0,6}(?:${BUYS}|负责|$|[,。])|${PROVIDER}未按约投保|${PROVIDER}[^。;]{0,14}已投保`,
      ),
      not: new RegExp(
        `由${CLIENT}|${CLIENT}[^。;,]{0,6}(?:负责|应|为|给|替|统一)|无[须需]|不(?:需要|负|必|买|要求|投保|为)|均不|免|放弃|社会保险|工伤保险|社保|养老|医疗保险|${CLIENT}[应为给]|如|若|保险公司赔|理赔`,
      ),
    },
    client: {
      said: new RegExp(
        `${CLIENT}[^。;,]{0,14}(?:应|负责|给|为|统一|承担|出资|购买|投保|买|办理|替|支付)[^。;]{0,24}(?:${INSURED}|上保险|保费)|${INSURED}[^。;]{0,20}(?:由|:|为|归|是|靠|找|属)[^。;,]{0,3}${CLIENT}[^。;,]{0,8}(?:${BUYS}|统一投保|完成|负责|$|[,。])|保险买家:${CLIENT}`,
      ),
      not: new RegExp(
        `由${PROVIDER}|要求${PROVIDER}|[都均]不|不(?:为|要求|负|买)|工钱|${CLIENT}(?:不|无)|不投保|放弃|${PROVIDER}[应须未]|社会保险|工伤保险|社保|受益人|提供保单|如|若|索赔`,
      ),
    },
    none: {
      said: new RegExp(
        `(?:${BOTH}|两家|本项目|甲方或者乙方)[^。;]{0,24}(?:都不|均不|不[^。;,]{0,4}|无|没|放弃|免|取消|谁也不|谁都不)[^。;]{0,16}(?:${INSURED}|免|买)|(?:不|无[须需]|没有|免)[^。;,]{0,12}(?:保险|投保)(?:义务|要求|安排|条款)|${INSURED}[^。;,]{0,6}(?::无|不(?:买|设|办|投|作要求|安排)|免|均无)|保险就不买|不(?:需要|要求|买)[^。;,]{0,14}${INSURED}|(?:无[须需]|不要求)[^。;]{0,12}投保[^。;]{0,14}(?:亦同|也不)|不以保险方式|未要求[^。;,]{0,6}投保,自身也不`,
      ),
      about: new RegExp(INSURED),
      not: /社会保险|社保|工伤|共同被保险人|不投保的|如|若/,
    },
  },
  unless: areOfOtherKinds,
}

const URGENT = '(?:突发|紧急|应急|急[事报]|险情|危急|遇险|瘫痪|断电|事故)'
const BY_PHONE = '(?:通电话|拨|座机|热线|语音|打给|电话|致电|手机|口头|通话|打店主|来个电话|去个电话)'

/** Whether an emergency is reported by phone. */
export const EMERGENCY_REPORT: Question = {
  isClear: true,
  answers: {
    'phone-first': {
      said: new RegExp(
        `(?:先|首先|立即|立刻|迅速|尽快|火速|赶紧|马上|第一时间|当即|即时|即拨|随即|以|通过|分钟内|直拨)[^。;]{0,14}${BY_PHONE}[^。;]{0,14}|${BY_PHONE}(?:直拨|,遇险即拨)|${BY_PHONE}[^。;,]{0,6}(?:通知|报告|上报|通报)`,
      ),
      about: new RegExp(URGENT),
      not: /不得以|不(?:产生|接受|受理|算|生效)|无效|排除|只能|仅限|代替|均不算/,
    },
    'written-only': {
      said: new RegExp(
        `(?:只能|只认|仅限?|限于|必须|须|应当?|要|走|一律|以|采用)[^。;]{0,16}(?:${IN_WRITING}|公章|盖章|报告表)[^。;]{0,16}|${BY_PHONE}[^。;,]{0,10}(?:无效|不产生|不算|不得|均不算)|(?:不得以|不接受|不受理|排除)[^。;,]{0,6}${BY_PHONE}`,
      ),
      about: new RegExp(URGENT),
      not: /后补|补(?:交|报|书面)|随后|嗣后|小时内(?:提交|补)|先行|不必等待|无[须需]先|事后|[三五]日内|书面(?:总结|分析|说明|记录)|之后|预案|日内/,
    },
  },
}
