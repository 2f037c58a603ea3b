import { actions } from './actions';
import { cases } from './cases';
import { errors } from './errors';
import { home } from './home';
import { identities } from './identities';
import { shell } from './shell';
import { status } from './status';

export const en = { actions, cases, errors, home, identities, shell, status } as const;
