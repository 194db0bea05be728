type Awaited = 'value' | 'value-or-end' | 'key' | 'key-or-end' | 'colon' | 'separator'

const SPACE = /[ \t\r\n]*/y
const TOKEN =
  /"(?:[ !#-[\]-\uffff]|\\(?:["\\/bfnrt]|u[\da-fA-F]{4}))*"|[{}[\],:]|(?:-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null)(?![\w.+-])/y
const SHOWN = /[\p{L}\p{N}_]{1,20}|./suy

/** A text, a word or a number that the end of the file has broken. */
const BROKEN = /(?:"(?:[ !#-[\]-\uffff]|\\.)*\\?|t(?:r|ru)?|f(?:a|al|als)?|n(?:u|ul)?|-)\s*$/y

/** Where a text stops being JSON, and what stands there: nothing when the text breaks off. */
export type JsonFault = { readonly offset: number; readonly found: string }

/** The first fault of a text that does not parse. The runtime's own message has no place for short texts, and one language. */
export function jsonFault(text: string): JsonFault {
  const open: string[] = []
  let awaited: Awaited = 'value'
  let at = 0
  for (;;) {
    at += matchAt(SPACE, text, at).length
    const token = matchAt(TOKEN, text, at)
    const next: Awaited | undefined = token === '' ? undefined : step(awaited, token, open)
    if (next === undefined) {
      const isBroken = token === '' && matchAt(BROKEN, text, at) !== ''
      return { offset: at, found: isBroken ? '' : matchAt(SHOWN, text, at) }
    }
    awaited = next
    at += token.length
  }
}

function matchAt(pattern: RegExp, text: string, at: number): string {
  pattern.lastIndex = at
  return pattern.exec(text)?.[0] ?? ''
}

/** What is awaited after a token, or nothing where the token may not stand. */
function step(awaited: Awaited, token: string, open: string[]): Awaited | undefined {
  if (token === '}' || token === ']') return closes(awaited, token, open.at(-1)) ? afterClose(open) : undefined
  if (awaited === 'separator') return token === ',' ? afterComma(open.at(-1)) : undefined
  if (awaited === 'colon') return token === ':' ? 'value' : undefined
  if (awaited === 'key' || awaited === 'key-or-end') return token.startsWith('"') ? 'colon' : undefined
  if (token === ',' || token === ':') return undefined
  if (token !== '{' && token !== '[') return 'separator'
  open.push(token)
  return token === '{' ? 'key-or-end' : 'value-or-end'
}

const closes = (awaited: Awaited, token: string, opened: string | undefined): boolean =>
  token === '}'
    ? opened === '{' && (awaited === 'separator' || awaited === 'key-or-end')
    : opened === '[' && (awaited === 'separator' || awaited === 'value-or-end')

function afterClose(open: string[]): Awaited {
  open.pop()
  return 'separator'
}

/** Outside of everything no comma may follow. */
const afterComma = (opened: string | undefined): Awaited | undefined =>
  opened === undefined ? undefined : opened === '{' ? 'key' : 'value'
