import { useState } from 'react';
import { useWatch } from 'react-hook-form';
import { useTranslations } from 'use-intl';
import type { FieldDescription } from '#contract/authorization-types/field-description.ts';
import { keyFactsSchema, type KeyFacts } from '#contract/client-key/key-facts.ts';
import { keyPairSchema } from '#contract/client-key/key-pair.ts';
import { z } from '#contract/zod-mini.ts';
import { Button, CodeBlock, CopyButton, KeyValueList } from '../../../../ui/index.ts';
import { lazyPart } from '../../../../ui/lazy-part.tsx';
import { useProfileForm, useProfileFormContext } from '../form-context.ts';
import { UploadButton } from './upload-button.tsx';
import styles from './keys.module.css';

const GenerateDialog = lazyPart(async () => (await import('./generate-dialog.tsx')).GenerateDialog);

const factsSchema = z.catch(z.nullable(keyFactsSchema), null);
const generatedSchema = z.catch(z.nullable(keyPairSchema), null);

export interface KeyToolsProps {
  readonly field: Extract<FieldDescription, { kind: 'secret' }> & { readonly factsIn: string };
  readonly onText: (text: string) => void;
}

/** What belongs to a private key: taking it from a file, generating one, and what may be known of it. */
export function KeyTools({ field, onText }: KeyToolsProps) {
  const t = useTranslations('formKeys');
  const { control } = useProfileForm();
  const { saved, announce } = useProfileFormContext();
  const [isGenerating, setIsGenerating] = useState(false);
  const [secret, given] = useWatch({ control, name: [`secrets.${field.name}`, 'facts'] });
  const generated = generatedSchema.parse(given.generated ?? null);
  const isKept = secret.text === '' && secret.stored !== 'none' && !secret.isRemoved;
  const isGenerated = generated !== null && secret.text === generated.clientKey;
  const facts = isGenerated
    ? generated.clientKeyFacts
    : factsSchema.parse(isKept ? saved?.facts[field.factsIn] : null);
  return (
    <>
      <div className={styles.tools}>
        <UploadButton
          label={t('uploadKey')}
          accept=".pem,.key,.p8,.p12,.pfx,.jwk,.json,.der"
          onText={(text, name) => {
            onText(text);
            announce(t('fileTaken', { name }));
          }}
        />
        <Button variant="link" size="small" onPress={() => setIsGenerating(true)}>
          {t('generate')}
        </Button>
      </div>
      {facts !== null && <PublicHalf facts={facts} isGenerated={isGenerated} />}
      {isGenerating && <GenerateDialog keyField={field.name} onClose={() => setIsGenerating(false)} />}
    </>
  );
}

/** What may be known of a private key: its public half, to be registered at the provider. */
function PublicHalf({ facts, isGenerated }: { readonly facts: KeyFacts; readonly isGenerated: boolean }) {
  const t = useTranslations('formKeys');
  const { kind, bits, thumbprint, keyId, publicJwk } = facts;
  const jwk = JSON.stringify({ ...publicJwk, use: 'sig', kid: keyId ?? thumbprint }, null, 2);
  return (
    <div className={styles.facts}>
      <KeyValueList
        items={[
          { key: t('kind'), value: bits === null ? kind : t('rsaBits', { bits: String(bits) }) },
          { key: t('thumbprint'), value: thumbprint, code: true },
        ]}
      />
      <div className={styles.title}>
        <span>{t('publicJwk')}</span>
        <CopyButton look="ghost" label={t('copyJwk')} text={jwk} copiedMessage={t('jwkCopied')} />
      </div>
      <CodeBlock label={t('publicJwk')}>{jwk}</CodeBlock>
      {isGenerated && <p className={styles.note}>{t('saveToKeep')}</p>}
    </div>
  );
}
