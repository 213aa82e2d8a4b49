import { FIGURE_KINDS } from '../../data/model/view-query.ts'
import { say } from '../../data/model/words/say.ts'
import { parseCsv } from '../../data/dataset/build/parse-csv.ts'
import { expect, test } from './desk-test.ts'

/** The file's own words of what it is. */
function titleIn(bytes: Buffer): string | undefined {
  const [head = [], first = []] = parseCsv(bytes.toString('utf8'))
  return first[head.indexOf('title')]
}

test('every save control gives what the screen draws', async ({ desk, app }) => {
  test.slow()
  for (const kind of FIGURE_KINDS) {
    const figure = say(`explore.figure-${kind}`)
    await desk.getByRole('radio', { name: figure, exact: true }).check()
    await expect(desk.locator(`.figure-large [data-figure="${kind}"] svg`).first()).toBeVisible()
    const drawn = await desk.locator('.figure-large h2').textContent()
    const save = (format: string) =>
      app.take(() => desk.getByRole('button', { name: say('screen.save-as', { figure, format }) }).click())
    expect(titleIn((await save('CSV')).bytes)).toBe(drawn)
    expect((await save('SVG')).bytes.toString('utf8').replaceAll('&quot;', '"')).toContain(
      `"figure":"${kind}"`,
    )
    expect((await save('PNG')).bytes.toString('latin1')).toContain(`"figure":"${kind}"`)
    if (kind === 'territories-ranked') continue
    const beside = await desk.locator('.figure-ranking h2').textContent()
    const ranking = await app.take(async () => {
      await desk.getByRole('button', { name: say('screen.save-more') }).click()
      await desk.getByRole('menuitem', { name: say('screen.save-ranking-as', { format: 'CSV' }) }).click()
    })
    expect(titleIn(ranking.bytes)).toBe(beside)
  }
})
