type Operation = {
  readonly tags?: readonly string[]
  readonly summary?: string
  readonly parameters?: readonly unknown[]
  readonly requestBody?: unknown
  readonly responses?: Readonly<Record<string, unknown>>
}

/** As much of an OpenAPI document as the page shows. */
type Document = {
  readonly info: { readonly title: string; readonly description?: string }
  readonly paths?: Readonly<Record<string, Readonly<Record<string, Operation>>>>
}

const METHODS = ['get', 'post', 'put', 'patch', 'delete'] as const

const escape = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')

const STYLE = `body{font:14px/22px system-ui,"PingFang SC","Microsoft YaHei",sans-serif;margin:0 auto;max-width:960px;padding:32px 16px;color:#1C1E21;background:#FAF9F6}
h1{font-size:20px}h2{margin:32px 0 8px;border-bottom:1px solid #E4E2DC}details{background:#fff;border:1px solid #E4E2DC;border-radius:6px;margin:4px 0}
summary{padding:8px 12px;cursor:pointer}code{font:13px/20px ui-monospace,monospace}.m{display:inline-block;width:64px;color:#2F4B7C;font-weight:600}
pre{margin:0;padding:12px;overflow:auto;border-top:1px solid #E4E2DC;font:12px/18px ui-monospace,monospace}.s{color:#5B6068}
@media(prefers-color-scheme:dark){body{background:#131417;color:#ECECEA}details{background:#1B1D21;border-color:#2C2F35}.m{color:#8FB0E8}.s{color:#A3A8B0}}`

/** The API's reference as one page without scripts, from the same document that clients are generated from. */
export function openApiPage(document: object): string {
  const { paths = {}, info } = document as Document
  const groups = new Map<string, string[]>()
  for (const [path, item] of Object.entries(paths)) {
    for (const method of METHODS) {
      const operation = item[method]
      if (!operation) continue
      const tag = operation.tags?.[0] ?? 'other'
      groups.set(tag, [...(groups.get(tag) ?? []), operationHtml(method, path, operation)])
    }
  }
  const sections = [...groups].map(([tag, operations]) => `<h2>${escape(tag)}</h2>${operations.join('')}`).join('')
  return `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>${escape(info.title)} API</title><style>${STYLE}</style>
<h1>${escape(info.title)} API</h1><p>${escape(info.description ?? '')}</p><p><a href="/api/openapi.json">openapi.json</a></p>${sections}</html>`
}

function operationHtml(method: string, path: string, operation: Operation): string {
  const { parameters = [], requestBody, responses = {} } = operation
  const shown = {
    ...(parameters.length > 0 ? { parameters } : {}),
    ...(requestBody ? { requestBody } : {}),
    responses: Object.fromEntries(Object.entries(responses).filter(([status]) => status.startsWith('2'))),
  }
  return `<details><summary><span class="m">${method.toUpperCase()}</span><code>${escape(path)}</code> <span class="s">${escape(operation.summary ?? '')}</span></summary><pre>${escape(JSON.stringify(shown, null, 2))}</pre></details>`
}
