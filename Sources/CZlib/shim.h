#include <zlib.h>

/* Swift does not import macros such as deflateInit2. */
static inline int arango_deflate_init(z_stream *stream, int window_bits) {
  return deflateInit2(stream, Z_DEFAULT_COMPRESSION, Z_DEFLATED, window_bits, 8,
                      Z_DEFAULT_STRATEGY);
}

static inline int arango_inflate_init(z_stream *stream, int window_bits) {
  return inflateInit2(stream, window_bits);
}

static inline int arango_inflate_reset(z_stream *stream, int window_bits) {
  return inflateReset2(stream, window_bits);
}

static inline int arango_inflate(z_stream *stream) { return inflate(stream, Z_NO_FLUSH); }
