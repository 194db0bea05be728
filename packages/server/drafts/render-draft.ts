import { assembleDocument, type DraftFile } from '@heqi/contract'
import { renderContractHtml, renderContractMarkdown, renderContractPdf, renderWord } from '@heqi/documents'
import type { Language } from '@heqi/vocabulary'

export const DOCUMENT_FORMATS = ['docx', 'pdf', 'md', 'html'] as const
export type DocumentFormat = (typeof DOCUMENT_FORMATS)[number]

const MEDIA_TYPES: Readonly<Record<DocumentFormat, string>> = {
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  pdf: 'application/pdf',
  md: 'text/markdown; charset=utf-8',
  html: 'text/html; charset=utf-8',
}

export type RenderedDraft = { readonly name: string; readonly mediaType: string; readonly bytes: Uint8Array }

/** The draft as a document in the languages of its style, or in one of them. */
export function renderDraft(
  draft: DraftFile,
  format: DocumentFormat,
  languages: readonly Language[] = draft.style.languages,
): RenderedDraft {
  const [first = 'zh-CN', second] = languages
  const document = assembleDocument(draft, first)
  const beside = second === undefined ? undefined : assembleDocument(draft, second)
  const bytes = (): Uint8Array => {
    switch (format) {
      case 'docx':
        return renderWord(beside === undefined ? document : [document, beside])
      case 'pdf':
        return renderContractPdf(document, beside)
      case 'md':
        return Buffer.from(
          [document, ...(beside === undefined ? [] : [beside])].map(renderContractMarkdown).join('\n\n'),
        )
      case 'html':
        return Buffer.from(renderContractHtml(document, beside))
    }
  }
  const name = [document.title, document.number].filter((part) => part !== '').join(' ')
  return {
    name: `${name.replaceAll(/[\\/:*?"<>|\n]/g, '_')}.${format}`,
    mediaType: MEDIA_TYPES[format],
    bytes: bytes(),
  }
}
