import './state/zod-without-eval.ts'
import { createRoot } from 'react-dom/client'
import { App } from './app.tsx'
import { stampDesk } from './state/stamped-desk.ts'

const root = document.getElementById('root')
if (root === null) throw new Error('index.html has no element with the id root')
createRoot(root).render(<App desk={stampDesk(window.desk)} />)
