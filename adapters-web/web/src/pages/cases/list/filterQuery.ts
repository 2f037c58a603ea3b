import type { PropertyFilterProps } from '@cloudscape-design/components/property-filter';
import { CHOICES, day, type ListQuery } from './listQuery';

/** The filter of the list as the tokens of the component, and back. */
export function toTokens(query: ListQuery): PropertyFilterProps.Query {
  const choices = CHOICES.filter((name) => query[name].length > 0).map((name) => ({
    propertyKey: name as string,
    operator: '=',
    value: query[name],
  }));
  const dates = [
    { propertyKey: 'created', operator: '>=', value: query.after },
    { propertyKey: 'created', operator: '<=', value: query.before },
    { operator: ':', value: query.text },
  ].filter((token) => token.value !== '');
  return { operation: 'and', tokens: [...choices, ...dates] };
}

export function fromTokens({ tokens }: PropertyFilterProps.Query, order: ListQuery['order']): ListQuery {
  const values = (name: string) => [
    ...new Set(tokens.filter((token) => token.propertyKey === name).flatMap((token) => texts(token.value))),
  ];
  const date = (operator: string) =>
    day(texts(tokens.findLast((token) => token.propertyKey === 'created' && token.operator === operator)?.value)[0]);
  const words = tokens.filter((token) => token.propertyKey === undefined).flatMap((token) => texts(token.value));
  return {
    text: words.join(' '),
    status: values('status'),
    severity: values('severity'),
    service: values('service'),
    language: values('language'),
    submittedBy: values('submittedBy'),
    after: date('>='),
    before: date('<='),
    order,
  };
}

function texts(value: unknown): string[] {
  return [value].flat().filter((item) => typeof item === 'string' && item !== '') as string[];
}
