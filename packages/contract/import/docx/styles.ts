import { isOn, scanXml } from './scan-xml.ts'

type Style = {
  basedOn?: string
  name?: string
  listId?: string
  listLevel?: number
  outlineLevel?: number
  isHidden?: boolean
}

/** What a style says after following `w:basedOn`. */
export type ResolvedStyle = {
  readonly name: string
  /** Its text is not shown. */
  readonly isHidden: boolean
  readonly listId?: string
  readonly listLevel?: number
  readonly outlineLevel?: number
}

export type Styles = (styleId: string | undefined) => ResolvedStyle

const integer = (text: string | undefined): number | undefined => {
  const value = Number.parseInt(text ?? '', 10)
  return Number.isNaN(value) ? undefined : value
}

/** Reads `word/styles.xml`; the style of a paragraph that names none is the default paragraph style. */
export function readStyles(xml: string): Styles {
  const styles = new Map<string, Style>()
  let defaultId: string | undefined
  let style: Style | undefined
  scanXml(xml, {
    open: (name, attributes) => {
      const value = attributes('w:val')
      if (name === 'w:style') {
        style = {}
        const id = attributes('w:styleId') ?? ''
        styles.set(id, style)
        if (attributes('w:default') === '1' && attributes('w:type') === 'paragraph') defaultId = id
      } else if (style && name === 'w:vanish') style.isHidden = isOn(attributes)
      else if (!style || value === undefined) return
      else if (name === 'w:name') style.name = value
      else if (name === 'w:basedOn') style.basedOn = value
      else if (name === 'w:numId') style.listId = value
      else if (name === 'w:ilvl') style.listLevel = integer(value) ?? 0
      else if (name === 'w:outlineLvl') style.outlineLevel = integer(value) ?? 9
    },
    close: (name) => {
      if (name === 'w:style') style = undefined
    },
    text: () => {},
  })
  const known = new Map<string | undefined, ResolvedStyle>()
  return (styleId = defaultId) => {
    const resolved = known.get(styleId) ?? resolveStyle(styles, styleId)
    known.set(styleId, resolved)
    return resolved
  }
}

function resolveStyle(styles: ReadonlyMap<string, Style>, styleId: string | undefined): ResolvedStyle {
  const resolved: Style = {}
  const seen = new Set<string>()
  for (let id = styleId; id !== undefined && !seen.has(id); ) {
    seen.add(id)
    const style: Style = styles.get(id) ?? {}
    resolved.name ??= style.name ?? id
    if (style.listId !== undefined) resolved.listId ??= style.listId
    if (style.listLevel !== undefined) resolved.listLevel ??= style.listLevel
    if (style.outlineLevel !== undefined) resolved.outlineLevel ??= style.outlineLevel
    if (style.isHidden !== undefined) resolved.isHidden ??= style.isHidden
    id = style.basedOn
  }
  return { ...resolved, name: resolved.name ?? '', isHidden: resolved.isHidden ?? false }
}
