import type { Finding } from '../../data/model/preflight.ts'
import { say } from '../../data/model/words/say.ts'
import { useAnnounce } from '../components/live-region.tsx'
import type { ChangePublication } from './change-publication.ts'

/** What stands between the figure and the printer: reds and ambers with their remedies, and what holds. */
export function PreflightPanel(props: {
  readonly findings: readonly Finding[]
  readonly onChange: ChangePublication
}) {
  const { findings } = props
  const count = (level: Finding['level']): number => findings.filter((each) => each.level === level).length
  const open = findings.filter(({ level }) => level !== 'green')
  const holding = findings.filter(({ level }) => level === 'green')
  return (
    <section className="publish-group" aria-labelledby="publish-preflight">
      <h3 id="publish-preflight">{say('publishing.preflight')}</h3>
      <p className="preflight-sum" data-reds={count('red')} data-ambers={count('amber')}>
        {say('publishing.preflight-sum', {
          reds: count('red'),
          ambers: count('amber'),
          greens: holding.length,
        })}
      </p>
      {open.length > 0 && (
        <ul className="preflight-lines">
          {open.map((finding) => (
            <FindingLine
              key={`${finding.rule}-${finding.sentence}`}
              finding={finding}
              onChange={props.onChange}
            />
          ))}
        </ul>
      )}
      {holding.length > 0 && (
        <details>
          <summary>{say('publishing.preflight-holds', { count: holding.length })}</summary>
          <ul className="preflight-lines">
            {holding.map((finding) => (
              <FindingLine key={finding.rule} finding={finding} onChange={props.onChange} />
            ))}
          </ul>
        </details>
      )}
    </section>
  )
}

function FindingLine(props: { readonly finding: Finding; readonly onChange: ChangePublication }) {
  const { level, rule, sentence, fix } = props.finding
  const announce = useAnnounce()
  return (
    <li className="preflight-line" data-level={level} data-rule={rule}>
      <span className="level">{say(`publishing.level-${level}`)}</span>
      <p>{sentence}</p>
      {fix !== null && (
        <button
          type="button"
          className="button"
          onClick={() => {
            props.onChange(() => fix.publication)
            announce(say('publishing.fixed', { fix: fix.label }))
          }}
        >
          {fix.label}
        </button>
      )}
    </li>
  )
}
