import type { DatasetInfo, ExportFormat } from '../../electron/contract/channels.ts'
import type { ErrorCode, ErrorDetails } from '../model/error-codes.ts'
import type { Mark } from '../model/figure-spec.ts'
import type { FigureRows } from '../model/provenance.ts'
import type { ClaimsBoard } from '../model/claims-board.ts'
import type { ViewAnswer } from '../model/view-answer.ts'
import type { FigureKind, ViewQuery } from '../model/view-query.ts'
import type { CheckReport } from './check-report.ts'

/** A finished file, not yet anywhere on disk. */
export interface ExportedFile {
  /** Suggested name, without a folder. */
  readonly fileName: string
  readonly mimeType: string
  readonly bytes: Uint8Array
}

/** What the data process can be asked, and what it answers with. It holds one dataset at a time. */
export interface Verbs {
  readonly open: {
    /** `path` is copied to `copiesFolder` before anything reads it as a database; a failure leaves the open dataset open. */
    readonly request: { readonly path: string; readonly copiesFolder: string; readonly isBundled: boolean }
    readonly value: DatasetInfo
  }
  readonly info: { readonly request: Record<string, never>; readonly value: DatasetInfo }
  readonly answer: { readonly request: { readonly query: ViewQuery }; readonly value: ViewAnswer }
  readonly rows: {
    readonly request: { readonly query: ViewQuery; readonly mark: Mark; readonly limit: number }
    readonly value: FigureRows
  }
  readonly export: {
    readonly request: {
      readonly query: ViewQuery
      readonly figure: FigureKind
      readonly format: ExportFormat
      /** Printed in the file. */
      readonly appVersion: string
    }
    readonly value: ExportedFile
  }
  /** The dataset's statements with their verdicts, evidence and checklist. */
  readonly claims: { readonly request: Record<string, never>; readonly value: ClaimsBoard }
  readonly 'statement-rows': {
    readonly request: { readonly statement: string; readonly limit: number }
    readonly value: FigureRows
  }
  /** Of what it runs on, for the self-test. */
  readonly versions: { readonly request: Record<string, never>; readonly value: DataVersions }
  readonly check: { readonly request: Record<string, never>; readonly value: CheckReport }
}
export interface DataVersions {
  readonly node: string
  readonly sqlite: string
}
export type Verb = keyof Verbs

/** A failure is a value; its sentence is made by the host, which knows the reader. */
export type ProcessReply<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly code: ErrorCode; readonly details: ErrorDetails }

/** Host → data process. */
export type ProcessRequest = {
  readonly [V in Verb]: { readonly id: number; readonly verb: V; readonly request: Verbs[V]['request'] }
}[Verb]

/** Data process → host. */
export type ProcessMessage =
  /** First message of a process that can serve. */
  | { readonly kind: 'ready' }
  | { readonly kind: 'reply'; readonly id: number; readonly reply: ProcessReply<unknown> }
  /** A line for the log: no path, no user name. */
  | { readonly kind: 'log'; readonly line: string }
