# ArangoDB from R: functions over arango_r.c by .Call, and the common program (../README.md) over them.
#
#   apt-get install r-base-core r-cran-jsonlite gcc
#   export PKG_CPPFLAGS="-I/usr/local/include"
#   export PKG_LIBS="-L/usr/local/lib -larango -Wl,-rpath,/usr/local/lib"
#   R CMD SHLIB arango_r.c
#   Rscript common.R HOSTS USERNAME PASSWORD [COUNT]
#
# ARANGO_R is the path of arango_r.so, by default in the working directory. R has no integers of 64 bits: JSON
# texts are exact, jsonlite reads large integers as text with bigint_as_char, and writes texts of class json.
library(jsonlite)
dyn.load(Sys.getenv("ARANGO_R", "arango_r.so"))
if (!startsWith(.Call("a_version"), "0.1.")) stop("expected libarango 0.1, got ", .Call("a_version"))

decode <- function(text) fromJSON(text, simplifyVector = FALSE, bigint_as_char = TRUE)
encode <- function(value) {
  if (!is.null(value)) toJSON(value, auto_unbox = TRUE, digits = NA, json_verbatim = TRUE)
}
close_handle <- function(handle) invisible(.Call("a_close", handle))

# Returns a successful result. An error is a condition of class arango_error with the members of the error's
# JSON: status, message, execution, error_num, host and others; and error_name.
checked <- function(result) {
  if (.Call("a_status", result) == 0L) return(result)
  text <- .Call("a_json", result)
  closed <- list(status = "ARANGO_ERR_ARGUMENT", message = "the handle is closed", execution = "no")
  members <- if (text == "") closed else decode(text)
  members$error_num <- if (is.null(members$error_num)) 0L else members$error_num
  members$error_name <- .Call("a_error_name", members$error_num)
  members$execution <- switch(members$execution, no = "not executed", yes = "executed", members$execution)
  stop(structure(class = c("arango_error", "error", "condition"), c(members, list(call = NULL))))
}

value <- function(result) {
  force(result)
  on.exit(close_handle(result))
  .Call("a_json", checked(result))
}

# Calls a function whose first argument is a new handle, and returns the handle.
create <- function(kind, owner, name, ...) {
  handle <- .Call("a_handle", kind, owner)
  close_handle(checked(.Call(name, handle, ...)))
  handle
}

connect <- function(hosts) create("client", NULL, "a_client", hosts)

database <- function(client, name, username, password) {
  create("database", client, "a_database", client, name, username, password)
}

# Waits for a call. An interrupt cancels it.
await <- function(pending) {
  force(pending)
  on.exit(close_handle(pending))
  .Call("a_wait", pending)
}

# Calls an operation with a list of arguments and a document as its body. Returns JSON text.
call_operation <- function(db, operation, arguments = NULL, document = NULL) {
  value(await(create("pending", db, "a_start", db, operation, encode(arguments), encode(document))))
}

# Calls a function with the JSON text of each row. The cursor is closed if the function fails.
each_row <- function(db, query, options, use) {
  cursor <- create("cursor", db, "a_cursor", db, query, encode(options))
  on.exit(close_handle(cursor))
  while (.Call("a_has_more", cursor)) {
    batch <- checked(await(create("pending", cursor, "a_start_batch", cursor)))
    for (row in .Call("a_rows", batch)) use(row)
    close_handle(batch)
  }
}

# Imports the lines of a connection. Returns the JSON text of the summary.
import_lines <- function(db, collection, connection) {
  import <- create("import", db, "a_import", db, collection)
  on.exit(close_handle(import))
  while (length(lines <- readLines(connection, n = 1000)) > 0) {
    value(.Call("a_write", import, paste0(lines, "\n", collapse = "")))
  }
  value(.Call("a_finish", import))
}

show <- function(...) {
  cat(..., "\n", sep = "")
  flush(stdout())
}

input <- file("stdin", open = "r")
ask <- function(question) {
  show(question, "?")
  invisible(readLines(input, n = 1))
}

# Base R has no event loop that programs run, so the program waits in the queue. In C, addInputHandler of
# <R_ext/eventloop.h> watches arango_queue_fd for R's console and Sys.sleep. No R connection may open it: the
# descriptor belongs to the queue, and a connection would close it.
submit_hundred <- function(db) {
  queue <- create("queue", NULL, "a_queue")
  for (tag in 1:100) .Call("a_submit", db, "cluster.health", queue, tag)
  succeeded <- 0
  for (arrived in 1:100) {
    result <- .Call("a_next", queue)
    succeeded <- succeeded + (.Call("a_status", result) == 0L)
    close_handle(result)
  }
  close_handle(queue)
  show("submitted ", arrived, " succeeded ", succeeded)
}

measure <- function(db, count) {
  call_operation(db, "cluster.health")
  begin <- Sys.time()
  for (n in seq_len(count)) call_operation(db, "cluster.health")
  show(sprintf("%.0f", 1e9 * as.numeric(Sys.time() - begin, units = "secs")))
}

show_data <- function(db) {
  call_operation(db, "collection.create", list(name = "numbers"))
  inserted <- 0
  for (number in c(1:9, "9007199254740993")) {
    document <- structure(sprintf('{"value": %s}', number), class = "json")
    call_operation(db, "document.insert", list(collection = "numbers"), document)
    inserted <- inserted + 1
  }
  show("inserted ", inserted)
  rows <- 0
  last <- NULL
  each_row(db, "FOR d IN numbers SORT d.value RETURN d.value", list(batch_size = 3), function(row) {
    rows <<- rows + 1
    last <<- row
  })
  show("rows ", rows, " last ", last)
  call_operation(db, "collection.create", list(name = "lines"))
  lines <- textConnection(sprintf('{"_key": "k%d", "n": %d}', 0:999, 0:999))
  show("imported ", decode(import_lines(db, "lines", lines))$created)
  close(lines)
}

arguments <- commandArgs(trailingOnly = TRUE)
client <- connect(arguments[1])
db <- database(client, "_system", arguments[2], arguments[3])
if (length(arguments) == 4) {
  measure(db, as.integer(arguments[4]))
  quit()
}
show("version ", .Call("a_version"))
show("health ", length(decode(call_operation(db, "cluster.health"))$Health))
tryCatch(
  call_operation(db, "document.get", list(collection = "missing", key = "1")),
  arango_error = function(e) show(paste("server error", e$status, e$error_num, e$error_name, e$execution))
)
tryCatch(
  call_operation(db, "cluster.nonsense"),
  arango_error = function(e) show(paste("argument error", e$status, e$error_num, e$execution))
)
submit_hundred(db)
ask("stop a coordinator")
submit_hundred(db)
show_data(db)
ask("hang all coordinators")
tryCatch(
  {
    show("waiting")
    call_operation(db, "cluster.health")
  },
  interrupt = function(e) show("interrupted")
)
close_handle(client)
tryCatch(call_operation(db, "cluster.health"), arango_error = function(e) show("closed ", e$status))
