import type { Language } from '../../../i18n/language';

/** Those that cases are handled in. */
export const LANGUAGES = ['en', 'ja', 'zh', 'ko', 'es', 'fr', 'pt'] as const;

/** Such as `Japanese` for `ja` to who reads English. */
export function languageName(code: string, reader: Language): string {
  try {
    return new Intl.DisplayNames(reader, { type: 'language' }).of(code) ?? code;
  } catch {
    return code;
  }
}
