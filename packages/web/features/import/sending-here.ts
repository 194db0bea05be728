import { importsQuery } from '../../api/import.ts'
import { queryClient } from '../../api/query-client.ts'
import i18n from '../../locales/i18n.ts'
import { message } from '../../shell/notices.ts'
import { SendingFiles } from './sending.ts'
import { uploadContract } from './upload-contract.ts'

const MEGABYTE = 1_000_000
const LARGEST_BYTES = 50 * MEGABYTE

/** The contract files that somebody sends from this window. */
export const sendingFiles: SendingFiles = new SendingFiles(uploadContract, {
  refusal: ({ size }) =>
    size > LARGEST_BYTES ? i18n.t('import.tooLarge', { value: `${Math.ceil(size / MEGABYTE)} MB` }) : undefined,
  onSent: () => void queryClient.invalidateQueries({ queryKey: importsQuery.queryKey, exact: true }),
  // On the page of imports it stands beside the file; whoever went on is told where they are.
  onFailed: ({ name }, problem) => {
    if (!sendingFiles.isWatched) message.error(i18n.t('import.notSent', { name, problem }))
  },
})

// Files go on when their page is left, but not when the window is closed or somebody signs out.
addEventListener('beforeunload', (event) => {
  if (sendingFiles.isUnderWay) event.preventDefault()
})
