import { build } from '../../tsup.shared.ts';

export default build({ internal: ['desk-process'] });
