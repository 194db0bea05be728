import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import { execPath } from 'node:process'
import { expect, test } from 'vitest'

test('the weights of likeness are those of the labelled sentences (npm run resemblance:generate)', () => {
  const check = () => execFileSync(execPath, [join(import.meta.dirname, 'generate-resemblance.ts'), '--check'])
  expect(check).not.toThrow()
})
