import { DURATION } from '@heqi/clauses'
import { type Analysis, saying } from '../../analysis.ts'
import { whereOpen } from '../../checks-of-words.ts'
import { unnumbered } from '../../reading/own-words.ts'
import { binds, inBody } from '../../reading/parts.ts'
import { atWords, firstOnly, type Offence } from '../../rule.ts'

const ENDS =
  '(?:解除|终止|解约|停止合作|结束合作|退出|叫停|中止合作|散伙|到此为止|不再合作|不要这家|换[人家]|撤换|终结|取消(?:合作|合同)|提前结束|不再续|退租|拆伙|分手)'
const GROUND = '(?:条件|情形|事由|情况|前提|事件|事项|原因|理由|规定|约定|条款)'
const CIRCULAR = new RegExp(
  `(?:合同|协议|合约|本约|条款|双方|契约|约定)[^。;,]{0,14}(?:约定|规定|所定|载明|列明|项下|写明|确定|订明|中)(?:的|之)?[^。;,]{0,8}(?:解除|终止|解约|退出|提前结束)[^。;,]{0,6}${GROUND}|(?:解除|终止|解约|退出|散伙)(?:合同|协议)?(?:的)?${GROUND}[^。;,]{0,8}(?:按|依|照|以|见|为|是|指)?[^。;,]{0,6}(?:合同|协议|本约|双方)[^。;,]{0,4}(?:约定|规定|所定|载明|写明)|约定的?(?:解除|终止|解约|退出)${GROUND}?[^。;,]{0,4}(?:发生|出现|具备|成就|满足|成立)|约定(?:的)?(?:可以?|应当?|能够)?(?:解除|终止|解约)|(?:满足|具备|符合|达到|触发|出现|发生|构成)[^。;,]{0,8}(?:解除|终止|解约|退出)(?:合同|协议)?(?:的)?(?:条件|情形|事由|前提|标准)|(?:按照?|依照?|根据)[^。;,]{0,6}(?:合同|协议)(?:的)?(?:约定|规定)(?:可以?|有权|予以|应)?(?:解除|终止)`,
)
const A_GROUND = new RegExp(
  `${ENDS}[^。;]{0,12}(?:\\d|逾期|未|擅自|累计|连续|破产)|(?:逾期|未|擅自|累计|连续|破产|不可抗力|提前\\s*\\d)[^。;]{0,40}${ENDS}`,
)
/** 本合同约定的解除条件, where no sentence tells a condition. */
export const conditionsNowhere = (analysis: Analysis): Offence[] => {
  const told = saying(analysis, CIRCULAR, binds).filter(
    ({ sentence: { text } }) =>
      !/第[\d一二三四五六七八九十]+[条款章]|附件|前款|上述|下列|以下|通知|写明|\d|所列|之一|如下|除外|行使|[日天年月]内|协商|结算|不影响|权利|因|未|不|[:：]$|法律|法定|本条第/.test(
        text,
      ),
  )
  const isTold = (): boolean =>
    analysis.sentences.some(({ text }) => A_GROUND.test(text) && !told.some((each) => each.sentence.text === text))
  return told.length === 0 || isTold()
    ? []
    : told.map(({ sentence, match }) =>
        atWords(sentence, match, { kind: /终止|结束/.test(match[0]) ? '终止' : '解除' }),
      )
}

const OFTEN =
  '(?:屡[次屡]|多次|经常|老是?|总是?|长期|反复|频频|频繁|时常|一再|常常|三番五次|动不动|持续|接连|不断|大量|屡教不改|再三)'
const WRONG =
  '(?:犯错|出错|出[^。;,]{0,2}(?:岔子|问题|差错|纰漏)|失误|违约|违规|拖欠|迟延|拖[拉延]|不(?:提供|配合|履行|到岗|达标|合格|响应|回应|改|付|作为|得到改善)|差错|投诉|延误|缺[勤岗]|流失|更换|掉线|被投诉|失职|得不到改善|推诿|怠慢|旷工)'
const POOR =
  '(?:差|不够|不行|不佳|不理想|不好|欠佳|低下|低劣|恶劣|跟不上|下滑|下降|不到位|不尽如人意|难以[^。;,]{2,6}|太[差慢低]|糟糕?|滑坡|不满意|不合要求|没有起色|一般|松懈|混乱|涣散|受损|受到(?:较大|严重|不良)?影响|不被认可|恶化)'
const SUBJECT =
  '(?:服务|质量|配合度?|配合|表现|态度|业绩|管理|信誉|声誉|口碑|水平|能力|经营|形象|效果|运营|履约|诚意|合作|资信|团队|工作|效率|品牌)'
/** 配合度不够, 屡次犯错 as a ground for ending: how bad, how often? */
export const groundsByFeeling = (analysis: Analysis): Offence[] =>
  saying(
    analysis,
    new RegExp(`(?<ground>${OFTEN}[^。;,\\d]{0,10}${WRONG}|${SUBJECT}[^。;,\\d]{0,8}${POOR})`),
    inBody,
  ).flatMap(({ sentence, match }) => {
    const { text } = sentence
    const behind = text.slice(match.index)
    const isEnd =
      new RegExp(ENDS).test(behind) ||
      new RegExp(`^[^。;,:]{0,4}${ENDS}[^。;,:]{0,4}(?:事由|理由|条件|情形|原因)?:`).test(unnumbered(text))
    const isMeasured =
      /催告|改正|补救|整改|纠正|\d|[一二三四五六七八九十两]+(?:万|千|次|日|天|个月|分|件|起)|附件|第[一二三四五六七八九十]+条|法律|双方协商|协商一致|不得[^。;,]{0,10}(?:解除|终止)|无权/.test(
        unnumbered(text),
      )
    const isOfPeople = /(?:更换|撤换|换|调离|辞退|退回)[^。;,]{0,6}(?:客服|坐席|人员|员工|主管)/.test(behind)
    return isEnd && !isMeasured && !isOfPeople
      ? [atWords(sentence, match, { ground: match.groups?.['ground'] ?? match[0] })]
      : []
  })

const AT_END =
  /终止|解[除约]|期满|届满|结束|到期|退出|离场|撤场|失效|散伙|不做了|不干了|更换承办|接手|完结|不再合作|停止合作|期限一到|收摊|合作完/
const OVER =
  '(?:移交|交接|交[还回出给予底]|归还|返还|送回|过户|转[给交]|接手|拷[走贝给]|退还|退回|带走|取走|搬走|撤出|腾退|清退|清场|拿走|还给|交付|交由|移送|交出|交完|注销|返[给还]|划转|变更至|办[理完]?移交|接管)'
const THINGS =
  /设备|资料|数据|账号|号码|名单|工单|记录|权限|物品|文档|知识库|系统|话术|录音|素材|工位|钥匙|门禁|耳机|电脑|业务|档案|店铺|后台|线路|职场|客服|热线|群|图纸|服务商|承办/
const HAS_TIME = new RegExp(
  `${DURATION}|[当即]日|立即|当天|当场|同时|之日|之前|前(?:完成|移交|交)|每[日天]|[_＿]{2,}|\\[|【|附件|时间表|计划|[日天月周]内|次日|\\d\\s*[日号]|月底|限期`,
)
/** At the end things go back, and no place tells by when. */
export const handedOverSomeDay = (analysis: Analysis): Offence[] => {
  const told = saying(analysis, new RegExp(OVER), binds).filter(({ sentence: { text, node } }) => {
    const matter = `${text}${node.article.heading.text}`
    return (
      AT_END.test(matter) &&
      THINGS.test(text) &&
      !/离职|调岗|更换(?:客服|坐席|人员)|班次|第三方|保密|保证金|押金|费用?退|退款|换货|不得|无需|违约金|顾客|买家|退货/.test(
        text,
      )
    )
  })
  return told.some(({ sentence }) => HAS_TIME.test(unnumbered(sentence.text)))
    ? []
    : firstOnly(told.map(({ sentence, match }) => atWords(sentence, match)))
}

const FORCE = '(?:不可抗力|不能预见[^。;]{0,20}不能克服|天灾|自然灾害|地震|洪水|台风|战争|疫情)'
const LAW =
  '(?:依法|从其(?:法律)?规定|(?:按照?|依照?|依据|遵照|根据|适用|参照|援引|遵循|执行|以|从|循|照|随|由)[^。;,]{0,10}(?:法律|法规|法条|民法典|合同法|法定|国家规定|有关规定|相关规定|司法解释|成文法)|法律[^。;,]{0,6}(?:怎么|如何)|由法律)'
/** 不可抗力依法处理: neither events nor notice nor proof. */
export const forceLeftToLaw = (analysis: Analysis): Offence[] => {
  const told = saying(analysis, new RegExp(FORCE), binds)
  const [first] = told
  const isLeft = ({ text }: { readonly text: string }): boolean =>
    new RegExp(LAW).test(text) &&
    !/通知|告知|证明|[^。;]是?指|包括|\d\s*[天日]|[日天]内|顺延|减少损失|协商|书面|受影响|互不/.test(unnumbered(text))
  if (!first || !told.every(({ sentence }) => isLeft(sentence))) return []
  const others = analysis
    .sentencesIn(first.sentence.node)
    .filter((each) => !told.some(({ sentence }) => sentence === each))
  return others.some(({ text }) => /通知|告知|证明|减轻|延期|免除|是?指|包括|[日天]内|顺延/.test(text))
    ? []
    : [atWords(first.sentence, first.match)]
}

const OWN =
  '(?:(?:系统|服务器|网络|软件|设备|线路|接口|云服务|平台|机房|电力|通[信讯]|数据库|程序|电脑|话务|呼叫|供电|硬件|宽带|专线)[^。;,、]{0,6}(?:崩溃|宕机|停机|故障|异常|缺陷|停摆|中断|瘫痪|失灵|损坏|升级|维护|断|拥堵|卡顿|掉线|漏洞|出错|死机|切换)|宕机|断网|停电|掉电|(?:员工|坐席|座席|客服|人员|话务员|主管|骨干|职员|工人|团队)[^。;,、]{0,6}(?:离职|罢工|流失|短缺|不足|跳槽|减员|缺[勤员岗]|请假|辞职|生病|怠工|出走|招不[到满])|罢工|用工荒|招(?:聘|工)(?:困)?难|病毒|黑客|(?:供应商|分包商|房东|运营商|上游|合作方|服务商|供货商)[^。;,、]{0,6}(?:断供|违约|停[工供业]|倒闭|跑路|涨价|原因|延误|收回)|断供|资金(?:链)?[^。;,、]{0,4}(?:紧张|困难|断裂|周转|不足)|(?:原料|人工|成本|租金|房租|物价|汇率)[^。;,、]{0,4}(?:上涨|涨价|波动|下跌)|涨价|内部(?:调整|改制|重组|审批|整顿|原因)|经营(?:困难|不善|亏损)|裁员|搬迁|装修|股东|改制|市场(?:波动|变化|低迷)|订单(?:减少|下滑)|例行|割接|堵车|交通拥堵)'
/** What a party can and must guard against, counted as force majeure. */
export const ownAffairsAsForce = whereOpen(
  new RegExp(`${OWN}[^。;]{0,40}不可抗力|不可抗力[^。;]{0,40}${OWN}`),
  /(?:不|非|并不|不能|不得|不可|无权)[^。;,]{0,6}(?:构成|属于?|视为|作为|列入|算|主张|援引|以|归入|认定为|是|按)[^。;]{0,10}(?:不可抗力|免责)|不可抗力[^。;]{0,16}(?:不包括|不含|除外|不涵盖)|除外|(?:政府|国家|全国|全市|区域性|大面积|社会|公共|行政|电信主管)[^。;,]{0,6}(?:停电|断网|罢工|中断|管制|停网)|地震|洪水|台风|因不可抗力|不可抗力(?:导致|造成|引起|致使)|不以不可抗力|不得以|不免|不适用|不援引|之外|以外|仍应|负责|[^。;]{2}除不可抗力/,
)
