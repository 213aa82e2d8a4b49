import path from 'node:path/posix'
import ts from 'typescript'

interface DeadExport {
  /** From the root, with `/`. */
  readonly file: string
  /** From 1. */
  readonly line: number
  readonly name: string
}

/**
 * Exports that no other file imports: what is exported says that somebody else needs it. A file that is imported whole
 * (`import * as`, `import()`) has none; nor has a declaration file, whose exports are those of the script beside it, nor one that `isCalled`:
 * it is run, not imported.
 *
 * @param sources Texts by path from the root, with `/`.
 */
export function deadExports(
  sources: ReadonlyMap<string, string>,
  isCalled: (file: string) => boolean,
): readonly DeadExport[] {
  const parsed = [...sources].map(([file, text]) => parse(file, text))
  const used = new Set(parsed.flatMap(({ uses }) => uses))
  return parsed
    .filter(({ file }) => !isCalled(file) && !file.includes('.d.'))
    .flatMap(({ file, exports }) =>
      exports
        .filter(({ name }) => !used.has(`${file} ${name}`) && !used.has(`${file} *`))
        .map(({ name, line }) => ({ file, line, name })),
    )
}

interface Parsed {
  readonly file: string
  readonly exports: readonly { readonly name: string; readonly line: number }[]
  /** `file name` of each thing that is imported; `*` for all of a file. */
  readonly uses: readonly string[]
}

function parse(file: string, text: string): Parsed {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true)
  const exports: { name: string; line: number }[] = []
  const uses: string[] = []
  const lineOf = (node: ts.Node): number =>
    source.getLineAndCharacterOfPosition(node.getStart(source)).line + 1
  const use = (specifier: ts.Node | undefined, names: readonly string[]): void => {
    if (specifier === undefined || !ts.isStringLiteralLike(specifier) || !specifier.text.startsWith('.'))
      return
    const target = path.join(path.dirname(file), specifier.text)
    uses.push(...names.map((name) => `${target} ${name}`))
  }
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node)) use(node.moduleSpecifier, importedNames(node.importClause))
    else if (ts.isExportDeclaration(node)) {
      const { exportClause } = node
      const elements =
        exportClause !== undefined && ts.isNamedExports(exportClause) ? exportClause.elements : []
      exports.push(...elements.map((each) => ({ name: each.name.text, line: lineOf(each) })))
      const names = elements.map(({ propertyName, name }) => (propertyName ?? name).text)
      use(node.moduleSpecifier, exportClause === undefined ? ['*'] : names)
    } else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword)
      use(node.arguments[0], ['*'])
    else if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument))
      use(node.argument.literal, ['*'])
    else if (isExported(node))
      exports.push(...declaredNames(node).map((name) => ({ name, line: lineOf(node) })))
    ts.forEachChild(node, visit)
  }
  visit(source)
  return { file, exports, uses }
}

function importedNames(clause: ts.ImportClause | undefined): readonly string[] {
  const bindings = clause?.namedBindings
  if (bindings === undefined) return []
  if (ts.isNamespaceImport(bindings)) return ['*']
  return bindings.elements.map(({ propertyName, name }) => (propertyName ?? name).text)
}

function isExported(node: ts.Node): boolean {
  return (
    ts.canHaveModifiers(node) &&
    (ts.getModifiers(node) ?? []).some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword)
  )
}

function declaredNames(node: ts.Node): readonly string[] {
  if (ts.isVariableStatement(node))
    return node.declarationList.declarations.flatMap(({ name }) => (ts.isIdentifier(name) ? [name.text] : []))
  const isNamed =
    ts.isFunctionDeclaration(node) ||
    ts.isClassDeclaration(node) ||
    ts.isInterfaceDeclaration(node) ||
    ts.isTypeAliasDeclaration(node) ||
    ts.isEnumDeclaration(node)
  return isNamed && node.name !== undefined ? [node.name.text] : []
}
