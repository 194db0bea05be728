import type { ClauseText } from '../../clause.ts'
import { choose, p, s } from '../../wording/build.ts'

export const text: ClauseText = {
  title: 'Governing Law',
  body: [
    p`The conclusion, effect, interpretation and performance of this Contract and the settlement of disputes are governed by ${choose(
      'law',
      {
        'mainland-china': s`the laws of the People’s Republic of China, which for this Contract do not include those of Hong Kong, Macao and Taiwan`,
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
    forClient: 'A contract without a foreign element cannot choose a foreign law.',
    forProvider: 'If customers abroad are served, mind the binding local rules on personal data and consumers.',
  },
  findings: {
    'foreign-law-at-home': 'A law from outside is chosen although no foreign element shows; the choice may be void.',
  },
}
