import type { Sight } from '../../recognise/sight.ts'

/** Nothing looks like a custom clause: what no other clause claims becomes one (see `recogniseCustom`). */
export const sight: Sight = { headings: [], sentences: [] }
