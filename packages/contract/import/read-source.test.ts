import fc from 'fast-check'
import { zipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { docxFixture, paragraph } from '../testing/docx-fixture.ts'
import { readSource } from './read-source.ts'
import { MAXIMUM_FILE_BYTES } from './source-text.ts'

const TEXT = '客服外包合同\n甲方：某某公司\n第一条 服务内容\n乙方为甲方提供服务。\n'

const utf16 = (text: string, order: 'le' | 'be'): Uint8Array => {
  const bytes = new Uint8Array(text.length * 2)
  const view = new DataView(bytes.buffer)
  for (let at = 0; at < text.length; at += 1) view.setUint16(at * 2, text.charCodeAt(at), order === 'le')
  return bytes
}

/** `客服外包合同` and so on in GBK, spelled out: the platform encodes only UTF-8. */
const GBK = Uint8Array.from([0xbf, 0xcd, 0xb7, 0xfe, 0xcd, 0xe2, 0xb0, 0xfc, 0xba, 0xcf, 0xcd, 0xac, 0x0a])
/** `㐀` has four bytes in GB18030. */
const GB18030 = Uint8Array.from([...GBK, 0x81, 0x39, 0xee, 0x39, 0x0a])

async function textOf(bytes: Uint8Array, fileName = 'contract.txt'): Promise<string> {
  const result = await readSource(bytes, { fileName })
  if (!result.ok) throw new Error(JSON.stringify(result.problems))
  return `${result.value.encoding ?? result.value.format} ${result.value.text}`
}

const codeOf = async (bytes: Uint8Array): Promise<string | undefined> => {
  const result = await readSource(bytes)
  return result.ok ? undefined : result.problems[0]?.code
}

describe('text in every encoding, byte order marks kept so that offsets hold', () => {
  const utf8 = new TextEncoder().encode(TEXT)
  test.each([
    ['UTF-8', utf8, `utf-8 ${TEXT}`],
    ['UTF-8 with a mark', new TextEncoder().encode(`\ufeff${TEXT}`), `utf-8 \ufeff${TEXT}`],
    ['UTF-16 little-endian with a mark', utf16(`\ufeff${TEXT}`, 'le'), `utf-16le \ufeff${TEXT}`],
    ['UTF-16 big-endian with a mark', utf16(`\ufeff${TEXT}`, 'be'), `utf-16be \ufeff${TEXT}`],
    ['UTF-16 little-endian without', utf16(TEXT, 'le'), `utf-16le ${TEXT}`],
    ['UTF-16 big-endian without', utf16(TEXT, 'be'), `utf-16be ${TEXT}`],
    ['GBK', GBK, 'gb18030 客服外包合同\n'],
    ['GB18030 with four-byte characters', GB18030, 'gb18030 客服外包合同\n㐀\n'],
    [
      'UTF-8 with a damaged byte',
      Uint8Array.from([...new TextEncoder().encode(TEXT.repeat(9)), 0xe5, 0x0a]),
      undefined,
    ],
    ['UTF-8 cut inside a character', new TextEncoder().encode(TEXT.repeat(20)).slice(0, 1000), undefined],
  ])('%s', async (_, bytes, expected) => {
    const text = await textOf(bytes)
    if (expected === undefined) expect(text.startsWith('utf-8 客服外包合同')).toBe(true)
    else expect(text).toBe(expected)
  })
})

describe('the format is told by content', () => {
  test('a Word file under a wrong name', async () => {
    expect(await textOf(docxFixture(paragraph('正文')), 'contract.txt')).toBe('docx 正文\n')
  })

  test('rich text and a web page in one file, which some keep as .doc', async () => {
    const rich = await readSource(new TextEncoder().encode(String.raw`{\rtf1\ansi\ansicpg936 \'ba\'cf\'cd\'ac\par}`))
    expect(rich).toMatchObject({ ok: true, value: { format: 'rtf', text: '合同\n' } })
    const page =
      'MIME-Version: 1.0\nContent-Type: multipart/related; boundary=x\n\n--x\nContent-Type: text/html\n\n<p>合同</p>\n--x--'
    const web = await readSource(new TextEncoder().encode(page), { fileName: 'a.doc' })
    expect(web).toMatchObject({ ok: true, value: { format: 'mht', text: '合同' } })
  })

  test('HTML without a name', async () => {
    const result = await readSource(new TextEncoder().encode('<!DOCTYPE html><html><p>甲方</p></html>'))
    expect(result).toMatchObject({ ok: true, value: { format: 'html' } })
  })

  test('Markdown by its name', async () => {
    const result = await readSource(new TextEncoder().encode('# 合同\n'), { fileName: 'a.md' })
    expect(result).toMatchObject({ ok: true, value: { format: 'markdown' } })
  })
})

describe('files that cannot be read say why', () => {
  const ole = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]
  test.each([
    ['nothing', new Uint8Array(), 'file-empty'],
    ['white space', new TextEncoder().encode(' \n\t'), 'file-has-no-text'],
    ['Word 97', Uint8Array.from([...ole, ...utf16('WordDocument', 'le')]), 'file-is-old-word'],
    ['Excel 97', Uint8Array.from([...ole, ...utf16('Workbook', 'le')]), 'file-is-workbook'],
    ['slides of PowerPoint 97', Uint8Array.from([...ole, ...utf16('PowerPoint Document', 'le')]), 'file-is-slides'],
    ['Excel under the name of Word', zipSync({ 'xl/workbook.xml': new Uint8Array([60]) }), 'file-is-workbook'],
    ['a locked Word file', Uint8Array.from([...ole, ...utf16('EncryptedPackage', 'le')]), 'file-password-protected'],
    [
      'a picture',
      Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13, 0x49, 0, 0, 1, 2, 3, 250, 251, 252]),
      'file-format-unknown',
    ],
    ['fifty megabytes and one', new Uint8Array(MAXIMUM_FILE_BYTES + 1), 'contract-too-large'],
  ])('%s', async (_, bytes, code) => expect(await codeOf(bytes)).toBe(code))

  test('any bytes at all: an answer, never an exception', async () => {
    const anyBytes = fc.uint8Array({ maxLength: 400 })
    const anyFile = fc.oneof(
      anyBytes,
      anyBytes.map((bytes) => Uint8Array.from([0x50, 0x4b, 3, 4, ...bytes])),
      fc.tuple(fc.nat({ max: 900 }), fc.nat({ max: 255 })).map(([at, value]) => {
        const bytes = docxFixture(paragraph('第一条 服务'))
        bytes[at % bytes.length] = value
        return bytes
      }),
    )
    await fc.assert(
      fc.asyncProperty(anyFile, async (bytes) => {
        const result = await readSource(bytes)
        expect(result.ok ? result.value.text.length > 0 : result.problems.length > 0).toBe(true)
      }),
      { numRuns: 500 },
    )
  })
})
