import path from 'node:path'
import ts from 'typescript'

const ROOT = path.join(import.meta.dirname, '..', '..', '..', '..')
const WORDS = /\/data\/model\/words\/(messages|[a-z-]+-words)\.ts$/

/**
 * Every string that the product's code can name: its literals, and what the compiler knows a template to be. `screen.theme-${theme}`
 * is three ids where `theme` has three values, so that no prefix has to be taken on trust.
 */
export function namedStrings(): ReadonlySet<string> {
  const files = ['data', 'electron', 'renderer', 'build'].flatMap((room) =>
    ts.sys.readDirectory(path.join(ROOT, room), ['.ts', '.tsx']),
  )
  const settings = ts.getParsedCommandLineOfConfigFile(
    path.join(ROOT, 'build', 'tsconfig', 'test.json'),
    {},
    { ...ts.sys, onUnRecoverableConfigFileDiagnostic: () => undefined },
  )
  if (settings === undefined) throw new Error('The settings of the compiler can’t be read')
  const program = ts.createProgram(files, settings.options)
  const checker = program.getTypeChecker()
  const named = new Set<string>()
  const visit = (node: ts.Node): void => {
    if (ts.isStringLiteralLike(node)) named.add(node.text)
    else if (ts.isTemplateExpression(node)) {
      const type = checker.getTypeAtLocation(node)
      for (const each of type.isUnion() ? type.types : [type])
        if (each.isStringLiteral()) named.add(each.value)
    }
    ts.forEachChild(node, visit)
  }
  for (const file of program.getSourceFiles())
    if (!file.fileName.includes('/node_modules/') && !WORDS.test(file.fileName)) visit(file)
  return named
}
