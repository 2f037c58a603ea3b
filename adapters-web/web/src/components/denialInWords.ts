import type { PlainTextKey } from '../i18n/catalogue';
import type { Translate } from '../i18n/I18n';

const NOT_ALLOWED = /^because no (.+) allows the (\S+) action$/;
const DENIED = /^with an explicit deny in (?:an?|the) ([^:]+): (.*)$/s;

const KINDS = new Map<string, PlainTextKey>([
  ['identity-based policy', 'denials.identity'],
  ['permissions boundary', 'denials.boundary'],
  ['session policy', 'denials.session'],
  ['role trust policy', 'denials.trust'],
]);

/** The reason of a denial, which AWS's protocols have in English; as it stands, if it is none that is known. */
export function denialInWords(reason: string, t: Translate): string {
  const [, notAllowing, action = ''] = NOT_ALLOWED.exec(reason) ?? [];
  const [, denying, statement = ''] = DENIED.exec(reason) ?? [];
  const kind = KINDS.get(notAllowing ?? denying ?? '');
  if (!kind) {
    return reason;
  }
  return denying === undefined
    ? t('denials.notAllowed', { kind: t(kind), action })
    : t('denials.denied', { kind: t(kind), statement });
}
