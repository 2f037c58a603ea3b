import { useParams } from 'react-router';
import { useSession } from '../../../session/Session';
import { PolicyPage } from './PolicyPage';

/** A policy of the account itself. */
export default function OwnPolicyPage() {
  const { '*': rest = '' } = useParams();
  const { account } = useSession();
  return <PolicyPage arn={`arn:aws:iam::${account.id}:policy/${rest}`} />;
}
