import { ApiProblem, answered, api, isFinal } from '../../api/client.ts'
import { sendBytes } from '../../api/send-bytes.ts'

export type UploadOptions = {
  /** Stops the upload; what the server has by then stays, and the same file goes on from there. */
  readonly signal: AbortSignal
  readonly onProgress: (sentBytes: number) => void
}

/** Bytes of one request: what a broken connection costs at most, and the step of the progress. */
const STRETCH_BYTES = 16 * 1024 * 1024
const MOST_FAILURES = 5
const FIRST_WAIT_MS = 500

/** Announces a file and sends its bytes, or goes on with one that was left unfinished; gives its id. */
export async function uploadFile(contractId: string, file: File, options: UploadOptions): Promise<string> {
  const begun = await begunUpload(contractId, file)
  const fileId = begun?.fileId ?? (await announce(contractId, file))
  let at = begun?.receivedBytes ?? 0
  for (let failures = 0; ; ) {
    options.signal.throwIfAborted()
    const start = at
    const end = Math.min(file.size, start + STRETCH_BYTES)
    const address = `/api/contracts/${contractId}/files/${fileId}/content?offset=${start}&isLast=${end === file.size}`
    const onSent = (share: number): void => options.onProgress(start + share * (end - start))
    onSent(0)
    try {
      await sendBytes('PUT', address, file.slice(start, end), { onSent, signal: options.signal })
      if (end === file.size) break
      at = end
      failures = 0
    } catch (error) {
      if (options.signal.aborted || (isFinal(error) && !isElsewhere(error)) || failures === MOST_FAILURES) throw error
      await sleep(FIRST_WAIT_MS * 2 ** failures)
      failures += 1
      const stands = await standing(contractId, fileId).catch(() => undefined)
      // Its last answer was lost, not its bytes.
      if (stands?.isWhole) break
      at = stands?.receivedBytes ?? at
    }
  }
  localStorage.removeItem(keyOf(contractId, file))
  return fileId
}

/** The server stands at another byte: it had committed more than its answer could say. */
const isElsewhere = (error: unknown): boolean => error instanceof ApiProblem && error.problem.code === 'file-incomplete'

/** This browser remembers the file by all that it may know of it without reading it. */
const keyOf = (contractId: string, { name, size, lastModified }: File): string =>
  `heqi.upload/${contractId}/${size}/${lastModified}/${name}`

async function announce(contractId: string, file: File): Promise<string> {
  const { fileId } = await answered(
    api.POST('/api/contracts/{contractId}/files', { params: { path: { contractId } }, body: { name: file.name } }),
  )
  localStorage.setItem(keyOf(contractId, file), fileId)
  return fileId
}

/** The same file left unfinished from this browser, and how far it came. */
async function begunUpload(contractId: string, file: File) {
  const fileId = localStorage.getItem(keyOf(contractId, file))
  if (fileId === null) return undefined
  const stands = await standing(contractId, fileId)
  return stands === undefined || stands.isWhole ? undefined : { fileId, receivedBytes: stands.receivedBytes }
}

type Standing = { readonly isWhole: boolean; readonly receivedBytes: number }

/** What the server has of a file; `undefined` when it does not know it. */
async function standing(contractId: string, fileId: string): Promise<Standing | undefined> {
  try {
    const { state, sizeBytes } = await answered(
      api.GET('/api/contracts/{contractId}/files/{fileId}', { params: { path: { contractId, fileId } } }),
    )
    return { isWhole: state !== 'uploading', receivedBytes: sizeBytes }
  } catch (error) {
    if (error instanceof ApiProblem && error.problem.status === 404) return undefined
    throw error
  }
}

const sleep = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms))
