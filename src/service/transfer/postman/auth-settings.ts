import { isJsonObject } from '../../evidence/answer/json-value.ts';
import type { PostmanAuth } from './postman-auth.ts';
import { resolveVariables, type CollectionVariables } from './postman-variables.ts';

/** Reads the settings of one block, and notes what their variables become. */
export class AuthSettingsReader {
  readonly #auth: PostmanAuth;
  readonly #values: CollectionVariables;
  readonly kept = new Set<string>();
  readonly unfit = new Set<string>();

  constructor(auth: PostmanAuth, values: CollectionVariables) {
    this.#auth = auth;
    this.#values = values;
  }

  resolve(value: unknown): string | undefined {
    if (typeof value !== 'string' && typeof value !== 'number') return undefined;
    const { text, kept, unfit } = resolveVariables(String(value), this.#values);
    for (const name of kept) this.kept.add(name);
    for (const name of unfit) this.unfit.add(name);
    return text.trim();
  }

  text(name: string): string | undefined {
    return this.resolve(this.#auth.settings.get(name));
  }

  /** The texts of a setting that may be a list of them. */
  texts(name: string): readonly string[] {
    const value = this.#auth.settings.get(name);
    return (Array.isArray(value) ? value : [value]).map((each: unknown) => this.resolve(each) ?? '');
  }

  /** True for a setting that is switched on. */
  isOn(name: string): boolean {
    return String(this.#auth.settings.get(name)) === 'true';
  }

  source(name: string): string {
    return `auth.${this.#auth.type}.${name}`;
  }

  /** Rows of a list of parameters that are switched on. */
  rows(name: string): { readonly key: string; readonly value: string; readonly sendAs: unknown }[] {
    const list = this.#auth.settings.get(name);
    if (!Array.isArray(list)) return [];
    return list.flatMap((item: unknown) => {
      if (!isJsonObject(item) || item.enabled === false) return [];
      const key = this.resolve(item.key);
      return key === undefined || key === ''
        ? []
        : [{ key, value: this.resolve(item.value) ?? '', sendAs: item.send_as }];
    });
  }

  names(): readonly string[] {
    return [...this.#auth.settings.keys()];
  }
}
