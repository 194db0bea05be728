import type { Saying } from '../../../analysis.ts'
import type { Stance, Topic } from '../stances.ts'

/** What is ruled for one case, or only explained, counted or left for later, is no general answer. */
const NO_RULE =
  '(?<![例比譬])如(?![实期下同何常约数])|(?<!倘)若(?!干)|倘若?|假如|万一|遇(?![到见])|情况下|情形下|因[^。;,]{1,16}(?:原因|故|要求|需要)|违约(?!责任由)|擅自|私自|发现|特殊情|疫情|应急|故障|试运行|试用期|过渡期|首[月周]|是指|所称|统计|见附件|再[定议商]|另行(?:商|约|协)|由双方|双方[^。;,]{0,4}(?:协商|商定|商议)'

/** An answer by its wordings and by what shows that something else is meant. */
export const answer = (said: readonly string[], ...not: readonly string[]): Stance => ({
  said: new RegExp(said.join('|')),
  not: new RegExp([NO_RULE, ...not].join('|')),
})

/** The same, though it leaves out something: what it leaves out is the answer. */
export const answerBesides = (said: readonly string[], ...not: readonly string[]): Stance => ({
  ...answer(said, ...not),
  isHeldAnyway: true,
})

/** Two answers about different kinds of a thing do not meet: weekends and long holidays. */
export const ofOtherKinds =
  (kinds: Readonly<Record<string, RegExp>>): NonNullable<Topic['unless']> =>
  (one: Saying, other: Saying): boolean => {
    const [here, there] = [one, other].map(({ sentence }) =>
      Object.keys(kinds).filter((kind) => kinds[kind]?.test(`${sentence.node.matter}:${sentence.text}`)),
    )
    return !!here?.length && !!there?.length && !here.some((kind) => there.includes(kind))
  }
