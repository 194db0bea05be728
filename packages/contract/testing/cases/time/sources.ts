import { HEAD } from '../head.ts'

export const SOURCES = {
  'event-without-source': {
    bad: `${HEAD}第一条 服务\n接听来电。\n第二条 付款\n甲方自«收到《开通确认函》之日起10日»内付款。\n`,
    good: `${HEAD}第一条 服务\n接听来电，甲方每月5日前出具《开通确认函》。\n第二条 付款\n甲方自收到《开通确认函》之日起10日内付款。\n`,
  },
} as const
