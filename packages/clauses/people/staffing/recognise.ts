import { cue } from '../../recognise/cue.ts'
import type { Match } from '../../recognise/match.ts'
import type { Place, Sight } from '../../recognise/sight.ts'
import { foreign, slot } from '../../recognise/slots.ts'
import { staffTable } from './staff-table.ts'

const STAFF =
  '(?:客服人员|服务人员|坐席人员|座席人员|坐席|座席|客服代表|工作人员|从业人员|技术人员|项目人员|管理人员|派驻人员|项目经理|项目负责人|班组?长|主管|人员|话务员|客服(?=的?[,、。;]|的)|客服团队|服务团队)'

const APPRAISALS = [
  ['month', cue`(?:每(?:个)?月|按月|月度)[^。;,]{0,16}(?:考核|考评)`],
  ['quarter', cue`(?:每(?:个)?季度?|按季|季度)[^。;,]{0,16}(?:考核|考评)`],
  ['year', cue`(?:每年|年度)[^。;,]{0,16}(?:考核|考评)`],
] as const

const TURNOVERS = [
  ['month', cue`(?:每个?月|月度?)[^。;,]{0,6}(?:流失|流动|离职)|(?:流失|流动|离职)的?(?:率|比例)[^。;,]{0,4}每个?月`],
  [
    'quarter',
    cue`(?:每个?季度?|季度?)[^。;,]{0,6}(?:流失|流动|离职)|(?:流失|流动|离职|更换|变动|调换|轮换)率[^。;,]{0,4}每?季`,
  ],
  ['year', cue`(?:每年|年度?)[^。;,]{0,6}(?:流失|流动|离职)`],
] as const

/** What is deducted where more leave: `流失率每超1个百分点扣当月服务费0.5%`, `超过部分每人扣3000元`. */
const LEAVING = '(?:流失|流动|离职)(?:率|比例)'
const ABOVE = '(?:每(?:超[过出]?|高[出于]?|增加|上升|超标)?\\s*[1一]?\\s*个?(?:百分点|点|%)|每[1一]%)'
const CHARGED = '(?:扣[减除罚收款]?|支付|罚款?|承担|赔偿|核减|减付)'
const DEPARTURES = [
  ['turnover.perPointShare', cue`${LEAVING}[^。]{0,40}${ABOVE}[^。;%]{0,6}${CHARGED}[^。;%\d]{0,16}{charge:share}`],
  ['turnover.perPointYuan', cue`${LEAVING}[^。]{0,40}${ABOVE}[^。;%]{0,6}${CHARGED}[^。;%\d]{0,12}{charge:amount}`],
  [
    'turnover.perPersonYuan',
    cue`${LEAVING}[^。]{0,40}(?:超[过出]|高于)[^。;]{0,10}每(?:超[过出]?)?\s*[1一]?\s*[人名]${CHARGED}[^。;%\d]{0,8}{charge:amount}`,
  ],
] as const

const ROLE =
  '(?<role>[一-鿿]{0,6}(?:坐席|座席|席位|客服|话务员|接线[员生]|专员|代表|人员|主管|组长|班长|经理|负责人|质检员?|培训师|工程师|编辑|调度员|受理员|坐席员|座席员|管家|讲师|顾问|值守|值班|专席|专岗|[夜白早中晚日]班|[日夜]间席|[一-鿿](?:席|岗|员)|人力(?!达成|成本|资源)|呼入|呼出|外呼|在线|后台|售前|售后|工单|热线|团队|项目组))'
const ROLE_THEN_NUMBER = cue`${ROLE}\s*(?:\([^)]{0,12}\))?\s*(?:应当?|须|共计?|总数|总人数|人数|数量|在岗)?\s*(?:不得?(?:少|低)于|至少|共计?|为|:|各|安排|配备?|设|投入|留|上)?\s*{people:count}\s*(?:名|个|位|人|席)(?!次|工|天|月|班|以[上内下])`
/** A row of a table: `| 坐席员 | 36 |`. */
const ROLE_IN_TABLE = cue`\|\s*${ROLE}\s*\|\s*{people:count}\s*(?:名|人)?\s*\|`
/** A row of a table whose cells stand apart: `礼宾员    早/中    4`. */
const ROLE_IN_ROW = cue`^\s*(?!合计|小计|总计)(?<role>[一-鿿]{2,8})\s{2,}(?:[^\d\s]{1,12}\s{2,})?{people:count}\s*(?:名|人)?\s*$`
const ROW_HEAD = cue`(?:岗位|职位|工种|人员)[^。;]{0,24}(?:人数|编制|数量|名额)`
/** So many people for a shift, its hours in between: `早班8:00-16:00,乙方出2个人`. */
const SHIFT_STAFF = cue`(?<role>[早中晚夜白日]班)[^。;]{0,40}?(?:出|上|派|排|安排|留)\s*{people:count}\s*(?:名|位|个)?人(?!次|工)`
const NUMBER_THEN_ROLE = cue`{people:count}\s*(?:名|个(?!工作日|自然日)|位|席|人)(?:的|以上)?${ROLE}`

/** Conditions in figures: age, speed, degree, time on the post, and how much of the staff must meet one. */
const FURTHER_CONDITION = cue`年?满\s*{count}\s*周?岁|{count}\s*周?岁以[上下]|年龄[^。;,、:]{0,14}周?岁(?:以[上下])?|(?:打字|录入)[^。;,、:]{0,14}{count}\s*字(?:\/分钟|以上)?|(?:每分钟|每分)[^。;,、:]{0,8}{count}\s*字(?:以上)?|(?:高中|中专|大专|专科|本科)[^。;,、:]{0,6}学历|{duration}以上[^。;,、:]{0,16}(?:经验|经历)(?:[^。;,、:]{0,10}(?:比例|占比)[^。;,、:]{0,4}不(?:低|少)于\s*{share})?|(?:在岗|入职|从业)[^。;,、:]{0,12}(?:比例|占比)[^。;,、:]{0,4}不(?:低|少)于\s*{share}|(?:使用|派遣|兼职|实习|共享|专职|持证|返聘)[^。;,、:]{0,8}的?(?:占比|比例)[^。;,、:]{0,4}(?:不(?:得|应)?(?:低|少|高|多)于|不(?:得|应)?超过)\s*{share}|{share}[^。;,、:]{0,6}的?(?:后备|储备|替补)人员|(?:替班|替补|后备|储备|机动)[^。;,、:]{0,12}不(?:低|少)于[^。;,、:]{0,8}{share}`

/** All who serve: `团队共计22人`, `总人数不少于30人`, `组建20人的项目组`. */
const TOTAL = cue`(?:团队|班组|项目组|人员|人力|坐席|座席|客服|编制)(?:规模|配置|编制|人数|总数)?[^。;,\d]{0,6},?(?:共计?|合计|总计|(?<=[坐座席]席|席位)数量?(?:为|:)?)[^。;,\d]{0,4}{people:count}\s*(?:名|人|席)(?!次|[^。;,、]{0,2}(?:主管|组长|班长))|总(?:人)?数[^。;,\d]{0,8}{also:count}\s*(?:名|人)(?!次)|(?:组建|成立|配备)[^。;,\d]{0,6}{then:count}\s*人的?[^。;,\d]{0,4}(?:团队|项目组|班组|小组)`
/** `班长与坐席配比不低于1:15`, `每12名坐席配备一名组长`. */
const LEADER = '(?:班组?长|组长|主管|团队长|班长|管理人员)'
const LED = '(?:(?:坐席|座席|客服|话务员|员工|组员)(?:人员|代表)?|CSR)'
const LEADERS = cue`${LEADER}(?:配比|比例)?\s*(?:为|:)?\s*[1一]\s*[:比]\s*{ratio:count}(?!\d)|每\s*{per:count}\s*(?:[人名席]|个?(?:坐席|座席|席位))(?:人员)?,?(?:应|须|需)?(?:配备?|设置?|安排)[^。;,\d]{0,4}${LEADER}\s*[1一]\s*[名个人]|${LEADER}(?:人数|数量)?\s*(?:与|和|对|:|\/|-)\s*(?:一线)?${LED}[^。;,\d]{0,14}[1一]\s*[:比]\s*{many:count}|(?:一线)?${LED}(?:人数|数量)?\s*(?:与|和|对|:|\/|-)\s*${LEADER}[^。;,\d]{0,14}{also:count}\s*[:比]\s*[1一]|每\s*{each:count}\s*[名个位]?(?:一线)?${LED}[^。;,\d]{0,8}(?:配备?|设置?|安排)[^。;,\d]{0,6}[1一]\s*[名个位]?[^。;,\d]{0,4}${LEADER}`
const INSPECTORS = cue`质检(?:人员|员|专员)?(?:配比|比例)?\s*(?:为|:)?\s*[1一]\s*[:比]\s*{ratio:count}(?!\d)|每\s*{per:count}\s*(?:[人名席]|个?(?:坐席|座席|席位))(?:人员)?,?(?:应|须|需)?(?:配备?|设置?|安排)[^。;,\d]{0,4}质检(?:人员|员|专员)?\s*[1一]\s*[名个人]|质检(?:人员|员|专员)?(?:人数)?\s*(?:与|和|对|:|\/|-)\s*(?:一线)?${LED}[^。;,\d]{0,14}[1一]\s*[:比]\s*{many:count}|每\s*{each:count}\s*[名个位]?(?:一线)?${LED}[^。;,\d]{0,8}(?:配备?|设置?|安排)[^。;,\d]{0,6}[1一]\s*[名个位]?质检|质检[^。;]{0,40}[与和对](?:一线)?${LED}(?:的)?(?:配比|比例|人数比)[^。;,\d]{0,8}1:{row:count}`
/** Time on such a post: `一年以上客服工作经验`, `从业经验不少于2年`. */
const EXPERIENCE = cue`{years:duration}(?:及)?以上(?:的)?[^。;,、]{0,14}(?:经验|经历|工龄|资历)|(?:经验|经历|工龄|从业时间|从业年限)[^。;,、\d]{0,4}(?:不少于|不低于|不得少于|至少|满|超过|达到?)\s*{also:duration}|(?:不少于|至少|满|具[备有])\s*{least:duration}(?:的)?[^。;,、]{0,10}(?:经验|经历)`

/** What each of the staff is paid for a month, at least: `话务员税前工资不得低于4500元/月`. */
const PAID = '(?:工资|薪酬|薪资|月薪|收入|劳动报酬|底薪|待遇)'
const WAGE = cue`(?:${STAFF}|员工|话务员|接线员|客服|一线)[^。;]{0,16}?${PAID}(?:标准)?[^。;]{0,18}?(?:不得?(?:低|少)于|至少|不应低于|≥)(?:[^。;]{0,16}倍[^。;\d]{0,4}|[^。;\d]{0,16}?){sum:amount}(?!\s*[\/每]\s*(?:[天日小次]|工时))`
/** `合同签订后15日内人员全部到岗`. */
const COMPLETE = cue`(?:签[订署约]|生效|中标|进场通知)[^。;,\d]{0,8}{within:duration}(?:之?内|以内)[^。;]{0,12}(?:全部|全员|所有|${STAFF})[^。;,]{0,6}(?:到岗|到位|进场|上岗|配齐|配备到位|就位)`

export const sight: Sight = {
  headings: [
    cue`^(?:要|用|派|安排|出)?(?:几|多少)个?人(?:手|来?做|干活)?$|^人手$`,
    cue`^(?:人员|团队|班组|岗位)(?:编制|构成|数量)|^编制|(?:服务|客服|坐席|座席)(?:人员|代表)?(?:数量|人数)$`,
    cue`^(?:服务|客服|项目|坐席|外包)?(?:人员|团队|人力)(?:资质|配备|配置|管理|要求|安排|素质|培训|条件|及|与|和|、|$)`,
    cue`^(?:坐席|座席|席位|岗位)(?:的)?(?:配[置备]|编制|安排|数量)`,
    cue`(?:服务|客服|坐席)(?:人员|团队)(?:的)?(?:要求|资质|配备|配置|管理|条件)`,
  ],
  sentences: [
    cue`换(?:人|客服)(?:要|须|得|需|应)?(?:先|提前)?[^。;,]{0,6}(?:说|打招呼|告诉|知会)`,
    cue`(?:觉得|认为|看)[^。;,]{0,6}(?:客服|坐席|人员|员工)[^。;,]{0,6}(?:不行|不合适|不称职|不胜任|不满意)[^。;]{0,10}换`,
    cue`(?:上岗|服务|驻场)人员(?:须|应当?|必须)(?:持有|具备|持|具有)`,
    cue`(?:团队|项目组|班组)由[^。;]{0,6}{count}\s*名`,
    cue`(?:人员|员工|客服|坐席)[^。;,]{0,6}与{client}(?:之间)?[^。;,]{0,6}(?:不存在|不构成|无|没有)(?:任何)?(?:劳动|劳务|雇佣)关系`,
    cue`(?:人员|客服|坐席)由{provider}(?:自行|统一)?(?:调配|安排|管理|招聘|招募)`,

    cue`换(?:人|客服|坐席|话务员|组长)[^。;]{0,12}提前\s*{duration}`,
    SHIFT_STAFF,
    cue`(?:首批|第一批|首期|全部(?:人员)?|分批)[^。;,]{0,8}(?:到岗|到位|上岗|进场)`,
    cue`[早中晚夜白]班\s*{count}\s*(?:名|个)?人[,、;和][^。;,]{0,2}[早中晚夜白]班\s*{count}\s*(?:名|个)?人`,
    cue`离职[^。;]{0,12}{duration}(?:之?内|以内)[^。;,]{0,6}(?:补足|补齐|补上|补员|补人|补岗|到岗|招到)`,
    LEADERS,
    cue`(?:打字|录入)[^。;,]{0,8}{count}\s*字`,
    cue`(?:${STAFF}|客服|员工)[^。;]{0,12}(?:年龄[^。;,]{0,6}{count}|(?:年)?满\s*{count})[^。;,]{0,6}周?岁|年?满\s*{count}\s*周岁`,
    cue`客服[^。;,]{0,6}(?:应当?|须|需|必须)[^。;,]{0,4}(?:具[备有]|持有|通过)[^。;]{0,24}(?:证书|水平|等级|级|学历|经验)`,
    cue`(?:更换|撤换|调换|替换)(?:客服|话务员|接线[员生])[^。;]{0,8}{duration}`,
    cue`(?:主管|组长|班长|团队长|经理|负责人|骨干)[^。;,]{0,4}(?:调整|更换|变动|变更|离职|调离|轮换)[^。;,]{0,8}提前\s*{duration}`,
    cue`(?:请假|休息|调休|轮休|休假)[^。;]{0,24}(?:顶班|替班|代班|顶岗|补位)`,
    cue`(?:固定|专门|专职)[^。;]{0,12}(?:至少|最少|不少于|配)?\s*{count}\s*(?:个人?|名|人)(?!月|工作)`,
    cue`{count}\s*(?:个)?FTE|人员配[置备]\s*:`,
    cue`人(?:选|员)?要?[换调](?:的|了)?,?[^。;]{0,6}提前`,
    cue`(?:平时|日常|平常|平日|每班|一班)[^。;,\d]{0,4}{count}\s*个?[人名][^。;,]{0,4}(?:轮|值班|倒班|在线|上班|坐班|看店|接待|守)`,
    cue`(?:设置?|设立|开设|投入|配备|配置)[^。;,\d]{0,8}{count}\s*个?(?:专用|专属|独立)?(?:坐席|座席|席位)(?![^。;,]{0,6}[每元])`,
    cue`(?:每班|各班)次?[^。;,\d]{0,6}(?:不(?:得)?少于|不低于|至少|最少)\s*{count}\s*[名个]?(?:人|客服|坐席|座席)(?!次|工)`,
    cue`缺编|缺[一1]人[一1]?[天日]`,
    cue`${STAFF}[^。;,]{0,12}(?:应当?|须|必须|需|均)?(?:具备|具有|持有|符合|满足|(?<=须|应|需)有)[^。;]{0,40}(?:资质|资格|条件|学历|经验|技能|知识|能力|证书|要求)`,
    cue`(?:配备|安排|指派|派驻|选派|提供|组建)[^。;,]{0,16}(?:合格|专业|足够|相应|充足|具备|具有|有经验|{count}\s*名)[^。;,]{0,16}${STAFF}`,
    cue`(?:配备|配足|配齐|配置|安排|指派|派驻|派出|投入|常备|设置?)[^。;,]{0,12}{count}\s*(?:名|位|人|席)(?!次|以上单)`,
    cue`${STAFF}[^。;,]{0,8}(?:应当?|须|必须|需|均)[^。;,]{0,4}(?:品行|身体|普通话|形象|年龄|持证|熟悉|掌握|无[^。;,]{0,6}记录)`,
    cue`(?:${STAFF}|员工)[^。;]{0,12}(?:劳动关系|劳动合同|工资|社保|社会保险|工伤|劳动纠纷)[^。;]{0,24}(?:由|与)[^。;,]{0,6}(?:{provider})`,
    cue`(?:客服|坐席|座席|人员)[^。;,]{0,8}(?:不得?(?:少|低)于|至少|共计?|配置)\s*{count}\s*(?:名|人)(?!次)`,
    cue`组建\s*{count}\s*人|(?:编制|班组)[^。;,]{0,8}{count}\s*[人名]|{count}\s*(?:名|人)[^。;,]{0,4}(?:话务员|话务专员|客服专员)`,
    cue`(?:席位|坐席|座席)共\s*{count}\s*席`,
    cue`(?:客服|坐席|座席|服务人员)(?:人数|数量|数)(?:为|:|共|\s*{count}\s*[名人])`,
    cue`流失率|流动率|离职率|(?:流失|流动|离职)的?比例|(?:人员|坐席|座席|客服)(?:更换|变动|调换|轮换)率`,
    cue`[日夜白早中晚]班[^。;,\d]{0,6}(?:不得?(?:少|低)于|至少|安排|配备?|留|上|为|共)\s*{count}\s*(?:名|人|席|个)(?!次|月|小时)`,
    cue`(?:专席|坐席|座席|席位)(?:总数)?(?:共|为|不少于)?\s*{count}\s*(?:个|席)(?!月|工作|小时)[^。;,]{0,4}(?:[,;。(]|$)`,
    cue`[受网回质接派编审][一-鿿]{1,2}[岗员]\s*{count}\s*(?:名|人)|(?:呼入|呼出|外呼|在线|后台|售前|售后)(?:坐席|座席)?\s*{count}\s*(?:名|人|席)(?!次|\/|以)`,
    cue`(?:缺员|缺岗|空岗|缺人)[^。;]{0,16}(?:补齐|补足|补上|到岗)|{duration}(?:之?内|以内)[^。;,]{0,6}(?:换人|补人|派人|找人)[^。;,]{0,4}(?:顶|接|补|到)?`,
    cue`(?:专人专岗|服务人员总数|人员总数|团队总?人数|项目组总?人数)[^。;,\d]{0,6}{count}\s*[名人]`,
    cue`(?:在岗|当班|值班|值守)[^。;,\d]{0,8}(?:客服|坐席|座席|话务员|人员|接线员)[^。;,\d]{0,6}(?:不得?(?:少|低)于|至少|为)\s*{count}\s*(?:名|人)`,
    ROLE_IN_TABLE,
    cue`派[^。;,]{0,8}(?:客服|坐席|座席|人员|话务员|[早中晚夜白]班)[^。;,]{0,4}{count}\s*(?:名|人|位)`,
    cue`(?:工程师|话务员|接线员|客服|坐席|座席|主管|质检员?)\s*{count}\s*(?:名|人|席)(?!次)`,
    cue`(?:保持|维持|保证)[^。;,]{0,8}(?:不少于|至少)?[^。;,\d]{0,4}{count}\s*(?:名|人|席)[^。;,]{0,8}${STAFF}`,
    cue`(?:组建|配备|成立|安排)[^。;,]{0,14}(?:团队|小组|项目组)`,
    cue`${STAFF}(?:的)?(?:名单|名册|花名册|资质证明|资格证明|简历)`,
    cue`(?:更换|撤换|调换|替换)[^。;,]{0,16}${STAFF}|${STAFF}[^。;,]{0,16}(?:更换|撤换|调换|替换|变动|变更|流失)`,
    cue`(?:建立|制定|完善)[^。;,]{0,10}${STAFF}[^。;,]{0,6}(?:考核|考评|管理)(?:机制|制度|办法)|对[^。;,]{0,8}${STAFF}[^。;,]{0,6}进行[^。;,]{0,8}(?:考核|管理)`,
    cue`(?:客服|坐席|座席|话务员|接线员)(?:共)?\s*{blank}\s*[名人]`,
    cue`(?:人员|坐席|座席|客服)[^。;]{0,16}不(?:能)?(?:胜任|合格|称职|适任|符合要求)[^。;]{0,24}(?:更换|撤换|调换|替换)|不(?:能)?(?:胜任|合格|称职|适任|符合要求)[^。;]{0,8}(?:人员|坐席|座席|客服)[^。;]{0,24}(?:更换|撤换|调换|替换)`,
    cue`(?:接线[员生]|话务员|专员)[^。;,\d]{0,4}(?:不得?(?:少|低)于|至少|共计?)\s*{count}\s*(?:名|人)`,
    cue`(?:人员|坐席|座席|客服)[^。;,]{0,6}(?:可以?|有权)?要求[^。;,]{0,4}(?:更换|撤换|调换|替换),?[^。;]{0,10}{duration}`,
    cue`人力(?:达成|满足|到位|保障|配置)率|(?:日常|平日|平时|淡季|非旺季)(?:座席|坐席|席位|人力|人员|人手)(?:人数|数量|数)?[^。;,\d]{0,4}{count}\s*[席人名个]`,
    cue`(?:集中|批量)(?:离职|辞职)[^。;]{0,40}(?:补足|补齐|补充|补上|补员)|离职[^。;]{0,30}(?:{duration})(?:之?内|以内)[^。;,]{0,4}(?:补足|补齐|补上)`,
    cue`(?:留用|续聘|接收)[^。;,]{0,6}(?:率|比例)?[^。;,]{0,6}不(?:低|少)于\s*{share}`,
    INSPECTORS,
    WAGE,
    cue`${PAID}[^。;]{0,18}(?:不得?(?:低|少)于|至少|不应低于|≥)[^。;]{0,16}最低工资[^。;,]{0,6}{decimal}\s*倍`,
    COMPLETE,
    cue`(?:不适岗|不称职|不胜任|不合格|不服从|不适合|严重违[纪规])[^。;]{0,24}{duration}(?:之?内|以内)[^。;,]{0,6}(?:调离|撤离|撤出|清退|调岗|辞退|换下|撤走|更替)`,
    cue`请假[^。;]{0,16}(?:找人|派人|换人|找别人)[^。;,]{0,4}(?:顶|替|补)`,
    cue`(?:同时)?在(?:线|岗)人数[^。;,]{0,4}(?:不得?(?:低|少)于|至少|达到?)`,
    cue`(?:员工|人员|客服|坐席)\s*{count}\s*(?:名|人)[^。;,]{0,8}(?:转入|划转|转签|留用|接收|安置)`,
    cue`\d{1,2}:\d{2}\s*(?:-|~|至|到)[^。;,\d]{0,4}\d{1,2}:\d{2}\s*[,、(:]?\s*(?:客服|坐席|座席|专员|配|留)?\s*{count}\s*个?[人名席](?![次均天日月]|工)`,
    cue`[早中晚夜白日]班\s*{count}\s*(?:席|名客服|个客服)`,
    cue`(?:派出?|出|安排|指派|配)\s*{count}\s*(?:名|位|个)[^。;,]{0,6}(?:客服|坐席|座席|话务员|专员|接线员)`,
    cue`不固定(?:的)?(?:人员|客服|坐席|座席|人手)|(?:人员|客服|坐席|座席)由{party}(?:统一|自行|负责)?(?:管理|调配|招聘|招募|排班)`,
    cue`(?:配备|安排|指派|选派)[^。;,]{0,16}(?:经过?培训|受过培训|培训合格|熟练)的?[^。;,]{0,4}(?:客服|坐席|座席|话务员|专员)`,
    cue`(?:每个?班|各班|一个班|每班次)(?:是|为|共|上|排|派|配|各|用)?\s*{count}\s*个?(?:人|客服|坐席|座席)(?=[,。;]|$)`,
    cue`(?:出|用|派|配|安排)\s*{count}\s*(?:名|个|位)(?:客服|坐席|座席|人)(?:\(|给|来|,|。|;|$|专)`,
    cue`(?:组长|主管|班长|店长|负责人)[^。;,]{0,6}(?:同时)?(?:管理?|带|负责|盯)[^。;,]{0,4}不(?:得)?超过\s*{count}\s*(?:家|个|人|名)|派[^。;,]{0,4}[一1]名(?:组长|主管|班长|负责人|专员)[^。;,]{0,4}(?:对接|负责|带队|管理)`,
    cue`(?:客服|坐席|人员?|员工)离职[^。;]{0,10}提前\s*{duration}[^。;,]{0,4}(?:说|讲|通知|告知|告诉|报|提出)`,
    cue`(?:每月|一个月|每周|一周)(?:可以?|能)(?:休|休息|轮休)\s*{count}\s*天|请假[^。;,]{0,8}(?:提前|扣|顶班|找人)`,
    cue`(?:保证|确保|保持|任何时候)[^。;,]{0,8}(?:至少|最少|不少于)?\s*{count}\s*(?:个)?(?:人|客服|坐席)(?:同时)?(?:在线|在岗|当班|值守|盯)`,
    cue`(?:同时|一人|一个客服|一名客服|每人)[^。;,]{0,6}(?:接待|看|管|服务|接)[^。;,]{0,4}不(?:得|能)?(?:超过|多于)\s*{count}\s*家`,
  ],
  not: [
    cue`第三方|保密(?:协议|义务)|高峰|上门|到场|(?:增加|减少|增减)[^。;,]{0,10}(?:人员|坐席|人数)|招揽|聘用对方|附件|(?:灾备|异地|备用|备份)(?:的)?(?:职场|场地|机房|坐席|座席)`,
    cue`每(?:名|个|位)[^。;]{0,16}(?:费用|元)`,
  ],
  slots: [
    foreign('within', cue`(?:签订|签署|生效|进场|启动|首批|第一批|全部(?:人员)?)[^。;,\d]{0,8}(?:到岗|到位|上岗)?`),
    foreign('ahead', cue`(?:{share}[^。;,]{0,8}|范围内?|幅度内?)(?:调整|增减|变动)`),
    slot('turnover.most', 'share', cue`流失率|流动率|离职率|离职比例|流失的?比例|流动比例|(?:更换|变动|调换|轮换)率`),
    slot('replaceWithin', 'within', cue`更换|撤换|调换|换人|补充|补足|补齐|补位|补上|顶岗|顶上|到岗|到位|替换`),
    slot('nameList.changes', 'ahead', cue`更换|撤换|变动|调整|调换|离职|替换`),
  ],
  alsoIn: ['annex'],
  leftovers: ['deadlines', 'limits'],
  read: (place) => {
    const { first, all, make, put, set } = place
    const conditions = [
      ...all(cue`具[备有][^。;,]{0,30}(?:资质|资格|学历|经验|技能|知识|能力|证书|意识|态度|水平|等级|[A-Z]{2,}-?\d)`),
      ...all(FURTHER_CONDITION),
    ].filter(
      ({ text }, index, each) =>
        !/(?<!岁)以下|下列/.test(text) && !each.slice(0, index).some((other) => other.text.includes(text)),
    )
    for (const [index, condition] of conditions.entries()) set(`qualifications[${index}]`, condition.text, condition)
    readHeadcount(place)
    put(
      'nameList.before',
      first(cue`(?:服务)?(?:开始|进场|上岗|启动)(?:之)?前\s*{before:duration}[^。;]{0,20}(?:名单|名册|资质)`),
      'before',
    )
    put(
      'nameList.changes',
      first(cue`(?:人员|名单)[^。;]{0,14}(?:变动|变更|更换|调整)[^。;]{0,14}提前\s*{ahead:duration}`),
      'ahead',
    )
    put(
      'turnover.most',
      first(cue`(?:流失|流动|离职)率[^。;]{0,24}{limit:share}\s*(?:为|作为|是)(?:红线|上限|底线)`),
      'limit',
    )
    for (const [path, words] of DEPARTURES) put(path, first(words), 'charge')
    const leaders = first(LEADERS)
    for (const name of ['ratio', 'per', 'many', 'also', 'each']) make('peoplePerLeader', leaders?.value(name), leaders)
    const inspectors = first(INSPECTORS)
    for (const name of ['ratio', 'per', 'many', 'each', 'row'])
      make('peoplePerInspector', inspectors?.value(name), inspectors)
    readExperience({ all, put })
    put('wageFloorYuan', first(WAGE), 'sum')
    put('completeWithin', first(COMPLETE), 'within')
    for (const [period, words] of TURNOVERS) set('turnover.every', period, first(words))
    for (const [period, words] of APPRAISALS) set('appraisal', period, first(words))
    put(
      'replaceWithin',
      first(
        cue`{within:duration}(?:之?内|以内)[^。;]{0,14}(?:更换|撤换|调换|替换|替补|补足|补齐|调离|撤离|撤出|清退|调岗|辞退|撤走|更替)`,
      ),
      'within',
    )
  },
}

/** Verbs and particles in front of a role are none of it. */
const BEFORE_ROLE =
  /^.*(?:含|包括|另有|另配|后由|期间?内?|增租|新增|增加|组织|配备|配足|派出?(?![单件送工遣])|配置|安排|指派|派驻|提供|投入|设置?|其中|以及|[为和与及])/

/** Each role that stands beside a number: `坐席代表不少于22名、班组长2名`, `配备20名客服人员`. */
function readHeadcount(place: Place): void {
  const { first, all, has, put, set } = place
  const seen = new Set<string>()
  let index = 0
  const { rows, sum } = staffTable(place)
  for (const { role, people } of rows) {
    seen.add(`${people.spanOf('people').start}`)
    set(`headcount[${index}].role`, role, people)
    put(`headcount[${index}].number`, people, 'people')
    index += 1
  }
  put('total', sum, 'people')
  for (const match of [
    ...all(ROLE_THEN_NUMBER),
    ...all(SHIFT_STAFF),
    ...all(NUMBER_THEN_ROLE),
    ...all(ROLE_IN_TABLE),
    ...(has(ROW_HEAD) ? all(ROLE_IN_ROW) : []),
  ]) {
    const role = match.words('role')?.replace(BEFORE_ROLE, '')
    const at = `${match.spanOf('people').start}`
    if (isOfProportion(match)) continue
    if (role === undefined || role === '' || seen.has(at) || match.value('people') === undefined) continue
    seen.add(at)
    set(`headcount[${index}].role`, role, match)
    put(`headcount[${index}].number`, match, 'people')
    index += 1
  }
  const total = all(TOTAL).find((match) => !seen.has(`${totalStart(match)}`))
  for (const name of TOTAL_NAMES) put('total', total, name)
  if (index > 0 || total) return
  const staff = first(
    cue`(?:配备|安排|指派|派驻|提供|投入|不少于|至少|平时|日常|平常|平日|每班)[^。;,]{0,10}?{people:count}\s*(?:名|个(?!工作|自然|百分|样本|小时|[月周课学日])|位|人)(?!次)`,
  )
  set('headcount[0].role', staff && (staff.text.startsWith('每班') ? '每班客服人员' : '客服人员'), staff)
  put('headcount[0].number', staff, 'people')
}

/** `每18席配班组长1人` says how many lead, and not how many there are. */
const isOfProportion = ({ passage, within }: Match): boolean => {
  const [from, to] = within()
  return (
    /每\s*[\d一二三四五六七八九十]*$/.test(passage.text.slice(0, from)) ||
    /^每?[席人名个位]?(?:坐席|座席)?配/.test(passage.text.slice(from, to))
  )
}

const TOTAL_NAMES = ['people', 'also', 'then'] as const
const totalStart = (match: Match): number =>
  match.spanOf(TOTAL_NAMES.find((name) => match.words(name) !== undefined) ?? 'people').start

/** One time for all; where posts differ, each stays with its condition. */
function readExperience({ all, put }: Pick<Place, 'all' | 'put'>): void {
  const [said, ...others] = all(EXPERIENCE)
  if (others.length > 0) return
  for (const name of ['years', 'also', 'least']) put('experience', said, name)
}
