/** The values of a contract are few and come again and again; those of a crafted file may be many. */
const MOST_REMEMBERED = 2_000

/** A function of short texts that remembers what it answered. */
export function remembered<Answer>(answerTo: (text: string) => Answer): (text: string) => Answer {
  const known = new Map<string, Answer>()
  return (text) => {
    const found = known.get(text)
    if (found !== undefined) return found
    const answer = answerTo(text)
    if (known.size >= MOST_REMEMBERED) known.clear()
    known.set(text, answer)
    return answer
  }
}
