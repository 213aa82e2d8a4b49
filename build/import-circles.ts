import path from 'node:path/posix'
import { readImports } from './read-imports.ts'

/** Which file imports which, both as paths from the root with `/`. */
type ImportGraph = ReadonlyMap<string, ReadonlySet<string>>

/** The files of the repository that each imports; `sources`: texts by path. */
export function importGraph(sources: ReadonlyMap<string, string>): ImportGraph {
  return new Map(
    [...sources].map(([file, text]) => {
      const targets = readImports(file, text).flatMap(({ specifier }) =>
        specifier?.startsWith('.') === true ? [path.join(path.dirname(file), specifier)] : [],
      )
      return [file, new Set(targets.filter((target) => sources.has(target)))]
    }),
  )
}

/**
 * The files that import each other in a circle, types included: each group once, its files in order. A file in a circle can't be
 * understood, moved or tested without all others of it. Tarjan’s strongly connected components (SIAM J. Comput. 1, 1972).
 */
export function importCircles(graph: ImportGraph): readonly (readonly string[])[] {
  const order = new Map<string, number>()
  const open: string[] = []
  const circles: string[][] = []
  const visit = (file: string): number => {
    const place = order.size
    order.set(file, place)
    open.push(file)
    let low = place
    for (const target of graph.get(file) ?? []) {
      if (!order.has(target)) low = Math.min(low, visit(target))
      else if (open.includes(target)) low = Math.min(low, order.get(target) ?? low)
    }
    if (low === place) {
      const group = open.splice(open.indexOf(file))
      if (group.length > 1 || graph.get(file)?.has(file) === true) circles.push(group.sort())
    }
    return low
  }
  for (const file of graph.keys()) if (!order.has(file)) visit(file)
  return circles.sort((a, b) => (a[0] ?? '').localeCompare(b[0] ?? ''))
}
