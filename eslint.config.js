// @ts-check
import { defineConfig, globalIgnores } from 'eslint/config'
import js from '@eslint/js'
import typescript from 'typescript-eslint'
import reactHooks from 'eslint-plugin-react-hooks'
import prettier from 'eslint-config-prettier'
import globals from 'globals'

const NAMED_EXPORTS_ONLY = {
  selector: 'ExportDefaultDeclaration, ExportSpecifier[exported.name="default"]',
  message: 'Named exports only: a thing has one name everywhere.',
}

// The same view gives the same bytes on every machine and every day.
const NO_CLOCK_NO_CHANCE = [
  {
    selector: 'MemberExpression[object.name="Date"][property.name="now"]',
    message: 'This room has no clock: take the date as a value.',
  },
  {
    selector: 'NewExpression[callee.name="Date"][arguments.length=0]',
    message: 'This room has no clock: take the date as a value.',
  },
  {
    selector: 'MemberExpression[object.name="Math"][property.name="random"]',
    message: 'This room has no randomness: the same view gives the same bytes.',
  },
]

const NETWORK_MODULES = ['http', 'https', 'http2', 'net', 'tls', 'dns', 'dns/promises', 'dgram', 'inspector']
  .flatMap((name) => [name, `node:${name}`])
  .map((name) => ({ name, message: 'Nothing here may reach a network.' }))

const UNSEEDED_PROPERTIES = {
  name: 'fast-check',
  message: 'Import test/seeded-fast-check.ts, so that all properties run with the seed that a person chose.',
}
const RAW_IPC = {
  name: 'electron',
  importNames: ['ipcRenderer'],
  message: 'Raw ipcRenderer stays in electron/preload.ts; a screen calls window.desk.',
}

const NETWORK_GLOBALS = ['fetch', 'WebSocket', 'EventSource', 'XMLHttpRequest'].map((name) => ({
  name,
  message: 'Nothing here may reach a network: ask the contract (window.desk).',
}))

const SCREEN_GLOBALS = ['window', 'document', 'navigator', 'localStorage', 'performance'].map((name) => ({
  name,
  message: 'This room has no screen and no clock.',
}))

export default defineConfig(
  globalIgnores(['node_modules/', 'out/', 'release/', 'test-results/', 'playwright-report/', '**/*.d.ts']),
  { linterOptions: { reportUnusedDisableDirectives: 'error', reportUnusedInlineConfigs: 'error' } },
  js.configs.recommended,
  {
    files: ['**/*.{ts,tsx}'],
    extends: [typescript.configs.strictTypeChecked, typescript.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { project: './tsconfig.json', tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      '@typescript-eslint/ban-ts-comment': [
        'error',
        { 'ts-ignore': true, 'ts-nocheck': true, 'ts-expect-error': 'allow-with-description' },
      ],
      // It would ask for `!`, which is banned.
      '@typescript-eslint/non-nullable-type-assertion-style': 'off',
      // The compiler refuses enums, and classes are few: their rules would only cost time.
      '@typescript-eslint/no-unsafe-enum-assignment': 'off',
      '@typescript-eslint/no-unsafe-enum-comparison': 'off',
      '@typescript-eslint/no-unsafe-class-instance-assignment': 'off',
      // `_name` says: a signature asks for it, this body does not.
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
    },
  },
  { files: ['**/*.{js,mjs,cjs}'], languageOptions: { globals: globals.node } },
  {
    rules: {
      eqeqeq: 'error',
      'no-console': 'error',
      'no-restricted-syntax': ['error', NAMED_EXPORTS_ONLY],
      'no-restricted-imports': ['error', { paths: [RAW_IPC] }],
    },
  },
  {
    files: ['renderer/**/*.{ts,tsx}', 'electron/browser-shell/client/**/*.ts', 'test/renderer/**/*.tsx'],
    extends: [reactHooks.configs.flat.recommended],
  },
  {
    files: ['data/**', 'renderer/**', 'electron/{contract,host,cli,window}/**', 'electron/*.ts'],
    rules: {
      'no-restricted-imports': ['error', { paths: [...NETWORK_MODULES, RAW_IPC] }],
      'no-restricted-globals': ['error', ...NETWORK_GLOBALS],
    },
  },
  {
    files: ['data/{model,figure,claims,leads,publish,cube}/**', 'electron/contract/**'],
    rules: {
      'no-restricted-syntax': ['error', NAMED_EXPORTS_ONLY, ...NO_CLOCK_NO_CHANCE],
      'no-restricted-globals': ['error', ...NETWORK_GLOBALS, ...SCREEN_GLOBALS],
    },
  },
  {
    files: ['electron/preload.ts'],
    rules: { 'no-restricted-imports': ['error', { paths: NETWORK_MODULES }] },
  },
  {
    files: ['test/**'],
    ignores: ['test/seeded-fast-check.ts'],
    rules: { 'no-restricted-imports': ['error', { paths: [RAW_IPC, UNSEEDED_PROPERTIES] }] },
  },
  {
    // What speaks on a terminal, or in a page under test.
    files: ['build/**', 'test/**'],
    rules: { 'no-console': 'off' },
  },
  {
    files: ['*.config.{js,ts}', 'build/**/*.config.{js,ts}'],
    rules: { 'no-restricted-syntax': 'off' },
  },
  prettier,
)
