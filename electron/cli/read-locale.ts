import { EXPORT_LOCALES, type ExportLocale } from '../../data/model/publication.ts'
import { say } from '../../data/model/words/say.ts'
import { RefusedInput } from './refused-input.ts'

/**
 * The language that `--locale` names; English where it isn't given.
 * @throws {RefusedInput} for any other.
 */
export function readLocale(text: string | undefined): ExportLocale {
  if (text === undefined) return 'en'
  const locale = EXPORT_LOCALES.find((known) => known === text.trim().toLowerCase())
  if (locale === undefined)
    throw new RefusedInput(say('cli.locale-unknown', { locale: text, known: EXPORT_LOCALES.join(', ') }))
  return locale
}
