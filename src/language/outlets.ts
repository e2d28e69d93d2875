import { z } from 'zod';

const Names = z.array(z.string().trim().min(1)).min(1);

/** The form of config/outlets.yaml: whose texts others print, and which outlets are one house. */
export const OutletData = z.strictObject({
  agencies: z.array(Names),
  families: z.array(Names),
});
export type OutletData = z.infer<typeof OutletData>;
