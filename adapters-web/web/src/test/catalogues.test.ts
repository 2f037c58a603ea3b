import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Plural } from '../i18n/catalogue';
import { en } from '../i18n/en';
import { ja } from '../i18n/ja';

const english = flat(en);
const japanese = flat(ja);
const keys = Object.keys(english);

/** Names, and what is the same in both languages. */
const ALSO_LATIN_IN_JAPANESE = new Set([
  'shell.product',
  'shell.advisor',
  'shell.english',
  'plan.api',
  'plan.priority',
  'plan.difference',
  'identities.arn',
]);

test('both languages have the same texts', () => {
  expect(Object.keys(japanese).sort()).toEqual(keys.toSorted());
});

test('both languages have the same placeholders', () => {
  expect(keys.filter((key) => placeholders(english[key]) !== placeholders(japanese[key]))).toEqual([]);
});

test('no text is empty, and Japanese is Japanese', () => {
  expect(keys.filter((key) => !english[key]?.trim())).toEqual([]);
  const latin = keys.filter((key) => !/[\u3040-\u30ff\u4e00-\u9fff]/.test(japanese[key] ?? ''));
  expect(latin.filter((key) => !ALSO_LATIN_IN_JAPANESE.has(key))).toEqual([]);
});

test('every text is used', () => {
  const sources = filesBelow('src')
    .filter((file) => /\.tsx?$/.test(file) && !file.startsWith('src/i18n/') && !file.startsWith('src/test/'))
    .map((file) => readFileSync(file, 'utf8'))
    .join('\n');
  const unused = keys.filter((key) => !sources.includes(`'${key}'`) && !prefixes(key).some((p) => sources.includes(p)));
  expect(unused).toEqual([]);
});

/** `` `status.${ `` and `` `cases.error${ `` stand for all texts that begin so. */
function prefixes(key: string): string[] {
  return Array.from(
    { length: key.length - key.indexOf('.') },
    (_, end) => `\`${key.slice(0, key.indexOf('.') + 1 + end)}\${`,
  );
}

/** All texts by their keys; of those with plural forms the one for many. */
function flat(catalogue: Record<string, Record<string, string | Plural>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(catalogue).flatMap(([area, texts]) =>
      Object.entries(texts).map(([name, text]) => [`${area}.${name}`, typeof text === 'string' ? text : text.other]),
    ),
  );
}

function placeholders(text = ''): string {
  return [...text.matchAll(/\{\w+\}/g)]
    .map(([name]) => name)
    .sort()
    .join();
}

function filesBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((file) => join(folder, file));
}
