import type { Question } from './question.ts'

const OTHERS =
  '(?:第三[方人者]|别[家人]|他人|同行|下家|外[面部]?(?:团队|机构|单位|公司|援)|(?:其他|其它|别的|合作|协作|关联|下级|次级|下游|另外?的?)(?:呼叫中心|公司|单位|机构|团队|企业|供应商|服务商|合作商|工作室|伙伴))'
const HANDS_ON = '(?:[转分]?(?:交|包|给|派|让)(?:给|由|与|出去)?|委托|外派|移交|引入|使用|找|请)'
/** 转包, 交由合作单位承担, 分包商. */
const PASSED_ON = `(?:[转分](?:包|委托)|再(?:行)?(?:委托|外包)|[二三]次外包|次级外包|复委任|转给|${HANDS_ON}[^。;,]{0,10}${OTHERS}|${OTHERS}[^。;,]{0,4}(?:代[做为办]|完成|承[担接]|协助)|分包商|次级供应商)`

const CONSENT = '(?:同意|批准|核准|核可|认可|许可|授权|首肯|点头|签[字批]|报批|审[核批查]|准许|允许|报备|征得|取得)'
const CONSENT_NEEDED = new RegExp(
  `(?:[未不]经|未获|未取得|须|需|应|先|得|经|才|方可|条件|前提|为限)[^。;]{0,16}${CONSENT}|${CONSENT}(?:后|才|方可|的?前提|为限)|问(?:甲方|店主|委托方)`,
)
const CONSENT_NEEDLESS = new RegExp(
  `(?:无须|无需|不必|不需要?|不用|不经|毋须|免于?)[^。;,]{0,8}(?:${CONSENT}|知会|通知|备案)`,
)
const FREELY = '(?:可以?(?!能)|有权|能够|得以?(?=将)|自行|自主|自由|自己(?:决定|定)|均可|随时)'
const BARRED = '(?:不得|禁止|严禁|不准|不许|不允许|不可|绝不|不接受|不同意|不再|不能|杜绝|无权|均属)'
/** 违反前款转包的 is what follows, not whether it may be done. */
const CONSEQUENCE =
  /(?:擅自|违反|私自|一经|发现)[^。;]{0,20}(?:[转分]包|转委托)[^。;,]{0,6}的|(?:[转分]包|转委托)的,|债权|权利|转让|录音|数据|信息|甲方(?:亦|也|同时)?(?:可以?|有权)/

/** Whether the work may be passed on to others. */
export const PASSING_ON: Question = {
  answers: {
    allowed: {
      said: new RegExp(
        `${FREELY}[^。;]{0,24}${PASSED_ON}|${PASSED_ON}[^。;]{0,12}(?:不受限制|由乙方(?:自行|自己)?决定|允许)|不限制[^。;,]{0,8}${PASSED_ON}`,
      ),
      not: new RegExp(`${BARRED}|${CONSEQUENCE.source}|(?<!${CONSENT_NEEDLESS.source})(?:${CONSENT_NEEDED.source})`),
    },
    'with-consent': {
      said: new RegExp(PASSED_ON),
      about: CONSENT_NEEDED,
      not: new RegExp(`${CONSEQUENCE.source}|${CONSENT_NEEDLESS.source}`),
    },
    barred: {
      said: new RegExp(`${BARRED}[^。;]{0,20}${PASSED_ON}|${PASSED_ON}[^。;,]{0,6}${BARRED}`),
      not: new RegExp(`${CONSEQUENCE.source}|${CONSENT_NEEDED.source}`),
    },
  },
  together: [['with-consent', 'barred']],
}
