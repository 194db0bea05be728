import type { Annex } from '../annex.ts'
import { parts as en } from './text.en.ts'
import { parts as zhCN } from './text.zh-CN.ts'

export const handoverList: Annex = {
  id: 'handover-list',
  title: { 'zh-CN': '移交清单（格式）', en: 'Handover List (Form)' },
  contents: {
    'zh-CN': '移交的资料、数据、账号、设备和未结事项',
    en: 'materials, data, accounts, equipment and open matters handed over',
  },
  alsoCalled: ['移交清单', '交接清单', 'Handover List'],
  isCalledFor: (terms) => 'change/handover' in terms,
  parts: { 'zh-CN': zhCN, en },
}
