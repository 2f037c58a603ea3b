import type { Catalogue } from '../catalogue';

export const cases: Catalogue['cases'] = { title: 'サポートケース' };
