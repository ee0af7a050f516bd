/* Imports JSON lines from standard input into a collection, with the progress on standard error:
 *
 *   cc import.c -o import $(pkg-config --cflags --libs arango)
 *   ARANGO_HOSTS=http://db1:8529,http://db2:8529 ARANGO_PASSWORD=secret ./import users < users.jsonl
 *
 * Prints the summary as JSON. It names each line with an error, and the lines whose outcome is unknown
 * because a response was lost. The second argument is what to do with a document whose key exists:
 * "error" (the default), "update", "replace" or "ignore". */
#include <arango.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

/* Returns 1 if a call succeeded; otherwise prints the reason and returns 0. */
static int succeeded(const arango_result *result) {
  arango_status status = arango_result_status(result);
  if (status == ARANGO_OK) return 1;
  fprintf(stderr, "import: %s: %s\n", arango_status_name(status), arango_result_message(result));
  return 0;
}

/* Prints the megabytes that were read. */
static void show_progress(size_t bytes, int is_end) {
  if (isatty(STDERR_FILENO)) fprintf(stderr, "\r%zu MB%s", bytes / 1000000, is_end ? "\n" : "");
}

int main(int argc, char **argv) {
  int exit_status = EXIT_FAILURE;
  arango_client *client = NULL;
  arango_database *database = NULL;
  arango_import *import = NULL;
  arango_result *result;
  static char data[1 << 20];
  char options[64];
  size_t size, total = 0;

  if (argc != 2 && argc != 3) {
    fprintf(stderr, "usage: import COLLECTION [error|update|replace|ignore]\n");
    return EXIT_FAILURE;
  }
  result = arango_client_create(getenv("ARANGO_HOSTS"), NULL, NULL, &client);
  if (!succeeded(result)) goto done;
  arango_result_destroy(result);

  result = arango_database_create(client, getenv("ARANGO_DATABASE"), getenv("ARANGO_USERNAME"),
                                  getenv("ARANGO_PASSWORD"), NULL, &database);
  if (!succeeded(result)) goto done;
  arango_result_destroy(result);

  snprintf(options, sizeof options, "{\"on_duplicate\": \"%.20s\"}", argc == 3 ? argv[2] : "error");
  result = arango_import_create(database, argv[1], options, &import);
  if (!succeeded(result)) goto done;

  /* A piece may end inside of a line. */
  while ((size = fread(data, 1, sizeof data, stdin)) > 0) {
    arango_result_destroy(result);
    result = arango_import_write(import, data, size);
    if (!succeeded(result)) break;
    show_progress(total += size, 0);
  }
  show_progress(total, 1);
  if (ferror(stdin)) perror("import");

  arango_result_destroy(result);
  result = arango_import_finish(import);
  if (succeeded(result) && !ferror(stdin)) exit_status = EXIT_SUCCESS;
  arango_result_destroy(result);
  result = arango_import_info(import);
  puts(arango_result_json(result, NULL));

done: /* destroying NULL does nothing */
  arango_result_destroy(result);
  arango_import_destroy(import);
  arango_database_destroy(database);
  arango_client_destroy(client);
  return exit_status;
}
