--- A client of ArangoDB clusters for LuaJIT, over the shared library libarango.
local ffi = require "ffi"
local json = require "arango_json"

--- Returns the declarations of the library: the file arango.cdef beside this one.
local function declarations()
  local folder = debug.getinfo(1, "S").source:match("^@(.*[/\\])") or ""
  local file, fault = io.open(folder .. "arango.cdef")
  if not file then error("the declarations of libarango cannot be read: " .. fault, 0) end
  local text = file:read("*a")
  file:close()
  return text
end

if not pcall(ffi.typeof, "arango_client") then
  ffi.cdef(declarations())
  ffi.cdef [[
    struct arango_lua_pollfd { int fd; short events, revents; };
    int arango_lua_poll(struct arango_lua_pollfd *fds, unsigned long count, int timeout_ms) __asm__("poll");
  ]]
end

local environment = os.getenv("ARANGO_LIBRARY")
local C = ffi.load(environment and environment ~= "" and environment or "libarango.so.0")
if bit.rshift(C.arango_version_number(), 8) ~= 0x0001 then
  error("expected version 0.1 of libarango, got " .. ffi.string(C.arango_version()), 0)
end

local M = {version = ffi.string(C.arango_version()),
           null = json.null, array = json.array, encode = json.encode}

--- The function that decodes results. cjson.decode is faster, and rounds integers beyond 2^53.
M.decode = json.decode

-- Errors and results

local EXECUTIONS = {[0] = "not executed", "executed", "unknown"}

--- The error of a call: a table with status, status_code, message, execution, http_status, error_num,
-- error_name, and, if they are known, operation, host, method, url, error_message, reason.
local Error = {}
Error.__index = Error
Error.__tostring = function(self) return self.message end

local function string_of(pointer) return pointer ~= nil and ffi.string(pointer) or nil end

local function closed(name)
  return setmetatable({status = "ARANGO_ERR_CLOSED", status_code = -10, execution = "not executed",
                       http_status = 0, error_num = 0, message = "the " .. name .. " is closed"}, Error)
end

local function error_of(result)
  local found = setmetatable(json.decode(ffi.string(C.arango_result_json(result, nil))), Error)
  found.status_code = tonumber(C.arango_result_status(result))
  found.execution = EXECUTIONS[tonumber(C.arango_result_execution(result))]
  found.http_status = C.arango_result_http_status(result)
  found.error_num = C.arango_result_error_num(result)
  found.error_name = string_of(C.arango_error_name(found.error_num))
  found.attempts = json.decode(ffi.string(C.arango_result_attempts(result)))
  return found
end

--- Returns true if a value is an error of a call.
function M.is_error(value) return getmetatable(value) == Error end

--- The base of objects with a handle. The garbage collector destroys handles that are not closed.
local function class(name, destroy)
  local found = {}
  found.__index = found

  --- Destroys the handle. Closing twice has no effect.
  function found:close()
    local pointer = self.pointer
    self.pointer = nil
    if pointer then destroy(ffi.gc(pointer, nil)) end
  end

  function found:handle()
    return self.pointer or error(closed(name), 0)
  end

  function found.new(pointer, object)
    object = object or {}
    object.pointer = ffi.gc(pointer, destroy)
    return setmetatable(object, found)
  end
  return found
end

local Result = class("result", C.arango_result_destroy)
local size = ffi.new("size_t[1]")

--- Returns the result object of a pointer, or raises the result's error.
local function checked(pointer)
  if C.arango_result_status(pointer) == 0 then return Result.new(pointer) end
  local found = error_of(pointer)
  C.arango_result_destroy(pointer)
  error(found, 0)
end

local function done(pointer) checked(pointer):close() end

local function sized(text) return text ~= nil and ffi.string(text, size[0]) or nil end

--- The result as JSON text; nil if the body is not JSON.
function Result:json() return sized(C.arango_result_json(self:handle(), size)) end
--- The bytes of the response body; nil without a response.
function Result:body() return sized(C.arango_result_body(self:handle(), size)) end
--- The decoded result.
function Result:value()
  local found = self:json()
  return found and M.decode(found)
end
function Result:row_count() return tonumber(C.arango_result_row_count(self:handle())) end
--- The JSON text of a row, counted from 1; nil if there is no such row.
function Result:row(index) return sized(C.arango_result_row(self:handle(), index - 1, size)) end
--- The number of documents for which an operation on many documents failed.
function Result:row_errors() return tonumber(C.arango_result_row_errors(self:handle())) end
function Result:http_status() return C.arango_result_http_status(self:handle()) end
function Result:host() return string_of(C.arango_result_host(self:handle())) end
--- The value of a response header; nil if there is no such header.
function Result:header(name) return string_of(C.arango_result_header(self:handle(), name)) end
function Result:attempts() return json.decode(ffi.string(C.arango_result_attempts(self:handle()))) end

--- Iterates over the JSON texts of the rows.
function Result:rows()
  local index = 0
  return function()
    index = index + 1
    return self:row(index)
  end
end

-- Waiting. The interpreter runs the functions that wait, without the compiler: only there does the handler of
-- SIGINT of luajit raise its error.

--- Returns an argument that C ends at its first NUL.
local function text(value)
  if type(value) == "string" and value:find "%z" then error("a text contains the byte NUL", 0) end
  return value
end

local function encoded(value)
  if value == nil or type(value) == "string" then return value end
  return json.encode(value)
end

local function create(kind, start)
  local out = ffi.new("arango_" .. kind .. " *[1]")
  done(start(out))
  return out[0]
end

--- The time in milliseconds after which a wait lets a hook run that was set before it.
local PIECE_MS = 50

local function advance(pending)
  local result
  repeat result = C.arango_pending_wait(pending, PIECE_MS) until result ~= nil
  return result
end
jit.off(advance)

--- Starts a call, and waits for its result. An error that a hook raises cancels the call.
local function wait(start)
  local pending = ffi.gc(create("pending", start), C.arango_pending_destroy)
  local is_done, result = pcall(advance, pending)
  C.arango_pending_destroy(ffi.gc(pending, nil))
  if not is_done then error(result, 0) end
  return checked(result)
end

--- Waits until one of the descriptors is readable, for at most 50 ms if there is no limit: a hook may run
-- then.
function M.poll(descriptors, timeout_ms)
  local watched = ffi.new("struct arango_lua_pollfd[?]", #descriptors)
  for index, descriptor in ipairs(descriptors) do
    watched[index - 1].fd = descriptor
    watched[index - 1].events = 1
  end
  ffi.C.arango_lua_poll(watched, #descriptors, timeout_ms or PIECE_MS)
end
jit.off(M.poll)

-- Asynchronous calls

--- The functions by which coroutines wait.
local suspenders = setmetatable({}, {__mode = "k"})

--- Lets a coroutine wait for calls by a function that gets the call, and returns when the call is done.
function M.suspend_by(task, suspend)
  suspenders[task] = suspend
end

local function suspender()
  local task = coroutine.running()
  return task and suspenders[task]
end

--- A call under way.
local Call = {}
Call.__index = Call

--- Returns true if a value is a call.
function M.is_call(value) return getmetatable(value) == Call end

function Call:is_done() return self.outcome ~= nil end

--- Waits for the result: in a coroutine of a scheduler (see arango_loop) by a yield, otherwise by poll().
function Call:result()
  while not self.outcome do
    local suspend = suspender()
    if suspend then
      suspend(self)
    else
      M.poll({self.queue:fd()})
      self.queue:dispatch()
    end
  end
  if M.is_error(self.outcome) then error(self.outcome, 0) end
  return self.outcome
end

--- Waits for the result and returns its decoded value.
function Call:value() return self:result():value() end

--- Cancels the call, which ends with ARANGO_ERR_CANCELLED unless its response has arrived.
function Call:cancel()
  if self.queue.pointer and not self.outcome then C.arango_cancel(self.queue.pointer, self.ticket) end
end

local Queue = class("client", C.arango_queue_destroy)

function Queue:fd() return C.arango_queue_fd(self:handle()) end

--- Submits a call, which keeps its owner: the garbage collector would destroy a client during the call.
function Queue:submit(owner, start)
  local tag = self.last_tag + 1
  self.last_tag = tag
  local call = setmetatable({queue = self, owner = owner}, Call)
  call.ticket = start(self:handle(), tag)
  self.calls[tag] = call
  return call
end

--- Takes the results out that have arrived. Call it when the descriptor is readable.
function Queue:dispatch()
  while true do
    local pointer = C.arango_queue_next(self:handle(), 0)
    if pointer == nil then return end
    local tag = tonumber(C.arango_result_tag(pointer))
    local call = self.calls[tag]
    self.calls[tag] = nil
    local is_done, outcome = pcall(checked, pointer)
    if call then call.outcome, call.owner = outcome, nil end
  end
end

--- Submits a call and waits for it. An error during the wait cancels the call.
local function submit_and_wait(owner, start)
  local call = owner.database.client:queue():submit(owner, start)
  local is_done, result = pcall(call.result, call)
  if is_done then return result end
  call:cancel()
  error(result, 0)
end

-- Clients and databases

local Client = class("client", C.arango_client_destroy)
local Database = class("database", C.arango_database_destroy)
local Cursor = class("cursor", C.arango_cursor_destroy)
local Import = class("import", C.arango_import_destroy)
local Events = class("event stream", C.arango_queue_destroy)

--- Creates a client.
-- @param hosts a URL, a comma-separated list or an array of URLs; nil for http://127.0.0.1:8529
-- @param options strategy, and the options of docs/options.md, level client
function M.client(hosts, options)
  if type(hosts) == "table" then hosts = table.concat(hosts, ",", 1, json.length(hosts)) end
  local given = {}
  for name, value in pairs(options or {}) do given[name] = value end
  local strategy = given.strategy
  given.strategy = nil
  return Client.new(create("client", function(out)
    return C.arango_client_create(text(hosts), text(strategy), encoded(given), out)
  end))
end

--- Creates a database.
-- @param options username, password, verify (true to send a test request), and the options of
--   docs/options.md, level database
function Client:database(name, options)
  local given = {}
  for key, value in pairs(options or {}) do given[key] = value end
  local username, password, verify = given.username, given.password, given.verify
  given.username, given.password, given.verify = nil, nil, nil
  local database = Database.new(create("database", function(out)
    return C.arango_database_create(
      self:handle(), text(name), text(username), text(password), encoded(given), out)
  end), {client = self})
  if verify then database:call("database.properties"):close() end
  return database
end

--- The state of the client and its coordinators.
function Client:stats() return json.decode(checked(C.arango_client_stats(self:handle())):json()) end

--- Reads the list of the cluster's coordinators, and returns their URLs.
function Client:refresh_hosts()
  if suspender() then
    return self:queue():submit(self, function(queue, tag)
      return C.arango_submit_refresh_hosts(self:handle(), queue, tag)
    end):value()
  end
  return wait(function(out) return C.arango_start_refresh_hosts(self:handle(), out) end):value()
end

--- The queue of the client's asynchronous calls.
function Client:queue()
  self:handle()
  if not self.results then
    self.results = Queue.new(create("queue", C.arango_queue_create), {calls = {}, last_tag = 0})
  end
  return self.results
end

local destroy_client = Client.close

--- Ends all calls of the client with ARANGO_ERR_CLOSED and closes its connections.
function Client:close()
  local results = self.pointer and self.results
  destroy_client(self)
  if results then
    results:dispatch()
    results:close()
  end
end

--- Returns the events of the client: an object with next, fd and close.
-- @param kinds a comma-separated list of kinds; nil for all
function Client:events(kinds)
  local events = Events.new(create("queue", C.arango_queue_create), {client = self})
  done(C.arango_client_events(self:handle(), events.pointer, kinds, 1))
  return events
end

function Events:fd() return C.arango_queue_fd(self:handle()) end

--- The next event as a table; nil if none arrived in time, or the client is closed. Without timeout_ms the
-- wait has no limit.
function Events:next(timeout_ms)
  while self.client.pointer do
    M.poll({self:fd()}, timeout_ms)
    local pointer = C.arango_queue_next(self:handle(), 0)
    if pointer ~= nil then return checked(pointer):value() end
    if timeout_ms then return nil end
  end
end

--- Returns the same database with other settings: the options of docs/options.md, level derived.
function Database:derive(options)
  return Database.new(create("database", function(out)
    return C.arango_database_derive(self:handle(), encoded(options), out)
  end), {client = self.client})
end

--- Replaces the credentials of the database and of all that were derived from it.
function Database:set_password(password, username)
  done(C.arango_database_set_password(self:handle(), text(username), text(password)))
end

function Database:set_token(token) done(C.arango_database_set_token(self:handle(), text(token))) end

--- Runs an operation by its name, and returns a result.
-- @param arguments a table, or its JSON text
-- @param body the argument that is sent as the body: a table, or its JSON text
function Database:call(operation, arguments, body)
  if suspender() then return self:submit(operation, arguments, body):result() end
  arguments, body = encoded(arguments), encoded(body)
  return wait(function(out)
    return C.arango_start_with(
      self:handle(), text(operation), text(arguments), body, body and #body or 0, out)
  end)
end

--- Submits an operation, as call, without waiting, and returns a call.
function Database:submit(operation, arguments, body)
  arguments, body = encoded(arguments), encoded(body)
  return self.client:queue():submit(self, function(queue, tag)
    return C.arango_submit_with(
      self:handle(), text(operation), text(arguments), body, body and #body or 0, queue, tag)
  end)
end

--- Sends a request to any endpoint, and returns a result.
-- @param options headers and body
function Database:request(method, path, options)
  options = options or {}
  local headers, body = encoded(options.headers), encoded(options.body)
  if suspender() then
    return self.client:queue():submit(self, function(queue, tag)
      return C.arango_submit_request(
        self:handle(), text(method), text(path), text(headers), body, body and #body or 0, queue, tag)
    end):result()
  end
  return wait(function(out)
    return C.arango_start_request(
      self:handle(), text(method), text(path), text(headers), body, body and #body or 0, out)
  end)
end

local function value_of(database, ...)
  local result = database:call(...)
  local value = result:value()
  result:close()
  return value
end

local groups = require "arango_operations"

--- Runs an operation for a method of a group: options are the arguments that are not required.
local function call_operation(group, operation, arguments, options, body)
  if options ~= nil then
    if type(options) ~= "table" then error("expected a table of options, got a " .. type(options), 3) end
    local all = {}
    for name, value in pairs(options) do all[name] = value end
    for name, value in pairs(arguments or {}) do all[name] = value end
    arguments = all
  end
  return group._run(group._database, operation, arguments, body)
end

for _, group in pairs(groups) do
  group.__index = group
  group._call = call_operation
end

--- Returns a table whose members are the groups of operations.
local function typed(database, run)
  return setmetatable({}, {__index = function(self, name)
    local group = groups[name] and setmetatable({_run = run, _database = database}, groups[name])
    rawset(self, name, group)
    return group
  end})
end

local MODES = {
  values = value_of, results = function(database, ...) return database:call(...) end,
  async = function(database, ...) return database:submit(...) end,
}

--- The groups of operations are members of a database; `results` and `async` have the same groups, whose
-- methods return results and calls.
local methods = Database.__index
function Database.__index(self, name)
  if methods[name] ~= nil then return methods[name] end
  if MODES[name] then
    rawset(self, name, typed(self, MODES[name]))
    return rawget(self, name)
  end
  return groups[name] and self.values[name]
end

-- Cursors

--- Creates a cursor over the rows of an AQL query.
-- @param bind_vars a table of the values of bind variables
-- @param options the arguments of query.execute, and prefetch and read_only
function Database:open_cursor(query, bind_vars, options)
  return Cursor.new(create("cursor", function(out)
    return C.arango_cursor_create(self:handle(), text(query), text(encoded(bind_vars)), encoded(options), out)
  end), {database = self})
end

--- Reads the next batch, and returns a result: without rows behind the last batch. After a failure that ends
-- the cursor, every call raises the same error.
function Cursor:next_batch()
  if suspender() then return self:submit():result() end
  return wait(function(out) return C.arango_cursor_start(self:handle(), out) end)
end

--- Submits the reading of the next batch, and returns a call.
function Cursor:submit()
  return self.database.client:queue():submit(self, function(queue, tag)
    return C.arango_cursor_submit(self:handle(), queue, tag)
  end)
end

--- True if a further batch may follow; false behind the last row and after a failure.
function Cursor:has_more() return C.arango_cursor_has_more(self:handle()) == 1 end

--- The id, counts and statistics of the query, as far as they are known.
function Cursor:info() return json.decode(checked(C.arango_cursor_info(self:handle())):json()) end

--- Iterates over the JSON texts of the rows. The cursor is closed behind the last row; after `break`, close
-- it, or leave that to the garbage collector. In a coroutine of a scheduler, other coroutines continue.
function Cursor:texts()
  local batch, index
  return function()
    while true do
      local row = batch and batch:row(index)
      if row then
        index = index + 1
        return row
      end
      if batch then batch:close() end
      batch = nil
      batch, index = self:next_batch(), 1
      if batch:row_count() == 0 and not self:has_more() then
        batch:close()
        return self:close()
      end
    end
  end
end

--- Iterates over the decoded rows, as texts. A row for which a decoder of the caller gives nil is null.
function Cursor:rows()
  local texts = self:texts()
  return function()
    local row = texts()
    if not row then return nil end
    local value = M.decode(row)
    if value == nil then return json.null end
    return value
  end
end

--- Calls a function with each decoded row until it returns false, then closes the cursor, after an error too.
function Cursor:each(visit)
  local is_done, fault = pcall(function()
    for row in self:rows() do
      if visit(row) == false then break end
    end
  end)
  self:close()
  if not is_done then error(fault, 0) end
end

-- Imports

--- Imports JSON lines or documents into a collection, and returns the summary. The error of an import has the
-- summary as member `summary`.
-- @param source a file, a function that returns pieces of text and then nil (with a message after a failure), or
--   an array of tables and lines. The pieces of a function have line ends; file:lines() removes them.
-- @param options the options of arango_import_create
function Database:import(collection, source, options)
  local import = self:open_import(collection, options)
  local is_done, found = pcall(function()
    import:copy(source)
    return import:finish()
  end)
  if M.is_error(found) and import.pointer then found.summary = import:info() end
  import:close()
  if not is_done then error(found, 0) end
  return found
end

--- Creates an import to which data is written.
function Database:open_import(collection, options)
  return Import.new(create("import", function(out)
    return C.arango_import_create(self:handle(), text(collection), encoded(options), out)
  end), {database = self})
end

local PIECE_BYTES = 262144

--- Adds the data of a file, a function or an array.
function Import:copy(source)
  if type(source) == "table" then
    local lines, count = {}, 0
    for index = 1, json.length(source) do
      local line = encoded(source[index])
      lines[#lines + 1], count = line, count + #line
      if count > PIECE_BYTES then
        self:write(table.concat(lines, "\n") .. "\n")
        lines, count = {}, 0
      end
    end
    return self:write(table.concat(lines, "\n") .. "\n")
  end
  local read = type(source) == "function" and source or function() return source:read(PIECE_BYTES) end
  local piece, fault = read()
  while piece do
    self:write(piece)
    piece, fault = read()
  end
  if fault then error("the source of the import cannot be read: " .. tostring(fault), 0) end
end

--- Adds lines, divided anywhere; waits while as many chunks as allowed are under way.
function Import:write(data)
  submit_and_wait(self, function(queue, tag)
    return C.arango_import_submit(self:handle(), data, #data, queue, tag)
  end):close()
end

--- The summary so far.
function Import:info() return json.decode(checked(C.arango_import_info(self:handle())):json()) end

--- Sends the rest, waits for all chunks, and returns the summary.
function Import:finish()
  return submit_and_wait(self, function(queue, tag)
    return C.arango_import_submit_finish(self:handle(), queue, tag)
  end):value()
end

return M
