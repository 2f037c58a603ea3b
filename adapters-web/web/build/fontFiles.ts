import { createHash } from 'node:crypto';
import type { Plugin } from 'vite';

const EMBEDDED = /url\("?data:font\/woff2;base64,([A-Za-z0-9+/=]+)"?\)/g;

/**
 * Cloudscape's fonts are embedded in its CSS. As files they load only where they are used, are cached on their own, and
 * need no `data:` in the Content-Security-Policy.
 */
export function fontFiles(base: string): Plugin {
  return {
    name: 'font-files',
    apply: 'build',
    enforce: 'post',
    generateBundle(_options, bundle) {
      for (const asset of Object.values(bundle)) {
        if (asset.type !== 'asset' || !asset.fileName.endsWith('.css')) {
          continue;
        }
        asset.source = asset.source.toString().replace(EMBEDDED, (_match, encoded: string) => {
          const bytes = Buffer.from(encoded, 'base64');
          const fileName = `assets/font-${createHash('sha256').update(bytes).digest('hex').slice(0, 10)}.woff2`;
          this.emitFile({ type: 'asset', fileName, source: bytes });
          return `url(${base}${fileName})`;
        });
      }
    },
  };
}
