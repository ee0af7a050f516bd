--- JSON for arango.lua: exact integers of 64 bits, null, and arrays that may be empty.
local ffi = require "ffi"

local M = {}

--- The value null. A nil in a table is an absent member.
M.null = setmetatable({}, {__tostring = function() return "null" end})

local array_mt = {}

--- Marks a table as an array, also if it is empty.
function M.array(elements)
  return setmetatable(elements or {}, array_mt)
end

--- The maximum nesting, which is that of the library.
local MAX_DEPTH = 2048
local ESCAPES = {['"'] = '\\"', ["\\"] = "\\\\", ["\b"] = "\\b", ["\f"] = "\\f", ["\n"] = "\\n",
                 ["\r"] = "\\r", ["\t"] = "\\t"}

local function escape(character)
  return ESCAPES[character] or ("\\u%04x"):format(character:byte())
end

local function quoted(text)
  return '"' .. text:gsub('[%c"\\]', escape) .. '"'
end

local function number(value)
  if value ~= value or value == math.huge or value == -math.huge then
    error("JSON has no number " .. tostring(value), 0)
  end
  if value % 1 == 0 and math.abs(value) < 2 ^ 53 then return ("%d"):format(value) end
  local short = ("%.15g"):format(value)
  return tonumber(short) == value and short or ("%.17g"):format(value)
end

local write

--- Returns the number of elements of an array. An array with gaps or with other keys is an error: a part of it
-- would be lost.
function M.length(value)
  local length, pairs_left = #value, 0
  for _ in pairs(value) do pairs_left = pairs_left + 1 end
  for index = 1, length do
    if value[index] ~= nil then pairs_left = pairs_left - 1 else pairs_left = -1 break end
  end
  if pairs_left ~= 0 then error("expected an array, got a table with gaps or other keys", 0) end
  return length
end

local function write_array(value, parts, depth)
  parts[#parts + 1] = "["
  for index = 1, M.length(value) do
    if index > 1 then parts[#parts + 1] = "," end
    write(value[index], parts, depth)
  end
  parts[#parts + 1] = "]"
end

local function write_object(value, parts, depth)
  local separator = "{"
  for key, member in pairs(value) do
    if type(key) ~= "string" then error("JSON has no key of type " .. type(key), 0) end
    parts[#parts + 1] = separator .. quoted(key) .. ":"
    write(member, parts, depth)
    separator = ","
  end
  parts[#parts + 1] = separator == "{" and "{}" or "}"
end

function write(value, parts, depth)
  local kind = type(value)
  if value == M.null or kind == "userdata" and value == (package.loaded.cjson or {}).null then
    parts[#parts + 1] = "null"
  elseif kind == "table" then
    if depth == MAX_DEPTH then error("a table is nested too deeply for JSON, or contains itself", 0) end
    local is_array = getmetatable(value) == array_mt or value[1] ~= nil
    return (is_array and write_array or write_object)(value, parts, depth + 1)
  elseif kind == "string" then
    parts[#parts + 1] = quoted(value)
  elseif kind == "number" then
    parts[#parts + 1] = number(value)
  elseif kind == "boolean" then
    parts[#parts + 1] = tostring(value)
  elseif kind == "cdata" and (ffi.istype("int64_t", value) or ffi.istype("uint64_t", value)) then
    parts[#parts + 1] = tostring(value):match("^-?%d+")
  else
    error("JSON has no value of type " .. kind, 0)
  end
end

--- Returns a value as JSON text. A table with a first element is an array, any other one is an object.
function M.encode(value)
  local parts = {}
  write(value, parts, 0)
  return table.concat(parts)
end

local UNESCAPED = {b = "\b", f = "\f", n = "\n", r = "\r", t = "\t", ["/"] = "/", ["\\"] = "\\", ['"'] = '"'}

local function utf8(code)
  if code < 0x80 then return string.char(code) end
  if code < 0x800 then return string.char(0xC0 + math.floor(code / 64), 0x80 + code % 64) end
  if code < 0x10000 then
    return string.char(0xE0 + math.floor(code / 4096), 0x80 + math.floor(code / 64) % 64, 0x80 + code % 64)
  end
  return string.char(0xF0 + math.floor(code / 262144), 0x80 + math.floor(code / 4096) % 64,
                     0x80 + math.floor(code / 64) % 64, 0x80 + code % 64)
end

--- Returns the text of an escape at a place and the place after it; nil if it is no escape.
local function unescaped(text, place)
  local kind = text:sub(place + 1, place + 1)
  if kind ~= "u" then return UNESCAPED[kind], place + 2 end
  local code = tonumber(text:match("^%x%x%x%x", place + 2) or "", 16)
  if not code then return nil end
  local low = code >= 0xD800 and code < 0xDC00 and text:match("^\\u([dD][c-fC-F]%x%x)", place + 6)
  if not low then return utf8(code), place + 6 end
  return utf8(0x10000 + (code - 0xD800) * 1024 + tonumber(low, 16) - 0xDC00), place + 12
end

--- Returns a text without its escapes; nil and a place if something is no escape.
local function unescape(text)
  local parts, place = {}, 1
  while true do
    local stop = text:find("\\", place, true)
    if not stop then break end
    local found, after = unescaped(text, stop)
    if not found then return nil, stop end
    parts[#parts + 1] = text:sub(place, stop - 1)
    parts[#parts + 1] = found
    place = after
  end
  parts[#parts + 1] = text:sub(place)
  return table.concat(parts)
end

--- Returns an integer of more than 15 digits exactly, if 64 bits hold it.
local function long_integer(text)
  local value, is_negative = tonumber(text), text:byte() == 45
  if math.abs(value) < 2 ^ 53 then return value end
  if value < -2 ^ 63 or value > 2 ^ 64 then return value end
  local digits, exact = is_negative and text:sub(2) or text, 0ULL
  if #digits == 20 and digits > "18446744073709551615" then return value end
  for index = 1, #digits do exact = exact * 10 + (digits:byte(index) - 48) end
  if is_negative then
    if exact > 9223372036854775808ULL then return value end
    return -ffi.cast("int64_t", exact)
  end
  return exact <= 9223372036854775807ULL and ffi.cast("int64_t", exact) or exact
end

local function fault(text, place)
  error(("invalid JSON at byte %d of %d"):format(place, #text), 0)
end

local read

local function read_string(text, place)
  local stop, is_escaped = place + 1, false
  while true do
    stop = text:find('["\\]', stop) or fault(text, place)
    if text:byte(stop) == 34 then break end
    stop, is_escaped = stop + 2, true
  end
  local found, wrong = text:sub(place + 1, stop - 1), nil
  if is_escaped then found, wrong = unescape(found) end
  if not found then fault(text, place + wrong) end
  return found, stop + 1
end

local function read_members(text, place, close, reader)
  local found, index, is_end = {}, 0, nil
  place = text:match("^%s*()", place + 1)
  if text:byte(place) == close then return found, place + 1 end
  repeat
    place = reader(text, place, found, index)
    index = index + 1
    is_end, place = text:match("^%s*([,%]}])%s*()", place)
    if not place then fault(text, #text) end
  until is_end:byte() == close
  return found, place
end

local function read_element(text, place, found, index)
  local value
  value, place = read(text, place)
  found[index + 1] = value
  return place
end

local function read_member(text, place, found)
  if text:byte(place) ~= 34 then fault(text, place) end
  local key, value
  key, place = read_string(text, place)
  place = text:match("^%s*:%s*()", place) or fault(text, place)
  value, place = read(text, place)
  found[key] = value
  return place
end

local LITERALS = {["true"] = true, ["false"] = false, null = M.null}

function read(text, place)
  local first = text:byte(place)
  if first == 34 then return read_string(text, place) end
  if first == 123 then return read_members(text, place, 125, read_member) end
  if first == 91 then
    local found, after = read_members(text, place, 93, read_element)
    return M.array(found), after
  end
  local word, after = text:match("^([%w+.-]+)()", place)
  if not word then fault(text, place) end
  local value = LITERALS[word]
  if value ~= nil then return value, after end
  if #word > 15 and not word:find("[.eE]") then return long_integer(word), after end
  return tonumber(word) or fault(text, place), after
end

--- Returns the value of a JSON text: null is `null`, and integers beyond 2^53 are int64_t or uint64_t.
function M.decode(text)
  local value, after = read(text, text:match("^%s*()"))
  if text:find("%S", after) then fault(text, after) end
  return value
end

return M
