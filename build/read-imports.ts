import ts from 'typescript'

export interface FoundImport {
  /** The module as written; `null` where it is computed and so can't be read. */
  readonly specifier: string | null
  /** From 1. */
  readonly line: number
  /**
   * Nothing of it is left when the program runs: `import type`, `export type … from`, a type written `import('…').T`.
   * `import { type T }` is not among them: under verbatimModuleSyntax the module is still loaded.
   */
  readonly isTypeOnly: boolean
}

/**
 * Every module that a source text asks for, in order: `import`, `export … from`, `import()`, `require()`,
 * `import x = require()`, `import.meta.resolve()`, `require.resolve()`, and types written `import('…').T`.
 */
export function readImports(fileName: string, text: string): readonly FoundImport[] {
  const source = ts.createSourceFile(fileName, text, ts.ScriptTarget.Latest, true)
  const found: FoundImport[] = []
  const add = (node: ts.Node, specifier: ts.Node | undefined, isTypeOnly: boolean): void => {
    const line = source.getLineAndCharacterOfPosition(node.getStart(source)).line + 1
    const known = specifier !== undefined && ts.isStringLiteralLike(specifier) ? specifier.text : null
    found.push({ specifier: known, line, isTypeOnly })
  }
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node))
      add(node, node.moduleSpecifier, node.importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword)
    else if (ts.isExportDeclaration(node) && node.moduleSpecifier !== undefined)
      add(node, node.moduleSpecifier, node.isTypeOnly)
    else if (ts.isImportEqualsDeclaration(node) && ts.isExternalModuleReference(node.moduleReference))
      add(node, node.moduleReference.expression, node.isTypeOnly)
    else if (ts.isImportTypeNode(node))
      add(node, ts.isLiteralTypeNode(node.argument) ? node.argument.literal : undefined, true)
    else if (ts.isCallExpression(node) && isLoadingCall(node)) add(node, node.arguments[0], false)
    ts.forEachChild(node, visit)
  }
  visit(source)
  return found
}

function isLoadingCall(node: ts.CallExpression): boolean {
  const called = node.expression
  if (called.kind === ts.SyntaxKind.ImportKeyword) return true
  if (ts.isIdentifier(called)) return called.text === 'require'
  if (!ts.isPropertyAccessExpression(called) || called.name.text !== 'resolve') return false
  const owner = called.expression
  return ts.isMetaProperty(owner) || (ts.isIdentifier(owner) && owner.text === 'require')
}
