-- Made by scripts/generate-bindings. Do not edit.

--- The operations of ArangoDB in groups. A method calls `_call` of its group,
-- which arango.lua adds.
local json = require "arango_json"

local groups = {
  -- The servers of the cluster, as its coordinators report them.
  cluster = {},
  -- The server that answers, and other servers through it.
  server = {},
  -- The databases of the deployment.
  database = {},
  -- The access tokens of users.
  token = {},
  -- The async jobs of the coordinator that answers.
  job = {},
  -- The collections of the database.
  collection = {},
  -- The documents of the database.
  document = {},
  -- The indexes of the database.
  index = {},
  -- The AQL queries of the database, and their caches.
  query = {},
  -- The cursors of AQL queries, a request at a time.
  cursor = {},
  -- The stream transactions of the user.
  transaction = {},
  -- The graphs of the database.
  graph = {},
  -- The vertices of graphs.
  vertex = {},
  -- The edges of graphs.
  edge = {},
  -- The views of the database.
  view = {},
  -- The analyzers of the database.
  analyzer = {},
  -- The users of the deployment, and their permissions.
  user = {},
  -- The hot backups of the deployment.
  backup = {},
}

--- Returns an empty table as an empty array.
local function array(value)
  return type(value) == "table" and next(value) == nil and json.array() or value
end

--- Calls an operation of the group on which a method was called.
local function call(group, ...)
  if type(group) ~= "table" or not group._call then
    error("expected a group of operations: call its methods with a colon", 2)
  end
  return group:_call(...)
end

--- The id of the coordinator that answers.
-- Request: GET /_admin/server/id; for any user.
-- @treturn string the string id
function groups.cluster:server_id()
  return call(self, "cluster.server_id")
end

--- The role of the server that answers.
-- Request: GET /_admin/server/role; for any user.
-- @treturn string the string role
function groups.cluster:server_role()
  return call(self, "cluster.server_role")
end

--- The mode of the server that answers, "default" or "readonly".
-- Request: GET /_admin/server/mode; for any user.
-- @treturn string the string mode
function groups.cluster:server_mode()
  return call(self, "cluster.server_mode")
end

--- Makes the cluster read-only or writable.
-- Request: PUT /_admin/server/mode; for an administrator.
-- @tparam string mode The new mode. Accepts "default" or "readonly".
-- @treturn table an object, without error and code
function groups.cluster:set_server_mode(mode)
  return call(self, "cluster.set_server_mode", {mode = mode})
end

--- The mode of the server that answers, if it can serve requests. An error if it cannot, or if the
--- database does not exist.
-- Request: GET /_admin/server/availability; for none.
-- @treturn string the string mode
function groups.cluster:server_availability()
  return call(self, "cluster.server_availability")
end

--- The health of every server of the cluster.
-- Request: GET /_admin/cluster/health; for any user.
-- @treturn table an object, without error and code
function groups.cluster:health()
  return call(self, "cluster.health")
end

--- The collections, indexes and views of the database, with the state of their shards.
-- Request: GET /_api/replication/clusterInventory; for any user.
-- @tparam[opt] table options
-- @tparam[opt] boolean options.include_system False to leave out system collections; true if it is not
--   given.
-- @treturn table the answer as it is
function groups.cluster:inventory(options)
  return call(self, "cluster.inventory", nil, options)
end

--- The endpoints of the coordinators.
-- Request: GET /_api/cluster/endpoints; for any user.
-- @treturn {string,...} an array of the strings endpoints[].endpoint
function groups.cluster:endpoints()
  return call(self, "cluster.endpoints")
end

--- The target number of servers of each role, null if not set, and the servers that were cleaned out.
-- Request: GET /_admin/cluster/numberOfServers; for any user; an administrator, if the server is
-- hardened.
-- @treturn table an object, without error and code
function groups.cluster:server_count()
  return call(self, "cluster.server_count")
end

--- Sets or unsets the target number of servers of each role.
-- Request: PUT /_admin/cluster/numberOfServers; for an administrator.
-- @tparam[opt] table options
-- @tparam[opt] number options.coordinators The target number of coordinators; null unsets it. Accepts an
--   integer from 0 to 1000000, or null. The value null is arango.null.
-- @tparam[opt] number options.dbservers The target number of DB-Servers; null unsets it. Accepts an
--   integer from 0 to 1000000, or null. The value null is arango.null.
-- @tparam[opt] {string,...} options.cleaned_servers The ids of the servers to mark as cleaned out; an
--   empty array for none.
-- @treturn table an object, without error and code
function groups.cluster:set_server_count(options)
  return call(self, "cluster.set_server_count", nil, options)
end

--- The version of a server.
-- Request: GET /_admin/cluster/nodeVersion; for any user.
-- @tparam string server_id The server. Accepts a server's id or short name.
-- @treturn table an object, without error and code
function groups.cluster:server_version(server_id)
  return call(self, "cluster.server_version", {server_id = server_id})
end

--- The storage engine of a server.
-- Request: GET /_admin/cluster/nodeEngine; for any user.
-- @tparam string server_id The server. Accepts a server's id or short name.
-- @treturn table an object, without error and code
function groups.cluster:server_engine(server_id)
  return call(self, "cluster.server_engine", {server_id = server_id})
end

--- The statistics of a server.
-- Removed in ArangoDB 4.0; use server.metrics.
-- Request: GET /_admin/cluster/nodeStatistics; for any user.
-- @tparam string server_id The server. Accepts a server's id or short name.
-- @treturn table an object, without error and code
function groups.cluster:server_statistics(server_id)
  return call(self, "cluster.server_statistics", {server_id = server_id})
end

--- The statistics of a DB-Server.
-- Removed in ArangoDB 4.0; use server.metrics.
-- Request: GET /_admin/cluster/statistics; for any user.
-- @tparam string server_id The id of a DB-Server. Accepts a server's id or short name.
-- @treturn table an object, without error and code
function groups.cluster:dbserver_statistics(server_id)
  return call(self, "cluster.dbserver_statistics", {server_id = server_id})
end

--- Removes a failed server that holds no shards. The coordinator tries for up to 60 s.
-- Request: POST /_admin/cluster/removeServer; for an administrator.
-- @tparam string server The server. Accepts a server's id or short name.
-- @treturn null null
function groups.cluster:remove_server(server)
  return call(self, "cluster.remove_server", {server = server})
end

--- Reserves a range of ids that are not given to any collection or index.
-- Exactly one of number, minimum is given.
-- Since ArangoDB 3.12.5-3.
-- Request: PUT /_admin/cluster/uniqId; for an administrator.
-- @tparam[opt] table options
-- @tparam[opt] number options.number The number of ids to reserve. Accepts an integer from 1 to 1000000.
-- @tparam[opt] number options.minimum The lowest id that the cluster may still assign. Accepts an
--   integer from 0 to 1152921504606846976.
-- @treturn table an object, without error and code
function groups.cluster:reserve_ids(options)
  return call(self, "cluster.reserve_ids", nil, options)
end

--- The mode of the cluster's supervision, "Normal" or "Maintenance"; null before the supervision has
--- written its state for the first time.
-- Request: GET /_admin/cluster/maintenance; for an administrator.
-- @treturn string|null the string result, or null
function groups.cluster:maintenance_mode()
  return call(self, "cluster.maintenance_mode")
end

--- Switches the maintenance mode of the cluster's supervision, and waits until the supervision has
--- switched.
-- Request: PUT /_admin/cluster/maintenance; for an administrator.
-- @tparam string|number mode "on" for one hour, which a repeated call extends, "off", or a number of
--   seconds. Accepts "on", "off" or an integer from 1 to 2147483647.
-- @treturn table an object, without error and code
function groups.cluster:toggle_maintenance_mode(mode)
  return call(self, "cluster.toggle_maintenance_mode", {mode = mode})
end

--- The maintenance mode of a DB-Server: Mode and Until, or an empty object if it has none.
-- Since ArangoDB 3.10.1.
-- Request: GET /_admin/cluster/maintenance/{server_id}; for an administrator.
-- @tparam string server_id The DB-Server. Accepts a server's id or short name.
-- @treturn table the value of result, or an empty object
function groups.cluster:server_maintenance_mode(server_id)
  return call(self, "cluster.server_maintenance_mode", {server_id = server_id})
end

--- Switches the maintenance mode of a DB-Server, and waits until the DB-Server has switched. The
--- DB-Server must be healthy (GOOD): one that failed in maintenance leaves it only when the timeout
--- expires.
-- Since ArangoDB 3.10.1.
-- Request: PUT /_admin/cluster/maintenance/{server_id}; for an administrator.
-- @tparam string server_id The DB-Server. Accepts a server's id or short name.
-- @tparam string mode The new mode. Accepts "maintenance" or "normal".
-- @tparam[opt] table options
-- @tparam[opt] number options.timeout The number of seconds after which the mode ends; 3,600 if it is
--   not given. Accepts an integer from 1 to 2147483647.
-- @treturn table an object, without error and code
function groups.cluster:toggle_server_maintenance_mode(server_id, mode, options)
  return call(self, "cluster.toggle_server_maintenance_mode", {server_id = server_id, mode = mode}, options)
end

--- The imbalance of the distribution of leaders and shards, and the number of moves under way.
-- Request: GET /_admin/cluster/rebalance; for an administrator.
-- @treturn table the value of result
function groups.cluster:calculate_imbalance()
  return call(self, "cluster.calculate_imbalance")
end

--- The moves that would balance the distribution. No move is started.
-- Request: POST /_admin/cluster/rebalance; for an administrator.
-- @tparam[opt] table options
-- @tparam[opt] number options.version The version of the plan's format. Accepts an integer from 1 to 1.
-- @tparam[opt] number options.max_moves The maximum number of moves; 1,000 if it is not given. Accepts
--   an integer from 0 to 5000.
-- @tparam[opt] boolean options.leader_changes True if leaders may swap roles with followers; true if it
--   is not given.
-- @tparam[opt] boolean options.move_leaders True if leaders may be moved; false if it is not given.
-- @tparam[opt] boolean options.move_followers True if followers may be moved; false if it is not given.
-- @tparam[opt] number options.pi_factor The weight of leaders relative to that of shards.
-- @tparam[opt] boolean options.exclude_system_collections True if system collections are not moved.
--   Since ArangoDB 3.11.
-- @tparam[opt] {string,...} options.databases_excluded The databases whose collections are not moved.
-- @treturn table the value of result
function groups.cluster:calculate_rebalance_plan(options)
  return call(self, "cluster.calculate_rebalance_plan", nil, options)
end

--- Starts the moves of a plan.
-- Request: POST /_admin/cluster/rebalance/execute; for an administrator.
-- @tparam table moves The plan's moves.
-- @tparam[opt] table options
-- @tparam[opt] number options.version The version of the plan's format. Accepts an integer from 1 to 1.
-- @treturn boolean true if the work was taken on, false if there is nothing to do
function groups.cluster:execute_rebalance_plan(moves, options)
  return call(self, "cluster.execute_rebalance_plan", {moves = array(moves)}, options)
end

--- Calculates a plan that balances the distribution, and starts its moves.
-- Request: PUT /_admin/cluster/rebalance; for an administrator.
-- @tparam[opt] table options
-- @tparam[opt] number options.version The version of the plan's format. Accepts an integer from 1 to 1.
-- @tparam[opt] number options.max_moves The maximum number of moves; 1,000 if it is not given. Accepts
--   an integer from 0 to 5000.
-- @tparam[opt] boolean options.leader_changes True if leaders may swap roles with followers; true if it
--   is not given.
-- @tparam[opt] boolean options.move_leaders True if leaders may be moved; false if it is not given.
-- @tparam[opt] boolean options.move_followers True if followers may be moved; false if it is not given.
-- @tparam[opt] number options.pi_factor The weight of leaders relative to that of shards.
-- @tparam[opt] boolean options.exclude_system_collections True if system collections are not moved.
--   Since ArangoDB 3.11.
-- @tparam[opt] {string,...} options.databases_excluded The databases whose collections are not moved.
-- @treturn table the value of result
function groups.cluster:rebalance(options)
  return call(self, "cluster.rebalance", nil, options)
end

--- Moves shards of the database so that each DB-Server has the same number. Superseded by
--- cluster.rebalance.
-- Request: POST /_admin/cluster/rebalanceShards; for a user with write access to the database.
-- @tparam[opt] table options
-- @tparam[opt] string options.algorithm The algorithm that chooses the moves. Accepts "simple".
-- @treturn table the value of result
function groups.cluster:rebalance_shards(options)
  return call(self, "cluster.rebalance_shards", nil, options)
end

--- Moves a shard to another DB-Server. Gives the id of the job.
-- Request: POST /_admin/cluster/moveShard; for a user with write access to the collection, or an
-- administrator.
-- @tparam string collection The collection's name.
-- @tparam string shard The shard, "s123".
-- @tparam string from_server The DB-Server that has the shard. Accepts a server's id or short name.
-- @tparam string to_server The DB-Server that receives the shard. Accepts a server's id or short name.
-- @tparam[opt] table options
-- @tparam[opt] string options.database The collection's database, if it is not that of the call.
-- @tparam[opt] boolean options.remains_follower True if a moved leader remains as a follower; true if it
--   is not given.
-- @tparam[opt] boolean options.try_undo True if the supervision moves the shard back once the server has
--   recovered.
-- @treturn string the string id
function groups.cluster:move_shard(collection, shard, from_server, to_server, options)
  return call(
    self,
    "cluster.move_shard",
    {collection = collection, shard = shard, from_server = from_server, to_server = to_server},
    options)
end

--- Moves all shards away from a DB-Server. Gives the id of the job.
-- Request: POST /_admin/cluster/cleanOutServer; for an administrator.
-- @tparam string server The server. Accepts a server's id or short name.
-- @treturn string the string id
function groups.cluster:clean_out_server(server)
  return call(self, "cluster.clean_out_server", {server = server})
end

--- Hands the leadership of a DB-Server's shards to other DB-Servers. Gives the id of the job.
-- Request: POST /_admin/cluster/resignLeadership; for an administrator.
-- @tparam string server The server. Accepts a server's id or short name.
-- @tparam[opt] table options
-- @tparam[opt] boolean options.undo_moves True if the server regains its leaders once it has restarted.
-- @treturn string the string id
function groups.cluster:resign_leadership(server, options)
  return call(self, "cluster.resign_leadership", {server = server}, options)
end

--- The state of an agency job: ToDo, Pending, Finished or Failed. The cluster deletes finished jobs
--- after some time.
-- Request: GET /_admin/cluster/queryAgencyJob; for an administrator.
-- @tparam string job_id The job's id.
-- @treturn table an object with job, status and the job's own members
function groups.cluster:query_agency_job(job_id)
  return call(self, "cluster.query_agency_job", {job_id = job_id})
end

--- Cancels an agency job that moves a shard or cleans out a server.
-- Request: POST /_admin/cluster/cancelAgencyJob; for an administrator.
-- @tparam string job_id The job's id.
-- @treturn table an object, without error and code
function groups.cluster:cancel_agency_job(job_id)
  return call(self, "cluster.cancel_agency_job", {job_id = job_id})
end

--- The planned (Plan) and actual (Current) distribution of the shards of the database's collections.
-- Request: GET /_admin/cluster/shardDistribution; for an administrator.
-- @treturn table the value of results
function groups.cluster:shard_distribution()
  return call(self, "cluster.shard_distribution")
end

--- The planned and actual distribution of one collection's shards, with the progress of shards that are
--- not in sync.
-- Request: GET /_admin/cluster/collectionShardDistribution; for an administrator.
-- @tparam string collection The collection's name.
-- @treturn table the value of results
function groups.cluster:collection_shard_distribution(collection)
  return call(self, "cluster.collection_shard_distribution", {collection = collection})
end

--- The numbers of databases, collections, shards, leaders and followers. In _system only.
-- Request: GET /_admin/cluster/shardStatistics; for an administrator.
-- @tparam[opt] table options
-- @tparam[opt] string options.server_id The DB-Server to count, or "all" for each DB-Server by its id;
--   the whole cluster if it is not given. Accepts a server's id, its short name, or "all".
-- @tparam[opt] boolean options.details True to count each database separately. Ignored if server_id is
--   "all".
-- @treturn table the value of result
function groups.cluster:shard_statistics(options)
  return call(self, "cluster.shard_statistics", nil, options)
end

--- The coordinator's view of the cluster's Plan and Current.
-- Request: GET /_api/cluster/cluster-info; for an administrator.
-- @treturn table the answer as it is
function groups.cluster:cluster_info()
  return call(self, "cluster.cluster_info")
end

--- The whole content of the agency: agency and, in some versions, index, term and log.
-- Request: GET /_api/cluster/agency-dump; for an administrator.
-- @treturn table the answer as it is
function groups.cluster:agency_dump()
  return call(self, "cluster.agency_dump")
end

--- The part of the agency's content that the coordinator holds: index, and cache, an array of one store.
-- Request: GET /_api/cluster/agency-cache; for an administrator.
-- @treturn table the answer as it is
function groups.cluster:agency_cache()
  return call(self, "cluster.agency_cache")
end

--- Searches the agency's content, or a dump of it, for contradictions. Gives diagnosis, with the
--- findings and the names of goodTests and badTests.
-- Since ArangoDB 3.12.
-- Request: GET /_admin/cluster/agencyDiagnosis; for a superuser token.
-- @tparam[opt] table options
-- @tparam[opt] table options.dump The dump to diagnose in place of the cluster's own agency: a result of
--   cluster.agency_dump of this or another cluster, with or without index and term.
-- @tparam[opt] boolean options.strict True to include findings that may be harmless; true if it is not
--   given.
-- @treturn table the value of result; an error inside is the call's error
function groups.cluster:agency_diagnosis(options)
  return call(self, "cluster.agency_diagnosis", nil, options)
end

--- The current sorting order of each DB-Server's index entries, and that after a restart.
-- Since ArangoDB 3.11.11 and 3.12.2.
-- Request: GET /_admin/cluster/vpackSortMigration/status; for a superuser token.
-- @treturn table the value of result: of a coordinator, the whole response of each DB-Server by its id;
--   an error inside is the call's error
function groups.cluster:vpack_sort_migration_status()
  return call(self, "cluster.vpack_sort_migration_status")
end

--- The indexes of each DB-Server that are affected by the change of the sorting order. The check may
--- take hours.
-- Since ArangoDB 3.11.11 and 3.12.2.
-- Request: GET /_admin/cluster/vpackSortMigration/check; for a superuser token.
-- @treturn table the value of result: of a coordinator, the whole response of each DB-Server by its id;
--   an error inside is the call's error
function groups.cluster:vpack_sort_migration_index_check()
  return call(self, "cluster.vpack_sort_migration_index_check")
end

--- Switches each DB-Server to the new sorting order, from its next restart on.
-- Since ArangoDB 3.11.11 and 3.12.2.
-- Request: PUT /_admin/cluster/vpackSortMigration/migrate; for a superuser token.
-- @treturn table the value of result: of a coordinator, the whole response of each DB-Server by its id;
--   an error inside is the call's error
function groups.cluster:migrate_vpack_sorting()
  return call(self, "cluster.migrate_vpack_sorting")
end

--- The version of the server that answers.
-- Request: GET /_api/version; for any user.
-- @tparam[opt] table options
-- @tparam[opt] boolean options.details True to include details of the build, the server's role and its
--   mode. A hardened server omits the details for users without write access to _system.
-- @treturn table the answer as it is
function groups.server:version(options)
  return call(self, "server.version", nil, options)
end

--- The storage engine of the server that answers.
-- Request: GET /_api/engine; for any user.
-- @treturn table the answer as it is
function groups.server:engine()
  return call(self, "server.engine")
end

--- The activities of the server, such as requests and background tasks.
-- Since ArangoDB 3.12.8.
-- Request: GET /_admin/activities; for an administrator.
-- @treturn table the answer as it is
function groups.server:activities()
  return call(self, "server.activities")
end

--- The settings of the background task that deletes expired documents. In _system only.
-- Request: GET /_api/ttl/properties; for an administrator.
-- @treturn table the value of result
function groups.server:ttl_properties()
  return call(self, "server.ttl_properties")
end

--- Changes settings of the background task that deletes expired documents, and gives all of them. In
--- _system only.
-- Request: PUT /_api/ttl/properties; for an administrator.
-- @tparam[opt] table options
-- @tparam[opt] boolean options.active True to delete expired documents.
-- @tparam[opt] number options.frequency The time in milliseconds between two runs of the task. Accepts
--   an integer of at least 0.
-- @tparam[opt] number options.max_total_removes The maximum number of documents that a run deletes.
--   Accepts an integer of at least 0.
-- @tparam[opt] number options.max_collection_removes The maximum number of documents that a run deletes
--   of a collection. Accepts an integer of at least 0.
-- @tparam[opt] boolean options.only_loaded_collections True to leave out collections that are not in
--   memory.
-- @treturn table the value of result
function groups.server:set_ttl_properties(options)
  return call(self, "server.set_ttl_properties", nil, options)
end

--- The figures of the background task that deletes expired documents. In _system only.
-- Request: GET /_api/ttl/statistics; for an administrator.
-- @treturn table the value of result
function groups.server:ttl_statistics()
  return call(self, "server.ttl_statistics")
end

--- Writes the write-ahead log to disk.
-- Request: PUT /_admin/wal/flush; for an administrator.
-- @tparam[opt] table options
-- @tparam[opt] boolean options.wait_for_sync True to wait until the data is on disk; false if it is not
--   given.
-- @tparam[opt] boolean options.wait_for_collector True to wait until the data is in the storage engine's
--   files; false if it is not given.
-- @treturn null null
function groups.server:flush_wal(options)
  return call(self, "server.flush_wal", nil, options)
end

--- The statistics of the storage engine; of a coordinator, those of each DB-Server.
-- Request: GET /_api/engine/stats; for any user; an administrator, if the server is hardened.
-- @treturn table the answer as it is
function groups.server:engine_stats()
  return call(self, "server.engine_stats")
end

--- The state of the server that answers.
-- Request: GET /_admin/status; for any user; an administrator, if the server is hardened.
-- @tparam[opt] table options
-- @tparam[opt] boolean options.overview True to include only version, platform, license, engine and
--   role.
-- @treturn table the answer as it is
function groups.server:status(options)
  return call(self, "server.status", nil, options)
end

--- The server's time, in seconds since 1970 with a fraction.
-- Request: GET /_admin/time; for any user.
-- @treturn number the value of time
function groups.server:time()
  return call(self, "server.time")
end

--- The id of the deployment, the same on all its servers.
-- Since ArangoDB 3.12.6.
-- Request: GET /_admin/deployment/id; for any user.
-- @treturn string the string id
function groups.server:deployment_id()
  return call(self, "server.deployment_id")
end

--- The data that the vendor's support requires. In _system only.
-- Request: GET /_admin/support-info; for any user, an administrator or a superuser token, by a startup
-- option of the server.
-- @tparam[opt] table options
-- @tparam[opt] boolean options.local True to describe only the server that answers.
-- @treturn table the answer as it is
function groups.server:support_info(options)
  return call(self, "server.support_info", nil, options)
end

--- The metrics of a server, in the Prometheus text format.
-- Request: GET /_admin/metrics; for any user; an administrator, if the server is hardened.
-- @tparam[opt] table options
-- @tparam[opt] string options.server_id The server to which the request is forwarded; the server that
--   answers if it is not given. Accepts a server's id or short name.
-- @treturn string a text, as a JSON string
function groups.server:metrics(options)
  return call(self, "server.metrics", nil, options)
end

--- The shards' usage metrics, in the Prometheus text format.
-- Since ArangoDB 3.10.13 and 3.11.7.
-- Request: GET /_admin/usage-metrics; for any user; an administrator, if the server is hardened.
-- @tparam[opt] table options
-- @tparam[opt] string options.server_id The server to which the request is forwarded; the server that
--   answers if it is not given. Accepts a server's id or short name.
-- @treturn string a text, as a JSON string
function groups.server:usage_metrics(options)
  return call(self, "server.usage_metrics", nil, options)
end

--- The statistics of the server that answers, or their descriptions.
-- Removed in ArangoDB 4.0; use server.metrics.
-- Request: GET /_admin/statistics; for any user; an administrator, if the server is hardened.
-- @tparam[opt] table options
-- @tparam[opt] boolean options.description True for the descriptions of the statistics in place of their
--   values.
-- @treturn table an object, without error and code
function groups.server:statistics(options)
  return call(self, "server.statistics", nil, options)
end

--- The log entries of a server.
-- Request: GET /_admin/log/entries; for an administrator or a superuser token, by a startup option of
-- the server.
-- @tparam[opt] table options
-- @tparam[opt] any options.upto The least severe level of the entries, by name or number; "info" if it
--   is not given.
-- @tparam[opt] any options.level The level of the entries, by name or number.
-- @tparam[opt] number options.start The id of the first entry. Accepts an integer of at least 0.
-- @tparam[opt] number options.size The maximum number of entries. Accepts an integer of at least 0.
-- @tparam[opt] number options.offset The number of entries to skip. Accepts an integer of at least 0.
-- @tparam[opt] string options.search A text that the entries contain.
-- @tparam[opt] string options.sort The order of the entries by their ids. Accepts "asc" or "desc".
-- @tparam[opt] string options.server_id The server to which the request is forwarded; the server that
--   answers if it is not given. Accepts a server's id or short name.
-- @treturn table the answer as it is
function groups.server:log_entries(options)
  return call(self, "server.log_entries", nil, options)
end

--- The log level of each topic.
-- Request: GET /_admin/log/level; for an administrator or a superuser token, by a startup option of the
-- server.
-- @tparam[opt] table options
-- @tparam[opt] string options.server_id The server to which the request is forwarded; the server that
--   answers if it is not given. Accepts a server's id or short name. Since ArangoDB 3.10.2.
-- @tparam[opt] boolean options.with_appenders True to include the levels of each appender.
-- @treturn table the answer as it is
function groups.server:log_levels(options)
  return call(self, "server.log_levels", nil, options)
end

--- Sets the log levels of topics.
-- Request: PUT /_admin/log/level; for an administrator or a superuser token, by a startup option of the
-- server.
-- @tparam any levels An object of levels by topic, or one level for all topics.
-- @tparam[opt] table options
-- @tparam[opt] string options.server_id The server to which the request is forwarded; the server that
--   answers if it is not given. Accepts a server's id or short name. Since ArangoDB 3.10.2.
-- @tparam[opt] boolean options.with_appenders True to include the levels of each appender.
-- @treturn table the answer as it is
function groups.server:set_log_levels(levels, options)
  return call(self, "server.set_log_levels", {levels = levels}, options)
end

--- Resets the log levels to those at the start of the server.
-- Since ArangoDB 3.12.1.
-- Request: DELETE /_admin/log/level; for an administrator or a superuser token, by a startup option of
-- the server.
-- @tparam[opt] table options
-- @tparam[opt] string options.server_id The server to which the request is forwarded; the server that
--   answers if it is not given. Accepts a server's id or short name.
-- @treturn table the answer as it is
function groups.server:reset_log_levels(options)
  return call(self, "server.reset_log_levels", nil, options)
end

--- The enabled parameters of structured log entries: an object of true by parameter.
-- Request: GET /_admin/log/structured; for an administrator or a superuser token, by a startup option of
-- the server.
-- @treturn table the answer as it is
function groups.server:structured_log()
  return call(self, "server.structured_log")
end

--- Enables or disables parameters of structured log entries. Gives the enabled ones.
-- Request: PUT /_admin/log/structured; for an administrator or a superuser token, by a startup option of
-- the server.
-- @tparam table parameters An object of true and false by parameter.
-- @treturn table the answer as it is
function groups.server:set_structured_log(parameters)
  return call(self, "server.set_structured_log", nil, nil, parameters)
end

--- Checksums of the TLS certificates of the server that answers.
-- Request: GET /_admin/server/tls; for any user.
-- @treturn table the value of result
function groups.server:tls()
  return call(self, "server.tls")
end

--- Makes the server that answers reload its TLS certificates.
-- Request: POST /_admin/server/tls; for a superuser token.
-- @treturn table the value of result
function groups.server:reload_tls()
  return call(self, "server.reload_tls")
end

--- Checksums of the JWT secrets of the server that answers.
-- Request: GET /_admin/server/jwt; for a superuser token.
-- @treturn table the value of result
function groups.server:jwt_secrets()
  return call(self, "server.jwt_secrets")
end

--- Makes the server that answers reload its JWT secrets.
-- Request: POST /_admin/server/jwt; for a superuser token.
-- @treturn table the value of result
function groups.server:reload_jwt_secrets()
  return call(self, "server.reload_jwt_secrets")
end

--- Checksums of the encryption keys of a single server or DB-Server.
-- Request: GET /_admin/server/encryption; for a superuser token.
-- @treturn table the value of result
function groups.server:encryption()
  return call(self, "server.encryption")
end

--- Makes a single server or DB-Server reload its encryption keys.
-- Request: POST /_admin/server/encryption; for a superuser token.
-- @treturn table the value of result
function groups.server:reload_encryption()
  return call(self, "server.reload_encryption")
end

--- The last requests that the answering server received.
-- Since ArangoDB 3.12.5.
-- Request: GET /_admin/server/api-calls; for an administrator or a superuser token, by a startup option
-- of the server.
-- @treturn table the value of result
function groups.server:api_calls()
  return call(self, "server.api_calls")
end

--- The last queries that the answering server ran.
-- Since ArangoDB 3.12.6.
-- Request: GET /_admin/server/aql-queries; for an administrator or a superuser token, by a startup
-- option of the server.
-- @treturn table the value of result
function groups.server:aql_queries()
  return call(self, "server.aql_queries")
end

--- The ids of the crashes recorded by the server that answers.
-- Since ArangoDB 3.12.8.
-- Request: GET /_admin/crashes; for an administrator.
-- @treturn {string,...} the array result, or crashes inside of it
function groups.server:crashes()
  return call(self, "server.crashes")
end

--- The record of a crash.
-- Since ArangoDB 3.12.8.
-- Request: GET /_admin/crashes/{crash_id}; for an administrator.
-- @tparam string crash_id The crash's id.
-- @treturn table the value of result
function groups.server:crash(crash_id)
  return call(self, "server.crash", {crash_id = crash_id})
end

--- Deletes the record of a crash.
-- Since ArangoDB 3.12.8.
-- Request: DELETE /_admin/crashes/{crash_id}; for an administrator.
-- @tparam string crash_id The crash's id.
-- @treturn table the value of result
function groups.server:delete_crash(crash_id)
  return call(self, "server.delete_crash", {crash_id = crash_id})
end

--- The license. The Community Edition may give only license "none".
-- Request: GET /_admin/license; for any user; an administrator, if the server is hardened.
-- @treturn table the answer as it is
function groups.server:license()
  return call(self, "server.license")
end

--- Sets a new license. The Community Edition rejects licenses.
-- Request: PUT /_admin/license; for an administrator.
-- @tparam string license The license, in base64.
-- @tparam[opt] table options
-- @tparam[opt] boolean options.force True to accept a license that expires before the current one.
-- @treturn table the answer as it is
function groups.server:set_license(license, options)
  return call(self, "server.set_license", {license = license}, options)
end

--- The default properties of new databases.
-- Request: GET /_admin/server/databaseDefaults; for any user.
-- @treturn table the answer as it is
function groups.server:database_defaults()
  return call(self, "server.database_defaults")
end

--- The startup options of the server that answers. In _system only.
-- Since ArangoDB 3.12.
-- Request: GET /_admin/options; for an administrator or a superuser token, by a startup option of the
-- server.
-- @treturn table the answer as it is
function groups.server:options()
  return call(self, "server.options")
end

--- The descriptions of all startup options. In _system only.
-- Since ArangoDB 3.12.
-- Request: GET /_admin/options-description; for an administrator or a superuser token, by a startup
-- option of the server.
-- @treturn table the answer as it is
function groups.server:options_description()
  return call(self, "server.options_description")
end

--- The startup options that any user may read.
-- Since ArangoDB 3.12.8.
-- Request: GET /_admin/options-public; for any user.
-- @treturn table the answer as it is
function groups.server:options_public()
  return call(self, "server.options_public")
end

--- Compacts the data of all databases. Compaction may take long.
-- Request: PUT /_admin/compact; for a superuser token.
-- @tparam[opt] table options
-- @tparam[opt] boolean options.change_level True to move data to the lowest possible level; false if it
--   is not given.
-- @tparam[opt] boolean options.compact_bottom_most_level True to compact the bottommost level too; false
--   if it is not given.
-- @treturn table an object, without error and code
function groups.server:compact(options)
  return call(self, "server.compact", nil, options)
end

--- Shuts down the server that answers.
-- Request: DELETE /_admin/shutdown; for an administrator.
-- @tparam[opt] table options
-- @tparam[opt] boolean options.soft True if a coordinator finishes its running operations first.
-- @treturn string the answer as it is
function groups.server:shutdown(options)
  return call(self, "server.shutdown", nil, options)
end

--- The operations for which a soft shutdown waits.
-- Request: GET /_admin/shutdown; for an administrator.
-- @treturn table the answer as it is
function groups.server:shutdown_progress()
  return call(self, "server.shutdown_progress")
end

--- The version of the data format that the server requires, "31210".
-- Removed in ArangoDB 4.0; use server.version.
-- Request: GET /_admin/database/target-version; for any user.
-- @treturn string the string version
function groups.server:target_version()
  return call(self, "server.target_version")
end

--- The log of the server that answers, as an array for each attribute of the entries.
-- Removed in ArangoDB 4.0; use server.log_entries.
-- Request: GET /_admin/log; for an administrator or a superuser token, by a startup option of the
-- server.
-- @tparam[opt] table options
-- @tparam[opt] any options.upto The least severe level of the entries, by name or number; "info" if it
--   is not given.
-- @tparam[opt] any options.level The level of the entries, by name or number.
-- @tparam[opt] number options.start The id of the first entry. Accepts an integer of at least 0.
-- @tparam[opt] number options.size The maximum number of entries. Accepts an integer of at least 0.
-- @tparam[opt] number options.offset The number of entries to skip. Accepts an integer of at least 0.
-- @tparam[opt] string options.search A text that the entries contain.
-- @tparam[opt] string options.sort The order of the entries by their ids. Accepts "asc" or "desc".
-- @treturn table the answer as it is
function groups.server:log(options)
  return call(self, "server.log", nil, options)
end

--- The request as the server received it: headers, query and body.
-- Removed in ArangoDB 4.0.
-- Request: GET /_admin/echo; for any user.
-- @tparam[opt] table options
-- @tparam[opt] any options.body The body to send, any JSON value.
-- @treturn table the answer as it is
function groups.server:echo(options)
  return call(self, "server.echo", nil, options)
end

--- Makes the server reload the routes of its JavaScript applications.
-- Removed in ArangoDB 4.0.
-- Request: POST /_admin/routing/reload; for any user.
-- @treturn null null
function groups.server:reload_routing()
  return call(self, "server.reload_routing")
end

--- Runs JavaScript on the server and gives the returned value. Requires version v0 of the API and a
--- server started with --javascript.allow-admin-execute.
-- Request: POST /_admin/execute; for any user.
-- @tparam string command The JavaScript code: the body of a function without parameters.
-- @treturn any the answer as it is
function groups.server:execute(command)
  return call(self, "server.execute", {command = command})
end

--- The properties of the database: its id, its name and its defaults.
-- Request: GET /_api/database/current; for any user.
-- @treturn table the value of result
function groups.database:properties()
  return call(self, "database.properties")
end

--- The names of all databases. In _system only.
-- Request: GET /_api/database; for an administrator.
-- @treturn {string,...} the value of result
function groups.database:list()
  return call(self, "database.list")
end

--- The names of the databases that the user can read.
-- Request: GET /_api/database/user; for any user.
-- @treturn {string,...} the value of result
function groups.database:list_accessible()
  return call(self, "database.list_accessible")
end

--- The numbers of shards of the database.
-- Request: GET /_api/database/shardStatistics; for any user.
-- @tparam[opt] table options
-- @tparam[opt] string options.server_id The DB-Server whose shards are counted, or "all" for each one;
--   the sum of all if it is not given. Accepts a server's id, its short name, or "all".
-- @treturn table the value of result
function groups.database:shard_statistics(options)
  return call(self, "database.shard_statistics", nil, options)
end

--- Creates a database. In _system only. Other coordinators may report for a moment that the database
--- does not exist.
-- Request: POST /_api/database; for an administrator.
-- @tparam string name The name of the new database. Accepts a name of 1 to 128 bytes without slashes,
--   control characters and blanks at its ends.
-- @tparam[opt] table options
-- @tparam[opt] string options.sharding The distribution of new collections: "single" puts all shards on
--   one DB-Server. Accepts "" or "flexible" or "single".
-- @tparam[opt] string|number options.replication_factor The number of copies of each shard, or
--   "satellite" for a copy on every DB-Server. Accepts "satellite" or an integer from 1 to 2147483647.
-- @tparam[opt] number options.write_concern The minimum number of copies in sync for a write. Accepts an
--   integer from 1 to 2147483647.
-- @tparam[opt] table options.users The users with access: objects with username, passwd, active and
--   extra. Missing ones are created.
-- @treturn boolean the value of result
function groups.database:create(name, options)
  return call(self, "database.create", {name = name}, options)
end

--- Deletes a database with all its data. In _system only.
-- Request: DELETE /_api/database/{name}; for an administrator.
-- @tparam string name The name of the database to delete. Accepts a name of 1 to 128 bytes without
--   slashes, control characters and blanks at its ends.
-- @tparam[opt] table options
-- @tparam[opt] boolean options.ignore_missing True for the result false, in place of an error, if there
--   is no such database.
-- @treturn boolean the value of result
function groups.database:delete(name, options)
  return call(self, "database.delete", {name = name}, options)
end

--- The access tokens of a user, without the tokens themselves.
-- Since ArangoDB 3.12.5.
-- Request: GET /_api/token/{user}; for the user concerned, or an administrator.
-- @tparam string user The name of the user.
-- @treturn {table,...} the value of tokens
function groups.token:list(user)
  return call(self, "token.list", {user = user})
end

--- Creates an access token for a user. Only this response contains the token.
-- Since ArangoDB 3.12.5.
-- Request: POST /_api/token/{user}; for the user concerned, or an administrator.
-- @tparam string user The name of the user.
-- @tparam string name The name of the token.
-- @tparam number valid_until The time the token expires, in seconds since 1970. Accepts an integer of at
--   least 0.
-- @treturn table the answer as it is
function groups.token:create(user, name, valid_until)
  return call(self, "token.create", {user = user, name = name, valid_until = valid_until})
end

--- Deletes an access token. A token that does not exist is not an error.
-- Since ArangoDB 3.12.5.
-- Request: DELETE /_api/token/{user}/{token_id}; for the user concerned, or an administrator.
-- @tparam string user The name of the user.
-- @tparam number token_id The id of the token. Accepts an integer of at least 0.
-- @treturn null null
function groups.token:delete(user, token_id)
  return call(self, "token.delete", {user = user, token_id = token_id})
end

--- The response of an async job. The server returns it only once.
-- Request: PUT /_api/job/{job_id}; for any user.
-- @tparam string job_id The id of the job, from the header x-arango-async-id.
-- @treturn table an object with done, and if it is, http_status and body of the job's answer
function groups.job:get(job_id)
  return call(self, "job.get", {job_id = job_id})
end

--- The state of an async job.
-- Request: GET /_api/job/{job_id}; for any user.
-- @tparam string job_id The id of the job, from the header x-arango-async-id.
-- @treturn string "done" or "pending"
function groups.job:status(job_id)
  return call(self, "job.status", {job_id = job_id})
end

--- The ids of the async jobs of the coordinator that answers.
-- Request: GET /_api/job/{status}; for any user.
-- @tparam string status The state of the jobs. Accepts "done" or "pending".
-- @tparam[opt] table options
-- @tparam[opt] number options.count The maximum number of ids; the server's default is 100. Accepts an
--   integer of at least 0.
-- @treturn {string,...} the answer as it is
function groups.job:list(status, options)
  return call(self, "job.list", {status = status}, options)
end

--- Cancels an async job.
-- Request: PUT /_api/job/{job_id}/cancel; for any user.
-- @tparam string job_id The id of the job, from the header x-arango-async-id.
-- @treturn boolean the value of result
function groups.job:cancel(job_id)
  return call(self, "job.cancel", {job_id = job_id})
end

--- Deletes the results of async jobs.
-- Request: DELETE /_api/job/{job_id}; for any user.
-- @tparam string job_id The id of a job, "all", or "expired" with a stamp.
-- @tparam[opt] table options
-- @tparam[opt] number options.stamp The time in seconds since 1970. With "expired", older results are
--   deleted.
-- @treturn boolean the value of result
function groups.job:delete(job_id, options)
  return call(self, "job.delete", {job_id = job_id}, options)
end

--- The collections of the database that the user can read.
-- Request: GET /_api/collection; for any user.
-- @tparam[opt] table options
-- @tparam[opt] boolean options.exclude_system True to leave out system collections; false if it is not
--   given.
-- @treturn {table,...} the value of result
function groups.collection:list(options)
  return call(self, "collection.list", nil, options)
end

--- The id, the name and the type of a collection.
-- Request: GET /_api/collection/{collection}; for any user.
-- @tparam string collection The name of the collection. Accepts a name of 1 to 256 bytes without
--   slashes, control characters and blanks at its ends.
-- @treturn table an object, without error and code
function groups.collection:get(collection)
  return call(self, "collection.get", {collection = collection})
end

--- The properties of a collection.
-- Request: GET /_api/collection/{collection}/properties; for any user.
-- @tparam string collection The name of the collection. Accepts a name of 1 to 256 bytes without
--   slashes, control characters and blanks at its ends.
-- @treturn table an object, without error and code
function groups.collection:properties(collection)
  return call(self, "collection.properties", {collection = collection})
end

--- The revision of a collection, which changes with its documents.
-- Request: GET /_api/collection/{collection}/revision; for any user.
-- @tparam string collection The name of the collection. Accepts a name of 1 to 256 bytes without
--   slashes, control characters and blanks at its ends.
-- @treturn string the string revision
function groups.collection:revision(collection)
  return call(self, "collection.revision", {collection = collection})
end

--- The number of documents of a collection; with details an object with the number of each shard.
-- Request: GET /_api/collection/{collection}/count; for any user.
-- @tparam string collection The name of the collection. Accepts a name of 1 to 256 bytes without
--   slashes, control characters and blanks at its ends.
-- @tparam[opt] table options
-- @tparam[opt] boolean options.details True to count the documents of each shard; false if it is not
--   given.
-- @treturn any the value of count
function groups.collection:count(collection, options)
  return call(self, "collection.count", {collection = collection}, options)
end

--- The sizes of the documents, the indexes and the cache of a collection.
-- Request: GET /_api/collection/{collection}/figures; for any user.
-- @tparam string collection The name of the collection. Accepts a name of 1 to 256 bytes without
--   slashes, control characters and blanks at its ends.
-- @tparam[opt] table options
-- @tparam[opt] boolean options.details True to include figures of the storage engine; false if it is not
--   given.
-- @treturn table the value of figures
function groups.collection:figures(collection, options)
  return call(self, "collection.figures", {collection = collection}, options)
end

--- The ids of the shards of a collection; with details an object with the ids of the DB-Servers of each
--- shard, the leader first.
-- Request: GET /_api/collection/{collection}/shards; for any user.
-- @tparam string collection The name of the collection. Accepts a name of 1 to 256 bytes without
--   slashes, control characters and blanks at its ends.
-- @tparam[opt] table options
-- @tparam[opt] boolean options.details True to include the DB-Servers of each shard; false if it is not
--   given.
-- @treturn any the value of shards
function groups.collection:shards(collection, options)
  return call(self, "collection.shards", {collection = collection}, options)
end

--- The checksum and the revision of a collection.
-- Request: GET /_api/collection/{collection}/checksum; for any user.
-- @tparam string collection The name of the collection. Accepts a name of 1 to 256 bytes without
--   slashes, control characters and blanks at its ends.
-- @tparam[opt] table options
-- @tparam[opt] boolean options.with_revisions True to include the revisions of the documents; false if
--   it is not given.
-- @tparam[opt] boolean options.with_data True to include the documents; false if it is not given.
-- @treturn table an object, without error and code
function groups.collection:checksum(collection, options)
  return call(self, "collection.checksum", {collection = collection}, options)
end

--- The id of the shard for a document, computed from its shard keys. The document need not exist.
-- Request: PUT /_api/collection/{collection}/responsibleShard; for any user.
-- @tparam string collection The name of the collection. Accepts a name of 1 to 256 bytes without
--   slashes, control characters and blanks at its ends.
-- @tparam any document An object with the shard keys, or the key of the document as a string or number.
-- @treturn string the string shardId
function groups.collection:responsible_shard(collection, document)
  return call(self, "collection.responsible_shard", {collection = collection, document = document})
end

--- The names of the key generators for new collections.
-- Since ArangoDB 3.12.
-- Request: GET /_api/key-generators; for any user.
-- @treturn {string,...} the value of keyGenerators
function groups.collection:key_generators()
  return call(self, "collection.key_generators")
end

--- Creates a collection and gives its properties.
-- Request: POST /_api/collection; for a user with write access to the database.
-- @tparam string name The name of the collection. Accepts a name of 1 to 256 bytes without slashes,
--   control characters and blanks at its ends.
-- @tparam[opt] table options
-- @tparam[opt] number options.type 2 for documents, 3 for edges; 2 if it is not given. Accepts an
--   integer from 2 to 3.
-- @tparam[opt] boolean options.wait_for_sync True if a write waits until its documents are on disk.
-- @tparam[opt] boolean options.system True for a system collection, whose name starts with an
--   underscore.
-- @tparam[opt] table options.schema The schema that validates documents.
-- @tparam[opt] table options.computed_values The attributes that the server computes.
-- @tparam[opt] table options.key_options The options of the key generator: type, allowUserKeys,
--   increment and offset.
-- @tparam[opt] boolean options.cache_enabled True if documents are cached in memory.
-- @tparam[opt] number options.number_of_shards The number of shards. Accepts an integer from 1 to
--   2147483647.
-- @tparam[opt] {string,...} options.shard_keys The attributes that determine the shard of a document;
--   _key if they are not given.
-- @tparam[opt] string|number options.replication_factor The number of copies of each shard, or
--   "satellite" for a copy on every DB-Server. Accepts "satellite" or an integer from 1 to 2147483647.
-- @tparam[opt] number options.write_concern The minimum number of copies in sync for a write. Accepts an
--   integer from 1 to 2147483647.
-- @tparam[opt] string options.distribute_shards_like The collection whose shards determine the
--   DB-Servers of the new collection.
-- @tparam[opt] string options.sharding_strategy The method that maps documents to shards, such as
--   "hash".
-- @tparam[opt] boolean options.smart True for a collection of a SmartGraph or EnterpriseGraph.
-- @tparam[opt] boolean options.disjoint True for a collection of a disjoint SmartGraph.
-- @tparam[opt] string options.smart_graph_attribute The attribute that determines the shard of a vertex
--   of a SmartGraph.
-- @tparam[opt] string options.smart_join_attribute The attribute that determines the shard of a document
--   for SmartJoins.
-- @tparam[opt] boolean options.wait_for_sync_replication True to wait until all replicas exist; the
--   server's default is true.
-- @tparam[opt] boolean options.enforce_replication_factor True to refuse a replication factor above the
--   number of DB-Servers; true if it is not given.
-- @treturn table an object, without error and code
function groups.collection:create(name, options)
  return call(self, "collection.create", {name = name}, options)
end

--- Changes properties of a collection and gives all of them. Properties that are not given stay
--- unchanged.
-- Request: PUT /_api/collection/{collection}/properties; for a user with write access to the database.
-- @tparam string collection The name of the collection. Accepts a name of 1 to 256 bytes without
--   slashes, control characters and blanks at its ends.
-- @tparam[opt] table options
-- @tparam[opt] boolean options.wait_for_sync True if a write waits until its documents are on disk.
-- @tparam[opt] boolean options.cache_enabled True if documents are cached in memory.
-- @tparam[opt] table options.schema The schema that validates documents; null removes it. The value null
--   is arango.null.
-- @tparam[opt] table options.computed_values The attributes that the server computes; null removes them.
--   The value null is arango.null.
-- @tparam[opt] string|number options.replication_factor The number of copies of each shard, or
--   "satellite" for a copy on every DB-Server. Accepts "satellite" or an integer from 1 to 2147483647.
-- @tparam[opt] number options.write_concern The minimum number of copies in sync for a write. Accepts an
--   integer from 1 to 2147483647.
-- @treturn table an object, without error and code
function groups.collection:configure(collection, options)
  return call(self, "collection.configure", {collection = collection}, options)
end

--- Deletes a collection with its documents, and gives its id.
-- Request: DELETE /_api/collection/{collection}; for a user with write access to the database.
-- @tparam string collection The name of the collection. Accepts a name of 1 to 256 bytes without
--   slashes, control characters and blanks at its ends.
-- @tparam[opt] table options
-- @tparam[opt] boolean options.system True to allow a system collection; false if it is not given.
-- @tparam[opt] boolean options.ignore_missing True for the result false, in place of an error, if there
--   is no such collection.
-- @treturn string the string id
function groups.collection:delete(collection, options)
  return call(self, "collection.delete", {collection = collection}, options)
end

--- Deletes all documents of a collection. The server commits in steps: an error may leave a part of the
--- documents.
-- Request: PUT /_api/collection/{collection}/truncate; for a user with write access to the collection,
-- or an administrator.
-- @tparam string collection The name of the collection. Accepts a name of 1 to 256 bytes without
--   slashes, control characters and blanks at its ends.
-- @tparam[opt] table options
-- @tparam[opt] boolean options.wait_for_sync True to wait until the deletion is on disk; false if it is
--   not given.
-- @tparam[opt] boolean options.compact True to compact the storage afterwards; true if it is not given.
-- @treturn table an object, without error and code
function groups.collection:truncate(collection, options)
  return call(self, "collection.truncate", {collection = collection}, options)
end

--- Renames a collection. Clusters reject the request.
-- Request: PUT /_api/collection/{collection}/rename; for a user with write access to the database.
-- @tparam string collection The name of the collection. Accepts a name of 1 to 256 bytes without
--   slashes, control characters and blanks at its ends.
-- @tparam string name The new name. Accepts a name of 1 to 256 bytes without slashes, control characters
--   and blanks at its ends.
-- @treturn table an object, without error and code
function groups.collection:rename(collection, name)
  return call(self, "collection.rename", {collection = collection, name = name})
end

--- Starts loading the indexes of a collection into memory, without waiting for the end.
-- Request: PUT /_api/collection/{collection}/loadIndexesIntoMemory; for any user.
-- @tparam string collection The name of the collection. Accepts a name of 1 to 256 bytes without
--   slashes, control characters and blanks at its ends.
-- @treturn boolean the value of result
function groups.collection:load_indexes(collection)
  return call(self, "collection.load_indexes", {collection = collection})
end

--- Recalculates the number of documents of a collection, and gives the number.
-- Request: PUT /_api/collection/{collection}/recalculateCount; for any user.
-- @tparam string collection The name of the collection. Accepts a name of 1 to 256 bytes without
--   slashes, control characters and blanks at its ends.
-- @treturn number the value of count
function groups.collection:recalculate_count(collection)
  return call(self, "collection.recalculate_count", {collection = collection})
end

--- Compacts the data of a collection. A cluster starts the compaction without waiting for its end.
-- Request: PUT /_api/collection/{collection}/compact; for any user.
-- @tparam string collection The name of the collection. Accepts a name of 1 to 256 bytes without
--   slashes, control characters and blanks at its ends.
-- @treturn table an object, without error and code
function groups.collection:compact(collection)
  return call(self, "collection.compact", {collection = collection})
end

--- A document.
-- Request: GET /_api/document/{collection}/{key}; for a user with read access to the collection.
-- @tparam string collection The name of the collection. Accepts a name of 1 to 256 bytes without
--   slashes, control characters and blanks at its ends.
-- @tparam string key The key of the document. Accepts a document key: 1 to 254 letters, digits and
--   characters of _-:.@()+,=;$!*'%.
-- @tparam[opt] table options
-- @tparam[opt] string options.if_match The revision that the document must have. Another revision is
--   HTTP 412, error 1200. Accepts a revision of a document.
-- @tparam[opt] string options.if_none_match The known revision. The result is null if the document still
--   has that revision. Accepts a revision of a document.
-- @treturn table the answer as it is
function groups.document:get(collection, key, options)
  return call(self, "document.get", {collection = collection, key = key}, options)
end

--- The revision of a document, or null if the document or its collection does not exist.
-- Request: HEAD /_api/document/{collection}/{key}; for a user with read access to the collection.
-- @tparam string collection The name of the collection. Accepts a name of 1 to 256 bytes without
--   slashes, control characters and blanks at its ends.
-- @tparam string key The key of the document. Accepts a document key: 1 to 254 letters, digits and
--   characters of _-:.@()+,=;$!*'%.
-- @tparam[opt] table options
-- @tparam[opt] string options.if_match The revision that the document must have. Another revision is
--   HTTP 412, error 1200. Accepts a revision of a document.
-- @tparam[opt] string options.if_none_match The known revision. The result is null if the document still
--   has that revision. Accepts a revision of a document.
-- @treturn string|null the revision as a string, or null if the document does not exist
function groups.document:revision(collection, key, options)
  return call(self, "document.revision", {collection = collection, key = key}, options)
end

--- Inserts a document and gives its metadata: _id, _key, _rev.
-- Request: POST /_api/document/{collection}; for a user with write access to the collection, or an
-- administrator.
-- @tparam string collection The name of the collection. Accepts a name of 1 to 256 bytes without
--   slashes, control characters and blanks at its ends.
-- @tparam table document The document.
-- @tparam[opt] table options
-- @tparam[opt] string options.overwrite_mode The treatment of a document whose key exists; "conflict",
--   which is an error, if it is not given. Accepts "conflict" or "ignore" or "replace" or "update".
-- @tparam[opt] boolean options.wait_for_sync True to wait until the change is on disk; the collection's
--   setting if it is not given.
-- @tparam[opt] boolean options.return_new True to get the new document as member new; false if it is not
--   given.
-- @tparam[opt] boolean options.return_old True to get the document that was replaced or updated as
--   member old; false if it is not given.
-- @tparam[opt] boolean options.silent True for an empty object as the result, unless there is an error;
--   false if it is not given.
-- @tparam[opt] boolean options.keep_null True to store attributes whose new value is null, false to
--   remove them. If it is not given, an update stores them, and an insertion with overwrite mode
--   "update" may remove them.
-- @tparam[opt] boolean options.merge_objects True to merge objects inside of the document, false to
--   replace them; true if it is not given.
-- @tparam[opt] string options.version_attribute The attribute with the version of the document, a
--   number. A document with a lower or equal version changes nothing and is not an error. Since ArangoDB
--   3.12.
-- @tparam[opt] boolean options.refill_index_caches True to add the change to the caches of indexes; the
--   server's default if it is not given.
-- @treturn table the answer as it is
function groups.document:insert(collection, document, options)
  return call(self, "document.insert", {collection = collection}, options, document)
end

--- Changes attributes of a document and gives its metadata. Attributes that are not given stay
--- unchanged.
-- Request: PATCH /_api/document/{collection}/{key}; for a user with write access to the collection, or
-- an administrator.
-- @tparam string collection The name of the collection. Accepts a name of 1 to 256 bytes without
--   slashes, control characters and blanks at its ends.
-- @tparam string key The key of the document. Accepts a document key: 1 to 254 letters, digits and
--   characters of _-:.@()+,=;$!*'%.
-- @tparam table document The attributes to change.
-- @tparam[opt] table options
-- @tparam[opt] string options.if_match The revision that the document must have. Another revision is
--   HTTP 412, error 1200. Accepts a revision of a document.
-- @tparam[opt] boolean options.keep_null True to store attributes whose new value is null, false to
--   remove them. If it is not given, an update stores them, and an insertion with overwrite mode
--   "update" may remove them.
-- @tparam[opt] boolean options.merge_objects True to merge objects inside of the document, false to
--   replace them; true if it is not given.
-- @tparam[opt] boolean options.wait_for_sync True to wait until the change is on disk; the collection's
--   setting if it is not given.
-- @tparam[opt] boolean options.return_new True to get the new document as member new; false if it is not
--   given.
-- @tparam[opt] boolean options.return_old True to get the former document as member old; false if it is
--   not given.
-- @tparam[opt] boolean options.silent True for an empty object as the result, unless there is an error;
--   false if it is not given.
-- @tparam[opt] string options.version_attribute The attribute with the version of the document, a
--   number. A document with a lower or equal version changes nothing and is not an error. Since ArangoDB
--   3.12.
-- @tparam[opt] boolean options.refill_index_caches True to add the change to the caches of indexes; the
--   server's default if it is not given.
-- @treturn table the answer as it is
function groups.document:update(collection, key, document, options)
  return call(self, "document.update", {collection = collection, key = key}, options, document)
end

--- Replaces a document and gives its metadata.
-- Request: PUT /_api/document/{collection}/{key}; for a user with write access to the collection, or an
-- administrator.
-- @tparam string collection The name of the collection. Accepts a name of 1 to 256 bytes without
--   slashes, control characters and blanks at its ends.
-- @tparam string key The key of the document. Accepts a document key: 1 to 254 letters, digits and
--   characters of _-:.@()+,=;$!*'%.
-- @tparam table document The new document.
-- @tparam[opt] table options
-- @tparam[opt] string options.if_match The revision that the document must have. Another revision is
--   HTTP 412, error 1200. Accepts a revision of a document.
-- @tparam[opt] boolean options.wait_for_sync True to wait until the change is on disk; the collection's
--   setting if it is not given.
-- @tparam[opt] boolean options.return_new True to get the new document as member new; false if it is not
--   given.
-- @tparam[opt] boolean options.return_old True to get the former document as member old; false if it is
--   not given.
-- @tparam[opt] boolean options.silent True for an empty object as the result, unless there is an error;
--   false if it is not given.
-- @tparam[opt] string options.version_attribute The attribute with the version of the document, a
--   number. A document with a lower or equal version changes nothing and is not an error. Since ArangoDB
--   3.12.
-- @tparam[opt] boolean options.refill_index_caches True to add the change to the caches of indexes; the
--   server's default if it is not given.
-- @treturn table the answer as it is
function groups.document:replace(collection, key, document, options)
  return call(self, "document.replace", {collection = collection, key = key}, options, document)
end

--- Deletes a document and gives its metadata.
-- Request: DELETE /_api/document/{collection}/{key}; for a user with write access to the collection, or
-- an administrator.
-- @tparam string collection The name of the collection. Accepts a name of 1 to 256 bytes without
--   slashes, control characters and blanks at its ends.
-- @tparam string key The key of the document. Accepts a document key: 1 to 254 letters, digits and
--   characters of _-:.@()+,=;$!*'%.
-- @tparam[opt] table options
-- @tparam[opt] string options.if_match The revision that the document must have. Another revision is
--   HTTP 412, error 1200. Accepts a revision of a document.
-- @tparam[opt] boolean options.wait_for_sync True to wait until the change is on disk; the collection's
--   setting if it is not given.
-- @tparam[opt] boolean options.return_old True to get the former document as member old; false if it is
--   not given.
-- @tparam[opt] boolean options.silent True for an empty object as the result, unless there is an error;
--   false if it is not given.
-- @tparam[opt] boolean options.refill_index_caches True to add the change to the caches of indexes; the
--   server's default if it is not given.
-- @tparam[opt] boolean options.ignore_missing True for the result false, in place of an error, if there
--   is no such document.
-- @treturn table the answer as it is
function groups.document:delete(collection, key, options)
  return call(self, "document.delete", {collection = collection, key = key}, options)
end

--- The documents of keys, in their order.
-- Request: PUT /_api/document/{collection}?onlyget=true; for a user with read access to the collection.
-- @tparam string collection The name of the collection. Accepts a name of 1 to 256 bytes without
--   slashes, control characters and blanks at its ends.
-- @tparam table documents An array of keys, or of objects with _key.
-- @tparam[opt] table options
-- @tparam[opt] boolean options.ignore_revs False to require that each document has the _rev that is
--   given for it; true if it is not given.
-- @treturn {table,...} an array of a document, its metadata or an error for each document, in their
--   order
function groups.document:get_many(collection, documents, options)
  return call(self, "document.get_many", {collection = collection}, options, array(documents))
end

--- Inserts documents and gives the metadata of each.
-- Request: POST /_api/document/{collection}; for a user with write access to the collection, or an
-- administrator.
-- @tparam string collection The name of the collection. Accepts a name of 1 to 256 bytes without
--   slashes, control characters and blanks at its ends.
-- @tparam table documents An array of documents.
-- @tparam[opt] table options
-- @tparam[opt] string options.overwrite_mode The treatment of a document whose key exists; "conflict",
--   which is an error, if it is not given. Accepts "conflict" or "ignore" or "replace" or "update".
-- @tparam[opt] boolean options.wait_for_sync True to wait until the change is on disk; the collection's
--   setting if it is not given.
-- @tparam[opt] boolean options.return_new True to get the new document as member new; false if it is not
--   given.
-- @tparam[opt] boolean options.return_old True to get the document that was replaced or updated as
--   member old; false if it is not given.
-- @tparam[opt] boolean options.silent True for an empty object as the result, unless there is an error;
--   false if it is not given.
-- @tparam[opt] boolean options.keep_null True to store attributes whose new value is null, false to
--   remove them. If it is not given, an update stores them, and an insertion with overwrite mode
--   "update" may remove them.
-- @tparam[opt] boolean options.merge_objects True to merge objects inside of the document, false to
--   replace them; true if it is not given.
-- @tparam[opt] string options.version_attribute The attribute with the version of the document, a
--   number. A document with a lower or equal version changes nothing and is not an error. Since ArangoDB
--   3.12.
-- @tparam[opt] boolean options.refill_index_caches True to add the change to the caches of indexes; the
--   server's default if it is not given.
-- @treturn {table,...} an array of a document, its metadata or an error for each document, in their
--   order
function groups.document:insert_many(collection, documents, options)
  return call(self, "document.insert_many", {collection = collection}, options, array(documents))
end

--- Changes attributes of documents and gives the metadata of each.
-- Request: PATCH /_api/document/{collection}; for a user with write access to the collection, or an
-- administrator.
-- @tparam string collection The name of the collection. Accepts a name of 1 to 256 bytes without
--   slashes, control characters and blanks at its ends.
-- @tparam table documents An array of objects with _key and the attributes to change.
-- @tparam[opt] table options
-- @tparam[opt] boolean options.ignore_revs False to require that each document has the _rev that is
--   given for it; true if it is not given.
-- @tparam[opt] boolean options.keep_null True to store attributes whose new value is null, false to
--   remove them. If it is not given, an update stores them, and an insertion with overwrite mode
--   "update" may remove them.
-- @tparam[opt] boolean options.merge_objects True to merge objects inside of the document, false to
--   replace them; true if it is not given.
-- @tparam[opt] boolean options.wait_for_sync True to wait until the change is on disk; the collection's
--   setting if it is not given.
-- @tparam[opt] boolean options.return_new True to get the new document as member new; false if it is not
--   given.
-- @tparam[opt] boolean options.return_old True to get the former document as member old; false if it is
--   not given.
-- @tparam[opt] boolean options.silent True for an empty object as the result, unless there is an error;
--   false if it is not given.
-- @tparam[opt] string options.version_attribute The attribute with the version of the document, a
--   number. A document with a lower or equal version changes nothing and is not an error. Since ArangoDB
--   3.12.
-- @tparam[opt] boolean options.refill_index_caches True to add the change to the caches of indexes; the
--   server's default if it is not given.
-- @treturn {table,...} an array of a document, its metadata or an error for each document, in their
--   order
function groups.document:update_many(collection, documents, options)
  return call(self, "document.update_many", {collection = collection}, options, array(documents))
end

--- Replaces documents and gives the metadata of each.
-- Request: PUT /_api/document/{collection}; for a user with write access to the collection, or an
-- administrator.
-- @tparam string collection The name of the collection. Accepts a name of 1 to 256 bytes without
--   slashes, control characters and blanks at its ends.
-- @tparam table documents An array of documents with _key.
-- @tparam[opt] table options
-- @tparam[opt] boolean options.ignore_revs False to require that each document has the _rev that is
--   given for it; true if it is not given.
-- @tparam[opt] boolean options.wait_for_sync True to wait until the change is on disk; the collection's
--   setting if it is not given.
-- @tparam[opt] boolean options.return_new True to get the new document as member new; false if it is not
--   given.
-- @tparam[opt] boolean options.return_old True to get the former document as member old; false if it is
--   not given.
-- @tparam[opt] boolean options.silent True for an empty object as the result, unless there is an error;
--   false if it is not given.
-- @tparam[opt] string options.version_attribute The attribute with the version of the document, a
--   number. A document with a lower or equal version changes nothing and is not an error. Since ArangoDB
--   3.12.
-- @tparam[opt] boolean options.refill_index_caches True to add the change to the caches of indexes; the
--   server's default if it is not given.
-- @treturn {table,...} an array of a document, its metadata or an error for each document, in their
--   order
function groups.document:replace_many(collection, documents, options)
  return call(self, "document.replace_many", {collection = collection}, options, array(documents))
end

--- Deletes documents and gives the metadata of each.
-- Request: DELETE /_api/document/{collection}; for a user with write access to the collection, or an
-- administrator.
-- @tparam string collection The name of the collection. Accepts a name of 1 to 256 bytes without
--   slashes, control characters and blanks at its ends.
-- @tparam table documents An array of keys, or of objects with _key.
-- @tparam[opt] table options
-- @tparam[opt] boolean options.ignore_revs False to require that each document has the _rev that is
--   given for it; true if it is not given.
-- @tparam[opt] boolean options.wait_for_sync True to wait until the change is on disk; the collection's
--   setting if it is not given.
-- @tparam[opt] boolean options.return_old True to get the former document as member old; false if it is
--   not given.
-- @tparam[opt] boolean options.silent True for an empty object as the result, unless there is an error;
--   false if it is not given.
-- @tparam[opt] boolean options.refill_index_caches True to add the change to the caches of indexes; the
--   server's default if it is not given.
-- @treturn {table,...} an array of a document, its metadata or an error for each document, in their
--   order
function groups.document:delete_many(collection, documents, options)
  return call(self, "document.delete_many", {collection = collection}, options, array(documents))
end

--- Imports documents and gives the numbers of those that were created, updated, ignored and errors, and
--- of empty lines.
-- Request: POST /_api/import; for a user with write access to the collection, or an administrator.
-- @tparam string collection The name of the collection, which must exist. Accepts a name of 1 to 256
--   bytes without slashes, control characters and blanks at its ends.
-- @tparam string data The documents.
-- @tparam[opt] table options
-- @tparam[opt] string options.format The format of data: a JSON object in each line, a JSON array, one
--   of both, or an array of names in the first line and arrays of values in the others. Accepts
--   "documents" or "array" or "auto" or "csv".
-- @tparam[opt] string options.on_duplicate The treatment of a document whose key exists; "error" if it
--   is not given. Accepts "error" or "update" or "replace" or "ignore".
-- @tparam[opt] boolean options.complete True to import nothing if a document has an error; false if it
--   is not given.
-- @tparam[opt] boolean options.overwrite True to delete all documents of the collection before; false if
--   it is not given.
-- @tparam[opt] boolean options.wait_for_sync True to wait until the change is on disk; the collection's
--   setting if it is not given.
-- @tparam[opt] boolean options.details True to get a text for each error as member details; false if it
--   is not given.
-- @tparam[opt] string options.from_prefix The name of the collection in front of _from values without
--   one.
-- @tparam[opt] string options.to_prefix The name of the collection in front of _to values without one.
-- @tparam[opt] boolean options.ignore_missing True to accept lines of format "csv" with too few or too
--   many values; false if it is not given.
-- @tparam[opt] boolean options.skip_validation True to skip the schema of the collection; false if it is
--   not given.
-- @treturn table an object, without error and code
function groups.document:import(collection, data, options)
  return call(self, "document.import", {collection = collection}, options, data)
end

--- The edges of a vertex, as member edges.
-- Request: GET /_api/edges/{collection}; for a user with read access to the collection.
-- @tparam string collection The name of the collection. Accepts a name of 1 to 256 bytes without
--   slashes, control characters and blanks at its ends.
-- @tparam string vertex The id of the vertex. Accepts "collection/key".
-- @tparam[opt] table options
-- @tparam[opt] string options.direction The direction of the edges, as seen from the vertex; "any" if it
--   is not given. Accepts "any" or "in" or "out".
-- @treturn table an object, without error and code
function groups.document:edges(collection, vertex, options)
  return call(self, "document.edges", {collection = collection, vertex = vertex}, options)
end

--- The indexes of a collection.
-- Request: GET /_api/index; for a user with read access to the collection.
-- @tparam string collection The name of the collection. Accepts a name of 1 to 256 bytes without
--   slashes, control characters and blanks at its ends.
-- @tparam[opt] table options
-- @tparam[opt] boolean options.with_stats True to include figures of each index; false if it is not
--   given.
-- @tparam[opt] boolean options.with_hidden True to include indexes that are being built; false if it is
--   not given.
-- @treturn {table,...} the value of indexes
function groups.index:list(collection, options)
  return call(self, "index.list", {collection = collection}, options)
end

--- The definition of an index.
-- Request: GET /_api/index/{index}; for a user with read access to the collection.
-- @tparam string index The id of the index, such as "users/1234". Accepts "collection/key".
-- @treturn table an object, without error and code
function groups.index:get(index)
  return call(self, "index.get", {index = index})
end

--- Creates an index and gives its definition. An equal index is not an error: isNewlyCreated is false.
--- The server answers once the index is built.
-- Request: POST /_api/index; for a user with write access to the collection, or an administrator.
-- @tparam string collection The name of the collection. Accepts a name of 1 to 256 bytes without
--   slashes, control characters and blanks at its ends.
-- @tparam table definition The definition, in the form of the server: type, fields and the options of
--   the type.
-- @treturn table an object, without error and code
function groups.index:create(collection, definition)
  return call(self, "index.create", {collection = collection}, nil, definition)
end

--- Deletes an index, and gives its id.
-- Request: DELETE /_api/index/{index}; for a user with write access to the collection, or an
-- administrator.
-- @tparam string index The id of the index, such as "users/1234". Accepts "collection/key".
-- @tparam[opt] table options
-- @tparam[opt] boolean options.ignore_missing True for the result false, in place of an error, if there
--   is no such index.
-- @treturn string the string id
function groups.index:delete(index, options)
  return call(self, "index.delete", {index = index}, options)
end

--- The selectivity estimate of each index of a collection, by its id.
-- Request: GET /_api/index/selectivity; for a user with read access to the collection.
-- @tparam string collection The name of the collection. Accepts a name of 1 to 256 bytes without
--   slashes, control characters and blanks at its ends.
-- @treturn table the value of indexes
function groups.index:selectivity(collection)
  return call(self, "index.selectivity", {collection = collection})
end

--- Executes an AQL query and gives the server's response with the first rows as result. If hasMore is
--- true, cursor.next with id reads further rows, and cursor.close ends the cursor.
-- Request: POST /_api/cursor; for any user.
-- @tparam string query The text of the AQL query.
-- @tparam[opt] table options
-- @tparam[opt] table options.bind_vars The values of the bind variables.
-- @tparam[opt] boolean options.count True to get the number of all rows as count; false if it is not
--   given.
-- @tparam[opt] number options.batch_size The maximum number of rows of a response; the server's default
--   is 1000. Accepts an integer of at least 1.
-- @tparam[opt] number options.ttl The time in seconds for which the server keeps the cursor after each
--   access; the server's default is 600 on coordinators. Accepts an integer of at least 1.
-- @tparam[opt] number options.memory_limit The maximum memory of the query in bytes; 0 for no limit.
--   Accepts an integer of at least 0.
-- @tparam[opt] boolean options.cache True to use the query cache, which coordinators do not have.
-- @tparam[opt] boolean options.stream True to compute rows as they are read; false if it is not given.
--   An error may then come with any batch.
-- @tparam[opt] boolean options.full_count True to get the number of rows without the last LIMIT as
--   extra.stats.fullCount.
-- @tparam[opt] boolean options.allow_retry True to keep the last batch, so that cursor.next with
--   batch_id can read it again. The cursor remains until cursor.close or ttl. Since ArangoDB 3.11.
-- @tparam[opt] number options.profile 1 to get timings as extra.profile, 2 for each node, too. Accepts
--   an integer from 0 to 2.
-- @tparam[opt] boolean options.fail_on_warning True to turn warnings into errors.
-- @tparam[opt] number options.max_warning_count The maximum number of warnings; the server's default is
--   10. Accepts an integer of at least 0.
-- @tparam[opt] number options.max_runtime The time in seconds after which the query is ended; 0 for no
--   limit.
-- @tparam[opt] number options.max_plans The maximum number of plans that the optimizer creates. Accepts
--   an integer of at least 1.
-- @tparam[opt] {string,...} options.optimizer_rules The optimizer rules to enable ("+name") or disable
--   ("-name"); "-all" disables all.
-- @tparam[opt] boolean options.use_plan_cache True to use the plan cache; false if it is not given.
--   Since ArangoDB 3.12.4.
-- @tparam[opt] boolean options.fill_block_cache False to keep the data of the query out of the block
--   cache; true if it is not given.
-- @tparam[opt] number options.max_transaction_size The maximum size of the query's transaction in bytes.
--   Accepts an integer of at least 0.
-- @tparam[opt] number options.intermediate_commit_count The number of writes after which the server
--   commits. Accepts an integer of at least 0.
-- @tparam[opt] number options.intermediate_commit_size The size of writes in bytes after which the
--   server commits. Accepts an integer of at least 0.
-- @tparam[opt] number options.satellite_sync_wait The maximum time in seconds of the wait for satellite
--   collections; the server's default is 60.
-- @tparam[opt] boolean options.skip_inaccessible_collections True to treat collections without read
--   access as empty.
-- @tparam[opt] {string,...} options.shard_ids The shards to which the query is restricted.
-- @tparam[opt] table options.options Further options, in the form of the server. The arguments of this
--   operation replace members of the same name.
-- @tparam[opt] boolean options.read_only True if the query writes nothing, so that it may be sent again.
--   The library does not check that.
-- @treturn table the answer as it is; the rows of its array result are those of the result
function groups.query:execute(query, options)
  return call(self, "query.execute", {query = query}, options)
end

--- The execution plan of an AQL query. The query is not executed.
-- Request: POST /_api/explain; for any user.
-- @tparam string query The text of the AQL query.
-- @tparam[opt] table options
-- @tparam[opt] table options.bind_vars The values of the bind variables.
-- @tparam[opt] boolean options.all_plans True to get all plans as plans.
-- @tparam[opt] number options.max_plans The maximum number of plans that the optimizer creates. Accepts
--   an integer of at least 1.
-- @tparam[opt] {string,...} options.optimizer_rules The optimizer rules to enable ("+name") or disable
--   ("-name"); "-all" disables all.
-- @tparam[opt] boolean options.full_count True to explain the query with the number of rows without the
--   last LIMIT.
-- @tparam[opt] number options.profile The option of query.execute. Accepts an integer from 0 to 2.
-- @tparam[opt] boolean options.use_plan_cache True to use the plan cache; false if it is not given.
--   Since ArangoDB 3.12.4.
-- @tparam[opt] table options.options Further options, in the form of the server. The arguments of this
--   operation replace members of the same name.
-- @treturn table an object, without error and code
function groups.query:explain(query, options)
  return call(self, "query.explain", {query = query}, options)
end

--- The collections, the bind variables and the syntax tree of an AQL query. The query is not executed.
-- Request: POST /_api/query; for any user.
-- @tparam string query The text of the AQL query.
-- @treturn table an object, without error and code
function groups.query:parse(query)
  return call(self, "query.parse", {query = query})
end

--- The rules of the optimizer for AQL queries.
-- Request: GET /_api/query/rules; for any user.
-- @treturn {table,...} the answer as it is
function groups.query:rules()
  return call(self, "query.rules")
end

--- The AQL queries that run on the coordinator that answers.
-- Request: GET /_api/query/current; for any user.
-- @tparam[opt] table options
-- @tparam[opt] boolean options.all True for the queries of all databases, in _system only; false if it
--   is not given.
-- @treturn {table,...} the answer as it is
function groups.query:list(options)
  return call(self, "query.list", nil, options)
end

--- The slow AQL queries that the coordinator that answers recorded.
-- Request: GET /_api/query/slow; for any user.
-- @tparam[opt] table options
-- @tparam[opt] boolean options.all True for the queries of all databases, in _system only; false if it
--   is not given.
-- @treturn {table,...} the answer as it is
function groups.query:list_slow(options)
  return call(self, "query.list_slow", nil, options)
end

--- Clears the slow AQL queries of the coordinator that answers.
-- Request: DELETE /_api/query/slow; for any user.
-- @tparam[opt] table options
-- @tparam[opt] boolean options.all True for the queries of all databases, in _system only; false if it
--   is not given.
-- @treturn null null
function groups.query:clear_slow(options)
  return call(self, "query.clear_slow", nil, options)
end

--- Ends an AQL query that runs on any coordinator.
-- Request: DELETE /_api/query/{query_id}; for any user.
-- @tparam string query_id The id of the query, from query.list.
-- @tparam[opt] table options
-- @tparam[opt] boolean options.all True for the queries of all databases, in _system only; false if it
--   is not given.
-- @treturn null null
function groups.query:kill(query_id, options)
  return call(self, "query.kill", {query_id = query_id}, options)
end

--- The settings of query tracking of the coordinator that answers.
-- Request: GET /_api/query/properties; for any user.
-- @treturn table an object, without error and code
function groups.query:tracking()
  return call(self, "query.tracking")
end

--- Changes settings of query tracking of the coordinator that answers, and gives all of them.
-- Request: PUT /_api/query/properties; for any user.
-- @tparam[opt] table options
-- @tparam[opt] boolean options.enabled True to track queries.
-- @tparam[opt] boolean options.track_slow_queries True to record slow queries.
-- @tparam[opt] boolean options.track_bind_vars True to record the bind variables of queries.
-- @tparam[opt] number options.max_slow_queries The maximum number of recorded slow queries. Accepts an
--   integer of at least 0.
-- @tparam[opt] number options.slow_query_threshold The duration in seconds above which a query is slow.
-- @tparam[opt] number options.slow_streaming_query_threshold The duration in seconds above which a
--   streaming query is slow.
-- @tparam[opt] number options.max_query_string_length The maximum number of bytes that are recorded of a
--   query. Accepts an integer of at least 0.
-- @treturn table an object, without error and code
function groups.query:set_tracking(options)
  return call(self, "query.set_tracking", nil, options)
end

--- The results in the query cache of the server that answers.
-- Request: GET /_api/query-cache/entries; for any user.
-- @treturn {table,...} the answer as it is
function groups.query:cache_entries()
  return call(self, "query.cache_entries")
end

--- Clears the query cache of the server that answers.
-- Request: DELETE /_api/query-cache; for any user.
-- @treturn null null
function groups.query:clear_cache()
  return call(self, "query.clear_cache")
end

--- The settings of the query cache of the server that answers.
-- Request: GET /_api/query-cache/properties; for any user.
-- @treturn table the answer as it is
function groups.query:cache_properties()
  return call(self, "query.cache_properties")
end

--- Changes settings of the query cache of the server that answers, and gives all of them.
-- Request: PUT /_api/query-cache/properties; for any user.
-- @tparam[opt] table options
-- @tparam[opt] string options.mode The queries whose results are cached: none, all, or those that
--   request it. Accepts "off" or "on" or "demand".
-- @tparam[opt] number options.max_results The maximum number of results for each database. Accepts an
--   integer of at least 0.
-- @tparam[opt] number options.max_results_size The maximum size in bytes of all results of a database.
--   Accepts an integer of at least 0.
-- @tparam[opt] number options.max_entry_size The maximum size in bytes of a result. Accepts an integer
--   of at least 0.
-- @tparam[opt] boolean options.include_system True to cache results of queries that use system
--   collections.
-- @treturn table the answer as it is
function groups.query:set_cache_properties(options)
  return call(self, "query.set_cache_properties", nil, options)
end

--- The execution plans in the plan cache of the coordinator that answers.
-- Since ArangoDB 3.12.4.
-- Request: GET /_api/query-plan-cache; for any user.
-- @treturn {table,...} the answer as it is
function groups.query:plans()
  return call(self, "query.plans")
end

--- Clears the plan cache of the coordinator that answers.
-- Since ArangoDB 3.12.4.
-- Request: DELETE /_api/query-plan-cache; for a user with write access to the database.
-- @treturn null null
function groups.query:clear_plans()
  return call(self, "query.clear_plans")
end

--- The AQL functions of users.
-- Removed in ArangoDB 4.0.
-- Request: GET /_api/aqlfunction; for any user.
-- @tparam[opt] table options
-- @tparam[opt] string options.namespace The namespace of the functions, such as "shop"; all if it is not
--   given.
-- @treturn {table,...} the value of result
function groups.query:functions(options)
  return call(self, "query.functions", nil, options)
end

--- Creates or replaces an AQL function.
-- Removed in ArangoDB 4.0.
-- Request: POST /_api/aqlfunction; for a user with write access to the database.
-- @tparam string name The name with its namespace: "shop::price".
-- @tparam string code The JavaScript function.
-- @tparam[opt] table options
-- @tparam[opt] boolean options.deterministic True if equal arguments always give equal results; false if
--   it is not given.
-- @treturn table an object, without error and code
function groups.query:create_function(name, code, options)
  return call(self, "query.create_function", {name = name, code = code}, options)
end

--- Deletes an AQL function and gives the number of deleted ones.
-- Removed in ArangoDB 4.0.
-- Request: DELETE /_api/aqlfunction/{name}; for a user with write access to the database.
-- @tparam string name The name with its namespace.
-- @tparam[opt] table options
-- @tparam[opt] boolean options.group True to delete all functions of the namespace name; false if it is
--   not given.
-- @tparam[opt] boolean options.ignore_missing True for the result false, in place of an error, if there
--   is no such function.
-- @treturn number the value of deletedCount
function groups.query:delete_function(name, options)
  return call(self, "query.delete_function", {name = name}, options)
end

--- The next batch of the rows of a query, in the form of query.execute.
-- Request: POST /_api/cursor/{cursor_id}; for any user.
-- @tparam string cursor_id The id of the cursor, from id of the response to query.execute.
-- @tparam[opt] table options
-- @tparam[opt] string options.batch_id The id of the batch, from nextBatchId of the last response. The
--   last batch may be read again if the query was executed with allow_retry.
-- @treturn table the answer as it is; the rows of its array result are those of the result
function groups.cursor:next(cursor_id, options)
  return call(self, "cursor.next", {cursor_id = cursor_id}, options)
end

--- Deletes a cursor that the server still has.
-- Request: DELETE /_api/cursor/{cursor_id}; for any user.
-- @tparam string cursor_id The id of the cursor, from id of the response to query.execute.
-- @tparam[opt] table options
-- @tparam[opt] boolean options.ignore_missing True for the result false, in place of an error, if there
--   is no such cursor.
-- @treturn boolean true
function groups.cursor:close(cursor_id, options)
  return call(self, "cursor.close", {cursor_id = cursor_id}, options)
end

--- Begins a stream transaction and gives its id and status. Database handles derived with option
--- transaction take part in it.
-- Request: POST /_api/transaction/begin; for any user.
-- @tparam[opt] table options
-- @tparam[opt] string|{string,...} options.read The collections that are read.
-- @tparam[opt] string|{string,...} options.write The collections that are written.
-- @tparam[opt] string|{string,...} options.exclusive The collections that no other transaction may
--   write.
-- @tparam[opt] boolean options.wait_for_sync True to wait until the commit is on disk; false if it is
--   not given.
-- @tparam[opt] boolean options.allow_implicit True to allow reading other collections; true if it is not
--   given.
-- @tparam[opt] number options.lock_timeout The maximum time in seconds of the wait for locks, 0 for no
--   limit; the server's default is 900.
-- @tparam[opt] number options.max_transaction_size The maximum size of the transaction in bytes. Accepts
--   an integer of at least 0.
-- @tparam[opt] boolean options.skip_fast_lock_round True to lock collections one after the other from
--   the beginning; false if it is not given. Since ArangoDB 3.12.1.
-- @treturn table an object with id and status
function groups.transaction:begin(options)
  return call(self, "transaction.begin", nil, options)
end

--- The id and the state of each running stream transaction of the user, on all coordinators.
-- Request: GET /_api/transaction; for any user.
-- @treturn {table,...} the value of transactions
function groups.transaction:list()
  return call(self, "transaction.list")
end

--- The id and the status of a stream transaction: "running", "committed" or "aborted".
-- Request: GET /_api/transaction/{transaction_id}; for any user.
-- @tparam string transaction_id The id of the transaction.
-- @treturn table an object with id and status
function groups.transaction:status(transaction_id)
  return call(self, "transaction.status", {transaction_id = transaction_id})
end

--- Commits a stream transaction and gives its id and status. A server that has ended an idle transaction
--- may still report "committed": transaction.status then reports "aborted".
-- Request: PUT /_api/transaction/{transaction_id}; for any user.
-- @tparam string transaction_id The id of the transaction.
-- @treturn table an object with id and status
function groups.transaction:commit(transaction_id)
  return call(self, "transaction.commit", {transaction_id = transaction_id})
end

--- Aborts a stream transaction and gives its id and status.
-- Request: DELETE /_api/transaction/{transaction_id}; for any user.
-- @tparam string transaction_id The id of the transaction.
-- @treturn table an object with id and status
function groups.transaction:abort(transaction_id)
  return call(self, "transaction.abort", {transaction_id = transaction_id})
end

--- Aborts all writing stream transactions of the user, on all coordinators.
-- Request: DELETE /_api/transaction/write; for any user.
-- @treturn null null
function groups.transaction:abort_all()
  return call(self, "transaction.abort_all")
end

--- The definitions of all graphs.
-- Request: GET /_api/gharial; for any user.
-- @treturn {table,...} the value of graphs
function groups.graph:list()
  return call(self, "graph.list")
end

--- The definition of a graph.
-- Request: GET /_api/gharial/{graph}; for any user.
-- @tparam string graph The name of the graph. Accepts a name of 1 to 254 bytes without slashes, control
--   characters and blanks at its ends.
-- @treturn table the value of graph
function groups.graph:get(graph)
  return call(self, "graph.get", {graph = graph})
end

--- Creates a graph and its missing collections, and gives the definition.
-- Request: POST /_api/gharial; for a user with write access to the database.
-- @tparam string name The name of the graph. Accepts a name of 1 to 254 bytes without slashes, control
--   characters and blanks at its ends.
-- @tparam[opt] table options
-- @tparam[opt] table options.edge_definitions Objects with collection, the edge collection, and from and
--   to, arrays of vertex collections.
-- @tparam[opt] {string,...} options.orphan_collections Vertex collections without edges.
-- @tparam[opt] boolean options.smart True for a SmartGraph or EnterpriseGraph; false if it is not given.
-- @tparam[opt] boolean options.disjoint True for a disjoint SmartGraph; false if it is not given.
-- @tparam[opt] string options.smart_graph_attribute The attribute that determines the shard of a vertex.
-- @tparam[opt] {string,...} options.satellites Collections that have a copy on every DB-Server.
-- @tparam[opt] number options.number_of_shards The number of shards of new collections. Accepts an
--   integer from 1 to 2147483647.
-- @tparam[opt] string|number options.replication_factor The number of copies of each shard, or
--   "satellite" for a copy on every DB-Server. Accepts "satellite" or an integer from 1 to 2147483647.
-- @tparam[opt] number options.write_concern The minimum number of copies in sync for a write. Accepts an
--   integer from 1 to 2147483647.
-- @tparam[opt] boolean options.wait_for_sync True to wait until the change is on disk; false if it is
--   not given.
-- @treturn table the value of graph
function groups.graph:create(name, options)
  return call(self, "graph.create", {name = name}, options)
end

--- Deletes a graph. Gives true.
-- Request: DELETE /_api/gharial/{graph}; for a user with write access to the database.
-- @tparam string graph The name of the graph. Accepts a name of 1 to 254 bytes without slashes, control
--   characters and blanks at its ends.
-- @tparam[opt] table options
-- @tparam[opt] boolean options.drop_collections True to delete the collections that no other graph uses;
--   false if it is not given.
-- @tparam[opt] boolean options.ignore_missing True for the result false, in place of an error, if there
--   is no such graph.
-- @treturn boolean the value of removed
function groups.graph:delete(graph, options)
  return call(self, "graph.delete", {graph = graph}, options)
end

--- The names of the vertex collections of a graph.
-- Request: GET /_api/gharial/{graph}/vertex; for any user.
-- @tparam string graph The name of the graph. Accepts a name of 1 to 254 bytes without slashes, control
--   characters and blanks at its ends.
-- @treturn {string,...} the value of collections
function groups.graph:vertex_collections(graph)
  return call(self, "graph.vertex_collections", {graph = graph})
end

--- Adds a vertex collection to a graph and gives the definition of the graph.
-- Request: POST /_api/gharial/{graph}/vertex; for a user with write access to the database.
-- @tparam string graph The name of the graph. Accepts a name of 1 to 254 bytes without slashes, control
--   characters and blanks at its ends.
-- @tparam string collection The name of the collection, which is created if it does not exist. Accepts a
--   name of 1 to 256 bytes without slashes, control characters and blanks at its ends.
-- @tparam[opt] table options
-- @tparam[opt] {string,...} options.satellites Collections that have a copy on every DB-Server.
-- @treturn table the value of graph
function groups.graph:create_vertex_collection(graph, collection, options)
  return call(self, "graph.create_vertex_collection", {graph = graph, collection = collection}, options)
end

--- Removes a vertex collection without edges from a graph and gives the definition of the graph.
-- Request: DELETE /_api/gharial/{graph}/vertex/{collection}; for a user with write access to the
-- database.
-- @tparam string graph The name of the graph. Accepts a name of 1 to 254 bytes without slashes, control
--   characters and blanks at its ends.
-- @tparam string collection The name of the collection. Accepts a name of 1 to 256 bytes without
--   slashes, control characters and blanks at its ends.
-- @tparam[opt] table options
-- @tparam[opt] boolean options.drop_collection True to delete the collection if no other graph uses it;
--   false if it is not given.
-- @treturn table the value of graph
function groups.graph:delete_vertex_collection(graph, collection, options)
  return call(self, "graph.delete_vertex_collection", {graph = graph, collection = collection}, options)
end

--- The names of the edge collections of a graph.
-- Request: GET /_api/gharial/{graph}/edge; for any user.
-- @tparam string graph The name of the graph. Accepts a name of 1 to 254 bytes without slashes, control
--   characters and blanks at its ends.
-- @treturn {string,...} the value of collections
function groups.graph:edge_collections(graph)
  return call(self, "graph.edge_collections", {graph = graph})
end

--- Adds an edge definition to a graph and gives the definition of the graph.
-- Request: POST /_api/gharial/{graph}/edge; for a user with write access to the database.
-- @tparam string graph The name of the graph. Accepts a name of 1 to 254 bytes without slashes, control
--   characters and blanks at its ends.
-- @tparam string collection The name of the edge collection. Accepts a name of 1 to 256 bytes without
--   slashes, control characters and blanks at its ends.
-- @tparam {string,...} from_vertex_collections The vertex collections in which edges begin.
-- @tparam {string,...} to_vertex_collections The vertex collections in which edges end.
-- @tparam[opt] table options
-- @tparam[opt] {string,...} options.satellites Collections that have a copy on every DB-Server.
-- @treturn table the value of graph
function groups.graph:create_edge_definition(
  graph,
  collection,
  from_vertex_collections,
  to_vertex_collections,
  options)
  return call(
    self,
    "graph.create_edge_definition",
    {
      graph = graph,
      collection = collection,
      from_vertex_collections = array(from_vertex_collections),
      to_vertex_collections = array(to_vertex_collections),
    },
    options)
end

--- Replaces an edge definition of a graph and gives the definition of the graph.
-- Request: PUT /_api/gharial/{graph}/edge/{collection}; for a user with write access to the database.
-- @tparam string graph The name of the graph. Accepts a name of 1 to 254 bytes without slashes, control
--   characters and blanks at its ends.
-- @tparam string collection The name of the edge collection. Accepts a name of 1 to 256 bytes without
--   slashes, control characters and blanks at its ends.
-- @tparam {string,...} from_vertex_collections The vertex collections in which edges begin.
-- @tparam {string,...} to_vertex_collections The vertex collections in which edges end.
-- @tparam[opt] table options
-- @tparam[opt] {string,...} options.satellites Collections that have a copy on every DB-Server.
-- @tparam[opt] boolean options.wait_for_sync True to wait until the change is on disk; false if it is
--   not given.
-- @tparam[opt] boolean options.drop_collections True to delete the collections that no graph uses any
--   more; false if it is not given.
-- @treturn table the value of graph
function groups.graph:replace_edge_definition(
  graph,
  collection,
  from_vertex_collections,
  to_vertex_collections,
  options)
  return call(
    self,
    "graph.replace_edge_definition",
    {
      graph = graph,
      collection = collection,
      from_vertex_collections = array(from_vertex_collections),
      to_vertex_collections = array(to_vertex_collections),
    },
    options)
end

--- Removes an edge definition from a graph and gives the definition of the graph.
-- Request: DELETE /_api/gharial/{graph}/edge/{collection}; for a user with write access to the database.
-- @tparam string graph The name of the graph. Accepts a name of 1 to 254 bytes without slashes, control
--   characters and blanks at its ends.
-- @tparam string collection The name of the edge collection. Accepts a name of 1 to 256 bytes without
--   slashes, control characters and blanks at its ends.
-- @tparam[opt] table options
-- @tparam[opt] boolean options.wait_for_sync True to wait until the change is on disk; false if it is
--   not given.
-- @tparam[opt] boolean options.drop_collections True to delete the collections that no graph uses any
--   more; false if it is not given.
-- @treturn table the value of graph
function groups.graph:delete_edge_definition(graph, collection, options)
  return call(self, "graph.delete_edge_definition", {graph = graph, collection = collection}, options)
end

--- The vertex of a key.
-- Request: GET /_api/gharial/{graph}/vertex/{collection}/{key}; for a user with read access to the
-- collection.
-- @tparam string graph The name of the graph. Accepts a name of 1 to 254 bytes without slashes, control
--   characters and blanks at its ends.
-- @tparam string collection The name of the vertex collection. Accepts a name of 1 to 256 bytes without
--   slashes, control characters and blanks at its ends.
-- @tparam string key The key of the vertex. Accepts a document key: 1 to 254 letters, digits and
--   characters of _-:.@()+,=;$!*'%.
-- @tparam[opt] table options
-- @tparam[opt] string options.if_match The revision that the document must have. Another revision is
--   HTTP 412, error 1200. Accepts a revision of a document.
-- @tparam[opt] string options.if_none_match The known revision. The result is null if the document still
--   has that revision. Accepts a revision of a document.
-- @treturn table the value of vertex
function groups.vertex:get(graph, collection, key, options)
  return call(self, "vertex.get", {graph = graph, collection = collection, key = key}, options)
end

--- Inserts a vertex and gives its metadata as member vertex.
-- Request: POST /_api/gharial/{graph}/vertex/{collection}; for a user with write access to the
-- collection, or an administrator.
-- @tparam string graph The name of the graph. Accepts a name of 1 to 254 bytes without slashes, control
--   characters and blanks at its ends.
-- @tparam string collection The name of the vertex collection. Accepts a name of 1 to 256 bytes without
--   slashes, control characters and blanks at its ends.
-- @tparam table vertex The vertex.
-- @tparam[opt] table options
-- @tparam[opt] boolean options.wait_for_sync True to wait until the change is on disk; the collection's
--   setting if it is not given.
-- @tparam[opt] boolean options.return_new True to get the new document as member new; false if it is not
--   given.
-- @treturn table an object, without error and code
function groups.vertex:insert(graph, collection, vertex, options)
  return call(self, "vertex.insert", {graph = graph, collection = collection}, options, vertex)
end

--- Changes attributes of a vertex and gives its metadata as member vertex.
-- Request: PATCH /_api/gharial/{graph}/vertex/{collection}/{key}; for a user with write access to the
-- collection, or an administrator.
-- @tparam string graph The name of the graph. Accepts a name of 1 to 254 bytes without slashes, control
--   characters and blanks at its ends.
-- @tparam string collection The name of the vertex collection. Accepts a name of 1 to 256 bytes without
--   slashes, control characters and blanks at its ends.
-- @tparam string key The key of the vertex. Accepts a document key: 1 to 254 letters, digits and
--   characters of _-:.@()+,=;$!*'%.
-- @tparam table vertex The attributes to change.
-- @tparam[opt] table options
-- @tparam[opt] string options.if_match The revision that the document must have. Another revision is
--   HTTP 412, error 1200. Accepts a revision of a document.
-- @tparam[opt] boolean options.wait_for_sync True to wait until the change is on disk; the collection's
--   setting if it is not given.
-- @tparam[opt] boolean options.return_new True to get the new document as member new; false if it is not
--   given.
-- @tparam[opt] boolean options.return_old True to get the former document as member old; false if it is
--   not given.
-- @tparam[opt] boolean options.keep_null True to store attributes whose new value is null, false to
--   remove them. If it is not given, an update stores them, and an insertion with overwrite mode
--   "update" may remove them.
-- @treturn table an object, without error and code
function groups.vertex:update(graph, collection, key, vertex, options)
  return call(self, "vertex.update", {graph = graph, collection = collection, key = key}, options, vertex)
end

--- Replaces a vertex and gives its metadata as member vertex.
-- Request: PUT /_api/gharial/{graph}/vertex/{collection}/{key}; for a user with write access to the
-- collection, or an administrator.
-- @tparam string graph The name of the graph. Accepts a name of 1 to 254 bytes without slashes, control
--   characters and blanks at its ends.
-- @tparam string collection The name of the vertex collection. Accepts a name of 1 to 256 bytes without
--   slashes, control characters and blanks at its ends.
-- @tparam string key The key of the vertex. Accepts a document key: 1 to 254 letters, digits and
--   characters of _-:.@()+,=;$!*'%.
-- @tparam table vertex The new vertex.
-- @tparam[opt] table options
-- @tparam[opt] string options.if_match The revision that the document must have. Another revision is
--   HTTP 412, error 1200. Accepts a revision of a document.
-- @tparam[opt] boolean options.wait_for_sync True to wait until the change is on disk; the collection's
--   setting if it is not given.
-- @tparam[opt] boolean options.return_new True to get the new document as member new; false if it is not
--   given.
-- @tparam[opt] boolean options.return_old True to get the former document as member old; false if it is
--   not given.
-- @tparam[opt] boolean options.keep_null True to store attributes whose new value is null, false to
--   remove them. If it is not given, an update stores them, and an insertion with overwrite mode
--   "update" may remove them.
-- @treturn table an object, without error and code
function groups.vertex:replace(graph, collection, key, vertex, options)
  return call(self, "vertex.replace", {graph = graph, collection = collection, key = key}, options, vertex)
end

--- Deletes a vertex and its edges.
-- Request: DELETE /_api/gharial/{graph}/vertex/{collection}/{key}; for a user with write access to the
-- collection, or an administrator.
-- @tparam string graph The name of the graph. Accepts a name of 1 to 254 bytes without slashes, control
--   characters and blanks at its ends.
-- @tparam string collection The name of the vertex collection. Accepts a name of 1 to 256 bytes without
--   slashes, control characters and blanks at its ends.
-- @tparam string key The key of the vertex. Accepts a document key: 1 to 254 letters, digits and
--   characters of _-:.@()+,=;$!*'%.
-- @tparam[opt] table options
-- @tparam[opt] string options.if_match The revision that the document must have. Another revision is
--   HTTP 412, error 1200. Accepts a revision of a document.
-- @tparam[opt] boolean options.wait_for_sync True to wait until the change is on disk; the collection's
--   setting if it is not given.
-- @tparam[opt] boolean options.return_old True to get the former document as member old; false if it is
--   not given.
-- @tparam[opt] boolean options.ignore_missing True for the result false, in place of an error, if there
--   is no such vertex.
-- @treturn table an object, without error and code
function groups.vertex:delete(graph, collection, key, options)
  return call(self, "vertex.delete", {graph = graph, collection = collection, key = key}, options)
end

--- The edge of a key.
-- Request: GET /_api/gharial/{graph}/edge/{collection}/{key}; for a user with read access to the
-- collection.
-- @tparam string graph The name of the graph. Accepts a name of 1 to 254 bytes without slashes, control
--   characters and blanks at its ends.
-- @tparam string collection The name of the edge collection. Accepts a name of 1 to 256 bytes without
--   slashes, control characters and blanks at its ends.
-- @tparam string key The key of the edge. Accepts a document key: 1 to 254 letters, digits and
--   characters of _-:.@()+,=;$!*'%.
-- @tparam[opt] table options
-- @tparam[opt] string options.if_match The revision that the document must have. Another revision is
--   HTTP 412, error 1200. Accepts a revision of a document.
-- @tparam[opt] string options.if_none_match The known revision. The result is null if the document still
--   has that revision. Accepts a revision of a document.
-- @treturn table the value of edge
function groups.edge:get(graph, collection, key, options)
  return call(self, "edge.get", {graph = graph, collection = collection, key = key}, options)
end

--- Inserts an edge and gives its metadata as member edge.
-- Request: POST /_api/gharial/{graph}/edge/{collection}; for a user with write access to the collection,
-- or an administrator.
-- @tparam string graph The name of the graph. Accepts a name of 1 to 254 bytes without slashes, control
--   characters and blanks at its ends.
-- @tparam string collection The name of the edge collection. Accepts a name of 1 to 256 bytes without
--   slashes, control characters and blanks at its ends.
-- @tparam table edge The edge.
-- @tparam[opt] table options
-- @tparam[opt] boolean options.wait_for_sync True to wait until the change is on disk; the collection's
--   setting if it is not given.
-- @tparam[opt] boolean options.return_new True to get the new document as member new; false if it is not
--   given.
-- @treturn table an object, without error and code
function groups.edge:insert(graph, collection, edge, options)
  return call(self, "edge.insert", {graph = graph, collection = collection}, options, edge)
end

--- Changes attributes of an edge and gives its metadata as member edge.
-- Request: PATCH /_api/gharial/{graph}/edge/{collection}/{key}; for a user with write access to the
-- collection, or an administrator.
-- @tparam string graph The name of the graph. Accepts a name of 1 to 254 bytes without slashes, control
--   characters and blanks at its ends.
-- @tparam string collection The name of the edge collection. Accepts a name of 1 to 256 bytes without
--   slashes, control characters and blanks at its ends.
-- @tparam string key The key of the edge. Accepts a document key: 1 to 254 letters, digits and
--   characters of _-:.@()+,=;$!*'%.
-- @tparam table edge The attributes to change.
-- @tparam[opt] table options
-- @tparam[opt] string options.if_match The revision that the document must have. Another revision is
--   HTTP 412, error 1200. Accepts a revision of a document.
-- @tparam[opt] boolean options.wait_for_sync True to wait until the change is on disk; the collection's
--   setting if it is not given.
-- @tparam[opt] boolean options.return_new True to get the new document as member new; false if it is not
--   given.
-- @tparam[opt] boolean options.return_old True to get the former document as member old; false if it is
--   not given.
-- @tparam[opt] boolean options.keep_null True to store attributes whose new value is null, false to
--   remove them. If it is not given, an update stores them, and an insertion with overwrite mode
--   "update" may remove them.
-- @treturn table an object, without error and code
function groups.edge:update(graph, collection, key, edge, options)
  return call(self, "edge.update", {graph = graph, collection = collection, key = key}, options, edge)
end

--- Replaces an edge and gives its metadata as member edge.
-- Request: PUT /_api/gharial/{graph}/edge/{collection}/{key}; for a user with write access to the
-- collection, or an administrator.
-- @tparam string graph The name of the graph. Accepts a name of 1 to 254 bytes without slashes, control
--   characters and blanks at its ends.
-- @tparam string collection The name of the edge collection. Accepts a name of 1 to 256 bytes without
--   slashes, control characters and blanks at its ends.
-- @tparam string key The key of the edge. Accepts a document key: 1 to 254 letters, digits and
--   characters of _-:.@()+,=;$!*'%.
-- @tparam table edge The new edge.
-- @tparam[opt] table options
-- @tparam[opt] string options.if_match The revision that the document must have. Another revision is
--   HTTP 412, error 1200. Accepts a revision of a document.
-- @tparam[opt] boolean options.wait_for_sync True to wait until the change is on disk; the collection's
--   setting if it is not given.
-- @tparam[opt] boolean options.return_new True to get the new document as member new; false if it is not
--   given.
-- @tparam[opt] boolean options.return_old True to get the former document as member old; false if it is
--   not given.
-- @tparam[opt] boolean options.keep_null True to store attributes whose new value is null, false to
--   remove them. If it is not given, an update stores them, and an insertion with overwrite mode
--   "update" may remove them.
-- @treturn table an object, without error and code
function groups.edge:replace(graph, collection, key, edge, options)
  return call(self, "edge.replace", {graph = graph, collection = collection, key = key}, options, edge)
end

--- Deletes an edge.
-- Request: DELETE /_api/gharial/{graph}/edge/{collection}/{key}; for a user with write access to the
-- collection, or an administrator.
-- @tparam string graph The name of the graph. Accepts a name of 1 to 254 bytes without slashes, control
--   characters and blanks at its ends.
-- @tparam string collection The name of the edge collection. Accepts a name of 1 to 256 bytes without
--   slashes, control characters and blanks at its ends.
-- @tparam string key The key of the edge. Accepts a document key: 1 to 254 letters, digits and
--   characters of _-:.@()+,=;$!*'%.
-- @tparam[opt] table options
-- @tparam[opt] string options.if_match The revision that the document must have. Another revision is
--   HTTP 412, error 1200. Accepts a revision of a document.
-- @tparam[opt] boolean options.wait_for_sync True to wait until the change is on disk; the collection's
--   setting if it is not given.
-- @tparam[opt] boolean options.return_old True to get the former document as member old; false if it is
--   not given.
-- @tparam[opt] boolean options.ignore_missing True for the result false, in place of an error, if there
--   is no such edge.
-- @treturn table an object, without error and code
function groups.edge:delete(graph, collection, key, options)
  return call(self, "edge.delete", {graph = graph, collection = collection, key = key}, options)
end

--- The views of the database.
-- Request: GET /_api/view; for any user.
-- @treturn {table,...} the value of result
function groups.view:list()
  return call(self, "view.list")
end

--- The id, the name and the type of a view.
-- Request: GET /_api/view/{view}; for any user.
-- @tparam string view The name of the view. Accepts a name of 1 to 256 bytes without slashes, control
--   characters and blanks at its ends.
-- @treturn table an object, without error and code
function groups.view:get(view)
  return call(self, "view.get", {view = view})
end

--- The properties of a view.
-- Request: GET /_api/view/{view}/properties; for any user.
-- @tparam string view The name of the view. Accepts a name of 1 to 256 bytes without slashes, control
--   characters and blanks at its ends.
-- @treturn table an object, without error and code
function groups.view:properties(view)
  return call(self, "view.properties", {view = view})
end

--- Creates a view and gives its properties.
-- Request: POST /_api/view; for a user with write access to the database.
-- @tparam string name The name of the view. Accepts a name of 1 to 256 bytes without slashes, control
--   characters and blanks at its ends.
-- @tparam string type The type of the view. Accepts "arangosearch" or "search-alias".
-- @tparam[opt] table options
-- @tparam[opt] table options.properties The properties, in the form of the server; its defaults if they
--   are not given.
-- @treturn table the answer as it is
function groups.view:create(name, type, options)
  return call(self, "view.create", {name = name, type = type}, options)
end

--- Changes properties of a view and gives all of them. Properties that are not given stay unchanged.
-- Request: PATCH /_api/view/{view}/properties; for a user with write access to the database.
-- @tparam string view The name of the view. Accepts a name of 1 to 256 bytes without slashes, control
--   characters and blanks at its ends.
-- @tparam table properties The properties, in the form of the server.
-- @treturn table the answer as it is
function groups.view:update(view, properties)
  return call(self, "view.update", {view = view}, nil, properties)
end

--- Replaces the properties of a view and gives all of them. Changeable properties that are not given get
--- their defaults.
-- Request: PUT /_api/view/{view}/properties; for a user with write access to the database.
-- @tparam string view The name of the view. Accepts a name of 1 to 256 bytes without slashes, control
--   characters and blanks at its ends.
-- @tparam table properties The properties, in the form of the server.
-- @treturn table the answer as it is
function groups.view:replace(view, properties)
  return call(self, "view.replace", {view = view}, nil, properties)
end

--- Renames a view. Clusters reject the request.
-- Request: PUT /_api/view/{view}/rename; for a user with write access to the database.
-- @tparam string view The name of the view. Accepts a name of 1 to 256 bytes without slashes, control
--   characters and blanks at its ends.
-- @tparam string name The new name. Accepts a name of 1 to 256 bytes without slashes, control characters
--   and blanks at its ends.
-- @treturn table the answer as it is
function groups.view:rename(view, name)
  return call(self, "view.rename", {view = view, name = name})
end

--- Deletes a view.
-- Request: DELETE /_api/view/{view}; for a user with write access to the database.
-- @tparam string view The name of the view. Accepts a name of 1 to 256 bytes without slashes, control
--   characters and blanks at its ends.
-- @tparam[opt] table options
-- @tparam[opt] boolean options.ignore_missing True for the result false, in place of an error, if there
--   is no such view.
-- @treturn boolean the value of result
function groups.view:delete(view, options)
  return call(self, "view.delete", {view = view}, options)
end

--- The built-in analyzers, those of the database, and those of _system.
-- Request: GET /_api/analyzer; for any user.
-- @treturn {table,...} the value of result
function groups.analyzer:list()
  return call(self, "analyzer.list")
end

--- The definition of an analyzer.
-- Request: GET /_api/analyzer/{name}; for any user.
-- @tparam string name The name of the analyzer, also with that of its database: "shop::words".
-- @treturn table an object, without error and code
function groups.analyzer:get(name)
  return call(self, "analyzer.get", {name = name})
end

--- Creates an analyzer and gives its definition. An equal analyzer of that name is not an error.
-- Request: POST /_api/analyzer; for a user with write access to the database.
-- @tparam string name The name of the analyzer.
-- @tparam string type The type of the analyzer, such as "text".
-- @tparam[opt] table options
-- @tparam[opt] table options.properties The properties of the type.
-- @tparam[opt] {string,...} options.features The features to store: "frequency", "norm", "position" and
--   "offset".
-- @treturn table the answer as it is
function groups.analyzer:create(name, type, options)
  return call(self, "analyzer.create", {name = name, type = type}, options)
end

--- Deletes an analyzer, and gives its name with that of its database.
-- Request: DELETE /_api/analyzer/{name}; for a user with write access to the database.
-- @tparam string name The name of the analyzer, also with that of its database: "shop::words".
-- @tparam[opt] table options
-- @tparam[opt] boolean options.force True to delete an analyzer that is in use; false if it is not
--   given.
-- @tparam[opt] boolean options.ignore_missing True for the result false, in place of an error, if there
--   is no such analyzer.
-- @treturn string the string name
function groups.analyzer:delete(name, options)
  return call(self, "analyzer.delete", {name = name}, options)
end

--- The users: user, active and extra of each.
-- Request: GET /_api/user; for an administrator.
-- @treturn {table,...} the value of result
function groups.user:list()
  return call(self, "user.list")
end

--- A user: user, active and extra.
-- Request: GET /_api/user/{user}; for the user concerned, or an administrator.
-- @tparam string user The name of the user.
-- @treturn table an object, without error and code
function groups.user:get(user)
  return call(self, "user.get", {user = user})
end

--- Creates a user. Other coordinators may not know the user for a moment.
-- Request: POST /_api/user; for an administrator.
-- @tparam string user The name of the user.
-- @tparam[opt] table options
-- @tparam[opt] string options.password The password; an empty one if it is not given.
-- @tparam[opt] boolean options.active False for a user who cannot log in; true for a new user if it is
--   not given.
-- @tparam[opt] table options.extra Data about the user, which the server does not interpret.
-- @treturn table an object, without error and code
function groups.user:create(user, options)
  return call(self, "user.create", {user = user}, options)
end

--- Changes a user. Attributes that are not given stay unchanged.
-- Request: PATCH /_api/user/{user}; for the user concerned, or an administrator.
-- @tparam string user The name of the user.
-- @tparam[opt] table options
-- @tparam[opt] string options.password The new password.
-- @tparam[opt] boolean options.active False for a user who cannot log in; true for a new user if it is
--   not given.
-- @tparam[opt] table options.extra Data about the user, which the server does not interpret.
-- @treturn table an object, without error and code
function groups.user:update(user, options)
  return call(self, "user.update", {user = user}, options)
end

--- Replaces a user. Attributes that are not given get their defaults.
-- Request: PUT /_api/user/{user}; for the user concerned, or an administrator.
-- @tparam string user The name of the user.
-- @tparam string password The new password.
-- @tparam[opt] table options
-- @tparam[opt] boolean options.active False for a user who cannot log in; true for a new user if it is
--   not given.
-- @tparam[opt] table options.extra Data about the user, which the server does not interpret.
-- @treturn table an object, without error and code
function groups.user:replace(user, password, options)
  return call(self, "user.replace", {user = user, password = password}, options)
end

--- Deletes a user.
-- Request: DELETE /_api/user/{user}; for an administrator.
-- @tparam string user The name of the user.
-- @tparam[opt] table options
-- @tparam[opt] boolean options.ignore_missing True for the result false, in place of an error, if there
--   is no such user.
-- @treturn boolean true
function groups.user:delete(user, options)
  return call(self, "user.delete", {user = user}, options)
end

--- The permissions of a user on databases, by their names.
-- Request: GET /_api/user/{user}/database; for the user concerned, or an administrator.
-- @tparam string user The name of the user.
-- @tparam[opt] table options
-- @tparam[opt] boolean options.full True to include the permissions on collections; false if it is not
--   given.
-- @treturn table the value of result
function groups.user:permissions(user, options)
  return call(self, "user.permissions", {user = user}, options)
end

--- The permission of a user on a database or collection: "rw", "ro" or "none".
-- Request: GET /_api/user/{user}/database/{database}; for the user concerned, or an administrator.
-- @tparam string user The name of the user.
-- @tparam string database The name of the database, or "*" for all others. Accepts a name of 1 to 128
--   bytes without slashes, control characters and blanks at its ends.
-- @tparam[opt] table options
-- @tparam[opt] string options.collection The name of the collection, or "*" for all others; the database
--   itself if it is not given. Accepts a name of 1 to 256 bytes without slashes, control characters and
--   blanks at its ends.
-- @treturn string the string result
function groups.user:permission(user, database, options)
  return call(self, "user.permission", {user = user, database = database}, options)
end

--- Sets the permission of a user on a database or collection.
-- Request: PUT /_api/user/{user}/database/{database}; for an administrator.
-- @tparam string user The name of the user.
-- @tparam string database The name of the database, or "*" for all others. Accepts a name of 1 to 128
--   bytes without slashes, control characters and blanks at its ends.
-- @tparam string permission The permission: to read and write, to read, or none. Accepts "rw" or "ro" or
--   "none".
-- @tparam[opt] table options
-- @tparam[opt] string options.collection The name of the collection, or "*" for all others; the database
--   itself if it is not given. Accepts a name of 1 to 256 bytes without slashes, control characters and
--   blanks at its ends.
-- @treturn table an object, without error and code
function groups.user:set_permission(user, database, permission, options)
  return call(
    self,
    "user.set_permission",
    {user = user, database = database, permission = permission},
    options)
end

--- Removes the permission of a user on a database or collection, so that the default applies.
-- Request: DELETE /_api/user/{user}/database/{database}; for an administrator.
-- @tparam string user The name of the user.
-- @tparam string database The name of the database, or "*" for all others. Accepts a name of 1 to 128
--   bytes without slashes, control characters and blanks at its ends.
-- @tparam[opt] table options
-- @tparam[opt] string options.collection The name of the collection, or "*" for all others; the database
--   itself if it is not given. Accepts a name of 1 to 256 bytes without slashes, control characters and
--   blanks at its ends.
-- @treturn null null
function groups.user:reset_permission(user, database, options)
  return call(self, "user.reset_permission", {user = user, database = database}, options)
end

--- Creates a backup of all databases and gives its id and figures.
-- Request: POST /_admin/backup/create; for an administrator or a superuser token, by a startup option of
-- the server.
-- @tparam[opt] table options
-- @tparam[opt] string options.label The last part of the id; a random one if it is not given.
-- @tparam[opt] number options.timeout The maximum time in seconds of the wait for running transactions;
--   the server's default is 120.
-- @tparam[opt] boolean options.allow_inconsistent True to create the backup although transactions still
--   run after timeout; false if it is not given.
-- @tparam[opt] boolean options.force True to abort transactions that still run after timeout; false if
--   it is not given.
-- @treturn table the value of result
function groups.backup:create(options)
  return call(self, "backup.create", nil, options)
end

--- The backups, as member list by their ids.
-- Request: POST /_admin/backup/list; for an administrator or a superuser token, by a startup option of
-- the server.
-- @tparam[opt] table options
-- @tparam[opt] string options.backup_id The id of one backup; all if it is not given.
-- @treturn table the value of result
function groups.backup:list(options)
  return call(self, "backup.list", nil, options)
end

--- Deletes a backup.
-- Request: POST /_admin/backup/delete; for an administrator or a superuser token, by a startup option of
-- the server.
-- @tparam string backup_id The id of the backup.
-- @treturn null null
function groups.backup:delete(backup_id)
  return call(self, "backup.delete", {backup_id = backup_id})
end

--- Replaces all data by that of a backup. The servers restart, and connections are lost.
-- Request: POST /_admin/backup/restore; for an administrator or a superuser token, by a startup option
-- of the server.
-- @tparam string backup_id The id of the backup.
-- @treturn table the value of result
function groups.backup:restore(backup_id)
  return call(self, "backup.restore", {backup_id = backup_id})
end

--- Begins an upload of a backup and gives its uploadId; or the progress of an upload.
-- Exactly one of backup_id, upload_id is given.
-- Request: POST /_admin/backup/upload; for an administrator or a superuser token, by a startup option of
-- the server.
-- @tparam[opt] table options
-- @tparam[opt] string options.backup_id The id of the backup.
-- @tparam[opt] string options.upload_id The id of an upload whose progress is read.
-- @tparam[opt] string options.repository The URL of the remote repository.
-- @tparam[opt] table options.config The configuration of the remote repository, with its credentials.
-- @tparam[opt] boolean options.abort True to abort the transfer whose id is given; false if it is not
--   given.
-- @treturn table the value of result
function groups.backup:upload(options)
  return call(self, "backup.upload", nil, options)
end

--- Begins a download of a backup and gives its downloadId; or the progress of a download.
-- Exactly one of backup_id, download_id is given.
-- Request: POST /_admin/backup/download; for an administrator or a superuser token, by a startup option
-- of the server.
-- @tparam[opt] table options
-- @tparam[opt] string options.backup_id The id of the backup.
-- @tparam[opt] string options.download_id The id of a download whose progress is read.
-- @tparam[opt] string options.repository The URL of the remote repository.
-- @tparam[opt] table options.config The configuration of the remote repository, with its credentials.
-- @tparam[opt] boolean options.abort True to abort the transfer whose id is given; false if it is not
--   given.
-- @treturn table the value of result
function groups.backup:download(options)
  return call(self, "backup.download", nil, options)
end

return groups
