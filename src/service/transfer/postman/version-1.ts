import { isJsonObject } from '../../evidence/answer/json-value.ts';

function isCollection(value: unknown): boolean {
  if (!isJsonObject(value) || isJsonObject(value.info)) return false;
  return Array.isArray(value.requests) && (Array.isArray(value.order) || typeof value.name === 'string');
}

/**
 * True for a collection in version 1 of Postman's format, whose requests are a list beside its folders, and for a dump
 * of all data, which is made of them.
 */
export function isVersion1(value: unknown): boolean {
  if (isCollection(value)) return true;
  return isJsonObject(value) && Array.isArray(value.collections) && value.collections.some(isCollection);
}
