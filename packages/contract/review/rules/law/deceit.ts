import { anyOf, whereAllowed } from '../../checks-of-words.ts'
import { law } from '../../legal-basis.ts'
import { CUSTOMER } from '../../reading/people.ts'
import type { Rule } from '../../rule.ts'
import {
  complainantPays,
  complainantTold,
  consentMade,
  evidenceGone,
  minorsLured,
  rudeFined,
} from './wronged-customers.ts'

const CONSENT = '(?:声音|口吻|语音|签名|签字|笔迹|同意|授权|确认|承诺|录音|验证码|人脸|意愿)'
const FORGES = '(?:模仿|冒充|代替|顶替|假冒|仿冒|冒用|伪造|编造|虚构|合成|剪辑|拼接|补录|代签|代录|代为确认|代点)'
/** A consent that somebody else gives in the customer's place. */
const FORGED = new RegExp(
  `${FORGES}[^。;,]{0,8}(?:${CUSTOMER}|本人|其)(?:本人)?(?:的)?[^。;,]{0,6}${CONSENT}|(?:替|代|以|用)(?:${CUSTOMER}|本人|其)[^。;,]{0,6}(?:名义|身份|账号)?[^。;,]{0,4}(?:签名|签字|点击同意|确认同意|录制同意|作出同意|办理订购)(?!的?[^。;,]{0,10}为准)|${FORGES}[^。;,]{0,6}(?:同意|授权|订购|办理)[^。;,]{0,4}(?:录音|记录|凭证|书|材料)`,
)
const DONE = '(?:开通|办理|订购|激活|扣费|签约|续订|续费|升级|开户|投保|下单|变更套餐|加购|注册)'
const UNASKED = new RegExp(
  `(?:未|没有?|尚未|不)(?:经|获|取得|征得|得到|表示|明确|作出|表态)?[^。;,]{0,8}(?:同意|授权|确认|答复|表态)[^。;]{0,14}(?:先行|先|直接|照样|默认|即可|也可|可以?|仍可)(?![^。;,]{0,3}(?:停|取消|拒|不|放弃|中止|解除))[^。;,]{0,4}${DONE}|(?:默认|自动|静默|直接)(?:为|替|给)${CUSTOMER}${DONE}`,
)

const OVERSEER =
  '(?:监管|主管部门|检查组|检查|稽查|执法|审计|巡视|督查|督导|调查|诉讼|仲裁|取证|举报|暗访|消协|市场监管|网信|通信管理局)'
const DESTROYS = '(?:删除|删掉|销毁|清空|清除|抹去|隐匿|隐藏|藏匿|转移|篡改|涂改|修改|替换|毁弃|撕毁|格式化)'
const EVIDENCE = '(?:录音|记录|聊天|会话|数据|资料|材料|台账|工单|凭证|证据|账册|账簿|日志|影像|文件|报表)'
const FALSE_PAPERS =
  '(?:虚假|伪造|编造|不实|假的?|事先编写|统一口径|变造|美化|经过修改|捏造)[^。;,]{0,8}(?:材料|记录|报告|数据|录音|台账|回访|证明|说法|陈述|证言|工单|说明)'
const DESTROYED = new RegExp(
  `${OVERSEER}[^。;]{0,16}(?:时|前|期间|来|到|的,|,)[^。;]{0,20}(?:${DESTROYS}[^。;,]{0,16}${EVIDENCE}|(?:将|把|对)[^。;,]{0,10}${EVIDENCE}[^。;,]{0,6}${DESTROYS})|(?:应付|逃避|规避|躲避|应对)[^。;,]{0,4}${OVERSEER}[^。;]{0,16}(?:编造|伪造|提供|准备|补造|倒签|修改)[^。;,]{0,12}${EVIDENCE}|${DESTROYS}[^。;,]{0,14}${EVIDENCE}[^。;]{0,14}(?:应付|逃避|规避|躲避|应对|避免被?|防止被?|以免被?)[^。;,]{0,8}${OVERSEER}|${OVERSEER}[^。;]{0,24}(?:提供|出具|准备|提交|编制|作出|按|使用)[^。;,]{0,8}${FALSE_PAPERS}|(?:阻挠|拖延|拒绝配合|妨碍)[^。;,]{0,6}(?:监管|检查|稽查|执法|调查|审计)`,
)
const LAWFUL_DELETION = /保存期|届满|期满|授权|依法删除|应用户|个人(?:请求|要求)|不实(?:举报|投诉)的?/

/** 举报一律不登记、不上报. */
const HUSHED =
  /(?:举报|投诉|事故|差错|泄[露漏])[^。;,]{0,10},?[^。;,]{0,4}(?:一律|均|都|全部|概|一概)(?:不予?|无需|无须|不必|不用)(?:登记|上报|记录|录入|报告|转交|留痕|存档)/

const COMPLAINANT = '(?:投诉|举报|反映|信访|检举|申诉|控告|求助|来电|留言|上访)(?:人员?|者|群众|客户|用户|消费者)?'
const IDENTITY = '(?:姓名|身份|电话|手机号?|号码|住址|地址|联系方式|个人信息|信息|工作单位|证件号?|录音|材料|内容)'
const ACCUSED =
  '(?:被(?:投诉|举报|反映|检举|申诉|控告|信访)(?:人|者|单位|方|部门|对象|企业|商家|干部|员工)?|涉事[^。;,]{0,6}|当事(?:部门|单位|人员)|责任(?:人|单位))'
const TOLD = '(?:抄送|抄告|告知|告诉|提供|透露|转给|转交|发送|发给|公开|通报|披露|转达|交给|推送|移交|反馈)'
/** Who complained is told to whom the complaint is about. */
const EXPOSED = new RegExp(
  `${COMPLAINANT}(?:的)?${IDENTITY}[^。;]{0,20}${TOLD}[^。;,]{0,10}${ACCUSED}|(?:向|给|对|与)${ACCUSED}[^。;,]{0,8}${TOLD}[^。;,]{0,10}${COMPLAINANT}[^。;,]{0,6}${IDENTITY}`,
)
const SHIELDED = /隐去|隐匿|脱敏|匿名|遮蔽|遮挡|(?<!无需|无须|不经|未经)同意|不含|去除|加密|保密/

const CHARGE = '(?:费用?|款项?|罚金|金额|押金|保证金|手续费|占线费|调查费|处理费|\\d+\\s*元)'
/** Whoever calls or complains pays for it, and is no party. */
const CHARGED = new RegExp(
  `(?:投诉|举报|来电|咨询|差评|申诉|反映|维权|报修|拨打|占用|骚扰)[^。;]{0,36}(?:向|由|对|让|要求)(?:该|其|此类|上述)?(?:${CUSTOMER}|${COMPLAINANT}|其|本人)(?:本人)?[^。;,]{0,6}(?:收取|处以|罚|收|加收|征收|缴纳?|支付|承担|索取|扣收|交)[^。;,]{0,14}${CHARGE}`,
)
const OWED_ANYWAY =
  /不(?:向|对|得|收)|代收|代缴|配件|维修费|邮费|运费|上门费|通话费|信息费|资费|明示|公示|物价|政府定价/

const MINOR = '(?:[未不]满(?:十八|18|十六|16|十四|14|十二|12)周?岁|未成年|儿童|青少年|中小学生|小学生|孩子)'
const SHIELD =
  '(?:防沉迷|实名(?:制|认证|验证)?|人脸(?:识别|验证)?|时长限制|充值限制|年龄(?:限制|验证|认证)|监护人(?:同意|验证|授权)|青少年模式|限制|宵禁|限额|家长(?:控制|验证))'
const ROUND = '(?:绕过|绕开|规避|避开|解除|突破|跳过|关闭|破解|逃避|代过|通过他人)'
const SPENDS = '(?:充值|打赏|消费|付费|购买|借款|贷款|办卡|续费|氪金|下单|分期)'
const MINORS_DRAWN = new RegExp(
  `${MINOR}[^。;]{0,30}${ROUND}[^。;,]{0,8}${SHIELD}|${ROUND}[^。;,]{0,8}${MINOR}[^。;,]{0,8}${SHIELD}|${MINOR}[^。;]{0,20}(?:诱导|引导|鼓励|劝说|说服|指导|促使|推荐|教|协助|帮助)[^。;]{0,16}${SPENDS}|${MINOR}[^。;]{0,24}(?:借用|使用|冒用|提供)[^。;,]{0,6}(?:家长|父母|监护人|成年人|他人)[^。;,]{0,4}(?:身份|信息|账号|证件|银行卡)`,
)
const PROTECTED = /停止|暂停|退款|退费|核实|识别|劝阻|引导[^。;,]{0,8}(?:适度|理性|退)|监护人(?:陪同|同意后)|举报/

export const DECEIT_RULES: readonly Rule[] = [
  {
    code: 'consent-forged',
    severity: 'error',
    legalBasis: law(
      '《中华人民共和国消费者权益保护法》第九条、第五十五条：消费者有权自主选择，经营者欺诈的应当加倍赔偿；《中华人民共和国个人信息保护法》第十四条：同意由个人自愿、明确作出。',
      'Consumer Protection Law, arts. 9 and 55: free choice, and damages for fraud; Personal Information Protection Law, art. 14: consent is the person’s own.',
    ),
    check: anyOf(whereAllowed(FORGED), whereAllowed(UNASKED), consentMade),
  },
  {
    code: 'evidence-destroyed',
    severity: 'error',
    legalBasis: law(
      '《中华人民共和国行政处罚法》第五十五条：当事人应当如实回答询问并协助调查或者检查，不得拒绝或者阻挠；《中华人民共和国民事诉讼法》第一百一十四条：不得伪造、毁灭重要证据。',
      'Law on Administrative Penalties, art. 55: no obstruction of inspections; Civil Procedure Law, art. 114: no forging or destroying of evidence.',
    ),
    check: anyOf(whereAllowed(DESTROYED, LAWFUL_DELETION), whereAllowed(HUSHED), evidenceGone),
  },
  {
    code: 'complainant-exposed',
    severity: 'error',
    legalBasis: law(
      '《中华人民共和国个人信息保护法》第十条：不得非法提供或者公开他人个人信息；《信访工作条例》：不得将检举、控告材料及有关情况透露或者转给被检举、控告的人员或者单位。',
      'Personal Information Protection Law, art. 10; Regulations on Petitions: nothing of a complaint reaches whom it is about.',
    ),
    check: anyOf(whereAllowed(EXPOSED, SHIELDED), complainantTold),
  },
  {
    code: 'complainant-charged',
    severity: 'error',
    legalBasis: law(
      '《中华人民共和国民法典》第四百六十五条第二款：依法成立的合同，仅对当事人具有法律约束力；《中华人民共和国消费者权益保护法》第十五条：消费者享有监督、检举、控告的权利。',
      'Civil Code, art. 465(2): a contract binds its parties only; Consumer Protection Law, art. 15: the right to complain.',
    ),
    check: anyOf(whereAllowed(CHARGED, OWED_ANYWAY), complainantPays, rudeFined),
  },
  {
    code: 'minors-drawn-in',
    severity: 'error',
    legalBasis: law(
      '《中华人民共和国未成年人保护法》第七十四条、第七十五条：不得诱导沉迷；网络游戏须实名认证，并按时段提供服务。',
      'Law on the Protection of Minors, arts. 74 and 75: no inducement; real names and limited hours for games.',
    ),
    check: anyOf(whereAllowed(MINORS_DRAWN, PROTECTED), minorsLured),
  },
]
