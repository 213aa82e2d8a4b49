import { lazy } from 'react'

const commitments = async () => ({
  default: (await import('../commitments/commitments-screen.tsx')).CommitmentsScreen,
})
const publish = async () => ({ default: (await import('../publish/publish-screen.tsx')).PublishScreen })
const sources = async () => ({ default: (await import('../sources/sources-screen.tsx')).SourcesScreen })
const reports = async () => ({ default: (await import('../import/import-screen.tsx')).ImportScreen })

/** The screens that no start shows: the first figure doesn't wait for their code. */
export const CommitmentsScreen = lazy(commitments)
export const PublishScreen = lazy(publish)
export const SourcesScreen = lazy(sources)
export const ImportScreen = lazy(reports)

/** Brings their code before it is asked for. */
export async function fetchLaterScreens(): Promise<void> {
  await Promise.all([commitments(), publish(), sources(), reports()])
}
