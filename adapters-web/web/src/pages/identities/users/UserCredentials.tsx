import SpaceBetween from '@cloudscape-design/components/space-between';
import { AccessKeys } from './AccessKeys';
import { ConsoleAccess } from './ConsoleAccess';
import { MfaDevices } from './MfaDevices';

/** By what a user proves who he or she is. */
export function UserCredentials({ userName }: { userName: string }) {
  return (
    <SpaceBetween size="l">
      <ConsoleAccess userName={userName} />
      <MfaDevices userName={userName} />
      <AccessKeys userName={userName} />
    </SpaceBetween>
  );
}
