import { CloseOutlined, PlusOutlined } from '@ant-design/icons'
import { Button } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { TermPlace } from '../draft/term-place.ts'
import type { Field, Member } from './field.ts'
import { FieldNote } from './field-note.tsx'
import type { FieldProps } from './field-props.ts'
import { focusSoon, showFieldSoon } from './show-field.ts'
import { startingValue } from './starting-value.ts'
import { fieldId, useLabel, useTerms } from './term-context.ts'

/** Terms with their labels; what may be left out waits as a button until somebody wants it. */
export function RecordField({ field, place, value }: FieldProps<'record'>) {
  const { t } = useTranslation()
  const { set, isReadOnly } = useTerms()
  const label = useLabel()
  const terms = (typeof value === 'object' && value !== null ? value : {}) as Readonly<Record<string, unknown>>
  const [opened, setOpened] = useOpened(Object.keys(terms))
  const named = field.members.filter(({ name }) => label([...place, name]) !== undefined)
  const shown = named.filter(
    ({ name, isRequired }) => isRequired || terms[name] !== undefined || (opened.has(name) && !isReadOnly),
  )
  const waiting = named.filter((member) => !shown.includes(member))
  const add = ({ name, field: inner }: Member) => {
    setOpened(new Set([...opened, name]))
    const begun = startingValue(inner)
    if (begun !== undefined) set([...place, name], begun)
    showFieldSoon([...place, name])
  }
  const leaveOut = (name: string) => {
    setOpened(new Set([...opened].filter((other) => other !== name)))
    set([...place, name], undefined)
    focusSoon(addId([...place, name]))
  }
  return (
    <div className="term-record">
      {shown.map((member) => (
        <MemberField
          key={member.name}
          member={member}
          place={[...place, member.name]}
          value={terms[member.name]}
          label={label([...place, member.name]) ?? member.name}
          onLeaveOut={() => leaveOut(member.name)}
        />
      ))}
      {waiting.length === 0 || isReadOnly ? null : (
        <div className="term-more" role="group" aria-label={t('studio.mayAdd')}>
          {waiting.map((member) => (
            <Button
              key={member.name}
              id={addId([...place, member.name])}
              size="small"
              type="dashed"
              icon={<PlusOutlined />}
              onClick={() => add(member)}
            >
              {label([...place, member.name])}
            </Button>
          ))}
        </div>
      )}
    </div>
  )
}

const addId = (place: TermPlace): string => `${fieldId(place)}-add`

/** Optional terms keep their field once it is open, also while what stood in it is being typed anew. */
function useOpened(present: readonly string[]) {
  const [opened, setOpened] = useState<ReadonlySet<string>>(() => new Set(present))
  if (present.some((name) => !opened.has(name))) setOpened(new Set([...opened, ...present]))
  return [opened, setOpened] as const
}

type MemberProps = {
  readonly member: Member
  readonly place: TermPlace
  readonly value: unknown
  readonly label: string
  readonly onLeaveOut: () => void
}

const isLarge = ({ kind }: Field): boolean => kind === 'record' || kind === 'list' || kind === 'union'

function MemberField({ member, place, value, label, onLeaveOut }: MemberProps) {
  const { t } = useTranslation()
  const { isReadOnly, Field: InnerField, Source } = useTerms()
  const wrapper = fieldId(place)
  const id = `${wrapper}-input`
  const remove =
    member.isRequired || isReadOnly ? null : (
      <Button
        size="small"
        type="text"
        icon={<CloseOutlined />}
        aria-label={t('studio.leaveOut', { term: label })}
        onClick={onLeaveOut}
      />
    )
  const source = Source === undefined ? null : <Source place={place} isLarge={isLarge(member.field)} />
  if (isLarge(member.field))
    return (
      <fieldset id={wrapper} className="term-group" tabIndex={-1}>
        <legend>
          {label} {remove}
        </legend>
        <InnerField field={member.field} place={place} value={value} id={id} />
        <FieldNote schema={member.schema} field={member.field} value={value} isRequired={member.isRequired} />
        {source}
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
      {source}
    </div>
  )
}
