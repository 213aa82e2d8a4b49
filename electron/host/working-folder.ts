/** The folder that a reader's relative file names start from: npm runs scripts in the project's own folder and says where it was called. */
export function workingFolder(environment: NodeJS.ProcessEnv = process.env): string {
  const { npm_lifecycle_event: isScript, INIT_CWD: calledFrom } = environment
  return isScript !== undefined && calledFrom !== undefined ? calledFrom : process.cwd()
}
