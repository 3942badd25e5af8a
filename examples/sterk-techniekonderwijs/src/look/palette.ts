/** The colours of the day: a night sky, warm paper, one sun. The sun only on night, or under ink. */
export const palette = {
  night: '#0F2A4A',
  deepNight: '#0A1D35',
  orbit: '#5F83AF',
  moonlight: '#B9CADF',
  sun: '#F4B63F',
  paper: '#FBF6EC',
  card: '#FFFDF8',
  sand: '#D9CFBD',
  ink: '#16202C',
  softInk: '#51606F',
  /** Errors, nearly full, numbers. */
  coral: '#B83A15',
  planet: '#EC6A45',
  /** Room. */
  leaf: '#0B6B5B',
} as const;
