// Made by scripts/generate-bindings. Do not edit.
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;

namespace Libarango
{
    /// <summary>The servers of the cluster, as its coordinators report them.</summary>
    public sealed class Cluster
    {
        private readonly Database owner;

        internal Cluster(Database owner) => this.owner = owner;

        /// <summary>The id of the coordinator that answers. Request: GET /_admin/server/id; for any user.</summary>
        /// <returns>the string id</returns>
        public string ServerId() =>
            new Call("cluster.server_id").Run(owner).Json.AsString();

        /// <summary>As ServerId, without blocking. The token cancels the call.</summary>
        public async Task<string> ServerIdAsync(CancellationToken cancellationToken = default(CancellationToken))
        {
            Result result = await new Call("cluster.server_id")
                .RunAsync(owner, cancellationToken).ConfigureAwait(false);
            return result.Json.AsString();
        }

        /// <summary>The role of the server that answers. Request: GET /_admin/server/role; for any user.</summary>
        /// <returns>the string role</returns>
        public string ServerRole() =>
            new Call("cluster.server_role").Run(owner).Json.AsString();

        /// <summary>As ServerRole, without blocking. The token cancels the call.</summary>
        public async Task<string> ServerRoleAsync(CancellationToken cancellationToken = default(CancellationToken))
        {
            Result result = await new Call("cluster.server_role")
                .RunAsync(owner, cancellationToken).ConfigureAwait(false);
            return result.Json.AsString();
        }

        /// <summary>The mode of the server that answers, "default" or "readonly". Request: GET /_admin/server/mode;
        /// for any user.</summary>
        /// <returns>the string mode</returns>
        public string ServerMode() =>
            new Call("cluster.server_mode").Run(owner).Json.AsString();

        /// <summary>As ServerMode, without blocking. The token cancels the call.</summary>
        public async Task<string> ServerModeAsync(CancellationToken cancellationToken = default(CancellationToken))
        {
            Result result = await new Call("cluster.server_mode")
                .RunAsync(owner, cancellationToken).ConfigureAwait(false);
            return result.Json.AsString();
        }

        /// <summary>Makes the cluster read-only or writable. Request: PUT /_admin/server/mode; for an
        /// administrator.</summary>
        /// <param name="mode">The new mode. Accepts "default" or "readonly".</param>
        /// <returns>an object, without error and code</returns>
        public Json SetServerMode(string mode) =>
            new Call("cluster.set_server_mode").With("mode", mode).Run(owner).Json;

        /// <summary>As SetServerMode, without blocking. The token cancels the call.</summary>
        public async Task<Json> SetServerModeAsync(
            string mode, CancellationToken cancellationToken = default(CancellationToken))
        {
            Result result = await new Call("cluster.set_server_mode")
                .With("mode", mode)
                .RunAsync(owner, cancellationToken).ConfigureAwait(false);
            return result.Json;
        }

        /// <summary>The mode of the server that answers, if it can serve requests. An error if it cannot, or if the
        /// database does not exist. Request: GET /_admin/server/availability; for none.</summary>
        /// <returns>the string mode</returns>
        public string ServerAvailability() =>
            new Call("cluster.server_availability").Run(owner).Json.AsString();

        /// <summary>As ServerAvailability, without blocking. The token cancels the call.</summary>
        public async Task<string> ServerAvailabilityAsync(
            CancellationToken cancellationToken = default(CancellationToken))
        {
            Result result = await new Call("cluster.server_availability")
                .RunAsync(owner, cancellationToken).ConfigureAwait(false);
            return result.Json.AsString();
        }

        /// <summary>The health of every server of the cluster. Request: GET /_admin/cluster/health; for any
        /// user.</summary>
        /// <returns>an object, without error and code</returns>
        public Json Health() =>
            new Call("cluster.health").Run(owner).Json;

        /// <summary>As Health, without blocking. The token cancels the call.</summary>
        public async Task<Json> HealthAsync(CancellationToken cancellationToken = default(CancellationToken))
        {
            Result result = await new Call("cluster.health").RunAsync(owner, cancellationToken).ConfigureAwait(false);
            return result.Json;
        }

        /// <summary>The collections, indexes and views of the database, with the state of their shards. Request:
        /// GET /_api/replication/clusterInventory; for any user.</summary>
        /// <param name="includeSystem">False to leave out system collections; true if it is not given.</param>
        /// <returns>the answer as it is</returns>
        public Json Inventory(bool? includeSystem = null) =>
            new Call("cluster.inventory").With("include_system", includeSystem).Run(owner).Json;

        /// <summary>As Inventory, without blocking. The token cancels the call.</summary>
        public async Task<Json> InventoryAsync(
            bool? includeSystem = null, CancellationToken cancellationToken = default(CancellationToken))
        {
            Result result = await new Call("cluster.inventory")
                .With("include_system", includeSystem)
                .RunAsync(owner, cancellationToken).ConfigureAwait(false);
            return result.Json;
        }

        /// <summary>The endpoints of the coordinators. Request: GET /_api/cluster/endpoints; for any
        /// user.</summary>
        /// <returns>an array of the strings endpoints[].endpoint</returns>
        public IReadOnlyList<string> Endpoints() =>
            new Call("cluster.endpoints").Run(owner).Rows.Select(row => row.AsString()).ToList();

        /// <summary>As Endpoints, without blocking. The token cancels the call.</summary>
        public async Task<IReadOnlyList<string>> EndpointsAsync(
            CancellationToken cancellationToken = default(CancellationToken))
        {
            Result result = await new Call("cluster.endpoints")
                .RunAsync(owner, cancellationToken).ConfigureAwait(false);
            return result.Rows.Select(row => row.AsString()).ToList();
        }

        /// <summary>The target number of servers of each role, null if not set, and the servers that were cleaned
        /// out. Request: GET /_admin/cluster/numberOfServers; for any user; an administrator, if the server is
        /// hardened.</summary>
        /// <returns>an object, without error and code</returns>
        public Json ServerCount() =>
            new Call("cluster.server_count").Run(owner).Json;

        /// <summary>As ServerCount, without blocking. The token cancels the call.</summary>
        public async Task<Json> ServerCountAsync(CancellationToken cancellationToken = default(CancellationToken))
        {
            Result result = await new Call("cluster.server_count")
                .RunAsync(owner, cancellationToken).ConfigureAwait(false);
            return result.Json;
        }

        /// <summary>Sets or unsets the target number of servers of each role. Request: PUT
        /// /_admin/cluster/numberOfServers; for an administrator.</summary>
        /// <param name="coordinators">The target number of coordinators; null unsets it. Accepts an integer from 0
        /// to 1000000, or null.</param>
        /// <param name="dbservers">The target number of DB-Servers; null unsets it. Accepts an integer from 0 to
        /// 1000000, or null.</param>
        /// <param name="cleanedServers">The ids of the servers to mark as cleaned out; an empty array for
        /// none.</param>
        /// <returns>an object, without error and code</returns>
        public Json SetServerCount(
            Optional<long?> coordinators = default(Optional<long?>),
            Optional<long?> dbservers = default(Optional<long?>), IEnumerable<string> cleanedServers = null) =>
            new Call("cluster.set_server_count")
                .With("coordinators", coordinators)
                .With("dbservers", dbservers)
                .With("cleaned_servers", cleanedServers)
                .Run(owner).Json;

        /// <summary>As SetServerCount, without blocking. The token cancels the call.</summary>
        public async Task<Json> SetServerCountAsync(
            Optional<long?> coordinators = default(Optional<long?>),
            Optional<long?> dbservers = default(Optional<long?>), IEnumerable<string> cleanedServers = null,
            CancellationToken cancellationToken = default(CancellationToken))
        {
            Result result = await new Call("cluster.set_server_count")
                .With("coordinators", coordinators)
                .With("dbservers", dbservers)
                .With("cleaned_servers", cleanedServers)
                .RunAsync(owner, cancellationToken).ConfigureAwait(false);
            return result.Json;
        }

        /// <summary>The version of a server. Request: GET /_admin/cluster/nodeVersion; for any user.</summary>
        /// <param name="serverId">The server. Accepts a server's id or short name.</param>
        /// <returns>an object, without error and code</returns>
        public Json ServerVersion(string serverId) =>
            new Call("cluster.server_version").With("server_id", serverId).Run(owner).Json;

        /// <summary>As ServerVersion, without blocking. The token cancels the call.</summary>
        public async Task<Json> ServerVersionAsync(
            string serverId, CancellationToken cancellationToken = default(CancellationToken))
        {
            Result result = await new Call("cluster.server_version")
                .With("server_id", serverId)
                .RunAsync(owner, cancellationToken).ConfigureAwait(false);
            return result.Json;
        }

        /// <summary>The storage engine of a server. Request: GET /_admin/cluster/nodeEngine; for any
        /// user.</summary>
        /// <param name="serverId">The server. Accepts a server's id or short name.</param>
        /// <returns>an object, without error and code</returns>
        public Json ServerEngine(string serverId) =>
            new Call("cluster.server_engine").With("server_id", serverId).Run(owner).Json;

        /// <summary>As ServerEngine, without blocking. The token cancels the call.</summary>
        public async Task<Json> ServerEngineAsync(
            string serverId, CancellationToken cancellationToken = default(CancellationToken))
        {
            Result result = await new Call("cluster.server_engine")
                .With("server_id", serverId)
                .RunAsync(owner, cancellationToken).ConfigureAwait(false);
            return result.Json;
        }

        /// <summary>The statistics of a server. Removed in ArangoDB 4.0; use server.metrics. Request: GET
        /// /_admin/cluster/nodeStatistics; for any user.</summary>
        /// <param name="serverId">The server. Accepts a server's id or short name.</param>
        /// <returns>an object, without error and code</returns>
        public Json ServerStatistics(string serverId) =>
            new Call("cluster.server_statistics").With("server_id", serverId).Run(owner).Json;

        /// <summary>As ServerStatistics, without blocking. The token cancels the call.</summary>
        public async Task<Json> ServerStatisticsAsync(
            string serverId, CancellationToken cancellationToken = default(CancellationToken))
        {
            Result result = await new Call("cluster.server_statistics")
                .With("server_id", serverId)
                .RunAsync(owner, cancellationToken).ConfigureAwait(false);
            return result.Json;
        }

        /// <summary>The statistics of a DB-Server. Removed in ArangoDB 4.0; use server.metrics. Request: GET
        /// /_admin/cluster/statistics; for any user.</summary>
        /// <param name="serverId">The id of a DB-Server. Accepts a server's id or short name.</param>
        /// <returns>an object, without error and code</returns>
        public Json DbserverStatistics(string serverId) =>
            new Call("cluster.dbserver_statistics").With("server_id", serverId).Run(owner).Json;

        /// <summary>As DbserverStatistics, without blocking. The token cancels the call.</summary>
        public async Task<Json> DbserverStatisticsAsync(
            string serverId, CancellationToken cancellationToken = default(CancellationToken))
        {
            Result result = await new Call("cluster.dbserver_statistics")
                .With("server_id", serverId)
                .RunAsync(owner, cancellationToken).ConfigureAwait(false);
            return result.Json;
        }

        /// <summary>Removes a failed server that holds no shards. The coordinator tries for up to 60 s. Request:
        /// POST /_admin/cluster/removeServer; for an administrator.</summary>
        /// <param name="server">The server. Accepts a server's id or short name.</param>
        public void RemoveServer(string server) =>
            new Call("cluster.remove_server").With("server", server).Run(owner);

        /// <summary>As RemoveServer, without blocking. The token cancels the call.</summary>
        public async Task RemoveServerAsync(
            string server, CancellationToken cancellationToken = default(CancellationToken))
        {
            await new Call("cluster.remove_server")
                .With("server", server)
                .RunAsync(owner, cancellationToken).ConfigureAwait(false);
        }

        /// <summary>Reserves a range of ids that are not given to any collection or index. Exactly one of number,
        /// minimum must be given. Since ArangoDB 3.12.5-3. Request: PUT /_admin/cluster/uniqId; for an
        /// administrator.</summary>
        /// <param name="number">The number of ids to reserve. Accepts an integer from 1 to 1000000.</param>
        /// <param name="minimum">The lowest id that the cluster may still assign. Accepts an integer from 0 to
        /// 1152921504606846976.</param>
        /// <returns>an object, without error and code</returns>
        public Json ReserveIds(long? number = null, long? minimum = null) =>
            new Call("cluster.reserve_ids").With("number", number).With("minimum", minimum).Run(owner).Json;

        /// <summary>As ReserveIds, without blocking. The token cancels the call.</summary>
        public async Task<Json> ReserveIdsAsync(
            long? number = null, long? minimum = null,
            CancellationToken cancellationToken = default(CancellationToken))
        {
            Result result = await new Call("cluster.reserve_ids")
                .With("number", number)
                .With("minimum", minimum)
                .RunAsync(owner, cancellationToken).ConfigureAwait(false);
            return result.Json;
        }

        /// <summary>The mode of the cluster's supervision, "Normal" or "Maintenance"; null before the supervision
        /// has written its state for the first time. Request: GET /_admin/cluster/maintenance; for an
        /// administrator.</summary>
        /// <returns>the string result, or null</returns>
        public string MaintenanceMode() =>
            new Call("cluster.maintenance_mode").Run(owner).Json.AsString();

        /// <summary>As MaintenanceMode, without blocking. The token cancels the call.</summary>
        public async Task<string> MaintenanceModeAsync(CancellationToken cancellationToken = default(CancellationToken))
        {
            Result result = await new Call("cluster.maintenance_mode")
                .RunAsync(owner, cancellationToken).ConfigureAwait(false);
            return result.Json.AsString();
        }

        /// <summary>Switches the maintenance mode of the cluster's supervision, and waits until the supervision has
        /// switched. Request: PUT /_admin/cluster/maintenance; for an administrator.</summary>
        /// <param name="mode">"on" for one hour, which a repeated call extends, "off", or a number of seconds.
        /// Accepts "on", "off" or an integer from 1 to 2147483647.</param>
        /// <returns>an object, without error and code</returns>
        public Json ToggleMaintenanceMode(object mode) =>
            new Call("cluster.toggle_maintenance_mode").With("mode", mode).Run(owner).Json;

        /// <summary>As ToggleMaintenanceMode, without blocking. The token cancels the call.</summary>
        public async Task<Json> ToggleMaintenanceModeAsync(
            object mode, CancellationToken cancellationToken = default(CancellationToken))
        {
            Result result = await new Call("cluster.toggle_maintenance_mode")
                .With("mode", mode)
                .RunAsync(owner, cancellationToken).ConfigureAwait(false);
            return result.Json;
        }

        /// <summary>The maintenance mode of a DB-Server: Mode and Until, or an empty object if it has none. Since
        /// ArangoDB 3.10.1. Request: GET /_admin/cluster/maintenance/{server_id}; for an administrator.</summary>
        /// <param name="serverId">The DB-Server. Accepts a server's id or short name.</param>
        /// <returns>the value of result, or an empty object</returns>
        public Json ServerMaintenanceMode(string serverId) =>
            new Call("cluster.server_maintenance_mode").With("server_id", serverId).Run(owner).Json;

        /// <summary>As ServerMaintenanceMode, without blocking. The token cancels the call.</summary>
        public async Task<Json> ServerMaintenanceModeAsync(
            string serverId, CancellationToken cancellationToken = default(CancellationToken))
        {
            Result result = await new Call("cluster.server_maintenance_mode")
                .With("server_id", serverId)
                .RunAsync(owner, cancellationToken).ConfigureAwait(false);
            return result.Json;
        }

        /// <summary>Switches the maintenance mode of a DB-Server, and waits until the DB-Server has switched. The
        /// DB-Server must be healthy (GOOD): one that failed in maintenance leaves it only when the timeout
        /// expires. Since ArangoDB 3.10.1. Request: PUT /_admin/cluster/maintenance/{server_id}; for an
        /// administrator.</summary>
        /// <param name="serverId">The DB-Server. Accepts a server's id or short name.</param>
        /// <param name="mode">The new mode. Accepts "maintenance" or "normal".</param>
        /// <param name="timeout">The number of seconds after which the mode ends; 3,600 if it is not given. Accepts
        /// an integer from 1 to 2147483647.</param>
        /// <returns>an object, without error and code</returns>
        public Json ToggleServerMaintenanceMode(string serverId, string mode, long? timeout = null) =>
            new Call("cluster.toggle_server_maintenance_mode")
                .With("server_id", serverId)
                .With("mode", mode)
                .With("timeout", timeout)
                .Run(owner).Json;

        /// <summary>As ToggleServerMaintenanceMode, without blocking. The token cancels the call.</summary>
        public async Task<Json> ToggleServerMaintenanceModeAsync(
            string serverId, string mode, long? timeout = null,
            CancellationToken cancellationToken = default(CancellationToken))
        {
            Result result = await new Call("cluster.toggle_server_maintenance_mode")
                .With("server_id", serverId)
                .With("mode", mode)
                .With("timeout", timeout)
                .RunAsync(owner, cancellationToken).ConfigureAwait(false);
            return result.Json;
        }

        /// <summary>The imbalance of the distribution of leaders and shards, and the number of moves under way.
        /// Request: GET /_admin/cluster/rebalance; for an administrator.</summary>
        /// <returns>the value of result</returns>
        public Json CalculateImbalance() =>
            new Call("cluster.calculate_imbalance").Run(owner).Json;

        /// <summary>As CalculateImbalance, without blocking. The token cancels the call.</summary>
        public async Task<Json> CalculateImbalanceAsync(
            CancellationToken cancellationToken = default(CancellationToken))
        {
            Result result = await new Call("cluster.calculate_imbalance")
                .RunAsync(owner, cancellationToken).ConfigureAwait(false);
            return result.Json;
        }

        /// <summary>The moves that would balance the distribution. No move is started. Request: POST
        /// /_admin/cluster/rebalance; for an administrator.</summary>
        /// <param name="version">The version of the plan's format. Accepts an integer from 1 to 1.</param>
        /// <param name="maxMoves">The maximum number of moves; 1,000 if it is not given. Accepts an integer from 0
        /// to 5000.</param>
        /// <param name="leaderChanges">True if leaders may swap roles with followers; true if it is not
        /// given.</param>
        /// <param name="moveLeaders">True if leaders may be moved; false if it is not given.</param>
        /// <param name="moveFollowers">True if followers may be moved; false if it is not given.</param>
        /// <param name="piFactor">The weight of leaders relative to that of shards.</param>
        /// <param name="excludeSystemCollections">True if system collections are not moved. Since ArangoDB
        /// 3.11.</param>
        /// <param name="databasesExcluded">The databases whose collections are not moved.</param>
        /// <returns>the value of result</returns>
        public Json CalculateRebalancePlan(
            long? version = null, long? maxMoves = null, bool? leaderChanges = null, bool? moveLeaders = null,
            bool? moveFollowers = null, double? piFactor = null, bool? excludeSystemCollections = null,
            IEnumerable<string> databasesExcluded = null) =>
            new Call("cluster.calculate_rebalance_plan")
                .With("version", version)
                .With("max_moves", maxMoves)
                .With("leader_changes", leaderChanges)
                .With("move_leaders", moveLeaders)
                .With("move_followers", moveFollowers)
                .With("pi_factor", piFactor)
                .With("exclude_system_collections", excludeSystemCollections)
                .With("databases_excluded", databasesExcluded)
                .Run(owner).Json;

        /// <summary>As CalculateRebalancePlan, without blocking. The token cancels the call.</summary>
        public async Task<Json> CalculateRebalancePlanAsync(
            long? version = null, long? maxMoves = null, bool? leaderChanges = null, bool? moveLeaders = null,
            bool? moveFollowers = null, double? piFactor = null, bool? excludeSystemCollections = null,
            IEnumerable<string> databasesExcluded = null,
            CancellationToken cancellationToken = default(CancellationToken))
        {
            Result result = await new Call("cluster.calculate_rebalance_plan")
                .With("version", version)
                .With("max_moves", maxMoves)
                .With("leader_changes", leaderChanges)
                .With("move_leaders", moveLeaders)
                .With("move_followers", moveFollowers)
                .With("pi_factor", piFactor)
                .With("exclude_system_collections", excludeSystemCollections)
                .With("databases_excluded", databasesExcluded)
                .RunAsync(owner, cancellationToken).ConfigureAwait(false);
            return result.Json;
        }

        /// <summary>Starts the moves of a plan. Request: POST /_admin/cluster/rebalance/execute; for an
        /// administrator.</summary>
        /// <param name="moves">The plan's moves.</param>
        /// <param name="version">The version of the plan's format. Accepts an integer from 1 to 1.</param>
        /// <returns>true if the work was taken on, false if there is nothing to do</returns>
        public bool ExecuteRebalancePlan(object moves, long? version = null) =>
            new Call("cluster.execute_rebalance_plan")
                .With("moves", moves)
                .With("version", version)
                .Run(owner).Json.AsBool();

        /// <summary>As ExecuteRebalancePlan, without blocking. The token cancels the call.</summary>
        public async Task<bool> ExecuteRebalancePlanAsync(
            object moves, long? version = null, CancellationToken cancellationToken = default(CancellationToken))
        {
            Result result = await new Call("cluster.execute_rebalance_plan")
                .With("moves", moves)
                .With("version", version)
                .RunAsync(owner, cancellationToken).ConfigureAwait(false);
            return result.Json.AsBool();
        }

        /// <summary>Calculates a plan that balances the distribution, and starts its moves. Request: PUT
        /// /_admin/cluster/rebalance; for an administrator.</summary>
        /// <param name="version">The version of the plan's format. Accepts an integer from 1 to 1.</param>
        /// <param name="maxMoves">The maximum number of moves; 1,000 if it is not given. Accepts an integer from 0
        /// to 5000.</param>
        /// <param name="leaderChanges">True if leaders may swap roles with followers; true if it is not
        /// given.</param>
        /// <param name="moveLeaders">True if leaders may be moved; false if it is not given.</param>
        /// <param name="moveFollowers">True if followers may be moved; false if it is not given.</param>
        /// <param name="piFactor">The weight of leaders relative to that of shards.</param>
        /// <param name="excludeSystemCollections">True if system collections are not moved. Since ArangoDB
        /// 3.11.</param>
        /// <param name="databasesExcluded">The databases whose collections are not moved.</param>
        /// <returns>the value of result</returns>
        public Json Rebalance(
            long? version = null, long? maxMoves = null, bool? leaderChanges = null, bool? moveLeaders = null,
            bool? moveFollowers = null, double? piFactor = null, bool? excludeSystemCollections = null,
            IEnumerable<string> databasesExcluded = null) =>
            new Call("cluster.rebalance")
                .With("version", version)
                .With("max_moves", maxMoves)
                .With("leader_changes", leaderChanges)
                .With("move_leaders", moveLeaders)
                .With("move_followers", moveFollowers)
                .With("pi_factor", piFactor)
                .With("exclude_system_collections", excludeSystemCollections)
                .With("databases_excluded", databasesExcluded)
                .Run(owner).Json;

        /// <summary>As Rebalance, without blocking. The token cancels the call.</summary>
        public async Task<Json> RebalanceAsync(
            long? version = null, long? maxMoves = null, bool? leaderChanges = null, bool? moveLeaders = null,
            bool? moveFollowers = null, double? piFactor = null, bool? excludeSystemCollections = null,
            IEnumerable<string> databasesExcluded = null,
            CancellationToken cancellationToken = default(CancellationToken))
        {
            Result result = await new Call("cluster.rebalance")
                .With("version", version)
                .With("max_moves", maxMoves)
                .With("leader_changes", leaderChanges)
                .With("move_leaders", moveLeaders)
                .With("move_followers", moveFollowers)
                .With("pi_factor", piFactor)
                .With("exclude_system_collections", excludeSystemCollections)
                .With("databases_excluded", databasesExcluded)
                .RunAsync(owner, cancellationToken).ConfigureAwait(false);
            return result.Json;
        }

        /// <summary>Moves shards of the database so that each DB-Server has the same number. Superseded by
        /// cluster.rebalance. Request: POST /_admin/cluster/rebalanceShards; for a user with write access to the
        /// database.</summary>
        /// <param name="algorithm">The algorithm that chooses the moves. Accepts "simple".</param>
        /// <returns>the value of result</returns>
        public Json RebalanceShards(string algorithm = null) =>
            new Call("cluster.rebalance_shards").With("algorithm", algorithm).Run(owner).Json;

        /// <summary>As RebalanceShards, without blocking. The token cancels the call.</summary>
        public async Task<Json> RebalanceShardsAsync(
            string algorithm = null, CancellationToken cancellationToken = default(CancellationToken))
        {
            Result result = await new Call("cluster.rebalance_shards")
                .With("algorithm", algorithm)
                .RunAsync(owner, cancellationToken).ConfigureAwait(false);
            return result.Json;
        }

        /// <summary>Moves a shard to another DB-Server. Gives the id of the job. Request: POST
        /// /_admin/cluster/moveShard; for a user with write access to the collection, or an
        /// administrator.</summary>
        /// <param name="collection">The collection's name.</param>
        /// <param name="shard">The shard, "s123".</param>
        /// <param name="fromServer">The DB-Server that has the shard. Accepts a server's id or short name.</param>
        /// <param name="toServer">The DB-Server that receives the shard. Accepts a server's id or short
        /// name.</param>
        /// <param name="database">The collection's database, if it is not that of the call.</param>
        /// <param name="remainsFollower">True if a moved leader remains as a follower; true if it is not
        /// given.</param>
        /// <param name="tryUndo">True if the supervision moves the shard back once the server has
        /// recovered.</param>
        /// <returns>the string id</returns>
        public string MoveShard(
            string collection, string shard, string fromServer, string toServer, string database = null,
            bool? remainsFollower = null, bool? tryUndo = null) =>
            new Call("cluster.move_shard")
                .With("collection", collection)
                .With("shard", shard)
                .With("from_server", fromServer)
                .With("to_server", toServer)
                .With("database", database)
                .With("remains_follower", remainsFollower)
                .With("try_undo", tryUndo)
                .Run(owner).Json.AsString();

        /// <summary>As MoveShard, without blocking. The token cancels the call.</summary>
        public async Task<string> MoveShardAsync(
            string collection, string shard, string fromServer, string toServer, string database = null,
            bool? remainsFollower = null, bool? tryUndo = null,
            CancellationToken cancellationToken = default(CancellationToken))
        {
            Result result = await new Call("cluster.move_shard")
                .With("collection", collection)
                .With("shard", shard)
                .With("from_server", fromServer)
                .With("to_server", toServer)
                .With("database", database)
                .With("remains_follower", remainsFollower)
                .With("try_undo", tryUndo)
                .RunAsync(owner, cancellationToken).ConfigureAwait(false);
            return result.Json.AsString();
        }

        /// <summary>Moves all shards away from a DB-Server. Gives the id of the job. Request: POST
        /// /_admin/cluster/cleanOutServer; for an administrator.</summary>
        /// <param name="server">The server. Accepts a server's id or short name.</param>
        /// <returns>the string id</returns>
        public string CleanOutServer(string server) =>
            new Call("cluster.clean_out_server").With("server", server).Run(owner).Json.AsString();

        /// <summary>As CleanOutServer, without blocking. The token cancels the call.</summary>
        public async Task<string> CleanOutServerAsync(
            string server, CancellationToken cancellationToken = default(CancellationToken))
        {
            Result result = await new Call("cluster.clean_out_server")
                .With("server", server)
                .RunAsync(owner, cancellationToken).ConfigureAwait(false);
            return result.Json.AsString();
        }

        /// <summary>Hands the leadership of a DB-Server's shards to other DB-Servers. Gives the id of the job.
        /// Request: POST /_admin/cluster/resignLeadership; for an administrator.</summary>
        /// <param name="server">The server. Accepts a server's id or short name.</param>
        /// <param name="undoMoves">True if the server regains its leaders once it has restarted.</param>
        /// <returns>the string id</returns>
        public string ResignLeadership(string server, bool? undoMoves = null) =>
            new Call("cluster.resign_leadership")
                .With("server", server)
                .With("undo_moves", undoMoves)
                .Run(owner).Json.AsString();

        /// <summary>As ResignLeadership, without blocking. The token cancels the call.</summary>
        public async Task<string> ResignLeadershipAsync(
            string server, bool? undoMoves = null, CancellationToken cancellationToken = default(CancellationToken))
        {
            Result result = await new Call("cluster.resign_leadership")
                .With("server", server)
                .With("undo_moves", undoMoves)
                .RunAsync(owner, cancellationToken).ConfigureAwait(false);
            return result.Json.AsString();
        }

        /// <summary>The state of an agency job: ToDo, Pending, Finished or Failed. The cluster deletes finished
        /// jobs after some time. Request: GET /_admin/cluster/queryAgencyJob; for an administrator.</summary>
        /// <param name="jobId">The job's id.</param>
        /// <returns>an object with job, status and the job's own members</returns>
        public Json QueryAgencyJob(string jobId) =>
            new Call("cluster.query_agency_job").With("job_id", jobId).Run(owner).Json;

        /// <summary>As QueryAgencyJob, without blocking. The token cancels the call.</summary>
        public async Task<Json> QueryAgencyJobAsync(
            string jobId, CancellationToken cancellationToken = default(CancellationToken))
        {
            Result result = await new Call("cluster.query_agency_job")
                .With("job_id", jobId)
                .RunAsync(owner, cancellationToken).ConfigureAwait(false);
            return result.Json;
        }

        /// <summary>Cancels an agency job that moves a shard or cleans out a server. Request: POST
        /// /_admin/cluster/cancelAgencyJob; for an administrator.</summary>
        /// <param name="jobId">The job's id.</param>
        /// <returns>an object, without error and code</returns>
        public Json CancelAgencyJob(string jobId) =>
            new Call("cluster.cancel_agency_job").With("job_id", jobId).Run(owner).Json;

        /// <summary>As CancelAgencyJob, without blocking. The token cancels the call.</summary>
        public async Task<Json> CancelAgencyJobAsync(
            string jobId, CancellationToken cancellationToken = default(CancellationToken))
        {
            Result result = await new Call("cluster.cancel_agency_job")
                .With("job_id", jobId)
                .RunAsync(owner, cancellationToken).ConfigureAwait(false);
            return result.Json;
        }

        /// <summary>The planned (Plan) and actual (Current) distribution of the shards of the database's
        /// collections. Request: GET /_admin/cluster/shardDistribution; for an administrator.</summary>
        /// <returns>the value of results</returns>
        public Json ShardDistribution() =>
            new Call("cluster.shard_distribution").Run(owner).Json;

        /// <summary>As ShardDistribution, without blocking. The token cancels the call.</summary>
        public async Task<Json> ShardDistributionAsync(CancellationToken cancellationToken = default(CancellationToken))
        {
            Result result = await new Call("cluster.shard_distribution")
                .RunAsync(owner, cancellationToken).ConfigureAwait(false);
            return result.Json;
        }

        /// <summary>The planned and actual distribution of one collection's shards, with the progress of shards
        /// that are not in sync. Request: GET /_admin/cluster/collectionShardDistribution; for an
        /// administrator.</summary>
        /// <param name="collection">The collection's name.</param>
        /// <returns>the value of results</returns>
        public Json CollectionShardDistribution(string collection) =>
            new Call("cluster.collection_shard_distribution").With("collection", collection).Run(owner).Json;

        /// <summary>As CollectionShardDistribution, without blocking. The token cancels the call.</summary>
        public async Task<Json> CollectionShardDistributionAsync(
            string collection, CancellationToken cancellationToken = default(CancellationToken))
        {
            Result result = await new Call("cluster.collection_shard_distribution")
                .With("collection", collection)
                .RunAsync(owner, cancellationToken).ConfigureAwait(false);
            return result.Json;
        }

        /// <summary>The numbers of databases, collections, shards, leaders and followers. In _system only. Request:
        /// GET /_admin/cluster/shardStatistics; for an administrator.</summary>
        /// <param name="serverId">The DB-Server to count, or "all" for each DB-Server by its id; the whole cluster
        /// if it is not given. Accepts a server's id, its short name, or "all".</param>
        /// <param name="details">True to count each database separately. Ignored if server_id is "all".</param>
        /// <returns>the value of result</returns>
        public Json ShardStatistics(string serverId = null, bool? details = null) =>
            new Call("cluster.shard_statistics").With("server_id", serverId).With("details", details).Run(owner).Json;

        /// <summary>As ShardStatistics, without blocking. The token cancels the call.</summary>
        public async Task<Json> ShardStatisticsAsync(
            string serverId = null, bool? details = null,
            CancellationToken cancellationToken = default(CancellationToken))
        {
            Result result = await new Call("cluster.shard_statistics")
                .With("server_id", serverId)
                .With("details", details)
                .RunAsync(owner, cancellationToken).ConfigureAwait(false);
            return result.Json;
        }

        /// <summary>The coordinator's view of the cluster's Plan and Current. Request: GET
        /// /_api/cluster/cluster-info; for an administrator.</summary>
        /// <returns>the answer as it is</returns>
        public Json ClusterInfo() =>
            new Call("cluster.cluster_info").Run(owner).Json;

        /// <summary>As ClusterInfo, without blocking. The token cancels the call.</summary>
        public async Task<Json> ClusterInfoAsync(CancellationToken cancellationToken = default(CancellationToken))
        {
            Result result = await new Call("cluster.cluster_info")
                .RunAsync(owner, cancellationToken).ConfigureAwait(false);
            return result.Json;
        }

        /// <summary>The whole content of the agency: agency and, in some versions, index, term and log. Request:
        /// GET /_api/cluster/agency-dump; for an administrator.</summary>
        /// <returns>the answer as it is</returns>
        public Json AgencyDump() =>
            new Call("cluster.agency_dump").Run(owner).Json;

        /// <summary>As AgencyDump, without blocking. The token cancels the call.</summary>
        public async Task<Json> AgencyDumpAsync(CancellationToken cancellationToken = default(CancellationToken))
        {
            Result result = await new Call("cluster.agency_dump")
                .RunAsync(owner, cancellationToken).ConfigureAwait(false);
            return result.Json;
        }

        /// <summary>The part of the agency's content that the coordinator holds: index, and cache, an array of one
        /// store. Request: GET /_api/cluster/agency-cache; for an administrator.</summary>
        /// <returns>the answer as it is</returns>
        public Json AgencyCache() =>
            new Call("cluster.agency_cache").Run(owner).Json;

        /// <summary>As AgencyCache, without blocking. The token cancels the call.</summary>
        public async Task<Json> AgencyCacheAsync(CancellationToken cancellationToken = default(CancellationToken))
        {
            Result result = await new Call("cluster.agency_cache")
                .RunAsync(owner, cancellationToken).ConfigureAwait(false);
            return result.Json;
        }

        /// <summary>Searches the agency's content, or a dump of it, for contradictions. Gives diagnosis, with the
        /// findings and the names of goodTests and badTests. Since ArangoDB 3.12. Request: GET
        /// /_admin/cluster/agencyDiagnosis; for a superuser token.</summary>
        /// <param name="dump">The dump to diagnose in place of the cluster's own agency: a result of
        /// cluster.agency_dump of this or another cluster, with or without index and term.</param>
        /// <param name="strict">True to include findings that may be harmless; true if it is not given.</param>
        /// <returns>the value of result; an error inside is the call's error</returns>
        public Json AgencyDiagnosis(object dump = null, bool? strict = null) =>
            new Call("cluster.agency_diagnosis").With("dump", dump).With("strict", strict).Run(owner).Json;

        /// <summary>As AgencyDiagnosis, without blocking. The token cancels the call.</summary>
        public async Task<Json> AgencyDiagnosisAsync(
            object dump = null, bool? strict = null, CancellationToken cancellationToken = default(CancellationToken))
        {
            Result result = await new Call("cluster.agency_diagnosis")
                .With("dump", dump)
                .With("strict", strict)
                .RunAsync(owner, cancellationToken).ConfigureAwait(false);
            return result.Json;
        }

        /// <summary>The current sorting order of each DB-Server's index entries, and that after a restart. Since
        /// ArangoDB 3.11.11 and 3.12.2. Request: GET /_admin/cluster/vpackSortMigration/status; for a superuser
        /// token.</summary>
        /// <returns>the value of result: of a coordinator, the whole response of each DB-Server by its id; an error
        /// inside is the call's error</returns>
        public Json VpackSortMigrationStatus() =>
            new Call("cluster.vpack_sort_migration_status").Run(owner).Json;

        /// <summary>As VpackSortMigrationStatus, without blocking. The token cancels the call.</summary>
        public async Task<Json> VpackSortMigrationStatusAsync(
            CancellationToken cancellationToken = default(CancellationToken))
        {
            Result result = await new Call("cluster.vpack_sort_migration_status")
                .RunAsync(owner, cancellationToken).ConfigureAwait(false);
            return result.Json;
        }

        /// <summary>The indexes of each DB-Server that are affected by the change of the sorting order. The check
        /// may take hours. Since ArangoDB 3.11.11 and 3.12.2. Request: GET
        /// /_admin/cluster/vpackSortMigration/check; for a superuser token.</summary>
        /// <returns>the value of result: of a coordinator, the whole response of each DB-Server by its id; an error
        /// inside is the call's error</returns>
        public Json VpackSortMigrationIndexCheck() =>
            new Call("cluster.vpack_sort_migration_index_check").Run(owner).Json;

        /// <summary>As VpackSortMigrationIndexCheck, without blocking. The token cancels the call.</summary>
        public async Task<Json> VpackSortMigrationIndexCheckAsync(
            CancellationToken cancellationToken = default(CancellationToken))
        {
            Result result = await new Call("cluster.vpack_sort_migration_index_check")
                .RunAsync(owner, cancellationToken).ConfigureAwait(false);
            return result.Json;
        }

        /// <summary>Switches each DB-Server to the new sorting order, from its next restart on. Since ArangoDB
        /// 3.11.11 and 3.12.2. Request: PUT /_admin/cluster/vpackSortMigration/migrate; for a superuser
        /// token.</summary>
        /// <returns>the value of result: of a coordinator, the whole response of each DB-Server by its id; an error
        /// inside is the call's error</returns>
        public Json MigrateVpackSorting() =>
            new Call("cluster.migrate_vpack_sorting").Run(owner).Json;

        /// <summary>As MigrateVpackSorting, without blocking. The token cancels the call.</summary>
        public async Task<Json> MigrateVpackSortingAsync(
            CancellationToken cancellationToken = default(CancellationToken))
        {
            Result result = await new Call("cluster.migrate_vpack_sorting")
                .RunAsync(owner, cancellationToken).ConfigureAwait(false);
            return result.Json;
        }
    }
}
