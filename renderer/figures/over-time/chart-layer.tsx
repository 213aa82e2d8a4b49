import { createContext, useContext, type ReactNode } from 'react'

const LayerContext = createContext<ReactNode>(null)

/** Stands inside a chart of Recharts and draws the layer that is given around it. */
export function ChartLayer(): ReactNode {
  return useContext(LayerContext)
}

/** Gives the layer around a chart, so that new numbers draw the layer anew, and the chart only where its axes change. */
export function GivenLayer(props: { readonly layer: ReactNode; readonly children: ReactNode }) {
  return <LayerContext value={props.layer}>{props.children}</LayerContext>
}
