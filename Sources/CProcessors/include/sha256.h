#pragma once

#include <stddef.h>
#include <stdint.h>

enum {
  /// The bytes of a block.
  sha256_block_size = 64,
};

/// Works blocks of a message into its state (FIPS 180-4, section 6.2.2), with the processor's own
/// instructions for it where it has them.
///
/// - Parameters:
///   - state: The words `a` to `h`.
///   - blocks: The blocks, one behind the other.
///   - count: How many there are.
void sha256_work(uint32_t *_Nonnull state, const uint8_t *_Nonnull blocks, size_t count);

/// The same in instructions that every processor has.
void sha256_work_anywhere(uint32_t *_Nonnull state, const uint8_t *_Nonnull blocks, size_t count);
