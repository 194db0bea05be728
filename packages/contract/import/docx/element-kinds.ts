/** Elements whose content means something else than what stands around them. */
export const PARTS: Readonly<Record<string, 'text' | 'paragraphProperties' | 'runProperties' | 'rowProperties'>> = {
  'w:t': 'text',
  'w:delText': 'text',
  'm:t': 'text',
  'w:pPr': 'paragraphProperties',
  'w:rPr': 'runProperties',
  'w:trPr': 'rowProperties',
}

/** Old values of changed properties, and the phonetic guide over a character. */
export const IGNORED = /^(?:w:rt|w:[a-zA-Z]*Change|w:tabs)$/

/** Elements that lay out what is in them. */
export const BLOCKS: Readonly<Record<string, true>> = {
  'w:txbxContent': true,
  'w:tbl': true,
  'w:tr': true,
  'w:tc': true,
}

/** The properties of a form's field. */
export const FORM = /^w:(?:checkBox|default|checked|ddList|result|listEntry)$/

/** Elements that show another part, and the attribute that names it. */
export const RELATIONS: Readonly<Record<string, string>> = {
  'w:altChunk': 'r:id',
  'c:chart': 'r:id',
  'cx:chart': 'r:id',
  'dgm:relIds': 'r:dm',
}
