import { cpus } from 'node:os'

/** The machine that measured, in words without names or paths. */
export function machineInWords(): string {
  const [first] = cpus()
  return `${cpus().length} × ${first?.model.trim() ?? 'unknown processor'}, Node ${process.versions.node}, ${process.platform} ${process.arch}`
}
