#include <zlib.h>

/* deflateInit2 is a macro, which Swift does not import. */
static inline int arango_deflate_init(z_stream *stream, int window_bits) {
  return deflateInit2(stream, Z_DEFAULT_COMPRESSION, Z_DEFLATED, window_bits, 8,
                      Z_DEFAULT_STRATEGY);
}
