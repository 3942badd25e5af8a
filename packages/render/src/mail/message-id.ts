/**
 * A Message-ID (RFC 5322 §3.6.4): the same id gives the same one, so that a mail sent twice shows once.
 *
 * @param id - the order's id
 * @param domain - the site's host name
 */
export function messageId(id: string, domain: string): string {
  return `<${atoms(id)}@${atoms(domain)}>`;
}

/** Other characters by their code points, so that two ids never become one. */
function atoms(value: string): string {
  return value.replace(
    /[^A-Za-z0-9.-]/gu,
    (character) => `_${character.codePointAt(0)?.toString(16)}_`,
  );
}
