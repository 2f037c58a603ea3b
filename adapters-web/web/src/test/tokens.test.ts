import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as tokens from '@cloudscape-design/design-tokens';
import { expect, test } from 'vitest';

/*
 * The names of custom properties carry a hash of the version of Cloudscape's theme. Where those of the two packages differ,
 * every colour of ours silently falls back to that of the light mode.
 */
test('components and design-tokens are of the same theme', () => {
  const defined = propertiesIn('node_modules/@cloudscape-design/components/internal/base-theme');
  const used = Object.values(tokens).map((token) => /var\((--[\w-]+)/.exec(token)?.[1] ?? token);

  expect(used.length).toBeGreaterThan(500);
  expect(used.filter((name) => !defined.has(name))).toEqual([]);
});

function propertiesIn(folder: string): Set<string> {
  const styles = readdirSync(folder).filter((name) => name.endsWith('.css'));
  const all = styles.map((name) => readFileSync(join(folder, name), 'utf8')).join('');
  return new Set(all.match(/--[\w-]+(?=\s*:)/g));
}
