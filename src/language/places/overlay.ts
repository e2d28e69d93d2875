import { z } from 'zod';

/** A place by its id ("UA") or as "Name@id": the largest place of that name inside that place. */
const Reference = z.string().min(1);
const Names = z.array(z.string().min(1));
const NamesByPlace = z.record(Reference, Names);

const OverlayPlace = z.strictObject({
  id: z.string().regex(/^[a-z][a-z0-9-]*$/),
  name: z.string().min(1),
  kind: z.enum(['macro-region', 'country', 'region', 'city', 'district', 'landmark']),
  /** Where it lies. */
  in: z.array(Reference).default([]),
  /** What lies in it. */
  holds: z.array(Reference).default([]),
  names: Names.default([]),
  /** The state it stands for when it acts: "the palace refused". */
  acts: Reference.optional(),
  /** Places in no common continent are apart. */
  continent: z.boolean().default(false),
});

/** What a collection's keeper may add to the gazetteer: `config/gazetteer/overlay.yaml`. */
export const Overlay = z.strictObject({
  names: NamesByPlace.default({}),
  places: z.array(OverlayPlace).default([]),
  districts: NamesByPlace.default({}),
  landmarks: NamesByPlace.default({}),
  demonyms: NamesByPlace.default({}),
  ambiguous: z
    .strictObject({ words: Names.default([]), people: Names.default([]) })
    .default({ words: [], people: [] }),
});

export type Overlay = z.infer<typeof Overlay>;
