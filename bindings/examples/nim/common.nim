## ArangoDB from Nim: a binding of some functions of include/arango.h, and the common program (../README.md)
## over it.
##
##   apt-get install nim gcc
##   nim compile --mm:orc common.nim
##   ARANGO_LIBRARY=/usr/local/lib/libarango.so ./common HOSTS USERNAME PASSWORD [COUNT]
##
## Without ARANGO_LIBRARY the dynamic loader finds libarango.so.0.
import std/[asyncdispatch, json, monotimes, os, strformat, strutils, streams, tables, times]

type
  RawResult = object
  RawClient = object
  RawDatabase = object
  RawPending = object
  RawQueue = object
  RawCursor = object
  RawImport = object

{.push cdecl, dynlib: getEnv("ARANGO_LIBRARY", "libarango.so.0").}
proc version(): cstring {.importc: "arango_version".}
proc versionNumber(): uint32 {.importc: "arango_version_number".}
proc errorName(number: int32): cstring {.importc: "arango_error_name".}
proc status(self: ptr RawResult): int32 {.importc: "arango_result_status".}
proc json(self: ptr RawResult, size: ptr csize_t): cstring {.importc: "arango_result_json".}
proc rowCount(self: ptr RawResult): csize_t {.importc: "arango_result_row_count".}
proc row(self: ptr RawResult, index: csize_t, size: ptr csize_t): pointer {.importc: "arango_result_row".}
proc tag(self: ptr RawResult): uint64 {.importc: "arango_result_tag".}
proc destroy(self: ptr RawResult) {.importc: "arango_result_destroy".}
proc createClient(hosts, strategy, options: cstring, self: ptr ptr RawClient): ptr RawResult
  {.importc: "arango_client_create".}
proc destroy(self: ptr RawClient) {.importc: "arango_client_destroy".}
proc createDatabase(client: ptr RawClient, name, username, password, options: cstring,
  self: ptr ptr RawDatabase): ptr RawResult {.importc: "arango_database_create".}
proc destroy(self: ptr RawDatabase) {.importc: "arango_database_destroy".}
proc startWith(db: ptr RawDatabase, operation, arguments, body: cstring, size: csize_t,
  self: ptr ptr RawPending): ptr RawResult {.importc: "arango_start_with".}
proc wait(self: ptr RawPending, milliseconds: int64): ptr RawResult {.importc: "arango_pending_wait".}
proc destroy(self: ptr RawPending) {.importc: "arango_pending_destroy".}
proc createQueue(self: ptr ptr RawQueue): ptr RawResult {.importc: "arango_queue_create".}
proc descriptor(self: ptr RawQueue): cint {.importc: "arango_queue_fd".}
proc next(self: ptr RawQueue, milliseconds: int64): ptr RawResult {.importc: "arango_queue_next".}
proc destroy(self: ptr RawQueue) {.importc: "arango_queue_destroy".}
proc submit(db: ptr RawDatabase, operation, arguments: cstring, queue: ptr RawQueue, tag: uint64): uint64
  {.importc: "arango_submit".}
proc createCursor(db: ptr RawDatabase, query, bindVars, options: cstring,
  self: ptr ptr RawCursor): ptr RawResult {.importc: "arango_cursor_create".}
proc hasMore(self: ptr RawCursor): cint {.importc: "arango_cursor_has_more".}
proc next(self: ptr RawCursor): ptr RawResult {.importc: "arango_cursor_next".}
proc destroy(self: ptr RawCursor) {.importc: "arango_cursor_destroy".}
proc createImport(db: ptr RawDatabase, collection, options: cstring, self: ptr ptr RawImport): ptr RawResult
  {.importc: "arango_import_create".}
proc write(self: ptr RawImport, data: cstring, size: csize_t): ptr RawResult
  {.importc: "arango_import_write".}
proc finish(self: ptr RawImport): ptr RawResult {.importc: "arango_import_finish".}
proc destroy(self: ptr RawImport) {.importc: "arango_import_destroy".}
{.pop.}

if versionNumber() shr 8 != 0x0001: quit &"expected libarango 0.1, got {version()}"

type
  ArangoError = object of CatchableError
    status, errorName, execution, host: string
    errorNum, httpStatus: int
  HandleObject[T] = object of RootObj
    raw: ptr T
    owner: RootRef
  Handle[T] = ref HandleObject[T]
    ## A handle of the library, which keeps its owner and is destroyed with its last reference. A closed one
    ## is passed as NULL.
  Interrupted = object of CatchableError

proc `=destroy`[T](self: var HandleObject[T]) =
  if self.raw != nil: destroy(self.raw)
  `=destroy`(self.owner)

proc close[T](self: Handle[T]) =
  let raw = self.raw
  self.raw = nil
  if raw != nil: destroy(raw)

proc raiseError(text: string) =
  let members = parseJson(text)
  let number = members{"error_num"}.getInt
  let execution = case members{"execution"}.getStr
    of "no": "not executed"
    of "yes": "executed"
    else: "unknown"
  raise (ref ArangoError)(
    msg: members{"message"}.getStr, status: members{"status"}.getStr, errorNum: number,
    errorName: if number == 0: "" else: $errorName(number.int32), execution: execution,
    host: members{"host"}.getStr, httpStatus: members{"http_status"}.getInt)

proc checked(raw: ptr RawResult): Handle[RawResult] =
  ## Returns a successful result, or raises its error.
  result = Handle[RawResult](raw: raw)
  if raw.status != 0: raiseError($raw.json(nil))

proc create[T](raw: ptr RawResult, handle: ptr T, owner: RootRef = nil): Handle[T] =
  discard checked(raw)
  Handle[T](raw: handle, owner: owner)

proc value(self: Handle[RawResult]): JsonNode = parseJson($self.raw.json(nil))

proc refuseNul(texts: varargs[string]) =
  ## C would end a text at its first NUL.
  for text in texts:
    if '\0' in text: raise newException(ValueError, "a text contains the character NUL")

proc connect(hosts: string): Handle[RawClient] =
  var raw: ptr RawClient
  let created = createClient(hosts, "roundrobin", nil, addr raw)
  create(created, raw)

proc database(client: Handle[RawClient], name, username, password: string): Handle[RawDatabase] =
  var raw: ptr RawDatabase
  let created = createDatabase(client.raw, name, username, password, nil, addr raw)
  create(created, raw, client)

proc call(db: Handle[RawDatabase], operation: string, arguments, document = newJNull(),
          isInterrupted: proc (): bool = nil): JsonNode =
  ## Calls an operation. If isInterrupted returns true, the call is cancelled and Interrupted is raised.
  refuseNul(operation)
  let body = if document.kind == JNull: "" else: $document
  var raw: ptr RawPending
  let created = startWith(db.raw, operation, ($arguments).cstring, if body == "": nil else: body.cstring,
                          body.len.csize_t, addr raw)
  let pending = create(created, raw, db)
  while true:
    let ended = pending.raw.wait(50)
    if ended != nil: return checked(ended).value
    if isInterrupted != nil and isInterrupted(): raise newException(Interrupted, operation)

iterator query(db: Handle[RawDatabase], text: string, options = newJNull()): string =
  ## The JSON texts of the rows.
  refuseNul(text)
  var raw: ptr RawCursor
  let created = createCursor(db.raw, text, nil, ($options).cstring, addr raw)
  let cursor = create(created, raw, db)
  while cursor.raw.hasMore != 0:
    let batch = checked(cursor.raw.next)
    for index in 0.csize_t ..< batch.raw.rowCount:
      var size: csize_t
      let text = batch.raw.row(index, addr size)
      var row = newString(size)
      copyMem(addr row[0], text, size)
      yield row

proc importLines(db: Handle[RawDatabase], collection: string, lines: Stream): JsonNode =
  refuseNul(collection)
  var raw: ptr RawImport
  let created = createImport(db.raw, collection, nil, addr raw)
  let bulk = create(created, raw, db)
  while not lines.atEnd:
    let piece = lines.readStr(65536)
    discard checked(bulk.raw.write(piece.cstring, piece.len.csize_t))
  checked(bulk.raw.finish).value

type Submissions = ref object
  ## The asynchronous calls of a thread's event loop.
  queue: Handle[RawQueue]
  waiting: Table[uint64, Future[JsonNode]]
  lastTag: uint64

proc newSubmissions(): Submissions =
  var raw: ptr RawQueue
  let created = createQueue(addr raw)
  let self = Submissions(queue: create(created, raw))
  # The descriptor belongs to the queue. The event loop watches it and never closes it.
  let descriptor = self.queue.raw.descriptor.AsyncFD
  register(descriptor)
  addRead(descriptor, proc (descriptor: AsyncFD): bool =
    let raw = self.queue.raw.next(0)
    if raw == nil: return
    var future: Future[JsonNode]
    if not self.waiting.pop(raw.tag, future): return
    try: future.complete(checked(raw).value)
    except ArangoError as error: future.fail(error))
  self

proc close(self: Submissions) =
  if self.queue.raw == nil: return
  unregister(self.queue.raw.descriptor.AsyncFD)
  self.queue.close

proc submit(self: Submissions, db: Handle[RawDatabase], operation: string,
            arguments = newJNull()): Future[JsonNode] =
  result = newFuture[JsonNode](operation)
  inc self.lastTag
  self.waiting[self.lastTag] = result
  discard submit(db.raw, operation, ($arguments).cstring, self.queue.raw, self.lastTag)

proc ask(question: string) =
  echo question, "?"
  flushFile(stdout)
  discard stdin.readLine

proc submitHundred(submissions: Submissions, db: Handle[RawDatabase]) {.async.} =
  var futures: seq[Future[JsonNode]]
  for _ in 1 .. 100: futures.add submissions.submit(db, "cluster.health")
  var succeeded = 0
  for future in futures:
    yield future
    if not future.failed: inc succeeded
  echo &"submitted {futures.len} succeeded {succeeded}"

proc measure(db: Handle[RawDatabase], count: int) =
  discard db.call("cluster.health")
  let begin = getMonoTime()
  for _ in 1 .. count: discard db.call("cluster.health")
  echo (getMonoTime() - begin).inNanoseconds

var interrupted {.volatile.} = false

proc show(client: Handle[RawClient], db: Handle[RawDatabase]) =
  echo "version ", version()
  echo "health ", db.call("cluster.health")["Health"].len
  try: discard db.call("document.get", %*{"collection": "missing", "key": "1"})
  except ArangoError as e: echo &"server error {e.status} {e.errorNum} {e.errorName} {e.execution}"
  try: discard db.call("cluster.nonsense")
  except ArangoError as e: echo &"argument error {e.status} {e.errorNum} {e.execution}"
  let submissions = newSubmissions()
  waitFor submissions.submitHundred(db)
  ask "stop a coordinator"
  waitFor submissions.submitHundred(db)
  submissions.close

  discard db.call("collection.create", %*{"name": "numbers"})
  var inserted = 0
  for value in [1'i64, 2, 3, 4, 5, 6, 7, 8, 9, 9007199254740993]:
    discard db.call("document.insert", %*{"collection": "numbers"}, %*{"value": value})
    inc inserted
  echo "inserted ", inserted
  var rows, last = 0
  for row in db.query("FOR d IN numbers SORT d.value RETURN d.value", %*{"batch_size": 3}):
    inc rows
    last = parseInt(row)
  echo &"rows {rows} last {last}"
  discard db.call("collection.create", %*{"name": "lines"})
  var lines = ""
  for n in 0 ..< 1000: lines.add $(%*{"_key": &"k{n}", "n": n}) & "\n"
  echo "imported ", db.importLines("lines", newStringStream(lines))["created"].getInt

  ask "hang all coordinators"
  setControlCHook(proc () {.noconv.} = interrupted = true)
  echo "waiting"
  flushFile(stdout)
  try: discard db.call("cluster.health", isInterrupted = proc (): bool = interrupted)
  except Interrupted: echo "interrupted"
  client.close
  try: discard db.call("cluster.health")
  except ArangoError as e: echo "closed ", e.status

let arguments = commandLineParams()
let client = connect(arguments[0])
let db = client.database("_system", arguments[1], arguments[2])
if arguments.len == 4: measure(db, parseInt(arguments[3])) else: show(client, db)
