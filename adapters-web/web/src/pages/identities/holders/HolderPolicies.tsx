import SpaceBetween from '@cloudscape-design/components/space-between';
import type { Holder } from '../../../api/iam/holders';
import { AttachedPolicies } from './AttachedPolicies';
import { Boundary, type BoundaryProps } from './Boundary';
import { InlinePolicies } from './InlinePolicies';

interface HolderPoliciesProps {
  holder: Holder;
  /** The user or role itself. */
  loaded?: BoundaryProps['loaded'];
}

/** The policies of a user, group or role; a group, which makes no requests, has no boundary. */
export function HolderPolicies({ holder, loaded }: HolderPoliciesProps) {
  const { kind, name } = holder;
  return (
    <SpaceBetween size="l">
      <AttachedPolicies holder={holder} />
      <InlinePolicies holder={holder} />
      {kind !== 'Group' && loaded && <Boundary bounded={{ kind, name }} loaded={loaded} />}
    </SpaceBetween>
  );
}
