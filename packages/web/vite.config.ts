import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'

/** The development server passes `/api` on to a Heqi server on this machine; the built files are served by it. */
export default defineConfig({
  root: import.meta.dirname,
  plugins: [react()],
  build: { outDir: 'dist', emptyOutDir: true, sourcemap: false, chunkSizeWarningLimit: 1200 },
  server: { proxy: { '/api': process.env.HEQI_SERVER ?? 'http://127.0.0.1:7788' } },
})
