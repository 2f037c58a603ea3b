import { send } from './http';
import { readXml } from './xml';

/** A parameter of a request; an object or a list has parameters within. */
export type Input = string | number | boolean | undefined | readonly Input[] | { readonly [name: string]: Input };

/**
 * Calls one operation of IAM. All values of the answer are text, as XML has them; an answer with nothing in it is an empty
 * object.
 */
export function iam<Answer>(action: string, input: Record<string, Input> = {}, signal?: AbortSignal): Promise<Answer> {
  return query(action, '2010-05-08', input, signal);
}

/** Calls one operation of STS. */
export function sts<Answer>(action: string, input: Record<string, Input> = {}, signal?: AbortSignal): Promise<Answer> {
  return query(action, '2011-06-15', input, signal);
}

async function query<Answer>(
  action: string,
  version: string,
  input: Record<string, Input>,
  signal?: AbortSignal,
): Promise<Answer> {
  const form = new URLSearchParams({ Action: action, Version: version });
  add(form, '', input);
  const response = await send('aws/', { method: 'POST', body: form, signal: signal ?? null });
  return readXml(await response.text()) as Answer;
}

/** `{Tags: [{Key: 'a'}]}` becomes `Tags.member.1.Key=a`. */
function add(form: URLSearchParams, name: string, value: Input): void {
  if (value === undefined) {
    return;
  }
  if (typeof value !== 'object') {
    form.append(name, String(value));
  } else if (isList(value)) {
    value.forEach((item, index) => add(form, `${name}.member.${index + 1}`, item));
  } else {
    Object.entries(value).forEach(([key, item]) => add(form, name === '' ? key : `${name}.${key}`, item));
  }
}

function isList(value: Input): value is readonly Input[] {
  return Array.isArray(value);
}
