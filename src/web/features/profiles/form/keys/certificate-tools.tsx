import { useWatch } from 'react-hook-form';
import { useTranslations } from 'use-intl';
import type { FieldDescription } from '#contract/authorization-types/field-description.ts';
import { certificateFactsSchema } from '#contract/client-key/key-facts.ts';
import { keyPairSchema } from '#contract/client-key/key-pair.ts';
import { pemBlocks } from '#contract/client-key/pem.ts';
import { z } from '#contract/zod-mini.ts';
import { CopyButton } from '../../../../ui/index.ts';
import { useProfileForm, useProfileFormContext } from '../form-context.ts';
import { CertificateList } from './certificate-list.tsx';
import { UploadButton } from './upload-button.tsx';
import styles from './keys.module.css';

/** One certificate, or several; those of a key come alone. */
const factsSchema = z.catch(
  z.union([
    z.array(certificateFactsSchema),
    z.pipe(
      certificateFactsSchema,
      z.transform((facts) => [facts]),
    ),
  ]),
  [],
);
const generatedSchema = z.catch(z.nullable(keyPairSchema), null);

export interface CertificateToolsProps {
  readonly field: Extract<FieldDescription, { kind: 'certificates' }>;
  readonly onText: (text: string) => void;
}

/** The certificates of a file, without what else is in it. */
function certificatesOf(text: string): string {
  const blocks = pemBlocks(text).filter(({ label }) => label.endsWith('CERTIFICATE'));
  return blocks.length === 0 ? text : blocks.map((block) => `${block.text}\n`).join('');
}

/** What belongs to a field of certificates: taking them from a file, copying them, and what they say. */
export function CertificateTools({ field, onText }: CertificateToolsProps) {
  const t = useTranslations('formKeys');
  const { control } = useProfileForm();
  const { saved, announce } = useProfileFormContext();
  const [text, given] = useWatch({ control, name: [`texts.${field.name}`, 'facts'] });
  const generated = generatedSchema.parse(given.generated ?? null);
  const isSaved = text !== '' && text === saved?.texts[field.name];
  const facts = factsSchema.parse(
    isSaved
      ? saved.facts[field.factsIn]
      : text !== '' && text === generated?.clientCertificate
        ? generated.clientCertificateFacts
        : [],
  );
  return (
    <>
      <div className={styles.tools}>
        <UploadButton
          label={t('uploadCertificate')}
          accept=".pem,.crt,.cer,.der"
          onText={(whole, name) => {
            onText(certificatesOf(whole));
            announce(t('fileTaken', { name }));
          }}
        />
        {text !== '' && (
          <CopyButton
            look="link"
            label={t('copyCertificate')}
            text={text}
            copiedMessage={t('certificateCopied')}
          />
        )}
      </div>
      <CertificateList certificates={facts} />
    </>
  );
}
