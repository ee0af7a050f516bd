/* Functions of include/arango.h for R's .Call. A handle is an external pointer with its kind as the tag; it
 * keeps its owner. R destroys it with its last reference or by a_close. A closed one is passed as NULL, which
 * gives an error. Functions that can fail return a handle of kind result. */
#include <arango.h>
#define R_NO_REMAP
#include <R.h>
#include <Rinternals.h>
#include <string.h>

static void destroy(const char *kind, void *pointer) {
  if (strcmp(kind, "result") == 0) arango_result_destroy(pointer);
  if (strcmp(kind, "client") == 0) arango_client_destroy(pointer);
  if (strcmp(kind, "database") == 0) arango_database_destroy(pointer);
  if (strcmp(kind, "pending") == 0) arango_pending_destroy(pointer);
  if (strcmp(kind, "queue") == 0) arango_queue_destroy(pointer);
  if (strcmp(kind, "cursor") == 0) arango_cursor_destroy(pointer);
  if (strcmp(kind, "import") == 0) arango_import_destroy(pointer);
}

/* Returns the pointer of a handle of a kind, or fails. */
static void *pointer(SEXP handle, const char *kind) {
  if (TYPEOF(handle) != EXTPTRSXP || R_ExternalPtrTag(handle) != Rf_install(kind)) {
    Rf_error("expected a handle of kind %s", kind);
  }
  return R_ExternalPtrAddr(handle);
}

static void finalize(SEXP handle) {
  void *found = R_ExternalPtrAddr(handle);
  R_ClearExternalPtr(handle);
  destroy(CHAR(PRINTNAME(R_ExternalPtrTag(handle))), found);
}

SEXP a_close(SEXP handle) {
  if (TYPEOF(handle) != EXTPTRSXP) Rf_error("expected a handle");
  finalize(handle);
  return R_NilValue;
}

/* Creates a handle without a pointer before the library is called, as an allocation of R may fail. */
SEXP a_handle(SEXP kind, SEXP owner) {
  SEXP handle = PROTECT(R_MakeExternalPtr(NULL, Rf_installTrChar(STRING_ELT(kind, 0)), owner));
  R_RegisterCFinalizerEx(handle, finalize, TRUE);
  UNPROTECT(1);
  return handle;
}

static SEXP new_result(void) {
  SEXP kind = PROTECT(Rf_mkString("result")), handle = a_handle(kind, R_NilValue);
  UNPROTECT(1);
  return handle;
}

/* Returns a string in UTF-8, or NULL for R's NULL. */
static const char *text(SEXP string) {
  if (Rf_isNull(string)) return NULL;
  if (!Rf_isString(string) || XLENGTH(string) != 1) Rf_error("expected a string");
  return Rf_translateCharUTF8(STRING_ELT(string, 0));
}

static SEXP string(const char *utf8, size_t size) {
  return utf8 ? Rf_ScalarString(Rf_mkCharLenCE(utf8, (int)size, CE_UTF8)) : Rf_mkString("");
}

SEXP a_version(void) { return Rf_mkString(arango_version()); }

SEXP a_error_name(SEXP number) {
  const char *name = arango_error_name(Rf_asInteger(number));
  return Rf_mkString(name ? name : "");
}

SEXP a_status(SEXP result) { return Rf_ScalarInteger(arango_result_status(pointer(result, "result"))); }

SEXP a_json(SEXP result) {
  size_t size = 0;
  const char *json = arango_result_json(pointer(result, "result"), &size);
  return string(json, size);
}

/* Returns the JSON texts of the rows of a result. */
SEXP a_rows(SEXP result) {
  arango_result *found = pointer(result, "result");
  size_t count = arango_result_row_count(found);
  SEXP rows = PROTECT(Rf_allocVector(STRSXP, (R_xlen_t)count));
  for (size_t i = 0, size; i < count; i++) {
    const char *row = arango_result_row(found, i, &size);
    SET_STRING_ELT(rows, (R_xlen_t)i, Rf_mkCharLenCE(row, (int)size, CE_UTF8));
  }
  UNPROTECT(1);
  return rows;
}

/* The body of a function that calls the library and sets a handle and its result. */
#define CREATE(kind, handle, call)                  \
  arango_##kind *created = NULL;                    \
  SEXP result = PROTECT(new_result());              \
  pointer(handle, #kind);                           \
  R_SetExternalPtrAddr(result, call);               \
  R_SetExternalPtrAddr(handle, created);            \
  UNPROTECT(1);                                     \
  return result
#define RESULT(call)                                \
  SEXP result = PROTECT(new_result());              \
  R_SetExternalPtrAddr(result, call);               \
  UNPROTECT(1);                                     \
  return result

SEXP a_client(SEXP handle, SEXP hosts) {
  CREATE(client, handle, arango_client_create(text(hosts), "roundrobin", NULL, &created));
}

SEXP a_database(SEXP handle, SEXP client, SEXP name, SEXP username, SEXP password) {
  CREATE(database, handle, arango_database_create(pointer(client, "client"), text(name), text(username),
                                                  text(password), NULL, &created));
}

SEXP a_start(SEXP handle, SEXP database, SEXP operation, SEXP arguments, SEXP body) {
  const char *data = text(body);
  CREATE(pending, handle, arango_start_with(pointer(database, "database"), text(operation), text(arguments),
                                            data, data ? strlen(data) : 0, &created));
}

/* Waits for a call. R ends the wait at an interrupt. */
SEXP a_wait(SEXP pending) {
  SEXP result = PROTECT(new_result());
  arango_pending *found = pointer(pending, "pending");
  arango_result *ended = NULL;
  while ((ended = arango_pending_wait(found, 50)) == NULL) R_CheckUserInterrupt();
  R_SetExternalPtrAddr(result, ended);
  UNPROTECT(1);
  return result;
}

SEXP a_queue(SEXP handle) { CREATE(queue, handle, arango_queue_create(&created)); }

SEXP a_submit(SEXP database, SEXP operation, SEXP queue, SEXP tag) {
  arango_submit(pointer(database, "database"), text(operation), NULL, pointer(queue, "queue"),
                (uint64_t)Rf_asInteger(tag));
  return R_NilValue;
}

/* Waits for the next result of a queue. R ends the wait at an interrupt. */
SEXP a_next(SEXP queue) {
  SEXP result = PROTECT(new_result());
  arango_queue *found = pointer(queue, "queue");
  arango_result *ended = NULL;
  while (found != NULL && (ended = arango_queue_next(found, 50)) == NULL) R_CheckUserInterrupt();
  R_SetExternalPtrAddr(result, ended);
  UNPROTECT(1);
  return result;
}

SEXP a_cursor(SEXP handle, SEXP database, SEXP query, SEXP options) {
  CREATE(cursor, handle, arango_cursor_create(pointer(database, "database"), text(query), NULL, text(options),
                                              &created));
}

SEXP a_has_more(SEXP cursor) { return Rf_ScalarLogical(arango_cursor_has_more(pointer(cursor, "cursor"))); }

SEXP a_start_batch(SEXP handle, SEXP cursor) {
  CREATE(pending, handle, arango_cursor_start(pointer(cursor, "cursor"), &created));
}

SEXP a_import(SEXP handle, SEXP database, SEXP collection) {
  CREATE(import, handle, arango_import_create(pointer(database, "database"), text(collection), NULL,
                                              &created));
}

SEXP a_write(SEXP import, SEXP lines) {
  const char *data = text(lines);
  RESULT(arango_import_write(pointer(import, "import"), data, data ? strlen(data) : 0));
}

SEXP a_finish(SEXP import) { RESULT(arango_import_finish(pointer(import, "import"))); }
