/** A check that does not hold: the pipeline stops, writes nothing and says where to look. */
export class Violation extends Error {
  constructor(
    readonly file: string,
    /** Line in the file, header = 1; null where the whole file is meant. */
    readonly row: number | null,
    readonly reason: string,
  ) {
    super(row === null ? `${file}: ${reason}` : `${file}, row ${row}: ${reason}`);
    this.name = 'Violation';
  }
}
