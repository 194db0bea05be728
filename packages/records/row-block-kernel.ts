import { ROW_BLOCK_SCAN } from './generated/row-block-scan.ts'

/** All as positions in the kernel's memory; see `row-block-scan.wat`. */
type Scan = (
  at: number,
  limit: number,
  lastStart: number,
  width: number,
  delimiter: number,
  quote: number,
  lineBreak: number,
  starts: number,
  ends: number,
  most: number,
) => number

export type RowBlockKernel = { readonly memory: WebAssembly.Memory; readonly scan: Scan }

const PAGE_BYTES = 65_536
let compiled: WebAssembly.Module | undefined

/**
 * The scan of row blocks with sixteen bytes at a time, in a memory of its own of at least `bytes`. `undefined` where
 * WebAssembly or its vectors are not there or not allowed, as under a page's content security policy.
 */
export function rowBlockKernel(bytes: number): RowBlockKernel | undefined {
  try {
    compiled ??= new WebAssembly.Module(ROW_BLOCK_SCAN)
    const memory = new WebAssembly.Memory({ initial: Math.ceil(bytes / PAGE_BYTES) })
    const { exports } = new WebAssembly.Instance(compiled, { 'row-block': { memory } })
    return { memory, scan: exports['scan'] as Scan }
  } catch {
    return undefined
  }
}
