import { unzipSync } from 'fflate'
import { attribute, child, elementsOf, isElement, parseXml, type XmlElement } from '../word/xml-tree.ts'

/** The order in which Word wants the children of an element (ECMA-376-1, the sequences of the schema). */
const ORDER: Readonly<Record<string, string>> = {
  'w:pPr':
    'pStyle keepNext keepLines pageBreakBefore framePr widowControl numPr suppressLineNumbers pBdr shd tabs suppressAutoHyphens kinsoku wordWrap overflowPunct topLinePunct autoSpaceDE autoSpaceDN bidi adjustRightInd snapToGrid spacing ind contextualSpacing mirrorIndents suppressOverlap jc textDirection textAlignment textboxTightWrap outlineLvl divId cnfStyle rPr sectPr pPrChange',
  'w:rPr':
    'ins del moveFrom moveTo rStyle rFonts b bCs i iCs caps smallCaps strike dstrike outline shadow emboss imprint noProof snapToGrid vanish webHidden color spacing w kern position sz szCs highlight u effect bdr shd fitText vertAlign rtl cs em lang eastAsianLayout specVanish oMath rPrChange',
  'w:sectPr':
    'headerReference footerReference footnotePr endnotePr type pgSz pgMar paperSrc pgBorders lnNumType pgNumType cols formProt vAlign noEndnote titlePg textDirection bidi rtlGutter docGrid printerSettings sectPrChange',
  'w:tblPr':
    'tblStyle tblpPr tblOverlap bidiVisual tblStyleRowBandSize tblStyleColBandSize tblW jc tblCellSpacing tblInd tblBorders shd tblLayout tblCellMar tblLook tblCaption tblDescription tblPrChange',
  'w:tblBorders': 'top left start bottom right end insideH insideV',
  'w:tcPr':
    'cnfStyle tcW gridSpan hMerge vMerge tcBorders shd noWrap tcMar textDirection tcFitText vAlign hideMark cellIns cellDel cellMerge tcPrChange',
  'w:lvl': 'start numFmt lvlRestart pStyle isLgl suff lvlText lvlPicBulletId legacy lvlJc pPr rPr',
  'w:abstractNum': 'nsid multiLevelType tmpl name styleLink numStyleLink lvl',
  'w:numbering': 'numPicBullet abstractNum num numIdMacAtCleanup',
  'w:style':
    'name aliases basedOn next link autoRedefine hidden uiPriority semiHidden unhideWhenUsed qFormat locked personal personalCompose personalReply rsid pPr rPr tblPr trPr tcPr tblStylePr',
  'w:settings':
    'zoom trackRevisions defaultTabStop characterSpacingControl footnotePr endnotePr compat rsids themeFontLang clrSchemeMapping decimalSymbol listSeparator',
  'w:numPr': 'ilvl numId numberingChange ins',
  'w:tbl': 'bookmarkStart bookmarkEnd tblPr tblGrid tr',
  'w:tr': 'tblPrEx trPr tc',
  'w:sdt': 'sdtPr sdtEndPr sdtContent',
}

function misplaced(element: XmlElement): string[] {
  const order = ORDER[element.name]?.split(' ')
  if (order === undefined) return []
  let last = -1
  return element.children.filter(isElement).flatMap(({ name }) => {
    const at = order.indexOf(name.replace('w:', ''))
    if (name.startsWith('mc:')) return []
    if (at < 0 || at < last) return [`${name} in ${element.name} (${at < 0 ? 'unknown' : 'too late'})`]
    last = at
    return []
  })
}

/** Cells end with a paragraph, so does what stands behind a table; Word repairs a file in which they do not. */
function blockProblems(element: XmlElement): string[] {
  const blocks = element.children.filter(isElement).filter(({ name }) => /^w:(?:p|tbl|sdt|tcPr|sectPr)$/.test(name))
  if (!/^w:(?:body|tc|txbxContent)$/.test(element.name)) return []
  const last = blocks.findLast(({ name }) => name !== 'w:sectPr')
  return last?.name === 'w:p' || last?.name === 'w:sdt' ? [] : [`${element.name} ends with ${last?.name}`]
}

function duplicates(values: readonly (string | undefined)[], what: string): string[] {
  const seen = new Set<string>()
  return values.flatMap((value) => {
    if (value === undefined) return [`${what} without an id`]
    if (seen.has(value)) return [`${what} ${value} twice`]
    seen.add(value)
    return []
  })
}

function identities(parts: ReadonlyMap<string, readonly XmlElement[]>): string[] {
  const all = parts.get('word/document.xml') ?? []
  const named = (name: string): readonly XmlElement[] => all.filter((element) => element.name === name)
  const values = (name: string, id: string): (string | undefined)[] =>
    named(name).map((element) => attribute(element, id))
  const revisions = ['w:ins', 'w:del', 'w:pPrChange', 'w:rPrChange'].flatMap((name) => values(name, 'w:id'))
  return [
    ...duplicates(values('w:bookmarkStart', 'w:id'), 'bookmark'),
    ...duplicates(values('w:bookmarkStart', 'w:name'), 'bookmark name'),
    ...duplicates(values('wp:docPr', 'id'), 'drawing'),
    ...duplicates(revisions, 'revision'),
    ...duplicates(values('w:commentRangeStart', 'w:id'), 'comment range'),
    ...duplicates(values('w:commentReference', 'w:id'), 'comment reference'),
  ]
}

function dangling(parts: ReadonlyMap<string, readonly XmlElement[]>): string[] {
  const ids = (part: string, name: string, id: string): ReadonlySet<string | undefined> =>
    new Set((parts.get(part) ?? []).filter((element) => element.name === name).map((element) => attribute(element, id)))
  const document = parts.get('word/document.xml') ?? []
  const uses: readonly (readonly [string, string, ReadonlySet<string | undefined>])[] = [
    ['w:pStyle', 'w:val', ids('word/styles.xml', 'w:style', 'w:styleId')],
    ['w:tblStyle', 'w:val', ids('word/styles.xml', 'w:style', 'w:styleId')],
    ['w:numId', 'w:val', ids('word/numbering.xml', 'w:num', 'w:numId')],
    ['w:headerReference', 'r:id', ids('word/_rels/document.xml.rels', 'Relationship', 'Id')],
    ['w:footerReference', 'r:id', ids('word/_rels/document.xml.rels', 'Relationship', 'Id')],
    ['w:commentReference', 'w:id', ids('word/comments.xml', 'w:comment', 'w:id')],
    ['w:hyperlink', 'w:anchor', ids('word/document.xml', 'w:bookmarkStart', 'w:name')],
  ]
  return uses.flatMap(([name, id, known]) =>
    document
      .filter((element) => element.name === name)
      .map((element) => attribute(element, id))
      .filter((value) => value !== undefined && value !== '0' && !known.has(value))
      .map((value) => `${name} ${value} leads nowhere`),
  )
}

/** What Word would have to repair in this file; empty for a sound one. */
export function wordStructureProblems(docx: Uint8Array): string[] {
  const files = unzipSync(docx)
  const parts = new Map<string, readonly XmlElement[]>()
  const problems: string[] = []
  const types = new TextDecoder().decode(files['[Content_Types].xml'])
  for (const [name, bytes] of Object.entries(files)) {
    if (!/\.(?:xml|rels)$/.test(name)) continue
    const tree = parseXml(new TextDecoder().decode(bytes))
    if (tree === undefined) problems.push(`${name} is not well-formed`)
    const elements = [...elementsOf(tree ?? [])]
    parts.set(name, elements)
    problems.push(
      ...elements
        .flatMap((element) => [...misplaced(element), ...blockProblems(element)])
        .map((text) => `${name}: ${text}`),
    )
    if (name.startsWith('word/') && name.endsWith('.xml') && !types.includes(`"/${name}"`))
      problems.push(`${name} has no content type`)
  }
  const isLiveText = (node: XmlElement): boolean =>
    node.name === 'w:t' || (node.name !== 'w:txbxContent' && node.children.filter(isElement).some(isLiveText))
  if ((parts.get('word/document.xml') ?? []).some((element) => element.name === 'w:del' && isLiveText(element)))
    problems.push('deleted text stands in w:t')
  for (const element of parts.get('word/document.xml') ?? [])
    if (
      element.name === 'w:p' &&
      child(element, 'w:pPr') &&
      element.children.findIndex((node) => isElement(node)) >= 0
    ) {
      const first = element.children.find(isElement)
      if (first?.name !== 'w:pPr') problems.push('w:pPr is not the first in its paragraph')
    }
  return [...problems, ...identities(parts), ...dangling(parts)]
}
