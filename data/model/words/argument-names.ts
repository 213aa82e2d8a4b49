/**
 * The arguments that an ICU message names, read from its text by the compiler.
 *
 * `{name}` and `{count, plural, …}` are found; text inside plural branches must hold a space or `#` (it always does in a
 * sentence), or it would be taken for an argument.
 */
export type ArgumentNames<Text extends string> = Text extends `${string}{${infer Inside}}${infer Rest}`
  ? Name<Inside> | ArgumentNames<Rest>
  : never
type Name<Inside extends string> = Inside extends `${infer Before},${string}`
  ? Name<Before>
  : Inside extends `${string} ${string}` | `${string}#${string}` | `${string}{${string}`
    ? never
    : Inside
