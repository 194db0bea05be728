import type { ClauseText } from '../../clause.ts'
import { phrase } from '../../say/index.ts'
import { andCommas, choose, client, items, lead, list, p, provider, s, term, when } from '../../wording/build.ts'

export const text: ClauseText = {
  title: 'Technical Support',
  body: [
    p`Besides general customer service, ${provider} gives customers the following technical support: ${list(
      'kinds',
      choose('', {
        remote: s`remote assistance`,
        troubleshooting: s`troubleshooting`,
        'on-site': s`support on site`,
        upgrade: s`system upgrades`,
        maintenance: s`system maintenance`,
        training: s`training in use`,
      }),
      andCommas,
    )}. Each case of support has a work order.`,
    when(
      'levels',
      lead(
        p`Support is given in levels; what one level cannot solve goes to the next:`,
        items('levels', p`“${term('name', phrase)}” is responsible for “${term('scope', phrase)}”.`),
      ),
    ),
    choose('manual', {
      true: p`Scope, process and standard of support follow the technical support manual, which is an annex to this Contract once ${client} has confirmed it in writing.`,
      false: p`There is no separate manual for technical support.`,
    }),
  ],
  labels: {
    kinds: 'Kinds of support',
    levels: 'Levels',
    'levels.name': 'Level',
    'levels.scope': 'Scope',
    manual: 'Support manual',
  },
  help: {
    purpose: 'States which technical support is given, at which levels, and whether there is a manual.',
    legalBasis: 'Civil Code arts. 878 ff. (technical service contracts).',
    forClient: 'List the kinds and have each case on a work order; make the manual an annex.',
    forProvider: 'Leave the repair of product defects with the client, who also gives access to its systems.',
  },
  findings: {
    'no-manual': 'Without a manual nobody can tell the scope and standard of support.',
    'on-site-without-times': 'Support on site is included, but no clause says how soon staff are sent or arrive.',
    'kind-twice': 'A kind of support is listed twice.',
  },
}
