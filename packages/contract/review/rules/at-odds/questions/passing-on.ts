import type { Saying } from '../../../analysis.ts'
import type { Stance } from '../stances.ts'
import type { Question } from './question.ts'

const OTHERS =
  '(?:第三[方人者]|别[家人]|他人|同行|下家|外[面部]的?(?:兼职)?(?:团队|机构|单位|公司|援)|兼职团队|众包(?:平台|人员)|(?:其他|其它|别的|合作|协作|关联|下级|次级|下[游属]|另外?的?)(?:客服|服务|外包)?(?:呼叫中心|公司|单位|机构|团队|企业|供应商|服务商|合作商|商|工作室|伙伴)|乙方以外的(?:机构|人|单位|公司))'
const HANDS_ON = '(?:[转分]?(?:交|包|给|派|让)(?:给|由|与|出去)?|委托|委派|外派|外包给|移交|引入|使用|安排|选择|找|请)'
const WORK = '(?:活|单子?|业务|服务|工作|任务|接线|话务|夜班|客服)'
/** 转包, 交由合作单位承担, 分包商, 把活分出去. */
const PASSED_ON = `(?:(?:[转分]包(?!括|含|袱|合同|协议|单位|商|人|方|申请|价)|[转分]委托)|再(?:行)?(?:委托|外包)|[二三]次外包|次级外包|层层外包|复委任|转给[^。;,]{0,4}(?:${OTHERS}|做)|${HANDS_ON}[^。;,]{0,12}${OTHERS}|${OTHERS}[^。;,]{0,6}(?:代[做为办]|(?<!为)完成|承[担接]|协助|来做|提供)|由[^。;,]{0,4}${OTHERS}[^。;,]{0,12}(?:承[担接]|完成|提供|实施)|(?:使用|引入|找|请|用)[^。;,]{0,6}分包商|次级供应商|机构协作|(?:把|将)[^。;,]{0,8}${WORK}[^。;,]{0,4}(?:分|包|转|派|外包|让)(?:出去|给|出)|外包(?:出去|给)|(?:请|找|雇)外援|挂靠|层层转|协作(?:单位|方|机构)|(?:部分|全部)[^。;,]{0,6}外包|转手)`

const CONSENT =
  '(?:同意|批准|答应|书面(?:答复|确认|允)|批复|允诺|应允|核准|核可|认可|许可|授权|首肯|点头|签[字批]|报批|审[核批查]|准许|允许|报备|征得|取得|未批)'
const CONSENT_NEEDED = new RegExp(
  `(?:[未不]经|未获|未取得|未征得|须|需|应|先|得(?!以)|(?<!不)经(?!营|验|理|手|济|销|办|乙方安排)|才|(?<![一双甲乙对务])方[可能]|条件|前提|为限|除非|报批制|的?情况下)[^。;]{0,16}${CONSENT}|${CONSENT}(?:之?后|才|(?<![一双甲乙对务])方可|的?前提|为限|的情况下|可)|问(?:甲方|店主|委托方)|除非[^。;]{0,10}${CONSENT}`,
)
const CONSENT_NEEDLESS = new RegExp(
  `(?:无须|无需|不必|不需要?|不用|不经|毋须|免于?)[^。;,]{0,8}(?:${CONSENT}|知会|通知|备案|告知)|不管|没有?意见`,
)
const FREELY =
  /(?:可以?(?![能用])|有权|能够|得以?(?=[将把由])|自行|自主|自由|自己(?:决定|定)|均可|随时|(?<!不)允许|不限制|随意|不设限制|任由|有自主权|自主权|不受限制|不必|无须|无需|没有意见|不管|许可|另找|享有)/
const BARRED =
  '(?:不得|不会|不应|不容|不搞|拒绝|禁绝|禁止|严禁|不准|不许|不允许|不可|不能|绝不|不接受|不同意|不再|杜绝|无权|均属|不使用|谢绝)'
/** 违反前款转包的 is what follows, not whether it may be done. */
const CONSEQUENCE =
  /分包(?:单位|商|方|人)[^。;,]{0,8}(?:不得|不能)|再次分包|仅可以|备案|访问|(?:擅自|违反|私自|一经|发现)[^。;]{0,20}(?:[转分]包|转委托|交由他人)[^。;,]{0,6}的?|视为(?:擅自)?转包|(?:[转分]包|转委托)的,|债权|权利|转让|过户|本?合同(?:可以|转|整体)|(?:把|将)[^。;,]{0,2}(?:本?合同|协议)|录音|数据|信息|语料|甲方(?:亦|也|同时|另行)?(?:可以?|有权|委托|安排|使用)|检测|审计|鉴定|评估|快递|物流|印刷|培训|保洁|绿[植化]|装修|招聘|体检|餐|维修|运输|仓储|支付机构|损失/
const AFTERWARDS = /追究|分包商[^。;,]{0,8}(?:应|须|均|发生|违)|保密义务/
/** The rest of the work, where a part of it has a rule of its own. */
const THE_REST = /其[他它余](?:的)?(?:工作|业务|部分|服务|环节)|非核心|辅助性/

const ALLOWED: Stance = {
  said: new RegExp(`${PASSED_ON}|选择合作商|分包自主权`),
  about: FREELY,
  not: new RegExp(
    `${BARRED}|${CONSEQUENCE.source}|${AFTERWARDS.source}|${THE_REST.source}|如(?:允许|经)|(?<!${CONSENT_NEEDLESS.source}|(?:不|无须|无需|不必)[^。;,]{0,6})(?:${CONSENT_NEEDED.source})(?<!为本合同所许可|委托方同意)|撤出|不可分|打招呼`,
  ),
  isHeldAnyway: true,
}

const WITH_CONSENT: Stance = {
  said: new RegExp(`${PASSED_ON}|次级外包`),
  about: CONSENT_NEEDED,
  not: new RegExp(`${CONSEQUENCE.source}|${CONSENT_NEEDLESS.source}|${THE_REST.source}`),
}

const NOT_AT_ALL: Stance = {
  said: new RegExp(
    `${BARRED}[^。;]{0,24}${PASSED_ON}|${PASSED_ON}[^。;,]{0,6}:?${BARRED}|仅限[^。;,]{0,6}(?:本部|自有|本公司)[^。;,]{0,8}(?:执行|完成|承担)|绝不可转委托|不能包出去`,
  ),
  not: new RegExp(`${CONSEQUENCE.source}|${AFTERWARDS.source}|${CONSENT_NEEDED.source}|${CONSENT_NEEDLESS.source}`),
}

const PIECES =
  /投诉|报修|热线|外呼|回访|夜[班间]|质检|质量检查|催收|审核|退款|客诉|会员|专席|在线|电话|邮件|短信|小语种|英语|海外|录入|审单/g
/** A ban on one piece of the work, leave for another: 投诉处理 and 外呼. */
const ofOtherPieces = (one: Saying, other: Saying): boolean => {
  const here: readonly string[] = one.sentence.text.match(PIECES) ?? []
  const there: readonly string[] = other.sentence.text.match(PIECES) ?? []
  return here.length > 0 && there.length > 0 && !here.some((piece) => there.includes(piece))
}

/** Whether the work may be passed on to others. */
export const PASSING_ON: Question = {
  answers: { allowed: ALLOWED, 'with-consent': WITH_CONSENT, barred: NOT_AT_ALL },
  together: [['with-consent', 'barred']],
  unless: ofOtherPieces,
}

/** To pass the whole on is barred by law, to pass on a part is often free with consent: each by its own word. */
export const PASSING_ON_WITH_CONSENT: Question = {
  answers: { 'with-consent': WITH_CONSENT, barred: NOT_AT_ALL },
  on: {
    whole: /转包/,
    part: /分包/,
    mandate: /委托|委任/,
    others: new RegExp(`^(?![^]*(?:转包|分包|委托))[^]*${OTHERS}`),
  },
}
