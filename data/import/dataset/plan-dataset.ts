import type { EditionFate } from './edition-fate.ts'
import type Database from 'better-sqlite3'
import { DATASET_LIMITS } from '../../model/dataset-limits.ts'
import type { FigureChange, FileReport } from '../../model/import-report.ts'
import { refusePartlyReplaced } from '../plan/replaced-editions.ts'
import { compareEditions, type ComparedEdition, type GoneFigure } from './compare-editions.ts'
import type { DatasetReader } from './dataset-reader.ts'
import { selectDatasetNames } from './dataset-names.ts'
import { leftUntold } from './left-untold.ts'
import { createConflictFinder, type NameConflict } from './name-conflicts.ts'
import { reportOfDataset } from './report-of-dataset.ts'
import { contentHashOf, selectEditions, type SourceEdition } from './source-editions.ts'

const MAX_CHANGES = DATASET_LIMITS.listedChanges

export interface DatasetPlan {
  readonly reader: DatasetReader
  /** The later before the earlier that they correct. */
  readonly fates: readonly EditionFate[]
  readonly report: FileReport
}

/**
 * Holds the editions of a dataset against those of another; writes nothing.
 *
 * The very same edition, by its content, is held already; so is one whose every figure is held, value for value. One that a later
 * edition of the file corrects is taken along behind that one. What names a thing otherwise than this dataset is left out, with
 * all that it corrects, and is an error.
 * @throws {DeskError} `import-overlap`.
 */
export function planDataset(
  reader: DatasetReader,
  target: Database.Database,
  advance: (bytes: number) => void,
): DatasetPlan {
  const { database: source, file } = reader
  const editions = laterFirst(selectEditions(source))
  const advanceFigures = inBytes(file.bytes, editions, advance)
  const maybeHeld = createHeldFinder(source, target, advanceFigures)
  const conflictsOf = createConflictFinder(source, selectDatasetNames(source), selectDatasetNames(target))
  const conflicts = new Map<NameConflict, number>()
  const states = new Map<number, EditionFate>()
  const latest: SourceEdition[] = []
  for (const edition of editions) {
    const held = maybeHeld(edition)
    const found = held === undefined ? conflictsOf(edition) : []
    for (const conflict of found) conflicts.set(conflict, (conflicts.get(conflict) ?? 0) + edition.rows)
    const later = edition.supersededById === null ? undefined : states.get(edition.supersededById)
    const isLeftOut = later?.state === 'conflict' || found.some(({ level }) => level === 'error')
    const fate = { edition, heldId: held ?? null, compared: null }
    if (held !== undefined) states.set(edition.id, { ...fate, state: 'held' })
    else if (isLeftOut) states.set(edition.id, { ...fate, state: 'conflict' })
    else if (edition.supersededById !== null) states.set(edition.id, { ...fate, state: 'earlier' })
    else latest.push(edition)
  }
  const changes: FigureChange[] = []
  const isListed = (): boolean => changes.length < MAX_CHANGES
  let goneCount = 0
  for (const [company, own] of byCompany(latest)) {
    const result = compareEditions(source, target, company, own, {
      isListed,
      change: (change) => changes.push(change),
      advance: advanceFigures,
    })
    goneCount += result.gone.length
    for (const compared of result.compared)
      states.set(compared.edition.id, fateOf(compared, result.gone, states))
  }
  const fates = editions.flatMap(({ id }) => states.get(id) ?? [])
  const replaces = titlesOfReplaced(fates, file.name, target)
  for (const [untold, bringing] of leftUntold(source, target, fates))
    conflicts.set(
      untold,
      bringing.reduce((rows, { edition }) => rows + edition.rows, 0),
    )
  return {
    reader,
    fates,
    report: reportOfDataset(reader, { fates, conflicts, changes, goneCount, replaces }),
  }
}

/** Added, unless every figure of it is held, and nothing of what it takes the place of is missing in it. */
function fateOf(
  compared: ComparedEdition,
  gone: readonly GoneFigure[],
  states: ReadonlyMap<number, EditionFate>,
): EditionFate {
  const { edition, overlaps, periods } = compared
  const isMissing = gone.some((figure) => overlaps.has(figure.edition) && periods.has(figure.period))
  const isAdded = compared.new + compared.restated > 0 || compared.same === 0 || isMissing
  const [nearest] = [...overlaps].sort(([, one], [, other]) => other - one)
  if (isAdded || nearest === undefined) return { edition, state: 'added', heldId: null, compared }
  // What it corrects in its file may be the edition that holds its figures here.
  const isOwnEarlier = [...states.values()].some(
    ({ edition: { supersededById }, heldId }) => supersededById === edition.id && heldId === nearest[0],
  )
  return isOwnEarlier
    ? { edition, state: 'added', heldId: null, compared }
    : { edition, state: 'same', heldId: nearest[0], compared }
}

/** An edition before those that it corrects; else in the order given. Links end: the file was checked. */
function laterFirst(editions: readonly SourceEdition[]): readonly SourceEdition[] {
  const nextOf = new Map(editions.map(({ id, supersededById }) => [id, supersededById]))
  const depthOf = (id: number): number => {
    let depth = 0
    for (let next = nextOf.get(id) ?? null; next !== null; next = nextOf.get(next) ?? null) depth += 1
    return depth
  }
  return editions
    .map((edition) => ({ edition, depth: depthOf(edition.id) }))
    .sort((one, other) => one.depth - other.depth)
    .map(({ edition }) => edition)
}

/** Finds the edition here that says the very same. Only those that could are looked at. */
function createHeldFinder(
  source: Database.Database,
  target: Database.Database,
  advance: (figures: number) => void,
): (edition: SourceEdition) => number | undefined {
  const place = ({ company, title, figures }: SourceEdition): string =>
    `${company} ${String(figures)} ${title}`
  const candidates = new Map<string, number[]>()
  for (const edition of selectEditions(target))
    candidates.set(place(edition), [...(candidates.get(place(edition)) ?? []), edition.id])
  return (edition) => {
    const like = candidates.get(place(edition)) ?? []
    if (like.length === 0) return undefined
    const hash = contentHashOf(source, edition.id, advance)
    return like.find((id) => contentHashOf(target, id) === hash)
  }
}

function byCompany(editions: readonly SourceEdition[]): ReadonlyMap<string, readonly SourceEdition[]> {
  const groups = new Map<string, SourceEdition[]>()
  for (const edition of editions) {
    const group = groups.get(edition.company) ?? []
    group.push(edition)
    groups.set(edition.company, group)
  }
  return groups
}

/** Titles of the held editions that share cells with added ones, each of which is replaced as a whole or not at all. */
function titlesOfReplaced(
  fates: readonly EditionFate[],
  file: string,
  target: Database.Database,
): readonly string[] {
  const added = fates.flatMap(({ state, compared }) =>
    state === 'added' && compared !== null ? [compared] : [],
  )
  const overlaps = new Set(added.flatMap((compared) => [...compared.overlaps.keys()]))
  const periods = new Set(added.flatMap((compared) => [...compared.periods]))
  return refusePartlyReplaced(overlaps, periods, file, target)
}

/** Turns figures that were read into bytes of the file; each figure is read once while it is planned. */
function inBytes(
  bytes: number,
  editions: readonly SourceEdition[],
  advance: (bytes: number) => void,
): (figures: number) => void {
  const figures = editions.reduce((sum, edition) => sum + edition.figures, 0)
  return (read) => advance(Math.floor((read / Math.max(1, figures)) * bytes))
}
