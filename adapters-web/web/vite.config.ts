import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { fontFiles } from './build/fontFiles.ts';

const base = '/console/';

export default defineConfig({
  base,
  plugins: [react(), fontFiles(base)],
  build: {
    target: 'es2022',
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 700,
    reportCompressedSize: false,
  },
  server: {
    proxy: { '/console/api': 'http://127.0.0.1:8080' },
  },
});
