import type { DevtoolsSession } from '../devtools/connection.ts'
import { NAMES } from '../worlds/inject.ts'

/** Answers the isolated world's question where a File lies on disk, while its frame waits in the debugger. */
export function answerFilePaths(session: DevtoolsSession): void {
  session.on('Debugger.paused', ({ callFrames }) => {
    const asking = callFrames[0]
    const work =
      asking?.functionName === 'pathOfFile' ? tellPath(session, asking.callFrameId) : Promise.resolve()
    void work.finally(() => session.send('Debugger.resume'))
  })
}

async function tellPath(session: DevtoolsSession, callFrameId: string): Promise<void> {
  const look = (expression: string) =>
    session.send('Debugger.evaluateOnCallFrame', { callFrameId, expression })
  // A page may name a function as it likes, but doesn't know the secret.
  if ((await look('secret')).result.value !== NAMES.binding) return
  const { result } = await look('file')
  if (result.objectId === undefined) return
  const { path } = await session.send('DOM.getFileInfo', { objectId: result.objectId })
  await session.send('Debugger.setVariableValue', {
    callFrameId,
    scopeNumber: 0,
    variableName: 'answer',
    newValue: { value: path },
  })
}
