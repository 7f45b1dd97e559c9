import type { Tables } from '../ports/store.ts';
import type { VariableRecord } from '../ports/variables.ts';
import type { Place } from '../vault/envelope.ts';
import type { Vault } from '../vault/vault.ts';
import type { VariableLookup } from './variable-lookup.ts';

/** The variables of an assistant, opened. */
export interface AssistantVariables {
  readonly lookup: VariableLookup;
  /** Names of secure ones that cannot be opened with the keys there are. */
  readonly unreadable: ReadonlySet<string>;
  /** What must not be seen of those that `lookup` was asked for so far. */
  used(): readonly { readonly name: string; readonly value: string }[];
}

/** For a profile that holds none: nothing has to be read. */
export const noVariables: AssistantVariables = {
  lookup: () => null,
  unreadable: new Set(),
  used: () => [],
};

/** No page of an assistant's variables is ever cut: their number is limited. */
const all = { limit: 1000, after: null } as const;

/** Where the value of a secure variable is kept. */
export function placeOfVariable(id: string): Place {
  return { table: 'variables', row: id, column: 'value' };
}

/** Every variable of an assistant as it is stored. */
export async function readVariables(
  { variables }: Pick<Tables, 'variables'>,
  assistantId: string,
): Promise<readonly VariableRecord[]> {
  return (await variables.list(assistantId, all)).items;
}

/** The values of variables, by name; null for those that cannot be opened. */
export async function openVariables(
  records: readonly VariableRecord[],
  vault: Vault,
): Promise<Map<string, string | null>> {
  const opened = records.map(async ({ id, name, value, secret }) => {
    const text = secret === null ? value : await vault.open(secret.sealed, placeOfVariable(id));
    return [name, text] as const;
  });
  return new Map(await Promise.all(opened));
}

/** Reads and opens the variables of an assistant. */
export async function loadVariables(
  tables: Pick<Tables, 'variables'>,
  vault: Vault,
  assistantId: string,
): Promise<AssistantVariables> {
  return assistantVariables(await readVariables(tables, assistantId), vault);
}

/** Opens all the variables of an assistant, which were read before. */
export async function assistantVariables(
  records: readonly VariableRecord[],
  vault: Vault,
): Promise<AssistantVariables> {
  const values = await openVariables(records, vault);
  const secure = new Set(records.filter(({ secret }) => secret !== null).map(({ name }) => name));
  const asked = new Set<string>();
  return {
    lookup: (name) => {
      asked.add(name);
      return values.get(name) ?? null;
    },
    unreadable: new Set([...secure].filter((name) => values.get(name) === null)),
    used: () =>
      [...asked].flatMap((name) => {
        const value = secure.has(name) ? (values.get(name) ?? '') : '';
        return value === '' ? [] : [{ name: `env.${name}`, value }];
      }),
  };
}
