import type { Draft, Problems } from './draft';
import type { Offer } from './useOffer';

/** What every step of the wizard works with. */
export interface StepProps {
  draft: Draft;
  change: (part: Partial<Draft>) => void;
  files: File[];
  setFiles: (files: File[]) => void;
  /** What is wrong with the fields of the step, once the reader has tried to go on. */
  problems: Problems;
  offer: Offer;
}
