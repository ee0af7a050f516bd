--- The common program (../README.md).
local arango = require "arango"
local ffi = require "ffi"
local loop = require "arango_loop"

local function ask(question)
  print(question .. "?")
  io.flush()
  if not io.read() then os.exit(1) end
end

local function size_of(object)
  local number = 0
  for _ in pairs(object) do number = number + 1 end
  return number
end

local function show_errors(db)
  local _, err = pcall(db.document.get, db.document, "missing", "1")
  print(("server error %s %d %s %s"):format(err.status, err.error_num, err.error_name, err.execution))
  _, err = pcall(db.call, db, "cluster.nonsense")
  print(("argument error %s %d %s"):format(err.status, err.error_num, err.execution))
end

local function submit_hundred(db)
  local arrived, succeeded = 0, 0
  for _ = 1, 100 do
    loop.spawn(function()
      local is_done = pcall(db.cluster.health, db.cluster)
      arrived, succeeded = arrived + 1, succeeded + (is_done and 1 or 0)
    end)
  end
  loop.run()
  print(("submitted %d succeeded %d"):format(arrived, succeeded))
end

local function insert_documents(db)
  db.collection:create "numbers"
  local inserted = 0
  for n = 1, 10 do
    db.document:insert("numbers", {value = n < 10 and n or 9007199254740993LL})
    inserted = inserted + 1
  end
  print("inserted " .. inserted)
end

local function read_rows(db)
  local count, last = 0, nil
  for row in db:open_cursor("FOR d IN numbers SORT d.value RETURN d.value", nil, {batch_size = 3}):rows() do
    count, last = count + 1, row
  end
  print(("rows %d last %s"):format(count, arango.encode(last)))
end

local function import_lines(db)
  db.collection:create "lines"
  local stream = io.tmpfile()
  for n = 0, 999 do stream:write(('{"_key": "k%d", "n": %d}\n'):format(n, n)) end
  stream:seek "set"
  print(("imported %d"):format(db:import("lines", stream).created))
end

local function interrupt_call(db)
  -- The signal may arrive before the call.
  local is_done, err = pcall(function()
    print "waiting"
    io.flush()
    db.cluster:health()
  end)
  print(is_done and "finished" or tostring(err):match "interrupted" or tostring(err))
end

ffi.cdef [[
  struct program_timespec { long s, ns; };
  int clock_gettime(int clock, struct program_timespec *now);
]]

local function nanoseconds()
  local now = ffi.new "struct program_timespec"
  ffi.C.clock_gettime(1, now)
  return now.s * 1000000000LL + now.ns
end

local function measure(db, count)
  db.cluster:health()
  local start = nanoseconds()
  for _ = 1, count do db.cluster:health() end
  print(arango.encode(nanoseconds() - start))
end

local hosts, username, password, count = ...
local client = arango.client(hosts)
local db = client:database("_system", {username = username, password = password})
if count then
  measure(db, tonumber(count))
else
  print("version " .. arango.version)
  print("health " .. size_of(db.cluster:health().Health))
  show_errors(db)
  submit_hundred(db)
  ask "stop a coordinator"
  submit_hundred(db)
  insert_documents(db)
  read_rows(db)
  import_lines(db)
  ask "hang all coordinators"
  interrupt_call(db)
  client:close()
  local _, err = pcall(db.cluster.health, db.cluster)
  print("closed " .. err.status)
end
db:close()
client:close()
