export type Language = 'en' | 'ja';

/** The pages before sign-in, which the server renders, have the same one. */
const COOKIE = 'language';

export function chosenLanguage(): Language {
  const chosen = new RegExp(`(?:^|; )${COOKIE}=(en|ja)(?:;|$)`).exec(document.cookie)?.[1];
  return (chosen ?? navigator.language.slice(0, 2)) === 'ja' ? 'ja' : 'en';
}

export function rememberLanguage(language: Language): void {
  const secure = window.location.protocol === 'https:' ? '; Secure' : '';
  document.cookie = `${COOKIE}=${language}; Path=/; SameSite=Lax; Max-Age=31536000${secure}`;
}
