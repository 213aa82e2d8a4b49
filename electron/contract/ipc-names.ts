/** Names of the messages between Electron's preload and its main process; a page can't send them itself. */
export interface IpcNames {
  readonly call: 'desk.call'
  readonly file: 'desk.file'
  readonly command: 'desk.command'
  readonly loaded: 'desk.loaded'
}
