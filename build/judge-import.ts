import { isBuiltin } from 'node:module'
import path from 'node:path/posix'
import { IMPORT_LAW, NETWORK_MODULES, TEST_ROOM, type Room } from './import-law.ts'
import type { FoundImport } from './read-imports.ts'

/** The room of a file, by its path from the root with `/`; `undefined` where the law has none for it. */
export function roomOf(file: string): Room | undefined {
  const withoutEnding = file.replace(/\.[cm]?[jt]sx?$/, '')
  return IMPORT_LAW.filter(({ path: room }) => withoutEnding === room || file.startsWith(`${room}/`)).reduce<
    Room | undefined
  >((best, room) => (best === undefined || room.path.length > best.path.length ? room : best), undefined)
}

/** The rule that an import breaks, in words; `null` where it is allowed. `file` is a path from the root with `/`. */
export function judgeImport(file: string, room: Room, found: FoundImport): string | null {
  const { specifier } = found
  if (specifier === null)
    return room.path === 'build' ? null : 'imports are written out, so that they can be checked'
  if (specifier.startsWith('.'))
    return judgeFile(room, path.join(path.dirname(file), specifier), found.isTypeOnly)
  if (specifier.startsWith('/') || specifier.startsWith('#') || /^(file|data|https?):/.test(specifier))
    return 'import a package by its name or a file by its relative path'
  if (isBuiltin(specifier)) return judgeNode(room, specifier.replace(/^node:/, ''))
  return judgePackage(room, packageName(specifier))
}

function judgeFile(room: Room, target: string, isTypeOnly: boolean): string | null {
  if (target === 'package.json') return room.node === 'any' ? null : `${room.path} does not read package.json`
  if (target === TEST_ROOM || target.startsWith(`${TEST_ROOM}/`)) return 'nothing imports test'
  const targetRoom = roomOf(target)
  if (targetRoom === undefined) return `${target} is in no room`
  if (targetRoom.path === room.path) return null
  const reach = room.rooms[targetRoom.path]
  if (reach === undefined) return `${room.path} may not import ${targetRoom.path}`
  if (reach === 'types' && !isTypeOnly)
    return `${room.path} may import only types of ${targetRoom.path} (import type)`
  return null
}

function judgeNode(room: Room, name: string): string | null {
  if (NETWORK_MODULES.includes(name))
    return room.network ? null : `${room.path} may not reach a network (node:${name})`
  if (room.node === 'any' || room.node.includes(name)) return null
  return `${room.path} may not import node:${name}`
}

function judgePackage(room: Room, name: string): string | null {
  if (name === 'electron') return room.electron ? null : `${room.path} may not import the package electron`
  if (room.packages === 'any' || room.packages.some((allowed) => fits(name, allowed))) return null
  return `${room.path} may not import the package ${name}`
}

function fits(name: string, allowed: string): boolean {
  return allowed.endsWith('*') ? name.startsWith(allowed.slice(0, -1)) : name === allowed
}

function packageName(specifier: string): string {
  return specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/')
}
