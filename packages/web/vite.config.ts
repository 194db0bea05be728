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

const FOUNDATION =
  /node_modules\/(?:react|react-dom|scheduler|react-i18next|i18next|openapi-fetch|@tanstack\/(?:history|query-core|react-query|react-router|react-store|router-core|store))\//

/** The development server passes `/api` on to a Heqi server on this machine; the built files are served by it. */
export default defineConfig({
  root: import.meta.dirname,
  plugins: [react(), packed],
  build: {
    outDir: dist,
    emptyOutDir: true,
    sourcemap: false,
    chunkSizeWarningLimit: 1200,
    // What every page needs of these in one file instead of fifteen: each file is a request of its own.
    rolldownOptions: { output: { codeSplitting: { groups: [{ name: 'foundation', test: FOUNDATION }] } } },
  },
  server: { proxy: { '/api': process.env.HEQI_SERVER ?? 'http://127.0.0.1:7788' } },
})
