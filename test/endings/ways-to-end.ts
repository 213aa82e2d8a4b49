import { ENDING_SIGNALS, type EndingSignal } from '../../electron/cli/hear-signals.ts'
import type { Output } from './running-command.ts'

/** How a command is ended before it has done its work, or its answer isn't taken. */
export type Way =
  | { readonly by: 'signal'; readonly signal: EndingSignal; readonly to: 'command' | 'group' }
  | { readonly by: 'kill' }
  | { readonly by: 'output'; readonly output: Exclude<Output, 'read'> }

/** A signal that the command hears has a way of its own: a new one doesn't compile until it is here. */
const BY_SIGNAL: Readonly<Record<EndingSignal, Way>> = {
  SIGINT: { by: 'signal', signal: 'SIGINT', to: 'command' },
  SIGTERM: { by: 'signal', signal: 'SIGTERM', to: 'command' },
  SIGHUP: { by: 'signal', signal: 'SIGHUP', to: 'command' },
}

export const WAYS: Readonly<Record<string, Way>> = {
  ...Object.fromEntries(ENDING_SIGNALS.map((signal) => [signal, BY_SIGNAL[signal]])),
  // A terminal sends both to all that runs in it.
  'Ctrl-C': { by: 'signal', signal: 'SIGINT', to: 'group' },
  'a closed terminal': { by: 'signal', signal: 'SIGHUP', to: 'group' },
  'kill -9': { by: 'kill' },
  'a reader who goes away': { by: 'output', output: 'gone' },
  'no standard output': { by: 'output', output: 'closed' },
  'a full standard output': { by: 'output', output: 'full' },
}

/** The exit codes that shells have for them. */
export const EXIT_CODES: Readonly<Record<EndingSignal, number>> = { SIGHUP: 129, SIGINT: 130, SIGTERM: 143 }
