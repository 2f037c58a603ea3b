import type { PlainTextKey } from '../../../i18n/catalogue';

type Flag = 'uppercase' | 'lowercase' | 'numbers' | 'symbols' | 'usersMayChange' | 'hardExpiry';

/** What a password policy says yes or no to. */
export const PASSWORD_FLAGS: { name: Flag; text: PlainTextKey }[] = [
  { name: 'uppercase', text: 'identities.needsUppercase' },
  { name: 'lowercase', text: 'identities.needsLowercase' },
  { name: 'numbers', text: 'identities.needsNumbers' },
  { name: 'symbols', text: 'identities.needsSymbols' },
  { name: 'usersMayChange', text: 'identities.usersMayChange' },
  { name: 'hardExpiry', text: 'identities.hardExpiry' },
];
