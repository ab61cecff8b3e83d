#include "sha256.h"

#include <string.h>

/// A word of each message, side by side.
typedef uint32_t Words __attribute__((vector_size(4 * sha256_lanes)));

/// The first 32 bits of the fractional parts of the cube roots of the first 64 primes
/// (section 4.2.2).
static const uint32_t constants[64] = {
    0x428a2f98, 0x71374491, 0xb5c0fbcf, 0xe9b5dba5, 0x3956c25b, 0x59f111f1, 0x923f82a4, 0xab1c5ed5,
    0xd807aa98, 0x12835b01, 0x243185be, 0x550c7dc3, 0x72be5d74, 0x80deb1fe, 0x9bdc06a7, 0xc19bf174,
    0xe49b69c1, 0xefbe4786, 0x0fc19dc6, 0x240ca1cc, 0x2de92c6f, 0x4a7484aa, 0x5cb0a9dc, 0x76f988da,
    0x983e5152, 0xa831c66d, 0xb00327c8, 0xbf597fc7, 0xc6e00bf3, 0xd5a79147, 0x06ca6351, 0x14292967,
    0x27b70a85, 0x2e1b2138, 0x4d2c6dfc, 0x53380d13, 0x650a7354, 0x766a0abb, 0x81c2c92e, 0x92722c85,
    0xa2bfe8a1, 0xa81a664b, 0xc24b8b70, 0xc76c51a3, 0xd192e819, 0xd6990624, 0xf40e3585, 0x106aa070,
    0x19a4c116, 0x1e376c08, 0x2748774c, 0x34b0bcb5, 0x391c0cb3, 0x4ed8aa4a, 0x5b9cca4f, 0x682e6ff3,
    0x748f82ee, 0x78a5636f, 0x84c87814, 0x8cc70208, 0x90befffa, 0xa4506ceb, 0xbef9a3f7, 0xc67178f2};

#define INLINED static inline __attribute__((always_inline))

INLINED Words rotated(Words word, int count) { return word >> count | word << (32 - count); }

/// Four bytes as a word, the first of them its highest.
INLINED uint32_t big_endian(const uint8_t *bytes) {
  return (uint32_t)bytes[0] << 24 | (uint32_t)bytes[1] << 16 | (uint32_t)bytes[2] << 8 | bytes[3];
}

INLINED void work(uint32_t *states, const uint8_t *blocks, size_t count) {
  size_t length = count * sha256_block_size;
  Words state[8], schedule[16];
  memcpy(state, states, sizeof state);
  for (const uint8_t *block = blocks; block < blocks + length; block += sha256_block_size) {
    for (int i = 0; i < 16; i++) {
      for (int lane = 0; lane < sha256_lanes; lane++) {
        schedule[i][lane] = big_endian(block + lane * length + 4 * i);
      }
    }
    Words a = state[0], b = state[1], c = state[2], d = state[3];
    Words e = state[4], f = state[5], g = state[6], h = state[7];
    for (int start = 0; start < 64; start += 16) {
      // Unrolled, no word has to be moved from `g` to `h`.
#pragma clang loop unroll(full)
      for (int i = 0; i < 16; i++) {
        if (start > 0) {
          Words early = schedule[(i + 1) & 15], late = schedule[(i + 14) & 15];
          schedule[i] += schedule[(i + 9) & 15] +
                         (rotated(early, 7) ^ rotated(early, 18) ^ early >> 3) +
                         (rotated(late, 17) ^ rotated(late, 19) ^ late >> 10);
        }
        Words first = h + constants[start + i] + schedule[i] + ((e & f) ^ (~e & g)) +
                      (rotated(e, 6) ^ rotated(e, 11) ^ rotated(e, 25));
        Words second = ((a & b) ^ (a & c) ^ (b & c)) +
                       (rotated(a, 2) ^ rotated(a, 13) ^ rotated(a, 22));
        h = g, g = f, f = e, e = d + first;
        d = c, c = b, b = a, a = first + second;
      }
    }
    state[0] += a, state[1] += b, state[2] += c, state[3] += d;
    state[4] += e, state[5] += f, state[6] += g, state[7] += h;
  }
  memcpy(states, state, sizeof state);
}

#ifdef __x86_64__
// Processors of the last years rotate the words of a vector at once.
__attribute__((target("avx512vl"))) static void work_avx512vl(
    uint32_t *states, const uint8_t *blocks, size_t count) {
  work(states, blocks, count);
}

__attribute__((target("avx2"))) static void work_avx2(
    uint32_t *states, const uint8_t *blocks, size_t count) {
  work(states, blocks, count);
}
#endif

void sha256_work(uint32_t *states, const uint8_t *blocks, size_t count) {
#ifdef __x86_64__
  if (__builtin_cpu_supports("avx512vl")) return work_avx512vl(states, blocks, count);
  if (__builtin_cpu_supports("avx2")) return work_avx2(states, blocks, count);
#endif
  work(states, blocks, count);
}
