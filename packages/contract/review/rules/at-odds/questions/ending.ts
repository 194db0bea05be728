import type { Question } from './question.ts'
import { BOTH, CLIENT, EARLY, ENDING, LENGTH, PROVIDER, together } from './words.ts'

/** What is ruled for a breach or another ground of its own. */
const ON_A_GROUND =
  /违(?:反|约的|约达)|(?<!无)违约行为的|未(?:按|达|能|付)|逾期|严重|情形之一|下列|不可抗力|破产|停业|停运|泄|刷单|飞单|连续|累计|因(?:甲方|乙方|对方|一方|政策|不可)[^。;,]{0,6}(?:原因|过错)|欠(?:费|款|付)|不达标|不合格/
/** 人员, 坐席: parts of the service that are ended. */
const PARTS =
  /更换|人员(?!安排|调整|不足|变动)|坐席数|班次|单项|部分服务|劳动|订单|权限|试用|试运行|磨合|适应期|通话|会话|预付|保密|调解|仲裁|诉讼|争议|发票/
const EACH = `(?:${BOTH}|双方|各方|当事人|谁|任[何意一][一]?方|哪一?方|甲或乙|委托方[、与和]服务方|无论甲方还是乙方|的一方|两边|两家)`

const FREELY =
  '(?:随时|任[何意](?:时候|时间|时点|时刻|时)|(?:无|没)[须需有]?[^。;,]{0,8}(?:理由|原因|事由|依据)|不(?:用|必|需要?|问|讲|以)[^。;,]{0,8}(?:理由|原因|事由|违约)|不附[^。;,]{0,4}(?:理由|条件)|(?:任何|什么)(?:理由|原因|事由)都|无条件|自由|任意(?:解除|终止|退出)|凭一纸|一纸通知|说走就走|想[走停退撤]就|单方面?(?:即可|可|有权|终止权|解约权|决定)?(?=[^。;,]{0,10}(?:终止|解除|退出|结束))|免责退出|主动请辞|自行决定[^。;,]{0,8}(?:终止|退出|结束)|(?:提前|中途)(?:终止|退出|解约)权|认为没有必要|保留[^。;,]{0,8}(?:终止|解除|结束|收回|退出|提前|提早)|中止权)'
const TELLS = '(?:通知|告知|告诉|发函|书面|打招呼|打个?招呼|致函|函告|说|知会|通报|声明|提出|预告|招呼)'
const BY_NOTICE = `(?:(?:提前|提早|早|至少|预先|于)[^。;,]{0,8}${LENGTH}[^。;,]{0,16}${TELLS}|${LENGTH}(?:以?前)[^。;,]{0,10}${TELLS}|${TELLS}[^。;,]{0,8}满?${LENGTH}后)`
const DENIED =
  '(?:不[得能可许准会]|不允许|禁止|严禁|无权|没有权|没有[^。;,]{0,6}权|绝不|不享有|(?:承诺|保证)[^。;,]{0,16}不(?!产生)|谢绝|不(?:以(?![^。;,]{0,6}违约)|因)|放弃|抛弃|排除|守约到底|先撤|不产生[^。;,]{0,4}解除|不生效|不发生|(?:干|用|做|履行|服务)(?:满|完|到底|到期)|管到|负责到底|拒绝|不(?:接受|同意|承认))'
/** 不得擅自解除 leaves room for whoever keeps to the notice. */
const WITHOUT_GROUND = '擅自|无故'

/** Whether somebody may end the contract without a ground. */
const atWill = (who: string, nobodyElse: string, heading = '(?!)'): Question => ({
  answers: {
    free: {
      said: new RegExp(
        `${who}[^。;]{0,40}(?:${FREELY}|${BY_NOTICE})|(?:${FREELY}|${BY_NOTICE})[^。;]{0,10}${ENDING}[^。;]{0,14}${who}|${heading}|(?:终止权|解除权|退出权)[^。;,]{0,4}(?:由|归|属)${who}`,
      ),
      about: new RegExp(`${ENDING}|(?:终止|解除|退出|中止)权`),
      not: new RegExp(
        `(?<!服务方|委托方|对方|乙方|甲方|对此)不[得可许准](?!索|提出异|要求|不)|(?<!不受)不能|无权|禁止|不允许|放弃|抛弃|拒绝|不享有|不产生|承诺不|保证不|排除|没有[^。;,]{0,6}权|否则|期满后|到期后|届满后|${ON_A_GROUND.source}|${PARTS.source}|${nobodyElse}`,
      ),
    },
    barred: {
      said: new RegExp(
        `${who}[^。;]{0,40}${DENIED}[^。;]{0,30}(?:${ENDING}|(?:终止|解除|退出|中止)权)|${DENIED}[^。;]{0,12}${who}[^。;]{0,16}${ENDING}|${who}[^。;]{0,30}${ENDING}[^。;]{0,14}:?${DENIED}|(?:${EARLY})?${ENDING}[^。;]{0,16}${who}[^。;]{0,8}${DENIED}|${who}[^。;]{0,20}(?:干|用|做|服务|履行)(?:满|完|到底|到期)|${who}[^。;,]{0,6}${EARLY}?${ENDING}:[^。;]{0,2}不`,
      ),
      about: new RegExp(
        `${EARLY}|任意|理由|为由|借口|单方|中途|到底|期[内间限满]|年度|放弃|抛弃|排除|无权|先|享有|原因|因`,
      ),
      not: new RegExp(
        `${WITHOUT_GROUND}|随时|可自由|(?<!不)得单方|不因该|互不|争议|未结算|不得(?:以此|因此|要求|索|提出异议)|可以?提前|有权提前|${ON_A_GROUND.source}|${PARTS.source}|${nobodyElse}`,
      ),
    },
  },
})

export const AT_WILL: Question = atWill(
  EACH,
  '(?!)',
  `(?:单方)?(?:解约权|${EARLY}(?:解约|解除|终止|退出)):[^。;]{0,4}(?:允许|双方|有|可)`,
)
const NOT_OBJECT = '(?<!任何|通知|告知|告诉|知会|向|给|经|由|与|和|对|因|为|致|、|且|如)'
export const AT_WILL_OF_CLIENT: Question = atWill(
  `${NOT_OBJECT}(?:${CLIENT}|客户|酒店方?|医院|银行|(?<![\\u4e00-\\u9fff])甲(?!方|乙|、))`,
  '双方|任[何意一]一?方|各方|乙方(?:不得(?!索|提|要求|异议|拒)|(?:有权|可以?)(?!要求|要|索))|客户(?:中止|咨询|投诉|信息)(?!权)',
)
export const AT_WILL_OF_PROVIDER: Question = atWill(
  `${NOT_OBJECT}(?:${PROVIDER}|客服公司|(?<![\\u4e00-\\u9fff])乙(?!方|、))`,
  '双方|任[何意一]一?方|各方|甲方(?:不得(?!索|提|要求|异议|拒|强)|(?:可以?|有权)(?!要求|要|索))',
)

const LETTER = '(?:通知|函|告知|宣布|电话|说|提出|声明|一方|意思表示|口头|消息|发出|送达)'
const AT_ONCE = '(?:即(?!可|将|便|使)|立即|即刻|即时|马上|当[日天时场]|当即|那一刻|就此|到达时|立刻|随即|次日)'
const OVER = `(?:${ENDING}|失效|作废|断|效力|下线|停|失去效力)`
const NO_NOTICE =
  '(?:(?:无[须需]|毋[须需]|不需要?|不必|不用|没有|不设|不留|免|取消)[^。;,]{0,10}(?:提前|预告|预先|等待|缓冲|预留|通知期|若干日|事先)|(?:预告期|通知期|缓冲期|预通知)[^。;,]{0,6}(?:零|无|没有|不))'
const NOTICE = `(?:(?:提前|提早|早|预先|至少|不少于)[^。;,]{0,10}${LENGTH}|${LENGTH}(?:以?前|的?(?:预告|通知|缓冲|预通知)期?|之后|后|期满|届满)|(?:预告期|通知期|缓冲期|期间为)[^。;,]{0,6}${LENGTH}|次月末)`

/** Whether an end takes effect at once or after a time of notice. */
export const NOTICE_OF_END: Question = {
  answers: {
    'at-once': {
      said: new RegExp(`${LETTER}[^。;]{0,24}${AT_ONCE}[^。;]{0,14}${OVER}|${NO_NOTICE}`),
      about: new RegExp(`${ENDING}|解约|终止|作废`),
      not: new RegExp(
        `${ON_A_GROUND.source}|${PARTS.source}|不能当天|(?<!无[^。;,]{0,6}|不[^。;,]{0,6})提前[^。;,]{0,4}${LENGTH}|${LENGTH}[^。;,]{0,6}(?:后|届满)|如(?!下)|若(?!干)|期满|届满|到期|续|不得|整改|改正`,
      ),
    },
    notice: {
      said: new RegExp(together(`(?:${ENDING}|要走|解约|停)`, NOTICE, 30)),
      about: new RegExp(`${ENDING}|解约|终止|要走`),
      not: new RegExp(
        `${ON_A_GROUND.source}|${PARTS.source}|${NO_NOTICE}|续|赔偿|补偿|排班|调整(?!而)|付款|整改|改正|纠正|内(?:支付|返还|退|结|交|归还|移交|删除|办理|完成)|结算|移交|返还`,
      ),
    },
  },
  isSameParty: true,
}

const REMINDED =
  '(?:催告|提醒|整改|改正|补救|催款|催促|纠正|警告|补正|督促|改进|催办|敦促|申诉|宽限|更正|告诫|挽回|弥补机会|限期)'
const ENDS = '(?:解除|解约|终止|解约权|解除权|散伙|退出)'

/** Whether a breach must be reminded before the contract is ended for it. */
export const CURE: Question = {
  answers: {
    'cure-first': {
      said: new RegExp(
        `(?:先|应|须|需|未经|经|发出|给予?|留|要求|前置|以)[^。;]{0,16}${REMINDED}[^。;]{0,50}${ENDS}|${ENDS}[^。;]{0,24}(?:前|以|须|先|应|后)[^。;]{0,14}${REMINDED}|${REMINDED}[^。;]{0,34}(?:仍|无效|无起色|未改|期满|后|不了|改了|不改|没改)[^。;]{0,24}${ENDS}`,
      ),
      not: new RegExp(
        `(?:无[须需]|不必|不用|免除?|不经|不适用|不给|不予|毋[须需]|不另|不得以)[^。;,]{0,10}(?:${REMINDED}|机会)|恕不|转包|保密|泄|更换|人员离|话术`,
      ),
    },
    'at-once': {
      said: new RegExp(
        `(?:无[须需]|毋[须需]|不(?:必|用|需要?|经|给|予|另|再|设|留|提供|享有)|免除?|恕不|没有|未经)[^。;,]{0,12}(?:${REMINDED}|机会)|${REMINDED}期?[^。;,]{0,4}(?:不适用|没有|不设|免)|不得以[^。;,]{0,8}${REMINDED}[^。;,]{0,8}(?:对抗|抗辩|拒绝)|违约[^。;]{0,8}(?:马上|立即|当即|立刻|即刻|直接)(?:解约|解除|终止)`,
      ),
      about: new RegExp(ENDS),
      not: /转包|分包|泄|严重|重大|破产|停业|挪用|伪造|下列|情形之一|刑事|保密|未经[^。;]{0,20}不得|不得(?!以)[^。;,]{0,8}(?:解除|终止)/,
    },
  },
}
