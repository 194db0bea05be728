import { accept, type Result, refuse } from '@heqi/vocabulary'
import { unzipSync } from 'fflate'
import { type ReadProblem, tooLarge } from '../source-text.ts'

/** The XML parts of a Word file by their name in the archive. */
export type DocxParts = ReadonlyMap<string, string>

/** What the wanted parts of one archive may unpack to together. */
const MAXIMUM_UNPACKED_BYTES = 96_000_000

const WANTED =
  /^(?:_rels\/\.rels|word\/(?:document\d*|numbering|styles|footnotes|endnotes|comments|header\d*|footer\d*)\.xml|word\/_rels\/[^/]+\.rels|word\/(?:charts\/chart(?:Ex)?|diagrams\/data)\d*\.xml)$/

/** How many bytes may still be unpacked, in a file and in all files inside it together. */
export type UnpackBudget = { leftBytes: number }

export const unpackBudget = (): UnpackBudget => ({ leftBytes: MAXIMUM_UNPACKED_BYTES })

const utf16 = (text: string): number[] => Array.from(text).flatMap((char) => [char.charCodeAt(0), 0])

function contains(bytes: Uint8Array, needle: readonly number[]): boolean {
  const first = needle[0] ?? 0
  for (let at = bytes.indexOf(first); at >= 0; at = bytes.indexOf(first, at + 1)) {
    if (needle.every((byte, index) => bytes[at + index] === byte)) return true
  }
  return false
}

/** What the entry of a compound file says that it is; a workbook or slides inside an old Word file are beside its own entry. */
const COMPOUND_FILES: readonly (readonly [entry: string, ReadProblem['code']])[] = [
  ['EncryptedPackage', 'file-password-protected'],
  ['WordDocument', 'file-is-old-word'],
  ['Workbook', 'file-is-workbook'],
  ['PowerPoint Document', 'file-is-slides'],
]

/** The folder of a newer file that is no Word file. */
const OTHER_FILES: readonly (readonly [folder: string, ReadProblem['code']])[] = [
  ['xl/', 'file-is-workbook'],
  ['ppt/', 'file-is-slides'],
]

/** A compound file (OLE2): Word before 2007, or a newer file that a password locks. */
export function readCompoundFile(bytes: Uint8Array): ReadProblem | undefined {
  const magic = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]
  if (!magic.every((byte, index) => bytes[index] === byte)) return undefined
  return { code: COMPOUND_FILES.find(([entry]) => contains(bytes, utf16(entry)))?.[1] ?? 'file-is-old-word' }
}

export const isZip = (bytes: Uint8Array): boolean => bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 3

const xmlText = (bytes: Uint8Array): string => {
  const encoding = bytes[0] === 0xff ? 'utf-16le' : bytes[0] === 0xfe ? 'utf-16be' : 'utf-8'
  return new TextDecoder(encoding).decode(bytes)
}

/**
 * Unpacks the wanted parts and nothing else. The archive's own sizes are summed before a byte is unpacked, and unpacking
 * never writes more than the size that the archive states: a bomb is refused in constant memory.
 */
function unpack(
  bytes: Uint8Array,
  isWanted: (name: string) => boolean,
  budget: UnpackBudget,
): Result<{ readonly names: readonly string[]; readonly parts: ReadonlyMap<string, Uint8Array> }, ReadProblem> {
  const names: string[] = []
  try {
    const unpacked = unzipSync(bytes, {
      filter: (file) => {
        names.push(file.name)
        if (!isWanted(file.name)) return false
        budget.leftBytes -= file.originalSize
        return budget.leftBytes >= 0
      },
    })
    const unpackedBytes = MAXIMUM_UNPACKED_BYTES - budget.leftBytes
    if (budget.leftBytes < 0)
      return refuse({ ...tooLarge(unpackedBytes, MAXIMUM_UNPACKED_BYTES, 'MB'), code: 'file-is-archive-bomb' })
    return accept({ names, parts: new Map(Object.entries(unpacked)) })
  } catch {
    return refuse({ code: 'file-damaged' })
  }
}

/** The parts that carry text. */
export function unzipDocx(bytes: Uint8Array, budget: UnpackBudget): Result<DocxParts, ReadProblem> {
  if (((bytes[6] ?? 0) & 1) === 1) return refuse({ code: 'file-password-protected' })
  const unpacked = unpack(bytes, (name) => WANTED.test(name), budget)
  if (!unpacked.ok) return unpacked
  const { names, parts } = unpacked.value
  if (!names.some((name) => name.startsWith('word/'))) {
    const other = OTHER_FILES.find(([folder]) => names.some((name) => name.startsWith(folder)))
    if (other) return refuse({ code: other[1] })
  }
  if (parts.size === 0) return refuse({ code: 'file-format-unknown', data: { files: names.length } })
  return accept(new Map([...parts].map(([name, part]) => [name, xmlText(part)])))
}

/** Other parts, by their names and as they are. */
export function unzipParts(
  bytes: Uint8Array,
  names: ReadonlySet<string>,
  budget: UnpackBudget,
): Result<ReadonlyMap<string, Uint8Array>, ReadProblem> {
  const unpacked = unpack(bytes, (name) => names.has(name), budget)
  return unpacked.ok ? accept(unpacked.value.parts) : unpacked
}
