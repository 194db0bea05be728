/** What `matchAll` gives, without a copy of the expression for every call. The expression needs the flag `g`. */
export function allMatches(expression: RegExp, text: string): readonly RegExpExecArray[] {
  const found: RegExpExecArray[] = []
  expression.lastIndex = 0
  for (let match = expression.exec(text); match !== null; match = expression.exec(text)) {
    found.push(match)
    if (match[0] === '') expression.lastIndex += 1
  }
  return found
}
