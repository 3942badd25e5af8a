export { findingWords } from './check/words.nl.ts';
