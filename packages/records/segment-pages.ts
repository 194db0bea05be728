import type { ColumnMetaData, DecodedArray, FileMetaData, PageHeader, SchemaTree } from 'hyparquet/src/index.js'
import { parquetReader, type RandomAccessFile } from './read-parquet.ts'

/**
 * Some places of a column as a segment stores them. A flat column has a place for each row; a list one for each item, and
 * one for a row without items.
 */
export type StoredPage = {
  readonly rows: number
  readonly places: number
  /** No row has a value here; nothing was unpacked then. */
  readonly isAbsent: boolean
  /** Zero where a place begins a row; empty for a flat column. */
  readonly repetition: ArrayLike<number>
  /** A place has a value where this is `valueLevel`, an item from `ITEM_LEVEL` on; `undefined` when every place has a value. */
  readonly definition: ArrayLike<number> | undefined
  readonly valueLevel: number
  /** The values there are, or their places in the dictionary. */
  readonly values: DecodedArray
  readonly dictionary: DecodedArray | undefined
}

/** Levels of an optional list: absent, empty, has an item; below that come the optional values of an item. */
export const ITEM_LEVEL = 2

/** A column of some consecutive rows. */
export type StoredColumn = {
  /** `['agent']`, or `['replies', 'list', 'element', 'by']`. */
  readonly path: readonly string[]
  readonly pages: readonly StoredPage[]
}

/**
 * The columns of a segment, row group by row group, as they are stored: whole rows are never put together, so that a million
 * records cost as much as their bytes. Reads what `hyparquet-writer` writes, which is pages of version 2.
 * @throws Error when the file is damaged.
 */
export async function* storedColumns(
  file: RandomAccessFile,
  metadata: FileMetaData,
): AsyncGenerator<{ readonly rows: number; readonly columns: readonly StoredColumn[] }> {
  const decoder = await pageDecoder()
  const tree = decoder.schemaOf(metadata)
  for (const { columns, num_rows } of metadata.row_groups) {
    const stored: StoredColumn[] = []
    for (const { meta_data: about } of columns) {
      if (!about) throw new Error('a column without metadata')
      const start = Number(about.dictionary_page_offset ?? about.data_page_offset)
      const bytes = await file.slice(start, start + Number(about.total_compressed_size))
      stored.push(decoder.column(tree, about, new DataView(bytes)))
    }
    yield { rows: Number(num_rows), columns: stored }
  }
}

type Decoding = Parameters<Awaited<ReturnType<typeof decodingParts>>['readDataPageV2']>[2]

/** The parts of the reader below its assembly of rows. */
async function decodingParts() {
  const [reader, { parquetHeader }, pages, { readPlain }, levels, { DEFAULT_PARSERS }] = await Promise.all([
    parquetReader(),
    import('hyparquet/src/column.js'),
    import('hyparquet/src/datapage.js'),
    import('hyparquet/src/plain.js'),
    import('hyparquet/src/schema.js'),
    import('hyparquet/src/convert.js'),
  ])
  return { ...reader, ...pages, ...levels, parquetHeader, readPlain, parsers: DEFAULT_PARSERS }
}

async function pageDecoder() {
  const parts = await decodingParts()

  function column(tree: SchemaTree, about: ColumnMetaData, view: DataView): StoredColumn {
    const path = about.path_in_schema
    const schemaPath = parts.getTreePath(tree, path)
    const leaf = schemaPath.at(-1)
    if (!leaf) throw new Error(`no column ${path.join('.')}`)
    const { type, codec } = about
    const { compressors, parsers } = parts
    const decoding: Decoding = {
      pathInSchema: path,
      type,
      codec,
      element: leaf.element,
      schemaPath,
      parsers,
      compressors,
    }
    const reader = { view, offset: 0 }
    const valueLevel = parts.getMaxDefinitionLevel(schemaPath)
    const pages: StoredPage[] = []
    let dictionary: DecodedArray | undefined
    while (reader.offset < view.byteLength) {
      const header = parts.parquetHeader(reader)
      const bytes = new Uint8Array(view.buffer, view.byteOffset + reader.offset, header.compressed_page_size)
      reader.offset += header.compressed_page_size
      if (header.dictionary_page_header) {
        dictionary = dictionaryOf(bytes, header, decoding)
        continue
      }
      const { hasIndices, ...page } = pageOf(bytes, header, decoding, valueLevel)
      pages.push({ ...page, dictionary: hasIndices ? dictionary : undefined })
    }
    return { path, pages }
  }

  function dictionaryOf(bytes: Uint8Array, header: PageHeader, { type, codec, element, compressors }: Decoding) {
    const page = parts.decompressPage(bytes, header.uncompressed_page_size, codec, compressors)
    const reader = { view: new DataView(page.buffer, page.byteOffset, page.byteLength), offset: 0 }
    return parts.readPlain(reader, type, header.dictionary_page_header?.num_values ?? 0, element.type_length)
  }

  function pageOf(
    bytes: Uint8Array,
    header: PageHeader,
    decoding: Decoding,
    valueLevel: number,
  ): Omit<StoredPage, 'dictionary'> & { readonly hasIndices: boolean } {
    const about = header.data_page_header_v2
    if (!about) throw new Error(`a page of another kind: ${header.type}`)
    const { num_rows: rows, num_values: places, num_nulls, encoding } = about
    const shape = { rows, places, valueLevel, hasIndices: encoding.endsWith('_DICTIONARY') }
    // Most fields of most records are absent, and then nothing need be unpacked; an absent value of an item is no absent item.
    if (num_nulls === places && valueLevel <= ITEM_LEVEL)
      return { ...shape, isAbsent: true, repetition: [], definition: [], values: [] }
    const { repetitionLevels, definitionLevels, dataPage } = parts.readDataPageV2(bytes, header, decoding)
    const definition = num_nulls === 0 ? undefined : definitionLevels
    return { ...shape, isAbsent: false, repetition: repetitionLevels, definition, values: dataPage }
  }

  return { column, schemaOf: parts.parquetSchema }
}
