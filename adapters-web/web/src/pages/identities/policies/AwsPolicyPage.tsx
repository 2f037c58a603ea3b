import { useParams } from 'react-router';
import { PolicyPage } from './PolicyPage';

/** A policy that AWS manages, for all accounts alike. */
export default function AwsPolicyPage() {
  const { '*': rest = '' } = useParams();
  return <PolicyPage arn={`arn:aws:iam::aws:policy/${rest}`} />;
}
