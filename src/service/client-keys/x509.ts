/**
 * The library that reads and makes certificates, loaded when it is needed first
 * (decision page keys-and-certificates). It asks for metadata by reflection to
 * be there before it.
 */
export async function loadX509() {
  await import('reflect-metadata');
  return import('@peculiar/x509');
}
