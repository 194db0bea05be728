import type { Analysis } from '../../analysis.ts'
import { saying } from '../../analysis.ts'
import { binds } from '../../reading/parts.ts'
import { everyParty } from '../../reading/people.ts'
import { atWords, type Offence } from '../../rule.ts'

type Check = (analysis: Analysis) => Offence[]

/** What is said of a party, by whatever name; `who` in its data where the words have that group. */
const whereSome =
  (words: (names: string) => RegExp, not?: RegExp): Check =>
  (analysis) =>
    saying(analysis, words(everyParty(analysis).names), binds).flatMap(({ sentence, match }) =>
      not?.test(sentence.text)
        ? []
        : [atWords(sentence, match, { who: match.groups?.['who'] ?? match.groups?.['who2'] ?? '' })],
    )

const SECURITY = '(?:保证金|押金|质保金|定金|风险金|余款|尾款|服务费)'
/** 甲方认为服务不到位的,保证金不予退还; 罚款金额由甲方决定. */
export const forfeitsAtWill = whereSome(
  (names) =>
    new RegExp(
      `(?:${names})(?:单方面?|自行|主观|对[^。;,]{1,8})?(?:认为|觉得|认定|判断|不满意|感到|感觉)[^。;]{0,24}(?:${SECURITY}[^。;,]{0,8}(?:不予?(?:退|返还)|不再(?:退|支付|返还)|不退|不付|归|没收|扣)|(?:没收|扣[除留罚]?|不予?退还?|不再(?:退|支付))[^。;,]{0,8}${SECURITY})|(?:罚多罚少|扣多扣少|罚多少|扣多少)[^。;,]{0,4}(?:由|看|凭|听)|(?:处罚|扣款|罚款|扣罚|赔偿|违约金)(?:的)?(?:金额|数额|标准|额度|比例|幅度|多少)[^。;,]{0,4}由(?:${names})[^。;,]{0,14}(?:决定|确定|掌握|说了算|酌定|定(?=[。;,]|$))`,
    ),
  /双方|协商|第三方|附件|(?:未|不)(?:达到|低于)[^。;,]{0,6}\d|整改期/,
)

/** 完成甲方交办的一切工作,不另收费. */
export const servesForNothing = whereSome(
  (names) =>
    new RegExp(
      `(?:完成|承担|做好|配合|处理|办理|满足|执行)[^。;,]{0,4}(?:${names})?(?:[^。;,]{0,4})(?:交办|安排|指派|交代|布置|提出|要求|下达|委派)(?:的)?(?:一切|其[他它余]|任何|所有|各[项种类]|全部|临时){1,3}(?:的)?[^。;,]{0,4}(?:工作|任务|事[项务宜]|要求|需求|服务)[^。;]{0,10},?[^。;,]{0,8}(?:不(?:再|得|予)?(?:另(?:行|外)?|额外|单独)?(?:计费|收费|付费|计价|收取|增加|支付|给付|主张)[^。;,]{0,6}|无偿|免费|不计报酬)`,
    ),
)

const CAUSES = '(?:问题|损失|纠纷|投诉|责任|事故|后果|差错|风险|故障|差评|退款)'
/** 出了任何问题,不论何种原因,由乙方承担; 凡有投诉一律由乙方赔偿. */
export const bearsWhatever = whereSome(
  (names) =>
    new RegExp(
      `(?:任何|一切|所有|全部)(?:的)?[^。;,]{0,6}${CAUSES}[^。;,]{0,6},?(?:不论|无论|不管|不问|不分)[^。;,]{0,12},?[^。;,]{0,10}(?:由|归)(?:${names})[^。;,]{0,6}(?:承担|负责|赔)|(?:凡|只要|但凡|凡是)[^。;]{0,14}?${CAUSES}[^。;,]{0,6},?(?:一律|均|都|概|全部)由(?:${names})[^。;,]{0,6}(?:赔偿|承担|负责|赔付)|(?:任何|一切|所有|全部)(?:的)?[^。;,]{0,8}(?:${CAUSES}|偏差|失误|错误|疏漏)[^。;,]{0,4}(?:都|均|皆|全)(?:是|算|属于?|归|系)(?:${names})(?:的)?(?:责任|全责|过错|问题)|(?:${names})[^。;]{0,24}(?:一切|所有|全部|任何)[^。;,]{0,8}(?:损失|债务|责任|后果)[^。;,]{0,6}(?:承担|负)?无限(?:连带)?(?:赔偿)?责任`,
    ),
  /不可抗力|(?:因|由于)(?:其|[甲乙]方|服务方|受托方|委托方|自身)|(?:过错|过失|责任|原因)(?:造成|导致|引[起发])|双方/,
)

const LEAVES = '(?:退出|终止|解除|解约|离场|撤场|结束|取消|停止合作)'
/** 乙方不得退出,甲方可视需要结束合作: the words for the one may stand on either side. */
export const oneStays: Check = (analysis) =>
  [
    [analysis.client, analysis.provider],
    [analysis.provider, analysis.client],
  ].flatMap(([free = '', held = '']) =>
    whereSome(
      () =>
        new RegExp(
          `(?:${held})[^。;,]{0,8}(?:不得|无权|不能|不准)(?:以任何[^。;,]{1,6})?[^。;,]{0,8}${LEAVES}[^。;,]{0,8}[,;][^。;,]{0,4}(?<who>${free})(?:则|仍)?(?:可以?|有权|得)[^。;,]{0,18}${LEAVES}|(?<who2>${free})(?:可以?|有权)(?:视|根据|因|按)(?:自身|其|经营|业务|实际|需要)[^。;,]{0,10}(?:提前|随时)?${LEAVES}(?:本)?(?:合作|合同|协议|服务)`,
        ),
      /双方|任何?一方|提前[^。;,]{1,10}[日天月]|补偿|违约|赔偿/,
    )(analysis),
  )

const CHANGED = '(?:变更|调整|增加|新增|扩大|改变|增减|追加|延长|修改)'
/** 变更以甲方通知为准,费用不变. */
export const changesAtOldPrice = whereSome(
  (names) =>
    new RegExp(
      `(?:价格|单价|费用|费率|服务费)[^。;,]{0,4}由(?<who2>${names})[^。;,]{0,10}(?:核定|确定|定价|公布|调整|制定)[^。;,]{0,8},[^。;,]{0,8}按新(?:的)?(?:价|标准|单价)|${CHANGED}[^。;]{0,16}(?:以|按|凭|听)(?<who>${names})[^。;,]{0,6}(?:通知|要求|指令|口头|意见|安排)(?:为准)?[^。;]{0,24}(?:费用|价格|单价|报酬|服务费|总价)[^。;,]{0,6}(?:不变|不(?:作|予|再|做)?调整|不增加|不另)`,
    ),
  /双方|协商|以内|不超过|范围内|\d\s*%/,
)
