export const cases = { title: 'Your support cases' } as const;
