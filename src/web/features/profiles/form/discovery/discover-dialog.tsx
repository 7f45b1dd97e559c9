import { useState } from 'react';
import { useTranslations } from 'use-intl';
import type { AuthorizationServer } from '#contract/discovery.ts';
import { ApiProblem } from '../../../../lib/api/errors.ts';
import { useErrorText } from '../../../../messages/error-text.ts';
import { useFieldErrorText } from '../../../../messages/field-error-text.ts';
import { Dialog } from '../../../../ui/dialog/dialog.tsx';
import { DialogBody, DialogFooter, DialogForm, DialogHeader } from '../../../../ui/dialog/dialog-parts.tsx';
import { Button, TextField } from '../../../../ui/index.ts';
import { useDiscover } from '../../api/discover.ts';
import { useDefinition, useProfileForm, useProfileFormContext } from '../form-context.ts';
import styles from './discovery.module.css';
import { FoundServer, TriedAddresses } from './discovery-result.tsx';

/** Which member of a profile an endpoint is for. */
const members = { tokenRequestUrl: 'tokenEndpoint', authorizationUrl: 'authorizationEndpoint' } as const;

/** Asks an issuer for its metadata, shows what was tried and found, and fills the form on demand. */
export function DiscoverDialog({ onClose }: { readonly onClose: () => void }) {
  const t = useTranslations('discovery');
  const sayField = useFieldErrorText();
  const sayError = useErrorText();
  const form = useProfileForm();
  const { fields } = useDefinition();
  const { announce } = useProfileFormContext();
  const [issuer, setIssuer] = useState('');
  const { mutate, data, error, isPending, reset } = useDiscover();
  const [stated] = error instanceof ApiProblem ? error.fieldErrors : [];
  const said = error === null ? undefined : stated === undefined ? sayError(error) : sayField(stated);

  const use = (server: AuthorizationServer) => {
    for (const [name, endpoint] of Object.entries(members)) {
      const url = server[endpoint];
      if (url === null || !fields.some((field) => field.name === name)) continue;
      form.setValue(`texts.${name}`, url, { shouldDirty: true, shouldValidate: true });
    }
    announce(t('filled'));
    onClose();
  };
  const server = data?.server ?? null;
  const isUsable = (server?.tokenEndpoint ?? null) !== null;

  return (
    <Dialog size="sm" fillsSmallScreen={false} onClose={onClose}>
      <DialogHeader title={t('title')} onClose={onClose} />
      <DialogForm
        onSubmit={(event) => {
          event.preventDefault();
          // The form of the profile is around it.
          event.stopPropagation();
          mutate(issuer);
        }}
      >
        <DialogBody>
          <div className={styles.parts}>
            <TextField
              label={t('issuer')}
              hint={t('hint')}
              error={said}
              value={issuer}
              autoFocus
              leftToRight
              inputMode="url"
              spellCheck={false}
              autoCapitalize="none"
              onChange={(event) => {
                setIssuer(event.target.value);
                reset();
              }}
            />
            <div role="status" className={styles.parts}>
              {data !== undefined && <TriedAddresses tried={data.tried} />}
              {server !== null && <FoundServer server={server} values={form.getValues()} />}
            </div>
          </div>
        </DialogBody>
        <DialogFooter>
          <Button variant="ghost" onPress={onClose}>
            {t('cancel')}
          </Button>
          <Button type="submit" variant={server === null ? 'primary' : 'secondary'} busy={isPending}>
            {t('discover')}
          </Button>
          {server !== null && isUsable && (
            <Button variant="primary" onPress={() => use(server)}>
              {t('use')}
            </Button>
          )}
        </DialogFooter>
      </DialogForm>
    </Dialog>
  );
}
