/** Why the program can't do what it was asked to do. It then exits with status 2. */
export class Failure extends Error {
  override readonly name = 'Failure';
}
