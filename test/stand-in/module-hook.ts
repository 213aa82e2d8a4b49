import { registerHooks } from 'node:module'

const ADDRESS = 'stand-in:electron'
const KEY = 'stand-in.electron'

/** Makes `import … from 'electron'` and `require('electron')` give `electron`, in the app and in the inspector's console. */
export function provideElectron(electron: object): void {
  Object.assign(globalThis, { [Symbol.for(KEY)]: electron })
  // The unreachable assignment tells Node which names an ES module can import.
  const names = Object.keys(electron).join(', ')
  const source = `module.exports = globalThis[Symbol.for('${KEY}')]; 0 && (module.exports = { ${names} })`
  registerHooks({
    resolve: (specifier, context, next) =>
      specifier === 'electron' || specifier === 'electron/main'
        ? { url: ADDRESS, format: 'commonjs', shortCircuit: true }
        : next(specifier, context),
    load: (url, context, next) =>
      url === ADDRESS ? { format: 'commonjs', source, shortCircuit: true } : next(url, context),
  })
}
