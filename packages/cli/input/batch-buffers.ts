import type { RecordBatch } from '@heqi/records'

/** Every buffer of a batch once: columns that are wholly absent share theirs. */
export function buffersOf(batch: RecordBatch): ReadonlySet<ArrayBuffer> {
  const buffers = new Set<ArrayBuffer>()
  collect(batch, buffers)
  return buffers
}

function collect(value: unknown, buffers: Set<ArrayBuffer>): void {
  if (ArrayBuffer.isView(value)) {
    if (value.buffer instanceof ArrayBuffer) buffers.add(value.buffer)
    return
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return
  for (const inner of Object.values(value)) collect(inner, buffers)
}
