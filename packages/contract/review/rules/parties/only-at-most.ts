import type { Analysis } from '../../analysis.ts'
import { type Saying, saying } from '../../analysis.ts'
import { whereOpen } from '../../checks-of-words.ts'
import { binds } from '../../reading/parts.ts'
import { atWords, type Offence } from '../../rule.ts'

const SERVES =
  '(?:定期|例会|拍摄|上新|设计|撰写|起草|更换|培训|派驻|派[出遣]?|讲师|授课|优化|巡[检查店]|支持|增派|抽[检查]|走访|驻场|更新|升级|汇报|演练|指导|配备|安排|提供|投入|值守|质检|盘点|整理|编写|复盘|拜访|上门|维护|备份|报表|配置|辅导|陪同|接待|协助|提交|出具|召开|开展|组织|测试|响应|改版|制作|推送|检修|保养|测评|讲解|改进|增[加配援]|抽调|设置|设立)'
const AT_MOST =
  '(?:不(?:得|应|会)?(?:超过|多于|高于|大于)|最[多高]|至多|顶多|上限(?:为|是)?|封顶|以内|不逾|以[^。;,]{1,8}为(?:上)?限)'
const COUNT =
  '(?:\\d+(?:\\.\\d+)?|[一二两三四五六七八九十]{1,3})\\s*(?:[名人席次场户版页家台部批轮份条组位回篇项]|课时|人[次天月]|学时|个(?!月|工作|小时|自然)|小时|天)'
/** 每月回访最多200户: who calls nobody has kept it. */
export const onlyAtMost = (analysis: Analysis): readonly Offence[] =>
  whereOpen(
    new RegExp(
      `(?:(?:${analysis.provider})[^。;]{0,20}|(?:应当?|须|负责|承诺|保证)[^。;,]{0,12}|^[^。;,:]{0,4})${SERVES}[^。;]{0,16}?${AT_MOST}[^。;,]{0,6}${COUNT}[^。;,]{0,6}(?=[。;,]|$)|(?:${analysis.provider})[^。;]{0,16}${SERVES}[^。;,]{0,12}${COUNT}(?:以内|封顶|为限|以下)(?=[。;,]|$)`,
    ),
    /不少于|不低于|至少|最少|起步|以上|有权|免费|无偿|费用|价|元|[^。;,]率|加班|同时|每(?:名|个|位)(?:客服|坐席|座席|员工)|单(?:次|个|名)|等待|响应时|时[长间限]|超[出过]的?部分|另[行计付收]|扣|罚|甲方(?:可|要求|需|提出)|累计|连续|病假|休|工作时|流失|离职|更换|缺|投诉|差错|字数|不得|客户|不满|其中|新人|实习|兼职|轮换|变动|请假|同一|单日|每[天日班]|外呼|推送|打扰|骚扰|短信|营销|拨打|呼叫|未|逾期|迟|误|中断/,
  )(analysis)

const RANK =
  '(?:排[名序行位]|名次|位[列居次]|排在|榜[首尾单]|末[位尾名]|倒数|垫底|前[一二三两\\d]名?|第[一二三\\d]名?|评比|得分靠[前后]|最后一名|靠[前后])'
const OF_PROVIDERS = '(?:服务[方商]|乙方|受托[方人]|供应商|客服(?:公司|团队)|外包(?:商|公司|团队)|承包[方商]|团队)'
const EFFECT =
  '(?:扣|罚|减|免除|加付|奖|续[约签]|派单|话务量|分配|单价|解除|终止|淘汰|退出|优先|拿钱|付|降低|提高|份额|清退|更换|取消|调整|增加|减少)'
const FIELD =
  /(?:各|全部|所有|多|同类|其[他它]|另外的?|几|[二三四五六七八九十两\d])家?(?:家)?(?:供应商|服务[商方]|承包商|外包商|运营商|服务单位|合作[方商]|外包团队|中标[人单]位?|公司|客服团队)|\d+家|[二三四五六七八九十两几多]家/
const STAFF = /坐席|座席|客服(?!公司|团队|外包|商)|员工|人员|班组|小组|个人|话务员|专员|班长|店铺/
/** 排在末位的不再续约: the last of how many? */
export const rankOfNobody = (analysis: Analysis): Offence[] =>
  saying(analysis, new RegExp(`${RANK}[^。;]{0,24}?${EFFECT}|${OF_PROVIDERS}[^。;]{0,16}${RANK}`), binds).flatMap(
    (each: Saying) => {
      const { sentence, match } = each
      const isOfStaff = STAFF.test(sentence.text.replace(new RegExp(OF_PROVIDERS, 'g'), ''))
      const isOrder = /排[名序行位]|名次|位[列居次]|末[位尾]|倒数|垫底|榜|评比|排在|最后一名/.test(match[0])
      return !isOrder ||
        isOfStaff ||
        /优先顺序|解释顺序|文件|效力|搜索|排队|清偿|第[一二三\d]次/.test(sentence.text) ||
        saying(analysis, FIELD, binds).some((other) => /排|评比|名次|考核/.test(other.sentence.text))
        ? []
        : [atWords(sentence, match)]
    },
  )
