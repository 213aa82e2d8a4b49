import 'react'

declare module 'react' {
  interface CSSProperties {
    /** Custom properties are set through the style object too. */
    [property: `--${string}`]: string | number
  }
}
