import KeyValuePairs from '@cloudscape-design/components/key-value-pairs';
import type { ReactNode } from 'react';
import { Time } from '../../../components/Time';
import { Copyable } from './Copyable';

/** Something known: a moment, a text to be copied, or anything else. */
export type Fact =
  | { label: string; time: string | undefined }
  | { label: string; value: string; copy: true }
  | { label: string; value: ReactNode; copy?: never };

export function Facts({ facts }: { facts: Fact[] }) {
  return (
    <KeyValuePairs columns={3} items={facts.map((fact) => ({ label: fact.label, value: <Value fact={fact} /> }))} />
  );
}

function Value({ fact }: { fact: Fact }) {
  if ('time' in fact) {
    return fact.time ? <Time value={fact.time} style="full" /> : '-';
  }
  return fact.copy ? (
    <Copyable text={fact.value} label={fact.label} />
  ) : fact.value || fact.value === 0 ? (
    fact.value
  ) : (
    '-'
  );
}
