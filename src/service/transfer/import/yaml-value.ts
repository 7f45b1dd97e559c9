import { isAlias, isMap, isScalar, isSeq } from 'yaml';

function valueIn(node: unknown, anchors: Map<string, unknown>): unknown {
  if (isAlias(node)) {
    if (!anchors.has(node.source)) throw new Error('An alias refers to nothing.');
    return anchors.get(node.source);
  }
  const value = withoutAnchor(node, anchors);
  if ((isMap(node) || isSeq(node) || isScalar(node)) && node.anchor !== undefined)
    anchors.set(node.anchor, value);
  return value;
}

function withoutAnchor(node: unknown, anchors: Map<string, unknown>): unknown {
  if (isSeq(node)) return node.items.map((item) => valueIn(item, anchors));
  if (!isMap(node)) return isScalar(node) ? node.value : null;
  const members = node.items.map(({ key, value }): [string, unknown] => {
    const name = valueIn(key, anchors);
    if (typeof name !== 'string') throw new Error('A key is no text.');
    return [name, valueIn(value, anchors)];
  });
  return Object.fromEntries(members);
}

/**
 * The value of a node of YAML. What several aliases refer to is there once, so that nothing is blown up. The library looks
 * through all anchors for each alias, which takes minutes where there are many of both. Throws where an alias has nothing
 * before it to refer to.
 */
export function yamlValue(node: unknown): unknown {
  return valueIn(node, new Map());
}
