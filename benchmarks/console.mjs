// How long the list of cases takes to paint, searches to be answered, and what a first visit transfers; see README.md.
import { createRequire } from 'node:module';

const { chromium } = createRequire(new URL('../adapters-web/web/', import.meta.url))('playwright-core');
const [base, account, user, password] = process.argv.slice(2);
if (!password) {
  console.error('usage: node benchmarks/console.mjs URL ACCOUNT USER PASSWORD');
  process.exit(2);
}

const RUNS = +(process.env.RUNS ?? 9);
const ROW = 'tbody tr a[href*="/console/cases/"]';
const LOOK = { viewport: { width: 1400, height: 900 }, locale: 'en-US' };
const number = 50_000;
const SEARCHES = {
  'oldest first': 'order=oldest',
  'rare word': `text=${number.toString(36)}`,
  'rare word, oldest first': `text=${number.toString(36)}&order=oldest`,
  'frequent word': 'text=queue',
  'two frequent words': 'text=queue%20firewall',
  'Japanese word': 'text=請求',
  'one Japanese character': 'text=害',
  'no such word': 'text=zzzzqqq',
  'frequent word, rare severity': 'text=queue&severity=critical',
  'frequent word, no such language': 'text=queue&language=fr',
  'frequent severity': 'severity=high',
  'rare severity': 'severity=critical',
  'no such language': 'language=fr',
  'a month': 'after=2026-03-01T00:00:00Z&before=2026-03-31T00:00:00Z',
  'waiting for the customer': 'status=pending-customer-action',
};

const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu'],
});
const storageState = await signIn();
await paints('cold');
await paints('warm');
await answers();
await presses();
await browser.close();

function tell(name, times) {
  const sorted = [...times].sort((one, other) => one - other);
  const rounded = [sorted[sorted.length >> 1], sorted[0], sorted.at(-1)].map(Math.round);
  console.log(`${name.padEnd(56)} p50 ${rounded[0]} ms, ${rounded[1]} to ${rounded[2]}`);
}

async function signIn() {
  const context = await browser.newContext(LOOK);
  const page = await context.newPage();
  await page.goto(`${base}/signin/${account}`);
  await page.fill('#user', user);
  await page.fill('#password', password);
  await page.click('main button');
  await page.waitForURL(/\/console\//);
  return context.storageState();
}

/** From the start of the navigation to the frame with the first row. */
async function paints(cache) {
  const times = [];
  const transferred = [];
  const warm = cache === 'warm' && (await browser.newContext({ ...LOOK, storageState }));
  for (let run = warm ? -1 : 0; run < RUNS; run++) {
    const context = warm || (await browser.newContext({ ...LOOK, storageState }));
    const page = await context.newPage();
    const wire = await context.newCDPSession(page);
    let bytes = 0;
    wire.on('Network.loadingFinished', (answer) => (bytes += answer.encodedDataLength));
    await wire.send('Network.enable');
    await page.addInitScript((row) => {
      const look = () =>
        requestAnimationFrame(() => (document.querySelector(row) ? (window.painted = performance.now()) : look()));
      look();
    }, ROW);
    await page.goto(`${base}/console/cases`, { waitUntil: 'commit' });
    await page.waitForFunction(() => window.painted);
    const painted = await page.evaluate(() => window.painted);
    await page.waitForLoadState('networkidle');
    if (run >= 0) {
      times.push(painted);
      transferred.push(bytes);
    }
    await (warm ? page : context).close();
  }
  tell(`list painted, ${cache} cache, ${Math.round(Math.max(...transferred) / 1024)} KiB`, times);
}

/** As the browser sees them, until all of the answer is there. */
async function answers() {
  const page = await (await browser.newContext({ ...LOOK, storageState })).newPage();
  await page.goto(`${base}/console/cases`);
  await page.waitForSelector(ROW);
  for (const [name, query] of Object.entries(SEARCHES)) {
    const [times, found] = await page.evaluate(
      async ([address, runs]) => {
        const { csrfToken } = await (await fetch('/console/api/session')).json();
        const taken = [];
        let answer;
        for (let run = 0; run < runs; run++) {
          const start = performance.now();
          answer = await (await fetch(address, { headers: { 'x-csrf-token': csrfToken } })).json();
          taken.push(performance.now() - start);
        }
        return [taken, answer.cases.length + (answer.nextToken ? '+' : '')];
      },
      [`/console/api/cases/search?maxResults=20&${query}`, RUNS],
    );
    tell(`answer: ${name} (${found})`, times);
  }
}

/** From the key that sends the words to the frame with what was found. */
async function presses() {
  const page = await (await browser.newContext({ ...LOOK, storageState })).newPage();
  for (const words of [number.toString(36), 'queue', '請求', 'zzzzqqq']) {
    const times = [];
    for (let run = 0; run < RUNS; run++) {
      await page.goto(`${base}/console/cases`);
      await page.waitForSelector(ROW);
      const field = page.getByPlaceholder(/./).first();
      await field.fill(words);
      await page.waitForTimeout(300);
      await page.evaluate(() => {
        document.querySelectorAll('tbody tr').forEach((row) => row.setAttribute('data-before', ''));
        const listen = (event) => {
          if (event.key === 'Enter') {
            const start = performance.now();
            const look = () =>
              requestAnimationFrame(() => {
                const body = document.querySelector('tbody');
                const done = body && !body.querySelector('[data-before]') && !/Loading/.test(body.textContent);
                return done ? (window.shown = performance.now() - start) : look();
              });
            look();
          }
        };
        window.shown = 0;
        window.addEventListener('keydown', listen, { capture: true, once: true });
      });
      await field.press('Enter');
      await page.waitForFunction(() => window.shown);
      times.push(await page.evaluate(() => window.shown));
    }
    tell(`key pressed to rows: ${words}`, times);
  }
}
