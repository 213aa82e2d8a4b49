import { protocol } from 'electron'
import { answerPage } from './answer-page.ts'
import { APP_SCHEME } from './app-origin.ts'
import { listPageFiles } from '../host/page-files.ts'

/** Makes `app:` a scheme like https. Before `ready`, once. */
export function registerAppScheme(): void {
  protocol.registerSchemesAsPrivileged([{ scheme: APP_SCHEME, privileges: { standard: true, secure: true } }])
}

/** Answers `app://desk/…` from the built screens in `folder`. */
export async function serveApp(folder: string): Promise<void> {
  const files = await listPageFiles(folder)
  protocol.handle(APP_SCHEME, (request) => answerPage(request, files))
}
