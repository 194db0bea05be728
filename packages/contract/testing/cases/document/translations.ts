import { HEAD } from '../head.ts'

export const TRANSLATIONS = {
  'translations-differ': {
    bad: `${HEAD}第一条 付款\n甲方应当在收到发票后«15日»内付款。\nArticle 1 Payment\nParty A shall pay within ten working days after receipt of the invoice.\n`,
    good: `${HEAD}第一条 付款\n甲方应当在收到发票后15日内付款。\nArticle 1 Payment\nParty A shall pay within fifteen (15) days after receipt of the invoice.\n`,
  },
} as const
