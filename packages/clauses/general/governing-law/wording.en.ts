import type { ClauseText } from '../../clause.ts'
import { choose, p, s } from '../../wording/build.ts'

export const text: ClauseText = {
  title: 'Governing Law',
  body: [
    p`The conclusion, effect, interpretation and performance of this Contract and the settlement of disputes are governed by ${choose(
      'law',
      {
        'mainland-china': s`the laws of the People’s Republic of China, which for the purposes of this Contract do not include those of the Hong Kong Special Administrative Region, the Macao Special Administrative Region and the Taiwan region`,
        'hong-kong': s`the laws of the Hong Kong Special Administrative Region of the People’s Republic of China`,
        macao: s`the laws of the Macao Special Administrative Region of the People’s Republic of China`,
        taiwan: s`the provisions in force in the Taiwan region`,
      },
    )}.`,
  ],
  labels: { law: 'Governing law' },
  help: {
    purpose: 'Says which law governs the contract.',
    legalBasis: 'Law on the Application of Law to Foreign-Related Civil Relations, art. 41.',
    forClient:
      'Without a foreign element a foreign law cannot be chosen; with one, see that court or seat of arbitration fits the law.',
    forProvider:
      'Where customers abroad are served, binding local rules on personal data and consumers apply whatever is chosen; allow for their cost.',
  },
  findings: {
    'foreign-law-at-home': {
      problem: 'A law from outside is chosen although no foreign element shows; the choice may be void.',
      reason: 'Without a foreign element the choice is generally void and Chinese law applies.',
      repair: 'Choose the law of the People’s Republic of China, or state the foreign element.',
    },
  },
}
