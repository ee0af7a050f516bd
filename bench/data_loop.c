/* An operation of the data plane by libarango, one call after the other. The body of insert and
 * insert_many is the content of a file.
 * usage: data_loop server_id|get|insert|execute|insert_many BODY_FILE|- URL COUNT
 * Prints the microseconds of one call, and the bytes of its JSON; of execute and insert_many the number
 * of rows, for which no JSON is made. */
#include "arango_session.h"
#include "data.h"
#include "file.h"

typedef struct call {
  arango_database *database;
  bench_content body;
} call;

static size_t json(arango_result *result) {
  size_t size = session_json_size(result);
  arango_result_destroy(result);
  return size;
}

static size_t rows(arango_result *result) {
  session_check(result);
  size_t count = arango_result_row_count(result);
  arango_result_destroy(result);
  return count;
}

static size_t server_id(void *context) {
  return json(arango_cluster_server_id(((call *)context)->database));
}

static size_t get(void *context) {
  return json(
      arango_document_get(((call *)context)->database, BENCH_COLLECTION, BENCH_KEY, NULL));
}

static size_t insert(void *context) {
  call *call = context;
  return json(arango_document_insert(call->database, BENCH_COLLECTION, call->body.bytes, NULL));
}

static size_t execute(void *context) {
  return rows(arango_query_execute(((call *)context)->database, BENCH_QUERY, NULL));
}

static size_t insert_many(void *context) {
  call *call = context;
  return rows(arango_call_with(call->database, "document.insert_many",
                               "{\"collection\":\"" BENCH_COLLECTION_OF_MANY "\"}", call->body.bytes,
                               call->body.size));
}

int main(int argc, char **argv) {
  static const struct {
    const char *name;
    size_t (*call)(void *);
  } operations[] = {{"server_id", server_id},
                    {"get", get},
                    {"insert", insert},
                    {"execute", execute},
                    {"insert_many", insert_many}};
  if (argc != 5)
    bench_fail("usage", "data_loop server_id|get|insert|execute|insert_many BODY_FILE|- URL COUNT");
  size_t (*operation)(void *) = NULL;
  for (size_t i = 0; i < sizeof operations / sizeof *operations; i++)
    if (!strcmp(argv[1], operations[i].name)) operation = operations[i].call;
  if (!operation) bench_fail(argv[1], "an unknown operation");

  session session = session_open(argv[3], NULL);
  call call = {session.database, bench_read(argv[2])};
  bench_loop(bench_count(argv[4]), operation, &call);
  session_close(&session);
  free(call.body.bytes);
  return 0;
}
