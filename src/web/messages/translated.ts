/** The same texts in another language: the same keys, any words. A key that is missing, or one too many, does not compile. */
export type Translated<Texts> = {
  readonly [Key in keyof Texts]: Texts[Key] extends string ? string : Translated<Texts[Key]>;
};
