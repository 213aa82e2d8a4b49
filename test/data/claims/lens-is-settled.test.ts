import { expect, it } from 'vitest'
import { settleView } from '../../../data/model/settle-view.ts'
import { noticeSentence } from '../../../data/model/view-notice.ts'
import { formatViewText } from '../../../data/model/view-text.ts'
import { createClaimsAssessor } from '../../../data/process/assess-claims.ts'
import { openBundled } from './open-bundled.ts'

it('the view that a statement or a commitment opens is shown as it is, with nothing to be said of it', () => {
  const dataset = openBundled()
  try {
    const { statements } = createClaimsAssessor(dataset).assess()
    const commitments = dataset.articles.flatMap((article) => article.commitments)
    const lenses = [
      ...statements.flatMap((each) => each.lenses),
      ...commitments.map(({ lens }) => lens),
    ].filter((lens) => lens !== null)
    expect(lenses.length).toBeGreaterThan(10)
    const changed = lenses.flatMap((lens) => {
      const { query, said } = settleView(lens, dataset.catalogue)
      return said.map((each) => `${formatViewText(lens)} → ${formatViewText(query)}: ${noticeSentence(each)}`)
    })
    expect(changed).toEqual([])
  } finally {
    dataset.close()
  }
})
