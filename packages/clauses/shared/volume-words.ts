import type { Language } from '@heqi/vocabulary'
import { itemName } from '../say/names.ts'
import { choose, s, term } from '../wording/build.ts'
import type { Part } from '../wording/part.ts'
import { recordFilterLabels, recordFilterWords } from './record-filter.ts'

/** A fee's or allowance's volume in words: counted from the records, or a quantity that both parties confirm. */
export function volumeWords(path: string): Readonly<Record<Language, Part>> {
  const filter = recordFilterWords(`${path}.filter`)
  return {
    'zh-CN': choose(`${path}.kind`, {
      records: s`${choose(`${path}.measure`, {
        contacts: s`客户联系数量`,
        answered: s`已应答的客户联系数量`,
        resolved: s`已解决的客户联系数量`,
        'talk-time': s`通话时长`,
        'handle-time': s`处理时长`,
      })}${filter['zh-CN']}`,
      fact: s`经双方确认的数量“${term(`${path}.fact`, itemName)}”`,
    }),
    en: choose(`${path}.kind`, {
      records: s`the ${choose(`${path}.measure`, {
        contacts: s`number of contacts`,
        answered: s`number of answered contacts`,
        resolved: s`number of resolved contacts`,
        'talk-time': s`talk time`,
        'handle-time': s`handling time`,
      })} ${filter.en}`,
      fact: s`the quantity “${term(`${path}.fact`, itemName)}” confirmed by both parties `,
    }),
  }
}

/** The unit that a volume is priced in, in brackets; nothing when the terms leave it to the volume. */
export const volumeUnitWords: Readonly<Record<Language, Part>> = {
  'zh-CN': choose('per', {
    item: s`（按件计量）`,
    second: s`（按秒计量）`,
    minute: s`（按分钟计量）`,
    hour: s`（按小时计量）`,
    absent: s``,
  }),
  en: choose('per', {
    item: s`(counted by the item) `,
    second: s`(counted by the second) `,
    minute: s`(counted by the minute) `,
    hour: s`(counted by the hour) `,
    absent: s``,
  }),
}

/** Labels of a volume's terms, and of the unit beside it. */
export function volumeLabels(path: string): Readonly<Record<Language, Readonly<Record<string, string>>>> {
  const filter = recordFilterLabels(`${path}.filter`)
  return {
    'zh-CN': {
      [path]: '计量对象',
      [`${path}.kind`]: '计量方式',
      [`${path}.measure`]: '计量口径',
      ...filter['zh-CN'],
      [`${path}.fact`]: '确认的数量',
    },
    en: {
      [path]: 'Volume',
      [`${path}.kind`]: 'How counted',
      [`${path}.measure`]: 'Measure',
      ...filter.en,
      [`${path}.fact`]: 'Confirmed quantity',
    },
  }
}
