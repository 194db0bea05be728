import { Duration, listOf, oneOf, optional, record } from '@heqi/terms'
import type { Static } from 'typebox'

export const NOTICE_METHODS = ['courier', 'registered-mail', 'personal-delivery', 'email', 'fax', 'platform'] as const
const NoticeMethod = oneOf(...NOTICE_METHODS)

/** How notices are given, and when they take effect. The addresses are those of the parties clause. */
export const NoticesTerms = record({
  methods: listOf(NoticeMethod, { minItems: 1 }),
  effective: oneOf('on-receipt', 'on-sending'),
  /** A notice sent in this way counts as received after this time, even when nobody signs for it. */
  deemed: optional(listOf(record({ method: NoticeMethod, after: Duration }), { minItems: 1 })),
  /** How soon a change of address must be told; until then the old address is good. */
  addressChange: optional(Duration),
})
export type NoticesTerms = Static<typeof NoticesTerms>
