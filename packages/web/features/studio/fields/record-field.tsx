import { CloseOutlined, PlusOutlined } from '@ant-design/icons'
import { Button } from 'antd'
import { useTranslation } from 'react-i18next'
import type { TermPlace } from '../draft/term-place.ts'
import type { Field, Member } from './field.ts'
import { FieldNote } from './field-note.tsx'
import type { FieldProps } from './field-props.ts'
import { startingValue } from './starting-value.ts'
import { fieldId, useLabel, useTerms } from './term-context.ts'

/** Terms with their labels; what may be left out waits as a button until somebody wants it. */
export function RecordField({ field, place, value }: FieldProps<'record'>) {
  const { t } = useTranslation()
  const { set, isReadOnly } = useTerms()
  const label = useLabel()
  const terms = (typeof value === 'object' && value !== null ? value : {}) as Readonly<Record<string, unknown>>
  const named = field.members.filter(({ name }) => label([...place, name]) !== undefined)
  const shown = named.filter(({ name, isRequired }) => isRequired || terms[name] !== undefined)
  const waiting = named.filter((member) => !shown.includes(member))
  return (
    <div className="term-record">
      {shown.map((member) => (
        <MemberField
          key={member.name}
          member={member}
          place={[...place, member.name]}
          value={terms[member.name]}
          label={label([...place, member.name]) ?? member.name}
        />
      ))}
      {waiting.length === 0 || isReadOnly ? null : (
        <div className="term-more" role="group" aria-label={t('studio.mayAdd')}>
          {waiting.map(({ name, field: inner }) => (
            <Button
              key={name}
              size="small"
              type="dashed"
              icon={<PlusOutlined />}
              onClick={() => set([...place, name], startingValue(inner) ?? openValue(inner))}
            >
              {label([...place, name])}
            </Button>
          ))}
        </div>
      )}
    </div>
  )
}

/** A single value that is wanted and not yet typed: shown as an open field, in the contract as a blank. */
const openValue = (field: Field): unknown => (field.kind === 'choice' ? field.options[0] : '')

type MemberProps = {
  readonly member: Member
  readonly place: TermPlace
  readonly value: unknown
  readonly label: string
}

const isLarge = ({ kind }: Field): boolean => kind === 'record' || kind === 'list' || kind === 'union'

function MemberField({ member, place, value, label }: MemberProps) {
  const { t } = useTranslation()
  const { set, isReadOnly, Field: InnerField } = useTerms()
  const wrapper = fieldId(place)
  const id = `${wrapper}-input`
  const remove =
    member.isRequired || isReadOnly ? null : (
      <Button
        size="small"
        type="text"
        icon={<CloseOutlined />}
        aria-label={t('studio.leaveOut', { term: label })}
        onClick={() => set(place, undefined)}
      />
    )
  if (isLarge(member.field))
    return (
      <fieldset id={wrapper} className="term-group" tabIndex={-1}>
        <legend>
          {label} {remove}
        </legend>
        <InnerField field={member.field} place={place} value={value} id={id} />
        <FieldNote schema={member.schema} field={member.field} value={value} isRequired={member.isRequired} />
      </fieldset>
    )
  return (
    <div id={wrapper} className="term-member">
      <div className="term-label">
        <label htmlFor={id}>{label}</label>
        {remove}
      </div>
      <InnerField field={member.field} place={place} value={value} id={id} />
      <FieldNote schema={member.schema} field={member.field} value={value} isRequired={member.isRequired} />
    </div>
  )
}
