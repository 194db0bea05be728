import type { Language } from '@heqi/vocabulary'
import type { DraftFile } from '../draft/draft-file.ts'
import type { KnownTemplates } from '../draft/open-draft.ts'
import { annualService } from './annual-service.ts'
import { eCommerceService } from './e-commerce-service.ts'
import { generalService } from './general-service.ts'
import { performanceBased } from './performance-based.ts'
import { providerDrafted } from './provider-drafted.ts'
import { technicalSupport } from './technical-support.ts'
import { draftFromTemplate, type Template } from './template.ts'

/** All templates, the most general first. */
export const TEMPLATES: readonly Template[] = [
  generalService,
  eCommerceService,
  annualService,
  technicalSupport,
  providerDrafted,
  performanceBased,
]

/** For `openDraft`: a draft of a later version of a template is refused. */
export const TEMPLATE_VERSIONS: KnownTemplates = new Map(TEMPLATES.map(({ id, version }) => [id, version]))

/** A new draft from the template with this id; `undefined` where there is none. */
export function newDraft(id: string, ...languages: readonly [Language, ...Language[]]): DraftFile | undefined {
  const template = TEMPLATES.find((candidate) => candidate.id === id)
  return template && draftFromTemplate(template, languages)
}
