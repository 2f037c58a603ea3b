export const home = { title: 'Support Center' } as const;
