import { isCanonicalHeader } from './canonical-mapping.ts'
import type { FileFormat } from './file-formats.ts'
import { fileKindOf } from './file-signature.ts'
import { isJsonLines, isJsonObject } from './json-rows.ts'
import { csvLayout } from './read-csv.ts'
import type { RefusalCode } from './reject.ts'
import { detectEncoding, utf8Chunks } from './text-encoding.ts'

/** What the file is, as far as its first 64 KB and its name tell; a refusal code when it is nothing that can be read. */
export type Detection = { readonly format: FileFormat } | { readonly refusal: RefusalCode }

const PARQUET_KEY = new TextEncoder().encode('heqi.records')

export async function detectFormat(head: Uint8Array, name = ''): Promise<Detection> {
  if (head.length === 0) return { refusal: 'file-empty' }
  switch (fileKindOf(head)) {
    case 'parquet':
      return { format: includesBytes(head, PARQUET_KEY) || name.includes('.heqi.') ? 'canonical-parquet' : 'parquet' }
    case 'zip':
      return { format: 'xlsx' }
    case 'gzip':
      return { refusal: 'file-compressed' }
    case 'pdf':
    case 'old-office':
      return { refusal: 'file-is-pdf-or-office' }
    case 'text-or-unknown':
      return detectText(head)
  }
}

async function detectText(head: Uint8Array): Promise<Detection> {
  const encoding = detectEncoding(head)
  if (!encoding) return { refusal: 'file-is-binary' }
  let text = ''
  for await (const chunk of utf8Chunks(once(head), encoding)) text += new TextDecoder().decode(chunk)
  const trimmed = text.trimStart()
  if (trimmed === '') return { refusal: 'file-empty' }
  if (trimmed.startsWith('{') || trimmed.startsWith('[')) return { format: jsonFormat(trimmed, head) }
  if (QUEUE_LOG_LINE.test(trimmed)) return { format: 'asterisk-queue-log' }
  const layout = await csvLayout(head)
  if (!layout.ok) return { refusal: layout.problems[0]?.code ?? 'format-unknown' }
  const { header } = layout.value
  if (isCanonicalHeader(header)) return { format: 'canonical-csv' }
  if (header.includes('cc_queue_joined_epoch')) return { format: 'freeswitch-callcenter' }
  return { format: isCdrRow(header) ? 'asterisk-cdr' : 'csv' }
}

const QUEUE_LOG_LINE = /^\d{9,11}(?:\.\d+)?\|[^|\n]*\|[^|\n]*\|[^|\n]*\|[A-Z0-9_]+(?:\||\r?\n|$)/u

const CDR_INSTANT = /^\d{4}-\d{2}-\d{2} \d{2}:\d{2}:\d{2}$/u
const CDR_DISPOSITION = /^(?:ANSWERED|NO ANSWER|BUSY|FAILED|CONGESTION)$/u

/** `Master.csv` has no header: its first row is a call. */
const isCdrRow = (row: readonly string[]): boolean =>
  row.length >= 16 && CDR_INSTANT.test(row[9] ?? '') && CDR_DISPOSITION.test(row[14] ?? '')

function jsonFormat(text: string, head: Uint8Array): FileFormat {
  const isLines = isJsonLines(head)
  const first = isLines ? objectIn(text.slice(0, text.indexOf('\n'))) : undefined
  if (first) {
    if (isCanonicalHeader(Object.keys(first))) return 'canonical-json-lines'
    if (isJsonObject(first['variables'])) return 'freeswitch-callcenter'
    if ('ticket_id' in first && 'metric' in first) return 'zendesk-metric-events'
    return isChatwoot(first) ? 'chatwoot' : 'json-lines'
  }
  // A document may be longer than its head: look for the names instead of parsing.
  if (/"ticket_metric_events"|"ticket_id"\s*:\s*\d+\s*,\s*"metric"/u.test(text)) return 'zendesk-metric-events'
  if (
    /"(?:first_reply_created_at|contact_inbox|agent_last_seen_at)"|"event"\s*:\s*"(?:conversation|message)_/u.test(text)
  ) {
    return 'chatwoot'
  }
  const whole = objectIn(text)
  if (whole && isCanonicalHeader(Object.keys(whole))) return 'canonical-json-lines'
  if (whole && isJsonObject(whole['variables'])) return 'freeswitch-callcenter'
  return 'json'
}

const isChatwoot = (object: Readonly<Record<string, unknown>>): boolean =>
  'contact_inbox' in object ||
  'first_reply_created_at' in object ||
  (typeof object['event'] === 'string' && /^(?:conversation|message)_/u.test(object['event']))

function objectIn(text: string): Readonly<Record<string, unknown>> | undefined {
  try {
    const value: unknown = JSON.parse(text)
    return isJsonObject(value) ? value : undefined
  } catch {
    return undefined
  }
}

function includesBytes(bytes: Uint8Array, wanted: Uint8Array): boolean {
  const [first = 0] = wanted
  for (let at = bytes.indexOf(first); at >= 0; at = bytes.indexOf(first, at + 1)) {
    if (wanted.every((byte, i) => bytes[at + i] === byte)) return true
  }
  return false
}

async function* once(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes
}
