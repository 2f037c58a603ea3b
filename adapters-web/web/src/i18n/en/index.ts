import { actions } from './actions';
import { advisor } from './advisor';
import { cases } from './cases';
import { desk } from './desk';
import { errors } from './errors';
import { home } from './home';
import { plan } from './plan';
import { shell } from './shell';
import { status } from './status';

export const en = { actions, advisor, cases, desk, errors, home, plan, shell, status } as const;
