import { access, readdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { DebianArchive, type Suite } from './debian.js';
import { type Command, run } from './process.js';
import { type Interpreter, MissingToolchainError, type Toolchain } from './toolchain.js';

const DEBIAN_PYTHON = '/usr/bin/python3';
const VERSIONS = fileURLToPath(new URL('scaffolding/versions.py', import.meta.url));

/** Newer than Debian 12’s, as Django 6 needs, with the libraries that it is linked to. */
const PYTHON = 'python3.14';
const PYTHON_PACKAGES = [
  ...[PYTHON, `${PYTHON}-minimal`, `lib${PYTHON}-minimal`, `lib${PYTHON}-stdlib`],
  ...['libc6', 'libexpat1', 'libffi8', 'libsqlite3-0', 'libssl3t64', 'libuuid1'],
  ...['libbz2-1.0', 'liblzma5', 'libzstd1', 'zlib1g'],
];

interface Generation {
  readonly title: string;
  /** The Python that all of it supports. */
  readonly python: string;
  /** The environment variable that names a Python to use. */
  readonly variable: string;
  /** What has to be there, as pip is asked for it. */
  readonly requirements: readonly string[];
  readonly suite: Suite;
  /** The Debian packages that hold it, each without the prefix “python3-”. */
  readonly packages: readonly string[];
  /** Whether Debian’s own Python runs it, or one that is unpacked beside it. */
  readonly runsOn: 'installed' | 'unpacked';
}

const SHARED_PACKAGES = [
  'flask werkzeug jinja2 click itsdangerous markupsafe',
  'flaskext.wtf wtforms',
  'pytest iniconfig packaging pluggy',
];

const GENERATIONS = {
  current: {
    title: 'current generation',
    python: 'python3.12',
    variable: 'VERSUS_PYTHON_CURRENT',
    requirements: [
      'Django~=6.1.0',
      'Flask~=3.1.0',
      'Flask-WTF~=1.2',
      'Flask-SQLAlchemy~=3.1',
      'SQLAlchemy~=2.0',
      'pytest',
    ],
    suite: 'forky',
    packages: [
      ...SHARED_PACKAGES,
      'django=3:6.1.* asgiref sqlparse',
      'blinker',
      'flask-sqlalchemy sqlalchemy typing-extensions',
      'pygments',
    ],
    runsOn: 'unpacked',
  },
  old: {
    title: 'old generation',
    python: 'python3.10',
    variable: 'VERSUS_PYTHON_OLD',
    requirements: [
      'Django~=5.2.0',
      'Flask~=2.2.0',
      'Werkzeug~=2.2.0',
      'Flask-WTF~=1.1.0',
      'pytest',
    ],
    suite: 'bookworm',
    // Debian 12 itself has an older Django, which is no longer maintained.
    packages: [...SHARED_PACKAGES, 'django=3:5.2.* asgiref=3.* sqlparse=0.5.*', 'attr'],
    runsOn: 'installed',
  },
} satisfies Record<string, Generation>;

/**
 * Finds Python with one generation of the frameworks.
 *
 * @throws {MissingToolchainError} that says what to install.
 */
export async function findPython(
  name: keyof typeof GENERATIONS,
  archive: DebianArchive,
): Promise<Toolchain> {
  const generation: Generation = GENERATIONS[name];
  const python = await findInterpreter(name, generation, archive);
  const description = await describe(python, generation);
  return {
    description,
    python,
    check: (project) => run({ ...command(python, ['harness.py']), cwd: project }),
  };
}

async function findInterpreter(
  name: string,
  generation: Generation,
  archive: DebianArchive,
): Promise<Interpreter> {
  const own = process.env[generation.variable];
  if (own) return { file: own, args: [], environment: {} };
  if (!(await DebianArchive.isHere())) throw missing(generation, 'There is no Python for it.');
  const isUnpacked = generation.runsOn === 'unpacked';
  if (!isUnpacked && !(await exists(DEBIAN_PYTHON)) && !(await archive.install('python3'))) {
    throw new MissingToolchainError('Debian’s Python is missing: apt-get install python3');
  }
  const packages = generation.packages
    .flatMap((names) => names.split(' '))
    .map((suffix) => `python3-${suffix}`);
  try {
    if (isUnpacked) packages.push(...PYTHON_PACKAGES);
    const folder = await archive.unpack(name, generation.suite, packages);
    const environment = { PYTHONPATH: join(folder, 'usr/lib/python3/dist-packages') };
    if (isUnpacked) return { ...(await findUnpackedPython(folder)), environment };
    return { file: DEBIAN_PYTHON, args: [], environment };
  } catch (error) {
    throw missing(generation, error instanceof Error ? error.message : String(error));
  }
}

/** Starts it with the loader of its own C library, as that of the system may be older. */
async function findUnpackedPython(folder: string): Promise<Pick<Interpreter, 'file' | 'args'>> {
  const files = await readdir(join(folder, 'usr/lib'), { recursive: true });
  const loader = files.find((file) => /^[^/]+-linux-gnu[^/]*\/ld-linux[^/]*$/.test(file));
  if (!loader) throw new MissingToolchainError(`${folder} has no loader for ${PYTHON}.`);
  const file = join(folder, 'usr/lib', loader);
  const python = join(folder, 'usr/bin', PYTHON);
  return { file, args: ['--argv0', python, '--library-path', dirname(file), python] };
}

/** Names the versions that are really there. */
async function describe(python: Interpreter, generation: Generation): Promise<string> {
  const names = generation.requirements.map((requirement) => requirement.replace(/~=.*/, ''));
  const { output, problem } = await run(command(python, [VERSIONS, ...names]));
  if (problem !== undefined) throw missing(generation, `${python.file} does not run: ${problem}`);
  const versions = output.trim().split('\n').join(', ');
  if (versions.includes(' missing')) throw missing(generation, `${python.file} has ${versions}.`);
  return versions;
}

function command(python: Interpreter, args: readonly string[]): Command {
  return { ...python, args: [...python.args, ...args], seconds: 20 };
}

function missing({ title, python, variable, requirements }: Generation, problem: string): Error {
  const wishes = requirements.map((requirement) => `'${requirement}'`).join(' ');
  return new MissingToolchainError(
    `The ${title} of the frameworks is missing. ${problem}
Make a virtual environment for it and name its Python in ${variable}:
  ${python} -m venv FOLDER && FOLDER/bin/pip install ${wishes}
  ${variable}=FOLDER/bin/python npm run samples`,
  );
}

async function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}
