import type { Catalogue } from '../../data/model/catalogue.ts'
import { heldTo } from '../../data/model/words/held-to.ts'
import { say } from '../../data/model/words/say.ts'

/** How old the figures in view may be, company by company, and how newer ones are added. */
export function HeldTo(props: { readonly catalogue: Catalogue; readonly companies: readonly string[] }) {
  const held = heldTo(props.catalogue, props.companies)
  return held === '' ? null : <p data-held-to>{say('screen.held-to', { held })}</p>
}
