import { useQuery } from '@tanstack/react-query';
import { useTranslations } from 'use-intl';
import { isolate } from '../../../lib/isolate.ts';
import { Button } from '../../../ui/index.ts';
import { profileQuery } from '../../../lib/api/profile-query.ts';
import { secretsLeft } from './secrets-left.ts';
import { useFieldName } from './use-field-name.ts';
import styles from './transfer.module.css';

export interface MissingSecretsProps {
  readonly assistantId: string;
  readonly profileId: string;
  readonly profileName: string;
  readonly type: string;
  /** The paths of the secrets that the import did not bring. */
  readonly missing: readonly string[];
  /** Its form was opened: some of them may be entered by now. */
  readonly wasOpened: boolean;
  readonly onEnter: (profileId: string, path: string) => void;
}

/** The secrets of an imported profile that are still to be entered, each with the way to its field. */
export function MissingSecrets(props: MissingSecretsProps) {
  const { assistantId, profileId, profileName, type, missing, wasOpened, onEnter } = props;
  const t = useTranslations('transfer');
  const nameOf = useFieldName();
  const { data } = useQuery({ ...profileQuery(assistantId, profileId), enabled: wasOpened });
  const left = data === undefined ? missing : secretsLeft(data.body, missing);
  if (left.length === 0) return <p className={styles.quiet}>{t('secretsEntered')}</p>;
  return (
    <div className={styles.left}>
      <span className={styles.quiet}>{t('secretsLeft')}</span>
      {left.map((path) => (
        <Button
          key={path}
          size="small"
          aria-label={t('enterSecret', { field: nameOf(type, path), name: isolate(profileName) })}
          onPress={() => onEnter(profileId, path)}
        >
          {nameOf(type, path)}
        </Button>
      ))}
    </div>
  );
}
