import type { Annotation, Publication } from '../../data/model/publication.ts'
import type { WordedNote } from '../../data/model/worded-figure.ts'

/** Changes the publication; a `gesture` makes a run of changes one step of undo. */
export type ChangePublication = (change: (publication: Publication) => Publication, gesture?: string) => void

/** Texts with a generated form that the reader may replace. */
export const OWN_TEXTS = ['title', 'subtitle', 'source', 'credit'] as const
export type OwnText = (typeof OWN_TEXTS)[number]

/** `null` = the generated one again. */
export function withText(publication: Publication, text: OwnText, value: string | null): Publication {
  return { ...publication, texts: { ...publication.texts, [text]: value } }
}

/** A generated note said otherwise; the generated words again where nothing is left or nothing differs. */
export function withRewording(publication: Publication, { key, text }: WordedNote, as: string): Publication {
  const others = publication.texts.rewordings.filter(({ of }) => of !== key)
  const isGenerated = as.trim() === '' || as === text
  const rewordings = isGenerated ? others : [...others, { of: key, as }]
  return { ...publication, texts: { ...publication.texts, rewordings } }
}

export function withOwnNotes(publication: Publication, ownNotes: readonly string[]): Publication {
  return { ...publication, texts: { ...publication.texts, ownNotes: [...ownNotes] } }
}

/**
 * The reader’s own alt text. Where the other part is older words of theirs, the pair stays written for the numbers that it was
 * written for, until they say that it holds.
 */
export function withAltText(
  publication: Publication,
  part: 'short' | 'long',
  text: string,
  dataHash: string,
): Publication {
  const { altText } = publication
  const other = part === 'short' ? altText.long : altText.short
  const writtenFor = other === null ? dataHash : (altText.writtenFor ?? dataHash)
  return { ...publication, altText: { ...altText, [part]: text, writtenFor } }
}

/** The reader’s alt text holds for these numbers. */
export function withAltHolding(publication: Publication, dataHash: string): Publication {
  return { ...publication, altText: { ...publication.altText, writtenFor: dataHash } }
}

/** Both alt texts drafted from the data again. */
export function withAltDrafted(publication: Publication): Publication {
  return { ...publication, altText: { short: null, long: null, writtenFor: null } }
}

/** The first id that no annotation has. */
export function freeAnnotationId(annotations: readonly Annotation[]): string {
  const taken = new Set(annotations.map(({ id }) => id))
  let number = 1
  while (taken.has(`a${number}`)) number += 1
  return `a${number}`
}

export function withAnnotation(publication: Publication, annotation: Annotation): Publication {
  const isThere = publication.annotations.some(({ id }) => id === annotation.id)
  const annotations = isThere
    ? publication.annotations.map((each) => (each.id === annotation.id ? annotation : each))
    : [...publication.annotations, annotation]
  return { ...publication, annotations }
}

export function withoutAnnotation(publication: Publication, id: string): Publication {
  return { ...publication, annotations: publication.annotations.filter((each) => each.id !== id) }
}
