import { useRef } from 'react'
import type { Catalogue } from '../../../data/model/catalogue.ts'
import type { HeldPopulation, PopulationWords } from '../../../data/model/population.ts'
import { say } from '../../../data/model/words/say.ts'
import { sayTakenBack } from '../../../data/model/words/say-taken-back.ts'
import { FileButton } from '../../components/file-button.tsx'
import { useAnnounce } from '../../components/live-region.tsx'
import { HeldPeople } from './held-people.tsx'
import { PeopleFile } from './people-file.tsx'
import type { PeopleFileControl } from './use-people-file.ts'
import { yearsText } from './years-text.ts'

const FILE_TYPES = '.csv,.tsv,.tab,.txt'

/** The inhabitants that numbers are divided by: what is held of which document, and a file of the reader's own taken in and back. */
export function PeoplePart(props: {
  readonly catalogue: Catalogue
  readonly populations: readonly HeldPopulation[]
  readonly control: PeopleFileControl
}) {
  const { catalogue, populations, control } = props
  const { reading, problem, work } = control
  const announce = useAnnounce()
  const top = useRef<HTMLDivElement>(null)
  const hold = async (words: PopulationWords): Promise<void> => {
    const held = await control.hold(words)
    if (held === null) return
    const { file, territories, years } = held
    announce(say('people.held', { file, territories, years: yearsText(years) }))
    top.current?.focus()
  }
  const takeBack = async (document: string): Promise<void> => {
    const title = catalogue.documents.find(({ id }) => id === document)?.title ?? document
    const removed = await control.takeBack(document)
    if (removed === null) return
    announce(sayTakenBack(title, removed))
    top.current?.focus()
  }
  return (
    <div className="people-part" ref={top} tabIndex={-1} aria-busy={work !== null}>
      <p className="lead">{say(populations.length === 0 ? 'people.none' : 'people.lead')}</p>
      {populations.length > 0 && (
        <HeldPeople
          catalogue={catalogue}
          populations={populations}
          onTakeBack={(document) => void takeBack(document)}
        />
      )}
      {problem !== null && (
        <p role="alert" className="form-problem">
          {problem}
        </p>
      )}
      {reading === null ? (
        <div className="people-add">
          <FileButton label={say('people.add')} accept={FILE_TYPES} onFile={control.read} />
          <p className="hint">{say('people.format')}</p>
        </div>
      ) : (
        <PeopleFile
          key={reading.sha256}
          catalogue={catalogue}
          reading={reading}
          isBusy={work !== null}
          onHold={(words) => void hold(words)}
          onCancel={() => {
            control.forget()
            top.current?.focus()
          }}
          onFile={control.read}
        />
      )}
      <p className="hint" role="status">
        {work}
      </p>
    </div>
  )
}
