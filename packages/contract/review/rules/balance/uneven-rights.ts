import { type Analysis, type Saying, saying } from '../../analysis.ts'
import { binds } from '../../reading/parts.ts'
import { atWords, type Offence, type Rule } from '../../rule.ts'

const SIDES = ({ client, provider }: Analysis): readonly (readonly [string, string])[] => [
  [client, provider],
  [provider, client],
]

/** Acts for which consent is often asked, each by its words. */
const ACTS = [
  '引入|引进|聘请|委托第三',
  '转让|转移',
  '分包|转包|转委托',
  '更换|替换',
  '披露|公开',
  '变更|调整',
] as const
const ACT = `(?<act>${ACTS.join('|')})`
const actOf = ({ match }: Saying): string | undefined =>
  ACTS.find((words) => words.split('|').includes(match.groups?.['act'] ?? ''))

const TELLS = '(?:通知|告知|知会|书面说明|报备|备案)[^。;,]{0,10}(?:即可|就行|就可以|即视为|即生效|便可)'
const NO_CONSENT = '(?:无需|无须|不需要?|不必|不用|毋须)[^。;,]{0,8}(?:同意|许可|批准|认可)'
const ASKS =
  '(?:(?:须|应当?|需|必须|要)[^。;,]{0,12}(?:经|征得|取得|获得)|未经|事先征得)[^。;,]{0,10}(?:同意|许可|批准|认可)'
const asksOf = (other: string): readonly RegExp[] => [
  new RegExp(`(?<![向给由经])(?:${other})[^。;,]{0,12}${ACT}[^。;]{0,30}${ASKS}`),
  new RegExp(`${ASKS}[^。;]{0,4},?(?:(?:${other})[^。;,]{0,8})?不得[^。;,]{0,12}${ACT}`),
]

/** 但乙方向子公司转让的不在此限. */
const exceptOne = (analysis: Analysis, one: string): Saying[] =>
  saying(
    analysis,
    new RegExp(
      `(?<![向给由经])(?<who>${one})(?:[^。;,]{0,16}(?:转让|转委托|分包)[^。;,]{0,10}(?:不在此限|除外|不受此限|不受[^。;,]{0,6}限制)|[^。;,]{0,6}(?:可以?|有权)[^。;,]{0,10}(?:转让|转委托|分包)[^。;]{0,16}${NO_CONSENT})`,
    ),
    binds,
  ).filter(({ sentence: { text } }) => /未经|同意|不得/.test(text) && !/任何?一方均可|双方均可/.test(text))

/** One need only tell what the other must ask for. */
function consentUneven(analysis: Analysis): Offence[] {
  return SIDES(analysis).flatMap(([one, other]) => {
    const tells = new RegExp(
      `(?<![向给由经])(?<who>${one})[^。;,]{0,12}${ACT}(?:(?!${other})[^。;]){0,24}?(?:,[^。;,]{0,6})?(?:(?:${other})?[^。;,]{0,4}${TELLS}|${NO_CONSENT}|(?:通知|告知)(?:${other})后?即可)`,
    )
    const told = saying(analysis, tells, binds)
    // Whose consent is asked for does not ask.
    const ofOther = new RegExp(`(?:${other})(?:的)?(?:事先|事前)?(?:书面)?(?:同意|许可|批准|认可)`)
    const asked = new Set(
      (told.length === 0 ? [] : asksOf(other))
        .flatMap((asks) => saying(analysis, asks, binds))
        .filter(({ match }) => !ofOther.test(match[0]))
        .map(actOf),
    )
    return [...told.filter((each) => asked.has(actOf(each))), ...exceptOne(analysis, one)]
      .slice(0, 1)
      .map(({ sentence, match }) => atWords(sentence, match, { who: match.groups?.['who'] ?? '' }))
  })
}

const SHOWS = '(?:宣传|案例|推广|展示|广告|官网|媒体|招商|路演|投标)'
const FIGURES =
  '(?:(?:合作|服务|成效|效果|经营|成交|业务|运营|项目|客户|销售|话务|业绩)[^。;,]{0,4}(?:数据|数字|指标|成果|金额|情况|信息|案例)|价格|单价)'
const SECRET = /保密|不得(?:向[^。;,]{1,8})?(?:泄[露漏]|披露|透露)/
const SECRET_FIGURES = /(?:数据|价格|单价|信息|资料|商业(?:秘密|计划)|经营)/

/** Figures of the cooperation are secret, and one party may advertise with them. */
function publishedThoughSecret(analysis: Analysis): Offence[] {
  const all = `${analysis.client}|${analysis.provider}`
  const shown = saying(
    analysis,
    new RegExp(
      `(?<who>${all})(?:有权|可以?|得)[^。;]{0,20}${SHOWS}[^。;]{0,24}${FIGURES}|(?<who2>${all})(?:有权|可以?|得)[^。;]{0,16}${FIGURES}[^。;]{0,16}${SHOWS}`,
    ),
    binds,
  ).filter(
    ({ sentence: { text } }) =>
      !/(?<!无需|无须|不必)(?:经|征得|取得)[^。;,]{1,8}同意|脱敏|匿名|书面确认|去标识/.test(text),
  )
  const isSecret = (): boolean =>
    saying(analysis, SECRET, binds).some(
      ({ sentence }) => SECRET_FIGURES.test(sentence.text) && !shown.some((each) => each.sentence === sentence),
    )
  return shown.length > 0 && isSecret()
    ? shown.map(({ sentence, match }) =>
        atWords(sentence, match, { who: match.groups?.['who'] ?? match.groups?.['who2'] ?? '' }),
      )
    : []
}

const CHECK = '(?:审计|核查|稽核|暗访|神秘(?:客|顾客|访客)|抽检|检测|测评|评估|复检|检查|监测|第三方(?:检查|质检|考核))'
/** Who is checked pays, whatever is found. */
function checkedPays(analysis: Analysis): Offence[] {
  const { client, provider } = analysis
  const pattern = new RegExp(
    `${CHECK}[^。;,]{0,6}(?:费用?|支出|开支|成本)[^。;,]{0,6}(?:由|均由|一律由)(?<who>${provider})(?:自行)?(?:承担|负担|支付|垫付)|(?<who2>${provider})(?:应当?|须|需)?(?:承担|支付)[^。;,]{0,8}${CHECK}[^。;,]{0,4}(?:费用?|支出)`,
  )
  return saying(analysis, pattern, binds).flatMap(({ sentence, match }) => {
    const { text } = sentence
    const isOrdered = new RegExp(`(?:${client})[^。;]{0,16}(?:${CHECK}|委托|聘请|安排|组织|有权)`).test(text)
    return isOrdered &&
      !/发现|不合格|不达标|存在(?:问题|违)|不符|属实|超过|低于|如(?:果)?|经[^。;,]{1,8}(?:确认|认定)/.test(text)
      ? [atWords(sentence, match, { who: match.groups?.['who'] ?? match.groups?.['who2'] ?? '' })]
      : []
  })
}

/** 甲方有权延长六个月,乙方不得拒绝. */
const extensionOfOne = (analysis: Analysis): Offence[] =>
  SIDES(analysis).flatMap(([one, other]) =>
    saying(
      analysis,
      new RegExp(
        `(?<![向给由经])(?<who>${one})(?:有权|可以?|得)[^。;]{0,24}(?:延长|续签|续约|续期|顺延|延续|展期)[^。;]{0,24}(?:(?:${other})[^。;,]{0,6}(?:不得(?:拒绝|有?异议|提出异议)|(?:应当?|须|必须)(?:无条件)?(?:同意|接受|配合|继续))|${NO_CONSENT})`,
      ),
      binds,
    )
      .filter(({ sentence: { text } }) => !/双方|协商一致/.test(text))
      .map(({ sentence, match }) => atWords(sentence, match, { who: match.groups?.['who'] ?? '' })),
  )

export const UNEVEN_RIGHT_RULES: readonly Rule[] = [
  { code: 'consent-uneven', severity: 'note', check: consentUneven },
  { code: 'published-though-secret', severity: 'warning', check: publishedThoughSecret },
  { code: 'checks-paid-by-checked', severity: 'note', check: checkedPays },
  { code: 'extension-of-one', severity: 'note', check: extensionOfOne },
]
