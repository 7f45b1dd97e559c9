/**
 * What is used of node-forge: its own types take those of Node along, which
 * this room must not see. Bytes are strings of characters up to U+00FF there.
 */

declare module 'node-forge/lib/forge.js' {
  /** A structure of ASN.1; only handed on. */
  export interface Asn1 {
    readonly type: number;
  }
  export interface SafeBag {
    readonly type: string;
    /** Null where the library does not know the kind of key; `asn1` then holds it as PKCS#8. */
    readonly key?: object | null;
    /** Null where the library does not know the kind of key in it; `asn1` then holds it. */
    readonly cert?: object | null;
    readonly asn1?: Asn1 | null;
  }
  export interface Pfx {
    readonly safeContents: readonly { readonly safeBags: readonly SafeBag[] }[];
  }
  type Derivation = (...parameters: unknown[]) => unknown;
  export interface Forge {
    readonly asn1: { fromDer(bytes: string): Asn1; toDer(asn1: Asn1): { getBytes(): string } };
    readonly pki: {
      readonly oids: Readonly<Record<string, string>>;
      readonly pbe: { generatePkcs12Key: Derivation };
      wrapRsaPrivateKey(key: Asn1): Asn1;
      privateKeyToAsn1(key: object): Asn1;
      certificateToAsn1(certificate: object): Asn1;
      decryptPrivateKeyInfo(encrypted: Asn1, passphrase: string): Asn1 | null;
      decryptRsaPrivateKey(pem: string, passphrase: string): object | null;
    };
    readonly pkcs5: { pbkdf2: Derivation };
    readonly pkcs12: {
      generateKey: Derivation;
      pkcs12FromAsn1(pfx: Asn1, strict: boolean, passphrase: string): Pfx;
    };
  }
  const forge: Forge;
  export default forge;
}

declare module 'node-forge/lib/pkcs12.js' {}
declare module 'node-forge/lib/sha512.js' {}
declare module 'node-forge/lib/md5.js' {}
