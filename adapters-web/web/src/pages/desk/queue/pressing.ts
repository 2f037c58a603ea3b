import type { DeskCase, ResponseState } from '../../../api/desk';

/** How pressing cases have to be to be shown, and the states that are. */
const STATES: Record<string, readonly ResponseState[]> = {
  overdue: ['overdue'],
  'at-risk': ['overdue', 'at-risk'],
};

export const PRESSING = ['at-risk', 'overdue'] as const;

/** Whether the case is as pressing as wanted; the server cannot be asked for that. */
export function isPressing({ response }: DeskCase, wanted: string | undefined): boolean {
  return wanted === undefined || (STATES[wanted]?.includes(response.state) ?? true);
}
