import type { Language } from '../i18n/language';

/** The name of a language that a case is handled in, such as `日本語` for `ja` to who reads Japanese. */
export function languageName(code: string, reader: Language): string {
  try {
    return new Intl.DisplayNames(reader, { type: 'language' }).of(code) ?? code;
  } catch {
    return code;
  }
}
