import type { en } from './en';

/** The texts of all areas. English is the pattern that other languages have to follow. */
export type Catalogue = { [Area in keyof typeof en]: { [Key in keyof (typeof en)[Area]]: string } };

/** `area.key` of every text. */
export type TextKey = {
  [Area in keyof typeof en & string]: `${Area}.${keyof (typeof en)[Area] & string}`;
}[keyof typeof en & string];

type TextOf<Key> = Key extends `${infer Area extends keyof typeof en & string}.${infer Name}`
  ? Name extends keyof (typeof en)[Area]
    ? (typeof en)[Area][Name]
    : never
  : never;

type PlaceholderOf<Text> = Text extends `${string}{${infer Name}}${infer Rest}` ? Name | PlaceholderOf<Rest> : never;

/** What has to be filled into the text: nothing, or a value for each `{name}` in it. */
export type Values<Key extends TextKey> = [PlaceholderOf<TextOf<Key>>] extends [never]
  ? []
  : [values: Record<PlaceholderOf<TextOf<Key>>, string | number>];

/** The texts that have nothing to be filled in. */
export type PlainTextKey = { [Key in TextKey]: Values<Key> extends [] ? Key : never }[TextKey];

export function text(catalogue: Catalogue, key: TextKey, values: Record<string, string | number> = {}): string {
  const [area, name] = key.split('.') as [keyof Catalogue, string];
  const texts: Record<string, string> = catalogue[area];
  return (texts[name] ?? key).replace(/\{(\w+)\}/g, (whole, placeholder: string) =>
    String(values[placeholder] ?? whole),
  );
}
