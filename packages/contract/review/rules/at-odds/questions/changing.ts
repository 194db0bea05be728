import type { Stance } from '../stances.ts'
import type { Question } from './question.ts'
import { CLIENT, IN_WRITING, together } from './words.ts'

const CHANGED =
  '(?:变更|修改|修订|改动|更改|改变|增删|变动|增补|增减|调整|更动|补充或修改|改(?=合同|价|本|约定|条款|要|得|了|就|动|内容|一))'
const MESSAGES =
  '(?:微信|企业微信|QQ|旺旺|邮件|邮箱|短信|口头|电话|即时通讯|即时消息|钉钉|群里|群内|工作群|聊天|讲好|说定|当面说|语音|线上|飞书|传真|留言)'
const ON_PAPER = `(?:${IN_WRITING}|补充(?:协议|合同|条款)|白纸黑字|字据|纸面|公章|另立|落笔|书面)`
/** What of the contract is changed, not the day's work. */
const TERMS =
  '(?:本?合同|本?协议|条款|约定|合同内容|(?<!工作)规则|(?:服务)?范围[和与及、]价格|服务范围|考核标准|价格|计费办法)'
const TRIFLES = /排班|人员|地址|账户|账号|联系人|话术|通知方式|开票|班次表|日程|知识库|活动|口令|密码|保密/

/** In what form the contract is changed. */
export const FORM_OF_CHANGE: Question = {
  answers: {
    'written-only': {
      said: new RegExp(
        `${CHANGED}[^。;]{0,30}(?:须|应当?|需|必须|仅限|只(?:能|认|有)|要|以|方|后|经|得|:|均|一律)[^。;]{0,20}${ON_PAPER}|(?:须|应|需|必须|只有|经|未经|没有|非经|仅|以)[^。;]{0,14}${ON_PAPER}[^。;]{0,24}${CHANGED}|${MESSAGES}[^。;]{0,20}(?:不构成|无效|不作数|不能|不得|不发生|不产生|不算|不认|不足以|都不|均不|没用)[^。;,]{0,12}(?:${CHANGED}|效力)?|书面[^。;,]{0,8}外[^。;]{0,12}修改[^。;,]{0,6}无效|业务员[^。;]{0,12}不作数`,
      ),
      about: new RegExp(`${TERMS}|修改|变更`),
      not: new RegExp(
        `无[须需]|不必|不用|不需要|不要求|无效力|通知[^。;,]{0,6}(?:为准|即|后)|(?:${CLIENT})(?:有权|可|单方)|书面(?:提出|答复)|提出调整|签署完成时|不得抗辩|${TRIFLES.source}|发票`,
      ),
      isHeldAnyway: true,
    },
    informal: {
      said: new RegExp(
        `${together(MESSAGES, `(?:${CHANGED}|新约定|新价格)`, 40)}|${CHANGED}[^。;]{0,16}(?:不要求签字|不(?:必|用|需要?)(?:盖章|签|书面)|(?:无须|无需|不必|不拘)[^。;,]{0,10}(?:书面|签)|任何形式|形式不限)|说定了就改`,
      ),
      about:
        /^(?=[^]*(?:合同|协议|条款|约定|价|坐席|服务范围|商定|修改|变更|说定))[^]*(?:即|可|均|有效|效力|效果|约束力|照办|得以|就算|不必|不要求|无须|构成|视[为同])/,
      not: new RegExp(
        `不(?:构成|作数|发生|得|能|可|具|产生|视为)|无效|否认|(?<!无)须(?:另|签)|应当?(?:签|另|采用)|私下|仅(?:供|限)|书面确认后|不考核|(?:${CLIENT})(?:有权|单方)|补签|${TRIFLES.source}|后续|补充协议(?:后|为准)`,
      ),
    },
    'one-sided': {
      said: new RegExp(
        `(?:${CLIENT}|平台|店主|甲)[^。;]{0,30}(?:不经协商|单方面?|直接|自行|随时|说改就改|一经|以公告|发个通知|一纸通知|不必商量|有权|可以?|发布|决定|通知)[^。;]{0,24}(?:${CHANGED}|新[的]?(?:合同条件|规则|条件|标准))|${TERMS}[^。;]{0,14}由(?:${CLIENT})(?:随时|单方|自行)?(?:${CHANGED}|决定)|(?:${CLIENT})[^。;]{0,12}(?:通知|公告|告知|发布|通告)[^。;]{0,18}(?:即(?:为|成为|取代|视为)|自动成为|生效)[^。;]{0,14}(?:合同|条件|变更|修改)`,
      ),
      about:
        /^(?=[^]*(?:合同|协议|条款|约定|计费|价格|规则|说改就改))[^]*(?:单方|直接|自行|随时|不经|不用|无须|无需|不需要|即|为准|不得异议|无拒绝权|一经|公告|自动成为|不必商量|不用商量|说改就改|照办|决定)/,
      not: new RegExp(
        `不得|无权|须经|双方|协商一致|补充协议|排班|人员|话术|解除|终止|经乙方|乙方同意|法律|随时(?:检查|抽查|调取)`,
      ),
    },
  },
  together: [['informal', 'one-sided']],
}

const RIGHTS =
  '(?:权利(?:和|与|及|、|或)?(?:其)?义务|权利|合同权益|债权|本?合同|本?协议|合同(?:上)?的?位置|概括|当事人|受让人)'
const MOVED =
  '(?:转让|让与|让渡|移给|换手|转手|让给|转移|移转|移交|过户|过给|出让|转给|受让|承受|承接|处分|卖给|不可让|更换当事人|换老板|跟着转|可转让性|专属于|转到|转由|换成|替换|接手|接替|更名|代替)'
const OF_THE_CONTRACT = `(?:${RIGHTS}[^。;]{0,24}${MOVED}|${MOVED}[^。;]{0,16}${RIGHTS})`
const AGREED =
  '(?:同意|批准|许可|认可|核准|首肯|书面确认|签字|应允|允诺|点头|答应|同意函|允许|协商一致|一致赞同|许诺|三方共同签署)'
/** What it takes, put as a condition. */
const ONLY_AGREED = new RegExp(
  `(?:未经|非经|未获|须|应|经|(?<![一双甲乙对务])方可|才|前提|不点头|缺|取得|征得|得)[^。;]{0,20}${AGREED}|${AGREED}(?:之?后|,?才|方|的)|协商一致|不点头|缺对方签字`,
)
const NEEDLESS =
  /不用问|不必[^。;,]{0,8}点头|无[须需][^。;,]{0,8}(?:认可|同意|许可|批准)|不受限制|可自行办理|不(?:用|需要?)[^。;,]{0,4}同意/
const NEVER =
  '(?:不得|不可|不能|不许|不准|严禁|禁止|杜绝|绝不|不容|谢绝|无权|无效|概不允许|均在禁止|不作任何|不允许|始终亲自|专属于)'
/** Other things that are handed over. */
const OTHER_GOODS =
  /知识产权|著作权|所有权|录音|数据|信息|资料|设备|账号|工单|来电|话务|号码|质押|应收账款|软件|成果|擅自转让的|违反|商标|店铺所有|人员|班次|价款|资格消灭|因[^。;,]{0,8}(?:重组|合并|分立)/

const MOVED_WITH_CONSENT: Stance = {
  said: new RegExp(`${OF_THE_CONTRACT}|转让前提|合同转让:[^。;]{0,6}许可|擅自转让而未获`),
  about: ONLY_AGREED,
  not: new RegExp(`${NEEDLESS.source}|${OTHER_GOODS.source}|均不得|一律|绝不`),
}

const NOT_MOVED: Stance = {
  said: new RegExp(
    `${NEVER}[^。;]{0,24}(?:${OF_THE_CONTRACT}|${MOVED}[^。;,]{0,10}(?:他人|别人|第三))|${OF_THE_CONTRACT}[^。;]{0,10}${NEVER}|${RIGHTS}[^。;]{0,20}(?:${NEVER})[^。;]{0,10}${MOVED}|合同转让:(?:禁止|不)|转让合同[^。;]{0,6}无效|移转[^。;]{0,8}禁止|不能转给别人`,
  ),
  not: new RegExp(`${ONLY_AGREED.source}|${OTHER_GOODS.source}|单方`),
}

/** Whether the contract itself may be handed on to others. */
export const ASSIGNMENT: Question = {
  answers: {
    allowed: {
      said: new RegExp(`${OF_THE_CONTRACT}|${MOVED}[^。;]{0,6}:允许|合同转让:允许`),
      about: new RegExp(
        `${NEEDLESS.source}|(?<!不)允许|自由|任意|随时|有权|随意|自行(?:处分|办理)|可转让性|可由他人|得将|均可|可以|不限制|跟着转|即取得|甲继续`,
      ),
      not: new RegExp(
        `${NEVER}|(?:非|未)经|(?<!无)须|(?<!无须另|无须|不必|不用|无需|另)经[^。;,]{1,10}(?:同意|批准|许可|认可)|(?<![一双甲乙对务])方可|同意后|协商一致|${OTHER_GOODS.source}`,
      ),
      isHeldAnyway: true,
    },
    'with-consent': MOVED_WITH_CONSENT,
    barred: NOT_MOVED,
  },
  together: [['with-consent', 'barred']],
}

/** Barred here, with consent there: the one may be meant as the exception of the other. */
export const ASSIGNMENT_WITH_CONSENT: Question = {
  answers: { 'with-consent': MOVED_WITH_CONSENT, barred: NOT_MOVED },
}
