import { useState } from 'react'
import type { ImportChoices } from '../../data/model/import-report.ts'
import { say } from '../../data/model/words/say.ts'
import type { ReportFile } from './report-file.ts'

const DATES = ['publishedOn', 'retrievedOn'] as const
const DATE_WORDS = { publishedOn: 'importing.published-on', retrievedOn: 'importing.retrieved-on' } as const

/** When and where the document was published: an older edition never replaces a newer one. */
export function DocumentFacts(props: {
  readonly file: ReportFile
  readonly onDecide: (change: Partial<ImportChoices>) => void
}) {
  const { choices } = props.file
  const [address, setAddress] = useState(choices.address ?? '')
  return (
    <details className="import-details">
      <summary>{say('importing.about-document')}</summary>
      <div className="import-document">
        {DATES.map((date) => (
          <label key={date} className="field">
            {say(DATE_WORDS[date])}
            <input
              className="search"
              type="date"
              value={choices[date] ?? ''}
              onChange={(event) => {
                const { value } = event.target
                props.onDecide({ [date]: value === '' ? null : value })
              }}
            />
          </label>
        ))}
        <label className="field">
          {say('importing.address')}
          <input
            className="search"
            type="url"
            value={address}
            maxLength={1000}
            onChange={(event) => {
              setAddress(event.target.value)
            }}
            onBlur={() => {
              const kept = address.trim() === '' ? null : address.trim()
              if (kept !== choices.address) props.onDecide({ address: kept })
            }}
          />
        </label>
      </div>
    </details>
  )
}
