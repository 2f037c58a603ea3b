import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { brotli } from './build/brotli.ts';
import { fontFiles } from './build/fontFiles.ts';
import { licenses } from './build/licenses.ts';

const base = '/console/';

export default defineConfig({
  base,
  plugins: [react(), fontFiles(base), licenses('third-party-licenses.txt'), brotli()],
  build: {
    target: 'es2022',
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 1000,
    reportCompressedSize: false,
    rolldownOptions: {
      // What a dozen pages use is one file: dozens of small ones compress worse, and each costs headers.
      output: {
        codeSplitting: { groups: [{ name: 'components', test: /node_modules/, minShareCount: 12 }] },
      },
    },
  },
  server: {
    proxy: { '/console/api': 'http://127.0.0.1:8080' },
  },
});
