// jsonld has no types of its own; these are of the part that the tests use.
declare module 'jsonld' {
  type Node = Record<string, { '@value'?: string }[]> & { '@id'?: string };
  const jsonld: { expand(data: object): Promise<Node[]> };
  export default jsonld;
}
