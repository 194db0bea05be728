import { ApiProblem, answered, api } from '../../api/client.ts'

/** Announces a file and sends its bytes; gives its id. */
export async function uploadFile(contractId: string, file: File): Promise<string> {
  const { fileId } = await answered(
    api.POST('/api/contracts/{contractId}/files', { params: { path: { contractId } }, body: { name: file.name } }),
  )
  const response = await fetch(`/api/contracts/${contractId}/files/${fileId}/content?offset=0&isLast=true`, {
    method: 'PUT',
    body: file,
    headers: { 'content-type': 'application/octet-stream' },
  })
  if (!response.ok) throw new ApiProblem((await response.json()) as ApiProblem['problem'])
  return fileId
}
