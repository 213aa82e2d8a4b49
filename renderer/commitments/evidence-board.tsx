import type { Article } from '../../data/model/article.ts'
import type { Catalogue } from '../../data/model/catalogue.ts'
import type { ClaimsBoard } from '../../data/model/claims-board.ts'
import type { HeldEvidence } from '../../data/model/evidence.ts'
import { companyName } from '../../data/model/words/names.ts'
import { ENGLISH } from '../../data/model/words/english.ts'
import { say } from '../../data/model/words/say.ts'
import { wordIn } from '../../data/model/words/word-verdict.ts'

const COLUMNS = ['held', 'missing', 'never'] as const

const columnOf = ({ state }: HeldEvidence): (typeof COLUMNS)[number] =>
  state === 'never-published' ? 'never' : state === 'missing' ? 'missing' : 'held'

/** Which evidence there is beside each commitment, and what a good report contains, point by point. */
export function EvidenceBoard(props: {
  readonly board: ClaimsBoard
  readonly articles: readonly Article[]
  readonly catalogue: Catalogue
}) {
  const { board, articles, catalogue } = props
  const companies = [...new Set(board.checklist.map(({ company }) => company))]
  return (
    <div className="evidence">
      <section aria-labelledby="evidence-title">
        <h2 id="evidence-title">{say('evidence.title')}</h2>
        <p className="hint">{say('evidence.lead')}</p>
        {board.evidence.length === 0 ? (
          <p className="hint">{say('evidence.none')}</p>
        ) : (
          <EvidenceTable evidence={board.evidence} articles={articles} />
        )}
      </section>
      {companies.map((company) => (
        <section key={company} aria-labelledby={`checklist-${company}`}>
          <h2 id={`checklist-${company}`}>
            {say('checklist.title', { company: companyName(catalogue, company) })}
          </h2>
          <p className="hint">{say('checklist.lead')}</p>
          <ChecklistTable entries={board.checklist.filter((entry) => entry.company === company)} />
        </section>
      ))}
    </div>
  )
}

function EvidenceTable(props: {
  readonly evidence: readonly HeldEvidence[]
  readonly articles: readonly Article[]
}) {
  const commitments = props.articles.flatMap((article) => article.commitments)
  return (
    <div className="table-scroll" tabIndex={0} role="region" aria-labelledby="evidence-title">
      <table className="evidence-table">
        <thead>
          <tr>
            <th scope="col">{say('evidence.commitment')}</th>
            {COLUMNS.map((column) => (
              <th key={column} scope="col">
                {say(`evidence.column-${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {commitments.map(({ id, quotation }) => (
            <tr key={id} data-evidence={id}>
              <th scope="row">{quotation}</th>
              {COLUMNS.map((column) => (
                <td key={column}>
                  <EvidenceCell
                    evidence={props.evidence.filter(
                      (each) => each.commitmentId === id && columnOf(each) === column,
                    )}
                  />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

function EvidenceCell(props: { readonly evidence: readonly HeldEvidence[] }) {
  if (props.evidence.length === 0) return <span className="hint">–</span>
  return (
    <ul>
      {props.evidence.map(({ label, note, state, periods, of }) => (
        <li key={label}>
          <b>{label}</b>
          <span>{say(`evidence.${state}`, { periods, of })}</span>
          <span className="hint">{note}</span>
        </li>
      ))}
    </ul>
  )
}

function ChecklistTable(props: { readonly entries: ClaimsBoard['checklist'] }) {
  return (
    <table className="checklist-table">
      <thead>
        <tr>
          <th scope="col">{say('checklist.point')}</th>
          <th scope="col">{say('checklist.answer')}</th>
          <th scope="col">{say('checklist.rests-on')}</th>
        </tr>
      </thead>
      <tbody>
        {props.entries.map(({ point, answer, detail }) => (
          <tr key={point} data-answer={answer}>
            <th scope="row">{say(`checklist.${point}`)}</th>
            <td>{say(`checklist-answer.${answer}`)}</td>
            <td>{wordIn(ENGLISH, detail)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
