import { type AxisNumbers, axisNumber, axisUnitSign, maybeAxisValue } from '../../data/model/axis-number.ts'
import { NUMBER_FORMS } from '../../data/model/number-forms.ts'
import type { Annotation, ExportLocale } from '../../data/model/publication.ts'
import type { PlotField } from '../../data/model/publish-preview.ts'
import { say } from '../../data/model/words/say.ts'
import { NumberField } from '../components/number-field.tsx'
import { SelectField } from '../components/select-field.tsx'
import { TextField } from '../components/text-field.tsx'
import { valueStep } from './move-annotation.ts'

const LONGEST_LABEL = 300
const FARTHEST_MM = 1000

type Change = (annotation: Annotation, gesture: string) => void

/** Everything of one annotation, typed: its words and where it stands in the data. */
export function AnnotationForm(props: {
  readonly annotation: Annotation
  /** `null` where the figure has no one plot: places are then left as they are. */
  readonly field: PlotField | null
  readonly locale: ExportLocale
  readonly onChange: Change
}) {
  const { annotation, field, onChange } = props
  const gesture = `form-${annotation.id}`
  return (
    <div className="annotation-form">
      <TextField
        label={say('publishing.annotation-label')}
        value={annotation.label}
        maxLength={LONGEST_LABEL}
        rows={2}
        onChange={(label) => {
          onChange({ ...annotation, label }, gesture)
        }}
      />
      {field !== null && (
        <Place
          annotation={annotation}
          field={field}
          locale={props.locale}
          onChange={(next) => {
            onChange(next, gesture)
          }}
        />
      )}
      {field !== null && hasValue(annotation) && <AxisHint field={field} locale={props.locale} />}
    </div>
  )
}

function hasValue({ kind }: Annotation): boolean {
  return kind === 'reference-line' || kind === 'value-range' || kind === 'note'
}

function Place(props: {
  readonly annotation: Annotation
  readonly field: PlotField
  readonly locale: ExportLocale
  readonly onChange: (annotation: Annotation) => void
}) {
  const { annotation, field, locale, onChange } = props
  const value = (label: string, number: number, take: (value: number) => void) => (
    <ValueField label={label} value={number} field={field} locale={locale} onChange={take} />
  )
  const category = (label: string, id: string, take: (category: string) => void) => (
    <CategoryField label={label} value={id} field={field} onChange={take} />
  )
  switch (annotation.kind) {
    case 'reference-line':
      return value(say('publishing.place-value'), annotation.value, (next) => {
        onChange({ ...annotation, value: next })
      })
    case 'value-range':
      return (
        <div className="field-pair">
          {value(say('publishing.place-from'), annotation.from, (from) => {
            onChange({ ...annotation, from })
          })}
          {value(say('publishing.place-to'), annotation.to, (to) => {
            onChange({ ...annotation, to })
          })}
        </div>
      )
    case 'category-range':
      return (
        <div className="field-pair">
          {category(say('publishing.place-from'), annotation.from, (from) => {
            onChange({ ...annotation, from })
          })}
          {category(say('publishing.place-to'), annotation.to, (to) => {
            onChange({ ...annotation, to })
          })}
        </div>
      )
    case 'event':
      return category(say('publishing.place-at'), annotation.category, (next) => {
        onChange({ ...annotation, category: next })
      })
    case 'note':
      return (
        <>
          <div className="field-pair">
            {category(say('publishing.place-at'), annotation.category, (next) => {
              onChange({ ...annotation, category: next })
            })}
            {value(say('publishing.place-value'), annotation.value ?? field.baseline, (next) => {
              onChange({ ...annotation, value: next })
            })}
          </div>
          <div className="field-pair">
            <MmField
              label={say('publishing.place-across')}
              value={annotation.dxMm}
              onChange={(dxMm) => {
                onChange({ ...annotation, dxMm })
              }}
            />
            <MmField
              label={say('publishing.place-down')}
              value={annotation.dyMm}
              onChange={(dyMm) => {
                onChange({ ...annotation, dyMm })
              }}
            />
          </div>
        </>
      )
  }
}

/** A value in the axis’s own unit and the figure’s way of writing numbers. */
function ValueField(props: {
  readonly label: string
  readonly value: number
  readonly field: PlotField
  readonly locale: ExportLocale
  readonly onChange: (value: number) => void
}) {
  const { field, value } = props
  const numbers: AxisNumbers = { valueType: field.valueType, locale: props.locale }
  return (
    <NumberField
      label={props.label}
      unit={axisUnitSign(field.valueType)}
      value={value}
      unset=""
      min={field.valueMin}
      max={field.valueMax}
      step={valueStep(field, value)}
      mayBeUnset={false}
      writing={{
        write: (number) => axisNumber(number, numbers),
        read: (text) => maybeAxisValue(text, numbers),
      }}
      onChange={(next) => {
        if (next !== null) props.onChange(next)
      }}
    />
  )
}

/** Shows the decimal sign, and the sign between groups where there is one. */
const EXAMPLE = 12_345.6

/** In what unit values are typed, and how far the axis goes. */
function AxisHint(props: { readonly field: PlotField; readonly locale: ExportLocale }) {
  const { locale } = props
  const { valueType, unit, valueMin, valueMax } = props.field
  const sign = axisUnitSign(valueType) === '' ? '' : NUMBER_FORMS[locale].percent
  const onAxis = (value: number): string => `${axisNumber(value, { valueType, locale })}${sign}`
  return (
    <p className="hint">
      {say('publishing.axis-of-values', { unit, from: onAxis(valueMin), to: onAxis(valueMax) })}
      {locale !== 'en' &&
        ` ${say('publishing.numbers-as', { example: axisNumber(EXAMPLE, { valueType: 'count', locale }) })}`}
    </p>
  )
}

function MmField(props: {
  readonly label: string
  readonly value: number
  readonly onChange: (mm: number) => void
}) {
  return (
    <NumberField
      label={props.label}
      unit="mm"
      value={props.value}
      unset=""
      min={-FARTHEST_MM}
      max={FARTHEST_MM}
      step={0.5}
      mayBeUnset={false}
      onChange={(mm) => {
        if (mm !== null) props.onChange(mm)
      }}
    />
  )
}

function CategoryField(props: {
  readonly label: string
  readonly value: string
  readonly field: PlotField
  readonly onChange: (category: string) => void
}) {
  const { value, field } = props
  const isShown = field.categories.some(({ id }) => id === value)
  const options = field.categories.map(({ id, label }) => ({ id, label }))
  return (
    <SelectField
      label={props.label}
      value={value}
      groups={[{ label: '', options: isShown ? options : [{ id: value, label: value }, ...options] }]}
      onChange={props.onChange}
    />
  )
}
