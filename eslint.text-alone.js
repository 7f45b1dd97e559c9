import { TypeFlags } from 'typescript';

/** @typedef {import('typescript').Type} Type */
/** @typedef {import('@typescript-eslint/utils').TSESTree.JSXChild} JSXChild */

/** True where a value may be a text: a string, a number, or one of them among others. `ReactNode` is left to whoever takes it. */
function mayBeText(/** @type {Type} */ type) {
  const parts = type.isUnion() ? type.types : [type];
  const isNode = parts.some((part) => part.symbol?.name === 'Iterable');
  return !isNode && parts.some((part) => (part.flags & (TypeFlags.StringLike | TypeFlags.NumberLike)) !== 0);
}

const isBlank = (/** @type {JSXChild} */ child) =>
  (child.type === 'JSXText' && child.value.trim() === '') ||
  (child.type === 'JSXExpressionContainer' &&
    (child.expression.type === 'JSXEmptyExpression' ||
      (child.expression.type === 'Literal' && String(child.expression.value).trim() === '')));

/**
 * A text that stands beside something else has an element of its own: a browser
 * that translates the page takes such texts out of React's hands
 * (docs/decisions/text-has-an-element-of-its-own.md).
 *
 * @type {import('typescript-eslint').TSESLint.RuleModule<'wrap'>}
 */
const textAlone = {
  defaultOptions: [],
  meta: {
    type: 'problem',
    schema: [],
    messages: { wrap: 'Put this text into an element of its own: it stands beside others.' },
  },
  create(context) {
    const { getTypeAtLocation } = context.sourceCode.parserServices;
    const check = (/** @type {{ children: JSXChild[] }} */ { children }) => {
      const told = children.filter((child) => !isBlank(child));
      if (told.length < 2 || getTypeAtLocation === undefined) return;
      for (const child of told) {
        const isText =
          child.type === 'JSXText' ||
          (child.type === 'JSXExpressionContainer' && mayBeText(getTypeAtLocation(child.expression)));
        if (isText) context.report({ node: child, messageId: 'wrap' });
      }
    };
    return { JSXElement: check, JSXFragment: check };
  },
};

/** The rule as a plugin of ESLint. */
export const textAlonePlugin = { rules: { 'text-alone': textAlone } };
