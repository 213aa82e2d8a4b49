import type { Catalogue } from '../model/catalogue.ts'
import { isByCompany } from '../model/companies-in-view.ts'
import { EACH_KIND_ALONE, type CountedInView } from '../model/counting/counted-in-view.ts'
import type { FigureColumns } from '../model/figure-columns.ts'
import type { Mark } from '../model/figure-spec.ts'
import type { ViewQuery } from '../model/view-query.ts'
import type { PeriodCoverage, ViewRows } from '../model/view-rows.ts'
import type { PopulationFigure } from '../model/population.ts'
import { inYears, isByYear, withLength, yearOf } from '../model/years.ts'
import { answerView, type BesideFigures, type SummedRecords } from './answer-view.ts'
import { createCountedRows } from './counted-rows.ts'
import { companyPanels, queriesByCompany } from './company-panels.ts'
import { buildDenseCube, MOST_CELLS } from './dense-cube.ts'
import { figuresBehind } from './figures-behind.ts'
import { listedTerritories } from './coverage.ts'
import { discrepanciesListed, isAmong } from './listed-discrepancies.ts'
import { createOtherFacets } from './other-facets.ts'
import { createPeopleTable } from './people-table.ts'
import { columnsInYears } from './year-columns.ts'
import { partitionFigures } from './partition.ts'
import { periodCoverage } from './period-coverage.ts'
import { exclusiveKinds } from './published.ts'
import { gatherRecords } from './records.ts'
import { isKeptReady } from './dense-layout.ts'
import { readDense, readDenseKinds } from './read-dense.ts'
import { scanRecords } from './scan.ts'
import type { Selection } from './selection.ts'
import { selectionOf } from './select.ts'

/** A dataset's figures in memory, ready to answer settled queries (`settleView`). */
export interface Cube {
  /** @throws {DeskError} `query-unknown-company`, `-service`, `-period` or `-territory`. */
  answer(query: ViewQuery): ViewRows
  /**
   * Ids of every figure behind a mark of the query's figures, ascending; for a share the totals it was divided by too.
   * @throws {DeskError} as `answer`.
   */
  figureIds(query: ViewQuery, mark: Mark): readonly number[]
  /**
   * Which territories reported the view's chosen outcomes together, period by period.
   * @throws {DeskError} as `answer`.
   */
  coverage(query: ViewQuery): readonly PeriodCoverage[]
}

/** The records of one company, service and measure, and the way to their sums. */
interface Part extends SummedRecords {
  /** What it takes of MOST_CELLS. */
  readonly cells: number
}

/** How a cube is made. */
interface CubeOptions {
  /** `scan` never keeps sums ready: the plain form, against which tests hold the fast one. */
  readonly path?: 'dense' | 'scan'
  /** Who lives where; nobody anywhere unless given. */
  readonly population?: readonly PopulationFigure[]
}

/** Answers views of half-years from the figures as they are, and views of years from the same figures in whole years. */
export function createCube(
  catalogue: Catalogue,
  columns: FigureColumns,
  { path = 'dense', population = [] }: CubeOptions = {},
): Cube {
  const people = createPeopleTable(catalogue, population)
  const published = cubeOver(catalogue, columns, path, { people, doubledYears: [] })
  let whole: Cube | undefined
  const inWholeYears = (): Cube => {
    if (whole !== undefined) return whole
    const { columns: ofYears, doubled } = columnsInYears(catalogue, columns)
    whole = cubeOver(inYears(catalogue), ofYears, path, { people, doubledYears: doubled })
    return whole
  }
  const cubeFor = (query: ViewQuery): Cube => (isByYear(query) ? inWholeYears() : published)
  return {
    answer: (query) =>
      isByYear(query)
        ? withCellsOfHalves(catalogue, published, inWholeYears().answer(query))
        : published.answer(query),
    figureIds: (query, mark) => cubeFor(query).figureIds(query, mark),
    coverage: (query) => cubeFor(query).coverage(query),
  }
}

/** Blank cells and contradictions are those of the rows as published: of half-years, where a year is the sum of them. */
function withCellsOfHalves(catalogue: Catalogue, published: Cube, rows: ViewRows): ViewRows {
  const query = withLength(rows.query, 'half-year', catalogue)
  if (isByYear(query)) return rows
  const halves = published.answer({ ...query, figure: 'over-time', change: 'none' })
  const isPublishedWhole = ({ period }: { readonly period: string }): boolean =>
    !halves.periods.some((label) => yearOf(label) === period)
  return {
    ...rows,
    notReported: [...halves.notReported, ...rows.notReported.filter(isPublishedWhole)],
    discrepancies: [...halves.discrepancies, ...rows.discrepancies.filter(isPublishedWhole)],
  }
}

/**
 * Holds the columns, sorted by company, service and measure: the three that a query fixes to one value each, so that a view
 * reads that part alone. A part is prepared when it is first asked for; those used last are kept, up to MOST_CELLS in all.
 */
function cubeOver(
  catalogue: Catalogue,
  columns: FigureColumns,
  path: 'dense' | 'scan',
  beside: BesideFigures,
): Cube {
  const partition = partitionFigures(catalogue, columns)
  const parts = new Map<string, Part>()
  const countedRows = createCountedRows(columns, partition)
  const otherFacets = createOtherFacets(catalogue, columns, countedRows)
  function partFor({ company, service, measure }: Selection, counted: CountedInView): Part {
    const { rows, key: countedKey } = countedRows(company, service, measure, counted)
    const key = `${company} ${service} ${measure} ${countedKey}`
    const part = parts.get(key) ?? preparePart(catalogue, columns, rows, path, company)
    // A Map keeps the order of insertion: the first key is the one that was used longest ago.
    parts.delete(key)
    parts.set(key, part)
    let cells = [...parts.values()].reduce((sum, kept) => sum + kept.cells, 0)
    for (const [oldest, kept] of parts) {
      if (cells <= MOST_CELLS || oldest === key) break
      parts.delete(oldest)
      cells -= kept.cells
    }
    return part
  }
  function answerOne(query: ViewQuery): ViewRows {
    const selection = selectionOf(catalogue, query)
    const sources = {
      together: partFor(selection, selection.counted),
      apart: partFor(selection, EACH_KIND_ALONE),
      listing: partition.listingOf(selection.company, selection.service),
    }
    const rows = answerView(catalogue, query, selection, sources, otherFacets(query, selection), beside)
    const listed = discrepanciesListed(catalogue, columns, selection)
    const discrepancies = [...listed, ...rows.discrepancies.filter((found) => !isAmong(listed, found))]
    return { ...rows, discrepancies }
  }
  function answer(query: ViewQuery): ViewRows {
    const rows = answerOne(query)
    return { ...rows, ...(isByCompany(query) ? companyPanels(catalogue, query, answerOne) : {}) }
  }
  return {
    answer,
    coverage(query) {
      const selection = selectionOf(catalogue, query)
      const listed = listedTerritories(partition.listingOf(selection.company, selection.service), selection)
      const members = selection.territories.length > 0 ? selection.members : listed
      return periodCoverage(catalogue, partFor(selection, selection.counted).records, selection, members)
    },
    figureIds(query, mark) {
      const companies = mark.company === undefined ? null : [mark.company]
      const isOne = companies === null && !isByCompany(query)
      const queries = isOne ? [query] : queriesByCompany(catalogue, query, companies ?? undefined)
      return queries.flatMap((of) => {
        const selection = selectionOf(catalogue, of)
        const { company, service, measure } = selection
        const counted = mark.requestKind === undefined ? selection.counted : EACH_KIND_ALONE
        const { rows } = countedRows(company, service, measure, counted)
        return figuresBehind(catalogue, columns, rows, selection, mark, of)
      })
    },
  }
}

function preparePart(
  catalogue: Catalogue,
  columns: FigureColumns,
  rows: Uint32Array,
  path: 'dense' | 'scan',
  company: number,
): Part {
  const records = gatherRecords(columns, rows, catalogue.territories.length, catalogue.periods.length)
  const exclusive = exclusiveKinds(catalogue, catalogue.companies[company]?.id ?? '')
  const dense = path === 'dense' ? buildDenseCube(catalogue, records, exclusive) : null
  return {
    records,
    kinds: (selection) =>
      // Their sums are the same whichever outcomes exclude each other.
      dense === null || !isKeptReady(dense.layout, selection)
        ? scanRecords(records, selection, new Uint8Array(0)).requestKinds
        : readDenseKinds(dense, selection),
    cells: dense?.layout.size ?? records.low.length,
    aggregate: (selection, isExclusive) =>
      // Sums kept ready run along all periods: a choice of halves has gaps, and a group other members by period.
      dense === null || !isKeptReady(dense.layout, selection)
        ? scanRecords(records, selection, isExclusive)
        : readDense(dense, records, selection, isExclusive),
  }
}
