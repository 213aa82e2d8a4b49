import type { Dialect, FileInspection } from '../../data/model/import-report.ts'
import { say } from '../../data/model/words/say.ts'
import { PreviewTable } from './preview-table.tsx'

/** How a file is written, with the evidence, and its first rows. */
export function FileDetails(props: { readonly inspection: FileInspection }) {
  const { inspection } = props
  const { dialect, drift, sheets, preview } = inspection
  if (dialect === null && sheets.length === 0 && preview.length === 0) return null
  return (
    <>
      {drift.length > 0 && (
        <div className="import-drift">
          <h3>{say('importing.drift')}</h3>
          <ul>
            {drift.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        </div>
      )}
      <div className="import-details">
        {dialect !== null && <DialectFacts dialect={dialect} />}
        {sheets.length > 0 && (
          <>
            <h3>{say('importing.sheets')}</h3>
            <ul>
              {sheets.map(({ name, rows, isHidden }) => (
                <li key={name}>
                  {say(isHidden ? 'importing.sheet-hidden' : 'importing.sheet', { name, rows })}
                </li>
              ))}
            </ul>
          </>
        )}
        {preview.length > 0 && (
          <PreviewTable
            label={say('importing.preview', { file: inspection.file })}
            rows={preview.slice(0, 8)}
          />
        )}
      </div>
    </>
  )
}

const DELIMITER_IDS = { ',': 'comma', ';': 'semicolon', '\t': 'tab', '|': 'bar' } as const

function DialectFacts(props: { readonly dialect: Dialect }) {
  const { dialect } = props
  const encoding = say(`importing.encoding-${dialect.encoding}`)
  const facts = [
    {
      name: say('importing.encoding'),
      text: dialect.hasByteOrderMark ? `${encoding}, ${say('importing.mark')}` : encoding,
    },
    {
      name: say('importing.delimiter'),
      text: say(`import.delimiter.${DELIMITER_IDS[dialect.delimiter]}`),
    },
    { name: say('importing.line-ends'), text: dialect.lineEnds },
    { name: say('importing.decimal'), text: say('importing.sign', { sign: dialect.decimal }) },
    { name: say('importing.thousands'), text: thousandsText(dialect.thousands) },
  ]
  return (
    <>
      <dl className="import-facts">
        {facts.map(({ name, text }) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
      <h3>{say('importing.evidence')}</h3>
      <ul>
        {dialect.evidence.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </>
  )
}

/** How thousands are separated, in words. */
function thousandsText(sign: Dialect['thousands']): string {
  if (sign === 'none') return say('importing.sign-none')
  return sign === ' ' ? say('importing.sign-space') : say('importing.sign', { sign })
}
