import { anyOf, whereAllowed, whereOrdered } from '../../checks-of-words.ts'
import { law } from '../../legal-basis.ts'
import { AGENT } from '../../reading/people.ts'
import type { Rule } from '../../rule.ts'
import { childrenWork, priesOn } from './wronged-workers.ts'

const LAPSE =
  '(?:迟到|早退|旷工|请假|缺勤|离岗|脱岗|串岗|离职|违纪|出错|失误|漏接|答错|被投诉|投诉|差评|被退回|业绩(?:不|未)达标)'
const FINED = '(?:罚款?|扣款?|扣罚|扣除|处罚|乐捐|赔付)'
const OF_THE_PERSON =
  '(?:本人|个人|其)(?:的)?(?:当月|次月|当日)?(?:工资|薪[水资酬]|奖金|提成|收入|账户)?|工资|薪[水资酬]|发薪|底薪'
/** 迟到一次罚100元,发薪时代扣: what the agent pays, and not the party that employs it. */
const WAGE_FINES = new RegExp(
  `${AGENT}[^。;]{0,16}?${LAPSE}[^。;]{0,16}?${FINED}[^。;]{0,4}?\\d[^。;]{0,24}?(?:${OF_THE_PERSON})[^。;,]{0,8}(?:扣|缴|交|支付|承担|代扣|收取)|(?:罚[款金]|扣款)[^。;,]{0,10}(?:由|向|从)[^。;,]{0,6}?${AGENT}(?:本人|个人|自己|工资|薪[水资酬])[^。;,]{0,4}(?:缴纳?|交纳?|支付|承担|收取|负担|扣)|${AGENT}[^。;]{0,30}从其[^。;,]{0,6}(?:工资|奖金|提成|薪[水资酬]|底薪)(?:中|里|内)?[^。;,]{0,4}扣|(?:从|在|由)[^。;,]{0,10}${AGENT}[^。;,]{0,6}(?:工资|薪[水资酬]|底薪|提成)(?:中|里|内)?[^。;,]{0,6}(?:扣|抵|划)`,
)
const LAWFUL_PART = /20%|百分之二十|社会?保险?|所得税|公积金|代扣代缴/
export const wagesFined = whereAllowed(WAGE_FINES, LAWFUL_PART)

const REST = '(?:轮休|休息日?|调休|周末休息|月休|倒休)'
/** 连续在岗不安排轮休, 活动期间取消一切休假. */
const NO_REST = new RegExp(
  `(?:连续|持续|全员|全体|连轴)(?:上岗|工作|在岗|值[班守]|上班|作业|奋战)[^。;,]{0,10},?[^。;,]{0,6}(?:不(?:再)?(?:安排|得|予|给|设|准|能)|无|没有|取消)[^。;,]{0,4}${REST}|${AGENT}[^。;,]{0,16}(?:不(?:再)?(?:安排|得|予|给|设|准|能|享有)|取消|停止)(?:一切|全部|所有|任何)?${REST}(?!室|区)|(?:吃饭|用餐|就餐)(?:时间)?[^。;,]{0,8}不(?:得|能|准)?超过\\s*1?\\d\\s*分钟|(?:上厕所|如厕|去洗手间|上洗手间|喝水)[^。;,]{0,12}(?:不(?:得|能|准)?超过|不多于|限|只能|仅限|最多)[^。;,]{0,4}[次分]|${AGENT}[^。;,]{0,10}(?:随叫随到|全天候待命|24小时(?:待命|不(?:得)?关机))|${AGENT}[^。;,]{0,10}(?:每周|一周|每星期)(?:工作|上班|在岗|上岗|出勤)(?:七|7)天`,
)
const RESTED = /除[^。;,]{1,12}外|应(?:当)?(?:安排|予以)补休|补休|服务|热线|窗口|值守服务/
export const withoutRest = whereOrdered(NO_REST, RESTED)

const TOO_YOUNG =
  '(?:(?:未|不)满(?:十六|16)周?岁|(?:十[二三四五六]|1[2-6])周?岁(?:以下|左右|的)|初中(?:在校)?生|小学生|初[一二三]年?级?(?:的)?(?:在校)?学?生|童工|(?:十[二三四五]|1[2-5])(?:至|到|-|~|—)(?:十[五六七八]|1[5-8])周?岁)'
const YOUNG = '(?:未成年|(?:未|不)满(?:十八|18)周?岁|(?:十六|16)(?:至|到|-|~|—)(?:十八|18)周?岁)'
const TAKEN_ON =
  '(?:安排|招[用聘录收]?|录用|使用|聘用|雇[用佣]|派[驻遣]?|上岗|接线|接听|担任|从事|顶岗|值班|参加|充当|工作|补充)'
const MINORS_EMPLOYED = new RegExp(
  `${TAKEN_ON}[^。;,]{0,12}${TOO_YOUNG}(?!的?(?:用户|玩家|客户|消费者|会员|来电))[^。;,]{0,16}|${TOO_YOUNG}[^。;,]{0,10}(?:学生|人员|员工|实习生|工|坐席|客服)[^。;,]{0,10}${TAKEN_ON}|${YOUNG}[^。;,]{0,10}(?:学生|人员|员工|实习生|工|坐席|客服)[^。;]{0,16}(?:夜班|夜间|晚间|通宵|大夜|加班)`,
)

const PRIVATE_THINGS =
  '(?:手机|微信|聊天记录|通讯录|社交账号|朋友圈|私信|通话记录|定位|行踪|随身物品|行李|宿舍|钱包|家庭住址)'
const LOOKS = '(?:打开|登录|翻阅|核对|检查|查看|翻看|翻查|抽查|监控|监视|查阅|读取|调取|搜查|没收|收缴|扣留)'
/** What is in an agent's own phone, and whom it may call. */
const PRYING = new RegExp(
  `${LOOKS}[^。;,]{0,10}(?:${AGENT}|个人|私人|本人|其)(?:的|个人|私人|本人|自有){0,3}${PRIVATE_THINGS}|对[^。;,]{0,8}${AGENT}(?:的|个人|私人|本人){0,3}${PRIVATE_THINGS}[^。;,]{0,14}(?:进行)?${LOOKS}|(?:手机|通讯工具|通信工具)[^。;]{0,14}(?:交|收|锁|统一)[^。;]{0,30}(?:不(?:得|准|许|能)[^。;,]{0,6}(?:联系|联络|通话|接触|外出|离开)|(?:离职|合同期满|月底|项目结束)[^。;,]{0,6}(?:归还|返还|领取|退还|发还|取回))|(?:手机|身份)[^。;,]{0,6}(?:安装|开启)[^。;,]{0,8}(?:监控|定位|监听)`,
)
const OFFICE_THINGS = /工作(?:手机|微信|账号|机)|公司(?:手机|配发)|企业微信|客户(?:的)?(?:手机|聊天)/

export const PEOPLE_AT_WORK_RULES: readonly Rule[] = [
  {
    code: 'minors-employed',
    severity: 'error',
    legalBasis: law(
      '《中华人民共和国劳动法》第十五条、第六十四条：禁止招用未满十六周岁的未成年人；《禁止使用童工规定》；《中华人民共和国未成年人保护法》第六十一条；《职业学校学生实习管理规定》：不得安排学生夜班、加班。',
      'Labour Law, arts. 15 and 64: nobody below sixteen is employed; Law on the Protection of Minors, art. 61; no night shifts for young workers and pupils.',
    ),
    check: anyOf(whereAllowed(MINORS_EMPLOYED), childrenWork),
  },
  {
    code: 'staff-privacy',
    severity: 'warning',
    legalBasis: law(
      '《中华人民共和国民法典》第一千零三十二条、第一千零三十三条：任何组织或者个人不得侵害他人的隐私权；《中华人民共和国宪法》第四十条：公民的通信自由和通信秘密受法律保护。',
      'Civil Code, arts. 1032 and 1033: privacy; Constitution, art. 40: freedom and secrecy of correspondence.',
    ),
    check: anyOf(whereOrdered(PRYING, OFFICE_THINGS), priesOn),
  },
]
