import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { brotliCompressSync, gzipSync } from 'node:zlib'
import react from '@vitejs/plugin-react'
import { defineConfig, type Plugin } from 'vite'

const dist = join(import.meta.dirname, 'dist')
const TEXTS = /\.(?:js|css|svg)$/

/** Lays each asset beside itself as small as it gets: packed once here instead of fast at every request. */
const packed: Plugin = {
  name: 'packed',
  apply: 'build',
  closeBundle() {
    const assets = join(dist, 'assets')
    for (const name of readdirSync(assets).filter((file) => TEXTS.test(file))) {
      const bytes = readFileSync(join(assets, name))
      writeFileSync(join(assets, `${name}.br`), brotliCompressSync(bytes))
      writeFileSync(join(assets, `${name}.gz`), gzipSync(bytes, { level: 9 }))
    }
  },
}

/** Puts `ahead.ts` into the page as a script of its own, which waits for no other. */
const ahead: Plugin = {
  name: 'ahead',
  apply: 'build',
  buildStart() {
    this.emitFile({ type: 'chunk', id: join(import.meta.dirname, 'ahead.ts'), name: 'ahead' })
  },
  transformIndexHtml: {
    order: 'post',
    handler(_, { bundle }) {
      const chunk = Object.values(bundle ?? {}).find(
        (file) => file.type === 'chunk' && file.moduleIds.some((id) => id.endsWith('/web/ahead.ts')),
      )
      if (!chunk) throw new Error('ahead.ts was not built')
      const attrs = { type: 'module', async: true, crossorigin: true, src: `/${chunk.fileName}` }
      return [{ tag: 'script', attrs, injectTo: 'head-prepend' }]
    },
  },
}

const AHEAD = /packages\/web\/(?:ahead|api\/asked-ahead|locales\/stored-language)\.ts/
/**
 * What every page needs, in two files instead of fifty, since each file is a request of its own: the libraries that hardly
 * change, and the frame with what it uses of the component library.
 */
const FOUNDATION =
  /node_modules\/(?:react|react-dom|scheduler|react-i18next|i18next|openapi-fetch|@tanstack\/(?:history|query-core|react-query|react-router|react-store|router-core|store))\//
const FRAME =
  /packages\/web\/(?:shell\/(?!menu-drawer|notice-holder|question|problem-alert)|features\/sign-in\/session-menu|locales\/i18n|api\/(?:client|session|home|contract)\.ts)/

/** The development server passes `/api` on to a Heqi server on this machine; the built files are served by it. */
export default defineConfig({
  root: import.meta.dirname,
  plugins: [react(), ahead, packed],
  build: {
    outDir: dist,
    emptyOutDir: true,
    sourcemap: false,
    chunkSizeWarningLimit: 1200,
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            { name: 'ahead', test: AHEAD, priority: 3 },
            { name: 'foundation', test: FOUNDATION, priority: 2 },
            { name: 'frame', test: FRAME, priority: 1 },
          ],
        },
      },
    },
  },
  server: { proxy: { '/api': process.env.HEQI_SERVER ?? 'http://127.0.0.1:7788' } },
})
