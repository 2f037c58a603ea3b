import { expect, test } from 'vitest';
import { browserName } from './browserName';

const MAC = 'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko)';
const WINDOWS = 'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/150.0.0.0';

test.each([
  ['Mozilla/5.0 (X11; Linux x86_64; rv:150.0) Gecko/20100101 Firefox/150.0', 'Firefox, Linux'],
  [`${MAC} Version/26.0 Safari/605.1.15`, 'Safari, macOS'],
  [`${WINDOWS} Safari/537.36`, 'Chrome, Windows'],
  [`${WINDOWS} Safari/537.36 Edg/150.0.0.0`, 'Edge, Windows'],
  [
    'Mozilla/5.0 (Linux; Android 16; Pixel 9) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/150.0.0.0 Mobile Safari/537.36',
    'Chrome, Android',
  ],
  [
    'Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) CriOS/150.0 Safari/604.1',
    'Chrome, iPhone',
  ],
  ['curl/8.20.0', 'curl/8.20.0'],
])('%s', (userAgent, name) => {
  expect(browserName(userAgent)).toBe(name);
});
