import { EXPORT_LOCALES } from '../../data/model/publication.ts'
import { say } from '../../data/model/words/say.ts'
import { useSheetLocale } from '../state/sheet-locale-context.ts'
import { ChoiceField } from '../commitments/own/field.tsx'

/** In which language fact-check sheets are saved. */
export function SheetLanguage() {
  const { locale, onLocale } = useSheetLocale()
  return (
    <div className="sheet-language">
      <ChoiceField
        label={say('sheet.language')}
        options={EXPORT_LOCALES.map((id) => ({ id, label: say(`publishing.locale-${id}`) }))}
        value={locale}
        onChange={onLocale}
      />
    </div>
  )
}
