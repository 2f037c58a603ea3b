import { actions } from './actions';
import { cases } from './cases';
import { errors } from './errors';
import { home } from './home';
<<<<<<< HEAD
import { message } from './message';
import { newCase } from './newCase';
import { oneCase } from './oneCase';
import { shell } from './shell';
import { status } from './status';

export const en = { actions, cases, errors, home, message, newCase, oneCase, shell, status } as const;
=======
import { identities } from './identities';
import { shell } from './shell';
import { status } from './status';

export const en = { actions, cases, errors, home, identities, shell, status } as const;
>>>>>>> webids
