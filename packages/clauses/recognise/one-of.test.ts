import { expect, test } from 'vitest'
import { oneOf } from './one-of.ts'

test.each([String.raw`\d〇零一二三四五六七八九两十百千万\[(-`, String.raw`A-Z①-⑳\ufffd人名个件次份张条单天日月周年-`])(
  'several classes hold what one of %s holds',
  (characters) => {
    const [parted, whole] = [new RegExp(`^${oneOf(characters)}$`), new RegExp(`^[${characters}]$`)]
    for (let code = 0; code <= 0xff_ff; code += 1) {
      const character = String.fromCharCode(code)
      if (parted.test(character) !== whole.test(character)) expect.fail(character)
    }
  },
)
