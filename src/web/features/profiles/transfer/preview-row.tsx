import { useId } from 'react';
import { useTranslations } from 'use-intl';
import { clashAnswers, clashChoiceSchema } from '#contract/transfer/import-request.ts';
import type { ImportRow } from '#contract/transfer/import-answer.ts';
import { ApiProblem } from '../../../lib/api/errors.ts';
import { isolate } from '../../../lib/isolate.ts';
import { useFieldErrorText } from '../../../messages/field-error-text.ts';
import { useTypeText } from '../../../messages/type-text.ts';
import { AlertIcon, NeverIcon, PassedIcon, WarningIcon } from '../../../ui/icons.tsx';
import { Checkbox, Chip, FieldError, SelectField } from '../../../ui/index.ts';
import { rowOf } from './import-draft.ts';
import { ImportNotes } from './import-notes.tsx';
import { isGivable, MissingText } from './missing-text.tsx';
import { RowFields } from './row-fields.tsx';
import { useFieldName } from './use-field-name.ts';
import type { Import } from './use-import.ts';
import styles from './transfer.module.css';

const looks = {
  create: { tone: 'ok', icon: PassedIcon },
  rename: { tone: 'ok', icon: PassedIcon },
  replace: { tone: 'warn', icon: WarningIcon },
  skip: { tone: 'idle', icon: NeverIcon },
  faulty: { tone: 'bad', icon: AlertIcon },
} as const;

export interface PreviewRowProps {
  readonly row: ImportRow;
  readonly run: Import;
  /** Import was pressed before it was decided what becomes of its name, which is taken. */
  readonly isMissed: boolean;
}

/** One profile of the text: what becomes of it, what is wrong with it, and what is decided about it. */
export function PreviewRow({ row, run, isMissed }: PreviewRowProps) {
  const t = useTranslations('transfer');
  const sayType = useTypeText();
  const sayField = useFieldErrorText();
  const nameOf = useFieldName();
  const id = useId();
  const name = row.name === '' ? t('noName') : row.name;
  const { tone, icon } = looks[row.outcome];
  const choice = run.draft.choices.get(row.row);
  const given = Object.keys(choice?.values ?? {});
  const refused = run.importError instanceof ApiProblem ? run.importError.fieldErrors : [];
  const asked = [...new Set([...row.errors.filter(isGivable(row)).map(({ path }) => path), ...given])];
  const stated = row.errors.filter(({ path }) => !asked.includes(path));
  const errorId = (index: number) => `${id}error${index}`;
  return (
    <li data-row={row.row} className={styles.row}>
      <div className={styles.head}>
        <Checkbox
          checked={choice?.skip !== true}
          aria-label={t('takeRow', { name: isolate(name) })}
          aria-describedby={
            stated.length === 0 ? undefined : stated.map((_, index) => errorId(index)).join(' ')
          }
          onChange={(event) => run.choose(row.row, { skip: !event.target.checked })}
        >
          <strong className={styles.name}>{name}</strong>
        </Checkbox>
        <span className={styles.what}>
          <span className={styles.type}>{sayType(row.type)}</span>
          <Chip tone={tone} icon={icon}>
            {t(`outcomes.${row.outcome}`, { name: isolate(row.savedName) })}
          </Chip>
        </span>
      </div>
      {stated.map((error, index) => (
        <FieldError key={index} id={errorId(index)}>
          {error.path === '' ? sayField(error) : `${nameOf(row.type, error.path)}: ${sayField(error)}`}
        </FieldError>
      ))}
      {row.moreErrors > 0 && <FieldError>{t('moreErrors', { count: row.moreErrors })}</FieldError>}
      {refused
        .filter((error) => rowOf(error) === row.row)
        .map((error) => (
          <FieldError key={error.path}>{sayField(error)}</FieldError>
        ))}
      {row.clash !== null && (
        <SelectField
          label={t('clashOne')}
          error={isMissed ? t('chooseFirst') : undefined}
          value={choice?.onClash ?? ''}
          options={[
            { value: '', label: t('asForAll') },
            ...clashAnswers.map((value) => ({ value, label: t(`clashChoices.${value}`) })),
          ]}
          onChange={(event) =>
            run.choose(row.row, { onClash: clashChoiceSchema.safeParse(event.target.value).data })
          }
        />
      )}
      {asked.map((path) => (
        <MissingText key={path} path={path} row={row} run={run} />
      ))}
      {row.missingSecrets.length > 0 && row.outcome !== 'skip' && (
        <p className={styles.quiet}>
          {t('missing', { fields: row.missingSecrets.map((path) => nameOf(row.type, path)).join('; ') })}
        </p>
      )}
      <RowFields row={row} />
      <ImportNotes notes={row.notes} />
    </li>
  );
}
