/** The colours of the house (look.md), by role. Cinnabar means one thing: this binds or is about to break. */
export type Appearance = 'light' | 'dark'

export const TOKENS = {
  light: {
    paper: '#FAF9F6',
    sheet: '#FFFFFF',
    ink: '#1C1E21',
    quietInk: '#5B6068',
    faintLine: '#E4E2DC',
    cinnabar: '#B3261E',
    indigo: '#2F4B7C',
    met: '#2E7D5B',
    atRisk: '#B7791F',
    /** The ochre of the marks is too light for words on paper. */
    atRiskText: '#8A5A12',
    missed: '#B3261E',
    notMeasured: '#6B7078',
    teal: '#2A7F8E',
    plum: '#7A4B8B',
  },
  dark: {
    paper: '#131417',
    sheet: '#1B1D21',
    ink: '#ECECEA',
    quietInk: '#A3A8B0',
    faintLine: '#2C2F35',
    cinnabar: '#F0685E',
    indigo: '#8FB0E8',
    met: '#6CC39A',
    atRisk: '#E0AE5C',
    atRiskText: '#E0AE5C',
    missed: '#F0685E',
    notMeasured: '#A3A8B0',
    teal: '#6FC1CF',
    plum: '#C39AD3',
  },
} as const satisfies Record<Appearance, Record<string, string>>

export type TokenName = keyof (typeof TOKENS)['light']

export const INTERFACE_FONT =
  'system-ui, -apple-system, "Segoe UI", Roboto, "PingFang SC", "Microsoft YaHei", "Noto Sans SC", "Noto Sans CJK SC", sans-serif'
/** Only for the wording of the contract, so that one sees at once what is text of the contract. */
export const CONTRACT_FONT = '"Noto Serif SC", "Songti SC", "Noto Serif CJK SC", "SimSun", serif'
