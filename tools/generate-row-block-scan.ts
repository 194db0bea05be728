import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import wabt from 'wabt'

/** Writes `packages/records/generated/row-block-scan.ts` from `packages/records/row-block-scan.wat`. */
const RECORDS = join(import.meta.dirname, '../packages/records')

const tools = await wabt()
const module = tools.parseWat('row-block-scan.wat', readFileSync(join(RECORDS, 'row-block-scan.wat'), 'utf8'), {
  simd: true,
})
const { buffer } = module.toBinary({})
module.destroy()
writeFileSync(
  join(RECORDS, 'generated/row-block-scan.ts'),
  `// Made from row-block-scan.wat by \`npm run records:generate\`.\nexport const ROW_BLOCK_SCAN: Uint8Array<ArrayBuffer> = new Uint8Array([\n  ${buffer.join(', ')},\n])\n`,
)
