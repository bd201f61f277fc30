import { readdir } from 'node:fs/promises';
import { delimiter, join } from 'node:path';
import { DebianArchive } from './debian.js';
import { type Outcome, run } from './process.js';
import { MissingToolchainError, type Toolchain } from './toolchain.js';

const CLASSPATH = 'VERSUS_JAVA_CLASSPATH';
/** For a program that ends after a second. */
const QUICK = ['-XX:TieredStopAtLevel=1', '-XX:+UseSerialGC'];
const PACKAGES = ['libh2-java', 'libeclipselink-java', 'libjpa-2.1-spec-java'];

/**
 * Finds a JDK, a database and a JPA provider.
 *
 * @throws {MissingToolchainError} that says what to install.
 */
export async function findJava(archive: DebianArchive): Promise<Toolchain> {
  const version = await findCompiler(archive);
  const classpath = await findJars(archive);

  const check = async (project: string): Promise<Outcome> => {
    const sources = (await readdir(project)).filter((name) => name.endsWith('.java'));
    const compile = [
      ...QUICK.map((option) => `-J${option}`),
      '-Xlint:all,-path',
      '-Werror',
      '-d',
      '.',
      '-cp',
      classpath,
      ...sources,
    ];
    const compiled = await run({ file: tool('javac'), args: compile, cwd: project, seconds: 30 });
    if (compiled.problem !== undefined) return compiled;
    const path = ['.', classpath].join(delimiter);
    const args = [...QUICK, '-cp', path, 'Harness'];
    return run({ file: tool('java'), args, cwd: project, seconds: 20 });
  };
  return { description: `${version}, H2, EclipseLink`, check };
}

/** Returns the version that the compiler reports. */
async function findCompiler(archive: DebianArchive): Promise<string> {
  const ask = { file: tool('javac'), args: ['--version'], seconds: 20 };
  let answer = await run(ask);
  if (
    answer.problem !== undefined &&
    !process.env['JAVA_HOME'] &&
    (await archive.install('default-jdk-headless'))
  ) {
    answer = await run(ask);
  }
  if (answer.problem !== undefined) {
    throw new MissingToolchainError(
      'There is no Java compiler. Install a JDK, 17 or newer, and put it on the PATH or name its' +
        ' folder in JAVA_HOME; on Debian: apt-get install default-jdk-headless',
    );
  }
  return answer.output.trim();
}

function tool(name: string): string {
  const home = process.env['JAVA_HOME'];
  return home ? join(home, 'bin', name) : name;
}

async function findJars(archive: DebianArchive): Promise<string> {
  const own = process.env[CLASSPATH];
  if (own) return own;
  if (!(await DebianArchive.isHere())) {
    throw new MissingToolchainError(
      'There is no database and no JPA provider for Java. Download the jars of H2 (2.x),' +
        ` EclipseLink (2.7) and its javax.persistence, and list them in ${CLASSPATH}.`,
    );
  }
  const folder = await archive.unpack('java', 'bookworm', PACKAGES);
  const jars = ['h2.jar', 'eclipselink.jar', 'eclipselink-jpa-2.1-spec.jar'];
  return jars.map((name) => join(folder, 'usr/share/java', name)).join(delimiter);
}
