import type { FindingEdit } from '../../model/edits/finding-edits.ts'
import { say } from '../../model/words/say.ts'
import type { Performers } from './performer.ts'

/** Notes on what the checks find. */
export const FINDING_PERFORMERS: Performers<FindingEdit> = {
  'explain-finding': {
    describe: ({ finding, note }) =>
      say(note === '' ? 'edit.unexplain-finding' : 'edit.explain-finding', {
        finding: say(`check-name.${finding}`),
      }),
    perform: ({ finding, place, note }, database) => {
      if (note === '') {
        database.prepare('DELETE FROM finding_notes WHERE finding = ? AND place = ?').run(finding, place)
        return
      }
      database
        .prepare(
          `INSERT INTO finding_notes (finding, place, note) VALUES (?, ?, ?)
           ON CONFLICT (finding, place) DO UPDATE SET note = excluded.note`,
        )
        .run(finding, place, note)
    },
  },
}
