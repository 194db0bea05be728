import type { Language } from '@heqi/vocabulary'
import { itemName } from '../say/names.ts'
import { choose, s, term } from '../wording/build.ts'
import type { Part } from '../wording/part.ts'

/**
 * An event of the contract in words, as `签订本合同` in “自签订本合同之日起”. An event of the parties' own is named by its code in
 * quotation marks.
 */
export function eventWords(path: string): Readonly<Record<Language, Part>> {
  const own = s`“${term(path, itemName)}”`
  return {
    'zh-CN': choose(
      path,
      {
        'contract-signed': s`本合同签订`,
        'contract-effective': s`本合同生效`,
        'service-started': s`服务开始`,
        'month-end': s`当月届满`,
        'acceptance-passed': s`验收合格`,
        'statement-confirmed': s`结算单经双方确认`,
        'invoice-received': s`收到发票`,
        'contract-year-end': s`合同年度届满`,
        'term-end': s`合同期限届满`,
        'handover-completed': s`交接完成`,
      },
      own,
    ),
    en: choose(
      path,
      {
        'contract-signed': s`signature of this Contract`,
        'contract-effective': s`the effective date of this Contract`,
        'service-started': s`the start of the services`,
        'month-end': s`the end of the month`,
        'acceptance-passed': s`acceptance of the services`,
        'statement-confirmed': s`confirmation of the statement by both parties`,
        'invoice-received': s`receipt of the invoice`,
        'contract-year-end': s`the end of the contract year`,
        'term-end': s`the end of the term`,
        'handover-completed': s`completion of the handover`,
      },
      own,
    ),
  }
}
