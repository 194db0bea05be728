import { type ThemeConfig, theme } from 'antd'
import { type Appearance, INTERFACE_FONT, TOKENS, type TokenName } from './tokens.ts'

/** Ant Design in the house's colours: lines instead of shadows, radius 6, motion under 150 ms. */
export function antTheme(appearance: Appearance, reducedMotion: boolean): ThemeConfig {
  const token = TOKENS[appearance]
  // White on the light indigo and cinnabar of the dark theme could not be read.
  const onAccent = appearance === 'dark' ? token.paper : token.sheet
  return {
    algorithm: appearance === 'dark' ? theme.darkAlgorithm : theme.defaultAlgorithm,
    token: {
      colorPrimary: token.indigo,
      colorInfo: token.indigo,
      colorLink: token.indigo,
      colorSuccess: token.met,
      colorWarning: token.atRisk,
      colorError: token.cinnabar,
      colorText: token.ink,
      colorTextSecondary: token.quietInk,
      colorTextTertiary: token.quietInk,
      colorTextDescription: token.quietInk,
      colorTextPlaceholder: token.quietInk,
      colorBorder: token.faintLine,
      colorBorderSecondary: token.faintLine,
      colorBgLayout: token.paper,
      colorBgContainer: token.sheet,
      colorBgElevated: token.sheet,
      fontFamily: INTERFACE_FONT,
      fontSize: 14,
      lineHeight: 22 / 14,
      borderRadius: 6,
      boxShadow: 'none',
      boxShadowSecondary: `0 0 0 1px ${token.faintLine}, 0 4px 16px rgb(0 0 0 / 8%)`,
      motionDurationMid: '0.12s',
      motionDurationSlow: '0.14s',
      motion: !reducedMotion,
      controlHeight: 36,
    },
    components: {
      Table: { headerBg: 'transparent', headerColor: token.quietInk, rowHoverBg: token.paper, cellPaddingBlock: 10 },
      Button: {
        primaryShadow: 'none',
        defaultShadow: 'none',
        dangerShadow: 'none',
        fontWeight: 500,
        primaryColor: onAccent,
        dangerColor: onAccent,
        // The algorithm dims it in the dark below what can be read.
        colorError: token.cinnabar,
      },
      Card: { headerFontSize: 14 },
      Menu: { itemBorderRadius: 6, activeBarBorderWidth: 0 },
    },
  }
}

/** The same tokens as CSS variables (`--ink`, `--quiet-ink`, ...) for our own elements. */
export function cssVariables(appearance: Appearance): Readonly<Record<string, string>> {
  const names = Object.keys(TOKENS[appearance]) as TokenName[]
  return Object.fromEntries(
    names.map((name) => [
      `--${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`,
      TOKENS[appearance][name],
    ]),
  )
}
