import { answered, api } from '../../api/client.ts'
import { sendBytes } from '../../api/send-bytes.ts'

/** Announces a file and sends its bytes; gives its id. @throws ApiProblem */
export async function uploadFile(contractId: string, file: File, onSent: (share: number) => void): Promise<string> {
  const { fileId } = await answered(
    api.POST('/api/contracts/{contractId}/files', { params: { path: { contractId } }, body: { name: file.name } }),
  )
  await sendBytes('PUT', `/api/contracts/${contractId}/files/${fileId}/content?offset=0&isLast=true`, file, onSent)
  return fileId
}
