import { useEffect, useState } from 'react';
import {
  authorizationTypeDefinition,
  type AuthorizationProfileWrite,
} from '#contract/authorization-types/registry.ts';
import type { TestRun } from '#contract/test-run.ts';
import type { ProfileForm } from './form-context.ts';
import type { ShownTest } from './form-footer.tsx';
import { formToWrite } from './model/form-to-write.ts';

/** A test of the draft that is shown over the form. */
export interface OpenTest {
  readonly draft: AuthorizationProfileWrite;
  /** The tenancy to test for, where that is known already. */
  readonly tenant: string | undefined;
}

function writtenText(form: ProfileForm): string {
  const values = form.getValues();
  return JSON.stringify(formToWrite(values, authorizationTypeDefinition(values.type)).profile);
}

/** Keeps the test of a draft: what is being tested, what came of it, and whether that is still what stands in the form. */
export function useDraftTest(form: ProfileForm) {
  const [open, setOpen] = useState<OpenTest | null>(null);
  const [result, setResult] = useState<ShownTest | null>(null);
  const [tested, setTested] = useState<string | null>(null);

  useEffect(() => {
    if (tested === null) return;
    return form.subscribe({
      formState: { values: true },
      callback: () => {
        const isOutdated = writtenText(form) !== tested;
        setResult((shown) =>
          shown === null || shown.isOutdated === isOutdated ? shown : { ...shown, isOutdated },
        );
      },
    });
  }, [form, tested]);

  return {
    /** What is being tested over the form; null where nothing is. */
    open,
    /** The last result; null before the first. */
    result,
    start: setOpen,
    onResult: ({ status, diagnosis }: Pick<TestRun, 'status' | 'diagnosis'>) => {
      setTested(writtenText(form));
      setResult({ status, code: diagnosis?.code ?? null, isOutdated: false });
    },
    close: () => setOpen(null),
  };
}
