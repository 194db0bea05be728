import { formatCounter, isPicture } from './number-formats.ts'
import { type Attributes, isOn, scanXml } from './scan-xml.ts'

/** One level of a list as `numbering.xml` defines it. */
type Level = {
  readonly start: number
  readonly format: string
  /** `第%1条`: each `%n` stands for the counter of level n, counted from one. */
  readonly pattern: string
  readonly suffix: 'tab' | 'space' | 'nothing'
  /** The level after which this one starts again, counted from one; 0 = never; absent = after any higher one. */
  readonly restartAfter?: number
  /** Show the counters of all levels in decimals (`w:isLgl`). */
  readonly allDecimal: boolean
  readonly style?: string
}
type MutableLevel = { -readonly [Key in keyof Level]: Level[Key] }

type AbstractList = { readonly levels: Map<number, Level>; styleLink?: string }
type ListInstance = {
  abstractId: string
  readonly starts: Map<number, number>
  readonly levels: Map<number, Level>
}

export type ListDefinitions = {
  readonly abstracts: ReadonlyMap<string, AbstractList>
  readonly instances: ReadonlyMap<string, ListInstance>
}

/** What a paragraph is a member of: `w:numId` and `w:ilvl`. */
export type ListMembership = { readonly listId: string; readonly level: number }

const LAST_LEVEL = 8

/** Counters beyond this are damage, not numbering. */
const MAXIMUM_COUNTER = 1_000_000

const integer = (text: string | undefined, otherwise: number): number => {
  const value = text === undefined ? Number.NaN : Number.parseInt(text, 10)
  return Number.isNaN(value) ? otherwise : Math.max(0, Math.min(MAXIMUM_COUNTER, value))
}

const emptyLevel = (): MutableLevel => ({ start: 1, format: 'decimal', pattern: '', suffix: 'tab', allDecimal: false })

/** Behind a format of its own picture stands a second one for programs that know no pictures. */
const formatOf = (before: string, name: string, picture: string | undefined): string =>
  isPicture(before) ? before : name === 'custom' ? (picture ?? 'decimal') : name

function readLevelProperty(level: MutableLevel, name: string, attributes: Attributes): void {
  const value = attributes('w:val')
  if (name === 'w:start') level.start = integer(value, 1)
  else if (name === 'w:numFmt') level.format = formatOf(level.format, value ?? 'decimal', attributes('w:format'))
  else if (name === 'w:lvlText') level.pattern = value ?? ''
  else if (name === 'w:suff' && (value === 'space' || value === 'nothing')) level.suffix = value
  else if (name === 'w:lvlRestart') level.restartAfter = integer(value, 0)
  else if (name === 'w:isLgl') level.allDecimal = isOn(attributes)
  else if (name === 'w:pStyle' && value !== undefined) level.style = value
}

/** Reads `word/numbering.xml`; an absent or damaged part simply defines no lists. */
export function readListDefinitions(xml: string): ListDefinitions {
  const abstracts = new Map<string, AbstractList>()
  const instances = new Map<string, ListInstance>()
  let abstract: AbstractList | undefined
  let instance: ListInstance | undefined
  let level: MutableLevel | undefined
  let levelIndex = 0
  let overrideIndex = 0
  scanXml(xml, {
    open: (name, attributes) => {
      if (name === 'w:abstractNum') {
        abstract = { levels: new Map() }
        abstracts.set(attributes('w:abstractNumId') ?? '', abstract)
      } else if (name === 'w:num') {
        instance = { abstractId: '', starts: new Map(), levels: new Map() }
        instances.set(attributes('w:numId') ?? '', instance)
      } else if (name === 'w:abstractNumId' && instance) instance.abstractId = attributes('w:val') ?? ''
      else if (name === 'w:numStyleLink' && abstract) abstract.styleLink = attributes('w:val') ?? ''
      else if (name === 'w:lvlOverride') overrideIndex = integer(attributes('w:ilvl'), 0)
      else if (name === 'w:startOverride') instance?.starts.set(overrideIndex, integer(attributes('w:val'), 1))
      else if (name === 'w:lvl') {
        levelIndex = integer(attributes('w:ilvl'), 0)
        level = emptyLevel()
      } else if (level) readLevelProperty(level, name, attributes)
    },
    close: (name) => {
      if (name === 'w:lvl' && level) {
        ;(instance ?? abstract)?.levels.set(levelIndex, level)
        level = undefined
      } else if (name === 'w:abstractNum') abstract = undefined
      else if (name === 'w:num') instance = undefined
    },
    text: () => {},
  })
  return { abstracts, instances }
}

/** The list level that a style's `w:pStyle` link names, for styles that carry numbering. */
export function levelOfStyle(lists: ListDefinitions, listId: string, style: string): number | undefined {
  const instance = lists.instances.get(listId)
  const abstract = instance && lists.abstracts.get(instance.abstractId)
  for (const [index, level] of abstract?.levels ?? []) if (level.style === style) return index
  return undefined
}

/** Counts the paragraphs of one document, front to back. */
export type ListCounter = (membership: ListMembership) => { readonly label: string; readonly gap: string } | undefined

/**
 * Word keeps one row of counters for each abstract list, shared by all its instances; an instance with a start override
 * restarts that level when it is first used. A level restarts when a higher level moves on.
 * @param listOfStyle resolves a numbering style to the list that it points to (`w:numStyleLink`).
 */
export function listCounter(lists: ListDefinitions, listOfStyle: (style: string) => string | undefined): ListCounter {
  const counters = new Map<string, (number | undefined)[]>()
  const used = new Set<string>()

  const resolve = (listId: string): { instance: ListInstance; id: string; abstract: AbstractList } | undefined => {
    const instance = lists.instances.get(listId)
    if (!instance) return undefined
    const abstract = lists.abstracts.get(instance.abstractId)
    if (!abstract) return undefined
    if (abstract.levels.size > 0 || abstract.styleLink === undefined) {
      return { instance, id: instance.abstractId, abstract }
    }
    const target = lists.instances.get(listOfStyle(abstract.styleLink) ?? '')
    const linked = target && lists.abstracts.get(target.abstractId)
    return linked && target ? { instance, id: target.abstractId, abstract: linked } : undefined
  }

  return ({ listId, level }) => {
    const list = resolve(listId)
    if (!list || level > LAST_LEVEL) return undefined
    const levelAt = (index: number): Level =>
      list.instance.levels.get(index) ?? list.abstract.levels.get(index) ?? emptyLevel()
    const row = counters.get(list.id) ?? []
    counters.set(list.id, row)
    const startAt = (index: number): number => list.instance.starts.get(index) ?? levelAt(index).start
    const firstUse = `${listId}/${level}`
    if (list.instance.starts.has(level) && !used.has(firstUse)) row[level] = undefined
    used.add(firstUse)
    const before = row[level]
    row[level] = before === undefined ? startAt(level) : Math.min(MAXIMUM_COUNTER, before + 1)
    for (let deeper = level + 1; deeper <= LAST_LEVEL; deeper += 1) {
      const after = levelAt(deeper).restartAfter
      if (after === undefined || (after > 0 && level < after)) row[deeper] = undefined
    }
    const own = levelAt(level)
    const label = own.pattern.replace(/%([1-9])/g, (_, digit: string) => {
      const index = Number(digit) - 1
      const format = own.allDecimal ? 'decimal' : levelAt(index).format
      return formatCounter(format, row[index] ?? startAt(index))
    })
    const shown = own.format === 'bullet' ? '•' : label
    return shown === '' ? undefined : { label: shown, gap: own.suffix === 'nothing' ? '' : ' ' }
  }
}
