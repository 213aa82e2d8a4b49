import { basename, extname } from 'node:path'
import { formatBytes } from '../../data/model/format-bytes.ts'
import { DeskError } from '../../data/model/error-codes.ts'
import { MAX_ARTICLE_LENGTH } from '../../data/model/own-claims.ts'
import { say } from '../../data/model/words/say.ts'
import { readTextFile } from './read-text-file.ts'

/** Longest title that is taken from a text. */
const LONGEST_TITLE = 200

/**
 * An article from a file of plain text or Markdown, which stay as they are but for line ends. Its title is its first line, or the
 * file's name where that is too long for one.
 * @throws {DeskError} `article-unreadable`, and what reading a file throws.
 */
export function readArticleFile(path: string): { readonly title: string; readonly text: string } {
  const file = basename(path)
  const refuse = (reason: string): DeskError => new DeskError('article-unreadable', { file, reason })
  const content = readTextFile(path, MAX_ARTICLE_LENGTH, (size) =>
    refuse(say('article.too-large', { size: formatBytes(size), limit: formatBytes(MAX_ARTICLE_LENGTH) })),
  )
  // A picture or an office document read as text is full of these.
  if (content.includes('\u0000')) throw refuse(say('article.not-text'))
  const text = content.replaceAll('\r\n', '\n').replaceAll('\r', '\n')
  if (text.trim() === '') throw refuse(say('article.empty'))
  const firstLine =
    text
      .trimStart()
      .split('\n', 1)[0]
      ?.replace(/^#+\s*/, '')
      .trim() ?? ''
  const name = basename(file, extname(file))
  return { title: firstLine.length > 0 && firstLine.length <= LONGEST_TITLE ? firstLine : name, text }
}
