import { actions } from './actions';
import { cases } from './cases';
import { errors } from './errors';
import { home } from './home';
import { identities } from './identities';
import { message } from './message';
import { newCase } from './newCase';
import { oneCase } from './oneCase';
import { shell } from './shell';
import { status } from './status';

export const en = { actions, cases, errors, home, identities, message, newCase, oneCase, shell, status } as const;
