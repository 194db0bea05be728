import type { Question } from './question.ts'
import { IN_A_CASE, LENGTH, together } from './words.ts'

const RENEWED =
  '(?:续(?:签|约|期|展|延|订|聘|做|作|办|存)|再续|延(?:长|期|续|展)|展期|顺延|接着(?:做|托管|干)|往下延|下一(?:周期|期|年度)|新的?一期|第二期)'
const AT_THE_END = '(?:期满|届满|到期|期限届至|服务期|合同期|有效期|终了|期末|最后一天|截止|结束|满期)'
const ABOUT_THE_END = new RegExp(`${AT_THE_END}|续|展期|延期|延长|顺延|滚动|下一(?:周期|期|年度)|满一?年`)
/** Other things that are put off or prolonged. */
const OTHER_TERMS =
  /保密|付款|支付期|工期|交付|验收|整改|节假日|质保|不可抗力|延误|迟延|逾期|试用|试运行|劳动|租赁|保险|证书|许可|域名|账号|优先|保证金|押金|竞业|号码|补充协议|人员|意愿|通话|排班|是指|指双方/
const BY_ITSELF =
  '(?:自动|默认|自行|自然|当然|自动地|沉默|视为|视同|循环|滚动|逐年|次数不限|以此类推|(?:无[须需]|不[用必再])[^。;,]{0,4}(?:另|签|重新))'
const SILENT = '(?:(?:未|没|无|不)[^。;]{0,16}(?:提出|通知|来函|异议|表示|开口|吭声|说|反对|叫停|声明))'
const ANEW =
  '(?:(?:另行?|重新|再|新)[^。;,]{0,6}(?:签|订|立|谈|议定|商定|协商)|(?:书面|双方|新的)[^。;,]{0,6}(?:续签|续约|协议|合同|文件|约定|订单)|签[订署]?[^。;,]{0,6}(?:续|新|后续)|(?:双方|两边|各方|彼此)[^。;,]{0,8}(?:同意|确认|签[字署])|续签文本|重新签约|书面(?:同意|确认))'
const NOT_RENEWED = `(?:不(?:得|可|能|再|予|作|许|存在|允许|接受|会|行|做)?[^。;,]{0,8}${RENEWED}|(?:没有|无|禁止|排除|谢绝|杜绝)[^。;,]{0,4}${RENEWED}|${RENEWED}[^。;,]{0,3}:?(?:无|没有|不|免谈|禁止)|一次性|仅做一期|只(?:做|签)一期|到此为止|不续)`

/** Whether the contract goes on after its term. */
export const RENEWAL: Question = {
  answers: {
    automatic: {
      said: new RegExp(
        `${together(RENEWED, BY_ITSELF, 14)}|${SILENT}[^。;]{0,20},[^。;]{0,20}(?:${RENEWED}|继续(?:有效|履行))|滚动(?:式|续)`,
      ),
      about: ABOUT_THE_END,
      not: new RegExp(
        `不(?:再|会|得|作|予|能|可)?(?:自动|默认|视为|因|顺延|得以|当然)|并非自动|不续(?!的)|(?:没有|无|取消|排除)自动|无效|(?:须|应当?|需)[^。;,]{0,6}(?:另|重新)|(?:自动|自然)(?:终止|失效|解除|结束)|无[^。;,]{0,6}权利|${OTHER_TERMS.source}`,
      ),
    },
    'by-agreement': {
      said: new RegExp(
        `${together(RENEWED, ANEW, 30)}|${AT_THE_END}[^。;]{0,30}(?:另行?|重新|再)[^。;,]{0,4}(?:签|订|谈)`,
      ),
      about: ABOUT_THE_END,
      not: new RegExp(
        `(?<!不|不再|不会|不得|不能|并非)(?:自动|默认)|(?<!不|不得)视为[^。;,]{0,8}(?:续|同意|延)|(?:无[需须]|不(?:必|用|再|需)?)(?:另|重新|再签)|不作任何|解除|${OTHER_TERMS.source.replace('|意愿', '')}`,
      ),
    },
    none: {
      said: new RegExp(NOT_RENEWED),
      about: new RegExp(`${AT_THE_END}|续|期`),
      not: new RegExp(
        `自动(?!失效|终止|结束)|默认|如(?![下期])|若|的,|未|否则|通知|书面|协商|另|重新|新(?:的)?协议|不续的|影响|是否|为准|不因|值守|停止|${OTHER_TERMS.source}`,
      ),
    },
  },
}

const TAKES_EFFECT =
  '(?:(?<!不|尚未|未)生效|(?:发生|产生|具有?|始|有)[^。;,]{0,6}(?:效力|约束力)|(?:起|后|即|时|才|方)[^。;,]{0,4}(?:有效|作数|算数)|效力(?:始|开始|发生|起)|开始(?:执行|有效|履行)|(?<!后)成立)'
const DATE =
  '(?:[\\d〇零一二三四五六七八九十]{1,3}月(?:份)?[\\d一二三四五六七八九十]{1,3}[日号]|元旦|国庆|(?:本|次|当|下)月[\\d一二三四五六七八九十初]{1,3}[日号]?|\\d{4}[-/.]\\d{1,2}[-/.]\\d{1,2})'
const IN_FORCE = '(?:生效|始期|(?:发生|产生)[^。;,]{0,6}效力|约束力|开始(?:有效|执行)|起(?:有效|执行))'
const SIGNED = '(?:签(?:字|名|章|署|约|订|妥|完)|盖(?:上|妥|好|了)?[^。;,]{0,6}章|签齐|落款|印章)'
const SUM = '(?:款项?|费用?|押金|订金|定金|保证金|钱|首付|预付款?|月费)'
const PAID =
  '(?:到[账位]|付[清到讫]?|汇[入至到]?|收[讫到悉妥]|缴[纳清]|交[清齐到纳]|入账|查收|划[付拨]|支付|打(?:来|到|进|过来)|结清)'
const APPROVED =
  '(?:批准|批复|核准|审批|审查通过|备案|审议|核批|批文|点头|审核|登记|决议|核备|过会|报批|批下来|批覆|同意(?=[^。;,]{0,6}(?:后|之|方|才)))'
const ABOVE =
  '(?:总部|总公司|集团|上级|主管|董事会|股东会|财政|政府|局|委|总行|母公司|院|机关|部门|监管|法务|领导|总经理办公会)'
const OTHER_PAPERS =
  '生效(?:之日起|后)[^。;,]{0,10}[内前]|补充|变更|修改|附件|解除|通知|转让|续[签约]|条款|授权|公告|保密|订单|送达|质保|保险|报价|方案'
const OF_THE_CONTRACT = /合同|协议|合约|生效/

/** What makes the contract binding. */
export const EFFECT: Question = {
  answers: {
    'on-signature': {
      said: new RegExp(`${together(SIGNED, TAKES_EFFECT, 30)}|手续完成之日即为[^。;,]{0,8}生效`),
      about: OF_THE_CONTRACT,
      not: new RegExp(
        `${DATE}|${SUM}[^。;]{0,12}${PAID}|${PAID}[^。;]{0,8}${SUM}|(?:批准|核准|审批|备案|审议)|不论|无论|无关|同等|电子合同|并不|尚未|未生效|哪怕|${OTHER_PAPERS}|签[订约](?:日期|地)|上线|进场`,
      ),
    },
    'on-date': {
      said: new RegExp(`${DATE}[^。;]{0,12}[^。;,]{0,14}${IN_FORCE}|${IN_FORCE}[^。;,]{0,14}${DATE}`),
      about: OF_THE_CONTRACT,
      not: new RegExp(
        `${APPROVED}|到账|收到|${OTHER_PAPERS}|公司章程|法(?!律效力|律约束)|有效期至|${SIGNED}[^。;,]{0,6}(?:之日|后|时)起?[^。;,]{0,2}生效`,
      ),
    },
    'on-payment': {
      said: new RegExp(
        `${SUM}[^。;]{0,20}${PAID}[^。;]{0,36}${TAKES_EFFECT}|${PAID}[^。;,]{0,14}${SUM}[^。;]{0,24}${TAKES_EFFECT}|(?:生效|效力)[^。;]{0,14}(?:${SUM}[^。;]{0,14}${PAID}|${PAID}[^。;]{0,14}${SUM})|(?:未|没|不)${PAID}[^。;]{0,14}不(?:生效|算数)|${SUM}[^。;]{0,8}(?:未|没)[^。;]{0,10}不(?:生效|发生效力)|款到生效`,
      ),
      about: OF_THE_CONTRACT,
      not: new RegExp(`${OTHER_PAPERS}|发票|违约|优惠|服务(?:开始|启动)`),
    },
    'on-approval': {
      said: new RegExp(
        `${APPROVED}[^。;]{0,26}${TAKES_EFFECT}|(?:生效|效力)[^。;]{0,26}${APPROVED}|(?:未|没)[^。;]{0,14}${APPROVED}[^。;]{0,10}不(?:生效|发生)`,
      ),
      about: new RegExp(`${ABOVE}|备案|批文|审批|核准`),
      not: new RegExp(`${OTHER_PAPERS}|排班|话术|计划|双方(?:协商)?同意`),
    },
  },
}

const TRIAL =
  '(?:试(?:用|运行|运营|做|合作|岗|服务|跑|接|水|行|点|营|上线|投产|播|开通)|磨合|过渡考察|体验期|考察期|适应期)'
/** Trials of people and programs. */
const OTHER_TRIALS =
  /员工|新人|聘|劳动|入职|坐席试用|人员试用|人员的试用|软件|系统试|系统的试|功能|产品|新(?:增|进|上岗|到|招)|转正(?!式)/
const NO_TRIAL =
  '(?:不(?:再|设|留|安排|存在|约定|进行|实行|需|经|搞|另设|走|要|含|予|作)|无|没有|没|免|取消|省略|省去|略去|删去|跳过|未(?:约定|设|安排)|别提|放弃|谈不上|不经过)'

/** Whether service begins with a trial. */
export const TRIAL_PERIOD: Question = {
  answers: {
    has: {
      said: new RegExp(
        `${together(TRIAL, `(?:${LENGTH}|\\d+月\\d+|首月|第一个月|首周|前期)`, 22)}|先[^。;]{0,6}${TRIAL}|${TRIAL}[^。;,]{0,8}(?:合格|通过|满意)[^。;]{0,6}(?:转|正式|再)`,
      ),
      not: new RegExp(`${NO_TRIAL}[^。;,]{0,8}${TRIAL}|${OTHER_TRIALS.source}`),
    },
    none: {
      said: new RegExp(`${NO_TRIAL}[^。;,]{0,8}${TRIAL}|${TRIAL}期?:?[^。;,]{0,2}(?:无|没有|不设|取消|免)`),
      not: new RegExp(`${OTHER_TRIALS.source}|${IN_A_CASE}|不(?:合格|通过|满意)|未通过|结束|期[内间]|内不`),
    },
  },
}
