import type { Catalogue } from '../catalogue';
import { actions } from './actions';
import { cases } from './cases';
import { errors } from './errors';
import { home } from './home';
import { shell } from './shell';
import { status } from './status';

export const ja: Catalogue = { actions, cases, errors, home, shell, status };
