/** The forms in which a contract's months and its end are put on paper, by `DocumentAnnex.id`. */
export const CLOSING_FORMS: readonly string[] = [
  'service-report',
  'acceptance-report',
  'settlement-report',
  'termination-confirmation',
  'handover-list',
]

/** What contracts of this kind attach as a rule. */
export const USUAL_ANNEXES: readonly string[] = [
  'service-list',
  'quality-standard',
  'fee-detail',
  'staff-list',
  'confidentiality-agreement',
  ...CLOSING_FORMS,
]
