import type Database from 'better-sqlite3'
import { DATASET_LIMITS } from '../../model/dataset-limits.ts'
import type { PublishEdit } from '../../model/edits/publish-edits.ts'
import { DeskError } from '../../model/error-codes.ts'
import { say } from '../../model/words/say.ts'
import type { Performers } from './performer.ts'

const { recipes: MOST_RECIPES, presets: MOST_PRESETS } = DATASET_LIMITS

/** Keeping recipes and presets in the dataset. */
export const PUBLISH_PERFORMERS: Performers<PublishEdit> = {
  'save-recipe': {
    describe: ({ name }) => say('edit.save-recipe', { name }),
    perform: ({ name, recipe }, database) => {
      refuseFull(database, 'recipes', MOST_RECIPES)
      database
        .prepare(
          `INSERT INTO recipes (code, name, recipe) VALUES (?, ?, ?)
           ON CONFLICT (code) DO UPDATE SET name = excluded.name, recipe = excluded.recipe`,
        )
        .run(recipe.code, name, JSON.stringify(recipe))
    },
  },
  'delete-recipe': {
    describe: ({ id }, database) => {
      const name = database.prepare('SELECT coalesce(name, code) FROM recipes WHERE id = ?').pluck().get(id)
      if (typeof name !== 'string') throw refusal(say('edit.recipe-missing'))
      return say('edit.delete-recipe', { name })
    },
    perform: ({ id }, database) => {
      database.prepare('DELETE FROM recipes WHERE id = ?').run(id)
    },
  },
  'save-preset': {
    describe: ({ preset }) => say('edit.save-preset', { name: preset.name }),
    perform: ({ preset }, database) => {
      refuseFull(database, 'presets', MOST_PRESETS)
      database
        .prepare(
          `INSERT INTO presets (key, name, preset) VALUES (?, ?, ?)
           ON CONFLICT (key) DO UPDATE SET name = excluded.name, preset = excluded.preset`,
        )
        .run(preset.id, preset.name, JSON.stringify(preset))
    },
  },
  'delete-preset': {
    describe: ({ preset }, database) => {
      const name = database.prepare('SELECT name FROM presets WHERE key = ?').pluck().get(preset)
      if (typeof name !== 'string') throw refusal(say('edit.preset-missing'))
      return say('edit.delete-preset', { name })
    },
    perform: ({ preset }, database) => {
      database.prepare('DELETE FROM presets WHERE key = ?').run(preset)
    },
  },
}

function refuseFull(database: Database.Database, table: 'recipes' | 'presets', limit: number): void {
  const count = Number(database.prepare(`SELECT count(*) FROM ${table}`).pluck().get())
  if (count >= limit) throw refusal(say(`edit.too-many-${table}`, { limit }))
}

function refusal(reason: string): DeskError {
  return new DeskError('edit-refused', { reason })
}
