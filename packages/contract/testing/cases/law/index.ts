import { CALLING } from './calling.ts'
import { DECEIT } from './deceit.ts'
import { EMPLOYMENT } from './employment.ts'
import { FINES } from './fines.ts'
import { LAW_ARTICLES } from './law-articles.ts'
import { LAWS } from './laws.ts'
import { LOGS } from './logs.ts'
import { ORDERS } from './orders.ts'
import { PEOPLE_AT_WORK } from './people-at-work.ts'
import { RECORDINGS } from './recordings.ts'
import { RIGHTS } from './rights.ts'
import { STATUTORY } from './statutory.ts'
import { UNLAWFUL } from './unlawful.ts'

export const CASES_OF_LAW = {
  ...UNLAWFUL,
  ...FINES,
  ...STATUTORY,
  ...EMPLOYMENT,
  ...CALLING,
  ...DECEIT,
  ...RIGHTS,
  ...LAWS,
  ...LAW_ARTICLES,
  ...LOGS,
  ...ORDERS,
  ...PEOPLE_AT_WORK,
  ...RECORDINGS,
} as const
