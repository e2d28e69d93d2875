import { availableParallelism, cpus, totalmem } from 'node:os';

/** What figures were measured on, and when. */
export interface Machine {
  readonly cpu: string;
  readonly cores: number;
  /** Whole GB of memory. */
  readonly memory: number;
  /** Version of Node, `v20.20.2`. */
  readonly node: string;
  /** `YYYY-MM-DD`, UTC. */
  readonly date: string;
}

/** The machine that this process runs on. */
export function thisMachine(now: Date): Machine {
  return {
    cpu: cpus()[0]?.model.trim() ?? process.arch,
    cores: availableParallelism(),
    memory: Math.round(totalmem() / 2 ** 30),
    node: process.version,
    date: now.toISOString().slice(0, 10),
  };
}

/** A machine in one line. */
export function machineLine({ cpu, cores, memory, node, date }: Machine): string {
  return `${cpu}, ${cores} cores, ${memory} GB, Node ${node}, ${date}`;
}
