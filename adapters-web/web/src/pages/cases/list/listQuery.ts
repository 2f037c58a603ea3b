import type { CaseQuery } from '../../../api/console';

/** What the list shows, as it stands in the address. */
export interface ListQuery {
  text: string;
  status: string[];
  severity: string[];
  service: string[];
  language: string[];
  submittedBy: string[];
  /** Days, such as `2026-03-31`, in the reader's zone; both are part of what is shown. */
  after: string;
  before: string;
  order: 'newest' | 'oldest';
}

export const CHOICES = ['status', 'severity', 'service', 'language', 'submittedBy'] as const;

export function fromAddress(parameters: URLSearchParams): ListQuery {
  return {
    text: parameters.get('text') ?? '',
    status: parameters.getAll('status'),
    severity: parameters.getAll('severity'),
    service: parameters.getAll('service'),
    language: parameters.getAll('language'),
    submittedBy: parameters.getAll('submittedBy'),
    after: day(parameters.get('after')),
    before: day(parameters.get('before')),
    order: parameters.get('order') === 'oldest' ? 'oldest' : 'newest',
  };
}

/** The text if it is a day that there is, such as no 31st of June. */
export function day(text: string | null | undefined): string {
  const time = new Date(`${text}T00:00:00Z`).getTime();
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(`${text}T`) ? String(text) : '';
}

export function toAddress(query: ListQuery): URLSearchParams {
  const parameters = new URLSearchParams();
  CHOICES.forEach((name) => query[name].forEach((value) => parameters.append(name, value)));
  (['text', 'after', 'before'] as const).forEach((name) => query[name] && parameters.set(name, query[name]));
  if (query.order === 'oldest') {
    parameters.set('order', 'oldest');
  }
  return parameters;
}

export function isFiltered(query: ListQuery): boolean {
  return toAddress({ ...query, order: 'newest' }).size > 0;
}

/** The same for the server: days become moments. */
export function toCaseQuery({ after, before, ...query }: ListQuery): CaseQuery {
  return {
    ...query,
    text: query.text || undefined,
    after: after ? new Date(`${after}T00:00:00`).toISOString() : undefined,
    before: before ? new Date(`${before}T23:59:59.999`).toISOString() : undefined,
  };
}
