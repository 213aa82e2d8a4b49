const PUBLISHED = /\.(?:png|svg|pdf|json)$/i

/** Is this, by its name, a file that may carry a recipe and no dataset? */
export function isPublishedFile(name: string): boolean {
  return PUBLISHED.test(name)
}
