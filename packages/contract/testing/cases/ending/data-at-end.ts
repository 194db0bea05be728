import { HEAD } from '../head.ts'

export const DATA_AT_END = {
  'data-gone-before-handover': {
    bad: `${HEAD}第一条 过渡\n合同终止后，乙方继续服务30天。\n第二条 数据\n合同«终止后5日内，乙方删除全部客户数据»。\n`,
    good: `${HEAD}第一条 过渡\n合同终止后，乙方继续服务30天。\n第二条 数据\n合同终止后45日内，乙方删除全部客户数据。\n`,
  },
  'data-kept-and-gone': {
    bad: `${HEAD}第一条 记录\n通话录音保存两年。\n第二条 结束\n«合同终止时，乙方应删除全部数据»。\n`,
    good: `${HEAD}第一条 记录\n通话录音保存两年。\n第二条 结束\n合同终止时，乙方应删除全部数据，保存期未满的录音移交甲方。\n`,
  },
} as const
