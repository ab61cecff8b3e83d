#pragma once

#include <stddef.h>
#include <stdint.h>

enum {
  /// How many messages SHA-256 works on side by side.
  sha256_lanes = 4,
  /// The bytes of a block.
  sha256_block_size = 64,
};

/// Works blocks of several messages into their states (FIPS 180-4, section 6.2.2).
///
/// - Parameters:
///   - states: The words `a` of all messages, then their words `b`, to `h`.
///   - blocks: The blocks of the first message, one behind the other, then those of the next.
///   - count: How many blocks each message has there.
void sha256_work(uint32_t *_Nonnull states, const uint8_t *_Nonnull blocks, size_t count);
