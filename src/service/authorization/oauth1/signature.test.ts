import { describe, expect, it } from 'vitest';
import {
  authorizationHeader,
  signatureBase,
  signatureOf,
  type ProtocolParameters,
  type SignedRequest,
} from './signature.ts';

function request(method: string, url: string, form = ''): SignedRequest {
  return { method, url, form: new URLSearchParams(form) };
}

interface Vector {
  readonly from: string;
  readonly request: SignedRequest;
  readonly protocol: ProtocolParameters;
  readonly consumerSecret: string;
  readonly tokenSecret: string;
  readonly signature: string;
}

const printer = { oauth_consumer_key: 'dpf43f3p2l4k3l03', oauth_signature_method: 'HMAC-SHA1' };
const printerSecret = 'kd94hf93k423kf44';
const photos = request('GET', 'http://photos.example.net/photos?file=vacation.jpg&size=original');

/** Signatures that others have published. */
const vectors: readonly Vector[] = [
  {
    from: 'RFC 5849 1.2, temporary credentials',
    request: request('POST', 'https://photos.example.net/initiate'),
    protocol: {
      ...printer,
      oauth_timestamp: '137131200',
      oauth_nonce: 'wIjqoS',
      oauth_callback: 'http://printer.example.com/ready',
    },
    consumerSecret: printerSecret,
    tokenSecret: '',
    signature: '74KNZJeDHnMBp0EMJ9ZHt/XKycU=',
  },
  {
    from: 'RFC 5849 1.2, token credentials',
    request: request('POST', 'https://photos.example.net/token'),
    protocol: {
      ...printer,
      oauth_token: 'hh5s93j4hdidpola',
      oauth_timestamp: '137131201',
      oauth_nonce: 'walatlh',
      oauth_verifier: 'hfdp7dh39dks9884',
    },
    consumerSecret: printerSecret,
    tokenSecret: 'hdhd0244k9j7ao03',
    signature: 'gKgrFCywp7rO0OXSjdot/IHF7IU=',
  },
  {
    from: 'RFC 5849 1.2, a call',
    request: photos,
    protocol: {
      ...printer,
      oauth_token: 'nnch734d00sl2jdk',
      oauth_timestamp: '137131202',
      oauth_nonce: 'chapoH',
    },
    consumerSecret: printerSecret,
    tokenSecret: 'pfkkdhi9sl3r4s00',
    signature: 'MdpQcU8iPSUjWoN/UDMsK2sui9I=',
  },
  {
    from: 'OAuth Core 1.0a, appendix A.5.2',
    request: photos,
    protocol: {
      ...printer,
      oauth_token: 'nnch734d00sl2jdk',
      oauth_timestamp: '1191242096',
      oauth_nonce: 'kllo9940pd9333jh',
      oauth_version: '1.0',
    },
    consumerSecret: printerSecret,
    tokenSecret: 'pfkkdhi9sl3r4s00',
    signature: 'tR3+Ty81lMeYAr/Fid0kMTYa/WM=',
  },
  {
    from: 'X, Creating a signature',
    request: request(
      'POST',
      'https://api.twitter.com/1.1/statuses/update.json?include_entities=true',
      'status=Hello%20Ladies%20%2b%20Gentlemen%2c%20a%20signed%20OAuth%20request%21',
    ),
    protocol: {
      oauth_consumer_key: 'xvz1evFS4wEEPTGEFPHBog',
      oauth_nonce: 'kYjzVBB8Y0ZFabxSWbWovY3uYSQ2pTgmZeNu2VS4cg',
      oauth_signature_method: 'HMAC-SHA1',
      oauth_timestamp: '1318622958',
      oauth_token: '370773112-GmHxMAgYyLbNEtIKZeRNFsMKPR9EyMZeS9weJAEb',
      oauth_version: '1.0',
    },
    consumerSecret: 'kAcSOqF21Fu85e7zjz7ZN2U4ZRhfV3WpwPAoE3Z7kBw',
    tokenSecret: 'LswwdoUaIvS8ltyTt5jkRh4J50vUPVVHtR2YPi5kE',
    signature: 'hCtSmYh+iHYCEqBWrE7C7hYmtUk=',
  },
];

describe('a signature with HMAC-SHA1', () => {
  it.each(vectors.map((vector) => [vector.from, vector] as const))('is that of %s', async (_, vector) => {
    const { protocol, consumerSecret, tokenSecret } = vector;
    const secrets = { consumerSecret, tokenSecret };
    expect(await signatureOf('hmac_sha1', vector.request, protocol, secrets)).toBe(vector.signature);
  });
});

/** The request of RFC 5849 3.4.1.1, whose parameters stand twice, empty, encoded and in both places. */
const example = {
  request: request('post', 'http://example.com/request?b5=%3D%253D&a3=a&c%40=&a2=r%20b', 'c2&a3=2+q'),
  protocol: {
    oauth_consumer_key: '9djdj82h48djs9d2',
    oauth_token: 'kkk9d7dh3k39sjv7',
    oauth_signature_method: 'HMAC-SHA1',
    oauth_timestamp: '137131201',
    oauth_nonce: '7d8f3e4a',
  },
};

describe('the text that is signed', () => {
  it('is that of RFC 5849 3.4.1.1', () => {
    expect(signatureBase(example.request, example.protocol)).toBe(
      'POST&http%3A%2F%2Fexample.com%2Frequest&a2%3Dr%2520b%26a3%3D2%2520q%26a3%3Da%26b5%3D%253D%25253D' +
        '%26c%2540%3D%26c2%3D%26oauth_consumer_key%3D9djdj82h48djs9d2%26oauth_nonce%3D7d8f3e4a' +
        '%26oauth_signature_method%3DHMAC-SHA1%26oauth_timestamp%3D137131201%26oauth_token%3Dkkk9d7dh3k39sjv7',
    );
  });

  it.each([
    ['HTTP://EXAMPLE.COM:80/r%20v/X?id=123', 'http://example.com/r%20v/X'],
    ['https://www.example.net:8080/?q=1', 'https://www.example.net:8080/'],
    ['https://www.example.net', 'https://www.example.net/'],
  ])('names %s as RFC 5849 3.4.1.2 has it', (url, address) => {
    const [, written = ''] = signatureBase(request('GET', url), {}).split('&');
    expect(decodeURIComponent(written)).toBe(address);
  });

  it('leaves what it was given as it was', () => {
    const protocol = { ...example.protocol };
    signatureBase(example.request, protocol);
    expect(protocol).toEqual(example.protocol);
  });
});

describe('other signatures', () => {
  const secrets = {
    consumerSecret: 'ECrDNoq1VYzzzzzzzzzyAK7TwZNtPnkqatqZZZZ',
    tokenSecret: 'just-a-string    asdasd',
  };

  // The same request with secrets that OAuthLib's tests sign it with, computed there with OpenSSL.
  it.each([
    ['hmac_sha1', 'wsdNmjGB7lvis0UJuPAmjvX/PXw='],
    ['hmac_sha256', 'wdfdHUKXHbOnOGZP8WFAWMSAmWzN3EVBWWgXGlC/Eo4='],
    ['plaintext', 'ECrDNoq1VYzzzzzzzzzyAK7TwZNtPnkqatqZZZZ&just-a-string%20%20%20%20asdasd'],
  ] as const)('are made with %s', async (method, signature) => {
    expect(await signatureOf(method, example.request, example.protocol, secrets)).toBe(signature);
  });

  it.each([
    ['', 'ja893SD9&'],
    ['xyz4992k83j47x0b', 'ja893SD9&xyz4992k83j47x0b'],
  ])('are the secrets of RFC 5849 2.1 and 2.3, with the token secret %j', async (tokenSecret, signature) => {
    const own = { consumerSecret: 'ja893SD9', tokenSecret };
    expect(await signatureOf('plaintext', request('POST', 'https://server.example.com/'), {}, own)).toBe(
      signature,
    );
  });
});

describe('the header', () => {
  it('is as in RFC 5849 3.5.1, with the realm first and every value encoded', () => {
    const header = authorizationHeader(
      { oauth_callback: 'http://a.example/?b=c', oauth_nonce: 'x' },
      'a+/=',
      'Photos',
    );
    expect(header).toBe(
      'OAuth realm="Photos", oauth_callback="http%3A%2F%2Fa.example%2F%3Fb%3Dc", oauth_nonce="x", oauth_signature="a%2B%2F%3D"',
    );
  });

  it('holds nothing of the query', () => {
    expect(authorizationHeader({ oauth_nonce: 'x' }, 's', '')).toBe(
      'OAuth oauth_nonce="x", oauth_signature="s"',
    );
  });
});
