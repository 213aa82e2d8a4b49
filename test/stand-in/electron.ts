import { app } from './modules/app.ts'
import { BrowserWindow } from './modules/browser-window.ts'
import { ClipboardItem, clipboard } from './modules/clipboard.ts'
import { dialog } from './modules/dialog.ts'
import { ipcMain } from './modules/ipc-main.ts'
import { Menu, MenuItem } from './modules/menu.ts'
import { MessageChannelMain } from './modules/message-channel.ts'
import { nativeImage } from './modules/native-image.ts'
import { nativeTheme } from './modules/native-theme.ts'
import { net } from './modules/net.ts'
import { protocol } from './modules/protocol.ts'
import { screen } from './modules/screen.ts'
import { session } from './modules/session.ts'
import { shell } from './modules/shell.ts'
import { utilityProcess } from './modules/utility-process.ts'
import { webContents } from './modules/web-contents.ts'
import { strict } from './strict.ts'

/** What `require('electron')` gives an app's main process. */
export const electron = strict('electron', {
  app,
  BrowserWindow: strict('BrowserWindow', BrowserWindow),
  ClipboardItem,
  clipboard,
  dialog,
  ipcMain,
  Menu,
  MenuItem,
  MessageChannelMain,
  nativeImage,
  nativeTheme,
  net,
  protocol,
  screen,
  session,
  shell,
  utilityProcess,
  webContents,
} satisfies Partial<Record<keyof typeof Electron.Main | keyof typeof Electron.Common, unknown>>)
