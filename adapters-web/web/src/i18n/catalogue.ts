import type { en } from './en';
import type { Language } from './language';

/** A text in the form for one, and for any other `{count}`. */
export interface Plural {
  one: string;
  other: string;
}

/**
 * The texts of all areas. English is the pattern that other languages have to follow; what has plural forms there may be
 * one text where the language knows none.
 */
export type Catalogue = {
  [Area in keyof typeof en]: {
    [Key in keyof (typeof en)[Area]]: (typeof en)[Area][Key] extends Plural ? string | Plural : string;
  };
};

/** `area.key` of every text. */
export type TextKey = {
  [Area in keyof typeof en & string]: `${Area}.${keyof (typeof en)[Area] & string}`;
}[keyof typeof en & string];

type TextOf<Key> = Key extends `${infer Area extends keyof typeof en & string}.${infer Name}`
  ? Name extends keyof (typeof en)[Area]
    ? (typeof en)[Area][Name]
    : never
  : never;

type PlaceholderOf<Text> = Text extends Plural
  ? PlaceholderOf<Text['other']> | 'count'
  : Text extends `${string}{${infer Name}}${infer Rest}`
    ? Name | PlaceholderOf<Rest>
    : never;

/** What has to be filled into the text: nothing, or a value for each `{name}` in it. */
export type Values<Key extends TextKey> = [PlaceholderOf<TextOf<Key>>] extends [never]
  ? []
  : [values: Record<PlaceholderOf<TextOf<Key>>, string | number>];

/** The texts that have nothing to be filled in. */
export type PlainTextKey = { [Key in TextKey]: Values<Key> extends [] ? Key : never }[TextKey];

/** The text with its values filled in, numbers as the language writes them. */
export function text(
  catalogue: Catalogue,
  language: Language,
  key: TextKey,
  values: Record<string, string | number> = {},
): string {
  const [area, name] = key.split('.') as [keyof Catalogue, string];
  const texts: Record<string, string | Plural> = catalogue[area];
  return inForm(texts[name] ?? key, language, Number(values.count)).replace(
    /\{(\w+)\}/g,
    (whole, placeholder: string) => {
      const value = values[placeholder];
      return typeof value === 'number' ? value.toLocaleString(language) : (value ?? whole);
    },
  );
}

function inForm(text: string | Plural, language: Language, count: number): string {
  if (typeof text === 'string') {
    return text;
  }
  return new Intl.PluralRules(language).select(count) === 'one' ? text.one : text.other;
}
