import type { Verb } from './verb.ts'
import { compare } from './verbs/compare/compare.ts'
import { demo } from './verbs/demo/demo.ts'
import { doctor } from './verbs/doctor/doctor.ts'
import { draft } from './verbs/draft/draft.ts'
import { importVerb } from './verbs/import/import.ts'
import { measure } from './verbs/measure/measure.ts'
import { read } from './verbs/read/read.ts'
import { reconcile } from './verbs/reconcile/reconcile.ts'
import { render } from './verbs/render/render.ts'
import { review } from './verbs/review/review.ts'
import { schema } from './verbs/schema/schema.ts'
import { settle } from './verbs/settle/settle.ts'
import { simulate } from './verbs/simulate/simulate.ts'
import { staff } from './verbs/staff/staff.ts'
import { up } from './verbs/up/up.ts'
import { whatif } from './verbs/whatif/whatif.ts'

/** All verbs, in the order in which a newcomer needs them. */
export const VERBS: readonly Verb[] = [
  up,
  importVerb,
  review,
  draft,
  render,
  compare,
  read,
  measure,
  settle,
  reconcile,
  whatif,
  simulate,
  staff,
  schema,
  doctor,
  demo,
]
