export type Language = 'en' | 'ja';

/** The sign-in pages, which the server renders, read the same cookie. */
const COOKIE = 'caseport-language';

export function chosenLanguage(): Language {
  const chosen = new RegExp(`(?:^|; )${COOKIE}=(en|ja)`).exec(document.cookie)?.[1];
  return (chosen ?? navigator.language.slice(0, 2)) === 'ja' ? 'ja' : 'en';
}

export function rememberLanguage(language: Language): void {
  document.cookie = `${COOKIE}=${language}; Path=/; Max-Age=31536000; SameSite=Lax`;
}
