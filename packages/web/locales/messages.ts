/** The shape of a catalogue with any text in it: what a translation must be. */
export type Messages<Catalogue> = {
  readonly [Key in keyof Catalogue]: Catalogue[Key] extends string ? string : Messages<Catalogue[Key]>
}
