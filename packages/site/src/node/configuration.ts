import * as z from 'zod';

/** An address, or a name with an address between angle brackets. */
const sender = /^(?:[^\s<>@]+@[^\s<>@]+|[^<>\r\n]*<[^\s<>@]+@[^\s<>@]+>)$/;

const url = z.url({
  protocol: /^https?$/,
  error: 'must be an http or https address, such as `https://dag.example.nl`',
});

/** Every environment variable that a site reads. What is not set, or empty, has the default. */
const schema = z.object({
  PORT: z.coerce
    .number({ error: 'must be a whole number from 0 to 65535, such as 3000' })
    .int()
    .min(0)
    .max(65_535)
    .default(3000)
    .describe('The port to listen on; 0 takes a free one.'),
  HOST: z.string().optional().describe('The address to listen on; every one when not set.'),
  PUBLIC_URL: url
    .optional()
    .describe(
      'Where the public finds the site. Links in mail begin with it. `http://localhost:<PORT>` when not set.',
    ),
  DATA_DIR: z
    .string()
    .default('.data')
    .describe('The folder for the database, its secret and unsent mail.'),
  MAIL_FROM: z
    .string()
    .regex(sender, {
      error: 'must be an address, or a name with an address, such as `Dag <dag@example.nl>`',
    })
    .default('noreply@example.org')
    .describe('The sender of mail: an address, or `Name <address>`.'),
  SMTP_URL: z
    .url({
      protocol: /^smtps?$/,
      error:
        'must begin with smtp:// or smtps://, such as `smtps://name:password@mail.example.nl:465`',
    })
    .optional()
    .describe(
      'The server that sends mail; when not set, mail is written to a folder as `.eml` files.',
    ),
  CONTACT_NAME: z
    .string()
    .optional()
    .describe(
      "Who answers questions, on the contact and privacy pages; 'the organisers' in the page's language when not set.",
    ),
  CONTACT_EMAIL: z
    .email({ error: 'must be an address, such as `dag@example.nl`' })
    .default('organisatie@example.org')
    .describe('Where questions go.'),
  CONTACT_PHONE: z.string().optional().describe('A telephone number, as people write it.'),
  LINK_SECRET: z
    .string()
    .min(32, {
      error:
        'must have at least 32 characters, such as what `openssl rand -base64 32` prints; without it, one is made',
    })
    .optional()
    .describe(
      'Signs personal links and forms: at least 32 characters, kept with every backup. Made at the first start when not set.',
    ),
});

/** The configuration of a site, read from the environment. */
export interface Configuration {
  readonly port: number;
  readonly host: string | null;
  readonly publicUrl: string;
  readonly dataDir: string;
  readonly mailFrom: string;
  readonly smtpUrl: string | null;
  readonly contact: {
    /** null where not set: the site says 'the organisers' in its own words. */
    readonly name: string | null;
    readonly email: string;
    readonly phone: string | null;
  };
  readonly linkSecret: string | null;
}

/** A configuration, or what is wrong with the environment. */
export type ReadConfiguration =
  | { readonly ok: true; readonly config: Configuration }
  | { readonly ok: false; readonly problems: readonly { variable: string; message: string }[] };

/**
 * A site's configuration from environment variables, all of them checked before anything starts.
 *
 * @param env - such as `process.env`.
 * @example
 * ```ts
 * import assert from 'node:assert';
 * import { readConfig } from '@plenary/site/node';
 *
 * const read = readConfig({ PORT: '8080' });
 * assert.equal(read.ok && read.config.publicUrl, 'http://localhost:8080');
 * assert.equal(readConfig({ PORT: 'high' }).ok, false);
 * ```
 */
export function readConfig(env: Readonly<Record<string, string | undefined>>): ReadConfiguration {
  const set = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== ''));
  const read = schema.safeParse(set);
  if (!read.success) {
    const problems = read.error.issues.map(({ path, message }) => ({
      variable: String(path[0]),
      message,
    }));
    return { ok: false, problems };
  }
  const { data } = read;
  return {
    ok: true,
    config: {
      port: data.PORT,
      host: data.HOST ?? null,
      publicUrl: data.PUBLIC_URL ?? `http://localhost:${data.PORT}`,
      dataDir: data.DATA_DIR,
      mailFrom: data.MAIL_FROM,
      smtpUrl: data.SMTP_URL ?? null,
      contact: {
        name: data.CONTACT_NAME ?? null,
        email: data.CONTACT_EMAIL,
        phone: data.CONTACT_PHONE ?? null,
      },
      linkSecret: data.LINK_SECRET ?? null,
    },
  };
}

/**
 * The variables that `readConfig` reads as a Markdown table: name, default, meaning.
 *
 * @example
 * ```ts
 * import assert from 'node:assert';
 * import { configurationTable } from '@plenary/site/node';
 *
 * assert.match(configurationTable(), /^\| variable \| default \| meaning \|$/m);
 * ```
 */
export function configurationTable(): string {
  const rows = Object.entries(schema.shape).map(([name, field]) => {
    const initial = field.safeParse(undefined).data;
    const shown = initial === undefined ? '' : `\`${initial}\``;
    return `| \`${name}\` | ${shown} | ${field.description ?? ''} |`;
  });
  return ['| variable | default | meaning |', '|---|---|---|', ...rows].join('\n');
}
