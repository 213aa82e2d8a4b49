import { openAppFolders, type FolderOwner } from '../../../electron/host/app-folders.ts'

/** Opens the app's folders as a run does, says which, and goes on until it is killed. */
const [, , owner = 'app'] = process.argv
// The test passes one of them.
const folders = await openAppFolders(process.env, owner as FolderOwner)
process.stdout.write(`${folders.copies}\n`)
setInterval(() => undefined, 1000)
