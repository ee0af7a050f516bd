--- The contract of the binding.
local arango = require "arango"
local json = require "arango_json"
local loop = require "arango_loop"
local harness = require "harness"
local test, equal, raises, control = harness.test, harness.equal, harness.raises, harness.control

local QUERY = "FOR d IN things SORT d.n RETURN d.n"

local function create_things(db, count)
  db.collection:create "things"
  local documents = {}
  for n = 1, count do documents[n] = {n = n} end
  equal(db:import("things", documents).created, count)
end

local function size_of(object)
  local number = 0
  for _ in pairs(object) do number = number + 1 end
  return number
end

test("JSON keeps integers, null and arrays", function()
  local integers = "9007199254740993,-9223372036854775808,18446744073709551615"
  local text = '{"a":[' .. integers .. ',[],{},null,1.5,"\\"\\u00e9"]}'
  local value = json.decode(text)
  equal(value.a[1], 9007199254740993LL)
  equal(json.encode(value), '{"a":[' .. integers .. ',[],{},null,1.5,"\\"é"]}')
  for _, each in ipairs {"{", "[1", "tru", '{"a":1,}', "[1}", "", '"a'} do
    equal(pcall(json.decode, each), false)
  end
  for _, each in ipairs {{0 / 0}, {print}, {[5] = 1}} do equal(pcall(json.encode, each), false) end
  local cycle = {}
  cycle.cycle = cycle
  equal(pcall(json.encode, cycle), false)
end)

test("JSON of arrays loses nothing", function()
  for _, each in ipairs {{"a", "b", kind = "x"}, {1, nil, 3}, {1, nil, 3, kind = "x"}, {a = {1, nil, 3}},
                         json.array {kind = "x"}} do
    equal(select(2, pcall(json.encode, each)), "expected an array, got a table with gaps or other keys")
  end
  equal(json.encode {1, false, json.null, {}}, "[1,false,null,{}]")
end)

test("escapes of JSON are read from the left", function()
  equal(json.decode [["\\ud83d\ude00"]], "\\ud83d\237\184\128")
  equal(json.decode [["\\\ud83d\ude00"]], "\\\240\159\152\128")
  equal(json.decode [["\ud83d\ude00a\n\u00e9\/"]], "\240\159\152\128a\n\195\169/")
  for _, each in ipairs {[["\x"]], [["\u12"]], [["\u12g4"]], [["\ud83"]]} do
    equal(select(2, pcall(json.decode, each)):match "invalid JSON at byte", "invalid JSON at byte")
  end
end)

test("typed methods give decoded values", function(_, db)
  equal(size_of(db.cluster:health().Health), 9)
  equal(type(db.cluster:server_id()), "string")
  equal(#db.cluster:endpoints(), 3)
  equal(db.collection:delete("nothing", {ignore_missing = true}), false)
end)

test("null is distinguished from an absent argument", function(_, db)
  db.cluster:set_server_count {coordinators = 3, dbservers = 4}
  db.cluster:set_server_count {coordinators = arango.null}
  local count = db.cluster:server_count()
  equal(count.numberOfCoordinators, arango.null)
  equal(count.numberOfDBServers, 4)
end)

test("integers are exact", function(_, db)
  db.collection:create "things"
  local inserted = db.document:insert("things", {n = 9223372036854775807LL}, {return_new = true})
  equal(inserted.new.n, 9223372036854775807LL)
end)

test("documents may be JSON text, and arrays may be empty", function(_, db)
  db.collection:create "things"
  db.document:insert("things", '{"_key": "a", "list": []}')
  equal(db.results.document:get("things", "a"):json():match '"list":%s*%[%]' ~= nil, true)
  equal(#db.document:insert_many("things", {}), 0)
  local result = db.results.document:insert_many("things", {{_key = "b"}, {_key = "b"}})
  equal(result:row_count(), 2)
  equal(result:row_errors(), 1)
end)

test("results have the raw text and the response", function(_, db)
  local result = db.results.cluster:endpoints()
  equal(harness.count(result:rows()), 3)
  equal(result:http_status(), 200)
  equal(harness.hosts:find(result:host(), 1, true) ~= nil, true)
  equal(result:header "content-type":match "json", "json")
  equal(db:request("GET", "/_api/version"):value().server, "arango")
  result:close()
  result:close()
  raises("ARANGO_ERR_CLOSED", result.json, result)
end)

test("each operation is a method with its arguments", function()
  local groups = require "arango_operations"
  local table_file = harness.folder .. "../../abi.json"
  local file = assert(io.open(table_file))
  local operations = arango.decode(file:read "*a").operations
  file:close()
  for _, row in ipairs(operations) do
    local group, verb = row.name:match "(.*)%.(.*)"
    local method, given, expected, has_options = groups[group][verb], {}, {}, false
    for _, argument in ipairs(row.arguments) do
      if argument.required then expected[argument.name] = argument.name else has_options = true end
    end
    local index, name = 2, debug.getlocal(method, 2)
    while name do
      given[#given + 1] = name
      index = index + 1
      name = debug.getlocal(method, index)
    end
    equal(given[#given] == "options", has_options)
    local recorder = {_call = function(_, operation, arguments, options, body)
      equal(operation, row.name)
      equal(options, has_options and "options" or nil)
      local sent = arguments or {}
      if body then sent[body] = body end
      for each in pairs(expected) do equal(sent[each], each) end
      for each in pairs(sent) do equal(expected[each], each) end
    end}
    method(recorder, unpack(given))
  end
  equal(#operations > 200, true)
end)

test("results may be decoded by cjson", function(_, db)
  local cjson = require "cjson"
  local decode = arango.decode
  arango.decode = cjson.decode
  local is_done, fault = pcall(function()
    equal(size_of(db.cluster:health().Health), 9)
    db.cluster:set_server_count {coordinators = cjson.null}
    equal(db.cluster:server_count().numberOfCoordinators, cjson.null)
  end)
  arango.decode = decode
  assert(is_done, fault)
end)

test("errors have status and details", function(_, db)
  local found = raises("ARANGO_ERR_SERVER", db.document.get, db.document, "missing", "1")
  equal({found.status_code, found.execution, found.http_status, found.error_num, found.error_name},
        {-7, "executed", 404, 1203, "ERROR_ARANGO_DATA_SOURCE_NOT_FOUND"})
  equal(found.operation, "document.get")
  equal(tostring(found), found.message)
  equal(#found.attempts, 1)
  found = raises("ARANGO_ERR_ARGUMENT", db.call, db, "cluster.nonsense")
  equal(found.execution, "not executed")
end)

test("wrong arguments are errors", function(client, db)
  raises("ARANGO_ERR_ARGUMENT", db.document.get, db.document)
  raises("ARANGO_ERR_ARGUMENT", db.document.get, db.document, 1, {})
  raises("ARANGO_ERR_ARGUMENT", db.document.insert, db.document, "things")
  raises("ARANGO_ERR_ARGUMENT", db.call, db)
  raises("ARANGO_ERR_ARGUMENT", db.call, db, "cluster.health", "[")
  raises("ARANGO_ERR_ARGUMENT", arango.client, "ftp://x")
  raises("ARANGO_ERR_ARGUMENT", arango.client, harness.hosts, {nonsense = 1})
  raises("ARANGO_ERR_AUTH", client.database, client, "_system", {password = "wrong", verify = true})
  equal(pcall(db.call, db, {}), false)
  equal(pcall(db.call, nil, "cluster.health"), false)
  equal(pcall(db.collection.create, db.collection, "x", "options"), false)
  equal(pcall(db.document.insert, db.document, "things", {n = 0 / 0}), false)
  equal(pcall(db.open_cursor, db, "RETURN 1\0"), false)
  equal(db.nonsense, nil)
end)

test("a method without its group is an error that names the colon", function(_, db)
  for _, arguments in ipairs {{"things", "1"}, {}, {{}}} do
    local _, fault = pcall(db.document.get, unpack(arguments))
    equal(fault:match "call its methods with a colon", "call its methods with a colon")
  end
  equal(pcall(arango.client, {"http://127.0.0.1", nil, "http://127.0.0.2"}), false)
end)

test("derived databases have their own settings", function(_, db)
  harness.act "hang"
  local hurried = db:derive {timeout_ms = 50}
  raises("ARANGO_ERR_TIMEOUT", hurried.cluster.health, hurried.cluster)
  db:set_password("wrong", "root")
  control "/_sim/reset"
  raises("ARANGO_ERR_AUTH", db.cluster.health, db.cluster)
end)

test("handles close in any order and twice", function(client, db)
  local cursor, import, events = db:open_cursor "RETURN 1", db:open_import "things", client:events()
  local call = db.async.cluster:health()
  for _, each in ipairs {client, events, db, import, cursor, client, cursor, db} do each:close() end
  for _, use in ipairs {
    function() db.cluster:health() end, function() client:stats() end, function() cursor:next_batch() end,
    function() import:write "{}" end, function() client:database() end, function() events:fd() end,
    function() db.async.cluster:health() end, function() call.queue:dispatch() end,
  } do
    equal(raises("ARANGO_ERR_CLOSED", use).execution, "not executed")
  end
  equal(events:next(), nil)
  equal(call:is_done(), true)
end)

test("collected handles are destroyed", function(client, db)
  local function resident()
    for _ = 1, 500 do
      local other = arango.client(harness.hosts)
      harness.database(other):open_cursor "RETURN 1"
      other:queue()
      db.results.cluster:server_id()
    end
    collectgarbage()
    collectgarbage()
    local file = io.open "/proc/self/statm"
    local pages = file:read("*a"):match "%d+ (%d+)"
    file:close()
    return tonumber(pages) * 4096
  end
  resident()
  local before = resident()
  for _ = 1, 3 do resident() end
  equal(resident() - before < 16e6, true)
end)

test("memory of calls does not grow", function(_, db)
  local function resident()
    for _ = 1, 1000 do db.cluster:server_id() end
    for _ = 1, 100 do raises("ARANGO_ERR_ARGUMENT", db.call, db, "cluster.nonsense") end
    collectgarbage()
    local file = io.open "/proc/self/statm"
    local pages = file:read("*a"):match "%d+ (%d+)"
    file:close()
    return tonumber(pages) * 4096
  end
  resident()
  local before = resident()
  equal(resident() - before < 8e6, true)
end)

test("cursors give rows as values and as texts", function(_, db)
  create_things(db, 10)
  local sum = 0
  for row in db:open_cursor(QUERY, nil, {batch_size = 3}):rows() do sum = sum + row end
  equal(sum, 55)
  equal(harness.count(db:open_cursor(QUERY, nil, {batch_size = 3}):texts()), 10)
  for row in db:open_cursor("RETURN @x", {x = {y = arango.null}}):rows() do equal(row.y, arango.null) end
end)

test("a failed cursor gives its error again", function(_, db)
  for _, method in ipairs {"rows", "texts"} do
    local cursor = db:open_cursor "FOR d IN missing RETURN d"
    for _ = 1, 2 do raises("ARANGO_ERR_SERVER", cursor.next_batch, cursor) end
    local rows = cursor[method](cursor)
    for _ = 1, 2 do raises("ARANGO_ERR_SERVER", rows) end
  end
  equal(harness.count(db:open_cursor("FOR d IN [] RETURN d"):rows()), 0)
end)

test("a decoder that gives nil does not end the rows", function(_, db)
  local decode = arango.decode
  arango.decode = function(text) if text ~= "null" then return decode(text) end end
  local rows = db:open_cursor("FOR d IN [1, null, 2] RETURN d"):rows()
  local is_done, count = pcall(harness.count, rows)
  arango.decode = decode
  equal(is_done and count, 3)
end)

test("each closes the cursor, after an error too", function(_, db)
  create_things(db, 10)
  local cursor, last = db:open_cursor(QUERY, nil, {batch_size = 3}), nil
  cursor:each(function(row)
    last = row
    return row < 5
  end)
  equal(last, 5)
  raises("ARANGO_ERR_CLOSED", cursor.has_more, cursor)
  cursor = db:open_cursor(QUERY)
  local _, fault = pcall(cursor.each, cursor, function() error("enough", 0) end)
  equal(fault, "enough")
  raises("ARANGO_ERR_CLOSED", cursor.has_more, cursor)
  for _ in db:open_cursor(QUERY, nil, {batch_size = 2}):rows() do break end
  collectgarbage()
end)

test("rows continue after a failover", function(_, db)
  create_things(db, 20)
  local cursor, rows = db:open_cursor(QUERY, nil, {batch_size = 2}), {}
  for row in cursor:rows() do
    rows[#rows + 1] = row
    if row == 5 then
      local owner = cursor:info().host
      for _, each in ipairs(harness.coordinators()) do
        if each.endpoint ~= owner then control(("/_sim/servers/%s/restart"):format(each.short_name)) end
      end
    end
  end
  equal(#rows, 20)
end)

test("a lost cursor has a reason", function(_, db)
  create_things(db, 20)
  local found = select(2, pcall(function()
    for row in db:open_cursor(QUERY, nil, {batch_size = 2}):rows() do
      if row == 1 then harness.act "restart" end
    end
  end))
  equal(found.reason == "expired" or found.reason == "coordinator gone", true)
end)

test("imports read files, functions and arrays", function(_, db)
  db.collection:create "things"
  local file = io.tmpfile()
  for n = 1, 1000 do file:write(('{"n": %d}\n'):format(n)) end
  file:seek "set"
  equal(db:import("things", file).created, 1000)
  local pieces = {'{"n":', " 1}\n", '{"n": 2}'}
  equal(db:import("things", function() return table.remove(pieces, 1) end).created, 2)
  equal(db:import("things", {{n = 1}, '{"n": 2}'}, {on_duplicate = "ignore"}).created, 2)
  equal(db.collection:count "things", 1004)
  equal(raises("ARANGO_ERR_SERVER", db.import, db, "missing", {"{}"}).summary.created, 0)
  local _, fault = pcall(db.import, db, "things", function() error("enough", 0) end)
  equal(fault, "enough")
end)

test("imports fail for sources that cannot be read, and for gaps", function(_, db)
  db.collection:create "things"
  for _, path in ipairs {"/tmp", "/proc/self/mem"} do
    local file = assert(io.open(path))
    local is_done, fault = pcall(db.import, db, "things", file)
    file:close()
    equal(is_done, false)
    equal(fault:match "^the source of the import cannot be read", "the source of the import cannot be read")
  end
  local pieces = {"{}\n"}
  equal(pcall(db.import, db, "things", function() return table.remove(pieces), "broken" end), false)
  equal(pcall(db.import, db, "things", {{a = 1}, nil, {a = 3}}), false)
  equal(pcall(db.import, db, "things", {a = 1}), false)
end)

test("calls keep their client, and failed submissions leave nothing", function(client, db)
  local function start()
    local other = arango.client(harness.hosts)
    return harness.database(other).async.cluster:health()
  end
  harness.act "hang"
  -- No slot of the stack of an ended coroutine keeps the client.
  local call = coroutine.wrap(start)()
  for _ = 1, 3 do collectgarbage() end
  harness.act "resume"
  equal(size_of(call:value().Health), 9)
  equal(pcall(db.submit, db, "a\0"), false)
  equal(next(client:queue().calls), nil)
end)

test("calls are awaited in any order and more than once", function(_, db)
  local calls = {}
  for index = 1, 50 do calls[index] = db.async.cluster:health() end
  for index = 50, 1, -1 do equal(size_of(calls[index]:value().Health), 9) end
  equal(size_of(calls[1]:value().Health), 9)
  local call = db.async.document:get("missing", "1")
  for _ = 1, 2 do raises("ARANGO_ERR_SERVER", call.value, call) end
end)

test("a cancelled call ends", function(client, db)
  harness.act "hang"
  local call = db.async.cluster:health()
  call:cancel()
  call:cancel()
  raises("ARANGO_ERR_CANCELLED", call.value, call)
  local closed = db.async.cluster:health()
  client:close()
  raises("ARANGO_ERR_CLOSED", closed.value, closed)
end)

test("coroutines wait without blocking each other", function(_, db)
  create_things(db, 10)
  local sums = {}
  for task = 1, 8 do
    loop.spawn(function(name)
      local sum = size_of(db.cluster:health().Health)
      for row in db:open_cursor(QUERY, nil, {batch_size = 3}):rows() do sum = sum + row end
      raises("ARANGO_ERR_SERVER", db.document.get, db.document, "missing", "1")
      db:import("things", {{n = 0}})
      sums[name] = sum
    end, task)
  end
  loop.run()
  equal(#sums, 8)
  equal(sums[8], 64)
  harness.act "hang"
  local call = db.async.cluster:health()
  loop.spawn(function() raises("ARANGO_ERR_CANCELLED", call.value, call) end)
  loop.spawn(function() call:cancel() end)
  loop.run()
  loop.spawn(function() error("enough", 0) end)
  equal(select(2, pcall(loop.run)), "enough")
end)

test("the loop passes arguments, and rejects other yields", function()
  local count, last
  loop.spawn(function(...) count, last = select("#", ...), (select(2, ...)) end, nil, "b", nil)
  loop.run()
  equal(count, 3)
  equal(last, "b")
  for _, value in ipairs {5, {}, "x"} do
    loop.spawn(function() coroutine.yield(value) end)
    equal(select(2, pcall(loop.run)), "a coroutine of arango_loop may wait only for calls")
  end
end)

test("requests, batches and lists of hosts let other coroutines continue", function(client, db)
  for _, use in ipairs {
    function() db:request("GET", "/_api/version") end,
    function() db:open_cursor("RETURN 1"):next_batch() end,
    function() client:refresh_hosts() end,
  } do
    local order = {}
    loop.spawn(function() use() order[#order + 1] = "call" end)
    loop.spawn(function() order[#order + 1] = "other" end)
    loop.run()
    equal(order, {"other", "call"})
  end
end)

test("events arrive", function(client, db)
  local events = client:events "host_down"
  equal(events:next(0), nil)
  control(("/_sim/servers/%s/stop"):format(harness.coordinators()[1].short_name))
  for _ = 1, 3 do db.cluster:server_id() end
  equal(events:next().event, "host_down")
end)

test("handles are destroyed at exit", function()
  local script = os.tmpname()
  local file = io.open(script, "w")
  file:write(([[
    local arango = require "arango"
    local client = arango.client(%q)
    local db = client:database("_system", {username = %q, password = %q})
    local cursor = db:open_cursor("FOR i IN 1..100 RETURN i", nil, {batch_size = 10})
    cursor:next_batch()
    local events = client:events()
    local calls = {}
    for index = 1, 10 do calls[index] = db.async.cluster:health() end
    calls[1]:value()
  ]]):format(harness.hosts, harness.username, harness.password))
  file:close()
  equal(os.execute("luajit " .. script), 0)
  os.remove(script)
end)

test("the examples of the README run", function()
  local page = assert(io.open(harness.folder .. "../README.md")):read "*a"
  local code = {}
  for block in page:gmatch "\n```lua\n(.-)\n```" do code[#code + 1] = block end
  equal(#code > 5, true)
  code = table.concat(code, "\n"):gsub("{%s*\"http:[^}]*}", ("%q"):format(harness.hosts), 1)
  assert(loadstring(code:gsub('"passwd"', ("%q"):format(harness.password)), "@README.md"))()
end)

harness.run()
