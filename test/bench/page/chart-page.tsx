import { flushSync } from 'react-dom'
import { createRoot } from 'react-dom/client'
import { Bar, BarChart, CartesianGrid, XAxis, YAxis } from 'recharts'
import { OUTCOMES } from '../../../data/model/vocabulary.ts'
import { colourValue } from '../../../data/model/palette.ts'
import { englishFigure } from '../../../data/model/words/english-figure.ts'
import { OverTimeFigure } from '../../../renderer/figures/over-time/over-time-figure.tsx'
import { inventedActions, inventedStack } from './invented-stack.ts'
import { Chart } from './peer.ts'

type ChartName = 'product' | 'recharts' | 'chart.js'

declare global {
  interface Window {
    /** Milliseconds of each round after the first ten; `null`: this peer isn’t installed. */
    measureChart: (name: ChartName, rounds: number) => Promise<readonly number[] | null>
  }
}

const SIZE = { width: 640, height: 360 }
const actions = inventedActions()

/** Plain Recharts: a bar chart with five stacked bars, its animation off, as its documentation draws one. */
function PlainRecharts(props: { readonly seed: number }) {
  const spec = inventedStack(props.seed)
  const data = spec.categories.map(({ label }, index) => ({
    label,
    ...Object.fromEntries(spec.series.map(({ id, cells }) => [id, cells[index]?.low])),
  }))
  return (
    <BarChart {...SIZE} data={data}>
      <CartesianGrid vertical={false} />
      <XAxis dataKey="label" />
      <YAxis domain={[0, spec.valueAxis.max]} />
      {OUTCOMES.map((outcome) => (
        <Bar
          key={outcome}
          dataKey={outcome}
          stackId="all"
          isAnimationActive={false}
          fill={colourValue({ role: 'outcome', outcome }, 'light')}
        />
      ))}
    </BarChart>
  )
}

const hop = (): Promise<void> =>
  new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel()
    port1.onmessage = () => {
      resolve()
    }
    port2.postMessage(null)
  })

/** One update: what it starts in microtasks, effects and React's own queue belongs to it; then the page is laid out. */
async function timed(update: () => void): Promise<number> {
  const start = performance.now()
  update()
  for (let turn = 0; turn < 3; turn++) await hop()
  document.body.getBoundingClientRect()
  return performance.now() - start
}

function stage(): HTMLElement {
  const element = document.createElement('div')
  element.className = 'figure-stage'
  element.style.cssText = 'width:640px;height:360px'
  document.querySelector('#stage')?.replaceChildren(element)
  return element
}

async function measureReact(
  rounds: number,
  draw: (seed: number) => React.ReactNode,
): Promise<readonly number[]> {
  const root = createRoot(stage())
  const times: number[] = []
  for (let round = 0; round < rounds + 10; round++) {
    const ms = await timed(() => {
      flushSync(() => {
        root.render(draw(round))
      })
    })
    // The first ten warm up, and bring the sizes.
    if (round >= 10) times.push(ms)
    await new Promise((resolve) => requestAnimationFrame(resolve))
  }
  root.unmount()
  return times
}

async function measureChartJs(rounds: number, Peer: NonNullable<typeof Chart>): Promise<readonly number[]> {
  const canvas = document.createElement('canvas')
  stage().append(canvas)
  const dataOf = (seed: number) => {
    const spec = inventedStack(seed)
    return {
      labels: spec.categories.map(({ label }) => label),
      datasets: spec.series.map(({ id, cells, colour }) => ({
        label: id,
        data: cells.map(({ low }) => low),
        backgroundColor: colourValue(colour, 'light'),
      })),
    }
  }
  const chart = new Peer(canvas, {
    type: 'bar',
    data: dataOf(0),
    options: { animation: false, responsive: false, scales: { x: { stacked: true }, y: { stacked: true } } },
  })
  const times: number[] = []
  for (let round = 0; round < rounds + 10; round++) {
    const ms = await timed(() => {
      chart.data = dataOf(round)
      chart.update('none')
    })
    if (round >= 10) times.push(ms)
    await new Promise((resolve) => requestAnimationFrame(resolve))
  }
  chart.destroy()
  return times
}

window.measureChart = async (name, rounds) => {
  switch (name) {
    case 'product':
      return await measureReact(rounds, (seed) => (
        <div style={{ ...SIZE, display: 'grid' }}>
          <OverTimeFigure spec={englishFigure(inventedStack(seed))} theme="light" actions={actions} />
        </div>
      ))
    case 'recharts':
      return await measureReact(rounds, (seed) => <PlainRecharts seed={seed} />)
    case 'chart.js':
      return Chart === null ? null : await measureChartJs(rounds, Chart)
  }
}
