import { sendBytes } from '../../api/send-bytes.ts'

/** Sends a contract file, gives the id of its import. @throws ApiProblem */
export async function uploadContract(file: File, onSent: (share: number) => void): Promise<string> {
  const address = `/api/imports?name=${encodeURIComponent(file.name.slice(-200))}`
  const { importId } = (await sendBytes('POST', address, file, { onSent })) as { readonly importId: string }
  return importId
}
