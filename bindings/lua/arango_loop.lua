--- A scheduler of coroutines over poll(), and an example of embedding the result queue in an event loop: a
-- loop watches queue:fd() for reading, calls queue:dispatch() when it is readable, and resumes the coroutines
-- whose calls are done.
local arango = require "arango"

local M = {}

local ready, waiting = {}, {}

--- Adds a coroutine. While it waits for a call, the others continue.
function M.spawn(task, ...)
  local added = coroutine.create(task)
  arango.suspend_by(added, coroutine.yield)
  ready[#ready + 1] = {added, count = select("#", ...) + 1, ...}
end

local function resume(entry)
  local is_done, call = coroutine.resume(unpack(entry, 1, entry.count))
  if not is_done then error(call, 0) end
  if coroutine.status(entry[1]) == "dead" then return end
  if not arango.is_call(call) then error("a coroutine of arango_loop may wait only for calls", 0) end
  waiting[#waiting + 1] = {entry[1], call}
end

--- Waits for the queues of all calls, and takes their results out.
local function dispatch()
  local queues, descriptors = {}, {}
  for _, entry in ipairs(waiting) do
    local queue = entry[2].queue
    if not entry[2]:is_done() and not queues[queue] then
      queues[queue] = true
      descriptors[#descriptors + 1] = queue:fd()
    end
  end
  if #descriptors > 0 then arango.poll(descriptors) end
  for queue in pairs(queues) do queue:dispatch() end
end

--- Runs all coroutines until they end. The error of a coroutine ends the loop; the others are dropped.
function M.run()
  local is_done, fault = pcall(function()
    while #ready + #waiting > 0 do
      local now = ready
      ready = {}
      for _, entry in ipairs(now) do resume(entry) end
      if #ready == 0 and #waiting > 0 then dispatch() end
      local still = {}
      for _, entry in ipairs(waiting) do
        local list = entry[2]:is_done() and ready or still
        list[#list + 1] = list == ready and {entry[1], count = 1} or entry
      end
      waiting = still
    end
  end)
  ready, waiting = {}, {}
  if not is_done then error(fault, 0) end
end

return M
