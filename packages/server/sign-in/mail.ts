import type { Language } from '@heqi/vocabulary'
import { createTransport } from 'nodemailer'
import type { MailConfiguration } from '../configuration.ts'

type Recipient = { readonly email: string; readonly name: string; readonly language: Language }

export type Mail = {
  readonly sendPasswordReset: (to: Recipient, link: string) => Promise<void>
  readonly sendInvitation: (to: Recipient, organisation: string, link: string) => Promise<void>
}

const TEXTS = {
  'zh-CN': {
    reset: (name: string, link: string) => ({
      subject: '合契：重设密码',
      text: `${name}：\n\n打开下面的链接设置新密码，一小时内有效：\n${link}\n\n如果不是你本人申请的，忽略本邮件即可。\n`,
    }),
    invitation: (organisation: string, link: string) => ({
      subject: `合契：${organisation}邀请你加入`,
      text: `${organisation}邀请你使用合契。打开下面的链接接受邀请，七天内有效：\n${link}\n`,
    }),
  },
  en: {
    reset: (name: string, link: string) => ({
      subject: 'Heqi: set a new password',
      text: `${name},\n\nopen this link to set a new password; it is good for one hour:\n${link}\n\nIf you did not ask for it, ignore this mail.\n`,
    }),
    invitation: (organisation: string, link: string) => ({
      subject: `Heqi: invitation by ${organisation}`,
      text: `${organisation} invites you to Heqi. Open this link to accept; it is good for seven days:\n${link}\n`,
    }),
  },
} as const

/** Mail by SMTP; a failure is reported to `onFailure` and never breaks the request that caused the mail. */
export function mailBySmtp(configuration: MailConfiguration, onFailure: (error: unknown) => void): Mail {
  const transport = createTransport(configuration.smtpUrl)
  const send = async (to: string, message: { subject: string; text: string }): Promise<void> => {
    try {
      await transport.sendMail({ from: configuration.from, to, ...message })
    } catch (error) {
      onFailure(error)
    }
  }
  return {
    sendPasswordReset: (to, link) => send(to.email, TEXTS[to.language].reset(to.name, link)),
    sendInvitation: (to, organisation, link) => send(to.email, TEXTS[to.language].invitation(organisation, link)),
  }
}
