import type { AuthorizationTypeDefinition } from '#contract/authorization-types/definition.ts';
import { checkForm } from './check-form.ts';
import { listMembers } from './list-members.ts';
import { formToWrite } from './form-to-write.ts';
import type { ProfileFormValues } from './form-values.ts';

/** True where saving would write something else than before: what closing the form would lose. */
export function isChanged(
  values: ProfileFormValues,
  initial: ProfileFormValues,
  definitionOf: (type: string) => AuthorizationTypeDefinition,
): boolean {
  const written = (side: ProfileFormValues) =>
    JSON.stringify(formToWrite(side, definitionOf(side.type)).profile);
  return written(values) !== written(initial);
}

/** Why there is no request to show: fields that are still blank, or fields that something is wrong with. */
export interface InTheWay {
  readonly kind: 'blank' | 'wrong';
  /** The names of the fields, in their order. */
  readonly names: readonly string[];
}

const isList = (kind: string) => kind in listMembers;

/**
 * What keeps a request from being shown. An address that is missing does,
 * and else what breaks a rule; a client ID or a secret can be left open.
 */
export function inTheWay(values: ProfileFormValues, definition: AuthorizationTypeDefinition): InTheWay {
  const blank = definition.fields.filter(
    ({ kind, required, name }) => required && kind === 'url' && (values.texts[name] ?? '').trim() === '',
  );
  if (blank.length > 0) return { kind: 'blank', names: blank.map(({ name }) => name) };
  const { errors } = checkForm(values, definition);
  const errorsOf = (field: string) => errors.filter(({ path }) => path.split('.')[1] === field);
  const concerned = definition.fields.filter(
    ({ kind, section, name }) =>
      section !== 'identity' && !isList(kind) && kind !== 'secret' && errorsOf(name).length > 0,
  );
  const areMissing = concerned
    .flatMap(({ name }) => errorsOf(name))
    .every(({ error }) => error.code === 'required');
  return { kind: areMissing ? 'blank' : 'wrong', names: concerned.map(({ name }) => name) };
}

/**
 * What keeps the service call from being shown: its address, and nothing else.
 * That is the Check URL where there is one, else the base URL of the tenancy.
 */
export function inTheWayOfCall(values: ProfileFormValues, definition: AuthorizationTypeDefinition): InTheWay {
  const isChecked = definition.fields.some(
    ({ name }) => name === 'checkUrl' && (values.texts[name] ?? '').trim() !== '',
  );
  const { errors } = checkForm(values, definition);
  const isWrong = errors.some(({ path }) => path === (isChecked ? 'texts.checkUrl' : 'tenancy.baseUrl'));
  return { kind: 'wrong', names: isWrong ? [isChecked ? 'checkUrl' : 'baseUrl'] : [] };
}
