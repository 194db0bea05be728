import type { ClauseText } from '../../clause.ts'
import { phrase } from '../../say/index.ts'
import { andCommas, choose, client, items, lead, list, p, provider, s, term, when } from '../../wording/build.ts'

export const text: ClauseText = {
  title: 'Technical Support',
  body: [
    p`In addition to general customer service, ${provider} shall give customers the following technical support: ${list(
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
    )}. A work order shall be opened for each case of support.`,
    when(
      'levels',
      lead(
        p`Technical support is given in levels; a case that one level cannot solve passes to the next:`,
        items('levels', p`“${term('name', phrase)}” is responsible for “${term('scope', phrase)}”.`),
      ),
    ),
    choose('manual', {
      true: p`The scope, process and standards of technical support are set out in the technical support manual, which forms an annex to this Contract once ${client} has confirmed it in writing.`,
      false: p`No separate technical support manual is drawn up.`,
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
    'no-manual': {
      problem: 'Without a manual nobody can tell the scope and standard of support.',
      reason: 'How far support goes is argued each time.',
      repair: 'Agree on a manual and annex it.',
    },
    'on-site-without-times': {
      problem: 'Support on site is included, but no clause says how soon staff are sent or arrive.',
      reason: 'Support on site without times leaves arrival to a reasonable period.',
      repair: 'Add the on-site clause with its times.',
    },
    'kind-twice': {
      problem: 'A kind of support is listed twice.',
      reason: 'A duplicate confuses the classing of work orders.',
      repair: 'Remove the duplicate.',
    },
  },
}
