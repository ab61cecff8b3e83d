#include "sha256.h"

#ifdef __x86_64__
#include <immintrin.h>
#endif

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

static inline uint32_t rotated(uint32_t word, int count) {
  return __builtin_rotateright32(word, count);
}

/// Four bytes as a word, the first of them its highest.
static inline uint32_t big_endian(const uint8_t *bytes) {
  return (uint32_t)bytes[0] << 24 | (uint32_t)bytes[1] << 16 | (uint32_t)bytes[2] << 8 | bytes[3];
}

void sha256_work_anywhere(uint32_t *state, const uint8_t *blocks, size_t count) {
  const uint8_t *end = blocks + count * sha256_block_size;
  for (const uint8_t *block = blocks; block < end; block += sha256_block_size) {
    uint32_t schedule[16];
    uint32_t a = state[0], b = state[1], c = state[2], d = state[3];
    uint32_t e = state[4], f = state[5], g = state[6], h = state[7];
    for (int start = 0; start < 64; start += 16) {
      // Unrolled, no word has to be moved from `g` to `h`.
#pragma clang loop unroll(full)
      for (int i = 0; i < 16; i++) {
        if (start == 0) {
          schedule[i] = big_endian(block + 4 * i);
        } else {
          uint32_t early = schedule[(i + 1) & 15], late = schedule[(i + 14) & 15];
          schedule[i] += schedule[(i + 9) & 15] +
                         (rotated(early, 7) ^ rotated(early, 18) ^ early >> 3) +
                         (rotated(late, 17) ^ rotated(late, 19) ^ late >> 10);
        }
        uint32_t first = h + constants[start + i] + schedule[i] + ((e & f) ^ (~e & g)) +
                         (rotated(e, 6) ^ rotated(e, 11) ^ rotated(e, 25));
        uint32_t second = ((a & b) ^ (a & c) ^ (b & c)) +
                          (rotated(a, 2) ^ rotated(a, 13) ^ rotated(a, 22));
        h = g, g = f, f = e, e = d + first;
        d = c, c = b, b = a, a = first + second;
      }
    }
    state[0] += a, state[1] += b, state[2] += c, state[3] += d;
    state[4] += e, state[5] += f, state[6] += g, state[7] += h;
  }
}

#ifdef __x86_64__
#define WITH_SHA __attribute__((target("sha,sse4.1")))

/// Works blocks in with the instructions of Intel's SHA extensions, two rounds in each.
///
/// They take the state in halves, highest word first: `a b e f` and `c d g h`.
WITH_SHA static void work_sha(uint32_t *state, const uint8_t *blocks, size_t count) {
  // Turns the bytes of each word around.
  const __m128i big_endian = _mm_set_epi64x(0x0c0d0e0f08090a0b, 0x0405060700010203);
  __m128i abcd = _mm_shuffle_epi32(_mm_loadu_si128((const __m128i *)state), 0x1b);
  __m128i efgh = _mm_shuffle_epi32(_mm_loadu_si128((const __m128i *)(state + 4)), 0x1b);
  __m128i abef = _mm_unpackhi_epi64(efgh, abcd), cdgh = _mm_unpacklo_epi64(efgh, abcd);
  const uint8_t *end = blocks + count * sha256_block_size;
  for (const uint8_t *block = blocks; block < end; block += sha256_block_size) {
    __m128i abef_before = abef, cdgh_before = cdgh, schedule[4];
#pragma clang loop unroll(full)
    for (int i = 0; i < 16; i++) {
      __m128i *words = &schedule[i & 3], last = schedule[(i + 3) & 3];
      if (i < 4) {
        __m128i bytes = _mm_loadu_si128((const __m128i *)(block + 16 * i));
        *words = _mm_shuffle_epi8(bytes, big_endian);
      } else {
        __m128i middle = _mm_alignr_epi8(last, schedule[(i + 2) & 3], 4);
        __m128i early = _mm_sha256msg1_epu32(*words, schedule[(i + 1) & 3]);
        *words = _mm_sha256msg2_epu32(_mm_add_epi32(early, middle), last);
      }
      __m128i added = _mm_loadu_si128((const __m128i *)(constants + 4 * i));
      __m128i sum = _mm_add_epi32(*words, added);
      cdgh = _mm_sha256rnds2_epu32(cdgh, abef, sum);
      abef = _mm_sha256rnds2_epu32(abef, cdgh, _mm_unpackhi_epi64(sum, sum));
    }
    abef = _mm_add_epi32(abef, abef_before);
    cdgh = _mm_add_epi32(cdgh, cdgh_before);
  }
  abcd = _mm_unpackhi_epi64(cdgh, abef), efgh = _mm_unpacklo_epi64(cdgh, abef);
  _mm_storeu_si128((__m128i *)state, _mm_shuffle_epi32(abcd, 0x1b));
  _mm_storeu_si128((__m128i *)(state + 4), _mm_shuffle_epi32(efgh, 0x1b));
}
#endif

void sha256_work(uint32_t *state, const uint8_t *blocks, size_t count) {
#ifdef __x86_64__
  if (__builtin_cpu_supports("sha")) return work_sha(state, blocks, count);
#endif
  sha256_work_anywhere(state, blocks, count);
}
