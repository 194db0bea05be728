import type { Topic } from '../stances.ts'
import { TOPICS_OF_ABSOLUTES } from './absolutes.ts'
import { TOPICS_OF_ARRANGEMENTS } from './arrangements.ts'
import { TOPICS_OF_BASES } from './bases.ts'
import { TOPICS_OF_CONDUCT } from './conduct.ts'
import { TOPICS_OF_DATA } from './data.ts'
import { DOUBTFUL_TOPICS_OF_DEEDS, TOPICS_OF_DEEDS } from './deeds.ts'
import { DOUBTFUL_TOPICS_OF_ENDING, TOPICS_OF_ENDING } from './ending.ts'
import { TOPICS_OF_FACTS } from './facts.ts'
import { DOUBTFUL_TOPICS_OF_FEES, TOPICS_OF_FEES } from './fees-and-scope.ts'
import { DOUBTFUL_TOPICS_OF_FIXED_FEES } from './fixed-or-counted.ts'
import { TOPICS_OF_FORMS_AND_POWERS } from './forms-and-powers.ts'
import { DOUBTFUL_TOPICS_OF_LIABILITY, TOPICS_OF_LIABILITY } from './liability.ts'
import { TOPICS_OF_CONDUCT_AND_PLACE } from './of-conduct-and-place.ts'
import { DOUBTFUL_TOPICS_OF_ORDERS, TOPICS_OF_ORDERS } from './orders.ts'
import { TOPICS_OF_PAYMENT } from './payment.ts'
import { DOUBTFUL_TOPICS_OF_PEOPLE, TOPICS_OF_PEOPLE } from './people.ts'
import { TOPICS_OF_SERVICE } from './service.ts'
import { TOPICS_SETTLED_TWICE } from './settled-twice.ts'
import { DOUBTFUL_TOPICS_OF_TRADE, TOPICS_OF_TRADE } from './terms-of-trade.ts'
import { DOUBTFUL_TOPICS_OF_TIMES, TOPICS_OF_TIMES } from './times.ts'
import { TOPICS_OF_TURNS } from './turns.ts'
import { TOPICS_OF_USE } from './use.ts'
import { TOPICS_OF_WHOLES } from './wholes.ts'

/** Two rules of which whoever keeps the one breaks the other. */
export const CERTAIN_TOPICS: readonly Topic[] = [
  ...TOPICS_OF_SERVICE,
  ...TOPICS_OF_ORDERS,
  ...TOPICS_OF_ENDING,
  ...TOPICS_OF_LIABILITY,
  ...TOPICS_OF_DATA,
  ...TOPICS_OF_PEOPLE,
  ...TOPICS_OF_FEES,
  ...TOPICS_OF_USE,
  ...TOPICS_OF_ARRANGEMENTS,
  ...TOPICS_OF_CONDUCT,
  ...TOPICS_OF_TRADE,
  ...TOPICS_OF_PAYMENT,
  ...TOPICS_OF_FACTS,
  ...TOPICS_OF_BASES,
  ...TOPICS_OF_TURNS,
  ...TOPICS_OF_DEEDS,
  ...TOPICS_OF_ABSOLUTES,
  ...TOPICS_OF_TIMES,
  ...TOPICS_OF_WHOLES,
]

/** Two rules of which the one may be meant as the exception of the other, though neither says so. */
export const DOUBTFUL_TOPICS: readonly Topic[] = [
  ...DOUBTFUL_TOPICS_OF_ORDERS,
  ...DOUBTFUL_TOPICS_OF_ENDING,
  ...DOUBTFUL_TOPICS_OF_LIABILITY,
  ...DOUBTFUL_TOPICS_OF_PEOPLE,
  ...DOUBTFUL_TOPICS_OF_FEES,
  ...DOUBTFUL_TOPICS_OF_TRADE,
  ...DOUBTFUL_TOPICS_OF_DEEDS,
  ...DOUBTFUL_TOPICS_OF_TIMES,
  ...TOPICS_SETTLED_TWICE,
  ...DOUBTFUL_TOPICS_OF_FIXED_FEES,
  ...TOPICS_OF_CONDUCT_AND_PLACE,
  ...TOPICS_OF_FORMS_AND_POWERS,
]
