/** Where a PostgreSQL database is: a connection string, or the parts of one as the driver `pg` has them. */
export interface PostgresPlace {
  /** `postgresql://user@host:5432/database`; the environment's PGHOST and so on fill in what is left out. */
  readonly connectionString?: string;
  /** A name, an address, or the folder of a Unix socket. */
  readonly host?: string;
  readonly port?: number;
  readonly user?: string;
  /** Text, or what gives it for each connection. */
  readonly password?: string | (() => string | Promise<string>);
  readonly database?: string;
  /** `true`, or TLS options as `node:tls` has them. */
  readonly ssl?: boolean | object;
  /** How many connections may write at once, each for an event of its own; 8 by default. As many may read. */
  readonly connections?: number;
}
