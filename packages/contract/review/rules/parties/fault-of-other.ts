import { allMatches } from '@heqi/clauses'
import { type Analysis, saying } from '../../analysis.ts'
import { law } from '../../legal-basis.ts'
import { binds } from '../../reading/parts.ts'
import { AGENT } from '../../reading/people.ts'
import { atWords, type Offence, type Rule } from '../../rule.ts'

const FAULT =
  '(?:泄密|泄[露漏]|错误|失误|差错|过错|过失|误操作|错误承诺|误导|漏[接单回发]|故障|宕机|中断|瘫痪|缺陷|违约|违规|违法|疏忽|延误|迟延|延迟|不及时|不准确|不完整|不当|有误|不实|错漏|未(?:能)?(?:及时|按[时期约]|提供|通知|告知|更新)|断货|缺货|原因)'
const BEARS = '(?:自行|全部|全额|先行)?(?:[向对][^。;,]{1,8})?(?:承担|赔偿|负责|赔付|补偿|负担)'
/** Who pays first and takes it back, or only helps, does not bear it. */
const NOT_BORNE =
  /先行|垫付|追偿|再向|协助|配合|第三[方人]|按(?:过错|责任|比例)|各自|共同|与[^。;,]{1,8}无关|除外|不可抗力|非因|不(?:予)?(?:承担|赔偿|负责)/

/** 因甲方泄密造成损失的，由乙方赔偿. */
function faultsCrossed(analysis: Analysis): Offence[] {
  const { client, provider } = analysis
  return [
    [client, provider],
    [`${provider}|${AGENT}`, client],
  ].flatMap(([errs = '', pays = '']) => {
    const pattern = new RegExp(
      `(?:因|由于|^(?=${AGENT}))(?<who>${errs})(?:的|方|自身|自己|单方|人员|工作人员|员工|提供的|系统|设备|平台)*(?:(?!${pays})[^。;,]){0,12}?${FAULT}(?:(?!${pays}|${errs})[^。;]){0,30}?(?:由(?<payer>${pays})|,(?<also>${pays})(?:应当?|须|需|必须|负责)?(?:对此|予以)?)${BEARS}`,
    )
    return saying(analysis, pattern, binds)
      .filter(({ sentence }) => !NOT_BORNE.test(sentence.text))
      .map(({ sentence, match }) =>
        atWords(sentence, match, {
          who: match.groups?.['who'] ?? '',
          payer: match.groups?.['payer'] ?? match.groups?.['also'] ?? '',
        }),
      )
  })
}

const LEFT_ALONE =
  '(?:自行(?:承担|负责|解决|设法|消化|处理|完成)|自负|自担|自理|自己(?:承担|负责|想办法|解决)|承担|负责|兜底)'

/** 甲方应派讲师到场,讲师未到的,由乙方自行解决、责任自负: what the one owed and did not do, the other answers for. */
function omissionsCrossed(analysis: Analysis): Offence[] {
  const { client, provider } = analysis
  return [
    [client, provider],
    [provider, client],
  ].flatMap(([owes = '', pays = '']) => {
    const owed = new RegExp(
      `(?<who>${owes})(?:应当?|须|需|负责|保证|承诺)(?:(?!${pays})[^。;,]){0,10}?(?:派出?|提供|安排|指派|交付|更新|配备|开通|发放|告知|公布)(?:(?!${pays})[^。;,]){0,4}?(?<thing>[\\u4e00-\\u9fff]{2,4}?)(?:(?!${pays})[^。;,]){0,10}[,;。]\\s*(?:如果?|若|但)?\\k<thing>[^。;,]{0,6}(?:未|没有?|不)[^。;,]{0,10},(?:[^。;]{0,30}?由)?(?:[^。;,]{0,6}?)(?<payer>${pays})[^。;]{0,14}?${LEFT_ALONE}`,
    )
    const failed = new RegExp(
      `(?<![由向给对])(?<who>${owes})(?:未(?:能)?(?:按时|按约|及时|按期)?|没有?)(?:派出?|提供|安排|指派|交付|更新|配备|开通|发放|告知|通知|公布)(?:(?!${pays})[^。;,]){0,14}(?:的|时)?,(?:[^。;,]{0,10},)?(?:[^。;,]{0,8}由)?(?<payer>${pays})[^。;,]{0,8}(?:自行(?:承担|负责|解决|设法|消化)|自负|自担|自理|自己)[^。;]{0,20}(?:责任|后果|损失|费用|风险)`,
    )
    return [owed, failed].flatMap((pattern) =>
      saying(analysis, pattern, binds)
        .filter(({ sentence }) => !NOT_BORNE.test(sentence.text))
        .map(({ sentence, match }) =>
          atWords(sentence, match, {
            who: match.groups?.['who'] ?? '',
            payer: match.groups?.['payer'] ?? '',
          }),
        ),
    )
  })
}

const THINGS = '系统|平台|线路|知识库|话术|设备|网络|软件|账号|数据|排班|规则|资料|接口|机器人'

/** The system is provided and kept by the client, and what its failures cost is borne by the provider. */
function failuresCrossed(analysis: Analysis): Offence[] {
  const { client, provider } = analysis
  return [
    [client, provider],
    [provider, client],
  ].flatMap(([keeps = '', pays = '']) => {
    const borne = new RegExp(
      `(?:^|[,;。:]|因|由于|甲方|乙方)(?<thing>[\\u4e00-\\u9fff]{0,4}(?:${THINGS}))(?:本身|自身)?(?:的)?(?:发生)?(?:故障|错误|中断|缺陷|不准确|更新不及时|延迟|宕机|失误|有误)(?:(?!${keeps})[^。;]){0,24}?由(?<payer>${pays})${BEARS}`,
    )
    return saying(analysis, borne, binds)
      .filter(({ sentence }) => !NOT_BORNE.test(sentence.text))
      .flatMap(({ sentence, match }) => {
        const thing = match.groups?.['thing'] ?? ''
        const [name = ''] = allMatches(new RegExp(THINGS, 'g'), thing).map(([word]) => word)
        const kept = new RegExp(
          `${name}(?:(?!${pays})[^。;,]){0,6}由(?<who>${keeps})(?:负责)?(?:(?!${pays})[^。;,]){0,8}(?:提供|维护|运维|建设|编写|更新|管理|制定|开通)`,
        )
        const [owner] = saying(analysis, kept, binds)
        return owner
          ? [
              atWords(sentence, match, {
                who: owner.match.groups?.['who'] ?? '',
                payer: match.groups?.['payer'] ?? '',
              }),
            ]
          : []
      })
  })
}

export const FAULT_OF_OTHER_RULES: readonly Rule[] = [
  {
    code: 'fault-of-other',
    severity: 'warning',
    legalBasis: law(
      '《中华人民共和国民法典》第五百七十七条、第五百九十二条：违约方承担违约责任；当事人都违约的各自承担相应责任。',
      'Civil Code, arts. 577 and 592: who breaks the contract is liable; each party for its own share.',
    ),
    check: (analysis) => [...faultsCrossed(analysis), ...failuresCrossed(analysis), ...omissionsCrossed(analysis)],
  },
]
