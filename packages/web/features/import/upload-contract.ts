import { sendBytes } from '../../api/send-bytes.ts'

type Options = Parameters<typeof sendBytes>[3]

/** Sends a contract file, gives the id of its import. @throws ApiProblem */
export async function uploadContract(file: File, options: Options): Promise<string> {
  const address = `/api/imports?name=${encodeURIComponent(file.name.slice(-200))}`
  const { importId } = (await sendBytes('POST', address, file, options)) as { readonly importId: string }
  return importId
}
