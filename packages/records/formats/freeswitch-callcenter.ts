import type { Refusal, Result } from '@heqi/vocabulary'
import type { Condition, Expression, Mapping } from '../mapping.ts'
import { readCsv } from '../read-csv.ts'
import { readJsonLines } from '../read-json.ts'
import type { ReadOutcome } from '../read-outcome.ts'
import type { RefusalCode } from '../reject.ts'
import { withHead } from '../text-encoding.ts'
import { WITHHELD_NUMBERS } from './caller-key.ts'
import type { NativeOptions } from './native-options.ts'
import { hasEncodedVariables, percentDecoded } from './percent-decoded.ts'

/** Channel variables stand at the top of a CSV row, and under `variables` in the JSON of mod_json_cdr. */
type Layout = 'csv' | 'json-lines'

const OPEN_BRACE = 123

/**
 * Call records of FreeSWITCH with the variables of mod_callcenter, as CSV with a header or as JSON lines: one record for
 * each member leg. Epochs are whole seconds; 0 means that it never happened.
 */
export const readFreeSwitchCallcenter = (
  input: AsyncIterable<Uint8Array>,
  options: NativeOptions = {},
): Promise<Result<ReadOutcome, Refusal<RefusalCode>>> =>
  withHead(input, (head, all) => {
    const layout = head[0] === OPEN_BRACE ? 'json-lines' : 'csv'
    const mapping = mappingFor(layout, options.source ?? 'freeswitch')
    if (layout === 'csv') return readCsv(all, mapping, options)
    return readJsonLines(hasEncodedVariables(head) ? percentDecoded(all) : all, mapping, options)
  })

function mappingFor(layout: Layout, source: string): Mapping {
  const name = (variable: string): string => (layout === 'csv' ? variable : `variables.${variable}`)
  const column = (variable: string, format?: string): Expression => ({
    column: name(variable),
    ...(format === undefined ? {} : { format }),
  })
  const epoch = (variable: string): Expression => column(variable, 'epoch-seconds')
  const is = (variable: string, value: string): Condition => ({ column: name(variable), equals: value })
  const joined = epoch('cc_queue_joined_epoch')
  return {
    name: 'FreeSWITCH mod_callcenter',
    format: layout,
    timeZone: 'UTC',
    empty: ['0', '_undef_', ...WITHHELD_NUMBERS],
    missingColumns: 'absent',
    filters: [
      { reason: 'no-queue', drop: { column: name('cc_queue'), empty: true } },
      { reason: 'agent-leg', drop: is('cc_side', 'agent') },
    ],
    fields: {
      source: { constant: source },
      sourceId: { first: [column('cc_member_session_uuid'), column('uuid')] },
      channel: { constant: 'phone' },
      direction: { constant: 'inbound' },
      queue: column('cc_queue'),
      agent: column('cc_agent'),
      customerKey: column('caller_id_number'),
      enteredAt: { first: [epoch('start_epoch'), joined] },
      queuedAt: joined,
      answeredAt: epoch('cc_queue_answered_epoch'),
      // Only a break-out is the caller's own: a time-out or a key is the dialplan's.
      abandonedAt: { when: is('cc_cancel_reason', 'BREAK_OUT'), use: epoch('cc_queue_canceled_epoch') },
      abandonedIn: { when: is('cc_cancel_reason', 'BREAK_OUT'), use: { constant: 'queue' } },
      endedAt: {
        first: [epoch('cc_queue_terminated_epoch'), epoch('cc_queue_canceled_epoch'), epoch('end_epoch')],
      },
      menuMs: { difference: [{ field: 'queuedAt' }, { field: 'enteredAt' }] },
      queueMs: {
        difference: [
          { first: [epoch('cc_queue_answered_epoch'), epoch('cc_queue_canceled_epoch')] },
          { field: 'queuedAt' },
        ],
      },
      talkMs: { difference: [epoch('cc_queue_terminated_epoch'), { field: 'answeredAt' }] },
    },
  }
}
