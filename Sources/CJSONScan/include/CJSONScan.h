/* The part of the JSON scanner that needs the processor's vector instructions. */
#ifndef CJSONSCAN_H
#define CJSONSCAN_H

#include <stdint.h>

#if defined(__SSE2__)
#include <emmintrin.h>
#elif defined(__ARM_NEON)
#include <arm_neon.h>
#endif

/* Returns the place of the first of 16 bytes that ends a run of plain characters in a string: a quotation
 * mark, a backslash, a control character or a byte that is not ASCII; 16 if there is none. */
static inline __attribute__((always_inline)) int arango_json_plain16(const uint8_t *bytes) {
#if defined(__SSE2__)
  __m128i block = _mm_loadu_si128((const __m128i *)bytes);
  /* As signed numbers, control characters and bytes from 0x80 on are below 0x20. */
  __m128i others = _mm_or_si128(
      _mm_cmplt_epi8(block, _mm_set1_epi8(0x20)),
      _mm_or_si128(_mm_cmpeq_epi8(block, _mm_set1_epi8('"')),
                   _mm_cmpeq_epi8(block, _mm_set1_epi8('\\'))));
  return __builtin_ctz((unsigned)_mm_movemask_epi8(others) | 0x10000u);
#elif defined(__ARM_NEON) && defined(__LITTLE_ENDIAN__)
  uint8x16_t block = vld1q_u8(bytes);
  uint8x16_t others = vorrq_u8(vcltq_s8(vreinterpretq_s8_u8(block), vdupq_n_s8(0x20)),
                               vorrq_u8(vceqq_u8(block, vdupq_n_u8('"')),
                                        vceqq_u8(block, vdupq_n_u8('\\'))));
  /* Four bits for each byte. */
  uint64_t mask =
      vget_lane_u64(vreinterpret_u64_u8(vshrn_n_u16(vreinterpretq_u16_u8(others), 4)), 0);
  return mask == 0 ? 16 : __builtin_ctzll(mask) >> 2;
#else
  int place = 0;
  while (place < 16 && bytes[place] >= 0x20 && bytes[place] < 0x80 && bytes[place] != '"' &&
         bytes[place] != '\\') {
    place++;
  }
  return place;
#endif
}

#endif
