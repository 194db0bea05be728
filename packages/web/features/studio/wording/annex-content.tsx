import type { AnnexBlock, DocumentAnnex } from '@heqi/contract'

/** An annex behind the contract. */
export function AnnexContent({ annex }: { readonly annex: DocumentAnnex }) {
  return (
    <section className="document-annex">
      <h3 className="document-page__chapter">
        {annex.label} {annex.title}
      </h3>
      {annex.content.map((block, index) => (
        <Block key={`${index}-${block.kind}`} block={block} />
      ))}
    </section>
  )
}

const textOf = (inlines: readonly { readonly text: string }[]): string => inlines.map(({ text }) => text).join('')

function Block({ block }: { readonly block: AnnexBlock }) {
  switch (block.kind) {
    case 'heading':
      return <h3>{block.text}</h3>
    case 'paragraph':
      return (
        <p>
          {block.label} {textOf(block.inlines)}
        </p>
      )
    case 'table':
      return (
        <div className="table-scroll">
          <table className="plain-table document-table">
            <thead>
              <tr>
                {block.head.map((head) => (
                  <th key={head} scope="col">
                    {head}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {block.rows.map((row, index) => (
                <tr key={`${index}-${textOf(row[0] ?? [])}`}>
                  {row.map((cell, column) => (
                    <td key={block.head[column] ?? column}>{textOf(cell)}</td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )
    case 'flow':
      return (
        <ol>
          {block.steps.map((step) => (
            <li key={step.id}>
              {step.text}
              {step.note === undefined ? '' : `（${step.note}）`}
            </li>
          ))}
        </ol>
      )
    case 'field':
      return <p>{block.label}________</p>
    case 'signatures':
      return (
        <div className="document-page__signatures">
          {block.blocks.map(({ role, lines }) => (
            <div key={role}>
              {lines.map((line) => (
                <p key={line}>{line}</p>
              ))}
            </div>
          ))}
        </div>
      )
  }
}
