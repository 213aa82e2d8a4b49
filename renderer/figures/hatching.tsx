/** Diagonal lines for what has no figure: seen without colour. */
export function Hatching(props: { readonly id: string }) {
  return (
    <defs>
      <pattern id={props.id} width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <rect className="hatching-ground" width="5" height="5" />
        <path className="hatching-line" d="M0 0V5" />
      </pattern>
    </defs>
  )
}
