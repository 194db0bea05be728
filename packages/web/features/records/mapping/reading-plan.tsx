import type { Mapping } from '@heqi/records/mapping'
import { skipToken, useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { Alert, Button, Checkbox, Input, Select } from 'antd'
import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { answered, answeredWhole, api } from '../../../api/client.ts'
import { listText } from '../../../shell/list-text.ts'
import { usePreferences } from '../../../shell/preferences.tsx'
import { ProblemEntries } from '../../../shell/problem-entries.tsx'
import { Failed, Loading } from '../../../shell/states.tsx'
import { PreviewTable } from '../preview-table.tsx'
import { type Detection, lookOf } from './file-look.ts'
import { fits, useMappingDraft } from './mapping-draft.ts'
import { MappingEditor } from './mapping-editor.tsx'
import './mapping.css'

type Place = { readonly contractId: string; readonly fileId: string }
type Props = Place & { readonly name: string }

/** What the file is taken for, how it will be read, and the first rows as they will be read. */
export function ReadingPlan({ contractId, fileId, name }: Props) {
  const { language } = usePreferences()
  const path = { contractId, fileId }
  const detection = useQuery({
    queryKey: ['contract', contractId, 'files', fileId, 'detection'],
    queryFn: () => answered(api.GET('/api/contracts/{contractId}/files/{fileId}/detection', { params: { path } })),
    staleTime: Number.POSITIVE_INFINITY,
  })
  const saved = useQuery({
    queryKey: ['contract', contractId, 'mappings'],
    queryFn: () =>
      answeredWhole((page) =>
        api.GET('/api/contracts/{contractId}/mappings', { params: { path: { contractId }, query: page } }),
      ),
  })
  const failure = detection.error ?? saved.error
  if (failure)
    return <Failed text={failure.message} onRetry={() => void Promise.all([detection.refetch(), saved.refetch()])} />
  if (detection.data === undefined || saved.data === undefined) return <Loading />
  const { data } = detection
  if (data.refusal !== null || data.format === null)
    return <Alert type="error" showIcon title={data.refusal?.text[language]} />
  if (!data.needsMapping) return <PlainReading contractId={contractId} fileId={fileId} format={data.format} />
  return <MappedReading contractId={contractId} fileId={fileId} name={name} detection={data} saved={saved.data.items} />
}

type Format = NonNullable<Detection['format']>
type Body = { readonly format: Format; readonly mapping?: Mapping }

/** Holds a value back until it has been left alone for a moment. */
function useSettled<Value>(value: Value, waitMs: number): Value {
  const [settled, setSettled] = useState(value)
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), waitMs)
    return () => clearTimeout(timer)
  }, [value, waitMs])
  return settled
}

function usePreview(place: Place, body: Body | undefined) {
  return useQuery({
    queryKey: ['preview', place.contractId, place.fileId, JSON.stringify(body)],
    queryFn:
      body === undefined
        ? skipToken
        : () =>
            answered(api.POST('/api/contracts/{contractId}/files/{fileId}/preview', { params: { path: place }, body })),
    placeholderData: (previous) => previous,
    retry: false,
  })
}

function useRead(place: Place) {
  const client = useQueryClient()
  return useMutation({
    mutationFn: async ({ body, saveAs }: { readonly body: Body; readonly saveAs?: string | undefined }) => {
      if (saveAs !== undefined && body.mapping !== undefined)
        await answered(
          api.POST('/api/contracts/{contractId}/mappings', {
            params: { path: { contractId: place.contractId } },
            body: { name: saveAs, mapping: body.mapping },
          }),
        )
      return answered(
        api.POST('/api/contracts/{contractId}/files/{fileId}/read', {
          params: { path: place },
          body,
        }),
      )
    },
    onSuccess: () => client.invalidateQueries({ queryKey: ['contract', place.contractId] }),
  })
}

/** A format that says itself what its columns are. */
function PlainReading({ format, ...place }: Place & { readonly format: Format }) {
  const { t } = useTranslation()
  const preview = usePreview(place, { format })
  const read = useRead(place)
  const failure = preview.error ?? read.error
  return (
    <>
      <p>{t('mapping.takenFor', { format: t(`mapping.fileFormats.${format}`) })}</p>
      {failure ? <Alert type="error" showIcon title={failure.message} /> : null}
      {preview.isPending ? <Loading /> : null}
      {preview.data === undefined ? null : <PreviewTable preview={preview.data} />}
      <div className="page-actions records-section">
        <Button type="primary" loading={read.isPending} onClick={() => read.mutate({ body: { format } })}>
          {t('mapping.read')}
        </Button>
      </div>
    </>
  )
}

type Saved = { readonly mappingId: string; readonly name: string; readonly mapping: unknown }
type MappedProps = Props & { readonly detection: Detection; readonly saved: readonly Saved[] }

const SETTLE_MS = 450
const SUGGESTED = 'suggested'

function MappedReading({ name, detection, saved, ...place }: MappedProps) {
  const { t } = useTranslation()
  const fitting = saved.filter(({ mapping }) => fits(mapping as Mapping, detection.header))
  const suggestion = detection.suggestion?.mapping as Mapping
  const [chosen, setChosen] = useState(fitting[0]?.mappingId ?? SUGGESTED)
  const draft = useMappingDraft((fitting[0]?.mapping as Mapping | undefined) ?? suggestion)
  const [saves, setSaves] = useState(fitting.length === 0)
  const [saveAs, setSaveAs] = useState(name.replace(/\.[^.]*$/, ''))
  const body = { format: detection.format as Format, mapping: draft.mapping }
  const isComplete = draft.missing.length === 0
  const settled = useSettled(isComplete ? JSON.stringify(body) : undefined, SETTLE_MS)
  const preview = usePreview(place, settled === undefined ? undefined : (JSON.parse(settled) as Body))
  const read = useRead(place)
  const { language } = usePreferences()
  const seen = isComplete ? preview.data : undefined
  const failureAt = (field: string) => ({
    rows: seen?.rejectedByField[field] ?? 0,
    reason: seen?.rejects.find((reject) => reject.field === field)?.text[language],
  })
  const choose = (id: string) => {
    setChosen(id)
    const mapping = fitting.find(({ mappingId }) => mappingId === id)?.mapping as Mapping | undefined
    setSaves(mapping === undefined)
    draft.replace(mapping ?? suggestion)
  }
  return (
    <>
      <div className="mapping-head">
        <p>
          {t('mapping.takenFor', { format: t(`mapping.fileFormats.${body.format}`) })}{' '}
          {t('mapping.columnCount', { columns: detection.header.length })}
        </p>
        <label>
          <span className="note">{t('mapping.start')}</span>
          <Select
            aria-label={t('mapping.start')}
            value={chosen}
            onChange={choose}
            options={[
              ...fitting.map(({ mappingId, name: label }) => ({ value: mappingId, label })),
              { value: SUGGESTED, label: t('mapping.suggested') },
            ]}
          />
        </label>
      </div>
      <MappingEditor
        key={chosen}
        draft={draft}
        look={lookOf(detection)}
        unsure={chosen === SUGGESTED ? (detection.suggestion?.unsure ?? []) : []}
        failures={seen === undefined ? undefined : failureAt}
      />
      {isComplete ? null : (
        <Alert
          type="warning"
          showIcon
          title={t('mapping.missing', {
            fields: listText(
              draft.missing.map((field) => t(`records.fields.${field}` as 'records.fields.channel')),
              language,
            ),
          })}
        />
      )}
      {preview.error && isComplete ? (
        <Alert
          type="error"
          showIcon
          title={preview.error.message}
          description={<ProblemEntries error={preview.error} />}
        />
      ) : null}
      {seen === undefined ? null : <PreviewTable preview={seen} />}
      {read.error ? <Alert type="error" showIcon title={read.error.message} /> : null}
      <div className="page-actions records-section mapping-foot">
        <Checkbox checked={saves} onChange={(event) => setSaves(event.target.checked)}>
          {t('mapping.saveAs')}
        </Checkbox>
        <Input
          className="field-row__parts"
          aria-label={t('mapping.saveName')}
          disabled={!saves}
          value={saveAs}
          maxLength={100}
          onChange={(event) => setSaveAs(event.target.value)}
        />
        <Button
          type="primary"
          disabled={!isComplete || (saves && saveAs === '')}
          loading={read.isPending}
          onClick={() => read.mutate({ body, saveAs: saves ? saveAs : undefined })}
        >
          {t('mapping.read')}
        </Button>
      </div>
    </>
  )
}
