import { Typography } from 'antd'
import { useTranslation } from 'react-i18next'
import { answered, api } from '../../api/client.ts'
import { AskingButton } from '../../shell/asking-button.tsx'
import { modal } from '../../shell/notices.ts'

type Props = { readonly personId: string; readonly name: string }

/** A link by which a person sets a new password, for the operator to hand over where there is no mail. */
export function ResetLink({ personId, name }: Props) {
  const { t } = useTranslation()
  const make = async () => {
    const { link } = await answered(api.POST('/api/people/{personId}/reset-link', { params: { path: { personId } } }))
    modal.success({
      title: t('administration.resetLinkFor', { name }),
      content: <Typography.Text copyable>{link}</Typography.Text>,
    })
  }
  return (
    <AskingButton
      size="small"
      type="text"
      question={{
        title: t('administration.resetLinkTitle', { name }),
        text: t('administration.resetLinkText'),
        go: t('administration.resetLink'),
        act: make,
      }}
    >
      {t('administration.resetLink')}
    </AskingButton>
  )
}
