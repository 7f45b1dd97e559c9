import { parseSync, Visitor, type ESTree } from 'vite';

/** What the constants of a module hold, as far as they are texts. */
type Constants = ReadonlyMap<string, string>;

function isStyleCreation(node: ESTree.Expression): boolean {
  const [tag] = node.type === 'CallExpression' ? node.arguments : [];
  return (
    node.type === 'CallExpression' &&
    node.callee.type === 'MemberExpression' &&
    node.callee.property.type === 'Identifier' &&
    node.callee.property.name === 'createElement' &&
    tag?.type === 'Literal' &&
    tag.value === 'style'
  );
}

/** The value of a text that can be known without running it, else null. */
function textOf(node: ESTree.Expression, constants: Constants): string | null {
  if (node.type === 'Literal') return typeof node.value === 'string' ? node.value : null;
  if (node.type === 'Identifier') return constants.get(node.name) ?? null;
  if (node.type === 'TemplateLiteral') {
    const holes = node.expressions.map((expression) => textOf(expression, constants));
    if (holes.includes(null)) return null;
    return node.quasis.map(({ value }, index) => (value.cooked ?? '') + (holes[index] ?? '')).join('');
  }
  if (
    node.type === 'CallExpression' &&
    node.arguments.length === 0 &&
    node.callee.type === 'MemberExpression' &&
    node.callee.property.type === 'Identifier' &&
    node.callee.property.name === 'trim'
  )
    return textOf(node.callee.object, constants)?.trim() ?? null;
  return null;
}

/**
 * The texts of the `<style>` elements that a module makes. Throws where it
 * makes one whose text cannot be known from its source: the Content Security
 * Policy could then not allow it by its hash.
 */
export function injectedStyleTexts(source: string, file: string): string[] {
  const { program } = parseSync(file, source, { lang: 'js' });
  const constants = new Map<string, string>();
  const elements = new Map<string, string | null>();
  let created = 0;
  new Visitor({
    CallExpression: (node) => {
      if (isStyleCreation(node)) created += 1;
    },
    VariableDeclarator: ({ id, init }) => {
      if (id.type !== 'Identifier' || init === null) return;
      if (isStyleCreation(init)) elements.set(id.name, null);
      const text = textOf(init, constants);
      if (text !== null) constants.set(id.name, text);
    },
    AssignmentExpression: ({ left, right }) => {
      if (left.type !== 'MemberExpression' || left.object.type !== 'Identifier') return;
      if (left.property.type !== 'Identifier' || left.property.name !== 'textContent') return;
      if (elements.has(left.object.name)) elements.set(left.object.name, textOf(right, constants));
    },
  }).visit(program);
  const texts = [...elements.values()].filter((text) => text !== null);
  if (texts.length !== created)
    throw new Error(`${file} makes a <style> element whose text is not known, so no hash can allow it.`);
  return texts;
}
