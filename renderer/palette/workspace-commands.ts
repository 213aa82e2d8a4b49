import type { Catalogue } from '../../data/model/catalogue.ts'
import type { ViewAnswer } from '../../data/model/view-answer.ts'
import { QUICK_FORMATS } from '../../data/model/publish-formats.ts'
import { withLength } from '../../data/model/years.ts'
import { FIGURE_KINDS, MODES, type ViewQuery } from '../../data/model/view-query.ts'
import { entryOfToday, isDated } from '../../data/model/territory-group.ts'
import { otherNamesOfGroup } from '../../data/model/words/group-names.ts'
import { territoryName } from '../../data/model/words/names.ts'
import { say } from '../../data/model/words/say.ts'
import type { Screen } from '../frame/screens.ts'
import { SCREENS } from '../frame/screens.ts'
import type { SaveShown } from '../frame/use-save-shown.ts'
import { toggleTerritory, withMode, withPeriods, withTerritories } from '../state/change-view.ts'
import {
  measureChoices,
  perInhabitantsReason,
  periodChoices,
  requestKindChoices,
  shareReason,
} from '../state/choices.ts'
import { chooseFigure } from '../state/choose-figure.ts'
import type { Preferences } from '../state/preferences.ts'
import type { Command } from './command.ts'
import { commandKeys } from './shortcuts.ts'

/** What the palette's commands are made of, and what they do. */
interface CommandSurroundings {
  readonly query: ViewQuery
  readonly defaultQuery: ViewQuery
  readonly catalogue: Catalogue
  readonly territories: ViewAnswer['facets']['territories']
  readonly onChange: (change: (query: ViewQuery) => ViewQuery) => void
  /** Shows another view, of which nothing that was chosen before is left. */
  readonly onShow: (view: ViewQuery) => void
  readonly onScreen: (screen: Screen) => void
  readonly onTheme: (theme: Preferences['theme']) => void
  readonly onUndo: (() => void) | null
  readonly onRedo: (() => void) | null
  readonly onShortcuts: () => void
  readonly onViewText: () => void
  readonly onImport: () => void
  /** The figure on the screen, and saving it. */
  readonly shown: Pick<SaveShown, 'figure' | 'save'>
}

/** All commands, those used most first. Commands that change the view also show it. */
export function workspaceCommands(surroundings: CommandSurroundings): readonly Command[] {
  const { query, catalogue, onScreen } = surroundings
  const change = (step: (before: ViewQuery) => ViewQuery) => (): void => {
    onScreen('explore')
    surroundings.onChange(step)
  }
  const periods = periodChoices(query, catalogue)
  const oldest = periods[0] ?? query.periods.from
  const newest = periods.at(-1) ?? query.periods.to
  const noShare = shareReason(query, catalogue)
  return [
    ...FIGURE_KINDS.map((figure) =>
      command(
        `figure ${figure}`,
        'explore.group-figure',
        say(`explore.figure-${figure}`),
        change((before) => chooseFigure(before, figure)),
      ),
    ),
    ...historyCommands(surroundings),
    ...saveCommands(surroundings.shown),
    command('reset', 'explore.group-view', say('screen.reset'), () => {
      onScreen('explore')
      surroundings.onShow(surroundings.defaultQuery)
    }),
    command(
      'latest',
      'explore.group-view',
      say('explore.command-latest'),
      change((before) => withPeriods(before, newest, newest)),
    ),
    command(
      'all-periods',
      'explore.group-view',
      say('explore.command-all-periods'),
      change((before) => withPeriods(before, oldest, newest)),
    ),
    command(
      'all-territories',
      'explore.group-view',
      say('explore.command-all-territories'),
      change((before) => withTerritories(before, [])),
    ),
    command('view-text', 'explore.group-view', say('explore.view-text'), surroundings.onViewText),
    command('import', 'explore.group-dataset', say('importing.open'), surroundings.onImport),
    ...SCREENS.map((screen) =>
      command(`screen ${screen}`, 'explore.group-screen', say(`screen.${screen}`), () => {
        onScreen(screen)
      }),
    ),
    {
      ...command('shortcuts', 'explore.group-help', say('explore.shortcuts'), surroundings.onShortcuts),
      keys: commandKeys('/'),
    },
    ...(['system', 'light', 'dark'] as const).map((theme) =>
      command(`theme ${theme}`, 'explore.group-theme', say(`screen.theme-${theme}`), () => {
        surroundings.onTheme(theme)
      }),
    ),
    ...(['half-year', 'year'] as const).map((length) =>
      command(
        `length ${length}`,
        'explore.group-values',
        say(`explore.length-${length}`),
        change((before) => withLength(before, length, catalogue)),
      ),
    ),
    ...MODES.filter((mode) =>
      mode === 'per-100k'
        ? perInhabitantsReason(query, catalogue) === null
        : noShare === null || mode === 'absolute' || mode === 'share-of-all',
    ).map((mode) =>
      command(
        `mode ${mode}`,
        'explore.group-values',
        say(`explore.mode-${mode}`),
        change((before) => withMode(before, mode)),
      ),
    ),
    ...measureChoices(query, catalogue)
      .filter(({ disabledReason }) => disabledReason === null)
      .map(({ id, label }) =>
        command(
          `measure ${id}`,
          'explore.group-measure',
          label,
          change((before) => ({ ...before, measure: id })),
        ),
      ),
    ...requestKindChoices(query, catalogue)
      .filter(({ disabledReason }) => disabledReason === null)
      .map(({ id, label }) =>
        command(
          `kind ${id}`,
          'explore.group-kind',
          say('explore.command-only', { name: label }),
          change((before) => ({ ...before, requestKinds: [id] })),
        ),
      ),
    ...[...groupsToFind(catalogue), ...territoriesToFind(surroundings)].flatMap(
      ({ code, name, alsoFoundBy }) => [
        searched(
          `only ${code}`,
          say('explore.command-only', { name }),
          change((before) => withTerritories(before, [code])),
          alsoFoundBy,
        ),
        searched(
          `add ${code}`,
          say(query.territories.includes(code) ? 'explore.command-take-off' : 'explore.command-add', {
            name,
          }),
          change((before) => toggleTerritory(before, code)),
          alsoFoundBy,
        ),
      ],
    ),
  ]
}

interface ToFind {
  readonly code: string
  readonly name: string
  readonly alsoFoundBy: readonly string[]
}

function territoriesToFind({ territories }: CommandSurroundings): readonly ToFind[] {
  return territories.map(({ code, name }) => ({ code, name, alsoFoundBy: [] }))
}

/** Groups are found like territories: with the members of each period, and those of today. */
function groupsToFind(catalogue: Catalogue): readonly ToFind[] {
  return catalogue.groups.flatMap((group) =>
    (isDated(group) ? [group.id, entryOfToday(group)] : [group.id]).map((code) => ({
      code,
      name: territoryName(catalogue, code),
      alsoFoundBy: otherNamesOfGroup(group),
    })),
  )
}

function historyCommands(surroundings: CommandSurroundings): readonly Command[] {
  const { onUndo, onRedo } = surroundings
  return [
    ...(onUndo === null
      ? []
      : [{ ...command('undo', 'explore.group-view', say('screen.undo'), onUndo), keys: commandKeys('Z') }]),
    ...(onRedo === null
      ? []
      : [{ ...command('redo', 'explore.group-view', say('screen.redo'), onRedo), keys: commandKeys('Y') }]),
  ]
}

function saveCommands({ figure, save }: CommandSurroundings['shown']): readonly Command[] {
  if (figure === null) return []
  return QUICK_FORMATS.map((format) =>
    command(
      `save ${format}`,
      'explore.group-save',
      say('screen.save-as', { figure: say(`explore.figure-${figure}`), format: format.toUpperCase() }),
      () => {
        save(format)
      },
    ),
  )
}

type Group =
  'save' | 'figure' | 'view' | 'screen' | 'theme' | 'dataset' | 'kind' | 'measure' | 'values' | 'help'

function command(id: string, group: `explore.group-${Group}`, label: string, run: () => void): Command {
  return { id, label, group: say(group), keys: null, offer: 'always', run }
}

function searched(id: string, label: string, run: () => void, alsoFoundBy: readonly string[]): Command {
  return { id, label, group: say('explore.group-territory'), keys: null, offer: 'search', run, alsoFoundBy }
}
