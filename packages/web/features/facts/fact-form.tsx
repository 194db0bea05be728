import type { ContractTerms } from '@heqi/terms'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { Alert, Button, Checkbox, DatePicker, Drawer, Form, Input, InputNumber, Select } from 'antd'
import { type Dayjs, isDayjs } from 'dayjs'
import type { KeyboardEvent } from 'react'
import { useTranslation } from 'react-i18next'
import { answered, api } from '../../api/client.ts'
import { usePermission } from '../../api/session.ts'
import { HOUSE_ZONE } from '../../shell/moment-text.ts'
import { usePreferences } from '../../shell/preferences.tsx'
import { ProblemEntries } from '../../shell/problem-entries.tsx'
import { choicesOf } from './fact-choices.ts'
import { FACT_FIELDS, type FactField, type StatedKind } from './fact-kinds.ts'
import { type Shares, SharesInput } from './shares-input.tsx'
import { zonedInstant } from './zoned-instant.ts'

type Props = {
  readonly contractId: string
  readonly kind: StatedKind
  readonly terms: ContractTerms
  readonly onClose: () => void
}

/** A new fact of one kind; an exclusion may be signed for one's own side at once. */
export function FactForm({ contractId, kind, terms, onClose }: Props) {
  const { t } = useTranslation()
  const { language } = usePreferences()
  const client = useQueryClient()
  const maySign = usePermission('facts.sign')
  const timeZone = terms['identity/contract-particulars'].timeZone ?? HOUSE_ZONE
  const fields: readonly FactField[] = FACT_FIELDS[kind]
  // What the contract does not rule cannot be stated.
  const unruled = fields.find(
    (field) =>
      field.choices !== undefined && field.isOptional !== true && choicesOf(field, terms, language, t).length === 0,
  )
  const state = useMutation({
    mutationFn: async ({ sign, ...values }: Readonly<Record<string, unknown>>) => {
      const body = Object.fromEntries(
        fields.flatMap((field) => {
          const value = plainValue(field, values[field.name], timeZone)
          return value === undefined ? [] : [[field.name, value]]
        }),
      )
      const factId = `${kind.toLowerCase()}-${Date.now().toString(36)}-${crypto.randomUUID().slice(0, 4)}`
      const path = { contractId, kind, factId }
      await answered(api.PUT('/api/contracts/{contractId}/facts/{kind}/{factId}', { params: { path }, body }))
      if (sign === true)
        await answered(
          api.POST('/api/contracts/{contractId}/exclusions/{factId}/signature', {
            params: { path: { contractId, factId } },
          }),
        )
    },
    onSuccess: async () => {
      await client.invalidateQueries({ queryKey: ['contract', contractId] })
      onClose()
    },
  })
  return (
    <Drawer open title={t('facts.stateNew', { kind: t(`facts.kinds.${kind}`) })} onClose={onClose} size={440}>
      <p className="quiet">{t(`facts.explained.${kind}`)}</p>
      {state.error ? (
        <Alert type="error" showIcon title={state.error.message} description={<ProblemEntries error={state.error} />} />
      ) : null}
      {unruled === undefined ? null : (
        <Alert
          type="info"
          showIcon
          title={t('facts.unruled', { field: t(`facts.fields.${unruled.name}` as 'facts.fields.on') })}
        />
      )}
      <Form layout="vertical" requiredMark={false} onFinish={state.mutate} initialValues={{ sign: true }}>
        {fields.map((field) => (
          <FieldItem key={field.name} field={field} terms={terms} />
        ))}
        {kind === 'exclusions' && maySign ? (
          <Form.Item name="sign" valuePropName="checked">
            <Checkbox>{t('facts.signToo')}</Checkbox>
          </Form.Item>
        ) : null}
        <Button type="primary" htmlType="submit" loading={state.isPending} disabled={unruled !== undefined}>
          {t(kind === 'exclusions' ? 'facts.propose' : 'facts.state')}
        </Button>
      </Form>
    </Drawer>
  )
}

function FieldItem({ field, terms }: { readonly field: FactField; readonly terms: ContractTerms }) {
  const { t } = useTranslation()
  const label = t(`facts.fields.${field.name}` as 'facts.fields.on')
  if (field.type === 'flag')
    return (
      <Form.Item name={field.name} valuePropName="checked">
        <Checkbox>{label}</Checkbox>
      </Form.Item>
    )
  return (
    <Form.Item
      name={field.name}
      label={field.isOptional ? t('facts.optional', { field: label }) : label}
      dependencies={field.name === 'end' ? ['start'] : []}
      rules={[
        { required: field.isOptional !== true, message: t('signIn.fieldMissing') },
        ({ getFieldValue }) => ({
          validator: (_, value: unknown) =>
            field.name === 'end' && isAtOrBefore(value, getFieldValue('start'))
              ? Promise.reject(new Error(t('facts.endsBeforeStart')))
              : Promise.resolve(),
        }),
      ]}
    >
      <FieldInput field={field} terms={terms} />
    </Form.Item>
  )
}

const isAtOrBefore = (end: unknown, start: unknown): boolean => isDayjs(end) && isDayjs(start) && !end.isAfter(start)

/** Enter in a calendar takes the day that was typed; it does not send a form that may sign. */
const staysHere = (event: KeyboardEvent): void => {
  if (event.key === 'Enter') event.preventDefault()
}

/** antd hands value and handler to the one child of a form item. */
function FieldInput({ field, terms, ...given }: { readonly field: FactField; readonly terms: ContractTerms }) {
  const { t } = useTranslation()
  const { language } = usePreferences()
  switch (field.type) {
    case 'date':
      return <DatePicker {...given} onKeyDown={staysHere} className="wide" />
    case 'month':
      return <DatePicker {...given} onKeyDown={staysHere} picker="month" className="wide" />
    case 'instant':
      return (
        <DatePicker
          {...given}
          onKeyDown={staysHere}
          showTime={{ format: 'HH:mm' }}
          format="YYYY-MM-DD HH:mm"
          className="wide"
        />
      )
    case 'integer':
      return <InputNumber {...given} min={0} precision={0} className="wide" />
    case 'yuan':
      return <InputNumber<string> {...given} stringMode min="0" step="0.01" suffix={t('facts.yuan')} className="wide" />
    case 'decimal':
      return <InputNumber<string> {...given} stringMode className="wide" />
    case 'choice':
      return <Select {...given} options={choicesOf(field, terms, language, t)} />
    case 'choices':
      return (
        <Select
          {...given}
          mode="multiple"
          placeholder={t('facts.allOfThem')}
          options={choicesOf(field, terms, language, t)}
        />
      )
    case 'shares':
      return <SharesInput {...given} choices={choicesOf(field, terms, language, t)} />
    case 'text':
    case 'flag':
      return <Input {...given} maxLength={200} />
  }
}

/** A value of the form as the fact takes it; `undefined` leaves the field out. */
function plainValue(field: FactField, value: unknown, timeZone: string): unknown {
  if (field.type === 'flag') return value === true
  if (value === undefined || value === null || value === '') return undefined
  switch (field.type) {
    case 'date':
      return (value as Dayjs).format('YYYY-MM-DD')
    case 'month':
      return (value as Dayjs).format('YYYY-MM')
    case 'instant':
      return zonedInstant((value as Dayjs).format('YYYY-MM-DDTHH:mm:00'), timeZone)
    case 'yuan':
    case 'decimal':
      return typeof value === 'number' ? value.toString() : value
    case 'choices':
      return (value as readonly string[]).length === 0 ? undefined : value
    case 'shares':
      return Object.entries(value as Shares).map(([metric, percent]) => ({ metric, allocation: `${percent}%` }))
    case 'integer':
    case 'text':
    case 'choice':
      return value
  }
}
