/** Formats whose columns have a meaning of their own. */
const OWN_MEANING = [
  'canonical-csv',
  'canonical-json-lines',
  'canonical-parquet',
  'asterisk-queue-log',
  'asterisk-cdr',
  'freeswitch-callcenter',
  'zendesk-metric-events',
  'chatwoot',
] as const

/** Tables whose columns mean nothing until a mapping says what. */
export const SOURCE_FORMATS = ['csv', 'json-lines', 'json', 'xlsx', 'parquet'] as const
export type SourceFormat = (typeof SOURCE_FORMATS)[number]

export const FILE_FORMATS = [...OWN_MEANING, ...SOURCE_FORMATS] as const
export type FileFormat = (typeof FILE_FORMATS)[number]

export const needsMapping = (format: FileFormat): format is SourceFormat =>
  (SOURCE_FORMATS as readonly FileFormat[]).includes(format)
