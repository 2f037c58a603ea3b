/** Those that cases are handled in. */
export const LANGUAGES = ['en', 'ja', 'zh', 'ko', 'es', 'fr', 'pt'] as const;
