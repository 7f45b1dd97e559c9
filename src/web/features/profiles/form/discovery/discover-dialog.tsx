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
import { tokenEndpointFor } from './token-endpoint-for.ts';

export interface DiscoverDialogProps {
  /** Takes what was found and filled in. */
  readonly onUse: (server: AuthorizationServer) => void;
  readonly onClose: () => void;
}

/** Asks an issuer for its metadata, shows what was tried and found, and fills the form on demand. */
export function DiscoverDialog({ onUse, onClose }: DiscoverDialogProps) {
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

  const hasField = (name: string) => fields.some((field) => field.name === name);
  const tokenEndpointOf = (server: AuthorizationServer) =>
    tokenEndpointFor(server, form.getValues('texts.clientAuthentication'));
  const use = (server: AuthorizationServer) => {
    const members = {
      tokenRequestUrl: tokenEndpointOf(server),
      authorizationUrl: server.authorizationEndpoint,
      issuer: server.issuer,
    };
    for (const [name, url] of Object.entries(members)) {
      if (url === null || !hasField(name)) continue;
      form.setValue(`texts.${name}`, url, { shouldDirty: true, shouldValidate: true });
    }
    onUse(server);
    announce(t('filled'));
    onClose();
  };
  const server = data?.server ?? null;
  const isUsable = server !== null && tokenEndpointOf(server) !== null;

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
              optional={false}
              error={said}
              value={issuer}
              autoFocus
              leftToRight
              inputMode="url"
              onChange={(event) => {
                setIssuer(event.target.value);
                reset();
              }}
            />
            <div role="status" className={styles.parts}>
              {data !== undefined && <TriedAddresses tried={data.tried} />}
              {server !== null && (
                <FoundServer
                  server={server}
                  values={form.getValues()}
                  asksForAuthorization={hasField('authorizationUrl')}
                />
              )}
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
          {isUsable && (
            <Button variant="primary" onPress={() => use(server)}>
              {t('use')}
            </Button>
          )}
        </DialogFooter>
      </DialogForm>
    </Dialog>
  );
}
