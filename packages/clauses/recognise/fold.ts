/**
 * Folds what differs only in looks, one character for one character so that offsets stay: full-width ASCII to half-width,
 * Chinese commas, colons, brackets and quotes to their ASCII counterparts, every kind of space to a space.
 * `。` and `、` stay: they have no counterpart with the same meaning.
 */
export function fold(text: string): string {
  return text.replaceAll(FOLDABLE, (character) => FOLDS.get(character) ?? character)
}

const FOLDS = new Map<string, string>([
  ['﹕', ':'],
  ['〔', '('],
  ['〕', ')'],
  ['“', '"'],
  ['”', '"'],
  ['「', '"'],
  ['」', '"'],
  ['『', '"'],
  ['』', '"'],
  ['‘', "'"],
  ['’', "'"],
  ['—', '-'],
  ['–', '-'],
  ['~', '~'],
  ['〜', '~'],
  ['【', '['],
  ['】', ']'],
  ['\u3000', ' '],
  ['\u00a0', ' '],
  ['\t', ' '],
  ['￥', '¥'],
  ['﹪', '%'],
  ['＿', '_'],
  ['×', 'X'],
  ['╳', 'X'],
])
for (let code = 0xff01; code <= 0xff5e; code += 1) {
  const character = String.fromCharCode(code)
  if (!FOLDS.has(character)) FOLDS.set(character, String.fromCharCode(code - 0xfee0))
}

const FOLDABLE = new RegExp(`[${[...FOLDS.keys()].join('')}]`, 'g')
