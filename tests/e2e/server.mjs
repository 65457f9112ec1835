import { serve } from '../../scripts/serve.mjs';

const { address } = await serve({ port: Number(process.env.PORT) });
process.stdout.write(`${address}\n`);
