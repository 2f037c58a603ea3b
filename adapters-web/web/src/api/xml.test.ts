// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { readXml } from './xml';

test('reads lists, also empty ones and those of one', () => {
  const answer = readXml(`<ListUsersResponse xmlns="https://iam.amazonaws.com/doc/2010-05-08/">
    <ListUsersResult>
      <Users>
        <member><UserName>alice</UserName><Tags/></member>
        <member><UserName>bob</UserName><Tags><member><Key>a</Key><Value></Value></member></Tags></member>
      </Users>
      <IsTruncated>false</IsTruncated>
    </ListUsersResult>
    <ResponseMetadata><RequestId>1</RequestId></ResponseMetadata>
  </ListUsersResponse>`);

  expect(answer).toEqual({
    Users: [
      { UserName: 'alice', Tags: [] },
      { UserName: 'bob', Tags: [{ Key: 'a', Value: '' }] },
    ],
    IsTruncated: 'false',
  });
});

test('reads maps', () => {
  const answer = readXml(`<GetAccountSummaryResponse><GetAccountSummaryResult><SummaryMap>
    <entry><key>Users</key><value>5</value></entry>
  </SummaryMap></GetAccountSummaryResult></GetAccountSummaryResponse>`);

  expect(answer).toEqual({ SummaryMap: { Users: '5' } });
});

test('an answer without a result is empty', () => {
  expect(readXml('<DeleteUserResponse><ResponseMetadata/></DeleteUserResponse>')).toEqual({});
});
