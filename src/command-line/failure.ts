/** Why the program can't do what it was asked for. Its status is then 2. */
export class Failure extends Error {
  override readonly name = 'Failure';
}
