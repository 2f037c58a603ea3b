import SpaceBetween from '@cloudscape-design/components/space-between';
import type { Holder } from '../../../api/iam/holders';
import { AttachedPolicies } from './AttachedPolicies';
import { InlinePolicies } from './InlinePolicies';

/** The policies of a user, group or role. */
export function HolderPolicies({ holder }: { holder: Holder }) {
  return (
    <SpaceBetween size="l">
      <AttachedPolicies holder={holder} />
      <InlinePolicies holder={holder} />
    </SpaceBetween>
  );
}
