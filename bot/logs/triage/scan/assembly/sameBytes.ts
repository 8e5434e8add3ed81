/** Whether bytes are the same; there may be up to fifteen others behind them. */
export function isSame(one: usize, other: usize, length: usize): bool {
  let done: usize = 0;
  for (; done + 16 <= length; done += 16)
    if (v128.any_true(v128.xor(v128.load(one + done), v128.load(other + done)))) return false;
  const others = i8x16.bitmask(i8x16.ne(v128.load(one + done), v128.load(other + done)));
  return (others & ((1 << (<i32>length - <i32>done)) - 1)) == 0;
}

/** A number by all bytes, eight at once. */
export function hashOf(from: usize, length: usize): usize {
  let hash: u64 = length;
  let done: usize = 0;
  for (; done + 8 <= length; done += 8) hash = mixed(hash, load<u64>(from + done));
  if (done < length) {
    // Only the bits of the bytes that count.
    const last = load<u64>(from + done) << (64 - ((<u64>length - <u64>done) << 3));
    hash = mixed(hash, last);
  }
  return <usize>(hash ^ (hash >> 32));
}

function mixed(hash: u64, word: u64): u64 {
  return rotl<u64>((hash ^ word) * 0x9e3779b97f4a7c15, 29);
}
