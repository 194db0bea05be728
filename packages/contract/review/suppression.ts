import { type Static, Type } from 'typebox'
import type { ReviewFinding } from './review-finding.ts'

/**
 * A finding that somebody looked at and lets stand. `article` narrows it to one article of a text, `start` (UTF-16 units) to one
 * place in the text of a file, `path` to one term of a draft; without any it holds wherever the code is found.
 */
export const Suppression = Type.Object(
  {
    code: Type.String({ minLength: 1 }),
    article: Type.Optional(Type.String()),
    path: Type.Optional(Type.String()),
    start: Type.Optional(Type.Integer({ minimum: 0 })),
    reason: Type.String({ minLength: 1, pattern: '\\S' }),
  },
  { additionalProperties: false },
)
export type Suppression = Static<typeof Suppression>

/** The sidecar of a contract, `heqi.review.json` by custom. */
export const SuppressionFile = Type.Object({ suppressed: Type.Array(Suppression) }, { additionalProperties: false })
export type SuppressionFile = Static<typeof SuppressionFile>

export type SuppressedFinding = { readonly finding: ReviewFinding; readonly reason: string }

const covers = ({ code, article, path, start }: Suppression, { code: found, place }: ReviewFinding): boolean =>
  code === found &&
  (article === undefined || article === (place.article ?? '')) &&
  (path === undefined || path === place.path) &&
  (start === undefined || start === (place.start ?? 0))

/**
 * Parts the findings that stand from those that were let be, each with its reason. `unused` are entries that covered nothing:
 * what they spoke of has been mended, or moved.
 */
export function suppressFindings(
  findings: readonly ReviewFinding[],
  suppressions: readonly Suppression[],
): {
  readonly open: readonly ReviewFinding[]
  readonly suppressed: readonly SuppressedFinding[]
  readonly unused: readonly Suppression[]
} {
  const used = new Set<Suppression>()
  const open: ReviewFinding[] = []
  const suppressed: SuppressedFinding[] = []
  for (const finding of findings) {
    const entry = suppressions.find((each) => covers(each, finding))
    if (entry === undefined) open.push(finding)
    else {
      used.add(entry)
      suppressed.push({ finding, reason: entry.reason })
    }
  }
  return { open, suppressed, unused: suppressions.filter((entry) => !used.has(entry)) }
}
