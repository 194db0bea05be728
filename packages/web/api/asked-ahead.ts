/**
 * What the first page asks for as soon as its address is known, while the code of the pages is still on its way (`ahead.ts`).
 * Each answer is given once, and only to a request that comes soon.
 */
const FRESH_MS = 10_000

type AskedAhead = { readonly answer: Promise<Response>; readonly at: number }

const asked = new Map<string, AskedAhead>()

type Address = { readonly pathname: string; readonly search: string }

/** The requests that the page of an address begins with; every page inside the frame begins with the session. */
export function requestsOf({ pathname, search }: Address): readonly string[] {
  const [, section, contractId, part, month] = pathname.split('/')
  const contract = `/api/contracts/${contractId}`
  if (pathname === '/') return ['/api/session', '/api/home']
  if (section !== 'contracts' || contractId === undefined) return []
  if (part === 'statements' && month !== undefined)
    return ['/api/session', `${contract}/statements/${month}`, `${contract}/file`]
  if (part !== 'service') return []
  const chosen = new URLSearchParams(search).get('month')
  return ['/api/session', contract, ...(chosen === null ? [] : [`${contract}/months/${chosen}/metrics`])]
}

/** Asks for what the page of this address begins with. */
export function askAhead(address: Address & { readonly origin: string }, language: string): void {
  for (const path of requestsOf(address)) {
    const { href } = new URL(path, address.origin)
    const answer = fetch(href, { credentials: 'same-origin', headers: { 'accept-language': language } })
    // Whoever takes the answer hears of a failure; nobody may.
    answer.catch(() => undefined)
    asked.set(href, { answer, at: performance.now() })
  }
}

/** The answer that is on its way to just this request, if there is one. */
export function takeAhead({ method, url }: Request): Promise<Response> | undefined {
  const known = asked.get(url)
  if (method !== 'GET' || known === undefined) return undefined
  asked.delete(url)
  return performance.now() - known.at < FRESH_MS ? known.answer : undefined
}
