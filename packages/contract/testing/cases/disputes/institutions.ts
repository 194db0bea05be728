import { HEAD } from '../head.ts'

export const INSTITUTIONS = {
  'commission-renamed': {
    bad: `${HEAD}第一条 争议\n争议提交«贸仲华南分会»仲裁。\n`,
    good: `${HEAD}第一条 争议\n争议提交深圳国际仲裁院仲裁。\n`,
  },
  'authority-renamed': {
    bad: `${HEAD}第一条 资质\n乙方应提交«工商局»出具的证明。\n`,
    good: `${HEAD}第一条 资质\n乙方应提交市场监督管理局出具的证明。\n`,
  },
} as const
