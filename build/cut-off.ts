import { spawnSync } from 'node:child_process'

/** A program that runs another one apart from the network, or watches it; only Linux has them. */
export interface Prefix {
  /** Program and arguments, before those of the program to run. */
  readonly command: readonly string[]
  readonly isPermitted: boolean
}

/** A network namespace of its own: no interface, not even 127.0.0.1. */
export function cutOff(): Prefix {
  const command = ['unshare', '--map-root-user', '--net']
  return { command, isPermitted: isPermitted([...command, 'true']) }
}

/** Writes every network call, of all processes, to `file`. */
export function traceTo(file: string): Prefix {
  const command = ['strace', '-f', '--seccomp-bpf', '-qq', '-e', 'trace=network']
  return {
    command: [...command, '-o', file],
    isPermitted: isPermitted([...command, '-o', '/dev/null', 'true']),
  }
}

/**
 * The lines of a trace that make, connect or use a socket of the internet. That a library lists the machine’s own addresses
 * (AF_NETLINK) is none.
 */
export function socketsIn(trace: string): readonly string[] {
  const socket = /^\d+ +(?:socket\(AF_INET|(?:connect|bind|sendto|sendmsg)\(.*sa_family=AF_INET).*$/gm
  return trace.match(socket) ?? []
}

function isPermitted([program = '', ...given]: readonly string[]): boolean {
  return process.platform === 'linux' && spawnSync(program, given).status === 0
}
