import type { Text } from '../text.ts'
import type { AssessedStatement, Verdict } from '../verdict.ts'
import type { Language } from './language.ts'
import { wordText } from './word-text.ts'

/** A verdict in words of a language. */
interface WordedVerdict extends Omit<
  Verdict,
  'sentence' | 'assertions' | 'arithmetic' | 'reasons' | 'coverage'
> {
  readonly sentence: string
  readonly assertions: readonly (Omit<Verdict['assertions'][number], 'sentence' | 'arithmetic'> & {
    readonly sentence: string
    readonly arithmetic: string | null
  })[]
  readonly arithmetic: readonly string[]
  readonly reasons: readonly string[]
  readonly coverage: string | null
}

/** A statement, said back and with its verdict, in words of a language; what it quotes stays as it was written. */
type WordedStatement<Statement extends AssessedStatement = AssessedStatement> = Omit<
  Statement,
  'inWords' | 'verdict'
> & { readonly inWords: readonly string[]; readonly verdict: WordedVerdict }

/** A text that no figure draws, in words of a language. */
export function wordIn(language: Language, text: Text): string {
  return wordText(text, { language, drawn: 0, rewordings: new Map() })
}

export function wordVerdict(verdict: Verdict, language: Language): WordedVerdict {
  const word = (text: Text): string => wordIn(language, text)
  return {
    ...verdict,
    sentence: word(verdict.sentence),
    assertions: verdict.assertions.map((each) => ({
      ...each,
      sentence: word(each.sentence),
      arithmetic: each.arithmetic === null ? null : word(each.arithmetic),
    })),
    arithmetic: verdict.arithmetic.map(word),
    reasons: verdict.reasons.map(word),
    coverage: verdict.coverage === null ? null : word(verdict.coverage),
  }
}

export function wordStatement<Statement extends AssessedStatement>(
  statement: Statement,
  language: Language,
): WordedStatement<Statement> {
  return {
    ...statement,
    inWords: statement.inWords.map((text) => wordIn(language, text)),
    verdict: wordVerdict(statement.verdict, language),
  }
}
