import { actions } from './actions';
import { advisor } from './advisor';
import { boundary } from './boundary';
import { cases } from './cases';
import { credentials } from './credentials';
import { denials } from './denials';
import { desk } from './desk';
import { difference } from './difference';
import { errors } from './errors';
import { home } from './home';
import { identities } from './identities';
import { message } from './message';
import { newCase } from './newCase';
import { newUser } from './newUser';
import { oneCase } from './oneCase';
import { plan } from './plan';
import { shell } from './shell';
import { simulator } from './simulator';
import { status } from './status';
import { tags } from './tags';
import { views } from './views';

export const en = {
  actions,
  advisor,
  boundary,
  cases,
  credentials,
  denials,
  desk,
  difference,
  errors,
  home,
  identities,
  message,
  newCase,
  newUser,
  oneCase,
  plan,
  shell,
  simulator,
  status,
  tags,
  views,
} as const;
