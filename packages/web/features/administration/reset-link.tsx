import { useMutation } from '@tanstack/react-query'
import { Button, Popconfirm, Typography } from 'antd'
import { useTranslation } from 'react-i18next'
import { answered, api } from '../../api/client.ts'
import { message, modal } from '../../shell/notices.ts'

type Props = { readonly personId: string; readonly name: string }

/** A link by which a person sets a new password, for the operator to hand over where there is no mail. */
export function ResetLink({ personId, name }: Props) {
  const { t } = useTranslation()
  const make = useMutation({
    mutationFn: () => answered(api.POST('/api/people/{personId}/reset-link', { params: { path: { personId } } })),
    onSuccess: ({ link }) =>
      modal.success({
        title: t('administration.resetLinkFor', { name }),
        content: <Typography.Text copyable>{link}</Typography.Text>,
      }),
    onError: (error) => message.error(error.message),
  })
  return (
    <Popconfirm
      title={t('administration.resetLinkTitle', { name })}
      description={<div className="confirm-text">{t('administration.resetLinkText')}</div>}
      okText={t('administration.resetLink')}
      cancelText={t('shell.close')}
      onConfirm={() => make.mutate()}
    >
      <Button size="small" type="text" loading={make.isPending}>
        {t('administration.resetLink')}
      </Button>
    </Popconfirm>
  )
}
