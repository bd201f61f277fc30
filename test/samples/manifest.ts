import { own } from '../../src/dataset/own.js';
import type { Comparison } from '../../src/dataset/types.js';
import { sidesOf } from './datasets.js';
import type { ToolchainName } from './toolchain.js';

/** How one side of a sample is run. */
export interface RunPlan {
  /** The toolchains, in the order in which the record names them. */
  readonly on: readonly [ToolchainName, ...ToolchainName[]];
  /** What is special about it. */
  readonly because?: string;
  /** Another sample of the dataset whose files stand beside this one's. */
  readonly beside?: string;
  /** What has to be changed in the code before it runs here: it isn't recorded as having run. */
  readonly rename?: { readonly from: string; readonly to: string };
  /** Whether the framework's development server is started on it as well. */
  readonly server?: true;
}

/** Why a side can't be run. */
export interface Exception {
  readonly notRun: string;
}

export type Plan = RunPlan | Exception;

/** How a sample is run. */
interface SamplePlan {
  /** What its check makes sure of, in each alternative; left out if none is run. */
  readonly checks?: string;
  /** By alternative. */
  readonly sides: Readonly<Record<string, Plan>>;
}

const both: RunPlan = { on: ['current', 'old'] };
const java: RunPlan = { on: ['java'] };
const served: RunPlan = { ...both, server: true };
const besideRoute: RunPlan = { ...both, beside: 'route' };
// Debian's JPA provider is of the time before the package was renamed.
const jpa: RunPlan = {
  ...java,
  because: 'run with javax.persistence, the only one that Debian’s provider knows: no record',
  rename: { from: 'jakarta.persistence', to: 'javax.persistence' },
};
const currentAlone: RunPlan = {
  on: ['current'],
  because: 'it needs SQLAlchemy 2.0: the current generation alone',
};
const onSites: Readonly<Record<string, Plan>> = {
  wordpress: { on: ['wordpress'] },
  strapi: { on: ['strapi'] },
};

/** By dataset and sample. */
const manifest: Readonly<Record<string, Readonly<Record<string, SamplePlan>>>> = {
  'django-vs-flask': {
    route: {
      checks: '/ answers 200 with the rendered template, also by the development server',
      sides: { django: served, flask: served },
    },
    'typed-url': {
      checks: '/articles/7/ answers 200, /articles/abc/ and /articles/-1/ 404',
      sides: { django: both, flask: both },
    },
    'json-endpoint': {
      checks: '/api/articles/ answers 200 with JSON, and a POST with 405',
      sides: { django: both, flask: both },
    },
    form: {
      checks: 'without its CSRF token it is refused, invalid it shows why, valid it redirects',
      sides: { django: both, flask: both },
    },
    model: {
      checks: 'of three stored rows the query returns the two published ones, sorted',
      sides: { django: both, flask: currentAlone },
    },
    'testing-the-home-page': {
      checks: 'the test runner finds the test, and it passes on the first sample',
      sides: { django: besideRoute, flask: besideRoute },
    },
  },
  'jpa-vs-jdbc': {
    'find-by-id': {
      checks: 'it compiles without a warning, finds the row, and nothing for another id',
      sides: { jpa, jdbc: java },
    },
    'insert-in-transaction': {
      checks: 'it compiles without a warning, stores both rows, and none if one is refused',
      sides: { jpa, jdbc: java },
    },
    'parameterised-query': {
      checks: 'it compiles without a warning, finds the rows, and is not open to injection',
      sides: { jpa, jdbc: java },
    },
  },
  'wordpress-vs-strapi': {
    'content-type': {
      checks: 'what is published can be read over REST, from Strapi with a token, and no draft',
      sides: onSites,
    },
    'read-over-rest': {
      checks: 'of seven posts it prints the titles of the five newest',
      sides: onSites,
    },
  },
};

/** Says how a side is run. One without a plan fails the run. */
export function findPlan(dataset: string, sample: string, alternative: string): Plan | undefined {
  return own(own(own(manifest, dataset), sample)?.sides, alternative);
}

/** Says what a sample's check makes sure of. */
export function describeChecks(dataset: string, sample: string): string | undefined {
  return own(own(manifest, dataset), sample)?.checks;
}

/** Names the plans for sides that no dataset has: nothing would run, and nobody would notice. */
export function findUnusedPlans(comparisons: readonly Comparison[]): string[] {
  const used = comparisons.flatMap((comparison) =>
    sidesOf(comparison).map(({ sample, alternative }) =>
      [comparison.id, sample.id, alternative].join(', '),
    ),
  );
  const planned = Object.entries(manifest).flatMap(([dataset, samples]) =>
    Object.entries(samples).flatMap(([sample, { sides }]) =>
      Object.keys(sides).map((alternative) => [dataset, sample, alternative].join(', ')),
    ),
  );
  return planned.filter((name) => !used.includes(name));
}

/** Where a sample's files belong in the project, if not at its top. */
export const packages: Readonly<Record<string, string>> = {
  django: 'pages',
  wordpress: 'plugins',
};

/** The arguments for Python that start an alternative's development server. */
export const servers: Readonly<Record<string, (port: number) => readonly string[]>> = {
  django: (port) => ['manage.py', 'runserver', '--noreload', `127.0.0.1:${port}`],
  flask: (port) => ['-m', 'flask', '--app', 'app', 'run', '--port', String(port)],
};
