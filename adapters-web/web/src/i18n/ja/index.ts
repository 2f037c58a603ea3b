import type { Catalogue } from '../catalogue';
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

export const ja: Catalogue = { actions, cases, errors, home, message, newCase, oneCase, shell, status };
=======
import { identities } from './identities';
import { shell } from './shell';
import { status } from './status';

export const ja: Catalogue = { actions, cases, errors, home, identities, shell, status };
>>>>>>> webids
