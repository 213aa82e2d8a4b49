import { say } from '../../data/model/words/say.ts'

const IS_MAC = typeof navigator !== 'undefined' && navigator.userAgent.includes('Mac OS X')

/** Keys with the platform's own command key, as a reader sees them: `Ctrl K`, `⌘ K`. */
export function commandKeys(rest: string): string {
  return `${IS_MAC ? '⌘' : say('explore.key-ctrl')} ${rest}`
}

/** One line of the list of shortcuts. */
interface Shortcut {
  readonly keys: readonly string[]
  readonly meaning: string
}

/** Every key there is: those that work anywhere, and those of a figure while it has the focus. */
export function shortcutGroups(): readonly {
  readonly title: string
  readonly shortcuts: readonly Shortcut[]
}[] {
  const shift = say('explore.key-shift')
  const enter = say('explore.key-enter')
  return [
    {
      title: say('explore.shortcuts-anywhere'),
      shortcuts: [
        { keys: [commandKeys('K')], meaning: say('explore.commands') },
        { keys: [commandKeys('/')], meaning: say('explore.shortcuts') },
        { keys: [commandKeys('Z')], meaning: say('screen.undo') },
        { keys: [commandKeys(`${shift} Z`), commandKeys('Y')], meaning: say('screen.redo') },
      ],
    },
    {
      title: say('explore.shortcuts-figure'),
      shortcuts: [
        { keys: ['←', '→'], meaning: say('explore.shortcut-category') },
        { keys: ['↑', '↓'], meaning: say('explore.shortcut-series') },
        { keys: [say('explore.key-home'), say('explore.key-end')], meaning: say('explore.shortcut-ends') },
        {
          keys: [say('explore.key-page-up'), say('explore.key-page-down')],
          meaning: say('explore.shortcut-five'),
        },
        { keys: [enter], meaning: say('explore.shortcut-filter') },
        { keys: [`${shift} ${enter}`], meaning: say('explore.shortcut-add') },
        { keys: ['S'], meaning: say('explore.shortcut-by-series') },
        { keys: ['H'], meaning: say('explore.shortcut-highlight') },
        { keys: ['R'], meaning: say('explore.shortcut-rows') },
        { keys: ['T'], meaning: say('explore.shortcut-table') },
        { keys: [say('explore.key-escape')], meaning: say('explore.shortcut-escape') },
        { keys: ['?'], meaning: say('explore.shortcuts') },
      ],
    },
  ]
}
