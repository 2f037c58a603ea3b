import { defineConfig } from 'vitest/config';

/** Tests that need a page say so in their first line: making one takes longer than most tests. */
export default defineConfig({ test: { environment: 'node', include: ['src/**/*.test.ts'] } });
