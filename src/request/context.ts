/** GitHub OIDC, or another identity provider, in place of a stored key for Claude. */
export interface Federation {
  readonly ruleId: string;
  readonly organizationId: string;
  readonly serviceAccountId?: string;
  readonly workspaceId?: string;
  /** Where the identity token comes from; `job`: the runner makes one for this job. */
  readonly identity:
    | { readonly kind: 'file'; readonly path: string }
    | { readonly kind: 'given'; readonly token: string }
    | { readonly kind: 'job' };
}

/** Everything about the surroundings that a command may know. Built once, at the door; nobody else reads `process.env`. */
export interface Context {
  readonly door: 'action' | 'cli';
  /** Absolute: the repository, or a folder in it. */
  readonly directory: string;
  /** Machine-readable result on stdout instead of the human one (CLI). */
  readonly json: boolean;
  /** Push to the remote: always in the action, on request in the terminal. */
  readonly push: boolean;
  readonly tty: boolean;
  /** The person has said beforehand that what is lost may go. */
  readonly yes: boolean;
  /** The environment as found, for the allow-list of children. Holds secrets: hand on only parts of it. */
  readonly env: Readonly<Record<string, string | undefined>>;
  /** The key wins over the federation. */
  readonly anthropic: { readonly apiKey?: string; readonly federation?: Federation; readonly baseUrl?: string };
  readonly githubToken?: string;
  /** A GitHub App that we act as, in place of whom `githubToken` speaks for. */
  readonly app?: { readonly id: string; readonly privateKey: string };
  /** Absent outside GitHub Actions. */
  readonly run?: {
    readonly id: string;
    readonly attempt: number;
    readonly url: string;
    readonly actor: string;
    readonly repository: string;
    readonly serverUrl: string;
    readonly temp: string;
  };
  /** Where private git dirs, workspaces, homes and transcripts live; outside every repository. */
  readonly workRoot: string;
  /** Every value that must never be printed or stored. Grows by `keepSecret`, and with it what every redactor looks for. */
  readonly secrets: readonly string[];
  /** To be told of every credential that is made while we work. */
  readonly keepSecret: (secret: string) => void;
}
