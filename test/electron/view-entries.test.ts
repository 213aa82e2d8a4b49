import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import type { Catalogue } from '../../data/model/catalogue.ts'
import { defaultPublication } from '../../data/model/publication.ts'
import { settleView } from '../../data/model/settle-view.ts'
import { noticeSentence } from '../../data/model/view-notice.ts'
import type { ViewQuery } from '../../data/model/view-query.ts'
import { formatViewText, parseViewText } from '../../data/model/view-text.ts'
import type { DatasetInfo } from '../../data/model/dataset-info.ts'
import { shownView } from '../../renderer/state/chosen-view.ts'
import { startSession, viewSessionReducer } from '../../renderer/state/view-session.ts'
import { openBundledCube } from '../data/figure/bundled-cube.ts'
import { builtApp } from './built-app.ts'
import { runDesk } from './cli/run-desk.ts'
import { startDeskInHome } from './host/desk-in-home.ts'
import { temporaryFolder } from './temporary-folder.ts'

/** What is drawn at last of a text, and what is said of it. */
interface Entered {
  readonly query: ViewQuery
  readonly said: readonly string[]
}

/** Every way by which a view comes in; the window's last step is its reducer and what it shows of it. */
const ENTRIES = [
  'command line: --view',
  'command line: --view, a file of JSON',
  'command line: --query',
  'command line: a published view',
  'command line: a recipe',
  'window: pasted text',
  'window: a saved view',
  'window: the remembered view',
  'window: the view of the start',
  'window: the view of a second start',
  'window: a recipe',
] as const
type Entry = (typeof ENTRIES)[number]

const STORED = join(import.meta.dirname, '../stored')

/** A view as the window shows it, coming to a session that stood elsewhere. */
function inWindow(asked: ViewQuery, dataset: DatasetInfo): Entered {
  const session = viewSessionReducer(startSession(dataset.defaultQuery), {
    type: 'change',
    change: () => asked,
  })
  const { query, said } = shownView(session.present.query, dataset)
  return { query, said }
}

async function fromCommand(...given: readonly string[]): Promise<Entered> {
  const { exitCode, output, complaints } = await runDesk('figure', '--json', ...given)
  if (exitCode !== 0) throw new Error(complaints.join(' '))
  const told = JSON.parse(output) as { query?: ViewQuery; publication?: { query: ViewQuery } }
  const query = told.query ?? told.publication?.query
  if (query === undefined) throw new Error(output)
  return { query, said: complaints }
}

async function startedDesk(folder: string, view: string | null = null) {
  const desk = await startDeskInHome(await builtApp(), folder, null, 'browser', view)
  const { dataset, startView } = await desk.call('app.state', {})
  if (dataset === null) throw new Error('No dataset is open')
  return { desk, dataset, startView }
}

const recipeFile = (asked: ViewQuery): string => {
  const kept = JSON.parse(readFileSync(join(STORED, 'map.recipe.json'), 'utf8')) as object
  const preset = (kept as { publication: { preset: string } }).publication.preset
  return JSON.stringify({ ...kept, publication: defaultPublication(asked, preset) })
}

const ENTER = {
  'command line: --view': (_asked, text, folder) =>
    fromCommand('--view', text, '--out', join(folder, 'a.json')),
  'command line: --view, a file of JSON': (asked, _text, folder) => {
    writeFileSync(join(folder, 'view.json'), JSON.stringify(asked))
    return fromCommand('--view', join(folder, 'view.json'), '--out', join(folder, 'b.json'))
  },
  'command line: --query': (asked, _text, folder) =>
    fromCommand('--query', JSON.stringify(asked), '--out', join(folder, 'c.json')),
  'command line: a published view': (_asked, text, folder) =>
    fromCommand('--view', text, '--anyway', '--format', 'recipe', '--out', join(folder, 'd')),
  'command line: a recipe': (asked, _text, folder) => {
    writeFileSync(join(folder, 'e.json'), recipeFile(asked))
    const recipe = ['--recipe', join(folder, 'e.json'), '--anyway', '--format', 'recipe']
    return fromCommand(...recipe, '--out', join(folder, 'e'))
  },
  'window: pasted text': async (_asked, text, folder) =>
    inWindow(parseViewText(text), (await startedDesk(folder)).dataset),
  'window: a saved view': async (asked, _text, folder) => {
    const { desk, dataset } = await startedDesk(folder)
    await desk.call('document.apply', { edit: { kind: 'save-view', name: 'Kept', query: asked } })
    const [kept] = await desk.call('views.saved', {})
    if (kept?.query === undefined || kept.query === null) throw new Error('Nothing was saved')
    return inWindow(kept.query, dataset)
  },
  'window: the remembered view': async (asked, _text, folder) => {
    const { desk, dataset } = await startedDesk(folder)
    await desk.call('view.remember', { query: asked })
    const { lastQuery } = await desk.call('app.state', {})
    if (lastQuery === undefined) throw new Error('Nothing was remembered')
    return inWindow(lastQuery, dataset)
  },
  'window: the view of the start': async (_asked, text, folder) => {
    const { dataset, startView } = await startedDesk(folder, text)
    if (startView?.query === undefined || startView.query === null) throw new Error('It was refused')
    return inWindow(startView.query, dataset)
  },
  'window: the view of a second start': async (_asked, text, folder) => {
    const { desk, dataset } = await startedDesk(folder)
    return inWindow((await desk.call('app.given-view', { text })).query, dataset)
  },
  'window: a recipe': async (asked, _text, folder) => {
    const { desk, dataset } = await startedDesk(folder)
    const path = join(folder, 'f.json')
    writeFileSync(path, recipeFile(asked))
    const { recipe } = await desk.call('recipes.check', { handle: desk.started.handles.add(path).handle })
    return inWindow(recipe.publication.query, dataset)
  },
} satisfies Record<Entry, (asked: ViewQuery, text: string, folder: string) => Promise<Entered>>

const HEAD = 'v1/microsoft/2013H1-2025H1/requests'
const TEXTS = [
  `${HEAD}/by=territory/shape=lines`,
  `v1/microsoft/2009H1-2025H1/requests/territories=DE,QQ/focus=DE/scale=log/figure=map/compare=2019H1/as-published=2022-06-30`,
]

let catalogue: Catalogue
beforeAll(() => {
  const bundled = openBundledCube()
  ;({ catalogue } = bundled)
  bundled.close()
}, 240_000)

describe.each(TEXTS)('%s', (text) => {
  test.each(ENTRIES)('%s gives the one view, and the same is said', async (entry) => {
    const folder = temporaryFolder()
    const { query, said } = settleView(parseViewText(text), catalogue)
    const entered = await ENTER[entry](parseViewText(text), text, folder)
    expect(entered).toEqual({ query, said: said.map(noticeSentence) })
  })
})

describe('views stored by earlier versions', () => {
  test.each(['before-some-keys.view.json', 'all-keys.view.json', 'lines.view.txt'])(
    '%s opens',
    async (name) => {
      const run = await runDesk(
        'figure',
        '--json',
        '--view',
        join(STORED, name),
        '--out',
        join(temporaryFolder(), 'x.csv'),
      )
      expect(run.exitCode).toBe(0)
      // As text, which doesn't tell keys that came later.
      const { query } = JSON.parse(run.output) as { query: ViewQuery }
      expect({ text: formatViewText(query), said: run.complaints }).toMatchSnapshot()
    },
  )

  test.each([
    ['map.recipe.json', 'This figure compares no two periods, so the comparison with 2019 H1 is left out.'],
    ['ranked.recipe.json', /logarithmic axis, so the axis is a plain one\.$/],
    ['shares.svg', 'A stack to 100 % is one of shares, so shares are shown.'],
  ])('%s is held against the dataset, and is no changed file because its view was', async (name, said) => {
    const { desk } = await startedDesk(temporaryFolder())
    const { handle } = desk.started.handles.add(join(STORED, name))
    expect(await desk.call('recipes.check', { handle })).toMatchObject({
      // Which they are is for the rules of counting to say, of which some have changed since.
      numbers: expect.stringMatching(/^(same|different)$/) as unknown,
      isIntact: true,
      isSameFile: null,
      sentences: expect.arrayContaining([
        typeof said === 'string' ? said : expect.stringMatching(said),
      ]) as unknown,
    })
  })

  test('those that a dataset keeps open, and say what was changed', async () => {
    const { desk, dataset } = await startedDesk(temporaryFolder())
    const stored = readFileSync(join(STORED, 'all-keys.view.json'), 'utf8')
    await desk.call('document.apply', {
      edit: { kind: 'save-view', name: 'Old', query: JSON.parse(stored) as ViewQuery },
    })
    const [kept] = await desk.call('views.saved', {})
    expect(kept?.query).toMatchObject(JSON.parse(stored) as object)
    if (kept?.query) expect(inWindow(kept.query, dataset).said.length).toBeGreaterThan(0)
  })
})
