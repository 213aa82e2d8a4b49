// The page's content security policy refuses code made from text, and zod would try whether it may. Loaded before zod.
Object.assign(globalThis, { __zod_globalConfig: { jitless: true } })
