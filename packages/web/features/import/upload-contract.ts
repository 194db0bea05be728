import { ApiProblem, type ProblemDetails } from '../../api/client.ts'
import i18n from '../../locales/i18n.ts'

/** Sends a contract file, gives the id of its import; `fetch` cannot tell how much of a body is sent. @throws ApiProblem */
export function uploadContract(file: File, onSent: (share: number) => void): Promise<string> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest()
    request.open('POST', `/api/imports?name=${encodeURIComponent(file.name.slice(-200))}`)
    request.setRequestHeader('content-type', 'application/octet-stream')
    request.setRequestHeader('accept-language', i18n.language)
    request.setRequestHeader('idempotency-key', crypto.randomUUID())
    request.upload.addEventListener('progress', ({ loaded, total }) => onSent(total === 0 ? 1 : loaded / total))
    request.addEventListener('load', () => {
      if (request.status < 300) resolve((JSON.parse(request.responseText) as { readonly importId: string }).importId)
      else reject(new ApiProblem(problemOf(request)))
    })
    request.addEventListener('error', () => reject(new ApiProblem(problemOf(request))))
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
