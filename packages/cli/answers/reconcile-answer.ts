import { causeText, formulaText, lineTitle } from '@heqi/documents/wording'
import type { Cause, LineDifference, Reconciliation, StatementLine } from '@heqi/engine'
import type { ContractTerms } from '@heqi/terms'
import { type Language, toDecimal } from '@heqi/vocabulary'
import { type Static, Type } from 'typebox'
import { Count, FenText, object } from './primitives.ts'

const CauseAnswer = object({
  code: Type.String(),
  text: Type.String(),
  exact: Type.Boolean({ description: 'reckoning so gives the claim to the fen' }),
  data: Type.Record(Type.String(), Type.String()),
})

/** The claim beside what contract and records yield. */
export const ReconcileAnswer = object({
  claimedFen: FenText,
  oursFen: FenText,
  differenceFen: FenText,
  lines: Type.Array(
    object({
      claim: Type.Optional(object({ description: Type.String(), place: Type.String() })),
      line: Type.Optional(
        object({ id: Type.String(), title: Type.String(), clause: Type.String(), explain: Type.String() }),
      ),
      claimedFen: FenText,
      oursFen: FenText,
      differenceFen: FenText,
      causes: Type.Array(CauseAnswer),
    }),
  ),
  metrics: Type.Array(
    object({
      id: Type.String(),
      claimed: Type.String(),
      ours: Type.Union([Type.String(), Type.Null()]),
      agrees: Type.Boolean(),
      causes: Type.Array(CauseAnswer),
    }),
  ),
  headcount: Type.Array(object({ component: Type.String(), claimed: Count, atStart: Count, atEnd: Count })),
})

const VALUE_PLACES = 6

export function reconcileAnswer(
  reconciliation: Reconciliation,
  terms: ContractTerms,
  language: Language,
): Static<typeof ReconcileAnswer> {
  const { lines, metrics, headcount, claimedFen, oursFen, differenceFen } = reconciliation
  return {
    claimedFen: claimedFen.toString(),
    oursFen: oursFen.toString(),
    differenceFen: differenceFen.toString(),
    lines: lines.map((line) => lineAnswer(line, terms, language)),
    metrics: metrics.map(({ metric, claimed, ours, agrees, causes }) => ({
      id: metric,
      claimed: toDecimal(claimed, VALUE_PLACES, 'half-up'),
      ours: ours?.adjusted.value ? toDecimal(ours.adjusted.value, VALUE_PLACES, 'half-up') : null,
      agrees,
      causes: causesAnswer(causes, language),
    })),
    headcount: headcount.map(({ component, claimed, atStart, atEnd }) => ({ component, claimed, atStart, atEnd })),
  }
}

type LineAnswer = Static<typeof ReconcileAnswer>['lines'][number]

function lineAnswer({ claim, line, ...rest }: LineDifference, terms: ContractTerms, language: Language): LineAnswer {
  return {
    ...(claim ? { claim: { description: claim.description ?? claim.code ?? '', place: claim.place ?? '' } } : {}),
    ...(line ? { line: ourLineAnswer(line, terms, language) } : {}),
    claimedFen: rest.claimedFen.toString(),
    oursFen: rest.oursFen.toString(),
    differenceFen: rest.differenceFen.toString(),
    causes: causesAnswer(rest.causes, language),
  }
}

const ourLineAnswer = (line: StatementLine, terms: ContractTerms, language: Language) => ({
  id: line.id,
  title: lineTitle(line, terms, language),
  clause: line.clause,
  explain: formulaText(line.formula, language),
})

const causesAnswer = (causes: readonly Cause[], language: Language): LineAnswer['causes'] =>
  causes.map((cause) => ({ code: cause.code, text: causeText(cause, language), exact: cause.exact, data: cause.data }))
