import { HEAD } from '../head.ts'

export const LAW_ARTICLES = {
  'law-article-astray': {
    bad: `${HEAD}第一条 违约\n违约金过高的，可以依照《«民法典》第五百八十七条»请求调整。\n`,
    good: `${HEAD}第一条 违约\n违约金过高的，可以依照《民法典》第五百八十五条请求调整。\n`,
  },
} as const
