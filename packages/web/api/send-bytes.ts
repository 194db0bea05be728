import i18n from '../locales/i18n.ts'
import { ApiProblem, type ProblemDetails } from './client.ts'

type SendOptions = {
  /** Takes the share that is sent, from 0 to 1. */
  readonly onSent?: (share: number) => void
  readonly signal?: AbortSignal
  /** Sent again under the same key it is taken once, whichever answer was lost. */
  readonly key?: string
}

/**
 * Sends a file as it is and gives the server's answer, which is not looked into. `fetch` cannot tell how much of a body is sent.
 * @throws ApiProblem; the signal's reason once it has stopped the sending
 */
export function sendBytes(
  method: 'POST' | 'PUT',
  address: string,
  file: Blob,
  { onSent, signal, key = crypto.randomUUID() }: SendOptions = {},
): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest()
    request.open(method, address)
    request.setRequestHeader('content-type', 'application/octet-stream')
    request.setRequestHeader('accept-language', i18n.language)
    request.setRequestHeader('idempotency-key', key)
    request.upload.addEventListener('progress', ({ loaded, total }) => onSent?.(total === 0 ? 1 : loaded / total))
    request.addEventListener('load', () => {
      if (request.status < 300) resolve(JSON.parse(request.responseText))
      else reject(new ApiProblem(problemOf(request)))
    })
    request.addEventListener('error', () => reject(new ApiProblem(problemOf(request))))
    request.addEventListener('abort', () => reject(signal?.reason))
    signal?.addEventListener('abort', () => request.abort(), { once: true })
    request.send(file)
  })
}

function problemOf(request: XMLHttpRequest): ProblemDetails {
  try {
    return JSON.parse(request.responseText) as ProblemDetails
  } catch {
    const t = i18n.getFixedT(i18n.language)
    return {
      code: 'unreachable',
      status: request.status,
      title: t('shell.state.unreachableTitle'),
      detail: t('shell.state.unreachableText'),
    }
  }
}
