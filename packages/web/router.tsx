import {
  createRootRoute,
  createRoute,
  createRouter,
  lazyRouteComponent,
  Outlet,
  redirect,
} from '@tanstack/react-router'
import type { ComponentType } from 'react'
import { answered, api } from './api/client.ts'
import { contractFileQuery, contractQuery, metricsQuery, statementQuery } from './api/contract.ts'
import { homeQuery } from './api/home.ts'
import { queryClient } from './api/query-client.ts'
import { sessionQuery } from './api/session.ts'
import { NowhereFound, RouteFailed } from './shell/route-states.tsx'
import { Loading } from './shell/states.tsx'

/** What an address may say after `?`: what is explained (`why`), filters, the month; every page reads its own. */
export type Search = { readonly [name: string]: string | undefined }

const root = createRootRoute({
  component: Outlet,
  notFoundComponent: NowhereFound,
  validateSearch: (search: Record<string, unknown>): Search =>
    Object.fromEntries(
      Object.entries(search).map(([name, value]) => [
        name,
        value === undefined || typeof value === 'string' ? value : JSON.stringify(value),
      ]),
    ),
})

type Page = () => Promise<{ readonly [name: string]: ComponentType }>

const gate = <const Path extends string>(path: Path, load: Page, name: string) =>
  createRoute({ getParentRoute: () => root, path, component: lazyRouteComponent(load, name) })

/** Every page inside the frame needs a session; without one the way leads through the sign-in and back. */
const frame = createRoute({
  getParentRoute: () => root,
  id: 'frame',
  component: lazyRouteComponent(() => import('./shell/frame.tsx'), 'SignedInFrame'),
  beforeLoad: async ({ location }) => {
    const session = await queryClient.ensureQueryData(sessionQuery)
    if (session !== null) return
    const { isNeeded } = await answered(api.GET('/api/setup'))
    throw redirect(isNeeded ? { to: '/set-up' } : { to: '/sign-in', search: { next: location.href } })
  },
})

/** Asks for the data that a page will need, before its code is there. */
type Ahead = (params: Readonly<Record<string, string>>, search: URLSearchParams) => void

const page = <const Path extends string>(path: Path, load: Page, name: string, ahead?: Ahead) =>
  createRoute({
    getParentRoute: () => frame,
    path,
    component: lazyRouteComponent(load, name),
    ...(ahead === undefined ? {} : { staticData: { ahead } }),
  })

const routeTree = root.addChildren([
  gate('/sign-in', () => import('./features/sign-in/sign-in-page.tsx'), 'SignInPage'),
  gate('/setup/$token', () => import('./features/sign-in/set-up-page.tsx'), 'SetUpPage'),
  gate('/set-up', () => import('./features/sign-in/set-up-page.tsx'), 'SetUpPage'),
  gate('/invitation/$token', () => import('./features/sign-in/invitation-page.tsx'), 'InvitationPage'),
  gate('/forgotten', () => import('./features/sign-in/reset-pages.tsx'), 'ForgottenPage'),
  gate('/reset/$token', () => import('./features/sign-in/reset-pages.tsx'), 'ResetPage'),
  frame.addChildren([
    page('/account', () => import('./features/sign-in/account-page.tsx'), 'AccountPage'),
    page(
      '/',
      () => import('./features/today/today-page.tsx'),
      'TodayPage',
      () => queryClient.prefetchQuery(homeQuery),
    ),
    page('/contracts', () => import('./features/contracts/contracts-page.tsx'), 'ContractsPage'),
    page('/contracts/new', () => import('./features/contracts/new-contract-page.tsx'), 'NewContractPage'),
    page('/drafts', () => import('./features/studio/drafts-page.tsx'), 'DraftsPage'),
    page('/drafts/$draftId', () => import('./features/studio/studio-page.tsx'), 'StudioPage'),
    page('/drafts/shared/$shareId', () => import('./features/studio/sharing/shared-page.tsx'), 'SharedPage'),
    page('/compare', () => import('./features/compare/compare-page.tsx'), 'ComparePage'),
    page('/imports', () => import('./features/import/imports-page.tsx'), 'ImportsPage'),
    page('/imports/$importId', () => import('./features/import/import-page.tsx'), 'ImportPage'),
    page('/administration', () => import('./features/administration/administration-page.tsx'), 'AdministrationPage'),
    page('/contracts/$contractId', () => import('./features/contract/contract-page.tsx'), 'ContractPage'),
    page(
      '/contracts/$contractId/service',
      () => import('./features/service/service-page.tsx'),
      'ServicePage',
      ({ contractId = '' }, search) => {
        void queryClient.prefetchQuery(contractQuery(contractId))
        const month = search.get('month')
        if (month !== null) void queryClient.prefetchQuery(metricsQuery(contractId, month))
      },
    ),
    page('/contracts/$contractId/records', () => import('./features/records/records-page.tsx'), 'RecordsPage'),
    page('/contracts/$contractId/facts', () => import('./features/facts/facts-page.tsx'), 'FactsPage'),
    page('/contracts/$contractId/reconcile', () => import('./features/reconcile/reconcile-page.tsx'), 'ReconcilePage'),
    page('/contracts/$contractId/what-if', () => import('./features/what-if/what-if-page.tsx'), 'WhatIfPage'),
    page('/contracts/$contractId/records/record', () => import('./features/records/record-page.tsx'), 'RecordPage'),
    page(
      '/contracts/$contractId/statements',
      () => import('./features/statement/statements-page.tsx'),
      'StatementsPage',
    ),
    page(
      '/contracts/$contractId/statements/$month',
      () => import('./features/statement/statement-page.tsx'),
      'StatementPage',
      ({ contractId = '', month = '' }) => {
        void queryClient.prefetchQuery(statementQuery(contractId, month))
        void queryClient.prefetchQuery(contractFileQuery(contractId))
      },
    ),
  ]),
])

export const router = createRouter({
  routeTree,
  defaultPreload: 'intent',
  defaultPendingComponent: Loading,
  defaultErrorComponent: RouteFailed,
  scrollRestoration: true,
})

/** What the first page needs is asked for at once and side by side: who is signed in, the page's code, its data. */
export function beginFirstPage(): void {
  void queryClient.prefetchQuery(sessionQuery)
  const { pathname, search } = globalThis.location
  const [routes, params] = router.getMatchedRoutes(pathname)
  for (const route of routes) {
    void router.loadRouteChunk(route)
    route.options.staticData?.ahead?.(params, new URLSearchParams(search))
  }
}

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router
  }
  interface StaticDataRouteOption {
    readonly ahead?: Ahead
  }
}
