--- Support of the tests: the test cluster of the environment, and assertions.
local arango = require "arango"

local M = {hosts = os.getenv "ARANGO_HOSTS", username = os.getenv "ARANGO_USERNAME",
           password = os.getenv "ARANGO_PASSWORD", control_port = os.getenv "ARANGO_CONTROL",
           folder = debug.getinfo(1, "S").source:match "^@(.*/)" or ""}

local tests, names = {}, {}

--- Adds a test, a function that gets a client and a database of the cluster in its initial state.
function M.test(name, body)
  names[#names + 1] = name
  tests[name] = body
end

function M.database(client, options)
  local all = {username = M.username, password = M.password}
  for key, value in pairs(options or {}) do all[key] = value end
  return client:database("_system", all)
end

--- Makes a call to the control port of the cluster.
function M.control(path, method)
  local command = ("curl -sf -X %s -d '{}' '%s%s'"):format(method or "POST", M.control_port, path)
  if method == "GET" then command = ("curl -sf '%s%s'"):format(M.control_port, path) end
  local pipe = io.popen(command)
  local answer = pipe:read "*a"
  pipe:close()
  return arango.decode(answer)
end

--- The names and endpoints of the coordinators.
function M.coordinators()
  local found = {}
  for _, server in ipairs(M.control("/_sim/state", "GET").servers) do
    if server.short_name:find "Coordinator" then found[#found + 1] = server end
  end
  return found
end

--- Acts on all coordinators.
function M.act(action)
  for _, each in ipairs(M.coordinators()) do
    M.control(("/_sim/servers/%s/%s"):format(each.short_name, action))
  end
end

function M.equal(got, expected)
  if type(expected) == "table" then got, expected = arango.encode(got), arango.encode(expected) end
  if got ~= expected then error(("expected %s, got %s"):format(tostring(expected), tostring(got)), 2) end
end

--- Calls a function that raises an error of that status, and returns the error.
function M.raises(status, body, ...)
  local is_done, found = pcall(body, ...)
  if is_done or not arango.is_error(found) or found.status ~= status then
    error(("expected %s, got %s"):format(status, is_done and "success" or tostring(found)), 2)
  end
  return found
end

function M.count(iterator)
  local number = 0
  for _ in iterator do number = number + 1 end
  return number
end

--- Runs the tests, and ends the program with status 1 if one fails.
function M.run()
  local failures = 0
  for _, name in ipairs(names) do
    M.control "/_sim/reset"
    local client = arango.client(M.hosts)
    local is_done, fault = xpcall(function() tests[name](client, M.database(client)) end, function(fault)
      return debug.traceback(tostring(fault), 2)
    end)
    client:close()
    if not is_done then
      failures = failures + 1
      print(name .. ": " .. fault)
    end
  end
  print(("%d tests, %d failures"):format(#names, failures))
  os.exit(failures == 0 and 0 or 1, true)
end

return M
