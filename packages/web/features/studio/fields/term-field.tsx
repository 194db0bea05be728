import { BooleanField, ChoiceField, ChoicesField, WordsField } from './choice-fields.tsx'
import type { FieldProps } from './field-props.ts'
import { ListField } from './list-field.tsx'
import { RecordField } from './record-field.tsx'
import { IntegerField, LocalTextField, MeasureField, TextField } from './text-fields.tsx'
import { UnionField } from './union-field.tsx'

/** The field for a term, by what the term is. */
export function TermField({ field, ...rest }: FieldProps) {
  switch (field.kind) {
    case 'text':
      return <TextField field={field} {...rest} />
    case 'local-text':
      return <LocalTextField field={field} {...rest} />
    case 'integer':
      return <IntegerField field={field} {...rest} />
    case 'measure':
      return <MeasureField field={field} {...rest} />
    case 'boolean':
      return <BooleanField field={field} {...rest} />
    case 'choice':
      return <ChoiceField field={field} {...rest} />
    case 'choices':
      return <ChoicesField field={field} {...rest} />
    case 'words':
      return <WordsField field={field} {...rest} />
    case 'list':
      return <ListField field={field} {...rest} />
    case 'record':
      return <RecordField field={field} {...rest} />
    case 'union':
      return <UnionField field={field} {...rest} />
  }
}
