/* Writes the rows of an AQL query to standard output, one JSON text in a line:
 *
 *   cc export.c -o export $(pkg-config --cflags --libs arango)
 *   ARANGO_HOSTS=http://db1:8529,http://db2:8529 ARANGO_PASSWORD=secret ./export 'FOR u IN users RETURN u'
 *
 * A batch whose response is lost is read again, from another coordinator if necessary. A row is one
 * line because ArangoDB writes JSON without line ends. */
#include <arango.h>
#include <stdio.h>
#include <stdlib.h>

/* Returns 1 if a call succeeded; otherwise prints the reason and returns 0. */
static int succeeded(const arango_result *result) {
  arango_status status = arango_result_status(result);
  if (status == ARANGO_OK) return 1;
  fprintf(stderr, "export: %s: %s\n", arango_status_name(status), arango_result_message(result));
  return 0;
}

/* Writes the rows of a batch. Returns 0 if standard output cannot be written. */
static int write_rows(const arango_result *batch) {
  for (size_t i = 0; i < arango_result_row_count(batch); i++) {
    size_t size;
    const char *row = arango_result_row(batch, i, &size); /* not terminated by NUL */
    if (fwrite(row, 1, size, stdout) != size || putchar('\n') == EOF) {
      perror("export");
      return 0;
    }
  }
  return 1;
}

int main(int argc, char **argv) {
  int exit_status = EXIT_FAILURE;
  arango_client *client = NULL;
  arango_database *database = NULL;
  arango_cursor *cursor = NULL;
  arango_result *result;
  const char *name = getenv("ARANGO_DATABASE");

  if (argc != 2) {
    fprintf(stderr, "usage: export QUERY\n");
    return EXIT_FAILURE;
  }
  result = arango_client_create(getenv("ARANGO_HOSTS"), NULL, NULL, &client);
  if (!succeeded(result)) goto done;
  arango_result_destroy(result);

  result = arango_database_create(client, name, getenv("ARANGO_USERNAME"),
                                  getenv("ARANGO_PASSWORD"), NULL, &database);
  if (!succeeded(result)) goto done;
  arango_result_destroy(result);

  /* prefetch: the next batch is read while this one is written. read_only: the query may be sent
   * again if its first response is lost. */
  result = arango_cursor_create(database, argv[1], NULL, "{\"prefetch\": 1, \"read_only\": true}",
                                &cursor);
  if (!succeeded(result)) goto done;

  while (arango_cursor_has_more(cursor)) {
    arango_result_destroy(result);
    result = arango_cursor_next(cursor);
    if (!succeeded(result) || !write_rows(result)) goto done;
  }
  if (fflush(stdout) == 0) exit_status = EXIT_SUCCESS;

done: /* destroying NULL does nothing */
  arango_result_destroy(result);
  arango_cursor_destroy(cursor);
  arango_database_destroy(database);
  arango_client_destroy(client);
  return exit_status;
}
