import { startPostgres } from '../../../tests/postgres/postgres-server.ts';
import { type Contender, type Speed, speedOf } from './contender.ts';
import { diskInWords } from './measured-program.ts';
import { bareRowsOnPostgres, deskOnPostgres, oneByOneOnPostgres } from './postgres-contenders.ts';
import { median } from './quantile.ts';
import {
  bareRowsOnSqlite,
  deskOnSqlite,
  oneByOneOnSqlite,
  writtenByDesk,
} from './sqlite-contenders.ts';

// All three ways have a turn in each round, on an empty database of their own, so that whatever else the
// machine does falls on all alike. Figures are medians of the rounds.

const rounds = 5;
const milliseconds = 1_500;
const crowds = [1, 8, 64, 256];

type Contest = (inFlight: number) => readonly (() => Promise<Contender>)[];

const written = await writtenByDesk();
console.log(`a registration is ${written.rows} rows of ${written.bytes} bytes in all`);
const postgres = await startPostgres();
const contests: Readonly<Record<string, Contest>> = {
  SQLite: () => [deskOnSqlite, oneByOneOnSqlite, () => bareRowsOnSqlite(written)],
  PostgreSQL: (inFlight) => [
    () => deskOnPostgres(postgres),
    () => oneByOneOnPostgres(postgres, inFlight),
    () => bareRowsOnPostgres(postgres, written),
  ],
};
try {
  for (const [engine, contest] of Object.entries(contests)) {
    for (const inFlight of crowds) await compare(engine, inFlight, contest(inFlight));
  }
} finally {
  await postgres.remove();
}

async function compare(
  engine: string,
  inFlight: number,
  contenders: ReturnType<Contest>,
): Promise<void> {
  const speeds: Speed[][] = [];
  for (let round = 0; round < rounds; round += 1) {
    const turn: Speed[] = [];
    for (const open of contenders) turn.push(await measured(await open(), inFlight));
    speeds.push(turn);
  }
  const [desk, single, bare] = contenders.map((_, place) =>
    speedIn(speeds.flatMap((turn) => turn.slice(place, place + 1))),
  );
  if (!desk || !single || !bare) return;
  console.log(
    `${engine}, ${diskInWords()}, ${inFlight} in flight: ${inWords(desk)}; ` +
      `one by one ${inWords(single)}: ${times(desk, single)} of it; ` +
      `bare rows ${inWords(bare)}: ${times(desk, bare)} of it` +
      (inFlight === 1 ? `; a lone one takes ${(desk.p50 / single.p50).toFixed(2)} as long` : ''),
  );
}

async function measured(contender: Contender, inFlight: number): Promise<Speed> {
  try {
    return await speedOf(contender, { inFlight, milliseconds });
  } finally {
    await contender.close();
  }
}

function speedIn(turns: readonly Speed[]): Speed {
  const of = (figure: keyof Speed): number => median(turns.map((turn) => turn[figure]));
  return { perSecond: of('perSecond'), p50: of('p50'), p99: of('p99') };
}

function inWords({ perSecond, p50, p99 }: Speed): string {
  return `${perSecond.toFixed(0)}/s (p50 ${p50.toFixed(1)} ms, p99 ${p99.toFixed(1)} ms)`;
}

function times(one: Speed, other: Speed): string {
  return `${(one.perSecond / other.perSecond).toFixed(2)}`;
}
