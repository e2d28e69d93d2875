/** A list of numbers of one kind that grows. */
export interface Column<Numbers> {
  readonly push: (value: number) => void;
  readonly length: () => number;
  /** All of them, in an array of their own. */
  readonly done: () => Numbers;
}

interface Growing<Numbers> {
  readonly length: number;
  set(other: Numbers): void;
  slice(from: number, to: number): Numbers;
  [index: number]: number;
}

const FIRST_ROOM = 1024;

function createColumn<Numbers extends Growing<Numbers>>(
  make: (room: number) => Numbers,
): Column<Numbers> {
  let numbers = make(FIRST_ROOM);
  let length = 0;
  return {
    push: (value) => {
      if (length === numbers.length) {
        const larger = make(length * 2);
        larger.set(numbers);
        numbers = larger;
      }
      numbers[length] = value;
      length += 1;
    },
    length: () => length,
    done: () => numbers.slice(0, length),
  };
}

export function columnOf32(): Column<Uint32Array> {
  return createColumn((room) => new Uint32Array(room));
}

export function columnOf16(): Column<Uint16Array> {
  return createColumn((room) => new Uint16Array(room));
}

export function columnOf8(): Column<Uint8Array> {
  return createColumn((room) => new Uint8Array(room));
}
