import { useTranslations } from 'use-intl';
import { useMaskText } from '../../messages/mask-text.ts';
import { VisuallyHidden } from '../visually-hidden.tsx';
import { splitHidden } from './hidden-characters.ts';
import styles from './machine-text.module.css';
import { splitMasks } from './split-masks.ts';

/** Dots where a secret stood, and what is said of it. */
export function Mask({ children }: { readonly children?: string }) {
  const t = useTranslations('ui');
  return (
    <span className={styles.mask}>
      <span aria-hidden="true" className={styles.dots}>
        ••••••••
      </span>
      <VisuallyHidden>{t('masked')}</VisuallyHidden>
      {children !== undefined && children !== '' && (
        <>
          {' '}
          <span className={styles.about}>
            <VisibleText text={children} />
          </span>
        </>
      )}
    </span>
  );
}

/** Text in which nothing can hide: characters that show nothing or turn others around are named by their codes. */
export function VisibleText({ text }: { readonly text: string }) {
  return splitHidden(text).map((part, index) =>
    part.kind === 'text' ? (
      part.text
    ) : (
      <span key={index} className={styles.hidden}>
        {part.count === 1 ? part.code : `${part.code} ×${part.count}`}
      </span>
    ),
  );
}

/**
 * Text that somebody else wrote, such as a header of an answer: masks `‹…›`
 * are drawn as dots with what they say, and nothing in it can hide. It is
 * text, never markup.
 */
export function MachineText({ text }: { readonly text: string }) {
  const sayMask = useMaskText();
  return splitMasks(text).map((part, index) =>
    part.kind === 'mask' ? (
      <Mask key={index}>{sayMask(part.text)}</Mask>
    ) : (
      <VisibleText key={index} text={part.text} />
    ),
  );
}

/**
 * A sentence that says what somebody else wrote. `lang` is its language where
 * that is not the page's. Another sentence is another element: where a browser
 * translates the page, the texts of this one are no longer React's to change.
 * See docs/decisions/text-has-an-element-of-its-own.md.
 */
export function MachineSentence({ text, lang }: { readonly text: string; readonly lang?: string }) {
  return (
    <span key={text} lang={lang}>
      <MachineText text={text} />
    </span>
  );
}
