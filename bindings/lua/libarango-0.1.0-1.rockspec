rockspec_format = "3.0"
package = "libarango"
version = "0.1.0-1"
source = {url = "git+file://."}
description = {
  summary = "A client of ArangoDB clusters: failover, retries, asynchronous calls, cursors and imports",
  license = "Apache-2.0",
}
dependencies = {"lua == 5.1"}
build = {
  type = "builtin",
  modules = {
    arango = "arango.lua",
    arango_json = "arango_json.lua",
    arango_loop = "arango_loop.lua",
    arango_operations = "arango_operations.lua",
  },
  -- arango.lua reads the declarations from the file beside it.
  install = {lua = {"arango.cdef"}},
}
