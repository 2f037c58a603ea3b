/** Those that cases are handled in. */
export const CASE_LANGUAGES = ['en', 'ja', 'zh', 'ko', 'es', 'pt', 'fr', 'tr'] as const;
