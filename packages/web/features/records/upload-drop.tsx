import { useMutation, useQueryClient } from '@tanstack/react-query'
import { Alert, Button, Progress, Upload } from 'antd'
import { useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { usePreferences } from '../../shell/preferences.tsx'
import { uploadFile } from './upload-file.ts'

type Props = { readonly contractId: string; readonly onUploaded: (fileId: string) => void }

const MEGABYTE = 1024 * 1024

/** Takes a file, shows how far it is, and stops it when asked; the same file then goes on where it stopped. */
export function UploadDrop({ contractId, onUploaded }: Props) {
  const { t } = useTranslation()
  const client = useQueryClient()
  const { language } = usePreferences()
  const stopper = useRef<AbortController>(undefined)
  const [sentBytes, setSentBytes] = useState(0)
  const [isStopped, setStopped] = useState(false)
  const upload = useMutation({
    mutationFn: (file: File) => {
      stopper.current = new AbortController()
      setStopped(false)
      return uploadFile(contractId, file, { signal: stopper.current.signal, onProgress: setSentBytes })
    },
    onSuccess: onUploaded,
    // Also a file that is left unfinished stands in the list.
    onSettled: () => client.invalidateQueries({ queryKey: ['contract', contractId, 'files'] }),
  })
  useEffect(() => () => stopper.current?.abort(), [])
  const megabytes = (bytes: number): string => Math.floor(bytes / MEGABYTE).toLocaleString(language)
  const { variables: file } = upload
  const sizes = { sent: megabytes(sentBytes), size: megabytes(file?.size ?? 0) }
  if (upload.isPending && file !== undefined)
    return (
      <section className="sheet sheet--padded records-drop">
        <p>{t('records.uploading', { name: file.name })}</p>
        <div className="job-progress">
          <Progress
            percent={Math.floor((100 * sentBytes) / Math.max(1, file.size))}
            aria-label={t('records.uploading', { name: file.name })}
          />
          <Button
            size="small"
            onClick={() => {
              setStopped(true)
              stopper.current?.abort()
            }}
          >
            {t('records.stopUpload')}
          </Button>
        </div>
        <p className="note figure-left">{t('records.uploaded', sizes)}</p>
      </section>
    )
  return (
    <>
      <Upload.Dragger
        className="records-drop"
        showUploadList={false}
        beforeUpload={(chosen) => {
          upload.mutate(chosen)
          return false
        }}
      >
        <p>{t('records.drop')}</p>
        <p className="note">{t('records.formats')}</p>
      </Upload.Dragger>
      {isStopped ? (
        <Alert className="records-told" type="info" showIcon title={t('records.uploadStopped', sizes)} />
      ) : null}
      {upload.error && !isStopped ? (
        <Alert className="records-told" type="error" showIcon title={upload.error.message} />
      ) : null}
    </>
  )
}
