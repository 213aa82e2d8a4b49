import { createRoot } from 'react-dom/client'
import type { FigureSpec } from '../../../../data/model/figure-spec.ts'
import { englishFigure } from '../../../../data/model/words/english-figure.ts'
import { FigureDrawing } from '../../../../renderer/explore/figure-drawing.tsx'
import type { FigureActions } from '../../../../renderer/figures/figure-actions.ts'
import type { DrawnFigure, DrawnSeries, Plot } from './drawn-figure.ts'

declare global {
  interface Window {
    drawFigure: (spec: FigureSpec) => Promise<DrawnFigure>
  }
}

const nothing = (): void => undefined
const actions: FigureActions = {
  onFilter: nothing,
  onPick: nothing,
  onHighlight: nothing,
  onRows: nothing,
  onTable: nothing,
  onShortcuts: nothing,
  onClear: nothing,
  picked: new Set(),
  mayFilter: () => false,
  highlightOf: () => null,
}

const nextFrame = (): Promise<void> =>
  new Promise((resolve) => {
    requestAnimationFrame(() => {
      resolve()
    })
  })

/** Draws a figure with the screen’s own components and says what stands in the page once it stands still. */
window.drawFigure = async (spec) => {
  const stage = document.createElement('section')
  stage.className = 'figure-large'
  stage.style.cssText = 'width:960px;height:600px;display:flex;flex-direction:column'
  document.body.replaceChildren(stage)
  const root = createRoot(stage)
  root.render(<FigureDrawing spec={englishFigure(spec)} theme="light" actions={actions} />)
  let before = ''
  for (let turn = 0; turn < 200; turn++) {
    await nextFrame()
    const now = stage.innerHTML
    if (now === before && stage.querySelector('[data-hit]') !== null) break
    before = now
  }
  const drawn = readPage(stage)
  root.unmount()
  return drawn
}

function readPage(stage: HTMLElement): DrawnFigure {
  const texts = (selector: string): readonly string[] =>
    [...stage.querySelectorAll(selector)].map(({ textContent }) => textContent)
  return {
    series: [...stage.querySelectorAll<SVGElement>('[data-series]')].map(readSeries),
    panelTitles: texts('[data-panel] h3'),
  }
}

function readSeries(group: SVGElement): DrawnSeries {
  const panel = group.closest<HTMLElement>('[data-panel]')?.dataset['panel'] ?? null
  const id = group.dataset['series'] ?? ''
  return {
    panel,
    id: panel !== null && id.startsWith(`${panel} `) ? id.slice(panel.length + 1) : id,
    plot: plotOf(group.closest('svg')?.querySelector('.hit-surface') ?? null),
    isFaint: group.dataset['emphasis'] === 'faint',
    paths: [...group.querySelectorAll('path')].map((path) => ({
      look: path.classList[0] ?? '',
      colour: path.getAttribute('fill') ?? path.getAttribute('stroke') ?? '',
      d: path.getAttribute('d') ?? '',
    })),
  }
}

function plotOf(surface: Element | null): Plot {
  const of = (name: string): number => Number(surface?.getAttribute(name) ?? 0)
  return { x: of('x'), y: of('y'), width: of('width'), height: of('height') }
}
