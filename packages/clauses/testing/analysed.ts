import type { Language, PartyRole } from '@heqi/vocabulary'
import type { AnalysedContract, Article, ArticleKind, MappedText } from '../recognise/analysed-contract.ts'
import { partyNames } from '../wording/naming.ts'
import { type DraftSettings, type Paragraph, paragraphText } from '../wording/render.ts'

/** Writes a source text piece by piece and remembers where each piece stands. */
class SourceWriter {
  text = ''

  write(piece: string): MappedText {
    const start = this.text.length
    this.text += piece
    return { text: piece, offsets: Array.from({ length: piece.length + 1 }, (_, index) => start + index) }
  }

  node(
    kind: ArticleKind,
    number: string,
    heading: string,
    body: string,
    below: (writer: SourceWriter) => Article[],
  ): Article {
    const start = this.text.length
    const label = number === '' ? '' : `${number} `
    this.write(label)
    const headed = this.write(heading)
    if (heading !== '') this.write('\n')
    const mapped = this.write(body)
    if (body !== '') this.write('\n')
    const children = below(this)
    return { kind, label, number, heading: headed, body: mapped, start, end: this.text.length, children }
  }
}

const paragraphNodes = (paragraphs: readonly Paragraph[], number: string, writer: SourceWriter): Article[] =>
  paragraphs.map((paragraph, index) => {
    const own = `${number}.${index + 1}`
    return writer.node('item', own, '', paragraphText(paragraph), () => paragraphNodes(paragraph.below, own, writer))
  })

/** A rendered clause as the structure reader would hand it over, together with the source text. */
export function analysedClause(title: string, paragraphs: readonly Paragraph[], settings: DraftSettings) {
  const writer = new SourceWriter()
  const article = writer.node('article', '7', title, '', () => paragraphNodes(paragraphs, '7', writer))
  const names = partyNames(settings.scheme, settings.partyA, settings.language)
  const contract = analysed(settings.language, [article], {
    client: [names.client.replace(/^the /, '')],
    provider: [names.provider.replace(/^the /, '')],
  })
  return { contract, source: writer.text }
}

/** A foreign text: lines `# heading` begin articles, every other line is a paragraph of the article above it. */
export function analysedText(text: string, labels: Readonly<Record<PartyRole, readonly string[]>>) {
  const writer = new SourceWriter()
  const articles = text
    .split(/^(?=#)/m)
    .filter((block) => block.trim() !== '')
    .map((block, index) => {
      const [first = '', ...lines] = block.split('\n').filter((line) => line.trim() !== '')
      const heading = first.startsWith('#') ? first.replace(/^#\s*/, '') : ''
      const paragraphs = heading === '' ? [first, ...lines] : lines
      const number = `${index + 1}`
      const numberedLines = (inner: SourceWriter) =>
        paragraphs.map((line, at) => inner.node('item', `${number}.${at + 1}`, '', line, () => []))
      return writer.node('article', number, heading, '', numberedLines)
    })
  return { contract: analysed('zh-CN', articles, labels), source: writer.text }
}

function analysed(
  language: Language,
  articles: readonly Article[],
  labels: Readonly<Record<PartyRole, readonly string[]>>,
): AnalysedContract {
  return {
    language,
    client: { labels: labels.client, evidence: [] },
    provider: { labels: labels.provider, evidence: [] },
    articles,
    start: 0,
    end: articles.at(-1)?.end ?? 0,
  }
}
