import { useEffect, useState } from 'react'
import { stepOfOpening } from '../../data/model/opening-stages.ts'
import { say } from '../../data/model/words/say.ts'
import { useDesk } from '../state/desk-context.ts'

const EVERY_MS = 200
/** A dataset that is open by then, as the bundled one is, is not waited for. */
const FIRST_AFTER_MS = 350

/** How far a dataset's opening is, and the way to stop it. One that takes no time shows nothing. */
export function OpeningBar(props: { readonly name: string }) {
  const desk = useDesk()
  const [share, setShare] = useState<number | null>(null)
  const [isStopping, setStopping] = useState(false)
  useEffect(() => {
    const started = performance.now()
    const timer = setInterval(() => {
      if (performance.now() - started < FIRST_AFTER_MS) return
      void desk.call('dataset.progress', {}).then((reply) => {
        if (reply.ok && reply.value !== null) setShare(reply.value.done / Math.max(1, reply.value.total))
      })
    }, EVERY_MS)
    return () => {
      clearInterval(timer)
    }
  }, [desk])
  if (share === null) return null
  const { name } = props
  return (
    <div className="opening" data-opening={name}>
      <p role="status">
        {isStopping
          ? say('opening.stopping', { name })
          : say(`opening.${stepOfOpening(share)}`, { name, percent: Math.floor(share * 100) })}
      </p>
      <progress aria-label={say('opening.progress', { name })} value={share} max={1} />
      <button
        type="button"
        className="button"
        disabled={isStopping}
        onClick={() => {
          setStopping(true)
          void desk.call('dataset.cancel', {})
        }}
      >
        {say('importing.cancel')}
      </button>
    </div>
  )
}
