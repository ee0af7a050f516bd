#include "answers.h"

#include "random.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <zlib.h>

#define MAX_HEADERS 40
/* More than the parser accepts of a head, of chunk extensions and of trailers. */
#define LONG_TEXT 300000
#define COUNT(array) (sizeof(array) / sizeof *(array))

#define FAILS_AS(status) (1u << -(status))
static const unsigned malformed = FAILS_AS(ARANGO_ERR_PROTOCOL);
static const unsigned broken = FAILS_AS(ARANGO_ERR_PROTOCOL) | FAILS_AS(ARANGO_ERR_NETWORK);
static const unsigned late = FAILS_AS(ARANGO_ERR_TIMEOUT);

enum mutation {
  NONE,
  NO_ANSWER,
  CUT,
  CUT_AND_HELD,
  RESET_BEHIND,
  SURPLUS,
  LATE_SURPLUS,
  BODY_OF_NONE,
  LARGER_LENGTH,
  SMALLER_LENGTH,
  BAD_LENGTH,
  TWO_LENGTHS,
  BOTH_FRAMINGS,
  FOLDED_LINE,
  BAD_NAME,
  BAD_VALUE,
  BAD_STATUS_LINE,
  UPGRADE,
  ENDLESS_INTERIM,
  SLOW_HEAD,
  SLOW_CHUNKS,
  LONG_HEAD,
  BAD_CHUNK_SIZE,
  BAD_CHUNK_END,
  LARGER_CHUNK,
  LONG_CHUNK_FRAMING,
  BAD_TRAILER,
  UNKNOWN_CODING,
  BAD_CHECKSUM,
  FLIPPED_CODED_BIT,
  CUT_CODED,
  CODED_REST,
  BOMB,
  PLAIN_AS_GZIP,
  TOO_LARGE,
  HAVOC
};

struct mutation_row {
  const char *name;
  unsigned weight;
  bool needs_body;
  bool needs_chunks;
  bool needs_coding;
  /* The answer must fit into one piece. */
  bool is_small;
  /* The call ends with its time: not for attempts after the first, whose time is long. */
  bool ends_with_time;
  enum verdict verdict;
  const unsigned *failures;
};

static const struct mutation_row rows[] = {
    [NONE] = {"none", 300, 0, 0, 0, 0, 0, VALID, NULL},
    [NO_ANSWER] = {"no answer", 15, 0, 0, 0, 0, 0, INVALID, &broken},
    [CUT] = {"cut", 60, 0, 0, 0, 0, 0, INVALID, &broken},
    [CUT_AND_HELD] = {"cut and held", 8, 0, 0, 0, 0, 1, INVALID, &late},
    [RESET_BEHIND] = {"reset behind the answer", 15, 0, 0, 0, 0, 0, VALID_OR_LOST, &broken},
    [SURPLUS] = {"bytes behind", 40, 0, 0, 0, 1, 0, VALID, NULL},
    [LATE_SURPLUS] = {"bytes on an idle connection", 20, 0, 0, 0, 1, 0, VALID, NULL},
    [BODY_OF_NONE] = {"a body where there is none", 15, 0, 0, 0, 1, 0, VALID, NULL},
    [LARGER_LENGTH] = {"a length that is too large", 15, 1, 0, 0, 0, 0, INVALID, &broken},
    [SMALLER_LENGTH] = {"a length that is too small", 15, 1, 0, 0, 1, 0, VALID, NULL},
    [BAD_LENGTH] = {"a length that is not a number", 15, 0, 0, 0, 0, 0, INVALID, &malformed},
    [TWO_LENGTHS] = {"two lengths", 10, 0, 0, 0, 0, 0, INVALID, &malformed},
    [BOTH_FRAMINGS] = {"both framings", 10, 0, 0, 0, 0, 0, INVALID, &malformed},
    [FOLDED_LINE] = {"a folded line", 15, 0, 0, 0, 0, 0, INVALID, &malformed},
    [BAD_NAME] = {"a bad header name", 15, 0, 0, 0, 0, 0, INVALID, &malformed},
    [BAD_VALUE] = {"a bad header value", 15, 0, 0, 0, 0, 0, INVALID, &malformed},
    [BAD_STATUS_LINE] = {"a bad status line", 20, 0, 0, 0, 0, 0, INVALID, &malformed},
    [UPGRADE] = {"101", 5, 0, 0, 0, 0, 0, INVALID, &malformed},
    [ENDLESS_INTERIM] = {"endless interim responses", 3, 0, 0, 0, 0, 0, INVALID, &malformed},
    [SLOW_HEAD] = {"an endless slow head", 3, 0, 0, 0, 0, 1, INVALID, &late},
    [SLOW_CHUNKS] = {"endless slow chunks", 3, 1, 1, 0, 0, 1, INVALID, &late},
    [LONG_HEAD] = {"a long head", 5, 0, 0, 0, 0, 0, INVALID, &malformed},
    [BAD_CHUNK_SIZE] = {"a bad chunk size", 20, 1, 1, 0, 0, 0, INVALID, &malformed},
    [BAD_CHUNK_END] = {"a bad chunk end", 15, 1, 1, 0, 0, 0, INVALID, &malformed},
    [LARGER_CHUNK] = {"a chunk size that is too large", 10, 1, 1, 0, 0, 0, INVALID, &broken},
    [LONG_CHUNK_FRAMING] = {"long chunk framing", 5, 1, 1, 0, 0, 0, INVALID, &malformed},
    [BAD_TRAILER] = {"a bad trailer", 10, 1, 1, 0, 0, 0, INVALID, &malformed},
    [UNKNOWN_CODING] = {"an unknown coding", 10, 1, 0, 0, 0, 0, INVALID, &malformed},
    [BAD_CHECKSUM] = {"a bad checksum", 15, 1, 0, 1, 0, 0, INVALID, &malformed},
    [FLIPPED_CODED_BIT] = {"a flipped bit in gzip", 20, 1, 0, 1, 0, 0, VALID_OR_LOST, &malformed},
    [CUT_CODED] = {"a cut compressed body", 15, 1, 0, 1, 0, 0, INVALID, &malformed},
    [CODED_REST] = {"bytes behind the compressed body", 10, 1, 0, 1, 0, 0, INVALID, &malformed},
    [BOMB] = {"a compressed body that is too large", 3, 1, 0, 1, 0, 0, INVALID, &malformed},
    [PLAIN_AS_GZIP] = {"plain text as gzip", 8, 1, 0, 0, 0, 0, INVALID, &malformed},
    [TOO_LARGE] = {"a body that is too large", 8, 1, 0, 0, 0, 0, INVALID, &malformed},
    [HAVOC] = {"random edits", 150, 0, 0, 0, 1, 0, UNKNOWN, NULL},
};

size_t mutation_count(void) {
  return COUNT(rows);
}

const char *mutation_name(size_t mutation) {
  return rows[mutation].name;
}

enum framing { BY_LENGTH, BY_CHUNKS, UNTIL_CLOSE };
enum coding { PLAIN, GZIP, ZLIB, RAW_DEFLATE };

/* An answer in parts, before it is put together. */
struct draft {
  struct random random;
  uint64_t number;
  unsigned attempt;
  struct path path;
  struct question question;
  enum mutation mutation;
  struct answer *answer;

  bool has_body;
  bool is_old;
  bool keeps;
  const char *line_end;
  enum framing framing;
  enum coding coding;
  struct bytes interim;
  struct bytes status_line;
  struct bytes headers[MAX_HEADERS];
  size_t header_count;
  struct bytes coded;
  struct bytes framed;
  /* The bytes that follow the end of the body. */
  size_t rest;
};

static size_t below(struct draft *draft, size_t limit) {
  return random_below(&draft->random, limit);
}

static bool chance(struct draft *draft, unsigned percent) {
  return random_chance(&draft->random, percent);
}

#define PICK(draft, array) ((array)[below(draft, COUNT(array))])

static void note(struct draft *draft, const char *detail) {
  char *story = draft->answer->story;
  size_t length = strlen(story);
  snprintf(story + length, sizeof draft->answer->story - length, ", %s", detail);
}

/* --- the head ---------------------------------------------------------------------------------- */

/* Inserts a header line, without its end, at a random place. */
static void add_line(struct draft *draft, const void *line, size_t size) {
  if (draft->header_count == MAX_HEADERS) abort();
  size_t place = below(draft, draft->header_count + 1);
  memmove(&draft->headers[place + 1], &draft->headers[place],
          (draft->header_count - place) * sizeof *draft->headers);
  draft->headers[place] = (struct bytes){NULL, 0, 0};
  bytes_add(&draft->headers[place], line, size);
  draft->header_count++;
}

/* A header with a name in any case, and blanks around its value. */
static void add_header(struct draft *draft, const char *name, const char *value) {
  static const char *const before[] = {" ", " ", " ", "", "  ", "\t"};
  static const char *const after[] = {"", "", "", " ", "\t "};
  struct bytes line = {NULL, 0, 0};
  bytes_print(&line, "%s:%s%s%s", name, PICK(draft, before), value, PICK(draft, after));
  size_t way = below(draft, 4);
  for (size_t i = 0; i < strlen(name) && way < 2; i++) {
    bool is_letter = (line.data[i] | 0x20) >= 'a' && (line.data[i] | 0x20) <= 'z';
    if (is_letter && (way == 0 || chance(draft, 50))) line.data[i] ^= 0x20;
  }
  add_line(draft, line.data, line.size);
  bytes_free(&line);
}

static void add_number_header(struct draft *draft, const char *name, size_t number) {
  char text[24];
  snprintf(text, sizeof text, "%zu", number);
  add_header(draft, name, text);
}

static void add_noise(struct draft *draft) {
  static const char *const noise[][2] = {
      {"Server", "ArangoDB"}, {"Content-Type", "application/json; charset=utf-8"},
      {"Date", "Sun, 06 Nov 1994 08:49:37 GMT"}, {"x-empty", ""}, {"x-octets", "\xc3\xa4\xff"},
      {"x-arango-queue-time-seconds", "0.000000"}, {"x-arango-queue-time-seconds", "99999999999999999999"},
      {"x-arango-queue-time-seconds", "-1"}, {"Content-Encoding", "identity"}, {"Content-Length-x", "5"},
      {"Cache-Control", "no-cache, no-store"}, {"Upgrade", "h2c"}, {"Keep-Alive", "timeout=0"},
      {"Set-Cookie", "a=b; Path=/"}, {"Trailer", "Expires"}, {"x:y", ":"}};
  size_t count = chance(draft, 5) ? 12 : below(draft, 4);
  for (size_t i = 0; i < count; i++) {
    size_t row = below(draft, COUNT(noise));
    add_header(draft, noise[row][0], noise[row][1]);
  }
}

static void choose_connection(struct draft *draft) {
  static const char *const closing[] = {"close", "Close", "x, close", "keep-alive, close"};
  static const char *const keeping[] = {"keep-alive", "Keep-Alive", "keep-alive, x", "x,keep-alive"};
  draft->keeps = !draft->is_old;
  if (chance(draft, 8)) {
    draft->keeps = false;
    add_header(draft, "Connection", PICK(draft, closing));
  } else if (chance(draft, draft->is_old ? 60 : 20)) {
    draft->keeps = true;
    add_header(draft, "Connection", PICK(draft, keeping));
  } else if (chance(draft, 5)) {
    add_header(draft, "Connection", "closed");
  }
}

static void add_interim(struct draft *draft) {
  static const char *const lines[] = {"100 Continue", "102 Processing", "103 Early Hints", "199"};
  size_t count = chance(draft, 85) ? 0 : 1 + below(draft, 3);
  for (size_t i = 0; i < count; i++) {
    bytes_print(&draft->interim, "HTTP/1.1 %s%s", PICK(draft, lines), draft->line_end);
    if (chance(draft, 50)) bytes_print(&draft->interim, "Link: </style>; rel=preload%s", draft->line_end);
    /* Random edits may make a response of it. */
    if (chance(draft, 50) && draft->mutation != HAVOC) {
      bytes_print(&draft->interim, "x-number: 4000000000.0%s", draft->line_end);
    }
    bytes_add_text(&draft->interim, draft->line_end);
  }
}

static void choose_status(struct draft *draft) {
  static const struct status_row {
    int status;
    const char *reason;
    unsigned weight;
    arango_status result;
    arango_execution execution;
  } statuses[] = {
      {200, "OK", 60, ARANGO_OK, ARANGO_EXECUTED},
      {201, "Created", 6, ARANGO_OK, ARANGO_EXECUTED},
      {202, "Accepted", 4, ARANGO_OK, ARANGO_EXECUTED},
      {204, "No Content", 4, ARANGO_OK, ARANGO_EXECUTED},
      {304, "Not Modified", 4, ARANGO_OK, ARANGO_EXECUTED},
      {307, "Temporary Redirect", 2, ARANGO_ERR_PROTOCOL, ARANGO_NOT_EXECUTED},
      {400, "Bad Request", 4, ARANGO_ERR_SERVER, ARANGO_EXECUTED},
      {403, "Forbidden", 2, ARANGO_ERR_AUTH, ARANGO_EXECUTED},
      {404, "Not Found", 6, ARANGO_ERR_SERVER, ARANGO_EXECUTED},
      {500, "Internal Server Error", 4, ARANGO_ERR_SERVER, ARANGO_EXECUTED},
      {503, "Service Unavailable", 2, ARANGO_ERR_SERVER, ARANGO_EXECUTION_UNKNOWN},
      {599, "", 2, ARANGO_ERR_SERVER, ARANGO_EXECUTED}};
  size_t row = 0;
  if (draft->mutation == BODY_OF_NONE && strcmp(draft->question.method, "HEAD") != 0) {
    row = 3 + below(draft, 2);
  } else if (!rows[draft->mutation].needs_body) {
    size_t place = below(draft, 100);
    while (place >= statuses[row].weight) place -= statuses[row++].weight;
  }
  struct answer *answer = draft->answer;
  answer->http_status = statuses[row].status;
  answer->status = statuses[row].result;
  answer->execution = statuses[row].execution;
  bool is_head = strcmp(draft->question.method, "HEAD") == 0;
  /* HEAD changes nothing: a server that cannot serve has executed nothing. */
  if (is_head && answer->http_status == 503) answer->execution = ARANGO_NOT_EXECUTED;
  draft->has_body = !is_head && answer->http_status != 204 && answer->http_status != 304;
  if (answer->http_status == 307) add_header(draft, "Location", "http://127.0.0.1:1/");
  const char *reason = chance(draft, 10) ? "" : statuses[row].reason;
  bytes_print(&draft->status_line, "HTTP/1.%d %d%s%s", draft->is_old ? 0 : 1,
              statuses[row].status, *reason != '\0' || chance(draft, 50) ? " " : "", reason);
}

/* --- the body ---------------------------------------------------------------------------------- */

static size_t body_size(struct draft *draft) {
  if (rows[draft->mutation].is_small) return 40 + below(draft, 3000);
  if (draft->mutation == BOMB) return 3 * MAX_BODY;
  if (rows[draft->mutation].needs_body) return 40 + below(draft, chance(draft, 5) ? 60000 : 600);
  static const size_t limits[] = {200, 200, 200, 2000, 2000, 20000, 20000, 120000};
  if (chance(draft, 10)) return 0;
  return 40 + below(draft, chance(draft, 97) ? PICK(draft, limits) : 300000);
}

/* Letters behind the number of the call: no byte of the body can be taken for framing. */
static void fill_body(struct draft *draft) {
  struct bytes *body = &draft->answer->body;
  size_t size = body_size(draft);
  if (size == 0) return;
  bytes_print(body, "{\"number\":\"%llu.%u\",\"fill\":\"", (unsigned long long)draft->number,
              draft->attempt);
  unsigned char letters[512];
  for (size_t i = 0; i < sizeof letters; i++) letters[i] = (unsigned char)('g' + below(draft, 20));
  while (body->size + 2 < size) {
    size_t count = size - 2 - body->size;
    size_t start = draft->mutation == BOMB ? 0 : below(draft, 256);
    bytes_add(body, letters + start, count < 256 ? count : 256);
  }
  bytes_add_text(body, "\"}");
}

static void compress_body(struct draft *draft) {
  const struct bytes *body = &draft->answer->body;
  if (draft->coding == PLAIN || body->size == 0) {
    bytes_add(&draft->coded, body->data, body->size);
    return;
  }
  z_stream stream;
  memset(&stream, 0, sizeof stream);
  int window = draft->coding == GZIP ? 31 : draft->coding == ZLIB ? 15 : -15;
  if (deflateInit2(&stream, 1 + (int)below(draft, 9), Z_DEFLATED, window, 1, Z_DEFAULT_STRATEGY) !=
      Z_OK) {
    abort();
  }
  size_t room = deflateBound(&stream, body->size);
  unsigned char *data = malloc(room);
  if (data == NULL) abort();
  stream.next_in = body->data;
  stream.avail_in = (unsigned)body->size;
  stream.next_out = data;
  stream.avail_out = (unsigned)room;
  if (deflate(&stream, Z_FINISH) != Z_STREAM_END) abort();
  bytes_add(&draft->coded, data, room - stream.avail_out);
  deflateEnd(&stream);
  free(data);
}

static void damage_coded(struct draft *draft) {
  struct bytes *coded = &draft->coded;
  size_t trailer = draft->coding == GZIP ? 8 : 4;
  size_t place;
  switch (draft->mutation) {
    case BAD_CHECKSUM:
      coded->data[coded->size - 1 - below(draft, trailer)] ^= (unsigned char)(1 << below(draft, 8));
      break;
    case FLIPPED_CODED_BIT:
      /* zlib's first two bytes tell whether its frame is there at all. */
      place = draft->coding == ZLIB ? 2 + below(draft, coded->size - 2) : below(draft, coded->size);
      coded->data[place] ^= (unsigned char)(1 << below(draft, 8));
      break;
    case CUT_CODED:
      coded->size = 1 + below(draft, coded->size - 1);
      break;
    case CODED_REST:
      for (size_t i = 1 + below(draft, 20); i > 0; i--) {
        bytes_add(coded, &(unsigned char){(unsigned char)below(draft, 256)}, 1);
      }
      break;
    default:
      break;
  }
}

static void add_chunk_size(struct draft *draft, size_t size) {
  static const char *const behind[] = {"", "", "", "", " ", "\t", ";a", ";a=b", "; q=\"x;y\"", " ;z"};
  size_t zeros = chance(draft, 10) ? below(draft, 9) : 0;
  char digits[32];
  snprintf(digits, sizeof digits, chance(draft, 50) ? "%zx" : "%zX", size);
  bytes_print(&draft->framed, "%.*s%s%s", (int)zeros, "000000000", digits, PICK(draft, behind));
}

static void add_trailers(struct draft *draft) {
  static const char *const bad[] = {"no colon", " folded: x", ": x", "x-bad: \x01", "x y: z", "x\x7f: y"};
  static const char *const good[] = {"x-trailer: 1", "Expires: never", "x-empty:", "Content-Length: 5"};
  for (size_t i = chance(draft, 80) ? 0 : 1 + below(draft, 3); i > 0; i--) {
    bytes_print(&draft->framed, "%s%s", PICK(draft, good), draft->line_end);
  }
  if (draft->mutation == BAD_TRAILER) {
    bytes_print(&draft->framed, "%s%s", PICK(draft, bad), draft->line_end);
  }
}

static void add_long_text(struct draft *draft, struct bytes *bytes, bool in_lines) {
  for (size_t i = 0; i < LONG_TEXT; i += 100) {
    bytes_print(bytes, "x-long: %090d%s", 0, in_lines ? draft->line_end : ", ");
  }
}

/* The mutation, if it is one of chunks, is at a random chunk. */
static void frame_in_chunks(struct draft *draft) {
  static const char *const bad_sizes[] = {"", "x", "-5", "+5", "0x5", "5g", "ffffffffffffffff",
                                          "1000000000000000", " 5", "5 \x01", ";a=b", "5,5", "\""};
  static const char *const bad_ends[] = {"x", "", "\r\r\n", " \r\n", "\r0\r\n"};
  const struct bytes *coded = &draft->coded;
  size_t sizes[48];
  size_t count = 0;
  size_t scale = chance(draft, 30) ? 12 : coded->size;
  for (size_t left = coded->size; left > 0; count++) {
    sizes[count] = count + 1 == COUNT(sizes) ? left : 1 + below(draft, scale < left ? scale : left);
    left -= sizes[count];
  }
  /* The last chunk has a size too, but no end. */
  size_t bad = below(draft, draft->mutation == BAD_CHUNK_SIZE ? count + 1 : count > 0 ? count : 1);
  bool is_long_trailer = chance(draft, 50);
  size_t offset = 0;
  for (size_t i = 0; i <= count; i++) {
    size_t size = i < count ? sizes[i] : 0;
    if (draft->mutation == BAD_CHUNK_SIZE && i == bad) {
      bytes_add_text(&draft->framed, PICK(draft, bad_sizes));
    } else {
      bool is_larger = draft->mutation == LARGER_CHUNK && i + 1 == count;
      /* By one it could be a body that ends with the carriage return. */
      add_chunk_size(draft, size + (is_larger ? 2 + below(draft, 8) : 0));
    }
    if (draft->mutation == LONG_CHUNK_FRAMING && i == bad && !is_long_trailer) {
      bytes_add_text(&draft->framed, ";");
      add_long_text(draft, &draft->framed, false);
    }
    bytes_add_text(&draft->framed, draft->line_end);
    bytes_add(&draft->framed, coded->data + offset, size);
    offset += size;
    if (i == count) break;
    bool is_bad = draft->mutation == BAD_CHUNK_END && i == bad;
    bytes_add_text(&draft->framed, is_bad ? PICK(draft, bad_ends) : draft->line_end);
  }
  if (draft->mutation == LONG_CHUNK_FRAMING && is_long_trailer) {
    add_long_text(draft, &draft->framed, true);
  }
  add_trailers(draft);
  bytes_add_text(&draft->framed, draft->line_end);
}

static void frame_by_length(struct draft *draft) {
  size_t size = draft->coded.size;
  struct answer *answer = draft->answer;
  bytes_add(&draft->framed, draft->coded.data, size);
  if (draft->mutation == LARGER_LENGTH) {
    size += 1 + below(draft, 5000);
  } else if (draft->mutation == SMALLER_LENGTH) {
    size = 1 + below(draft, size - 1);
    draft->rest = draft->coded.size - size;
    if (draft->coding == PLAIN) {
      answer->body.size = size;
    } else {
      answer->verdict = INVALID;
      answer->failures = malformed;
    }
  }
  add_number_header(draft, "Content-Length", size);
}

static void make_too_large(struct draft *draft) {
  size_t way = below(draft, 20);
  if (way == 0) {
    /* Only its sum tells. */
    char zeros[1000];
    memset(zeros, '0', sizeof zeros);
    draft->framing = chance(draft, 50) ? BY_CHUNKS : UNTIL_CLOSE;
    while (draft->coded.size <= MAX_BODY) bytes_add(&draft->coded, zeros, sizeof zeros);
    if (draft->framing == BY_CHUNKS) {
      add_header(draft, "Transfer-Encoding", "chunked");
      frame_in_chunks(draft);
    } else {
      bytes_add(&draft->framed, draft->coded.data, draft->coded.size);
    }
  } else if (way < 10) {
    draft->framing = BY_CHUNKS;
    add_header(draft, "Transfer-Encoding", "chunked");
    bytes_print(&draft->framed, "%zx%s", (size_t)MAX_BODY + 1 + below(draft, 1 << 20), draft->line_end);
    bytes_add(&draft->framed, draft->coded.data, draft->coded.size);
  } else {
    draft->framing = BY_LENGTH;
    add_number_header(draft, "Content-Length", (size_t)MAX_BODY + 1 + below(draft, 1 << 20));
    bytes_add(&draft->framed, draft->coded.data, draft->coded.size);
  }
}

static void add_body(struct draft *draft) {
  static const char *const gzip[] = {"gzip", "GZIP", "x-gzip"};
  static const char *const unknown[] = {"br", "zstd", "gzip, deflate", "compress", "gzip;q=1"};
  fill_body(draft);
  if (draft->coding != PLAIN) {
    add_header(draft, "Content-Encoding", draft->coding == GZIP ? PICK(draft, gzip) : "deflate");
  }
  if (draft->mutation == UNKNOWN_CODING) add_header(draft, "Content-Encoding", PICK(draft, unknown));
  if (draft->mutation == PLAIN_AS_GZIP) add_header(draft, "Content-Encoding", PICK(draft, gzip));
  compress_body(draft);
  damage_coded(draft);
  if (draft->mutation == TOO_LARGE) {
    make_too_large(draft);
  } else if (draft->framing == BY_CHUNKS) {
    add_header(draft, "Transfer-Encoding", chance(draft, 80) ? "chunked" : "Chunked");
    frame_in_chunks(draft);
  } else if (draft->framing == BY_LENGTH) {
    frame_by_length(draft);
  } else {
    bytes_add(&draft->framed, draft->coded.data, draft->coded.size);
  }
}

/* The head of a response without a body may speak of one. */
static void add_body_headers_only(struct draft *draft) {
  if (chance(draft, 40)) {
    add_number_header(draft, "Content-Length", below(draft, 5000));
  } else if (chance(draft, 30) && !draft->is_old) {
    add_header(draft, "Transfer-Encoding", "chunked");
  }
  if (chance(draft, 10)) add_header(draft, "Content-Encoding", "gzip");
}

/* --- mutations of the head --------------------------------------------------------------------- */

static void add_bad_length(struct draft *draft) {
  static const char *const bad[] = {"-1", "+5", "0x10", "1 2", "", "5,5", "5, 5", "1e3", "5;", "5.0",
                                    "\"5\"", "99999999999999999999", "\xd9\xa3", "5\x0b"};
  const char *value = PICK(draft, bad);
  note(draft, value);
  add_header(draft, "Content-Length", value);
}

static void add_bad_line(struct draft *draft) {
  static const struct {
    const char *text;
    size_t size;
  } names[] = {{"no colon", 8}, {": x", 3}, {"sp ace: x", 9}, {"x : y", 5}, {"(x): y", 6},
               {"x\x01: y", 5}, {"\x80: y", 4}, {"x\0: y", 5}, {"HTTP/1.1 200 OK", 15}},
    values[] = {{"x: a\0b", 6}, {"x: \x01", 4}, {"x: a\rb", 6}, {"x: \x7f", 4}, {"x: \x1b[0m", 7},
                {"x: y\r", 5}};
  if (draft->mutation == BAD_NAME) {
    size_t row = below(draft, COUNT(names));
    add_line(draft, names[row].text, names[row].size);
  } else {
    size_t row = below(draft, COUNT(values));
    struct bytes line = {NULL, 0, 0};
    bytes_add(&line, values[row].text, values[row].size);
    /* A line end takes one carriage return with it. */
    if (row == 5 && strcmp(draft->line_end, "\n") == 0) bytes_add_text(&line, "\r");
    add_line(draft, line.data, line.size);
    bytes_free(&line);
  }
}

static void break_status_line(struct draft *draft) {
  static const char *const bad[] = {
      "HTTP/2 200 OK", "ICY 200 OK", "http/1.1 200 OK", "HTTP/1.1 099 Low", "HTTP/1.1 20 OK",
      "HTTP/1.1 2000 OK", "HTTP/1.1 -20 OK", "HTTP/1.1  200 OK", "HTTP/1.1\t200 OK", "HTTP/1.1 200OK",
      "HTTP/11 200 OK", "HTTP/1.x 200 OK", "", "SSH-2.0-OpenSSH_9.2", "HTTP/1.1 200 O\x01K",
      "\xef\xbb\xbfHTTP/1.1 200 OK", "HTTP/1.1 2O0 OK", "HTTP/1.1", "HTTP/1.1 200 a\rb", "{\"error\":true}"};
  const char *line = PICK(draft, bad);
  note(draft, line);
  draft->status_line.size = 0;
  bytes_add_text(&draft->status_line, line);
}

static void mutate_head(struct draft *draft) {
  static const char *const folded[] = {" folded", "\tx: folded", " ", " \t "};
  const char *line;
  size_t place;
  switch (draft->mutation) {
    case BAD_LENGTH:
      add_bad_length(draft);
      break;
    case TWO_LENGTHS:
      place = below(draft, 100);
      add_number_header(draft, "Content-Length", place);
      add_number_header(draft, "Content-Length", chance(draft, 50) ? place : place + 1);
      break;
    case BOTH_FRAMINGS:
      add_number_header(draft, "Content-Length", below(draft, 100));
      add_header(draft, "Transfer-Encoding", "chunked");
      break;
    case FOLDED_LINE:
      line = PICK(draft, folded);
      add_line(draft, line, strlen(line));
      break;
    case BAD_NAME:
    case BAD_VALUE:
      add_bad_line(draft);
      break;
    case BAD_STATUS_LINE:
      break_status_line(draft);
      break;
    case UPGRADE:
      draft->status_line.size = 0;
      bytes_add_text(&draft->status_line, "HTTP/1.1 101 Switching Protocols");
      break;
    case LONG_HEAD:
      place = below(draft, draft->header_count);
      bytes_add_text(&draft->headers[place], draft->line_end);
      add_long_text(draft, &draft->headers[place], chance(draft, 50));
      break;
    default:
      break;
  }
}

/* --- mutations of the whole -------------------------------------------------------------------- */

static void add_surplus(struct draft *draft) {
  static const char *const texts[] = {
      "HTTP/1.1 200 OK\r\nx-number: 4000000000.0\r\nContent-Length: 5\r\n\r\nother",
      ("HTTP/1.1 200 OK\r\nx-number: 4000000000.0\r\nTransfer-Encoding: chunked\r\n\r\n"
       "5\r\nother\r\n0\r\n\r\n"),
      "HTTP/1.1 408 Request Timeout\r\nContent-Length: 0\r\nConnection: close\r\n\r\n",
      "HTTP/1.1 100 Continue\r\n\r\n", "\r\n", "\n", "0\r\n\r\n", "x"};
  struct bytes *text = &draft->answer->text;
  if (chance(draft, 70)) {
    bytes_add_text(text, PICK(draft, texts));
    return;
  }
  for (size_t i = 1 + below(draft, 200); i > 0; i--) {
    bytes_add(text, &(unsigned char){(unsigned char)below(draft, 256)}, 1);
  }
}

/* Changes, inserts and removes bytes, but not in the header with the number of the call. */
static void edit_at_random(struct draft *draft) {
  struct bytes *text = &draft->answer->text;
  char mark[48];
  int length = snprintf(mark, sizeof mark, "x-number: %llu.%u", (unsigned long long)draft->number,
                        draft->attempt);
  static const char special[] = "\r\n\t :;,0123456789abcdefF\x7f\xff";
  for (size_t i = 1 + below(draft, 6); i > 0; i--) {
    size_t head = text->size < 400 ? text->size : 400;
    size_t place = below(draft, chance(draft, 70) ? head : text->size);
    unsigned char *found = memmem(text->data, text->size, mark, (size_t)length);
    size_t start = found == NULL ? text->size : (size_t)(found - text->data);
    if (place >= start && place <= start + (size_t)length) continue;
    unsigned char byte = chance(draft, 60) ? (unsigned char)special[below(draft, sizeof special)]
                                           : (unsigned char)below(draft, 256);
    switch (below(draft, 4)) {
      case 0:
        bytes_insert(text, place, byte);
        break;
      case 1:
        if (text->size > 1) bytes_remove(text, place);
        break;
      default:
        text->data[place] = byte;
        break;
    }
  }
}

static enum finish abrupt_finish(struct draft *draft) {
  return !draft->path.is_unix && chance(draft, 40) ? RESET : CLOSE;
}

static void mutate_text(struct draft *draft) {
  struct answer *answer = draft->answer;
  static const char *const drips[] = {"x", "x-drip: y\r\n"};
  switch (draft->mutation) {
    case NO_ANSWER:
      answer->text.size = 0;
      answer->finish = abrupt_finish(draft);
      break;
    case CUT:
      answer->text.size = 1 + below(draft, answer->text.size - 1);
      answer->finish = abrupt_finish(draft);
      break;
    case CUT_AND_HELD:
      answer->text.size = below(draft, answer->text.size);
      answer->finish = HOLD;
      break;
    case RESET_BEHIND:
      answer->finish = RESET;
      break;
    case LARGER_LENGTH:
    case LARGER_CHUNK:
      answer->finish = CLOSE;
      break;
    case SURPLUS:
    case LATE_SURPLUS:
    case BODY_OF_NONE:
      add_surplus(draft);
      answer->has_late_bytes = true;
      break;
    case SMALLER_LENGTH:
      answer->has_late_bytes = true;
      break;
    case ENDLESS_INTERIM:
      answer->text.size = 0;
      answer->finish = DRIP;
      answer->drip = chance(draft, 50)
                         ? "HTTP/1.1 100 Continue\r\nx-pad: 01234567890123456789012345678901234567890123456789\r\n\r\n"
                         : "HTTP/1.1 103 Early Hints\r\n\r\n";
      break;
    case SLOW_HEAD:
      answer->text.size = 0;
      bytes_add_text(&answer->text, "HTTP/1.1 200 OK\r\nx: ");
      answer->finish = DRIP;
      answer->drip = PICK(draft, drips);
      answer->drip_pause_us = 2000;
      break;
    case SLOW_CHUNKS:
      answer->text.size = 0;
      bytes_add_text(&answer->text, "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n");
      answer->finish = DRIP;
      answer->drip = chance(draft, 50) ? "1\r\nx\r\n" : "5;a=b\r\nhello\r\n";
      answer->drip_pause_us = 2000;
      break;
    case HAVOC:
      edit_at_random(draft);
      answer->finish = abrupt_finish(draft);
      answer->has_late_bytes = true;
      break;
    default:
      break;
  }
}

static void cut_into_pieces(struct draft *draft, size_t end) {
  struct answer *answer = draft->answer;
  struct piece *pieces = answer->pieces;
  size_t count = 0;
  bool is_whole = draft->mutation == HAVOC && draft->path.is_submitted;
  if (!is_whole && end > 1 && chance(draft, 40)) {
    if (end < 400 && !answer->has_late_bytes && chance(draft, 20)) {
      answer->is_byte_by_byte = true;
    } else {
      size_t last = 0;
      for (size_t i = 1 + below(draft, 5); i > 0 && last + 1 < end; i--) {
        last += 1 + below(draft, end - 1 - last);
        unsigned pause = chance(draft, 60) ? 0 : 30 + (unsigned)below(draft, chance(draft, 90) ? 300 : 2000);
        pieces[count++] = (struct piece){last, pause};
      }
    }
  }
  if (draft->mutation == LATE_SURPLUS) {
    pieces[count++] = (struct piece){end, 0};
    pieces[count++] = (struct piece){answer->text.size, 100 + (unsigned)below(draft, 1000)};
  } else if (answer->text.size > 0) {
    pieces[count++] = (struct piece){answer->text.size, 0};
  }
  answer->piece_count = count;
}

/* --- all together ------------------------------------------------------------------------------ */

struct question make_question(uint64_t seed, uint64_t number, struct path path) {
  static const char *const methods[] = {"GET", "GET", "GET", "GET", "POST", "POST", "PUT", "PATCH",
                                        "DELETE", "HEAD"};
  struct random random = random_for(seed, number, 1000);
  struct question question = {methods[random_below(&random, COUNT(methods))], 0, false, false};
  char first = question.method[0];
  if (first == 'P') {
    size_t way = random_below(&random, 100);
    question.body_size = way < 10   ? 0
                         : way < 90 ? random_below(&random, 2000)
                         : way < 99 ? random_below(&random, 60000)
                                    : random_below(&random, 3000000);
  }
  question.is_pending = !path.is_submitted && random_chance(&random, 15);
  question.is_cancelled = path.is_submitted && random_chance(&random, 2);
  return question;
}

static enum mutation choose_mutation(struct draft *draft) {
  size_t sum = 0;
  for (size_t i = 0; i < COUNT(rows); i++) sum += rows[i].weight;
  size_t place = below(draft, sum);
  size_t mutation = 0;
  while (place >= rows[mutation].weight) place -= rows[mutation++].weight;
  bool is_head = strcmp(draft->question.method, "HEAD") == 0;
  if (rows[mutation].needs_body && is_head) return NONE;
  if (rows[mutation].ends_with_time && draft->attempt > 0) return NONE;
  /* Another call could take the connection before the bytes come. */
  if (mutation == LATE_SURPLUS && draft->path.is_submitted) return SURPLUS;
  return (enum mutation)mutation;
}

static void choose_shape(struct draft *draft) {
  const struct mutation_row *row = &rows[draft->mutation];
  draft->line_end = chance(draft, 93) ? "\r\n" : "\n";
  draft->is_old = !row->needs_chunks && chance(draft, 10);
  size_t way = below(draft, 100);
  draft->framing = way < 55 ? BY_LENGTH : way < 85 ? BY_CHUNKS : UNTIL_CLOSE;
  if (draft->framing == BY_CHUNKS && draft->is_old) draft->framing = BY_LENGTH;
  /* The end of these must be known, or have its own header. */
  bool has_length = draft->mutation == LARGER_LENGTH || draft->mutation == SMALLER_LENGTH;
  bool needs_end = draft->mutation == CUT || draft->mutation == CUT_AND_HELD ||
                   draft->mutation == RESET_BEHIND || draft->mutation == SURPLUS ||
                   draft->mutation == LATE_SURPLUS;
  if (has_length || needs_end && draft->framing == UNTIL_CLOSE) draft->framing = BY_LENGTH;
  if (row->needs_chunks || draft->mutation == TOO_LARGE) {
    draft->framing = BY_CHUNKS;
    draft->is_old = false;
  }
  /* The mutation brings the headers. */
  if (draft->mutation == BAD_LENGTH || draft->mutation == TWO_LENGTHS || draft->mutation == BOTH_FRAMINGS) {
    draft->framing = UNTIL_CLOSE;
  }
  draft->coding = chance(draft, 70) ? PLAIN : (enum coding)(1 + below(draft, 3));
  if (row->needs_coding && draft->coding == PLAIN) draft->coding = GZIP;
  bool has_checksum = draft->mutation == BAD_CHECKSUM || draft->mutation == FLIPPED_CODED_BIT;
  if (has_checksum && draft->coding == RAW_DEFLATE) draft->coding = ZLIB;
  if (draft->mutation == PLAIN_AS_GZIP || draft->mutation == UNKNOWN_CODING || draft->mutation == TOO_LARGE) {
    draft->coding = PLAIN;
  }
}

static size_t put_together(struct draft *draft) {
  struct bytes *text = &draft->answer->text;
  bytes_add(text, draft->interim.data, draft->interim.size);
  bytes_add(text, draft->status_line.data, draft->status_line.size);
  bytes_add_text(text, draft->line_end);
  for (size_t i = 0; i < draft->header_count; i++) {
    bytes_add(text, draft->headers[i].data, draft->headers[i].size);
    bytes_add_text(text, draft->line_end);
  }
  bytes_add_text(text, draft->line_end);
  bytes_add(text, draft->framed.data, draft->framed.size);
  return text->size;
}

size_t make_answer(uint64_t seed, uint64_t number, unsigned attempt, struct path path,
                   struct answer *answer) {
  *answer = (struct answer){.finish = KEEP};
  struct draft draft = {.random = random_for(seed, number, attempt),
                        .number = number,
                        .attempt = attempt,
                        .path = path,
                        .question = make_question(seed, number, path),
                        .answer = answer};
  draft.mutation = choose_mutation(&draft);
  const struct mutation_row *row = &rows[draft.mutation];
  answer->verdict = row->verdict;
  answer->failures = row->failures == NULL ? 0 : *row->failures;
  snprintf(answer->story, sizeof answer->story, "%s", row->name);
  choose_shape(&draft);
  add_noise(&draft);
  choose_connection(&draft);
  add_interim(&draft);
  choose_status(&draft);
  if (draft.has_body) {
    add_body(&draft);
  } else if (draft.framing != UNTIL_CLOSE) {
    add_body_headers_only(&draft);
  }
  struct bytes mark = {NULL, 0, 0};
  bytes_print(&mark, "x-number: %llu.%u", (unsigned long long)number, attempt);
  add_line(&draft, mark.data, mark.size);
  bytes_free(&mark);
  mutate_head(&draft);
  bool ends_with_connection = draft.has_body && draft.framing == UNTIL_CLOSE;
  if (ends_with_connection || chance(&draft, draft.keeps ? 4 : 70)) answer->finish = CLOSE;
  size_t whole = put_together(&draft);
  mutate_text(&draft);
  /* What was cut off has no end. */
  size_t end = whole < answer->text.size ? whole - draft.rest : answer->text.size - draft.rest;
  cut_into_pieces(&draft, end);
  if (!draft.has_body) answer->body.size = 0;
  answer->is_early = draft.question.body_size > 0 && chance(&draft, 6);
  /* A reset may overtake what the client has not read. */
  if (answer->is_early && answer->finish == RESET) answer->finish = CLOSE;
  bool may_be_valid = answer->verdict == VALID || answer->verdict == VALID_OR_LOST;
  answer->is_reusable = may_be_valid && answer->finish == KEEP && draft.keeps &&
                        !ends_with_connection && !answer->has_late_bytes;
  bytes_free(&draft.interim);
  bytes_free(&draft.status_line);
  for (size_t i = 0; i < draft.header_count; i++) bytes_free(&draft.headers[i]);
  bytes_free(&draft.coded);
  bytes_free(&draft.framed);
  return draft.mutation;
}

void free_answer(struct answer *answer) {
  bytes_free(&answer->text);
  bytes_free(&answer->body);
}

bool ends_with_time(const struct answer *answer) {
  return (answer->failures & late) != 0;
}
